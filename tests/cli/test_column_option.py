"""Tables on the command line: columns by name, named on standard error, or said by --column."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from test_command_line import run

from core.store import open_store

ROWS = """nr,kop,bericht,date
1,Talks,Ruth Osei met Ingrid Dahl in Lima on Monday. They spoke of the grain harvest.,2021-01-05
2,Rain,Anna Berg met Carl Dorn in Oslo on Tuesday. They spoke of the rain in spring.,2021-01-06
"""
SAID = ("--column", "text=bericht", "--column", "title=kop")
TOLD = "rows.csv is a table: the text from “bericht”, the title from “kop”, the date from “date”"


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "rows.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_columns_that_are_known_are_named_on_standard_error(rows: Path) -> None:
    rows.write_text(ROWS.replace("bericht", "body").replace("kop", "headline"), encoding="utf-8")
    result = run("extract", rows)
    assert result.exit_code == 0
    assert result.stderr == (
        "rows.csv is a table: the text from “body”, the title from “headline”, the date from"
        " “date”; “nr” is not used.\n"
    )
    assert len(list(csv.DictReader(result.stdout_bytes.decode().splitlines()))) == 2


def test_extract_reads_the_columns_that_are_said(rows: Path) -> None:
    assert run("extract", rows).exit_code == 1
    result = run("extract", rows, *SAID)
    assert result.exit_code == 0 and TOLD in result.stderr
    table = list(csv.DictReader(result.stdout_bytes.decode().splitlines()))
    assert [row["date_start"] for row in table] == ["2021-01-04", "2021-01-05"]


def test_import_reads_the_columns_that_are_said_and_asks_nobody(rows: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'd.db'}"
    refused = run("import", rows, "--database", url)
    assert refused.exit_code == 1 and "--column text=NAME" in refused.stderr
    result = run("import", rows, "--database", url, *SAID)
    assert result.exit_code == 0 and result.stderr.count(TOLD) == 1
    store = open_store(url)
    (here,) = store.workspaces()
    assert [one.article.title for one in store.articles(here)] == ["Talks", "Rain"]
    assert not store.tables.waiting(here)
    store.close()


@pytest.mark.parametrize("said", ["bericht", "body=bericht", "=bericht"])
def test_a_column_that_holds_nothing_known_is_usage(rows: Path, said: str) -> None:
    result = run("extract", rows, "--column", said)
    assert result.exit_code == 2 and "text=NAME" in result.stderr
