"""What an outlet writes first, the day or the month, as the user said: kept for later articles."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from core.model import DayMonth
from core.store.answers_schema import OutletOrderRow
from core.store.records import OutletAnswer, Workspace
from core.store.schema import ArticleRow
from core.store.settling import settle_again, standing_answer
from core.store.transactions import Transactions


class Orders:
    """Those of a database. Every method raises StoreError where the database fails it."""

    def __init__(self, transactions: Transactions) -> None:
        self._in = transactions

    def answers(self, workspace: Workspace) -> tuple[OutletAnswer, ...]:
        """The word that stands on each outlet, by the outlets' names."""
        with self._in.reading() as session:
            outlets = select(OutletOrderRow.outlet).distinct().order_by(OutletOrderRow.outlet)
            here = outlets.where(OutletOrderRow.workspace_id == workspace.id)
            standing = (
                standing_answer(session, workspace, outlet) for outlet in session.scalars(here)
            )
            return tuple(filter(None, standing))

    def answer(self, workspace: Workspace, outlet: str, first: DayMonth) -> int:
        """Keeps the user's word on an outlet, and dates what waits for it.

        Gives the number under which the word can be withdrawn.
        """
        with self._in.changing(workspace) as session:
            newest = select(func.coalesce(func.max(ArticleRow.id), 0))
            here = newest.where(ArticleRow.workspace_id == workspace.id)
            row = OutletOrderRow(
                workspace_id=workspace.id,
                outlet=outlet,
                first=first.value,
                known_until=session.scalars(here).one(),
            )
            session.add(row)
            session.flush()
            settle_again(session, workspace, outlet)
            return row.id

    def withdraw(self, workspace: Workspace, answer_id: int) -> None:
        """Takes an answer back: the one before it stands again, if there is one.

        Dates that it settled wait again. An unknown number is passed over.
        """
        with self._in.changing(workspace) as session:
            for row in _withdrawn(session, _of(workspace).where(OutletOrderRow.id == answer_id)):
                settle_again(session, workspace, row.outlet)

    def forget(self, workspace: Workspace, outlet: str) -> tuple[int, ...]:
        """Takes back every answer on an outlet; gives their numbers, for ``restore``."""
        with self._in.changing(workspace) as session:
            of_outlet = _of(workspace).where(OutletOrderRow.outlet == outlet)
            numbers = tuple(row.id for row in _withdrawn(session, of_outlet))
            settle_again(session, workspace, outlet)
            return numbers

    def restore(self, workspace: Workspace, answer_ids: tuple[int, ...]) -> None:
        """Lets answers stand again that were taken back."""
        with self._in.changing(workspace) as session:
            wanted = OutletOrderRow.id.in_(answer_ids) & (
                OutletOrderRow.workspace_id == workspace.id
            )
            session.execute(update(OutletOrderRow).where(wanted).values(withdrawn=False))
            outlets = select(OutletOrderRow.outlet).where(wanted).distinct()
            for outlet in session.scalars(outlets).all():
                settle_again(session, workspace, outlet)


def _of(workspace: Workspace) -> Select[OutletOrderRow]:
    here = select(OutletOrderRow).where(OutletOrderRow.workspace_id == workspace.id)
    return here.where(OutletOrderRow.withdrawn.is_(False)).order_by(OutletOrderRow.id)


def _withdrawn(session: Session, wanted: Select[OutletOrderRow]) -> Iterator[OutletOrderRow]:
    rows = session.scalars(wanted).all()
    for row in rows:
        row.withdrawn = True
    session.flush()
    return iter(rows)
