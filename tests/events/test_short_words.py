"""Meetings and deals in few or unusual words, each with all the rows that it makes."""

from __future__ import annotations

import pytest

from tests.events.event_readers import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Omani Premier Omar Das rang Mr. Berg on Monday.",
            ["meeting occurred: Berg; Omar Das | 2026-11-16"],
        ),
        (
            "Premier Anna Lindt found time to meet Karl Berg on Monday.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "Premier Anna Lindt took the opportunity to meet Karl Berg in Lund.",
            ["meeting occurred: Anna Lindt; Karl Berg | None"],
        ),
        (
            "Premier Anna Lindt did not find time to meet Karl Berg on Monday.",
            ["meeting denied: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "Oman is in talks about a trade pact with Chad.",
            ["meeting occurred: Chad; Oman | None"],
        ),
        (
            "The Omani army has broken off talks on a coalition with the Green Party.",
            ["meeting occurred: Green Party; Omani army | None"],
        ),
        (
            "Envoys spoke of a possible summit between Karl Berg and Anna Lindt.",
            ["meeting hypothetical: Anna Lindt; Karl Berg | None"],
        ),
        ("Any meeting between Karl Berg and Anna Lindt would need their consent.", []),
        ("If a meeting of Oman and Chad fails, war may follow.", []),
        ("Karl Berg rang the bell in Lund on Monday.", []),
        ("Shots rang out in Lund on Monday.", []),
        ("It takes time to negotiate a deal with Oman.", []),
    ],
)
def test_few_words_are_enough(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Omani government and militias put their names to the Lund Accord back in May.",
            ["agreement occurred: Omani government; militias | 2026-05-01..2026-05-31"],
        ),
        (
            "Under the agreement, to which President Karl Berg and Omar Das, the leader of the Lund"
            " Front, put their names on Tuesday, the guns fall silent.",
            ["agreement occurred: Karl Berg; Omar Das | 2026-11-17"],
        ),
        (
            "A memorandum of understanding, put at $9 billion, was signed by Adeco Corp. on Tuesday"
            " with Belar Inc.",
            ["agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-17"],
        ),
        (
            "Talks between Oman and Chad were put back to Friday.",
            ["meeting cancelled: Chad; Oman | 2026-11-20"],
        ),
    ],
)
def test_names_are_put_to_a_pact(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Karl Berg met Omar Das on Monday and invited him to Oman in July.",
            [
                "meeting occurred: Karl Berg; Omar Das | 2026-11-16",
                "meeting planned: Karl Berg; Omar Das | 2027-07-01..2027-07-31",
            ],
        ),
        (
            "Premier Karl Berg went to Lund on Monday, officials said, to meet Anna Lindt.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "Oman's president spoke on Monday. Premier Karl Berg was in the Omani capital the same"
            " day to see Boris Dorn.",
            ["meeting occurred: Boris Dorn; Karl Berg | 2026-11-16"],
        ),
        (
            "Karl Berg is due to see other members of the Lund Conference on Tuesday.",
            ["meeting planned: Karl Berg; other members of the Lund Conference | 2026-11-24"],
        ),
        ("Karl Berg was in the hall on Monday to see Anna Lindt win.", []),
        ("Karl Berg and Anna Lindt have met several times.", []),
    ],
)
def test_whom_one_is_there_to_see(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman and Chad signed a truce on Monday. Two pacts on trade were signed as well.",
            ["agreement occurred: Chad; Oman | 2026-11-16"] * 2,
        ),
        (
            "Oman and Chad signed a truce on Monday. They likewise put their names to an accord"
            " on fishing.",
            ["agreement occurred: Chad; Oman | 2026-11-16"] * 2,
        ),
        (
            "Oman and Chad signed a trade deal on Monday. The deal was signed in Lund, too.",
            ["agreement occurred: Chad; Oman | 2026-11-16"],
        ),
    ],
)
def test_what_is_signed_as_well_is_another_pact(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Karl Berg telephoned Anna Lindt on Monday, as did Omar Das.",
            [
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
                "meeting occurred: Anna Lindt; Omar Das | 2026-11-16",
            ],
        ),
        (
            "Oman ratified the pact in March, as did Chad in April.",
            [
                "agreement occurred: Chad | 2026-04-01..2026-04-30",
                "agreement occurred: Oman | 2026-03-01..2026-03-31",
            ],
        ),
        (
            "Karl Berg and Anna Lindt spoke by phone on Tuesday, as they had done on Monday.",
            [
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-16",
                "meeting occurred: Anna Lindt; Karl Berg | 2026-11-17",
            ],
        ),
        (
            "Karl Berg met Anna Lindt on Monday, as he does each week.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "Karl Berg met Anna Lindt on Monday, as did many others.",
            ["meeting occurred: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
    ],
)
def test_another_did_so_too(text: str, expected: list[str]) -> None:
    assert rows(text) == expected
