"""Turns of phrase of business and diplomatic news, each with all the rows that it makes."""

from __future__ import annotations

import pytest

from core.model import Event
from tests.events.event_readers import days, events, names


def row(event: Event) -> str:
    """Type, status, parties and day in one line: "agreement planned: A; B | 2026-11-16"."""
    parties = "; ".join(sorted(names(event.actors)))
    return f"{event.type} {event.status}: {parties} | {days(event)}"


def rows(text: str) -> list[str]:
    return sorted(row(event) for event in events(text))


AGREED = "agreement occurred: Adeco Corp.; Belar Inc. | 2026-11-16"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (
            "Adeco Corp. agreed on Monday to merge with Belar Inc. The merger needs approval, and"
            " the companies said they hoped to complete it by the middle of 2027.",
            "2026-11-20..2027-12-31",
        ),
        (
            "Adeco Corp. agreed on Monday to buy Belar Inc. It should be wrapped up by March.",
            "2026-11-20..2027-03-31",
        ),
        (
            "Adeco Corp. and Belar Inc. announced a merger on Monday. Both boards have approved"
            " the deal, which is expected to close in the first quarter.",
            "2027-01-01..2027-03-31",
        ),
        (
            "Adeco Corp. agreed on Monday to buy Belar Inc. The purchase must be cleared by the"
            " cartel office and is expected to close in May.",
            "2027-05-01..2027-05-31",
        ),
        (
            "Adeco Corp. agreed on Monday to acquire Belar Inc. The shareholders of both firms"
            " are to vote on the takeover on Dec. 5.",
            "2026-12-05",
        ),
    ],
)
def test_a_step_still_to_come_is_a_row_beside_its_deal(text: str, span: str) -> None:
    step = f"agreement planned: Adeco Corp.; Belar Inc. | {span}"
    assert rows(text) == [AGREED, step]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Lund II arms treaty is old. The Senate approved Lund II on Oct. 22, and the"
            " Russian parliament followed last month.",
            [
                "agreement occurred: Russia | 2026-10-01..2026-10-31",
                "agreement occurred: United States | 2026-10-22",
            ],
        ),
        (
            "Adeco Corp. won a contract on Monday to supply Belar Inc. with brakes.",
            [AGREED],
        ),
        (
            "Adeco Corp. has won a five-year contract to build trains for Belar Inc., it said on"
            " Monday.",
            [AGREED],
        ),
        (
            "Adeco Corp. is in talks to buy a stake in a Danish brewer.",
            ["meeting occurred: Adeco Corp.; Danish brewer | None"],
        ),
        (
            "Adeco Corp. is a maker of pumps and of talks. It is in negotiations with a lessor for"
            " three jets.",
            ["meeting occurred: Adeco Corp.; lessor | None"],
        ),
        (
            "A delegation of the World Bank has been in Reykjavik since Monday.",
            ["meeting occurred: Iceland; World Bank | 2026-11-16..2026-11-20"],
        ),
        (
            "A Russian delegation was in Havana on Monday.",
            ["meeting occurred: Cuba; Russia | 2026-11-16"],
        ),
        (
            "Chinese envoy Li Wen has accepted an invitation to Hanoi later this year.",
            ["meeting planned: Li Wen; Vietnam | 2026-11-20..2026-12-31"],
        ),
        (
            "Indian Prime Minister Karl Berg accepted an invitation to visit Oman next month.",
            ["meeting planned: Karl Berg; Oman | 2026-12-01..2026-12-31"],
        ),
    ],
)
def test_a_turn_of_phrase_makes_its_rows(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Adeco Corp. and its staff still have to vote on the contract.",
        "The Senate approved Medicare on Friday.",
        "The team was under fire in Oman on Friday.",
        "Anna Lindt accepted an invitation to dinner on Friday.",
        "The road is long. Adeco Corp. hopes to complete it by May.",
    ],
)
def test_what_only_looks_like_it_makes_no_row(text: str) -> None:
    assert rows(text) == []
