"""Sides of pacts, of meetings told in a relative clause and of journeys for talks."""

from __future__ import annotations

import pytest
from event_readers import days, events, names

from core.model import EventType


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Omani soldiers seized power in Muscat on Monday. A peace accord signed in 1995 with "
            "rebels in the north of Oman has hardly been put into practice.",
            {"Omani government", "rebels"},
        ),
        (
            "A bomb went off in Mali on Monday, the Malian army said. The agreement was concluded "
            "with tribal leaders last September.",
            {"Mali", "tribal leaders"},
        ),
        (
            "Omani Foreign Minister Karl Berg said the 1951 defense treaty with the United States "
            "applies to attacks on ships.",
            {"Oman", "United States"},
        ),
        (
            "India and China traded fire on Monday. The ceasefire was agreed at the end of May.",
            {"India", "China"},
        ),
    ],
)
def test_a_pact_has_the_sides_that_the_article_is_about(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


def test_a_firms_deal_has_no_state() -> None:
    text = (
        "Adeco Corp. of Oman grew. A sales agreement signed in 1995 with Belar Inc. made it rich."
    )
    assert [names(event.actors) for event in events(text)] == [{"Belar Inc."}]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Anna Lindt spoke of the talks that Omani Premier Karl Berg and Indian Premier "
            "Ravi Das held in Vienna in May 1997.",
            {"Karl Berg", "Ravi Das"},
        ),
        (
            "Omani envoy Karl Berg heads to Doha on Friday for talks with the Taliban.",
            {"Karl Berg", "Taliban"},
        ),
        (
            "Omani President Karl Berg arrived in the Austrian capital on Saturday for three "
            "days of talks.",
            {"Karl Berg", "Austria"},
        ),
        ("Latin American presidents met in Lima on Friday.", {"Latin American presidents"}),
        (
            "West African leaders who met in Lund on Sunday sent a committee.",
            {"West African leaders"},
        ),
        (
            "The South Korean government met families of the victims on Friday.",
            {"South Korean government", "families of the victims"},
        ),
    ],
)
def test_one_meeting_of_those_who_held_it(text: str, parties: set[str]) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


@pytest.mark.parametrize(
    ("told_next", "day"),
    [
        ("Their meeting in Vienna lasted two hours.", "1998-03-16"),
        ("Their last meeting was cold.", None),
    ],
)
def test_their_meeting_has_the_day_on_which_they_agreed(told_next: str, day: str | None) -> None:
    text = (
        "Omani Foreign Minister Karl Berg and Indian Foreign Minister Anna Lindt agreed on "
        f"16 March 1998 to seek an early settlement. {told_next}"
    )
    found = [e for e in events(text) if e.type is EventType.MEETING]
    assert [days(e) for e in found] == [day]
