"""The 47 columns, filled from an event and its article."""

from datetime import date

import pandas as pd
import pytest

from core.model import (
    Anchor,
    DateFlag,
    DateMethod,
    DateRange,
    DateSource,
    EventSubtype,
    EventType,
    Evidence,
    Precision,
    Qualifier,
    Status,
)
from core.table import COLUMNS, MENTION_COLUMNS, build_mentions, build_table
from core.table.build import date_kind
from core.table.crosswalk import plover_event, time_precision
from tests.table.hand_made import (
    ARTICLE,
    DECEMBER,
    dated,
    day,
    make_article,
    make_event,
    make_mention,
)

ARTICLES = {ARTICLE.id: ARTICLE}
ROW = {
    "date_display": "December 2020",
    "date_start": pd.Timestamp(2020, 12, 1),
    "date_end": pd.Timestamp(2020, 12, 31),
    "date_precision": "month",
    "event_type": "meeting",
    "event_subtype": "call_on",
    "status": "occurred",
    "title": "Farid Karimi meets Dana Okonjo",
    "actors": ("Farid Karimi", "Dana Okonjo"),
    "actor_roles": ("visitor", "host"),
    "actor_kinds": ("person", "person"),
    "actor_countries": ("KAZ", ""),
    "others": ("Norway (mediator)",),
    "place": "Geneva",
    "place_country": "CHE",
    "agreement_name": "",
    "sentence": "Envoy Farid Karimi called on Dana Okonjo in Geneva last month.",
    "date_text": "last month",
    "date_explained": '"last month", counted from Mon 4 Jan 2021 (set by user) → December 2020',
    "date_edtf": "2020-12",
    "date_kind": "within",
    "date_qualifier": "",
    "date_method": "relative_publication",
    "date_anchor": pd.Timestamp(2021, 1, 4),
    "date_anchor_source": "user",
    "date_alternatives": (),
    "date_flags": (),
    "confidence": "high",
    "source_title": "Envoys meet",
    "source_publisher": "The Daily Ledger",
    "source_url": "https://news.example/envoys",
    "source_published": pd.Timestamp(2021, 1, 4),
    "source_published_method": "user",
    "source_file": "envoys.txt",
    "char_start": 0,
    "char_end": 62,
    "n_sources": 1,
    "n_mentions": 1,
    "plover_event": "CONSULT",
    "time_precision": 3,
    "review": "unreviewed",
    "edited_fields": (),
    "note": "",
    "event_id": "ev-00000001",
    "source_id": ARTICLE.id,
    "rules": ("call-on", "last-period"),
    "schema_version": "1.0",
}


def only_row(**more: object) -> pd.Series:
    return build_table([make_event(**more)], ARTICLES).iloc[0]


def test_a_row_holds_all_that_is_known() -> None:
    assert build_table([make_event()], ARTICLES).iloc[0].to_dict() == ROW


def test_the_columns_are_those_of_the_format_in_their_order() -> None:
    assert [column.name for column in COLUMNS] == list(ROW)
    assert list(build_table([], {}).columns) == list(ROW)
    assert list(build_mentions([], {}).columns) == [column.name for column in MENTION_COLUMNS]


@pytest.mark.parametrize("events", [[], [make_event()]], ids=["empty", "filled"])
def test_the_frame_keeps_its_types(events) -> None:
    table = build_table(events, ARTICLES)
    kinds = {"str": "str", "enum": "str", "date": "datetime64[s]", "int": "Int64", "list": "object"}
    assert {c.name: str(table[c.name].dtype) for c in COLUMNS} == {
        c.name: kinds[c.kind] for c in COLUMNS
    }


def test_an_undated_event_gets_no_date_from_anywhere() -> None:
    row = only_row(date=None)
    assert pd.isna(row["date_start"]) and pd.isna(row["date_end"]) and pd.isna(row["date_anchor"])
    assert row["date_precision"] == "unknown"
    assert row["date_explained"] == "The text gives no date for it."
    for column in ("date_display", "date_text", "date_edtf", "date_kind", "date_method"):
        assert row[column] == ""
    assert pd.isna(row["time_precision"])


def test_words_that_wait_for_a_publication_date_are_shown_and_place_nothing() -> None:
    row = only_row(date=dated(None, method=None, anchor=None, needs_anchor=True))
    assert row["date_text"] == "last month"
    assert "waits for a publication date" in row["date_explained"]
    assert pd.isna(row["date_start"])
    assert (row["date_method"], row["date_edtf"], row["date_precision"]) == ("", "", "unknown")


def test_an_inherited_date_has_no_words_of_its_own() -> None:
    row = only_row(date=dated(method=DateMethod.INHERITED))
    assert (row["date_text"], row["date_method"]) == ("", "inherited")
    assert row["date_start"] == pd.Timestamp(2020, 12, 1)


def test_doubts_are_in_the_row() -> None:
    doubtful = dated(
        DateRange(date(2020, 9, 10), date(2020, 9, 10), Precision.DAY, Qualifier.ABOUT),
        "09/10/2020",
        DateMethod.EXPLICIT,
        anchor=None,
        alternatives=(day(2020, 10, 9),),
        flags=(DateFlag.AMBIGUOUS_DAY_MONTH,),
    )
    row = only_row(date=doubtful)
    assert row["date_alternatives"] == ("2020-10-09",)
    assert row["date_flags"] == ("ambiguous_day_month",)
    assert row["date_qualifier"] == "about"
    assert row["date_anchor_source"] == ""


def test_an_article_without_date_publisher_or_address_leaves_them_empty() -> None:
    article = make_article(published=None, publisher=None, url=None)
    row = build_table([make_event(article)], {article.id: article}).iloc[0]
    assert pd.isna(row["source_published"])
    assert row["source_published_method"] == row["source_publisher"] == row["source_url"] == ""


def test_articles_and_mentions_are_counted_apart() -> None:
    other = make_article("Another report of it.", "Again")
    evidence = (
        Evidence(ARTICLE.id, make_mention(), dated()),
        Evidence(ARTICLE.id, make_mention(rule="met"), None),
        Evidence(other.id, make_mention(), None),
    )
    articles = {**ARTICLES, other.id: other}
    row = build_table([make_event(evidence=evidence)], articles).iloc[0]
    assert (row["n_sources"], row["n_mentions"]) == (2, 3)
    assert row["rules"] == ("call-on", "met", "last-period")
    assert row["source_title"] == "Envoys meet"


def test_rows_stand_by_date_with_the_undated_last() -> None:
    events = [
        make_event(id="ev-c", date=None),
        make_event(id="ev-b", date=dated(day(2021, 1, 4))),
        make_event(id="ev-a", date=dated(DECEMBER)),
        make_event(id="ev-d", date=dated(day(1, 1, 1))),
    ]
    assert list(build_table(events, ARTICLES)["event_id"]) == ["ev-d", "ev-a", "ev-b", "ev-c"]
    table = build_table(events, ARTICLES)
    assert build_table(events[::-1], ARTICLES).equals(table)


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("from 6 to 10 March 2023", EventType.MEETING, "throughout"),
        ("6–10 March 2023", EventType.MEETING, "throughout"),
        ("6 March until 10 March", EventType.MEETING, "throughout"),
        ("the weekend", EventType.MEETING, "within"),
        ("between 6 and 10 March 2023", EventType.MEETING, "within"),
        ("from 6 to 10 March 2023", EventType.AGREEMENT, "within"),
    ],
)
def test_only_a_meeting_told_from_day_to_day_lasts(words, kind, expected) -> None:
    span = DateRange(date(2023, 3, 6), date(2023, 3, 10), Precision.RANGE)
    assert date_kind(kind, dated(span, words)) == expected


def test_a_single_day_and_a_month_are_moments_within() -> None:
    assert date_kind(EventType.MEETING, dated(day(2023, 3, 6), "2023-03-06")) == "within"
    assert date_kind(EventType.MEETING, dated(DECEMBER, "2020-12")) == "within"


@pytest.mark.parametrize(
    ("kind", "subtype", "status", "code"),
    [
        ("meeting", "bilateral", "occurred", "CONSULT"),
        ("meeting", "phone_call", "planned", "CONSULT"),
        ("meeting", "summit", "cancelled", "REJECT"),
        ("meeting", "bilateral", "denied", "REJECT"),
        ("agreement", "signed", "occurred", "AGREE"),
        ("agreement", "reached", "hypothetical", "AGREE"),
        ("agreement", "withdrawn", "occurred", "REJECT"),
        ("agreement", "breached", "occurred", "REJECT"),
    ],
)
def test_plover_types(kind: str, subtype: str, status: str, code: str) -> None:
    assert plover_event(EventType(kind), EventSubtype(subtype), Status(status)) == code


@pytest.mark.parametrize(
    ("precision", "days", "code"),
    [
        ("day", 1, 1),
        ("week", 7, 2),
        ("month", 31, 3),
        ("quarter", 91, None),
        ("season", 90, None),
        ("year", 365, None),
        ("decade", 3653, None),
        ("range", 1, 1),
        ("range", 2, 2),
        ("range", 7, 2),
        ("range", 8, 3),
        ("range", 31, 3),
        ("range", 32, None),
    ],
)
def test_acled_precision(precision: str, days: int, code: int | None) -> None:
    first = date(2021, 3, 1)
    last = date.fromordinal(first.toordinal() + days - 1)
    assert time_precision(DateRange(first, last, Precision(precision))) == code


def test_acled_precision_of_an_undated_or_open_event_is_empty() -> None:
    first = date(2021, 3, 1)
    assert time_precision(None) is None
    for qualifier in (Qualifier.BEFORE, Qualifier.AFTER):
        assert time_precision(DateRange(first, first, Precision.DAY, qualifier)) is None


def test_a_mention_names_its_words_and_where_they_stand() -> None:
    (row,) = build_mentions([make_event()], ARTICLES).to_dict("records")
    assert row == {
        "mention_id": f"{ARTICLE.id}-19",
        "event_id": "ev-00000001",
        "source_id": ARTICLE.id,
        "source_title": "Envoys meet",
        "source_publisher": "The Daily Ledger",
        "source_url": "https://news.example/envoys",
        "source_published": pd.Timestamp(2021, 1, 4),
        "source_published_method": "user",
        "sentence": "Envoy Farid Karimi called on Dana Okonjo in Geneva last month.",
        "char_start": 0,
        "char_end": 62,
        "date_text": "last month",
        "date_char_start": 51,
        "date_char_end": 61,
        "date_edtf": "2020-12",
        "date_start": pd.Timestamp(2020, 12, 1),
        "date_end": pd.Timestamp(2020, 12, 31),
        "date_method": "relative_publication",
        "date_anchor": pd.Timestamp(2021, 1, 4),
        "status": "occurred",
        "actors_raw": ("Farid Karimi", "Dana Okonjo"),
        "rule": "call-on",
    }


def test_mentions_told_by_the_same_words_are_told_apart() -> None:
    twice = [make_event(id="ev-1"), make_event(id="ev-2"), make_event(id="ev-3")]
    table = build_mentions(twice, ARTICLES)
    assert table["mention_id"].is_unique
    assert list(table["event_id"]) == ["ev-1", "ev-2", "ev-3"]


def test_a_mention_without_date_words_has_no_place_for_them() -> None:
    inherited = Evidence(
        ARTICLE.id,
        make_mention(),
        dated(method=DateMethod.INHERITED, anchor=Anchor(date(2020, 12, 1), DateSource.EVENT)),
    )
    (row,) = build_mentions([make_event(evidence=(inherited,))], ARTICLES).to_dict("records")
    assert row["date_text"] == "" and pd.isna(row["date_char_start"])
    assert row["date_start"] == pd.Timestamp(2020, 12, 1)
