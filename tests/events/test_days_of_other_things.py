"""Days that stand beside an event and belong to something else: no row takes them."""

from __future__ import annotations

import pytest
from event_readers import days, events, mentions

PAIR = ("Karim Aliyev", "Petra Novak")
BESIDE = [
    "{a} met {b} in the city where a bomb exploded on Monday.",
    "{a}, who took office on June 1, met {b}.",
    "{a} met {b}, whose term ends on July 1.",
    "{a} met {b} to discuss the vote set for July 3.",
    "{a} met {b} ahead of Sunday's vote.",
    "{a} met {b} before the vote on July 3.",
    "{a} met {b} about the attack of June 3.",
    "{a}, re-elected last month, met {b}.",
    "{a} spoke with {b} by phone about Tuesday's attack.",
    "{a}, in a speech on Monday, said he had met {b}.",
    "{a} told a rally on Monday that he had met {b}.",
    "According to a report published on Monday, {a} met {b}.",
    "{a} met {b}, a newspaper reported on Monday.",
    "{a} has met {b}, officials said on Monday.",
    "{a} met {b} in a hall built in 1990.",
    "{a} met {b}, his rival in the 2015 race.",
    "{a} met {b} days before the vote on July 3.",
    "{a} met {b} to mark the 50th anniversary of the 1967 war.",
    "{a} met {b} for the first time since Monday's attack.",
    "{a} met {b} at a hotel that opened in May.",
    "{a} and {b} signed a deal to build a plant by 2020.",
    "{a} and {b} signed a deal covering flights from July 1.",
    "{a} and {b} signed a deal under which the border opens on July 1.",
    "{a} and {b} signed a deal replacing one from 2010.",
    "{a} and {b} signed a deal on the use of a base through 2020.",
    "{a} and {b} signed a deal on elections to be held on July 3.",
    "{a} and {b} signed a deal to end a war that began in 2014.",
    "{a} and {b} signed a deal, ending a dispute that dates from 2014.",
    "{a} and {b} signed a deal worth $2 billion in 2016 prices.",
    "{a} and {b} signed a deal in a ceremony shown on Monday on state television.",
    "{a} and {b} agreed to hold elections on July 3.",
    "{a} and {b} agreed to reopen the border, closed since 2014.",
    "The border reopened on Monday under a deal between {a} and {b}.",
]


@pytest.mark.parametrize("sentence", BESIDE)
def test_the_day_of_something_else_dates_no_event(sentence: str) -> None:
    text = sentence.format(a=f"President {PAIR[0]}", b=f"Prime Minister {PAIR[1]}")
    assert mentions(text)
    assert [days(event) for event in events(text, "2017-06-15") if days(event)] == []


@pytest.mark.parametrize(
    "text",
    [
        "The pact between Oman and Chad, which crowns ten talks, also fixes April 1 as the day.",
        "Oman and Chad ought to prolong their arms treaty before it lapses in February.",
        "The meeting between Karl Berg and Anna Lindt was announced a week ago.",
        "The accord between Oman and Chad was hailed on Monday in Lima.",
        "Oman pledged on Monday to sign the Lund Protocol.",
        "A court on Tuesday filed suit to keep Adeco Corp. from acquiring its rival Halden Inc.",
    ],
)
def test_a_deal_has_no_day_of_its_content_or_of_what_is_said_of_it(text: str) -> None:
    assert {days(event) for event in events(text)} == {None}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A deal between Adeco Corp. and Halden Inc. was announced on Monday.", ["2026-11-16"]),
        ("Oman and Chad agreed on Monday to merge their navies.", ["2026-11-16"]),
        (
            "The first contract of Adeco Corp. with Halden Inc. was signed in 2006 and runs out"
            " this December.",
            ["2006-01-01..2006-12-31"],
        ),
    ],
)
def test_a_deal_has_the_day_on_which_it_was_made(text: str, told: list[str]) -> None:
    assert [days(event) for event in events(text)] == told
