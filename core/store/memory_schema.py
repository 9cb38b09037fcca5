"""The tables of what is remembered of merges; they belong to those in ``schema.py``."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.store.schema import WRITTEN, Base


class EventIdRow(Base):
    """The id of the event that a mention told of when it was first shown."""

    __tablename__ = "event_ids"
    __table_args__ = (
        UniqueConstraint("workspace_id", "article_id", "start", "type", name="one_id_a_mention"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id"))
    article_id: Mapped[str]
    start: Mapped[int]
    type: Mapped[str]
    event_id: Mapped[str]


class PairDecisionRow(Base):
    """A person's word on two mentions; ``withdrawn`` ones are kept, for nothing is lost."""

    __tablename__ = "pair_decisions"
    __table_args__ = (Index("pair_decisions_by_workspace", "workspace_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id"))
    first_article: Mapped[str]
    first_start: Mapped[int]
    first_type: Mapped[str]
    second_article: Mapped[str]
    second_start: Mapped[int]
    second_type: Mapped[str]
    same: Mapped[bool]
    withdrawn: Mapped[bool] = mapped_column(default=False)
    decided_at: Mapped[datetime] = mapped_column(server_default=WRITTEN)
