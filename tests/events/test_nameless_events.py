"""Events of nobody named that a time of their own makes a row, and whose sides the story tells."""

from __future__ import annotations

import pytest
from event_readers import days, events, names

from core.dates import find_times
from core.events.story.placed import OF_NO_DAY

STORY = "India and China held talks in Vienna on Monday. "


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Talks in the Omani capital began in 2012.", "occurred"),
        ("Talks on the border will resume in Vienna on 16 December.", "planned"),
        ("A meeting on Saturday afternoon was cancelled.", "cancelled"),
        ("A trade accord of 1991 set a goal of 20 percent.", "occurred"),
        ("They pointed to the accord of 1991 as a burden.", "occurred"),
        ("On Friday, at a second meeting in Lund, it adopted a paper.", "occurred"),
        ("A contract for two more ferries could be signed in May.", "hypothetical"),
        ("Peace talks might resume on Monday.", "hypothetical"),
        ("Talks on a new cabinet have resumed.", "occurred"),
    ],
)
def test_a_time_of_its_own_makes_a_row(text: str, status: str) -> None:
    assert [(event.status, names(event.actors)) for event in events(text)] == [(status, set())]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody expects a summit soon.",
        "Lunch is at noon.",
        "Three hours of talks are enough.",
        "A contract for two ferries could be signed by the end of the month.",
        "The accord could help the town in May.",
        "The talks could bring some rest in May.",
        "The talks broke down.",
        "The board decided at a meeting on Monday to sell the mill.",
        "The police have stayed in the country since an army takeover in 2012.",
        "The next round is expected in December.",
        "A deal in the coming days looks unlikely.",
        "Mediator Karl Berg announced the agreement on Monday.",
        "The council is to vote on a text endorsing the deal next week.",
    ],
)
def test_words_without_a_day_or_a_side_tell_nothing(text: str) -> None:
    assert events(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        STORY + "Earlier talks broke down in 2010.",
        STORY + "A third meeting in Lund will follow in May.",
        "A session on Saturday in Vienna was short. India and China will resume talks in May.",
        "Officials spoke of India and China. Negotiations in Vienna began in 2012.",
    ],
)
def test_the_story_tells_the_sides(text: str) -> None:
    assert all(names(event.actors) == {"India", "China"} for event in events(text))
    assert events(text)


def test_a_deal_of_nobody_is_no_part_of_the_deals_of_others() -> None:
    text = (
        "Adeco Corp. agreed to buy Belar Inc. for $3 million. A contract of 1991 is at the heart "
        "of another story. Cordan Plc agreed to buy Delta Inc. for $4 million."
    )
    sides = [names(event.actors) for event in events(text)]
    assert {"Adeco Corp.", "Belar Inc."} in sides
    assert {"Cordan Plc", "Delta Inc."} in sides


@pytest.mark.parametrize("published", ["2026-11-20", None])
def test_what_a_clause_beside_tells_with_its_sides_is_one_event(published: str | None) -> None:
    text = "Last month a similar conversation had taken place when Anna Lindt called on Karl Berg."
    assert [names(event.actors) for event in events(text, published)] == [
        {"Anna Lindt", "Karl Berg"}
    ]


def test_the_rules_of_no_day_are_rules_of_dates() -> None:
    text = (
        "It ends soon. It looks unlikely in the coming days. It goes on currently."
        " It came recently. It comes in the near future. It was so in recent years."
    )
    assert {time.rule for time in find_times(text, "en")} == OF_NO_DAY


def test_talks_of_one_side_are_told_where_their_state_is() -> None:
    (event,) = events("President Karl Berg said on Monday that talks with Oman had resumed.")
    assert (str(event.type), names(event.actors), days(event)) == ("meeting", {"Oman"}, None)
