"""Mentions to events: by day and sides, whatever the order."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from event_readers import article, days, names
from merge_pieces import THURSDAY, piece

from core.merge import Memory, RememberedId, key_of, merge_all, merge_evidence
from core.merge.merge import NO_MEMORY
from core.merge.terms import MERGE_AT, OFFER_AT
from core.model import (
    Confidence,
    DateFlag,
    EventSubtype,
    Evidence,
    PairDecision,
    Precision,
    Span,
    Status,
)
from core.pipeline import date_events, read_article


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


@pytest.mark.parametrize("start", [0, 3])
def test_antecedent_joins_within_an_article(start: int) -> None:
    pieces = [piece("a", start, "Ada", "Ben"), piece("a", 50, "Ada", day=None, antecedent=start)]
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


def test_a_join_says_why() -> None:
    merged = merge_evidence([piece("a", 0, "Ada", "Ben"), piece("b", 7, "Ben", "Ada")])
    (join,) = merged[0].joins
    assert (join.earlier.article_id, join.later.article_id) == ("a", "b")
    assert join.likeness.reasons[:2] == ("the same parties", "the same day")


def test_a_person_by_last_name_in_one_report_is_the_one_of_the_other_report() -> None:
    (event,) = merge_evidence([piece("a", 0, "Berg", "Ada"), piece("b", 0, "Karl Berg", "Ada")])
    assert [p.actor.name for p in event.actors] == ["Karl Berg", "Ada"]


def test_two_persons_of_one_last_name_are_two() -> None:
    pieces = [piece("a", 0, "Eva Berg", "Ada"), piece("b", 0, "Karl Berg", "Ada")]
    assert len(merge_evidence(pieces)) == 2


def test_sources_that_disagree_by_a_day_about_a_named_pact_are_one_flagged_event() -> None:
    pieces = [
        piece(
            article,
            0,
            "Peru",
            "Chile",
            day=THURSDAY + timedelta(days),
            subtype=EventSubtype.SIGNED,
            name="Lima Protocol",
        )
        for article, days in (("a", 0), ("b", 1))
    ]
    (event,) = merge_evidence(pieces)
    assert event.date is not None
    assert DateFlag.SOURCES_DISAGREE in event.date.flags
    assert [e.date.range.first for e in event.evidence] == [THURSDAY, THURSDAY + timedelta(1)]


def test_a_mention_that_fits_two_meetings_does_not_make_one_of_them() -> None:
    """A day each in one article; another article has them in one month."""
    later = THURSDAY + timedelta(2)
    pieces = [
        piece("a", 0, "Ada", "Ben"),
        piece("a", 500, "Ada", "Ben", day=later),
        piece("b", 0, "Ada", "Ben", precision=Precision.MONTH),
    ]
    assert len(merge_evidence(pieces)) == 3


def test_next_day_reports_of_one_place_are_offered_and_not_merged() -> None:
    pieces = [
        piece("a", 0, "Ada", "Ben", place="Graz"),
        piece("b", 0, "Ada", "Ben", place="Graz", day=THURSDAY + timedelta(1)),
    ]
    merged = merge_all(pieces)
    assert len(merged.events) == 2
    (near,) = merged.near
    assert {near.event_a, near.event_b} == {event.id for event in merged.events}
    assert "the same parties" in near.likeness.reasons
    assert OFFER_AT <= near.likeness.score < MERGE_AT


@pytest.mark.parametrize("same", [True, False])
def test_a_decision_survives_a_changed_trigger(same: bool) -> None:
    before = [
        piece("a", 0, "Ada", "Ben", place="Graz"),
        piece("b", 0, "Ada", "Ben", place="Graz", day=THURSDAY + timedelta(1)),
    ]
    said = PairDecision(key_of(before[0]), key_of(before[1]), same)
    now = [before[0], moved(before[1], 12)]
    merged = merge_all(now, Memory(decisions=(said,)))
    assert len(merged.events) == (1 if same else 2)
    assert not merged.near


def moved(evidence: Evidence, start: int) -> Evidence:
    """The same mention, found by another word of its sentence."""
    mention = replace(evidence.mention, trigger=Span(start, start + 3, "sat"))
    return replace(evidence, mention=mention)


def test_of_two_decisions_on_a_pair_the_later_counts() -> None:
    one, other = piece("a", 0, "Ada", "Ben"), piece("b", 0, "Ada", "Ben")
    said = [PairDecision(key_of(one), key_of(other), same) for same in (True, False)]
    assert len(merge_all([one, other], Memory(decisions=tuple(said))).events) == 2


def ids(pieces: list[Evidence], memory: Memory = NO_MEMORY) -> list[str]:
    return [event.id for event in merge_all(pieces, memory).events]


def remembered(pieces: list[Evidence]) -> Memory:
    """What is kept once the events of ``pieces`` have been shown."""
    events = merge_all(pieces).events
    return Memory(
        tuple(RememberedId(key_of(e), event.id) for event in events for e in event.evidence)
    )


def test_an_earlier_article_that_comes_later_keeps_the_id() -> None:
    first = piece("m", 0, "Ada", "Ben")
    shown = ids([first])
    assert ids([piece("a", 0, "Ada", "Ben"), first], remembered([first])) == shown


def test_an_event_that_falls_apart_keeps_its_id_where_most_mentions_are() -> None:
    several = [piece(article, 0, "Ada", "Ben") for article in "abc"]
    memory = remembered(several)
    (shown,) = ids(several)
    changed = [replace_day(several[0], THURSDAY - timedelta(30)), *several[1:]]
    events = merge_all(changed, memory).events
    assert {event.id == shown: len(event.evidence) for event in events} == {False: 1, True: 2}


def replace_day(evidence: Evidence, day: date) -> Evidence:
    people = [p.actor.name for p in evidence.mention.actors]
    return piece(evidence.article_id, evidence.mention.trigger.start, *people, day=day)


def test_of_two_events_that_become_one_the_larger_gives_the_id() -> None:
    pair = [piece("a", 0, "Ada", "Ben", place="Graz")]
    more = [
        piece(article, 0, "Ada", "Ben", place="Graz", day=THURSDAY + timedelta(1))
        for article in "bc"
    ]
    memory = remembered([*pair, *more])
    (larger,) = [e.id for e in merge_all([*pair, *more]).events if len(e.evidence) == 2]
    said = PairDecision(key_of(pair[0]), key_of(more[0]), same=True)
    assert ids([*pair, *more], Memory(memory.ids, (said,))) == [larger]


def test_a_removed_article_that_comes_back_brings_its_id() -> None:
    kept, gone = piece("b", 0, "Cid", "Dov"), piece("a", 0, "Ada", "Ben")
    memory = remembered([kept, gone])
    assert set(ids([kept], memory)) < set(ids([kept, gone], memory)) == set(ids([kept, gone]))


def test_later_article_does_not_change_the_id() -> None:
    first = piece("a", 0, "Ada", "Ben")
    alone = merge_evidence([first])[0].id
    assert merge_evidence([piece("b", 0, "Ada", "Ben"), first])[0].id == alone
    assert alone.startswith("ev-")


def test_no_evidence_gives_no_event() -> None:
    assert merge_evidence([]) == ()


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
