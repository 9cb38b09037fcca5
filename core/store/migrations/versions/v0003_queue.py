"""The queue of files to read, with their bytes, and where each line of the log comes from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Lines of the log from before belong to no file of the queue."""
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspaces.id"), nullable=False),
        sa.Column("is_closed", sa.Boolean, nullable=False),
        sa.Column(
            "handed_in_at",
            sa.DateTime,
            nullable=False,
            server_default=sa.text("CURRENT_TIMESTAMP"),
        ),
    )
    op.create_index("imports_by_workspace", "imports", ["workspace_id"])
    op.create_table(
        "queue",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("import_id", sa.Integer, sa.ForeignKey("imports.id"), nullable=False),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspaces.id"), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("name", "sha256")),
        sa.Column("title", sa.String),
        sa.Column("is_pasted", sa.Boolean, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("state", "owner")),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("beat", "tries")),
        sa.Column("seconds", sa.Double),
    )
    op.create_index("queue_by_state", "queue", ["state", "id"])
    op.create_index("queue_by_import", "queue", ["import_id"])
    op.create_table(
        "spool",
        sa.Column("queue_id", sa.Integer, sa.ForeignKey("queue.id"), primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    for name in ("published_bound", "published_reading"):
        op.add_column("articles", sa.Column(name, sa.String))
    with op.batch_alter_table("files") as files:
        files.add_column(sa.Column("queue_id", sa.Integer))
        files.add_column(sa.Column("part", sa.Integer))
        files.create_foreign_key("files_of_queue", "queue", ["queue_id"], ["id"])
        files.create_unique_constraint("one_line_a_part", ["queue_id", "part"])


def downgrade() -> None:
    """Without the queue; its lines of the log stay."""
    with op.batch_alter_table("files") as files:
        files.drop_constraint("one_line_a_part", type_="unique")
        files.drop_constraint("files_of_queue", type_="foreignkey")
        files.drop_column("part")
        files.drop_column("queue_id")
    for name in ("published_reading", "published_bound"):
        op.drop_column("articles", name)
    for table in ("spool", "queue", "imports"):
        op.drop_table(table)
