"""The annotated articles are well formed: fields, allowed values, parts of the text, dates."""

import json
from collections import Counter
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
    FOLDER / name for name in ("dispatches_open.jsonl", "market_opened.jsonl", "world_unread.jsonl")
]
HALVES = [path for path in FILES if path not in (*RETOLD, *WHOLE)]
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
EVENTS = [
    pytest.param(one, event, id=f"{one['doc_id']}-{number}")
    for one in ARTICLES
    for number, event in enumerate(one["events"])
]


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


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one["doc_id"])
def test_an_article_has_its_fields(article: dict[str, Any]):
    assert set(article) == ARTICLE_FIELDS
    assert article["published"] is None or date.fromisoformat(article["published"])
    assert article["text"].strip()


def test_only_a_retold_article_may_lack_its_day():
    assert all(one["published"] for path in HALVES for one in articles_in(path))


@pytest.mark.parametrize(("article", "event"), EVENTS)
def test_a_row_has_allowed_values(article: dict[str, Any], event: dict[str, Any]):
    assert set(event) == EVENT_FIELDS
    assert event["type"] in TYPES
    assert event["status"] in STATUSES
    assert event["date_precision"] in PRECISIONS
    assert event["actors"], "somebody meets or agrees"
    assert not set(event["actors"]) & set(event["others"])
    assert len(set(event["actors"])) == len(event["actors"])


@pytest.mark.parametrize(("article", "event"), EVENTS)
def test_a_row_quotes_its_article(article: dict[str, Any], event: dict[str, Any]):
    assert event["sentences"]
    quoted = [*event["sentences"], event["date_text"] or "", event["agreement_name"] or ""]
    assert all(part in article["text"] for part in quoted)
    assert len(set(event["sentences"])) == len(event["sentences"])


@pytest.mark.parametrize(("article", "event"), EVENTS)
def test_the_dates_of_a_row_are_in_order(article: dict[str, Any], event: dict[str, Any]):
    precision, start, end = event["date_precision"], event["date_start"], event["date_end"]
    if precision == "unknown":
        assert start is None and end is None
        return
    if precision == "range" and (start is None) != (end is None):
        return  # "before May 4" bounds one side only
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    assert first <= last
    if precision in LONGEST_OF:
        assert (last - first).days < LONGEST_OF[precision]


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
