"""Opening a database: its folder, its settings, its schema brought up to date."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import ConnectionPoolEntry

from core.errors import StoreError

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
WAIT_SECONDS = 30
# Any number will do, as long as every process that migrates asks for the same lock.
MIGRATION_LOCK = 4_720_621
PRAGMAS = (
    f"PRAGMA busy_timeout = {WAIT_SECONDS * 1000}",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
)


def open_database(url: str) -> Engine:
    """An engine on that database, made if need be, with the newest schema.

    Raises StoreError where it cannot be opened: what is wrong and what to do.
    """
    engine = _make_engine(url)
    try:
        with explained(engine.url):
            _upgrade(engine)
    except StoreError:
        engine.dispose()
        raise
    return engine


@contextmanager
def explained(url: URL) -> Iterator[None]:
    """Turns what the database says into a StoreError for the user."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(_sentence(url, error)) from error


def _make_engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        _make_folder(parsed)
        engine = create_engine(parsed)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise StoreError(
            f"The database address cannot be used ({error}). Set DATELINE_DATABASE_URL to "
            "sqlite:///file.db or postgresql://user@host/name."
        ) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _make_folder(url: URL) -> None:
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return
    folder = Path(url.database).resolve().parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The folder {folder} cannot be made ({error.strerror}). Allow it, or set "
            "DATELINE_DATABASE_URL to a file in another folder."
        ) from error


def _prepare_sqlite(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    assert isinstance(connection, sqlite3.Connection)
    connection.isolation_level = None  # the driver's own BEGIN leaves out CREATE TABLE
    for pragma in PRAGMAS:
        connection.execute(pragma)
    _switch_to_wal(connection)


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    """Waits for its turn where two processes open a new file: SQLite does not wait by itself."""
    for _ in range(WAIT_SECONDS * 10 - 1):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            time.sleep(0.1)
    connection.execute("PRAGMA journal_mode = WAL")


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes the lock at once, so that two of them wait instead of failing halfway."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _upgrade(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    newest = ScriptDirectory.from_config(config).get_current_head()
    with engine.connect() as connection:
        if MigrationContext.configure(connection).get_current_revision() == newest:
            return
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise StoreError(
                f"The database {_name(engine.url)} was written by a newer Dateline. Update "
                "Dateline, or set DATELINE_DATABASE_URL to another database."
            ) from error


def _name(url: URL) -> str:
    """The database as the user knows it; never with its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.render_as_string(hide_password=True)


def _sentence(url: URL, error: DBAPIError) -> str:
    told = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
    if "not a database" in told or "malformed" in told:
        return (
            f"The database {_name(url)} is damaged ({told}). Put a copy of it back, or move it "
            "away and Dateline starts an empty one."
        )
    if "locked" in told:
        return f"The database {_name(url)} is busy ({told}). Try again in a moment."
    return (
        f"The database {_name(url)} cannot be used ({told}). Look whether it is there, may be "
        "written and has room on its disk."
    )
