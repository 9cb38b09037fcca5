"""The tables of what is asked of the user, and of answers that go for later files too."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.store.schema import WRITTEN, Base


class WaitingTableRow(Base):
    """What to show of a table whose columns are to be confirmed; ``preview`` is JSON.

    ``header`` are its columns' names, the same for the same names in any order; "" without names.
    """

    __tablename__ = "waiting_tables"

    queue_id: Mapped[int] = mapped_column(ForeignKey("queue.id"), primary_key=True)
    header: Mapped[str]
    preview: Mapped[str]


class KnownHeaderRow(Base):
    """What the columns of that header hold, as the user said of the table ``file_name``."""

    __tablename__ = "known_headers"
    __table_args__ = (UniqueConstraint("workspace_id", "header", name="one_choice_a_header"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id"))
    header: Mapped[str]
    choice: Mapped[str]
    file_name: Mapped[str]
    decided_at: Mapped[datetime] = mapped_column(server_default=WRITTEN)


class OutletOrderRow(Base):
    """The user's word on what an outlet writes first, the day or the month; the newest stands.

    ``known_until`` is the number of the newest article then: what an article after it shows is
    news. ``withdrawn`` ones are kept, for nothing is lost.
    """

    __tablename__ = "outlet_orders"
    __table_args__ = (Index("outlet_orders_by_workspace", "workspace_id", "outlet"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id"))
    outlet: Mapped[str]
    first: Mapped[str]
    known_until: Mapped[int]
    withdrawn: Mapped[bool] = mapped_column(default=False)
    decided_at: Mapped[datetime] = mapped_column(server_default=WRITTEN)
