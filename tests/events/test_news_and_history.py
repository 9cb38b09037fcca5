"""What is news today, and what lies behind it: each has a day and a row of its own."""

from __future__ import annotations

import pytest

from tests.events.event_readers import rows

DEAL = "agreement occurred: Chad; Oman"
MET = "meeting occurred: Anna Lindt; Karl Berg"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman and Chad have agreed on how to open their border, Foreign Minister Anna Lindt "
            "said today in Lund.",
            [f"{DEAL} | 2026-11-20"],
        ),
        (
            "A deal in principle has been struck among Oman and Chad, Belar's oil minister, "
            "Karl Berg, said in Vienna on Tuesday.",
            [f"{DEAL} | 2026-11-17"],
        ),
        (
            "Oman and Chad have reached a truce, diplomatic sources said Monday.",
            [f"{DEAL} | 2026-11-16"],
        ),
    ],
)
def test_a_deal_just_made_has_the_day_on_which_it_becomes_known(
    text: str, expected: list[str]
) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Oman and Chad agreed to open their border, Foreign Minister Anna Lindt said today.",
        "Oman and Chad have signed a treaty, but farmers said on Monday that they would stay.",
        "Oman and Chad have agreed on a border, Anna Lindt said.",
    ],
)
def test_what_someone_says_of_a_deal_does_not_date_it(text: str) -> None:
    assert rows(text) == [f"{DEAL} | None"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman and Chad have reached a truce. The river is low. The harvest was good. "
            "Oman and Chad concluded a truce in June.",
            [f"{DEAL} | 2026-06-01..2026-06-30", f"{DEAL} | None"],
        ),
        (
            "Anna Lindt and Karl Berg spoke by telephone after the planes had landed. "
            "The two had first talked about an exchange in a call in July.",
            [f"{MET} | 2026-07-01..2026-07-31", f"{MET} | None"],
        ),
    ],
)
def test_what_was_done_in_a_past_month_is_not_the_news(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman and Chad have a treaty on water. The treaty was signed in June.",
            [f"{DEAL} | 2026-06-01..2026-06-30"],
        ),
        (
            "Oman and Chad signed a treaty on Monday. The treaty ends a dispute.",
            [f"{DEAL} | 2026-11-16"],
        ),
    ],
)
def test_what_goes_on_telling_it_is_no_history(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A meeting between Anna Lindt and Karl Berg on Monday did not produce a deal.",
            [f"{MET} | 2026-11-16"],
        ),
        (
            "Monday's meeting between Anna Lindt and Karl Berg did not lead to a truce.",
            [f"{MET} | 2026-11-16"],
        ),
        (
            "A meeting between Anna Lindt and Karl Berg on Monday did not take place.",
            ["meeting denied: Anna Lindt; Karl Berg | 2026-11-16"],
        ),
        (
            "A second meeting of Oman and Chad, on November 5, was adjourned after half an hour.",
            ["meeting occurred: Chad; Oman | 2026-11-05"],
        ),
        (
            "Anna Lindt consented on Monday to meet Karl Berg.",
            ["meeting planned: Anna Lindt; Karl Berg | None"],
        ),
        (
            "Oman and Chad consented on Monday to a truce.",
            [f"{DEAL} | 2026-11-16"],
        ),
    ],
)
def test_what_came_of_it_tells_whether_it_was_held(text: str, expected: list[str]) -> None:
    assert rows(text) == expected
