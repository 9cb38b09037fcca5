"""Calendar arithmetic: every period as its first and last day.

Weeks run Monday to Sunday (ISO 8601). Seasons are those of meteorology on the northern half of
the earth, and a winter bears the year in which it begins: 2012-WI is December 2012 to February
2013. Decades and centuries begin with the round year, as newspapers count them.
Every function raises ValueError or OverflowError outside the years 1 to 9999.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache

from core.model import DateRange, Precision, Qualifier

_ONE_DAY = timedelta(1)
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def day_range(day: date) -> DateRange:
    """That day alone."""
    return DateRange(day, day, Precision.DAY)


def span_range(first: date, last: date) -> DateRange:
    """From one day to another, as a span that no calendar unit names."""
    return DateRange(first, last, Precision.RANGE)


def week_range(day: date) -> DateRange:
    """The week, Monday to Sunday, that holds the day."""
    monday = day - timedelta(day.weekday())
    return DateRange(monday, monday + timedelta(6), Precision.WEEK)


def weekend_range(day: date) -> DateRange:
    """Saturday and Sunday of the week that holds the day."""
    monday = day - timedelta(day.weekday())
    return span_range(monday + timedelta(5), monday + timedelta(6))


def month_range(year: int, month: int) -> DateRange:
    """That month; months outside 1 to 12 run over into other years."""
    return _months(year, month, 1, Precision.MONTH)


def quarter_range(year: int, quarter: int) -> DateRange:
    """That quarter of the calendar year; quarters outside 1 to 4 run over."""
    return _months(year, 3 * quarter - 2, 3, Precision.QUARTER)


def half_range(year: int, half: int) -> DateRange:
    """The first or second half of that year."""
    return _months(year, 6 * half - 5, 6, Precision.HALF)


def season_range(year: int, season: str) -> DateRange:
    """The season (SP, SU, FA or WI) that begins in that year."""
    return _months(year, SEASON_MONTHS[season], 3, Precision.SEASON)


def year_range(year: int) -> DateRange:
    """That calendar year."""
    return DateRange(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def decade_range(year: int) -> DateRange:
    """The ten years that hold the year, beginning with the round one."""
    first = year - year % 10
    return DateRange(date(max(first, 1), 1, 1), date(first + 9, 12, 31), Precision.DECADE)


def century_range(year: int) -> DateRange:
    """The hundred years that hold the year, beginning with the round one."""
    first = year - year % 100
    return DateRange(date(max(first, 1), 1, 1), date(first + 99, 12, 31), Precision.CENTURY)


def shift_months(day: date, months: int) -> date:
    """The day so many months later, at most the last one of its month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, _month_length(year, month + 1)))


def with_qualifier(span: DateRange, qualifier: Qualifier | None) -> DateRange:
    """The same days with what the words say beside them."""
    if qualifier is None:
        return span
    return DateRange(span.first, span.last, span.precision, qualifier)


def unit_range(unit: str, day: date, steps: int = 0) -> DateRange:
    """The calendar unit that holds the day, or the one so many steps from it.

    ``unit`` is D, W, WE, FN, M, Q, Y, DE, CE or ML as in the vocabulary.
    """
    if unit in ("D", "W", "WE", "FN"):
        return _short_unit(unit, day, steps)
    if unit == "M":
        return month_range(day.year, day.month + steps)
    if unit == "Q":
        return quarter_range(day.year, (day.month + 2) // 3 + steps)
    if unit == "Y":
        return year_range(day.year + steps)
    if unit == "DE":
        return decade_range(day.year + 10 * steps)
    return century_range(day.year + (1000 if unit == "ML" else 100) * steps)


def is_whole_unit(span: DateRange) -> bool:
    """Whether the days are just those of the unit that the precision names."""
    build = _UNITS.get(span.precision)
    if build is None:
        return False
    unit = build(span.first)
    return unit is not None and (unit.first, unit.last) == (span.first, span.last)


def _season_from(day: date) -> DateRange | None:
    code = next((code for code, month in SEASON_MONTHS.items() if month == day.month), None)
    return season_range(day.year, code) if code else None


_UNITS: Mapping[Precision, Callable[[date], DateRange | None]] = {
    Precision.DAY: day_range,
    Precision.WEEK: week_range,
    Precision.MONTH: lambda day: month_range(day.year, day.month),
    Precision.QUARTER: lambda day: quarter_range(day.year, (day.month + 2) // 3),
    Precision.SEASON: _season_from,
    Precision.HALF: lambda day: half_range(day.year, (day.month + 5) // 6),
    Precision.YEAR: lambda day: year_range(day.year),
    Precision.DECADE: lambda day: decade_range(day.year),
    Precision.CENTURY: lambda day: century_range(day.year),
}


def _short_unit(unit: str, day: date, steps: int) -> DateRange:
    if unit == "D":
        return day_range(day + timedelta(steps))
    if unit == "FN":
        monday = week_range(day + timedelta(14 * steps)).first
        return span_range(monday, monday + timedelta(13))
    moved = day + timedelta(7 * steps)
    return weekend_range(moved) if unit == "WE" else week_range(moved)


@lru_cache(maxsize=4096)
def _months(year: int, month: int, count: int, precision: Precision) -> DateRange:
    begin = year * 12 + month - 1
    year, month = divmod(begin, 12)
    next_year, next_month = divmod(begin + count, 12)
    last = date(next_year, next_month + 1, 1) - _ONE_DAY if next_year < 10_000 else date.max
    return DateRange(date(year, month + 1, 1), last, precision)


def _month_length(year: int, month: int) -> int:
    return monthrange(year, month)[1]
