"""Databases of earlier schemas keep their articles and their log through every upgrade."""

from __future__ import annotations

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, make_url, text

from core.store import Outcome, open_store
from core.store.opening import MIGRATIONS
from core.store.schema import ArticleRow, FileRow
from tests.table.hand_made import make_imported, make_reading

ARTICLE = """INSERT INTO articles (workspace_id, article_id, title, text, published_day,
published_source, published_reliable, published_reason, publisher, url, language, file_name,
sha256, fingerprint, candidates, reading, removed) VALUES (1, :id, :title, :text, :day, :source,
:reliable, '', :publisher, :url, :language, :file_name, :sha256, :id, '[]', '{}', :removed)"""
LINE = """INSERT INTO files (workspace_id, name, sha256, outcome, reason, article_id)
VALUES (1, :name, NULL, :outcome, :reason, :article)"""


def migrate(engine: Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def fill(engine: Engine) -> None:
    """What the first schema could hold: an article, and a log of two lines."""
    article = make_imported().article
    assert article.published
    values = {
        "id": article.id,
        "title": article.title,
        "text": article.text,
        "day": article.published.day,
        "source": article.published.source.value,
        "reliable": True,
        "publisher": article.publisher,
        "url": article.url,
        "language": article.language,
        "file_name": article.file_name,
        "sha256": article.sha256,
        "removed": False,
    }
    lines = [
        {"name": "envoys.txt", "outcome": "added", "reason": "", "article": article.id},
        {"name": "photo.txt", "outcome": "refused", "reason": "It is empty.", "article": None},
    ]
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO workspaces (name, revision) VALUES ('Talks', 7)"))
        connection.execute(text(ARTICLE), values)
        connection.execute(text(LINE), lines)


@pytest.mark.parametrize("revision", ["0001", "0002", "0006"])
def test_an_older_database_is_upgraded_with_all_that_is_in_it(
    any_url: str, revision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(any_url).close()  # makes the folder
    address = make_url(any_url)
    if address.drivername == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
    engine = create_engine(address)
    _empty(engine)
    migrate(engine, revision)
    fill(engine)
    engine.dispose()

    store = open_store(any_url)
    here = store.workspace("Talks")
    imported = make_imported()
    monkeypatch.setattr("core.store.store.read_parsed", lambda _: make_reading())
    assert store.readings(here) == ((imported.article, make_reading()),)
    added, refused = store.log.lines(here)
    assert (added.name, added.outcome, added.title) == ("envoys.txt", Outcome.ADDED, "Envoys meet")
    assert (refused.outcome, refused.reason) == (Outcome.REFUSED, "It is empty.")
    assert store.log.imports(here) == ()
    store.close()


def _empty(engine: Engine) -> None:
    """Takes the newest schema away again."""
    tables = [*reversed(ArticleRow.metadata.sorted_tables)]
    assert FileRow.__table__ in tables
    with engine.begin() as connection:
        for table in tables:
            table.drop(connection)
        connection.execute(text("DROP TABLE alembic_version"))
