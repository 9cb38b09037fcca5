"""Sides that one sentence has under a bare word, and another by their name."""

from __future__ import annotations

import pytest
from event_readers import days, events, names, rows

from core.model import EventType

PEACE = "The Philippine government and the Moro Front signed a peace deal on Tuesday. "
DARFUR = "The Sudanese government and Darfur rebels opened talks in Doha on Monday. "
FIRMS = "Belar Corp. agreed on Monday to buy Cordan AB for $2 billion. "


@pytest.mark.parametrize(
    ("text", "day", "parties"),
    [
        (PEACE + "The government broke off talks with the group in March.",
         "2026-03-01..2026-03-31", {"Philippine government", "Moro Front"}),
        (PEACE + "The rebels walked out of talks in 2015.",
         "2015-01-01..2015-12-31", {"Philippine government", "Moro Front"}),
        (PEACE + "A cease-fire signed in 2012 collapsed in January.",
         "2026-01-01..2026-01-31", {"Philippine government", "Moro Front"}),
        (DARFUR + "The government and the rebels last met in April.",
         "2026-04-01..2026-04-30", {"Sudanese government", "Darfur rebels"}),
        (DARFUR + "The rebels signed a cease-fire with Khartoum in 2010.",
         "2010-01-01..2010-12-31", {"Sudanese government", "Darfur rebels"}),
        (FIRMS + "Belar bought a 20 percent stake in Cordan in 2015.",
         "2015-01-01..2015-12-31", {"Belar Corp.", "Cordan AB"}),
        (FIRMS + "In April it signed a contract to supply Harrow Mills Inc. with resin.",
         "2026-04-01..2026-04-30", {"Belar Corp.", "Harrow Mills Inc."}),
        (FIRMS + "Belar grew. In March its talks with Harrow Mills Inc. and Oslo Inc. failed.",
         "2026-03-01..2026-03-31", {"Belar Corp.", "Harrow Mills Inc.", "Oslo Inc."}),
        (FIRMS + "The seller is Harrow Mills Inc.",
         "2026-11-16", {"Belar Corp.", "Harrow Mills Inc."}),
        (FIRMS + "Rivals laughed. In April the company signed a contract with Nordia Ltd.",
         "2026-04-01..2026-04-30", {"Belar Corp.", "Nordia Ltd."}),
    ],
)  # fmt: skip
def test_the_side_has_its_name(text: str, day: str, parties: set[str]) -> None:
    told = {days(event): names(event.actors) for event in events(text)}
    assert told[day] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The government held talks on Monday with the Karo Front.", {"government", "Karo Front"}),
        ("The government suspended its pact with the Karo Front on Monday.", {"government"}),
    ],
)
def test_a_government_that_nothing_names_is_under_its_bare_word(
    text: str, parties: set[str]
) -> None:
    assert [names(event.actors) for event in events(text)] == [parties]


def test_a_group_that_is_told_of_anew_is_not_the_movement() -> None:
    (event,) = events(
        "Boko Haram burned the village. Anna Lindt met a group of women there on Monday."
    )
    assert "Boko Haram" not in names(event.actors)


@pytest.mark.parametrize(
    "named",
    [
        "Karl Berg and Ivo Karas, the chief negotiators, were pleased.",
        "The chief negotiators, Karl Berg and Ivo Karas, were pleased.",
        "Government negotiator Karl Berg was pleased. So was the Front's negotiator, Ivo Karas.",
        "Karl Berg will lead the Front's side and Ivo Karas the government side.",
    ],
)
def test_negotiators_are_those_whom_the_article_names(named: str) -> None:
    text = "Negotiators of the Omani government and the Karo Front met in Lund on Monday. "
    (event,) = events(text + named)
    assert names(event.actors) == {"Karl Berg", "Ivo Karas"}


def test_what_the_negotiators_agree_on_binds_their_sides() -> None:
    told = events(
        "Negotiators of the Omani government and the Karo Front met in Lund on Monday. "
        "Karl Berg and Ivo Karas are the chief negotiators. The two sides signed a truce in 2020."
    )
    (truce,) = [event for event in told if event.type is EventType.AGREEMENT]
    assert names(truce.actors) == {"Omani government", "Karo Front"}


@pytest.mark.parametrize(
    ("before", "name", "references"),
    [
        ("French President Louis Martel said taxes would fall. ", "Louis Martel",
         ["He", "The president", "Martel", "Mr. Martel", "The French leader"]),
        ("U.S. envoy Martin Hale arrived in Belgrade on Wednesday. ", "Martin Hale",
         ["He", "The envoy", "The U.S. envoy", "Hale"]),
        ("Gen. Tariq Malik, the army chief, is ill. ", "Tariq Malik",
         ["He", "The general", "Gen. Malik", "The army chief"]),
    ],
)  # fmt: skip
def test_who_is_told_of_again_is_one(before: str, name: str, references: list[str]) -> None:
    for words in references:
        object_ = {"He": "him"}.get(words, words[0].lower() + words[1:])
        object_ = object_ if words.split()[0] in {"He", "The"} else words
        for sentence in (
            f"{words} met Swedish Prime Minister Karl Berg last week.",
            f"Swedish Prime Minister Karl Berg received {object_} last week.",
        ):
            met = [names(e.actors) for e in events(before + sentence)]
            assert {name, "Karl Berg"} in met, sentence


def test_a_firm_told_of_by_its_town_is_the_one_before() -> None:
    (event,) = events(
        "Adeco Corp. makes paint. The Chicago company signed a contract with Belar Inc. on Monday."
    )
    assert names(event.actors) == {"Adeco Corp.", "Belar Inc."}


MET = "President Karl Berg of Oman and President Anna Lindt of Chad met in Lund on Monday. "


@pytest.mark.parametrize(
    "sentence",
    ["The deal was struck with a handshake.", "An agreement on a trust fund was signed too."],
)
def test_a_deal_made_of_nobody_named_is_that_of_those_who_met(sentence: str) -> None:
    deals = [event for event in events(MET + sentence) if event.type == "agreement"]
    assert [names(deal.actors) for deal in deals] == [{"Oman", "Chad"}]


def test_such_deals_are_nobodys() -> None:
    told = events(MET + "Several such deals had been struck before.")
    assert [event.type for event in told] == ["meeting"]


def test_a_known_deal_that_is_to_be_signed_is_a_row_without_a_day() -> None:
    told = rows("India and China reached a deal on Monday. The deal is to be signed in Lund.")
    assert told == [
        "agreement occurred: China; India | 2026-11-16",
        "agreement planned: China; India | None",
    ]
