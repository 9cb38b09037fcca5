"""Several days with one verb: each is a row, with those who are named beside it."""

from __future__ import annotations

import pytest
from event_readers import days, events, names


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Anna Lindt met Karl Berg on Monday, President Paul Meyer on Tuesday and Ivan Karas"
            " on Wednesday.",
            {
                ("2026-11-16", "Anna Lindt; Karl Berg"),
                ("2026-11-17", "Anna Lindt; Paul Meyer"),
                ("2026-11-18", "Anna Lindt; Ivan Karas"),
            },
        ),
        (
            "India signed border accords with China in 1993, Nepal in 1996 and Oman in 1998.",
            {
                ("1993-01-01..1993-12-31", "China; India"),
                ("1996-01-01..1996-12-31", "India; Nepal"),
                ("1998-01-01..1998-12-31", "India; Oman"),
            },
        ),
        (
            "NATO has been expanded to include Greece and Turkey in 1952 and Germany in 1955.",
            {
                ("1952-01-01..1952-12-31", "Greece; NATO; Turkey"),
                ("1955-01-01..1955-12-31", "Germany; NATO"),
            },
        ),
        (
            "India and China held talks in May and again in late June.",
            {
                ("2026-05-01..2026-05-31", "China; India"),
                ("2026-06-01..2026-06-30", "China; India"),
            },
        ),
        (
            "India ratified the accord in May and China in June.",
            {("2026-05-01..2026-05-31", "India"), ("2026-06-01..2026-06-30", "China")},
        ),
        # Two days that follow each other may be one visit.
        (
            "Anna Lindt met Karl Berg on Monday and Tuesday.",
            {("2026-11-16..2026-11-17", "Anna Lindt; Karl Berg")},
        ),
        (
            "India met China on Monday, and Oman said on Tuesday that all was well.",
            {("2026-11-16", "China; India")},
        ),
        (
            "India met China on Monday, the eve of a strike on Tuesday.",
            {("2026-11-16", "China; India")},
        ),
    ],
)
def test_each_day_of_a_list_is_a_row(sentence: str, told: set[tuple[str, str]]) -> None:
    rows = events(sentence)
    assert {(days(event), "; ".join(sorted(names(event.actors)))) for event in rows} == told


def test_the_other_day_has_its_own_place() -> None:
    told = events("India and China met in Geneva in 1995 and in Oslo in 1996.")
    where = {(days(event), event.place.text if event.place else None) for event in told}
    assert where == {
        ("1995-01-01..1995-12-31", "Geneva"),
        ("1996-01-01..1996-12-31", "Oslo"),
    }
