"""Near copies of one text: what they are found by, and which articles are shown as one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Articles from before stand alone; their signatures are made with the next import."""
    op.add_column("articles", sa.Column("signature", sa.LargeBinary))
    for name in ("copy_group", "parted_group"):
        op.add_column("articles", sa.Column(name, sa.String))


def downgrade() -> None:
    """Every article stands alone."""
    for name in ("parted_group", "copy_group", "signature"):
        op.drop_column("articles", name)
