"""Workspaces with their articles: every read and write, each one short transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress

from sqlalchemy import Engine, Select, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, defer

from core.errors import StoreError
from core.model import Article, Imported, Published, Reading, Refused
from core.pipeline import read_article
from core.store.convert import (
    article_of,
    candidates_of,
    fill_published,
    fill_reading,
    fill_row,
    fingerprint,
    log_row,
    logged_file_of,
    reading_of,
)
from core.store.opening import explained, open_database
from core.store.reader import reader_version
from core.store.records import Added, Duplicate, LoggedFile, Outcome, StoredArticle, Workspace
from core.store.schema import ArticleRow, FileRow, WorkspaceRow

# Databases limit the parameters of a statement; SQLite's oldest limit is 999.
MOST_IDS = 500
WITHOUT_READING = defer(ArticleRow.reading)


def open_store(url: str) -> Store:
    """The store at that address, made or upgraded if need be. Raises StoreError."""
    return Store(open_database(url))


class Store:
    """A database of workspaces, which threads and processes may share.

    Every method raises StoreError where the database fails it.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def close(self) -> None:
        """Gives back every connection."""
        self._engine.dispose()

    def workspace(self, name: str) -> Workspace:
        """The workspace of that name, made if need be."""
        named = select(WorkspaceRow).where(WorkspaceRow.name == name)
        with self._writing() as session:
            row = session.scalar(named)
            if row is None:
                with suppress(IntegrityError), session.begin_nested():  # another may be first
                    session.add(WorkspaceRow(name=name))
                row = session.scalars(named).one()
            return Workspace(row.id, row.name)

    def workspaces(self) -> tuple[Workspace, ...]:
        """All of them, by name."""
        with self._reading() as session:
            rows = session.scalars(select(WorkspaceRow).order_by(WorkspaceRow.name))
            return tuple(Workspace(row.id, row.name) for row in rows)

    def revision(self, workspace: Workspace) -> int:
        """A number that is another one after every change in the workspace."""
        with self._reading() as session:
            return _found(session, workspace).revision

    def add(self, workspace: Workspace, imported: Imported, reading: Reading) -> Added | Duplicate:
        """Keeps an article with its reading, and logs its file.

        The same text is kept once, whatever its file and its line breaks. An article that had
        been removed comes back as it is now.
        """
        article = imported.article
        with self._changing(workspace) as session:
            row = _twin(session, workspace, article)
            if row is not None and not row.removed:
                twin = article_of(row)
                reason = f"The same text is there already, as “{twin.title}”."
                session.add(log_row(workspace.id, article, Outcome.DUPLICATE, reason))
                return Duplicate(article.file_name, twin)
            row = row or ArticleRow(workspace_id=workspace.id)
            fill_row(row, imported, reading)
            row.removed = False
            session.add(row)
            session.add(log_row(workspace.id, article, Outcome.ADDED))
            return Added(article)

    def log_refused(self, workspace: Workspace, refused: Refused) -> None:
        """Notes a file that did not become an article."""
        with self._changing(workspace) as session:
            session.add(
                FileRow(
                    workspace_id=workspace.id,
                    name=refused.file_name,
                    sha256=refused.sha256,
                    outcome=Outcome.REFUSED.value,
                    reason=refused.reason,
                )
            )

    def files(self, workspace: Workspace) -> tuple[LoggedFile, ...]:
        """The import log: every file that was handed in, in that order."""
        wanted = select(FileRow).where(FileRow.workspace_id == workspace.id).order_by(FileRow.id)
        with self._reading() as session:
            return tuple(map(logged_file_of, session.scalars(wanted)))

    def articles(self, workspace: Workspace) -> tuple[StoredArticle, ...]:
        """The articles of a workspace, in the order in which they came."""
        return self._stored(workspace, removed=False)

    def removed(self, workspace: Workspace) -> tuple[StoredArticle, ...]:
        """The articles that were removed and can be restored."""
        return self._stored(workspace, removed=True)

    def readings(self, workspace: Workspace) -> tuple[tuple[Article, Reading], ...]:
        """Every article with what its text tells, in the order in which they came.

        Where the rules have changed since, the articles are read anew first.
        """
        self._read_anew(workspace)
        with self._reading() as session:
            rows = session.scalars(_articles(workspace, removed=False))
            return tuple((article_of(row), reading_of(row)) for row in rows)

    def reading(self, workspace: Workspace, article_id: str) -> Reading:
        """What the text of one article tells."""
        self._read_anew(workspace)
        wanted = _articles(workspace, removed=False).where(ArticleRow.article_id == article_id)
        with self._reading() as session:
            row = session.scalar(wanted)
            if row is None:
                raise StoreError("The article is no longer in the workspace. Reload the page.")
            return reading_of(row)

    def set_published(self, workspace: Workspace, answers: Mapping[str, Published | None]) -> None:
        """Sets the publication date of articles, by id; None makes it unknown again."""
        with self._changing(workspace) as session:
            for row in _rows_of(session, workspace, answers):
                fill_published(row, answers[row.article_id])

    def remove(self, workspace: Workspace, article_ids: Collection[str]) -> None:
        """Takes articles out of the workspace; ``restore`` brings them back."""
        with self._changing(workspace) as session:
            for row in _rows_of(session, workspace, article_ids):
                row.removed = True

    def restore(self, workspace: Workspace, article_ids: Collection[str]) -> None:
        """Brings removed articles back as they were."""
        with self._changing(workspace) as session:
            for row in _rows_of(session, workspace, article_ids):
                row.removed = False

    def _stored(self, workspace: Workspace, *, removed: bool) -> tuple[StoredArticle, ...]:
        wanted = _articles(workspace, removed=removed).options(WITHOUT_READING)
        with self._reading() as session:
            return tuple(
                StoredArticle(article_of(row), candidates_of(row), row.added_at)
                for row in session.scalars(wanted)
            )

    def _read_anew(self, workspace: Workspace) -> None:
        """Brings readings up to the rules, each kept as soon as it is made."""
        old = _articles(workspace, removed=False).where(ArticleRow.reader != reader_version())
        with self._reading() as session:
            outdated = [article_of(row) for row in session.scalars(old.options(WITHOUT_READING))]
        for article in outdated:
            reading = read_article(article)
            with self._writing() as session:
                for row in _rows_of(session, workspace, [article.id]):
                    fill_reading(row, reading)

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with explained(self._engine.url), Session(self._engine) as session:
            yield session

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        """A transaction that takes the writer's lock at once and is kept only if all went well."""
        engine = self._engine.execution_options(writes=True)
        with explained(self._engine.url), Session(engine) as session, session.begin():
            yield session

    @contextmanager
    def _changing(self, workspace: Workspace) -> Iterator[Session]:
        """A transaction that moves the workspace's revision on, one at a time in a workspace."""
        counted = (
            update(WorkspaceRow)
            .where(WorkspaceRow.id == workspace.id)
            .values(revision=WorkspaceRow.revision + 1)
        )
        with self._writing() as session:
            session.execute(counted)
            yield session


def _found(session: Session, workspace: Workspace) -> WorkspaceRow:
    row = session.get(WorkspaceRow, workspace.id)
    if row is None:
        raise StoreError(f"There is no workspace “{workspace.name}” any more. Reload the page.")
    return row


def _articles(workspace: Workspace, *, removed: bool) -> Select[ArticleRow]:
    return (
        select(ArticleRow)
        .where(ArticleRow.workspace_id == workspace.id, ArticleRow.removed == removed)
        .order_by(ArticleRow.id)
    )


def _twin(session: Session, workspace: Workspace, article: Article) -> ArticleRow | None:
    """The article with the same text, removed or not."""
    same = ArticleRow.fingerprint == fingerprint(article.text)
    return session.scalar(select(ArticleRow).where(ArticleRow.workspace_id == workspace.id, same))


def _rows_of(
    session: Session, workspace: Workspace, article_ids: Iterable[str]
) -> Iterator[ArticleRow]:
    """The rows of those articles, removed or not; unknown ids are passed over."""
    ids = list(article_ids)
    here = select(ArticleRow).where(ArticleRow.workspace_id == workspace.id)
    for first in range(0, len(ids), MOST_IDS):
        part = ids[first : first + MOST_IDS]
        wanted = here.where(ArticleRow.article_id.in_(part))
        yield from session.scalars(wanted.options(WITHOUT_READING))
