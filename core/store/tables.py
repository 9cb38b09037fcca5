"""Tables of articles that wait until the user has said what their columns hold.

Their bytes stay in the queue meanwhile, so that neither a reload nor a restart loses them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Select, delete, exists, func, select, update
from sqlalchemy.orm import Session, aliased

from core.intake.columns import ColumnChoice
from core.intake.preview import FoundTable, TablePreview, first_choice, is_headed, names_of
from core.store.answers_schema import KnownHeaderRow, WaitingTableRow
from core.store.convert import choice_of_json, choice_to_json, preview_of_json, preview_to_json
from core.store.keeping import log_unread
from core.store.queue import OPEN, State, held_row
from core.store.records import Claim, Outcome, Remembered, WaitingTable, Workspace
from core.store.schema import WRITTEN, ImportRow, QueueRow, SpoolRow
from core.store.transactions import Transactions, clock


class Tables:
    """Those of a database. Every method raises StoreError where the database fails it."""

    def __init__(self, transactions: Transactions) -> None:
        self._in = transactions

    def set_aside(self, claim: Claim, part: int, found: FoundTable) -> None:
        """Lets a table wait: the file that is claimed, or the one that is ``part`` of it.

        Raises ClaimLostError.
        """
        with self._in.changing(claim.workspace) as session:
            row = held_row(session, claim)
            row.tries, row.beat = 0, clock(session)
            if found.content is not None:
                row = _row_in_archive(session, row, part, found)
            row.state, row.owner = State.ASKING.value, ""
            header = _header(found.preview, first_choice(found.preview))
            known = session.scalar(_known(claim.workspace, header))
            row.choice = known.choice if known else choice_to_json(first_choice(found.preview))
            preview = preview_to_json(found.preview)
            session.add(WaitingTableRow(queue_id=row.id, header=header, preview=preview))

    def waiting(self, workspace: Workspace) -> tuple[WaitingTable, ...]:
        """All that wait, in the order in which they came."""
        archive = aliased(QueueRow)
        wanted = (
            select(QueueRow, WaitingTableRow, archive.name, KnownHeaderRow)
            .join(WaitingTableRow, WaitingTableRow.queue_id == QueueRow.id)
            .outerjoin(archive, archive.id == QueueRow.archive_id)
            .outerjoin(
                KnownHeaderRow,
                (KnownHeaderRow.header == WaitingTableRow.header)
                & (KnownHeaderRow.workspace_id == workspace.id),
            )
            .where(QueueRow.workspace_id == workspace.id, QueueRow.state == State.ASKING.value)
            .order_by(QueueRow.id)
        )
        with self._in.reading() as session:
            return tuple(_waiting_of(*found) for found in session.execute(wanted))

    def count(self, workspace: Workspace) -> int:
        """How many wait."""
        with self._in.reading() as session:
            asking = _asking(workspace).with_only_columns(func.count())
            return int(session.execute(asking.order_by(None)).scalar_one())

    def choose(self, workspace: Workspace, table_id: int, choice: ColumnChoice) -> None:
        """Keeps what the user has chosen so far; the table goes on waiting."""
        with self._in.writing() as session:
            for row in _rows(session, workspace, [table_id]):
                row.choice = choice_to_json(choice)

    def confirm(self, workspace: Workspace, table_ids: Sequence[int], choice: ColumnChoice) -> None:
        """Has those tables read by that choice, and remembers it for their header."""
        with self._in.changing(workspace) as session:
            rows = list(_rows(session, workspace, table_ids))
            for row in rows:
                _remember(session, workspace, row, choice)
                row.state, row.choice = State.QUEUED.value, choice_to_json(choice)
            _forget_previews(session, rows)
            _show_again(session, workspace, {row.import_id for row in rows})

    def leave_out(self, workspace: Workspace, table_ids: Sequence[int]) -> None:
        """Puts those tables away unread, with a line in the log each."""
        with self._in.changing(workspace) as session:
            rows = list(_rows(session, workspace, table_ids))
            for row in rows:
                log_unread(session, row, 0, Outcome.LEFT_OUT)
                row.state = State.STOPPED.value
                session.execute(delete(SpoolRow).where(SpoolRow.queue_id == row.id))
            _forget_previews(session, rows)
            _show_again(session, workspace, {row.import_id for row in rows})


def _row_in_archive(session: Session, archive: QueueRow, part: int, found: FoundTable) -> QueueRow:
    """A file of its own for a table in an archive, which can be read on meanwhile."""
    row = QueueRow(
        import_id=archive.import_id,
        workspace_id=archive.workspace_id,
        name=found.file_name,
        sha256=found.sha256,
        is_pasted=False,
        state=State.ASKING.value,
        archive_id=archive.id,
        archive_part=part,
    )
    session.add(row)
    session.flush()
    session.add(SpoolRow(queue_id=row.id, content=found.content or b""))
    return row


def _header(preview: TablePreview, choice: ColumnChoice) -> str:
    """The names of the columns in one order, "" where the table does not name them."""
    if not is_headed(preview, choice):
        return ""
    return json.dumps(sorted(names_of(preview, choice)), ensure_ascii=False)


def _known(workspace: Workspace, header: str) -> Select[KnownHeaderRow]:
    here = select(KnownHeaderRow).where(KnownHeaderRow.workspace_id == workspace.id)
    return here.where(KnownHeaderRow.header == header)


def _waiting_of(
    row: QueueRow, shown: WaitingTableRow, archive: str | None, known: KnownHeaderRow | None
) -> WaitingTable:
    is_remembered = known is not None and known.choice == row.choice
    preview = preview_of_json(shown.preview)
    return WaitingTable(
        id=row.id,
        name=row.name,
        archive=archive,
        header=shown.header,
        preview=preview,
        choice=choice_of_json(row.choice) or first_choice(preview),
        remembered=Remembered(known.file_name, known.decided_at)
        if known and is_remembered
        else None,
    )


def _asking(workspace: Workspace) -> Select[QueueRow]:
    here = select(QueueRow).where(QueueRow.workspace_id == workspace.id)
    return here.where(QueueRow.state == State.ASKING.value).order_by(QueueRow.id)


def _rows(session: Session, workspace: Workspace, table_ids: Collection[int]) -> Iterator[QueueRow]:
    """Those of the tables that wait still."""
    wanted = set(table_ids)
    rows = session.scalars(_asking(workspace).with_for_update())
    return (row for row in rows.all() if row.id in wanted)


def _remember(session: Session, workspace: Workspace, row: QueueRow, choice: ColumnChoice) -> None:
    """The choice for later tables of that header; day or month is for each table to show."""
    shown = session.get_one(WaitingTableRow, row.id)
    header = _header(preview_of_json(shown.preview), choice)
    if not header or header != shown.header:
        return
    kept = choice_to_json(replace(choice, order=None))
    known = session.scalar(_known(workspace, header))
    if known is None:
        known = KnownHeaderRow(workspace_id=workspace.id, header=header)
        session.add(known)
    known.choice, known.file_name = kept or "", row.name
    session.flush()
    written = update(KnownHeaderRow).where(KnownHeaderRow.id == known.id)
    session.execute(written.values(decided_at=WRITTEN))


def _forget_previews(session: Session, rows: Sequence[QueueRow]) -> None:
    for row in rows:
        session.execute(delete(WaitingTableRow).where(WaitingTableRow.queue_id == row.id))


def _show_again(session: Session, workspace: Workspace, import_ids: Collection[int]) -> None:
    """Shows the results of these imports, and puts away those of the others that have ended."""
    session.flush()
    here = update(ImportRow).where(ImportRow.workspace_id == workspace.id)
    runs = exists().where(QueueRow.import_id == ImportRow.id, QueueRow.state.in_(OPEN))
    session.execute(here.where(~runs).values(is_closed=True))
    session.execute(here.where(ImportRow.id.in_(import_ids)).values(is_closed=False))
