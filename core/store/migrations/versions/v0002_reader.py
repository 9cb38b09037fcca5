"""Which rules a reading was made with, so that it is made anew with newer ones."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Readings from before count as made with older rules."""
    column = sa.Column("reader", sa.String, nullable=False, server_default="")
    op.add_column("articles", column)


def downgrade() -> None:
    """Readings no longer tell their rules."""
    op.drop_column("articles", "reader")
