"""Hundreds of files at once, and a server that is killed meanwhile: each is accounted for once."""

import csv
import io
import random
import signal
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from mixed_files import Mixed, make_files
from page_steps import download, see, settle, upload
from playwright.sync_api import Page, expect

from core.store import DEFAULT_WORKSPACE, LoggedFile, Outcome, Store, Workspace, open_store

pytestmark = pytest.mark.browser
LONG = 400_000


def write(folder: Path, mixed: Mixed) -> list[Path]:
    folder.mkdir()
    for name, content in mixed.files.items():
        (folder / name).write_bytes(content)
    return sorted(folder.iterdir())


@contextmanager
def store_of(app) -> Iterator[tuple[Store, Workspace]]:
    store = open_store(app.database)
    yield store, store.workspace(DEFAULT_WORKSPACE)
    store.close()


def log_of(app) -> tuple[LoggedFile, ...]:
    with store_of(app) as (store, here):
        return store.log.lines(here)


def expect_each_once(app, mixed: Mixed) -> None:
    lines = log_of(app)
    outcomes = Counter(line.outcome for line in lines)
    assert outcomes == {
        Outcome.ADDED: mixed.added,
        Outcome.DUPLICATE: mixed.duplicate,
        Outcome.REFUSED: mixed.refused,
    }
    with store_of(app) as (store, here):
        texts = [one.article.text for one in store.articles(here)]
        (record,) = store.log.imports(here)
    assert len(set(texts)) == len(texts) == mixed.added
    assert (record.files, record.done) == (len(mixed.files), len(mixed.files))


def confirm_tables(app, page: Page) -> None:
    """Has all tables read, of which those with the same columns are one question."""
    buttons = page.get_by_role("button", name="Import ")
    for kinds in (2, 1):
        expect(buttons).to_have_count(kinds, timeout=LONG)
        settle(page)
        buttons.first.click()
    expect(buttons).to_have_count(0, timeout=LONG)
    assert Outcome.WAITING not in {line.outcome for line in log_of(app)}


def wait_until_all_is_read(app) -> None:
    with store_of(app) as (store, here):
        for _ in range(LONG // 200):
            (record,) = store.log.imports(here)
            if not record.is_running:
                return
            time.sleep(0.2)
    raise AssertionError("the import did not end")


def wait_until_more_is_read(app) -> None:
    with store_of(app) as (store, here):
        begun = len(store.log.lines(here))
        for _ in range(1200):
            if len(store.log.lines(here)) > begun:
                return
            time.sleep(0.05)
    raise AssertionError("nothing more was read in a minute")


def test_five_hundred_mixed_files_in_one_upload_are_all_accounted_for(app, page: Page, tmp_path):
    mixed = make_files(500)
    page.goto(app.url)
    upload(page, write(tmp_path / "files", mixed))
    expect(page.get_by_text("left", exact=False).first).to_be_visible(timeout=LONG)
    see(page.get_by_text("75 tables wait until"), LONG)
    confirm_tables(app, page)
    summary = page.get_by_text(f"{mixed.added} articles were imported.")
    summary = summary.filter(has_text=f"{mixed.duplicate} were already here.")
    see(summary.filter(has_text=f"{mixed.refused} were refused."), LONG)
    expect_each_once(app, mixed)

    report = download(page, "Report as CSV").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(report)))
    assert len(rows) == mixed.lines
    tables = [row for row in rows if "is a table: the text from" in row["reason"]]
    assert len(tables) == 75
    assert Counter(row["outcome"] for row in rows) == {
        "imported": mixed.added,
        "already here": mixed.duplicate,
        "refused": mixed.refused,
    }
    assert all(row["article"] for row in rows if row["outcome"] != "refused")
    assert all(row["reason"] for row in rows if row["outcome"] != "imported")
    assert "Traceback" not in app.log


def test_an_import_goes_on_after_its_page_was_left(app, page: Page, tmp_path):
    mixed = make_files(80)
    page.goto(app.url)
    upload(page, write(tmp_path / "files", mixed))
    see(page.get_by_text("of 80"))
    page.goto("about:blank")
    wait_until_all_is_read(app)
    page.goto(f"{app.url}/articles")
    confirm_tables(app, page)
    see(page.get_by_text(f"{mixed.added} articles were imported."), LONG)
    expect_each_once(app, mixed)


def test_a_server_killed_at_ten_moments_reads_every_file_once(app, page: Page, tmp_path):
    mixed = make_files(200)
    chance = random.Random(7)
    page.goto(app.url)
    upload(page, write(tmp_path / "files", mixed))
    see(page.get_by_text("of 200"))
    for _ in range(10):
        wait_until_more_is_read(app)
        time.sleep(chance.uniform(0, 0.2))
        app.process.send_signal(signal.SIGKILL)
        app.process.wait(timeout=20)
        assert len(log_of(app)) < mixed.lines  # so that each kill falls into the reading
        app.start()
        page.goto(f"{app.url}/articles")
    wait_until_all_is_read(app)
    page.goto(f"{app.url}/articles")  # a page that is a look behind lacks the last tables
    confirm_tables(app, page)
    see(page.get_by_text(f"{mixed.added} articles were imported."), LONG)
    expect_each_once(app, mixed)
