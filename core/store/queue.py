"""Files that were handed in and wait to be read; what is here survives the end of every process.

An importer claims one file at a time and keeps the articles in it part by part, each with its line
in the log in one transaction. A claim that is not heard of for LEASE_SECONDS may be taken over,
and whoever has lost a claim can no longer write under it: so nothing is doubled, nothing lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, and_, delete, func, or_, select, update
from sqlalchemy.orm import Session

from core.intake.normalise import normalise_file_name
from core.intake.read import checksum
from core.model import Imported, Reading, Refused
from core.store.convert import choice_of_json, choice_to_json
from core.store.keeping import keep_article, log_refused, log_unread
from core.store.records import Added, Claim, Duplicate, Handed, Outcome, Signed, Workspace
from core.store.schema import FileRow, ImportRow, QueueRow, SpoolRow, WorkspaceRow
from core.store.transactions import Transactions, clock

LEASE_SECONDS = 10


class State(StrEnum):
    """How far a file of the queue is."""

    QUEUED = "queued"
    READING = "reading"
    ASKING = "asking"
    DONE = "done"
    STOPPED = "stopped"


OPEN = (State.QUEUED.value, State.READING.value)


class ClaimLostError(Exception):
    """The file was stopped, or another importer has taken it over."""


class Queue:
    """The files that wait in a database. Every method raises StoreError where that fails it."""

    def __init__(self, transactions: Transactions) -> None:
        self._in = transactions

    def open_import(self, workspace: Workspace) -> int:
        """A new import, apart from any that is running."""
        with self._in.writing() as session:
            return _open_import(session, workspace)

    def hand_in(
        self, workspace: Workspace, files: Sequence[Handed], import_id: int | None = None
    ) -> int:
        """Keeps the files, all or none, for an importer; gives the number of their import.

        Unless one is given, that is the import that is running, else a new one.
        """
        with self._in.changing(workspace) as session:
            number = import_id or _running(session, workspace) or _open_import(session, workspace)
            for handed in files:
                _enqueue(session, workspace, number, handed)
            return number

    def log_unread(self, workspace: Workspace, import_id: int, refused: Refused) -> None:
        """Logs a file of the import that could not even be opened."""
        with self._in.changing(workspace) as session:
            row = _row(workspace, import_id, Handed(refused.file_name, b""), State.DONE)
            session.add(row)
            session.flush()
            line = log_refused(session, workspace, refused)
            line.queue_id, line.part = row.id, 0

    def is_waiting(self) -> bool:
        """True where any file of any workspace waits for an importer, or may be taken over."""
        with self._in.reading() as session:
            waiting = select(QueueRow.id).where(_free(session)).limit(1)
            return session.scalars(waiting).first() is not None

    def claim(self, owner: str) -> Claim | None:
        """The next file for that importer, None where none waits."""
        if not self.is_waiting():  # without the writer's lock
            return None
        with self._in.writing() as session:
            free = select(QueueRow).where(_free(session)).order_by(QueueRow.id).limit(1)
            row = session.scalar(free.with_for_update(skip_locked=True))
            if row is None:
                return None
            row.state, row.owner, row.beat = State.READING.value, owner, clock(session)
            row.tries += 1
            return _claim_of(session, row)

    def beat(self, claim: Claim) -> None:
        """Tells that the importer lives. Raises ClaimLostError."""
        with self._in.writing() as session:
            held = held_row(session, claim)
            held.beat = clock(session)

    def keep(  # noqa: PLR0913 - an article comes with what was found out about it
        self,
        claim: Claim,
        part: int,
        imported: Imported,
        reading: Reading,
        signed: Signed,
        remark: str = "",
        ends: float | None = None,
    ) -> Added | Duplicate:
        """Keeps an article of the file, number ``part`` in it. Raises ClaimLostError.

        ``remark`` is for its line of the log, ``ends`` the file's seconds if this part ends it.
        """
        with self._holding(claim) as session:
            answer, line = keep_article(session, claim.workspace, imported, reading, signed)
            line.queue_id, line.part = claim.id, part
            line.reason = f"{line.reason} {remark}".strip()
            _end(session, claim, ends)
            return answer

    def refuse(self, claim: Claim, part: int, why: Refused, ends: float | None = None) -> None:
        """Logs that the file, or an article of it, was refused. Raises ClaimLostError."""
        with self._holding(claim) as session:
            line = log_refused(session, claim.workspace, why)
            line.queue_id, line.part = claim.id, part
            _end(session, claim, ends)

    def finish(self, claim: Claim, seconds: float) -> None:
        """Puts the file aside as read. Raises ClaimLostError."""
        with self._holding(claim) as session:
            _end(session, claim, seconds)

    def stop(self, workspace: Workspace) -> int:
        """Stops what waits and what is being read, and logs each; how many files that were."""
        with self._in.changing(workspace) as session:
            still_open = (QueueRow.workspace_id == workspace.id) & QueueRow.state.in_(OPEN)
            wanted = select(QueueRow).where(still_open).order_by(QueueRow.id)
            rows = session.scalars(wanted.with_for_update()).all()
            for row in rows:
                log_unread(session, row, _parts(session, row), Outcome.STOPPED)
                row.state = State.STOPPED.value
                session.execute(delete(SpoolRow).where(SpoolRow.queue_id == row.id))
            return len(rows)

    def close(self, workspace: Workspace) -> None:
        """Puts away the results of the imports that have ended."""
        ended = ImportRow.id.not_in(_open_imports(workspace))
        with self._in.writing() as session:
            here = ImportRow.workspace_id == workspace.id
            session.execute(update(ImportRow).where(here, ended).values(is_closed=True))

    @contextmanager
    def _holding(self, claim: Claim) -> Iterator[Session]:
        """A change under a claim, which shows at the same time that the importer gets on."""
        with self._in.changing(claim.workspace) as session:
            row = held_row(session, claim)
            row.tries, row.beat = 0, clock(session)
            yield session


def _free(session: Session) -> ColumnElement[bool]:
    lapsed = QueueRow.beat < clock(session) - LEASE_SECONDS
    return or_(
        QueueRow.state == State.QUEUED.value,
        and_(QueueRow.state == State.READING.value, lapsed),
    )


def held_row(session: Session, claim: Claim) -> QueueRow:
    """The file that is claimed. Raises ClaimLostError."""
    held = (QueueRow.owner == claim.owner) & (QueueRow.state == State.READING.value)
    wanted = select(QueueRow).where(QueueRow.id == claim.id, held)
    row = session.scalar(wanted.with_for_update())
    if row is None:
        raise ClaimLostError
    return row


def _end(session: Session, claim: Claim, seconds: float | None) -> None:
    """Puts the file aside as read, where a number of seconds says that it is."""
    if seconds is not None:
        row = held_row(session, claim)
        row.state, row.seconds = State.DONE.value, seconds
        session.execute(delete(SpoolRow).where(SpoolRow.queue_id == claim.id))


def _running(session: Session, workspace: Workspace) -> int | None:
    newest = _open_imports(workspace).order_by(QueueRow.import_id.desc()).limit(1)
    return session.scalars(newest).first()


def _open_imports(workspace: Workspace) -> Select[int]:
    return select(QueueRow.import_id).where(
        QueueRow.workspace_id == workspace.id, QueueRow.state.in_(OPEN)
    )


def _open_import(session: Session, workspace: Workspace) -> int:
    opened = ImportRow(workspace_id=workspace.id)
    session.add(opened)
    session.flush()
    return opened.id


def _enqueue(session: Session, workspace: Workspace, import_id: int, handed: Handed) -> None:
    row = _row(workspace, import_id, handed, State.QUEUED)
    session.add(row)
    session.flush()
    session.add(SpoolRow(queue_id=row.id, content=handed.content))
    session.flush()
    session.expunge_all()  # the bytes need not stay in memory until the end


def _row(workspace: Workspace, import_id: int, handed: Handed, state: State) -> QueueRow:
    return QueueRow(
        import_id=import_id,
        workspace_id=workspace.id,
        name=normalise_file_name(handed.name),
        sha256=checksum(handed.content),
        title=handed.title,
        is_pasted=handed.is_pasted,
        state=state.value,
        choice=choice_to_json(handed.choice),
    )


def _claim_of(session: Session, row: QueueRow) -> Claim:
    workspace = session.get_one(WorkspaceRow, row.workspace_id)
    content = session.get_one(SpoolRow, row.id).content
    choice = choice_of_json(row.choice)
    return Claim(
        id=row.id,
        owner=row.owner,
        workspace=Workspace(workspace.id, workspace.name),
        handed=Handed(row.name, content, row.is_pasted, row.title, choice),
        sha256=row.sha256,
        parts=_parts(session, row),
        tries=row.tries,
    )


def _parts(session: Session, row: QueueRow) -> int:
    """How many of its articles have their line, or are tables that became files of their own."""
    lines = select(func.count()).select_from(FileRow).where(FileRow.queue_id == row.id)
    tables = select(func.count()).select_from(QueueRow).where(QueueRow.archive_id == row.id)
    return session.scalars(lines).one() + session.scalars(tables).one()
