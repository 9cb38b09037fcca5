"""What was handed in and what became of it: for the eye while it is read, and afterwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Select, and_, exists, func, select
from sqlalchemy.orm import Session, aliased, defer

from core.store.convert import logged_file_of
from core.store.queue import OPEN, State
from core.store.records import ImportRecord, LoggedFile, Outcome, Tally, Workspace
from core.store.schema import ArticleRow, FileRow, ImportRow, QueueRow
from core.store.transactions import Transactions

HEAVY = (defer(ArticleRow.reading), defer(ArticleRow.text))


class ImportLog:
    """The imports of a database. Every method raises StoreError where that fails it."""

    def __init__(self, transactions: Transactions) -> None:
        self._in = transactions

    def current(self, workspace: Workspace) -> ImportRecord | None:
        """The import that runs, else the newest one until its results were put away."""
        runs = exists().where(QueueRow.import_id == ImportRow.id, QueueRow.state.in_(OPEN))
        shown = _imports(workspace).where(ImportRow.is_closed.is_(False)).order_by(None)
        newest = shown.order_by(runs.desc(), ImportRow.id.desc()).limit(1)
        with self._in.reading() as session:
            found = _records(session, session.scalars(newest).all())
            return found[0] if found else None

    def of(self, workspace: Workspace, import_id: int) -> ImportRecord | None:
        """An import by its number, None where the workspace has none of it."""
        wanted = _imports(workspace).where(ImportRow.id == import_id)
        with self._in.reading() as session:
            found = _records(session, session.scalars(wanted).all())
            return found[0] if found else None

    def imports(self, workspace: Workspace) -> tuple[ImportRecord, ...]:
        """Every import, the newest first."""
        with self._in.reading() as session:
            return _records(session, session.scalars(_imports(workspace)).all())

    def lines(
        self, workspace: Workspace, import_id: int | None = None, newest: int | None = None
    ) -> tuple[LoggedFile, ...]:
        """What became of each file, in the order in which they were read.

        ``import_id`` leaves those of one import; ``newest`` as many of the last ones. The tables
        that wait for their columns to be confirmed come after all that is done with.
        """
        wanted = _lines(workspace).order_by(FileRow.id.desc()).limit(newest)
        if import_id is not None:
            wanted = wanted.where(QueueRow.import_id == import_id)
        with self._in.reading() as session:
            found = session.execute(wanted).all()
            lines = tuple(logged_file_of(*row) for row in reversed(found))
            return lines if newest else lines + _waiting_lines(session, workspace, import_id)

    def waiting(self, import_id: int, most: int) -> tuple[str, ...]:
        """Names of the files that wait, the next ones first."""
        wanted = select(QueueRow.name).where(
            QueueRow.import_id == import_id, QueueRow.state == State.QUEUED.value
        )
        with self._in.reading() as session:
            return tuple(session.scalars(wanted.order_by(QueueRow.id).limit(most)))


@dataclass(slots=True)
class _Count:
    """What is added up for one import."""

    files: int = 0
    open: int = 0
    seconds: float | None = None
    reading: list[str] = field(default_factory=list)
    tally: dict[str, int] = field(default_factory=dict)


def _imports(workspace: Workspace) -> Select[ImportRow]:
    here = select(ImportRow).where(ImportRow.workspace_id == workspace.id)
    return here.order_by(ImportRow.id.desc())


def _waiting_lines(
    session: Session, workspace: Workspace, import_id: int | None
) -> tuple[LoggedFile, ...]:
    """A line for each table that waits."""
    archive = aliased(QueueRow)
    wanted = (
        select(QueueRow, ImportRow.handed_in_at, archive.name)
        .join(ImportRow, ImportRow.id == QueueRow.import_id)
        .outerjoin(archive, archive.id == QueueRow.archive_id)
        .where(QueueRow.workspace_id == workspace.id, QueueRow.state == State.ASKING.value)
        .order_by(QueueRow.id)
    )
    if import_id is not None:
        wanted = wanted.where(QueueRow.import_id == import_id)
    return tuple(
        LoggedFile(
            name=row.name,
            sha256=row.sha256,
            outcome=Outcome.WAITING,
            reason=f"{row.name} is a table: it waits until its columns are confirmed.",
            article_id=None,
            logged_at=moment,
            handed_in=within or row.name,
        )
        for row, moment, within in session.execute(wanted)
    )


def _lines(workspace: Workspace) -> Select[FileRow, ArticleRow, str]:
    article = and_(
        ArticleRow.workspace_id == FileRow.workspace_id, ArticleRow.article_id == FileRow.article_id
    )
    archive = aliased(QueueRow)
    handed_in = func.coalesce(archive.name, QueueRow.name)
    wanted = select(FileRow, ArticleRow, handed_in).select_from(FileRow).options(*HEAVY)
    wanted = wanted.outerjoin(ArticleRow, article)
    wanted = wanted.outerjoin(QueueRow, QueueRow.id == FileRow.queue_id)
    wanted = wanted.outerjoin(archive, archive.id == QueueRow.archive_id)
    return wanted.where(FileRow.workspace_id == workspace.id)


def _records(session: Session, rows: Sequence[ImportRow]) -> tuple[ImportRecord, ...]:
    counts: dict[int, _Count] = defaultdict(_Count)
    if rows:
        _count_states(session, rows, counts)
        _count_outcomes(session, rows, counts)
    return tuple(_record_of(row, counts[row.id]) for row in rows)


def _count_states(session: Session, rows: Sequence[ImportRow], counts: dict[int, _Count]) -> None:
    between = QueueRow.import_id.between(rows[-1].id, rows[0].id)
    by_state = select(
        QueueRow.import_id, QueueRow.state, func.count(), func.avg(QueueRow.seconds)
    ).group_by(QueueRow.import_id, QueueRow.state)
    for import_id, state, number, seconds in session.execute(by_state.where(between)):
        count = counts[import_id]
        count.files += number
        count.open += number if state in OPEN else 0
        count.seconds = seconds if state == State.DONE.value else count.seconds
        if state == State.ASKING.value:
            count.tally[Outcome.WAITING.value] = number
    being_read = select(QueueRow.import_id, QueueRow.name).where(
        between, QueueRow.state == State.READING.value
    )
    for import_id, name in session.execute(being_read.order_by(QueueRow.id)):
        counts[import_id].reading.append(name)


def _count_outcomes(session: Session, rows: Sequence[ImportRow], counts: dict[int, _Count]) -> None:
    by_outcome = (
        select(QueueRow.import_id, FileRow.outcome, func.count())
        .join(FileRow, FileRow.queue_id == QueueRow.id)
        .where(QueueRow.import_id.between(rows[-1].id, rows[0].id))
        .group_by(QueueRow.import_id, FileRow.outcome)
    )
    for import_id, outcome, number in session.execute(by_outcome):
        counts[import_id].tally[Outcome(outcome).value] = number


def _record_of(row: ImportRow, count: _Count) -> ImportRecord:
    return ImportRecord(
        id=row.id,
        handed_in_at=row.handed_in_at,
        files=count.files,
        done=count.files - count.open,
        reading=tuple(count.reading),
        seconds_a_file=count.seconds,
        tally=Tally(**count.tally),
    )
