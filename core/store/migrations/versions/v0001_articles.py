"""Workspaces, articles with their readings, and the import log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

WRITTEN = sa.text("CURRENT_TIMESTAMP")


def upgrade() -> None:
    """The first tables."""
    op.create_table(
        "workspaces",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String, nullable=False, unique=True),
        sa.Column("revision", sa.Integer, nullable=False),
    )
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspaces.id"), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("article_id", "title", "text")),
        sa.Column("published_day", sa.Date),
        sa.Column("published_source", sa.String),
        sa.Column("published_reliable", sa.Boolean),
        *(sa.Column(name, sa.String) for name in ("published_reason", "publisher", "url")),
        *(sa.Column(name, sa.String, nullable=False) for name in ("language", "file_name")),
        *(sa.Column(name, sa.String, nullable=False) for name in ("sha256", "fingerprint")),
        *(sa.Column(name, sa.String, nullable=False) for name in ("candidates", "reading")),
        sa.Column("removed", sa.Boolean, nullable=False),
        sa.Column("added_at", sa.DateTime, nullable=False, server_default=WRITTEN),
        sa.UniqueConstraint("workspace_id", "article_id", name="one_article_a_workspace"),
    )
    op.create_index("articles_by_fingerprint", "articles", ["workspace_id", "fingerprint"])
    op.create_table(
        "files",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspaces.id"), nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("sha256", sa.String),
        *(sa.Column(name, sa.String, nullable=False) for name in ("outcome", "reason")),
        sa.Column("article_id", sa.String),
        sa.Column("logged_at", sa.DateTime, nullable=False, server_default=WRITTEN),
    )
    op.create_index("files_by_workspace", "files", ["workspace_id"])


def downgrade() -> None:
    """Back to an empty database."""
    for table in ("files", "articles", "workspaces"):
        op.drop_table(table)
