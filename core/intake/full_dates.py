"""Dates that are told with day, month and year, and nothing less.

Only what intake needs to read a publication date; dates in sentences are ``core.dates``' work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.language.months import MONTHS

# Earlier years are numbers or defaults ("0001-01-01"), later ones are defaults too.
YEARS: Final = range(1700, 2200)
MONTH: Final = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
DAY: Final = r"(?<![\w./-])(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR: Final = r"(?P<year>\d{4})(?![\w-]|[./]\d)"
FOUR_DIGITS: Final = re.compile(r"\d{4}")
NOTATIONS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{DAY}(?:\sof)?[\s-]{{1,2}}{MONTH},?[\s-]{{1,2}}{YEAR}",
        rf"(?<!\w){MONTH}[\s-]{{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,2}}{YEAR}",
        r"(?<![\w./-])(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
        r"(?=[T\s]|\b)(?![-/]|\.\d)",
        r"(?<![\w./-])(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4})"
        r"(?![\w/-]|\.\d)",
    )
)


@dataclass(frozen=True, slots=True)
class FullDate:
    """Words that tell a day; ``readings`` holds two days where day and month may be either."""

    start: int
    end: int
    text: str
    readings: tuple[date, ...]


def find_full_dates(text: str) -> tuple[FullDate, ...]:
    """Every full date in English words or figures, in order, none twice."""
    if not FOUR_DIGITS.search(text):
        return ()
    found = sorted(
        (
            FullDate(match.start(), match.end(), match[0], readings)
            for notation in NOTATIONS
            for match in notation.finditer(text)
            if (readings := tuple(dict.fromkeys(_readings(match))))
        ),
        key=lambda full: (full.start, -full.end),
    )
    return tuple(_without_overlaps(found))


def make_day(year: int, month: int, day: int) -> date | None:
    """The calendar day, or None where there is none or the year is not one of news."""
    if year not in YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_number(name: str) -> int:
    """1 to 12 for an English month's name or short form."""
    return MONTHS[name.casefold().rstrip(".")]


def _without_overlaps(found: list[FullDate]) -> Iterator[FullDate]:
    end = 0
    for full in found:
        if full.start >= end:
            yield full
            end = full.end


def _readings(match: re.Match[str]) -> Iterator[date]:
    """The days that the words can mean: two for "03/04/2019", day first."""
    parts = match.groupdict()
    year = int(parts["year"])
    if parts.get("first") is None:
        month = parts["month"]
        pairs = [(int(parts["day"]), int(month) if month.isdigit() else month_number(month))]
    else:
        first, second = int(parts["first"]), int(parts["second"])
        # With full stops the day comes first wherever that notation is used.
        pairs = [(first, second)] if parts["mark"] == "." else [(first, second), (second, first)]
    for day, month_of_year in pairs:
        if made := make_day(year, month_of_year, day):
            yield made
