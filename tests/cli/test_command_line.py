"""The commands as a user runs them: what goes in, what comes out, what is refused."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import Result
from openpyxl import load_workbook
from typer.testing import CliRunner

from core.cli import app
from core.cli.lines import Document
from core.export import from_csv
from core.store import open_store
from core.table import COLUMNS, MENTION_COLUMNS

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Farid Karimi met Dana Okonjo in Geneva yesterday. They signed a treaty on 3 March 2020."
SMILING = "😀 Prices rose.\r\nFarid Karimi met Dana Okonjo on 3 March 2020."


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def write_lines(path: Path, *lines: object) -> Path:
    written = (line if isinstance(line, str) else json.dumps(line) for line in lines)
    path.write_text("\n".join(written) + "\n", encoding="utf-8")
    return path


def read_lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_lines(
        tmp_path / "in.jsonl",
        {"doc_id": "b", "text": TEXT, "published": "2021-01-05"},
        {"doc_id": "a", "text": TEXT, "published": None},
        {"doc_id": 7, "text": SMILING, "dct": "2021-01-05"},
    )


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def test_timex_keeps_the_order_and_counts_from_publication(source: Path, target: Path) -> None:
    result = run("timex", source, target)
    assert (result.exit_code, result.output) == (0, "")
    first, second, third = read_lines(target)
    assert [line["doc_id"] for line in (first, second, third)] == ["b", "a", 7]
    yesterday, day = first["timexes"]
    assert list(yesterday) == [
        "start", "end", "text", "type", "value", "mod", "first_day", "last_day", "rule",
    ]  # fmt: skip
    assert (yesterday["value"], yesterday["type"]) == ("2021-01-04", "DATE")
    assert (yesterday["first_day"], yesterday["last_day"]) == ("2021-01-04", "2021-01-04")
    assert TEXT[day["start"] : day["end"]] == day["text"] == "3 March 2020"
    assert second["timexes"][0]["first_day"] is None
    assert third["timexes"][0]["first_day"] == "2020-03-03"


def test_offsets_are_those_of_the_text_that_came_in(source: Path, target: Path) -> None:
    run("timex", source, target)
    (found,) = read_lines(target)[2]["timexes"]
    assert SMILING[found["start"] : found["end"]] == "3 March 2020"


def test_a_mode_can_be_chosen_and_others_are_usage(source: Path, target: Path) -> None:
    assert run("timex", source, target, "--mode", "narrative").exit_code == 0
    assert run("timex", source, target, "--mode", "guess").exit_code == 2


def test_events_have_the_fields_of_the_format(source: Path, target: Path) -> None:
    assert run("events", source, target).exit_code == 0
    first, second, _ = read_lines(target)
    assert [line["doc_id"] for line in (first, second)] == ["b", "a"]
    meeting = next(row for row in first["events"] if row["type"] == "meeting")
    assert {"Farid Karimi", "Dana Okonjo"} == set(meeting["actors"])
    assert meeting["date_start"] == meeting["date_end"] == "2021-01-04"
    assert meeting["date_text"] == "yesterday"
    for mention in meeting["mentions"]:
        assert TEXT[mention["start"] : mention["end"]] == mention["text"]
    undated = next(row for row in second["events"] if row["type"] == "meeting")
    assert (undated["date_start"], undated["date_precision"]) == (None, "unknown")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{not json", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not a JSON object"),
        ('{"doc_id": "x"}', "“text” is missing"),
        ('{"text": "x"}', "“doc_id” is missing"),
        ('{"doc_id": "x", "text": 5}', "“text” is missing"),
        ('{"doc_id": "x", "text": "y", "published": "31/02/2026"}', "'31/02/2026'"),
        ('{"doc_id": "x", "text": "y", "published": "2026-02-31"}', "expected a day"),
        ('{"doc_id": "x", "text": "y", "dct": 20260231}', "“dct” is '20260231'"),
    ],
)
def test_a_bad_line_is_named_and_its_neighbours_are_done(
    tmp_path: Path, target: Path, line: str, reason: str
) -> None:
    good = {"doc_id": "good", "text": TEXT, "published": "2021-01-05"}
    source = write_lines(tmp_path / "in.jsonl", good, line, {**good, "doc_id": "after"})
    result = run("timex", source, target)
    assert result.exit_code == 1
    assert "in.jsonl, line 2:" in result.stderr and reason in result.stderr
    assert "Traceback" not in result.stderr
    assert [line["doc_id"] for line in read_lines(target)] == ["good", "after"]


def test_bytes_that_are_not_utf8_are_a_bad_line(tmp_path: Path, target: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(
        b'{"doc_id": 1, "text": "caf\xe9"}\n\n{"doc_id": 2, "text": "on 3 May 2020"}\n'
    )
    result = run("timex", source, target)
    assert result.exit_code == 1
    assert "line 1: it is not in UTF-8" in result.stderr
    assert [line["doc_id"] for line in read_lines(target)] == [2]


def test_marks_and_blank_lines_and_half_characters_do_no_harm(tmp_path: Path, target: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(
        b'\xef\xbb\xbf{"doc_id": "\\ud800", "text": "\\ud83d on 3 May 2020 \\u2028 ok"}\r\n\r\n'
    )
    for command in ("timex", "events"):
        assert run(command, source, target).exit_code == 0
        (record,) = read_lines(target)
        assert record["doc_id"] == "\ud800"


def test_a_record_is_one_line_to_every_program(tmp_path: Path, target: Path) -> None:
    text = "They met.\u2028Farid Karimi met Dana Okonjo\x85on 3 May 2020."
    run("events", write_lines(tmp_path / "in.jsonl", {"doc_id": "x\u2029y", "text": text}), target)
    (record,) = read_lines(target)
    assert record["doc_id"] == "x\u2029y"


def test_a_bug_in_one_document_is_shown_and_the_rest_is_done(
    source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_on_one(document: Document, mode: object) -> dict[str, object]:
        if document.doc_id == "a":
            raise KeyError("no such rule")
        return {"doc_id": document.doc_id}

    monkeypatch.setattr("core.cli.documents._timexes", fail_on_one)
    result = run("timex", source, target)
    assert result.exit_code == 1
    assert "line 2:" in result.stderr and "no such rule" in result.stderr
    assert [line["doc_id"] for line in read_lines(target)] == ["b", 7]


def test_a_database_that_fails_ends_the_import(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "d.db").write_bytes(b"no database at all " * 99)
    result = run("import", articles, "--database", f"sqlite:///{tmp_path / 'd.db'}")
    assert result.exit_code == 2
    assert "is damaged" in result.stderr and "Traceback" not in result.stderr


def test_the_input_is_never_overwritten(source: Path) -> None:
    before = source.read_bytes()
    assert run("timex", source, source).exit_code == 2
    assert source.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [(), ("timex",), ("timex", "no-such.jsonl", "out.jsonl"), ("read",), ("extract",)],
    ids=" ".join,
)
def test_a_wrong_call_is_status_2(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_a_target_that_cannot_be_written_is_status_2(source: Path, tmp_path: Path) -> None:
    result = run("timex", source, tmp_path / "nowhere" / "out.jsonl")
    assert result.exit_code == 2
    assert "nowhere" in result.stderr and "Traceback" not in result.stderr


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "first.txt").write_text(
        "Envoys meet in Geneva\n\nFarid Karimi met Dana Okonjo in Geneva yesterday.\n"
    )
    (folder / "second.txt").write_text(
        "Treaty signed\n\nPublished: 11 March 2020\n\n"
        "Armenia and Georgia signed a treaty in Yerevan on Tuesday.\n"
    )
    return folder


def test_extract_writes_the_table_and_its_mentions(articles: Path, tmp_path: Path) -> None:
    out, mentions = tmp_path / "events.csv", tmp_path / "mentions.csv"
    call = ("extract", articles, "--published", "2021-01-05", "--out", out, "--mentions", mentions)
    assert run(*call).exit_code == 0
    table = from_csv(out.read_bytes())
    told = table[["event_type", "source_file", "source_published_method"]]
    assert sorted(told.itertuples(index=False, name=None)) == [
        ("agreement", "second.txt", "dateline"),
        ("meeting", "first.txt", "user"),
    ]
    assert [str(day.date()) for day in table["date_start"]] == ["2020-03-10", "2021-01-04"]
    assert set(from_csv(mentions.read_bytes(), MENTION_COLUMNS)["event_id"]) == set(
        table["event_id"]
    )


def test_extract_without_a_publication_date_invents_none(articles: Path) -> None:
    result = run("extract", articles / "first.txt")
    assert result.exit_code == 0
    (row,) = csv.DictReader(result.stdout_bytes.decode().splitlines())
    assert list(row) == [column.name for column in COLUMNS]
    assert (row["date_start"], row["date_precision"]) == ("", "unknown")
    assert row["date_text"] == "yesterday"


def test_extract_names_what_it_refuses_and_does_the_rest(articles: Path, tmp_path: Path) -> None:
    (articles / "empty.txt").write_bytes(b"")
    (articles / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (articles / "twin.txt").write_bytes((articles / "first.txt").read_bytes())
    manifest = tmp_path / "manifest.json"
    result = run(
        "extract", articles, "missing.txt", "--out", tmp_path / "e.csv", "--manifest", manifest
    )
    assert result.exit_code == 1
    for name in ("empty.txt was", "picture.txt was", "missing.txt was", "twin.txt: the same text"):
        assert result.stderr.count(name) == 1
    assert len(from_csv((tmp_path / "e.csv").read_bytes())) == 2
    told = json.loads(manifest.read_text())
    assert told["counts"]["in"] == 6
    assert told["counts"]["articles"] == 2
    assert [file["file_name"] for file in told["refused"] if not file["sha256"]] == ["missing.txt"]
    assert {file["file_name"] for file in told["refused"]} == {
        "empty.txt", "picture.txt", "missing.txt", "twin.txt",
    }  # fmt: skip


def test_extract_can_write_for_spreadsheets(articles: Path, tmp_path: Path) -> None:
    run("extract", articles, "--out", tmp_path / "e.csv", "--form", "spreadsheet")
    assert (tmp_path / "e.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("day", ["yesterday", "2021-02-31", "05/01/2021"])
def test_a_publication_date_that_is_no_day_is_usage(articles: Path, day: str) -> None:
    assert run("extract", articles, "--published", day).exit_code == 2


def test_what_an_import_refuses_is_in_its_log(articles: Path, tmp_path: Path) -> None:
    (articles / "empty.txt").write_bytes(b"")
    url = f"sqlite:///{tmp_path / 'd.db'}"
    result = run("import", articles, "--database", url, "--workspace", "Talks")
    assert result.exit_code == 1 and "empty.txt was refused" in result.stderr
    store = open_store(url)
    log = {file.name: file.outcome for file in store.log.lines(store.workspace("Talks"))}
    assert log == {"empty.txt": "refused", "first.txt": "added", "second.txt": "added"}
    store.close()


def test_what_is_imported_is_exported(articles: Path, tmp_path: Path) -> None:
    database = ("--database", f"sqlite:///{tmp_path / 'd.db'}")
    assert run("import", articles, *database).exit_code == 0
    again = run("import", articles, *database)
    assert again.exit_code == 0 and "is already here as" in again.stderr
    out = tmp_path / "out"
    assert run("export", "--out", out, *database).exit_code == 0
    assert sorted(from_csv(out.read_bytes())["event_type"]) == ["agreement", "meeting"]
    assert run("export", "--out", out, "--actor", "okonjo", *database).exit_code == 0
    assert from_csv(out.read_bytes())["event_type"].tolist() == ["meeting"]
    assert run("export", "--out", out, "--format", "jsonl", *database).exit_code == 0
    assert len(read_lines(out)) == 2
    assert run("export", "--out", out, "--format", "parquet", *database).exit_code == 0
    assert out.read_bytes().startswith(b"PAR1")
    assert (
        run("export", "--out", out, "--format", "xlsx", "--actor", "karimi", *database).exit_code
        == 0
    )
    book = load_workbook(BytesIO(out.read_bytes()))
    assert (book["Events"].max_row, book["Mentions"].max_row) == (2, 2)


@pytest.mark.parametrize(
    ("options", "words"),
    [(("--workspace", "Nowhere"), "no workspace"), (("--actor", "Nobody"), "No actor")],
)
def test_an_export_of_what_is_not_there_says_so(
    articles: Path, tmp_path: Path, options: tuple[str, str], words: str
) -> None:
    database = ("--database", f"sqlite:///{tmp_path / 'd.db'}")
    run("import", articles, *database)
    result = run("export", "--out", tmp_path / "out", *options, *database)
    assert result.exit_code == 2
    assert words in result.stderr
    assert not (tmp_path / "out").exists()


def test_the_module_runs_and_is_silent_where_there_is_no_terminal(
    source: Path, target: Path
) -> None:
    call = [sys.executable, "-m", "core", "timex", str(source), str(target)]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert len(read_lines(target)) == 3
