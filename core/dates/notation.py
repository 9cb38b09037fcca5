"""What EDTF and TIMEX3 share: a year, with the code of a part of it, or a longer period."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from core.dates.intervals import (
    SEASON_MONTHS,
    century_range,
    day_range,
    decade_range,
    half_range,
    is_whole_unit,
    month_range,
    quarter_range,
    season_range,
    year_range,
)
from core.model import DateRange, Precision

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_PERIOD = re.compile(r"\d{2,4}", re.ASCII)

# The months in which parts of a year begin, by their precision, and how a part is built.
_BEGINS: Mapping[Precision, Sequence[int]] = {
    Precision.MONTH: range(1, 13),
    Precision.QUARTER: (1, 4, 7, 10),
    Precision.HALF: (1, 7),
    Precision.SEASON: tuple(SEASON_MONTHS.values()),
}
_BUILD: Mapping[Precision, Callable[[int, int], DateRange]] = {
    Precision.MONTH: month_range,
    Precision.QUARTER: quarter_range,
    Precision.HALF: half_range,
    Precision.SEASON: lambda year, number: season_range(year, tuple(SEASON_MONTHS)[number - 1]),
}


class Notation:
    """One way of writing the units of the calendar."""

    def __init__(self, codes: Mapping[Precision, Sequence[str]], open_digit: str) -> None:
        """``codes`` are those of quarters, halves and seasons, in their order from spring or 1.

        ``open_digit`` stands for each last figure that a decade or century leaves open.
        """
        codes = {Precision.MONTH: [f"{month:02d}" for month in range(1, 13)], **codes}
        self._open = open_digit
        self._code = {
            (precision, month): code
            for precision, names in codes.items()
            for month, code in zip(_BEGINS[precision], names, strict=True)
        }
        self._part = {
            code: (precision, number)
            for precision, names in codes.items()
            for number, code in enumerate(names, start=1)
        }

    def write(self, span: DateRange) -> str | None:
        """The unit, or None where the days are none that the notation has a sign for."""
        if not is_whole_unit(span):
            return None
        year, precision = span.first.year, span.precision
        if precision is Precision.DAY:
            return span.first.isoformat()
        if precision is Precision.YEAR:
            return f"{year:04d}"
        if precision is Precision.DECADE:
            return f"{year // 10:03d}{self._open}"
        if precision is Precision.CENTURY:
            return f"{year // 100:02d}{2 * self._open}"
        code = self._code.get((precision, span.first.month))
        return f"{year:04d}-{code}" if code else None

    def read(self, text: str) -> DateRange | None:
        """The unit that the text stands for, or None.

        Raises:
            ValueError: It is none of the calendar, as the 31st of June.
        """
        if _DAY.fullmatch(text):
            return day_range(date.fromisoformat(text))
        period, dash, code = text.partition("-")
        if not dash:
            return self._read_period(period)
        if len(period) != 4 or not _PERIOD.fullmatch(period) or code not in self._part:
            return None
        precision, number = self._part[code]
        return _BUILD[precision](int(period), number)

    def _read_period(self, text: str) -> DateRange | None:
        for open_digits, build in enumerate((year_range, decade_range, century_range)):
            figures = text.removesuffix(open_digits * self._open)
            whole = len(figures) == 4 - open_digits
            if whole and _PERIOD.fullmatch(figures) and text == figures + open_digits * self._open:
                return build(int(figures) * 10**open_digits)
        return None
