"""Workspaces with their articles: every read and write, each one short transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress

from sqlalchemy import Engine, Select, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, defer

from core.errors import StoreError
from core.model import Article, Imported, Published, Reading
from core.pipeline import parse_articles, read_parsed
from core.store.convert import (
    article_of,
    fill_published,
    fill_reading,
    reading_of,
    stored_article_of,
)
from core.store.copies import Copies
from core.store.import_log import ImportLog
from core.store.keeping import keep_article
from core.store.memory import MergeMemory
from core.store.opening import open_database
from core.store.orders import Orders
from core.store.queue import Queue
from core.store.reader import reader_version
from core.store.records import Added, Duplicate, StoredArticle, Workspace
from core.store.schema import ArticleRow, WorkspaceRow
from core.store.tables import Tables
from core.store.transactions import Transactions, workspace_row

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
        self._in = Transactions(engine)
        self.queue = Queue(self._in)
        self.log = ImportLog(self._in)
        self.memory = MergeMemory(self._in)
        self.copies = Copies(self._in)
        self.tables = Tables(self._in)
        self.orders = Orders(self._in)

    def close(self) -> None:
        """Gives back every connection."""
        self._in.close()

    def workspace(self, name: str) -> Workspace:
        """The workspace of that name, made if need be."""
        named = select(WorkspaceRow).where(WorkspaceRow.name == name)
        with self._in.writing() as session:
            row = session.scalar(named)
            if row is None:
                with suppress(IntegrityError), session.begin_nested():  # another may be first
                    session.add(WorkspaceRow(name=name))
                row = session.scalars(named).one()
            return Workspace(row.id, row.name)

    def workspaces(self) -> tuple[Workspace, ...]:
        """All of them, by name."""
        with self._in.reading() as session:
            rows = session.scalars(select(WorkspaceRow).order_by(WorkspaceRow.name))
            return tuple(Workspace(row.id, row.name) for row in rows)

    def revision(self, workspace: Workspace) -> int:
        """A number that is another one after every change in the workspace."""
        with self._in.reading() as session:
            return workspace_row(session, workspace).revision

    def add(self, workspace: Workspace, imported: Imported, reading: Reading) -> Added | Duplicate:
        """Keeps an article with its reading, and logs its file.

        The same text is kept once, whatever its file and its line breaks. An article that had
        been removed comes back as it is now.
        """
        with self._in.changing(workspace) as session:
            return keep_article(session, workspace, imported, reading)[0]

    def articles(self, workspace: Workspace) -> tuple[StoredArticle, ...]:
        """The articles of a workspace, in the order in which they came."""
        return self._stored(workspace, removed=False)

    def removed(self, workspace: Workspace) -> tuple[StoredArticle, ...]:
        """The articles that were removed and can be restored."""
        return self._stored(workspace, removed=True)

    def readings(
        self, workspace: Workspace, only: Collection[str] | None = None
    ) -> tuple[tuple[Article, Reading], ...]:
        """Every article, or ``only`` those, with what its text tells, in the order of coming.

        Where the rules have changed since, the articles are read anew first.
        """
        self._read_anew(workspace)
        with self._in.reading() as session:
            rows = session.scalars(_articles(workspace, removed=False))
            wanted = (row for row in rows if only is None or row.article_id in only)
            return tuple((article_of(row), reading_of(row)) for row in wanted)

    def reading(self, workspace: Workspace, article_id: str) -> Reading:
        """What the text of one article tells."""
        self._read_anew(workspace)
        wanted = _articles(workspace, removed=False).where(ArticleRow.article_id == article_id)
        with self._in.reading() as session:
            row = session.scalar(wanted)
            if row is None:
                raise StoreError("The article is no longer in the workspace. Reload the page.")
            return reading_of(row)

    def set_published(self, workspace: Workspace, answers: Mapping[str, Published | None]) -> None:
        """Sets the publication date of articles, by id; None makes it unknown again."""
        with self._in.changing(workspace) as session:
            for row in _rows_of(session, workspace, answers):
                fill_published(row, answers[row.article_id])

    def remove(self, workspace: Workspace, article_ids: Collection[str]) -> None:
        """Takes articles out of the workspace; ``restore`` brings them back."""
        with self._in.changing(workspace) as session:
            for row in _rows_of(session, workspace, article_ids):
                row.removed = True

    def restore(self, workspace: Workspace, article_ids: Collection[str]) -> None:
        """Brings removed articles back as they were."""
        with self._in.changing(workspace) as session:
            for row in _rows_of(session, workspace, article_ids):
                row.removed = False

    def _stored(self, workspace: Workspace, *, removed: bool) -> tuple[StoredArticle, ...]:
        wanted = _articles(workspace, removed=removed).options(WITHOUT_READING)
        with self._in.reading() as session:
            return tuple(stored_article_of(row) for row in session.scalars(wanted))

    def _read_anew(self, workspace: Workspace) -> None:
        """Brings readings up to the rules, each kept as soon as it is made."""
        old = _articles(workspace, removed=False).where(ArticleRow.reader != reader_version())
        with self._in.reading() as session:
            outdated = [article_of(row) for row in session.scalars(old.options(WITHOUT_READING))]
        for parsed in parse_articles(outdated):
            reading = read_parsed(parsed)
            with self._in.writing() as session:
                for row in _rows_of(session, workspace, [parsed.article.id]):
                    fill_reading(row, reading)


def _articles(workspace: Workspace, *, removed: bool) -> Select[ArticleRow]:
    return (
        select(ArticleRow)
        .where(ArticleRow.workspace_id == workspace.id, ArticleRow.removed == removed)
        .order_by(ArticleRow.id)
    )


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
