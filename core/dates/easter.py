"""Easter and the days around it, by the Julian calendar until 1582 and the Gregorian one since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

FIRST_GREGORIAN_YEAR = 1583
# Days from Easter Sunday.
AROUND_EASTER: Mapping[str, int] = {
    "rose monday": -48,
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "holy thursday": -3,
    "maundy thursday": -3,
    "good friday": -2,
    "holy saturday": -1,
    "easter sunday": 0,
    "easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit sunday": 49,
    "whitsun": 49,
    "pentecost": 49,
    "whit monday": 50,
    "corpus christi": 60,
}


def easter_sunday(year: int) -> date:
    """The Sunday after the first full moon of spring, as the western church counts it."""
    return _gregorian(year) if year >= FIRST_GREGORIAN_YEAR else _julian(year)


def _julian(year: int) -> date:
    """After Meeus, «Astronomical Algorithms», chapter 8."""
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return date(year, month, day + 1)


def _gregorian(year: int) -> date:
    """The anonymous algorithm of 1876."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, correction = century // 4, (century + 8) // 25
    moon = (19 * golden + century - leaps - (century - correction + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
