"""Whatever the mentions and their order: the same events, and nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from merge_pieces import piece

from core.merge import (
    NO_MEMORY,
    Memory,
    RememberedId,
    key_of,
    merge_all,
    merge_evidence,
    tell_story,
)
from core.model import Evidence, PairDecision, Precision, Status

FIRST = date(2026, 3, 1)
PUBLISHED = {"a": FIRST, "b": FIRST + timedelta(4), "c": FIRST + timedelta(9)}
PEOPLE = st.lists(st.sampled_from(["Ada", "Ben", "Cid", "Dov"]), max_size=3, unique=True)
DAYS = st.one_of(st.none(), st.integers(0, 6).map(lambda days: FIRST + timedelta(days)))


@st.composite
def told(draw: st.DrawFn) -> list[Evidence]:
    """Mentions of few parties on few days in few articles, so that many of them are alike."""
    places = draw(
        st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 8)), max_size=14, unique=True)
    )
    return [
        piece(
            article,
            number * 50,
            *draw(PEOPLE),
            day=draw(DAYS),
            status=draw(st.sampled_from([Status.OCCURRED, Status.PLANNED, Status.CANCELLED])),
            antecedent=draw(st.sampled_from([None, None, None, 0])),
            precision=draw(st.sampled_from([Precision.DAY, Precision.DAY, Precision.MONTH])),
        )
        for article, number in places
    ]


@settings(max_examples=200, deadline=None)
@given(told(), st.randoms(use_true_random=False))
def test_the_order_of_the_evidence_changes_nothing(pieces, chance) -> None:
    mixed = list(pieces)
    chance.shuffle(mixed)
    assert tell_story(mixed, PUBLISHED, NO_MEMORY) == tell_story(pieces, PUBLISHED, NO_MEMORY)


@settings(max_examples=200, deadline=None)
@given(told())
def test_every_mention_is_in_one_event_and_ids_are_their_own(pieces) -> None:
    events = merge_evidence(pieces)
    kept = [key_of(evidence) for event in events for evidence in event.evidence]
    assert sorted(kept) == sorted(map(key_of, pieces))
    assert len({event.id for event in events}) == len(events)


@settings(max_examples=200, deadline=None)
@given(told())
def test_joins_lead_from_each_mention_of_an_event_to_every_other(pieces) -> None:
    for event in merge_evidence(pieces):
        assert len(event.joins) == len(event.evidence) - 1


@settings(max_examples=200, deadline=None)
@given(told())
def test_a_chain_leads_from_a_plan_on_and_no_plan_has_two_outcomes(pieces) -> None:
    story = tell_story(pieces, PUBLISHED, NO_MEMORY)
    status = {event.id: event.status for event in story.events}
    outcomes = [link.earlier for link in story.follow_ups]
    assert len(outcomes) == len(set(outcomes))
    assert all(status[link.earlier] is not Status.OCCURRED for link in story.follow_ups)
    assert all(status[one] is Status.PLANNED for one in story.unreported)
    assert not {link.earlier for link in story.follow_ups} & set(story.unreported)


def shown(pieces: Sequence[Evidence], memory: Memory) -> tuple[dict[str, set], Memory]:
    """Events by id with their mentions, and what is remembered after they were shown."""
    events = merge_all(pieces, memory).events
    old = {remembered.mention for remembered in memory.ids}
    new = [
        RememberedId(key_of(evidence), event.id)
        for event in events
        for evidence in event.evidence
        if key_of(evidence) not in old
    ]
    told_by = {event.id: {key_of(e) for e in event.evidence} for event in events}
    return told_by, Memory((*memory.ids, *new), memory.decisions)


@settings(max_examples=200, deadline=None)
@given(told())
def test_an_event_that_only_gains_mentions_keeps_its_id(pieces) -> None:
    memory = Memory()
    before: dict[str, set] = {}
    for article in "cab":
        here = [p for p in pieces if p.article_id <= article or p.article_id == "c"]
        now, memory = shown(here, memory)
        for event_id, mentions in before.items():
            heirs = [one for one, has in now.items() if has >= mentions]
            others = [one for one, had in before.items() if one != event_id]
            alone = [one for one in heirs if not any(now[one] & before[o] for o in others)]
            assert alone in ([], [event_id])
        before = now


@settings(max_examples=200, deadline=None)
@given(told(), st.data())
def test_what_the_user_said_is_done(pieces, data) -> None:
    if len(pieces) < 2:
        return
    one, other = data.draw(
        st.lists(st.sampled_from(pieces), min_size=2, max_size=2, unique_by=key_of)
    )
    for same in (True, False):
        said = PairDecision(key_of(one), key_of(other), same)
        merged = merge_all(pieces, Memory(decisions=(said,)))
        together = any({key_of(one), key_of(other)} <= keys_of(e) for e in merged.events)
        assert together is same
        offered = {frozenset((near.event_a, near.event_b)) for near in merged.near}
        ids = {e.id for e in merged.events if keys_of(e) & {key_of(one), key_of(other)}}
        assert frozenset(ids) not in offered


def keys_of(event) -> set:
    return {key_of(evidence) for evidence in event.evidence}
