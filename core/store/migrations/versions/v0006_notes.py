"""What had to be put right in an article's text, kept with the article."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Articles from before have their notes in the import log alone."""
    op.add_column("articles", sa.Column("notes", sa.String, nullable=False, server_default="[]"))


def downgrade() -> None:
    """The import log keeps them."""
    op.drop_column("articles", "notes")
