"""How the database is read and written: short transactions, their failures in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, text, update
from sqlalchemy.orm import Session

from core.errors import StoreError
from core.store.opening import explained
from core.store.records import Workspace
from core.store.schema import WorkspaceRow

# Seconds since 1970 by the database's clock, the same for every process that shares it.
CLOCKS = {
    "sqlite": text("SELECT CAST(strftime('%s', 'now') AS INTEGER)"),
    "postgresql": text("SELECT CAST(floor(extract(epoch FROM clock_timestamp())) AS BIGINT)"),
}


class Transactions:
    """Those of one database, which threads and processes may share.

    Each raises StoreError where the database fails it.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def close(self) -> None:
        """Gives back every connection."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that only looks."""
        with explained(self._engine.url), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that takes the writer's lock at once and is kept only if all went well."""
        engine = self._engine.execution_options(writes=True)
        with explained(self._engine.url), Session(engine) as session, session.begin():
            yield session

    @contextmanager
    def changing(self, workspace: Workspace) -> Iterator[Session]:
        """A transaction that moves the workspace's revision on, one at a time in a workspace."""
        counted = (
            update(WorkspaceRow)
            .where(WorkspaceRow.id == workspace.id)
            .values(revision=WorkspaceRow.revision + 1)
        )
        with self.writing() as session:
            session.execute(counted)
            yield session


def clock(session: Session) -> int:
    """Seconds since 1970, as the database's clock has it."""
    return int(session.execute(CLOCKS[session.get_bind().dialect.name]).scalar_one())


def workspace_row(session: Session, workspace: Workspace) -> WorkspaceRow:
    """The row of a workspace. Raises StoreError where it is gone."""
    row = session.get(WorkspaceRow, workspace.id)
    if row is None:
        raise StoreError(f"There is no workspace “{workspace.name}” any more. Reload the page.")
    return row
