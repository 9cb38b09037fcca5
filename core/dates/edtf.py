"""EDTF (ISO 8601-2) for a range and back.

Day, month, year and interval are plain. Seasons are 21-24, quarters 33-36 and halves 40-41 as in
level 2; decades ``198X`` and centuries ``19XX``. A week has no notation of its own and is an
interval. ``about`` is ``~``; before and after are open intervals. Early, mid and late have no
notation and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

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
    with_qualifier,
    year_range,
)
from core.model import DateRange, Precision, Qualifier

_SEASONS = {3: 21, 6: 22, 9: 23, 12: 24}
_SEASON_CODES = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}
_QUALIFIED = {Qualifier.ABOUT: "{}~", Qualifier.BEFORE: "../{}", Qualifier.AFTER: "{}/.."}


def to_edtf(span: DateRange) -> str:
    """The EDTF string of the range."""
    plain = _plain(span)
    if "/" in plain:
        return plain.replace("/", "~/") + "~" if span.qualifier is Qualifier.ABOUT else plain
    return _QUALIFIED.get(span.qualifier, "{}").format(plain) if span.qualifier else plain


def _plain(span: DateRange) -> str:
    write = _WRITE.get(span.precision)
    if write and is_whole_unit(span):
        return write(span.first)
    return f"{span.first.isoformat()}/{span.last.isoformat()}"


_WRITE: Mapping[Precision, Callable[[date], str]] = {
    Precision.DAY: date.isoformat,
    Precision.MONTH: lambda day: f"{day.year:04d}-{day.month:02d}",
    Precision.SEASON: lambda day: f"{day.year:04d}-{_SEASONS[day.month]}",
    Precision.QUARTER: lambda day: f"{day.year:04d}-{32 + (day.month + 2) // 3}",
    Precision.HALF: lambda day: f"{day.year:04d}-{39 + (day.month + 5) // 6}",
    Precision.YEAR: lambda day: f"{day.year:04d}",
    Precision.DECADE: lambda day: f"{day.year // 10:03d}X",
    Precision.CENTURY: lambda day: f"{day.year // 100:02d}XX",
}


_ONE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?|(?P<decade>\d{3})X|"
    r"(?P<century>\d\d)XX",
    re.ASCII,
)


def from_edtf(text: str) -> DateRange:
    """The range of an EDTF string that ``to_edtf`` writes.

    Raises:
        ValueError: The string is none of those.
    """
    if text.startswith("../"):
        return with_qualifier(_read(text[3:]), Qualifier.BEFORE)
    if text.endswith("/.."):
        return with_qualifier(_read(text[:-3]), Qualifier.AFTER)
    qualifier = Qualifier.ABOUT if text.endswith("~") else None
    first, _, last = text.replace("~", "").partition("/")
    return with_qualifier(_interval(first, last) if last else _read(first), qualifier)


def _interval(first: str, last: str) -> DateRange:
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    if begin.weekday() == 0 and end - begin == timedelta(6):
        return week_range(begin)
    return span_range(begin, end)


def _read(text: str) -> DateRange:
    match = _ONE.fullmatch(text)
    if match is None:
        raise ValueError(f"not an EDTF date: {text!r}")
    if match["decade"]:
        return decade_range(int(match["decade"]) * 10)
    if match["century"]:
        return century_range(int(match["century"]) * 100)
    year = int(match["year"])
    if match["day"]:
        return day_range(date(year, int(match["month"]), int(match["day"])))
    return _part_of_year(year, int(match["month"])) if match["month"] else year_range(year)


def _part_of_year(year: int, code: int) -> DateRange:
    if code in _SEASON_CODES:
        return season_range(year, _SEASON_CODES[code])
    if 33 <= code <= 36:
        return quarter_range(year, code - 32)
    if code in (40, 41):
        return half_range(year, code - 39)
    date(year, code, 1)  # refuses what is no month
    return month_range(year, code)
