"""What happened on an occasion told before has its day; what a deal did has the deal's day."""

from __future__ import annotations

import pytest
from event_readers import days, events, names

from core.model import EventType

VISIT = "Omani Premier Karl Berg visited India on 4 May 2020. "
TALKS = "Karl Berg and Anna Lindt held talks in Vienna on 4 May 2020. "


@pytest.mark.parametrize(
    "text",
    [
        VISIT + "On that visit Oman agreed with India to open the border.",
        TALKS + "At the end of the talks Oman and India signed a pact.",
        TALKS + "Ravi Das met Jan Kavek while they were in Vienna for the meeting.",
        TALKS + "Before the meeting, Berg met Ravi Das, the mayor.",
        "Oman and Chad signed a pact on 4 May 2020. It is long. It is new. It is red. It rained."
        " Many came. Anna Lindt met Karl Berg before the ceremony.",
        "Oman and Chad signed a plan on 4 May 2020. It is long. It is new. It is red. At the talks"
        " between Oman and Chad, the envoys asked for water.",
        "Oman signed a pact with Karl Berg on 4 May 2020. Mr. Berg and Omani President Anna Lindt"
        " talked for four hours.",
    ],
)
def test_what_happens_on_an_occasion_has_its_day(text: str) -> None:
    assert [days(event) for event in events(text)] == ["2020-05-04"] * 2


@pytest.mark.parametrize(
    "text",
    [
        TALKS + "On a visit to Lund Ravi Das met Jan Kavek.",
        TALKS + "Ravi Das met Jan Kavek before the talks.",
        "Oman and Chad signed a pact on 4 May 2020. At earlier talks Oman and Chad quarrelled.",
        "Karl Berg and Anna Lindt met. At the meeting Oman and India signed a pact.",
    ],
)
def test_no_day_comes_from_another_occasion(text: str) -> None:
    assert days(events(text)[-1]) is None


@pytest.mark.parametrize(
    "text",
    [
        "Critics say he breaks the truce that stopped the fighting in 2005.",
        "They keep to a peace accord that ended the war in 2005.",
        "The second war ended in 2005 with a ceasefire that Oman mediated.",
    ],
)
def test_what_a_deal_did_dates_the_deal(text: str) -> None:
    assert [days(event) for event in events(text)] == ["2005-01-01..2005-12-31"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Cordan Plc seeks to nullify an agreement between Adeco Corp. and Belar Inc.", "occurred"),
        ("Diplomats hope to save the accord that India and China signed in 2015.", "occurred"),
        ("Adeco Corp. has killed its merger with Belar Inc.", "cancelled"),
        ("They help to plan for the NATO summit in April.", "planned"),
        ("Peace talks between India and China have stalled.", "cancelled"),
        ("India and China have yet to sign the pact.", "planned"),
    ],
)
def test_a_deal_exists_whatever_is_thought_of_it(text: str, status: str) -> None:
    assert [event.status for event in events(text)] == [status]


def test_a_takeover_of_a_stake_is_of_the_firm() -> None:
    text = "Regulators cleared Adeco Corp.'s takeover of a majority stake in Belar Inc. on Friday."
    (event,) = events(text)
    assert names(event.actors) == {"Adeco Corp.", "Belar Inc."}


@pytest.mark.parametrize(
    ("text", "day", "parties"),
    [
        ("It hurts the merger that Adeco Corp. agreed on with Belar Inc. in May 2020.",
         "2020-05-01..2020-05-31", {"Adeco Corp.", "Belar Inc."}),
        ("He said that a deal would be signed when the parties meet again on 4 May 2027.",
         "2027-05-04", set()),
        ("Anna Lindt pulled Oman out of the accord in 2018.", "2018-01-01..2018-12-31", {"Oman"}),
        ("The 2015 Lund accord, which Oman left in 2018, is dead.",
         "2018-01-01..2018-12-31", {"Oman"}),
        ("They forget the 2008 truce that ended five days of war between India and China.",
         "2008-01-01..2008-12-31", {"India", "China"}),
    ],
)  # fmt: skip
def test_the_clause_beside_a_deal_tells_its_day_and_sides(
    text: str, day: str, parties: set[str]
) -> None:
    deals = [event for event in events(text) if event.type is EventType.AGREEMENT]
    assert [(days(event), names(event.actors)) for event in deals] == [(day, parties)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Anna Lindt is to meet a group of banks led by Adeco Corp. next Wednesday.", "2026-11-25"),
        ("India and China agreed on May 11 to protect civilians.", "2026-05-11"),
        ("India and China held talks on Friday. The talks, the second this month, were short.",
         "2026-11-20"),
    ],
)  # fmt: skip
def test_a_day_is_that_of_the_act_and_not_of_its_describing_words(text: str, day: str) -> None:
    assert [days(event) for event in events(text)] == [day]


def test_the_leaders_are_persons_where_the_article_tells_of_both() -> None:
    text = (
        "Officials of Oman and India met on Wednesday to prepare a summit of Karl Berg and Anna "
        "Lindt. The leaders come together on 4 December."
    )
    assert names(events(text)[-1].actors) == {"Karl Berg", "Anna Lindt"}


def test_the_talks_of_two_who_signed_have_the_day_of_the_signing() -> None:
    told = events(
        "President Karl Berg of Oman and President Anna Lindt of Chad signed a pact on Friday. "
        "It covers ten years. After their talks, Berg and Lindt called for peace."
    )
    (meeting,) = (event for event in told if event.type is EventType.MEETING)
    assert days(meeting) == "2026-11-20"
