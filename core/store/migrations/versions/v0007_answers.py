"""Tables that wait for the user's word on their columns, answers that are remembered, authors."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0007"
down_revision = "0006"

WRITTEN = sa.text("CURRENT_TIMESTAMP")


def upgrade() -> None:
    """Tables in the queue are asked about; articles from before name no author."""
    with op.batch_alter_table("queue") as queue:
        queue.add_column(sa.Column("choice", sa.String))
        queue.add_column(sa.Column("archive_id", sa.Integer))
        queue.add_column(sa.Column("archive_part", sa.Integer))
        queue.create_foreign_key("table_of_archive", "queue", ["archive_id"], ["id"])
        queue.create_unique_constraint("one_table_a_part", ["archive_id", "archive_part"])
    op.add_column("articles", sa.Column("author", sa.String))
    op.create_table(
        "waiting_tables",
        sa.Column("queue_id", sa.Integer, sa.ForeignKey("queue.id"), primary_key=True),
        *(sa.Column(name, sa.String, nullable=False) for name in ("header", "preview")),
    )
    _create_answers(
        "known_headers",
        *(sa.Column(name, sa.String, nullable=False) for name in ("header", "choice", "file_name")),
        sa.UniqueConstraint("workspace_id", "header", name="one_choice_a_header"),
    )
    _create_answers(
        "outlet_orders",
        *(sa.Column(name, sa.String, nullable=False) for name in ("outlet", "first")),
        sa.Column("known_until", sa.Integer, nullable=False),
        sa.Column("withdrawn", sa.Boolean, nullable=False),
    )
    op.create_index("outlet_orders_by_workspace", "outlet_orders", ["workspace_id", "outlet"])


def _create_answers(name: str, *parts: SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspaces.id"), nullable=False),
        *parts,
        sa.Column("decided_at", sa.DateTime, nullable=False, server_default=WRITTEN),
    )


def downgrade() -> None:
    """Without what is remembered. Tables that wait stay in the queue and in no list."""
    op.drop_column("articles", "author")
    for table in ("outlet_orders", "known_headers", "waiting_tables"):
        op.drop_table(table)
    with op.batch_alter_table("queue") as queue:
        queue.drop_constraint("one_table_a_part", type_="unique")
        queue.drop_constraint("table_of_archive", type_="foreignkey")
        for name in ("archive_part", "archive_id", "choice"):
            queue.drop_column(name)
