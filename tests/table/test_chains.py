"""Steps of a chain as they are read, and the lines of plans without an outcome."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.model import (
    DateSource,
    EventSubtype,
    EventType,
    Evidence,
    FollowUp,
    Published,
    Relation,
    Status,
)
from core.table import announced_lines, build_table, chain_of
from tests.table.hand_made import dated, day, make_article, make_event, make_mention

PLANNED_IN = make_article(
    "The plan.", published=Published(date(2021, 1, 4), DateSource.USER, reliable=True)
)
TOLD_IN = make_article(
    "The report.", published=Published(date(2021, 2, 4), DateSource.USER, reliable=True)
)
ARTICLES = {article.id: article for article in (PLANNED_IN, TOLD_IN)}


def event(event_id: str, status: Status, article=TOLD_IN, **more):
    mention = make_mention(status=status)
    evidence = (Evidence(article.id, mention, more.get("date", dated(day(2021, 2, 3)))),)
    fields = {"date": dated(day(2021, 2, 3)), "evidence": evidence, **more}
    return make_event(article, id=event_id, status=status, **fields)


def link(earlier: str, later: str) -> FollowUp:
    return FollowUp(earlier, later, Relation.HELD, "the same parties")


def words(event_id: str, *events, links=()) -> list[str]:
    by_id = {one.id: one for one in events}
    return [step.words for step in chain_of(event_id, by_id, links, ARTICLES)]


PLAN = event("ev-1", Status.PLANNED, PLANNED_IN)
HELD = event("ev-2", Status.OCCURRED)
OFF = event("ev-3", Status.CANCELLED)
SIGNED = event("ev-4", Status.OCCURRED, type=EventType.AGREEMENT, subtype=EventSubtype.SIGNED)


@pytest.mark.parametrize("opened", ["ev-1", "ev-2"])
def test_a_chain_is_the_same_from_each_of_its_events(opened: str) -> None:
    found = words(opened, HELD, PLAN, links=[link("ev-1", "ev-2")])
    assert found == ["Announced 4 Jan 2021", "Held 3 Feb 2021"]


def test_an_event_by_itself_has_no_chain() -> None:
    assert words("ev-2", PLAN, HELD) == []


def test_what_was_called_off_says_when_it_was_told() -> None:
    found = words("ev-1", PLAN, OFF, links=[link("ev-1", "ev-3")])
    assert found == ["Announced 4 Jan 2021", "Called off, reported 4 Feb 2021"]


def test_what_was_put_off_says_so() -> None:
    moved = replace(link("ev-1", "ev-3"), relation=Relation.MOVED)
    found = words("ev-1", PLAN, OFF, links=[moved])
    assert found == ["Announced 4 Jan 2021", "Put off, reported 4 Feb 2021"]


def test_an_event_that_was_announced_itself_says_so_first() -> None:
    both = replace(HELD, evidence=(*HELD.evidence, *PLAN.evidence))
    assert words("ev-2", both) == ["Announced 4 Jan 2021", "Held 3 Feb 2021"]


def test_acts_of_agreements_are_named() -> None:
    later = replace(SIGNED, id="ev-5", subtype=EventSubtype.RATIFIED, date=dated(day(2021, 3, 3)))
    found = words("ev-5", SIGNED, later, links=[link("ev-4", "ev-5")])
    assert found == ["Signed 3 Feb 2021", "Ratified 3 Mar 2021"]


def test_a_reason_stands_at_the_later_step() -> None:
    by_id = {one.id: one for one in (PLAN, HELD)}
    steps = chain_of("ev-1", by_id, [link("ev-1", "ev-2")], ARTICLES)
    assert [step.reason for step in steps] == ["", "the same parties"]


def test_rings_of_links_end() -> None:
    ring = [link("ev-1", "ev-2"), link("ev-2", "ev-1")]
    assert len(words("ev-1", PLAN, HELD, links=ring)) == 2


def test_lines_of_plans_keep_to_the_rows_and_say_the_day() -> None:
    table = build_table([PLAN, HELD], ARTICLES)
    assert announced_lines(table, ["ev-1", "ev-9"]) == {
        "ev-1": "3 Feb 2021 · Farid Karimi to meet Dana Okonjo"
    }
