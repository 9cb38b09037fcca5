"""What is remembered of merges: ids that were shown, and the user's word on pairs of mentions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Select, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from core.merge import Memory, RememberedId, key_of
from core.model import Event, EventType, MentionKey, PairDecision
from core.store.memory_schema import EventIdRow, PairDecisionRow
from core.store.records import Workspace
from core.store.transactions import Transactions


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision that stands, by the number under which it can be withdrawn."""

    id: int
    decision: PairDecision


class MergeMemory:
    """That of a database. Every method raises StoreError where the database fails it."""

    def __init__(self, transactions: Transactions) -> None:
        self._in = transactions

    def recall(self, workspace: Workspace) -> Memory:
        """Everything that merging goes by."""
        with self._in.reading() as session:
            ids = tuple(map(_remembered, session.scalars(_ids(workspace))))
            decided = tuple(_decided(row).decision for row in session.scalars(_standing(workspace)))
            return Memory(ids, decided)

    def remember(self, workspace: Workspace, known: Memory, events: Iterable[Event]) -> None:
        """Keeps the ids of mentions that ``known`` has none for. Changes no revision.

        Where another process has done so at the same moment, what it kept stands.
        """
        held = {remembered.mention for remembered in known.ids}
        new = {key_of(p): e.id for e in reversed(tuple(events)) for p in reversed(e.evidence)}
        rows = [_id_row(workspace, key, new[key]) for key in sorted(new) if key not in held]
        if not rows:
            return
        with self._in.writing() as session:
            _add_once(session, rows)

    def decisions(self, workspace: Workspace) -> tuple[Decided, ...]:
        """Those that stand, in the order in which they were made."""
        with self._in.reading() as session:
            return tuple(map(_decided, session.scalars(_standing(workspace))))

    def decide(self, workspace: Workspace, decision: PairDecision) -> None:
        """Keeps a person's word on two mentions."""
        with self._in.changing(workspace) as session:
            session.add(_decision_row(workspace, decision))

    def withdraw(self, workspace: Workspace, decision_id: int) -> None:
        """Takes a decision back; an unknown number is passed over."""
        wanted = update(PairDecisionRow).where(
            PairDecisionRow.id == decision_id, PairDecisionRow.workspace_id == workspace.id
        )
        with self._in.changing(workspace) as session:
            session.execute(wanted.values(withdrawn=True))


def _ids(workspace: Workspace) -> Select[EventIdRow]:
    wanted = select(EventIdRow).where(EventIdRow.workspace_id == workspace.id)
    return wanted.order_by(EventIdRow.id)


def _standing(workspace: Workspace) -> Select[PairDecisionRow]:
    wanted = select(PairDecisionRow).where(PairDecisionRow.workspace_id == workspace.id)
    return wanted.where(PairDecisionRow.withdrawn.is_(False)).order_by(PairDecisionRow.id)


def _add_once(session: Session, rows: Sequence[EventIdRow]) -> None:
    with suppress(IntegrityError), session.begin_nested():
        session.add_all(rows)
        session.flush()


def _id_row(workspace: Workspace, key: MentionKey, event_id: str) -> EventIdRow:
    return EventIdRow(
        workspace_id=workspace.id,
        article_id=key.article_id,
        start=key.start,
        type=key.type.value,
        event_id=event_id,
    )


def _remembered(row: EventIdRow) -> RememberedId:
    return RememberedId(_key(row.article_id, row.start, row.type), row.event_id)


def _decision_row(workspace: Workspace, decision: PairDecision) -> PairDecisionRow:
    first, second = decision.first, decision.second
    return PairDecisionRow(
        workspace_id=workspace.id,
        first_article=first.article_id,
        first_start=first.start,
        first_type=first.type.value,
        second_article=second.article_id,
        second_start=second.start,
        second_type=second.type.value,
        same=decision.same,
    )


def _decided(row: PairDecisionRow) -> Decided:
    first = _key(row.first_article, row.first_start, row.first_type)
    second = _key(row.second_article, row.second_start, row.second_type)
    return Decided(row.id, PairDecision(first, second, row.same))


def _key(article_id: str, start: int, kind: str) -> MentionKey:
    return MentionKey(article_id, start, EventType(kind))
