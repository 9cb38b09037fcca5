"""Sentences that were read wrong once, as newspapers write them."""

from __future__ import annotations

import pytest
from event_readers import days, events, names

from core.model import Status


@pytest.mark.parametrize(
    ("text", "parties", "place"),
    [
        (
            "The US Special Representative for Peace, Ambassador Zalmay Lindt, called on Chief of "
            "Army Staff (COAS) General Karl Berg on Monday, the ministry said.",
            {"Zalmay Lindt", "Karl Berg"},
            None,
        ),
        (
            "The foreign ministers of India and China, Anna Lindt and Karl Berg, met in Vienna.",
            {"Anna Lindt", "Karl Berg"},
            "Vienna",
        ),
        (
            "On Friday Lindt spoke by phone with King Karl Berg and Ivo Karas.",
            {"Lindt", "Karl Berg", "Ivo Karas"},
            None,
        ),
        (
            "Anna Lindt called on President Karl Berg at General Headquarters on Monday.",
            {"Anna Lindt", "Karl Berg"},
            "General Headquarters",
        ),
        (
            "Indian Prime Minister Anna Lindt's visit to Paris last month ended with a dinner.",
            {"Anna Lindt", "France"},
            "Paris",
        ),
        (
            "Leaders of five African nations, including Ghana, Togo and Benin, met on Friday.",
            {"Ghana", "Togo", "Benin"},
            None,
        ),
        (
            "President Karl Berg received a delegation headed by Anna Lindt on Sunday.",
            {"Karl Berg", "Anna Lindt"},
            None,
        ),
        (
            "Anna Lindt hosted a summit in Vienna in May, attended by Karl Berg and Ivo Karas.",
            {"Anna Lindt", "Karl Berg", "Ivo Karas"},
            "Vienna",
        ),
    ],
)
def test_parties_and_place_are_read(text: str, parties: set[str], place: str | None) -> None:
    (event,) = events(text)
    assert names(event.actors) == parties
    assert (event.place.text if event.place else None) == place


@pytest.mark.parametrize(
    ("text", "parties", "others"),
    [
        (
            "Belar Inc. said Tuesday it reached an agreement with Adeco Corp. to supply engines.",
            {"Belar Inc.", "Adeco Corp."},
            set(),
        ),
        (
            "A truce between India and China, brokered by Oman, took effect on Sunday.",
            {"India", "China"},
            {"Oman"},
        ),
        (
            "Adeco Corp. reached an agreement to buy Belar Inc. from Corva Ltd. on Monday.",
            {"Adeco Corp.", "Corva Ltd."},  # what changes hands is no party
            set(),
        ),
        (
            "Singapore's Temara Holdings and Malaysia's Kelana Bhd inked a memorandum on Thursday.",
            {"Temara Holdings", "Kelana Bhd"},
            set(),
        ),
        (
            "Japanese and Australian armies agreed on Tuesday to hold joint exercises.",
            {"Japan", "Australia"},
            set(),
        ),
        (
            "Angola and Zambia's oil ministers signed an accord on Monday.",
            {"Angola", "Zambia"},
            set(),
        ),
        (
            "Ethiopia has agreed to provide Sudan with electricity.",
            {"Ethiopia", "Sudan"},
            set(),
        ),
        (
            "Adeco Corp. and Belar Inc. said they reached an agreement in principle for the "
            "acquisition of Belar Inc. by Corva Ltd.",
            {"Adeco Corp.", "Belar Inc.", "Corva Ltd."},
            set(),
        ),
    ],
)
def test_both_sides_of_an_agreement_are_read(
    text: str, parties: set[str], others: set[str]
) -> None:
    (event,) = events(text)
    assert names(event.actors) == parties
    assert names(event.others) == others


def test_a_date_in_the_name_of_a_pact_is_not_its_date() -> None:
    (event,) = events("On 10 April 1998 Britain and Ireland signed the Good Friday Agreement.")
    assert days(event) == "1998-04-10"
    assert event.agreement_name == "Good Friday Agreement"


@pytest.mark.parametrize(
    ("headline", "pact", "name"),
    [
        ("Oman and Chad Sign Peace Treaty", "a treaty", None),
        ("OMAN AND CHAD SIGN TREATY", "a treaty", None),
        ("Oman and Chad Sign Peace Treaty", "the Lund Treaty", "Lund Treaty"),
    ],
)
def test_words_of_a_headline_are_no_name(headline: str, pact: str, name: str | None) -> None:
    told = events(f"{headline}\nLUND, June 3 - Oman and Chad signed {pact} on Monday.")
    assert {event.agreement_name for event in told} == {name}


def test_ministers_of_the_two_countries_are_the_countries_named_before() -> None:
    told = events(
        "Chad and Niger signed a pact on Thursday. "
        "The foreign ministers of the two countries will meet next week."
    )
    assert [names(event.actors) for event in told] == [{"Chad", "Niger"}] * 2


def test_the_companies_are_no_persons() -> None:
    told = events(
        "Adeco Corp. and Belar Inc. signed a contract in 2019. Anna Lindt met Karl Berg in 2018. "
        "The companies had reached a first agreement in 2015."
    )
    assert [names(event.actors) for event in told if days(event).startswith("2015")] == [
        {"Adeco Corp.", "Belar Inc."}
    ]


def test_a_headline_and_its_first_sentence_are_one_event() -> None:
    (event,) = events(
        "Two Gulf states and Israel sign accords at the White House\n\n"
        "Israel, Oman and Bahrain signed the Lund Accords at the White House on Thursday."
    )
    assert names(event.actors) == {"Israel", "Oman", "Bahrain"}
    assert len(event.evidence) == 2


def test_who_hosts_the_talks_of_others_is_no_party() -> None:
    (event,) = events("Iraq hosted talks between Saudi Arabia and Iran in 2021.")
    assert names(event.actors) == {"Saudi Arabia", "Iran"}
    assert names(event.others) == {"Iraq"}


def test_a_sentence_says_where_its_events_were() -> None:
    (event,) = events("A week later Karl Berg flew to Belfast, where he met President Anna Lindt.")
    assert event.place is not None
    assert event.place.text == "Belfast"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Anna Lindt met Karl Berg several times over the weekend.",
            [({"Anna Lindt", "Karl Berg"}, Status.OCCURRED)],
        ),
        ("Anna Lindt met Karl Berg several times.", []),
        (
            "NATO leaders opened a summit on Friday. Anna Lindt met Karl Berg before the summit.",
            [({"NATO"}, Status.OCCURRED), ({"Anna Lindt", "Karl Berg"}, Status.OCCURRED)],
        ),
        ("The talks could lead to a meeting between Karl Berg and Maria Holm.", []),
        (
            "Talks between India and China have been on hold since January.",
            [({"India", "China"}, Status.CANCELLED)],
        ),
        (
            "President Karl Berg leaves India on Wednesday for a summit of NATO in Lund.",
            [({"NATO"}, Status.PLANNED)],
        ),
        (
            "Adeco Corp. agreed to acquire Belar Inc. in May. The transaction is expected to be"
            " completed in December.",
            [
                ({"Adeco Corp.", "Belar Inc."}, Status.OCCURRED),
                ({"Adeco Corp.", "Belar Inc."}, Status.PLANNED),
            ],
        ),
    ],
)
def test_rows_of_short_reports(text: str, told: list[tuple[set[str], Status]]) -> None:
    rows = sorted(
        ((names(event.actors), event.status) for event in events(text)),
        key=lambda row: (len(row[0]), row[1]),
    )
    assert rows == sorted(told, key=lambda row: (len(row[0]), row[1]))
