"""TIMEX3 values (TimeML; ISO 24617-1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache

from core.dates.intervals import (
    century_range,
    day_range,
    decade_range,
    half_range,
    is_whole_unit,
    month_range,
    quarter_range,
    season_range,
    span_range,
    week_range,
    weekend_range,
    year_range,
)
from core.model import DateRange, Precision

_SEASON_OF_MONTH = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


def to_timex3(span: DateRange) -> str:
    """The TIMEX3 value of the days; a span that no unit names is «first/last»."""
    return span.first.isoformat() if span.precision is Precision.DAY else _written(span)


@lru_cache(maxsize=4096)
def _written(span: DateRange) -> str:
    if is_whole_unit(span):
        return _WRITE[span.precision](span.first)
    if span.first.weekday() == 5 and span.last - span.first == timedelta(1):
        return f"{_week(span.first)}-WE"
    return f"{span.first.isoformat()}/{span.last.isoformat()}"


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


_WRITE: Mapping[Precision, Callable[[date], str]] = {
    Precision.DAY: date.isoformat,
    Precision.WEEK: _week,
    Precision.MONTH: lambda day: f"{day.year:04d}-{day.month:02d}",
    Precision.QUARTER: lambda day: f"{day.year:04d}-Q{(day.month + 2) // 3}",
    Precision.HALF: lambda day: f"{day.year:04d}-H{(day.month + 5) // 6}",
    Precision.SEASON: lambda day: f"{day.year:04d}-{_SEASON_OF_MONTH[day.month]}",
    Precision.YEAR: lambda day: f"{day.year:04d}",
    Precision.DECADE: lambda day: f"{day.year // 10:03d}",
    Precision.CENTURY: lambda day: f"{day.year // 100:02d}",
}


_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|Q(?P<quarter>[1-4])|H(?P<half>[12])|"
    r"W(?P<week>\d\d)(?P<weekend>-WE)?|(?P<season>SP|SU|FA|WI)))?|(?P<decade>\d{3})|"
    r"(?P<century>\d\d)",
    re.ASCII,
)


def from_timex3(value: str) -> DateRange | None:
    """The days of a TIMEX3 value, or None where it stands for none or is left open."""
    first, _, last = value.partition("/")
    if last:
        return _from_pair(first, last)
    match = _VALUE.fullmatch(first.split("T", 1)[0])
    if match is None:
        return None
    try:
        return _from_fields({k: v for k, v in match.groupdict().items() if v})
    except (ValueError, OverflowError):
        return None


def _from_pair(first: str, last: str) -> DateRange | None:
    begin, finish = from_timex3(first), from_timex3(last)
    if begin is None or finish is None or begin.first > finish.last:
        return None
    return span_range(begin.first, finish.last)


def _from_fields(fields: dict[str, str]) -> DateRange:
    if "century" in fields:
        return century_range(int(fields["century"]) * 100)
    if "decade" in fields:
        return decade_range(int(fields["decade"]) * 10)
    year = int(fields["year"])
    if "day" in fields:
        return day_range(date(year, int(fields["month"]), int(fields["day"])))
    if "month" in fields:
        date(year, int(fields["month"]), 1)  # refuses month 13, which month_range would carry over
        return month_range(year, int(fields["month"]))
    return _from_part_of_year(year, fields)


def _from_part_of_year(year: int, fields: dict[str, str]) -> DateRange:
    if "quarter" in fields:
        return quarter_range(year, int(fields["quarter"]))
    if "half" in fields:
        return half_range(year, int(fields["half"]))
    if "season" in fields:
        return season_range(year, fields["season"])
    if "week" in fields:
        monday = date.fromisocalendar(year, int(fields["week"]), 1)
        return weekend_range(monday) if "weekend" in fields else week_range(monday)
    return year_range(year)
