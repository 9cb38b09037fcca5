"""TIMEX3 values (TimeML; ISO 24617-1)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from core.dates.intervals import SEASON_MONTHS, is_whole_unit, span_range, week_range, weekend_range
from core.dates.notation import Notation
from core.model import DateRange, Precision

_TIMEX3 = Notation(
    {
        Precision.SEASON: tuple(SEASON_MONTHS),
        Precision.QUARTER: ("Q1", "Q2", "Q3", "Q4"),
        Precision.HALF: ("H1", "H2"),
    },
    open_digit="",
)
_FIELD = re.compile(r"([-/T:]|\d+)")
# Some day of the month, nobody says which.
_SOME_DAY = re.compile(r"\d{4}-\d\d-XX", re.ASCII)
_WEEK = re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)(?P<weekend>-WE)?", re.ASCII)


@lru_cache(maxsize=4096)
def to_timex3(span: DateRange) -> str:
    """The TIMEX3 value of the days; a span that no unit names is «first/last»."""
    if span.precision is Precision.WEEK and is_whole_unit(span):
        return _week(span.first)
    if span.first.weekday() == 5 and span.last - span.first == timedelta(1):
        return f"{_week(span.first)}-WE"
    return _TIMEX3.write(span) or f"{span.first.isoformat()}/{span.last.isoformat()}"


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def from_timex3(value: str) -> DateRange | None:
    """The days of a TIMEX3 value, or None where it stands for none or is left open."""
    first, _, last = value.partition("/")
    if last:
        return _from_pair(first, last)
    text = first.split("T", 1)[0]
    if _SOME_DAY.fullmatch(text):
        text = text.removesuffix("-XX")
    try:
        return _from_week(text) or _TIMEX3.read(text)
    except (ValueError, OverflowError):
        return None


def _from_pair(first: str, last: str) -> DateRange | None:
    begin, finish = from_timex3(first), from_timex3(last)
    if begin is None or finish is None or begin.first > finish.last:
        return None
    return span_range(begin.first, finish.last)


def _from_week(text: str) -> DateRange | None:
    match = _WEEK.fullmatch(text)
    if match is None:
        return None
    monday = date.fromisocalendar(int(match["year"]), int(match["week"]), 1)
    return weekend_range(monday) if match["weekend"] else week_range(monday)


def common_value(one: str, two: str) -> str:
    """What two values have in common, X for each figure that differs."""
    ones, twos = _FIELD.split(one), _FIELD.split(two)
    if len(ones) != len(twos):
        return "XXXX"
    return "".join(a if a == b else "X" * len(a) for a, b in zip(ones, twos, strict=True))
