"""Days told by how far they are from another date of the sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from event_readers import article, days, events

from core.dates import explain
from core.model import DateSource, Published
from core.pipeline import build_events, read_article

FRIDAY = "2026-11-20"


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Anna Lindt flew home on Sunday, a day after she met Karl Berg in Oman.", "2026-11-14"),
        ("On Sunday, two days after meeting Karl Berg, Anna Lindt spoke in Lund.", "2026-11-13"),
        ("Anna Lindt left for home on Sunday, one day before meeting Karl Berg.", "2026-11-16"),
        (
            "Fighting resumed on Friday, two days after Oman and Chad signed a truce.",
            "2026-11-18",
        ),
        (
            "Three days after Oman and Chad signed a truce, fighting resumed on Friday.",
            "2026-11-17",
        ),
        ("The day after Oman and Chad signed a truce, fighting resumed on Friday.", "2026-11-19"),
        (
            "Eight days after Oman and Chad signed a truce, thousands fled, a group said Friday.",
            "2026-11-12",
        ),
        (
            "The vote on Tuesday came two weeks after talks between Oman and Chad in Oslo.",
            "2026-11-02..2026-11-08",
        ),
        (
            "In 1998, ten years after Adeco Corp. bought Belar Inc., the mill closed.",
            "1988-01-01..1988-12-31",
        ),
        # Its own day is nearer than a distance.
        ("Two days before Oman and Chad signed a truce on Friday, a bomb went off.", FRIDAY),
        # How far is not told.
        ("Fighting resumed on Friday, weeks after Oman and Chad signed a truce.", None),
        ("Fighting resumed on Friday, a few days after Oman and Chad signed a truce.", None),
        ("Less than a week after signing a truce with Chad, Oman attacked on Friday.", None),
        ("On Friday, ten years to the day after Oman and Chad signed a truce, it rained.", None),
        # From what it counts is not told, or only in months.
        ("The raid came a day after Oman and Chad signed a truce.", None),
        ("In May, a day after Oman and Chad signed a truce, it rained.", None),
    ],
)
def test_it_counts_from_the_other_date(sentence: str, day: str | None) -> None:
    (event,) = events(sentence, FRIDAY)
    assert days(event) == day


def test_the_receipt_names_the_day_that_it_counts_from() -> None:
    (event,) = events("Anna Lindt flew home on Sunday, a day after she met Karl Berg.", FRIDAY)
    assert event.date is not None
    line = explain(event.date)
    assert line.startswith('"a day after", counted from Sun 15 Nov 2026')
    assert "Sat 14 Nov 2026" in line


def test_it_moves_with_the_publication_date_and_waits_without_one() -> None:
    text = "Anna Lindt flew home on Sunday, a day after she met Karl Berg."
    known = article(text, FRIDAY)
    reading = read_article(known)
    later = replace(known, published=Published(date(2026, 11, 27), DateSource.USER, reliable=True))
    (moved,) = build_events([(later, reading)])
    (waiting,) = build_events([(article(text, None), reading)])
    assert days(moved) == "2026-11-21"
    assert waiting.date is not None
    assert waiting.date.needs_anchor
