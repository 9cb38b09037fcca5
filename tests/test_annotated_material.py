"""The annotated articles are well formed: fields, allowed values, parts of the text, dates."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks.material import is_held_back, with_texts
from core.model import Precision

FOLDER = Path(__file__).resolve().parent.parent / "benchmarks" / "annotated"
# Tables of articles whose texts are not ours to keep; sentences are offsets there.
WIRE = FOLDER / "wire_tables.jsonl"
FILES = sorted(path for path in FOLDER.glob("*.jsonl") if path != WIRE)
RETOLD = sorted(FOLDER.glob("retold_*.jsonl"))
# Read from the first to the last or not at all, and some without a day as the page had none.
WHOLE = [
    FOLDER / f"{name}.jsonl"
    for name in (
        "dispatches_open", "market_opened", "market2_unread", "world_unread",
    )
]  # fmt: skip
HALVES = [path for path in FILES if path not in (*RETOLD, *WHOLE)]
EACH_FILE = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
TYPES = {"meeting", "agreement"}
STATUSES = {"occurred", "planned", "cancelled", "denied", "hypothetical"}
PRECISIONS = {"day", "week", "month", "quarter", "season", "year", "range", "unknown"}
ARTICLE_FIELDS = {"doc_id", "published", "text", "events"}
EVENT_FIELDS = {
    "type", "status", "date_start", "date_end", "date_precision", "date_text",
    "actors", "others", "place", "agreement_name", "sentences",
}  # fmt: skip
LONGEST_OF = {"day": 1, "week": 7, "month": 31, "quarter": 92, "season": 92, "year": 366}


def articles_in(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


ARTICLES = [one for path in FILES for one in articles_in(path)]


def rows_in(path: Path) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """The name of each row, its article and itself."""
    for one in articles_in(path):
        for number, event in enumerate(one["events"], start=1):
            yield f"{one['doc_id']}, row {number}", one, event


def test_precisions_are_those_of_the_model():
    assert {one.value for one in Precision} >= PRECISIONS


def test_there_is_material_to_read_and_material_to_measure():
    assert {path.stem.rpartition("_")[2] for path in HALVES} == {"open", "opened", "unread"}
    assert {path.stem for path in RETOLD} == {"retold_business", "retold_diplomacy"}
    for path in RETOLD:
        assert {is_held_back(one["doc_id"]) for one in articles_in(path)} == {True, False}


def test_no_article_stands_twice():
    assert not [name for name, times in Counter(a["doc_id"] for a in ARTICLES).items() if times > 1]
    assert len({one["text"] for one in ARTICLES}) == len(ARTICLES)


@pytest.mark.parametrize("path", HALVES, ids=lambda path: path.stem)
def test_an_article_is_in_the_half_of_its_number(path: Path):
    theme, _, half = path.stem.rpartition("_")
    for one in articles_in(path):
        name, _, number = one["doc_id"].rpartition("-")
        assert name == theme
        assert half in ({"unread", "opened"} if int(number) % 2 else {"open"})


@EACH_FILE
def test_an_article_has_its_fields(path: Path):
    for article in articles_in(path):
        assert set(article) == ARTICLE_FIELDS, article["doc_id"]
        assert article["published"] is None or date.fromisoformat(article["published"])
        assert article["text"].strip(), article["doc_id"]


def test_only_a_retold_article_may_lack_its_day():
    assert all(one["published"] for path in HALVES for one in articles_in(path))


@EACH_FILE
def test_a_row_has_allowed_values(path: Path):
    for name, _, event in rows_in(path):
        assert set(event) == EVENT_FIELDS, name
        assert event["type"] in TYPES, name
        assert event["status"] in STATUSES, name
        assert event["date_precision"] in PRECISIONS, name
        assert event["actors"], f"{name}: somebody meets or agrees"
        assert not set(event["actors"]) & set(event["others"]), name
        assert len(set(event["actors"])) == len(event["actors"]), name


@EACH_FILE
def test_a_row_quotes_its_article(path: Path):
    for name, article, event in rows_in(path):
        assert event["sentences"], name
        quoted = [*event["sentences"], event["date_text"] or "", event["agreement_name"] or ""]
        assert [part for part in quoted if part not in article["text"]] == [], name
        assert len(set(event["sentences"])) == len(event["sentences"]), name


@EACH_FILE
def test_the_dates_of_a_row_are_in_order(path: Path):
    for name, _, event in rows_in(path):
        precision, start, end = event["date_precision"], event["date_start"], event["date_end"]
        if precision == "unknown":
            assert (start, end) == (None, None), name
        elif start is None or end is None:
            assert precision == "range" and start != end, name  # "before May 4" bounds one side
        else:
            first, last = date.fromisoformat(start), date.fromisoformat(end)
            assert 0 <= (last - first).days < LONGEST_OF.get(precision, 36_600), name


def test_tables_without_texts_are_joined_with_their_articles(tmp_path: Path):
    article = {"doc_id": "a", "dct": "1998-02-13", "text": "Rain. Anna met Karl. Sun."}
    other = {"doc_id": "b", "dct": "1998-02-13", "text": "Nothing."}
    lines = "".join(f"{json.dumps(line)}\n" for line in (article, other))
    (tmp_path / "wire.jsonl").write_text(lines, encoding="utf-8")
    tables = [{"doc_id": "a", "events": [{"sentences": [[6, 20]]}]}, {"doc_id": "c", "events": []}]
    (joined,) = with_texts(tables, tmp_path)
    assert joined["published"] == "1998-02-13"
    assert joined["events"][0]["sentences"] == ["Anna met Karl."]


def test_tables_without_texts_are_well_formed():
    tables = articles_in(WIRE)
    assert len({one["doc_id"] for one in tables}) == len(tables) > 0
    for event in (event for one in tables for event in one["events"]):
        assert set(event) == EVENT_FIELDS
        assert (event["type"] in TYPES) and (event["status"] in STATUSES) and event["actors"]
        assert all(0 <= start < end for start, end in event["sentences"])


TIMES = sorted((FOLDER.parent / "annotated_times").glob("*.jsonl"))


@pytest.mark.parametrize("path", TIMES, ids=lambda path: path.stem)
def test_time_expressions_stand_in_their_texts(path):
    for one in articles_in(path):
        assert one["dct"] is None or date.fromisoformat(one["dct"])  # a history may have none
        for time in one["timexes"]:
            assert one["text"][time["start"] : time["end"]] == time["text"]
            assert time["type"] in {"DATE", "TIME", "DURATION", "SET"}
            assert time["value"]
