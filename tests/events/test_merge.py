"""Mentions to events: by day and sides, whatever the order."""

from __future__ import annotations

import random
import time
from datetime import date, timedelta

import pytest
from event_readers import article, days, names

from core.merge import merge_evidence
from core.model import (
    Actor,
    ActorKind,
    Confidence,
    DatedMention,
    DateFlag,
    DateLink,
    DateMethod,
    DateRange,
    EventMention,
    EventSubtype,
    EventType,
    Evidence,
    Participant,
    Precision,
    Role,
    Sentence,
    Span,
    Status,
    TimeKind,
    TimeMention,
)
from core.pipeline import date_events, read_article

THURSDAY = date(2026, 11, 19)


def actor(name: str, country: str | None = None) -> Actor:
    return Actor(f"ac-{name}", name, ActorKind.PERSON, country)


def piece(
    where: str,
    start: int,
    *people: str,
    day: date | None = THURSDAY,
    status: Status = Status.OCCURRED,
    antecedent: int | None = None,
) -> Evidence:
    time_mention = TimeMention(start + 5, start + 9, "then", "rule", TimeKind.DATE)
    mention = EventMention(
        Sentence(0, start, start + 20, "x" * 20),
        Span(start, start + 3, "met"),
        EventType.MEETING,
        EventSubtype.BILATERAL,
        status,
        time_mention if day else None,
        DateLink.CLAUSE if day else None,
        tuple(Participant(actor(name), Role.PARTY) for name in people),
        (),
        None,
        None,
        "meet",
        antecedent,
    )
    span = DateRange(day, day, Precision.DAY) if day else None
    dated = DatedMention(time_mention, span, str(day), DateMethod.EXPLICIT) if day else None
    return Evidence(where, mention, dated)


def test_same_day_and_parties_are_one_event_across_articles() -> None:
    merged = merge_evidence([piece("a", 0, "Ada", "Ben"), piece("b", 7, "Ben", "Ada")])
    assert [len(event.evidence) for event in merged] == [2]


def test_another_day_or_party_is_another_event() -> None:
    later = THURSDAY + timedelta(1)
    pieces = [
        piece("a", 0, "Ada", "Ben"),
        piece("b", 0, "Ada", "Ben", day=later),
        piece("c", 0, "Ada", "Cid"),
    ]
    assert len(merge_evidence(pieces)) == 3


def test_undated_mentions_are_not_merged_across_articles() -> None:
    pieces = [piece("a", 0, "Ada", "Ben", day=None), piece("b", 0, "Ada", "Ben", day=None)]
    assert len(merge_evidence(pieces)) == 2


def test_antecedent_joins_within_an_article() -> None:
    pieces = [piece("a", 3, "Ada", "Ben"), piece("a", 50, "Ada", day=None, antecedent=3)]
    assert [len(event.evidence) for event in merge_evidence(pieces)] == [2]


def test_planned_and_cancelled_stay_apart_across_articles() -> None:
    pieces = [
        piece("a", 0, "Ada", "Ben", status=Status.PLANNED),
        piece("b", 0, "Ada", "Ben", status=Status.CANCELLED),
    ]
    assert len(merge_evidence(pieces)) == 2


def test_dates_that_contradict_are_flagged() -> None:
    other = THURSDAY - timedelta(7)
    pieces = [piece("a", 3, "Ada", "Ben"), piece("a", 50, "Ada", "Ben", day=other, antecedent=3)]
    event = merge_evidence(pieces)[0]
    assert event.date is not None
    assert DateFlag.SOURCES_DISAGREE in event.date.flags
    assert event.confidence is not Confidence.HIGH


@pytest.mark.parametrize("seed", range(5))
def test_order_of_the_evidence_changes_nothing(seed: int) -> None:
    pieces = [
        piece(where, start, *pair, day=THURSDAY + timedelta(start % 3))
        for where in "abc"
        for start, pair in enumerate([("Ada", "Ben"), ("Ben", "Cid"), ("Ada", "Ben", "Cid")])
    ]
    mixed = random.Random(seed).sample(pieces, len(pieces))
    assert merge_evidence(mixed) == merge_evidence(pieces)


def test_later_article_does_not_change_the_id() -> None:
    first = piece("a", 0, "Ada", "Ben")
    alone = merge_evidence([first])[0].id
    assert merge_evidence([piece("b", 0, "Ada", "Ben"), first])[0].id == alone
    assert alone.startswith("ev-")


def test_no_evidence_gives_no_event() -> None:
    assert merge_evidence([]) == ()


def test_many_mentions_merge_in_a_few_seconds() -> None:
    pieces = [
        piece(f"a{n}", n, f"p{n % 97}", f"q{n % 89}", day=THURSDAY + timedelta(n % 300))
        for n in range(20_000)
    ]
    started = time.perf_counter()
    merge_evidence(pieces)
    assert time.perf_counter() - started < 10


def test_two_reports_of_one_meeting_become_one_event() -> None:
    texts = {
        "a": "Anna Lindt met Karl Berg in Vienna on Thursday.",
        "b": "On 19 November 2026 Karl Berg held talks with Anna Lindt.",
    }
    evidence = [
        found
        for name, text in texts.items()
        for found in date_events(article(text, name=name), read_article(article(text, name=name)))
    ]
    merged = merge_evidence(evidence)
    assert [(days(e), names(e.actors), len(e.evidence)) for e in merged] == [
        ("2026-11-19", {"Anna Lindt", "Karl Berg"}, 2)
    ]
