"""What is remembered of merges: ids that were shown, and the user's word on pairs of mentions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

WRITTEN = sa.text("CURRENT_TIMESTAMP")


def upgrade() -> None:
    """Nothing was remembered before."""
    op.create_table(
        "event_ids",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspaces.id"), nullable=False),
        sa.Column("article_id", sa.String, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("type", sa.String, nullable=False),
        sa.Column("event_id", sa.String, nullable=False),
        sa.UniqueConstraint("workspace_id", "article_id", "start", "type", name="one_id_a_mention"),
    )
    op.create_table(
        "pair_decisions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspaces.id"), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("first_article", "first_type")),
        sa.Column("first_start", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("second_article", "second_type")),
        sa.Column("second_start", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Boolean, nullable=False) for name in ("same", "withdrawn")),
        sa.Column("decided_at", sa.DateTime, nullable=False, server_default=WRITTEN),
    )
    op.create_index("pair_decisions_by_workspace", "pair_decisions", ["workspace_id"])


def downgrade() -> None:
    """Ids are made anew from the articles, and pairs are offered again."""
    for table in ("pair_decisions", "event_ids"):
        op.drop_table(table)
