"""Filters keep what they say, and counting invents no month."""

from datetime import date

import pandas as pd
import pytest

from core.model import (
    Actor,
    ActorKind,
    DateRange,
    EventSubtype,
    EventType,
    Participant,
    Place,
    Precision,
    Qualifier,
    Role,
    Status,
)
from core.table import (
    Filters,
    actor_names,
    build_table,
    count_by_month,
    filter_events,
    source_names,
    undated,
)
from core.table.query import ActorMode, DateMode, fold
from tests.table.hand_made import DECEMBER, dated, day, make_article, make_event, people

LEDGER = make_article()
WIRE = make_article("A short report.", "Wire", publisher="Wire", url=None, file_name="wire.txt")
LOOSE = make_article("No one signed it.", "Loose", publisher=None, url=None, file_name="loose.txt")
YEAR = DateRange(date(2020, 1, 1), date(2020, 12, 31), Precision.YEAR)
BROKER = (Participant(Actor("c", "Norland", ActorKind.COUNTRY), Role.MEDIATOR),)


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    events = [
        make_event(id="jan", date=dated(day(2021, 1, 4)), actors=people("José Peña", "Ben Roy")),
        make_event(WIRE, id="dec", actors=people("Ben Roy", "Cem Ak"), others=BROKER),
        make_event(
            LOOSE,
            id="year",
            date=dated(YEAR),
            type=EventType.AGREEMENT,
            subtype=EventSubtype.SIGNED,
            actors=people("Cem Ak"),
            place=Place("Zürich"),
            others=(),
        ),
        make_event(id="none", date=None, status=Status.PLANNED, actors=people("Dana Okonjo")),
    ]
    return build_table(events, {a.id: a for a in (LEDGER, WIRE, LOOSE)})


def kept(table: pd.DataFrame, **filters: object) -> set[str]:
    return set(filter_events(table, Filters(**filters))["event_id"])


ALL = {"jan", "dec", "year", "none"}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ALL),
        ({"actors": ("Ben Roy",)}, {"jan", "dec"}),
        ({"actors": ("Ben Roy", "Cem Ak")}, {"jan", "dec", "year"}),
        ({"actors": ("Ben Roy", "Cem Ak"), "actor_mode": ActorMode.ALL}, {"dec"}),
        ({"actors": ("Norland",)}, {"dec"}),
        ({"actors": ("Nobody",)}, set()),
        ({"types": ("agreement",)}, {"year"}),
        ({"types": ("agreement", "meeting")}, ALL),
        ({"statuses": ("planned",)}, {"none"}),
        ({"sources": ("Wire", "loose.txt")}, {"dec", "year"}),
        ({"text": "pena"}, {"jan"}),
        ({"text": "  ZURICH "}, {"year"}),
        ({"text": "norland"}, {"dec"}),
        ({"text": "called on"}, ALL),
        ({"text": "(.*"}, set()),
        ({"include_undated": False}, {"jan", "dec", "year"}),
        ({"first": date(2021, 1, 1)}, {"jan", "none"}),
        ({"last": date(2020, 12, 31), "include_undated": False}, {"dec", "year"}),
        ({"first": date(2020, 12, 31), "last": date(2021, 1, 4)}, ALL),
        (
            {
                "first": date(2020, 12, 1),
                "last": date(2021, 1, 4),
                "date_mode": DateMode.CERTAINLY,
                "include_undated": False,
            },
            {"jan", "dec"},
        ),
        ({"first": date(2020, 12, 2), "date_mode": DateMode.CERTAINLY}, {"jan", "none"}),
    ],
)
def test_a_filter_keeps_what_it_says(table, filters, expected) -> None:
    assert kept(table, **filters) == expected


def test_rows_keep_their_order_and_are_numbered_anew(table) -> None:
    shown = filter_events(table, Filters(actors=("Ben Roy",)))
    assert list(shown["event_id"]) == ["dec", "jan"]
    assert list(shown.index) == [0, 1]


def test_every_filter_leaves_an_empty_table_empty(table) -> None:
    nothing = table.iloc[:0]
    asked = Filters(actors=("A",), text="b", sources=("c",), first=date(2020, 1, 1))
    assert filter_events(nothing, asked).empty
    assert list(filter_events(nothing, asked).columns) == list(table.columns)
    assert actor_names(nothing) == source_names(nothing) == []
    assert count_by_month(nothing).empty and undated(nothing).empty


def test_the_undated_are_found(table) -> None:
    assert list(undated(table)["event_id"]) == ["none"]


def test_the_busiest_actors_come_first_with_those_beside(table) -> None:
    names = ["Ben Roy", "Cem Ak", "Norway", "Dana Okonjo", "José Peña", "Norland"]
    assert actor_names(table) == names


def test_a_source_is_named_by_publisher_or_file(table) -> None:
    assert source_names(table) == ["loose.txt", "The Daily Ledger", "Wire"]


def test_only_what_lies_in_one_month_is_counted(table) -> None:
    counts = count_by_month(table)
    assert list(counts.itertuples(index=False, name=None)) == [
        (pd.Timestamp(2020, 12, 1), "meeting", 1),
        (pd.Timestamp(2021, 1, 1), "meeting", 1),
    ]


def test_a_count_survives_the_ends_of_the_calendar() -> None:
    ends = [
        make_event(id="a", date=dated(day(1, 1, 1))),
        make_event(id="b", date=dated(day(9999, 12, 31))),
    ]
    table = build_table(ends, {LEDGER.id: LEDGER})
    assert list(count_by_month(table)["events"]) == [1, 1]
    assert kept(table, first=date(9999, 1, 1)) == {"b"}


@pytest.mark.parametrize(
    ("text", "folded"), [("ÉTÉ", "ete"), ("Straße", "strasse"), ("ﬁne", "fine"), ("İzmir", "izmir")]
)
def test_case_and_accents_do_not_part_words(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_december_is_possibly_and_not_certainly_its_last_week(table) -> None:
    week = {"first": date(2020, 12, 24), "last": date(2020, 12, 31), "include_undated": False}
    assert DECEMBER.last == week["last"]
    assert kept(table, **week) == {"dec", "year"}
    assert kept(table, **week, date_mode=DateMode.CERTAINLY) == set()


@pytest.mark.parametrize(
    ("qualifier", "inside", "outside"),
    [
        (Qualifier.BEFORE, (date(2019, 1, 1), date(2021, 1, 3)), (date(2021, 1, 4), None)),
        (Qualifier.AFTER, (date(2021, 1, 5), date(2025, 1, 1)), (None, date(2021, 1, 3))),
    ],
)
def test_what_is_before_or_after_a_day_is_looked_for_on_that_side(
    qualifier, inside, outside
) -> None:
    bound = DateRange(date(2021, 1, 4), date(2021, 1, 4), Precision.DAY, qualifier)
    rows = build_table([make_event(id="bound", date=dated(bound))], {LEDGER.id: LEDGER})
    first, last = inside
    assert kept(rows, first=first, last=last) == {"bound"}
    assert kept(rows, first=first, last=last, date_mode=DateMode.CERTAINLY) == set()
    first, last = outside
    assert kept(rows, first=first, last=last) == set()
    assert count_by_month(rows).empty
