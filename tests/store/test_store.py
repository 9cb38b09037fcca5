"""What is put into a store comes out of it, after a restart and beside other processes."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from core.errors import StoreError
from core.model import DateSource, Published
from core.pipeline import read_article
from core.store import Added, Duplicate, Handed, Store, Workspace, open_store
from core.store.opening import open_database
from core.store.schema import Base
from tests.table.hand_made import TEXT, make_imported, make_reading

READING = make_reading()


def ids(store: Store, workspace: Workspace) -> list[str]:
    return [stored.article.id for stored in store.articles(workspace)]


def test_an_article_comes_back_whole(store: Store, here: Workspace) -> None:
    imported = make_imported()
    assert store.add(here, imported, READING) == Added(imported.article)
    (stored,) = store.articles(here)
    assert stored.article == imported.article
    assert stored.candidates == imported.candidates
    assert store.readings(here) == ((imported.article, READING),)
    assert store.reading(here, imported.article.id) == READING


def test_what_is_unknown_stays_unknown(store: Store, here: Workspace) -> None:
    imported = make_imported(published=None, publisher=None, url=None)
    store.add(here, replace(imported, candidates=()), READING)
    (stored,) = store.articles(here)
    assert stored.article == imported.article
    assert stored.candidates == ()


def test_a_restart_loses_nothing(any_url: str) -> None:
    first = open_store(any_url)
    imported = make_imported()
    first.add(first.workspace("Talks"), imported, READING)
    first.close()
    again = open_store(any_url)
    assert again.readings(again.workspace("Talks")) == ((imported.article, READING),)
    again.close()


def test_a_workspace_is_made_once_and_kept_apart(store: Store, here: Workspace) -> None:
    assert store.workspace("Talks") == here
    other = store.workspace("Other")
    store.add(here, make_imported(), READING)
    assert store.articles(other) == ()
    assert isinstance(store.add(other, make_imported(), READING), Added)
    assert [workspace.name for workspace in store.workspaces()] == ["Other", "Talks"]


@pytest.mark.parametrize(
    "again",
    [
        make_imported(),
        make_imported(file_name="copy.txt"),
        make_imported(title="Under another title", file_name="copy.txt"),
        make_imported(text=TEXT.replace(". ", ".\n\n"), sha256="0" * 64),
    ],
    ids=["same file", "other name", "other title", "other line breaks"],
)
def test_the_same_text_is_noticed_and_not_doubled(
    store: Store, here: Workspace, again: object
) -> None:
    kept = make_imported()
    store.add(here, kept, READING)
    answer = store.add(here, again, READING)
    assert answer == Duplicate(again.article.file_name, kept.article)
    assert len(store.articles(here)) == 1
    assert "Envoys meet" in store.log.lines(here)[-1].reason


def test_a_publication_date_is_set_and_unset(store: Store, here: Workspace) -> None:
    imported = make_imported(published=None)
    store.add(here, imported, READING)
    answer = Published(date(2021, 1, 4), DateSource.USER, True, "answered")
    store.set_published(here, {imported.article.id: answer, "unknown": answer})
    assert store.articles(here)[0].article.published == answer
    store.set_published(here, {imported.article.id: None})
    assert store.articles(here)[0].article.published is None


def test_a_removed_article_can_be_restored(store: Store, here: Workspace) -> None:
    imported = make_imported()
    store.add(here, imported, READING)
    store.remove(here, [imported.article.id])
    assert ids(store, here) == [] and store.readings(here) == ()
    assert [stored.article for stored in store.removed(here)] == [imported.article]
    store.restore(here, [imported.article.id])
    assert ids(store, here) == [imported.article.id] and store.removed(here) == ()


def test_a_removed_article_can_be_added_again(store: Store, here: Workspace) -> None:
    store.add(here, make_imported(), READING)
    store.remove(here, ids(store, here))
    again = make_imported(title="A better title", published=None)
    assert store.add(here, again, READING) == Added(again.article)
    assert [stored.article for stored in store.articles(here)] == [again.article]
    assert store.removed(here) == ()


def test_the_reading_of_an_article_that_is_gone_is_an_error(store: Store, here: Workspace) -> None:
    with pytest.raises(StoreError, match="no longer"):
        store.reading(here, "nothing")


def test_readings_of_older_rules_are_made_anew(url: str) -> None:
    store = open_store(url)
    here = store.workspace("Talks")
    imported = make_imported()
    store.add(here, imported, READING)
    with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
        connection.execute("UPDATE articles SET reader = 'older', reading = 'no longer readable'")
    connection.close()
    fresh = read_article(imported.article)
    assert store.readings(here) == ((imported.article, fresh),)
    assert store.reading(here, imported.article.id) == fresh
    store.close()


def test_a_workspace_that_is_not_there_is_an_error(store: Store) -> None:
    with pytest.raises(StoreError, match="no workspace “Gone”"):
        store.revision(Workspace(99, "Gone"))


def test_thousands_of_ids_are_one_change(store: Store, here: Workspace) -> None:
    imported = make_imported()
    store.add(here, imported, READING)
    store.remove(here, [f"unknown-{number}" for number in range(3000)] + [imported.article.id])
    assert ids(store, here) == []


def test_every_change_moves_the_revision_and_no_look_does(store: Store, here: Workspace) -> None:
    imported = make_imported()
    answer = {imported.article.id: Published(date(2021, 1, 5), DateSource.USER, True)}
    changes = (
        lambda: store.add(here, imported, READING),
        lambda: store.queue.hand_in(here, [Handed("a.txt", b"A")]),
        lambda: store.queue.stop(here),
        lambda: store.set_published(here, answer),
        lambda: store.remove(here, answer),
        lambda: store.restore(here, answer),
    )
    seen = [store.revision(here)]
    for change in changes:
        change()
        seen.append(store.revision(here))
        store.articles(here), store.log.lines(here), store.workspace("Talks")
        assert store.revision(here) == seen[-1]
    assert len(set(seen)) == len(seen)


def test_what_fails_halfway_changes_nothing(store: Store, here: Workspace) -> None:
    imported = make_imported()
    before = store.revision(here)
    broken = replace(imported, article=replace(imported.article, title=None))
    with pytest.raises(StoreError):
        store.add(here, broken, READING)
    assert store.articles(here) == () and store.log.lines(here) == ()
    assert store.revision(here) == before


ADD_FROM_ANOTHER_PROCESS = """
import sys
from core.store import open_store
from tests.table.hand_made import make_imported, make_reading
store = open_store(sys.argv[1])
here = store.workspace("Talks")
for number in range(15):
    text = f"{sys.argv[2]}, part {number}."
    store.add(here, make_imported(text=text), make_reading())
    store.add(here, make_imported(text=f"Both bring text {number}."), make_reading())
"""


def test_processes_write_and_migrate_side_by_side(any_url: str) -> None:
    root = Path(__file__).resolve().parents[2]
    writers = [
        subprocess.Popen([sys.executable, "-c", ADD_FROM_ANOTHER_PROCESS, any_url, name], cwd=root)
        for name in ("one", "two")
    ]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0]
    store = open_store(any_url)
    here = store.workspace("Talks")
    assert len(store.articles(here)) == 45
    assert len(store.log.lines(here)) == store.revision(here) == 60
    store.close()


def test_threads_share_a_store(store: Store, here: Workspace) -> None:
    def add(number: int) -> Added | Duplicate:
        return store.add(here, make_imported(text=f"Text {number % 20}."), READING)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(add, range(40)))
    assert sum(isinstance(answer, Added) for answer in answers) == 20
    assert len(store.articles(here)) == 20 and store.revision(here) == 40


def test_a_damaged_file_is_named_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "damaged.db"
    path.write_bytes(b"These are not the pages of a database. " * 200)
    with pytest.raises(StoreError, match=r"damaged\.db is damaged .*Put a copy"):
        open_store(f"sqlite:///{path}")


def test_pages_damaged_later_are_named_too(url: str) -> None:
    store = open_store(url)
    here = store.workspace("Talks")
    for number in range(40):
        store.add(here, make_imported(text=f"Text {number}. " * 300), READING)
    store.close()
    path = Path(url.removeprefix("sqlite:///"))
    content = bytearray(path.read_bytes())
    content[8192:] = b"\x99" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"):
        again = open_store(url)
        again.readings(again.workspace("Talks"))


def test_a_newer_database_asks_for_a_newer_program(url: str) -> None:
    open_store(url).close()
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match=r"newer Dateline\. Update"):
        open_store(url)


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ("not an address", "DATELINE_DATABASE_URL"),
        ("oracle9://nowhere/none", "DATELINE_DATABASE_URL"),
        ("sqlite:////dev/null/folder/file.db", "another folder"),
        ("sqlite:////proc/file.db", "cannot be used"),
    ],
)
def test_an_address_that_cannot_be_opened_says_what_to_do(bad: str, words: str) -> None:
    with pytest.raises(StoreError, match=words):
        open_store(bad)


def test_no_password_is_shown() -> None:
    with pytest.raises(StoreError) as caught:
        open_store("postgresql://someone:secret@127.0.0.1:9/none")
    assert "secret" not in str(caught.value)


def test_sqlite_keeps_a_write_ahead_log(url: str) -> None:
    open_store(url).close()
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_the_migrations_make_the_tables_of_the_schema(any_url: str) -> None:
    engine = open_database(any_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        assert set(inspect(connection).get_table_names()) >= {"workspaces", "articles", "files"}
    engine.dispose()


OPEN_A_NEW_FILE = """
import sys
from core.store import open_store

open_store(sys.argv[1]).close()
"""


def test_many_processes_open_one_new_file(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    url = f"sqlite:///{tmp_path / 'new.db'}"
    openers = [
        subprocess.Popen([sys.executable, "-c", OPEN_A_NEW_FILE, url], cwd=root) for _ in range(6)
    ]
    assert [opener.wait(timeout=120) for opener in openers] == [0] * 6
