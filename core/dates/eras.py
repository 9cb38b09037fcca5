"""Years before Christ, which Python's calendar does not have.

They are counted on in years of a future that no text speaks of: 490 BC is the year 9500. So a
season in it and «the following year» come out right, and are told as years before Christ again.
"""

from __future__ import annotations

import re
from dataclasses import replace

from core.dates.rule import Basis, Meaning
from core.dates.timex3 import to_timex3

_SHIFT = 9990
_FIRST_FAR = 7000
_YEAR = re.compile(r"(?<![\d-])\d{4}(?![\d])", re.ASCII)


def far_year(number: int) -> int:
    """The year in which that year before Christ is counted on.

    Raises:
        ValueError: It lies before the year 2990 BC.
    """
    if not 0 < number <= _SHIFT - _FIRST_FAR:
        raise ValueError(f"{number} BC")
    return _SHIFT - number


def before_christ_value(value: str) -> str:
    """The TIMEX3 value of such a year as that of the year before Christ: «BC0490-SU»."""
    return _YEAR.sub(lambda match: f"BC{_SHIFT - int(match[0]):04d}", value)


def as_told(meaning: Meaning, basis: Basis) -> Meaning:
    """The meaning with a value and no range where it lies before Christ, else as it is."""
    span = meaning.range
    if span is None or span.first.year < _FIRST_FAR:
        return meaning
    value = meaning.value or to_timex3(span)
    if not value.startswith("BC"):
        if basis is Basis.EXPLICIT:
            return meaning
        value = before_christ_value(value)
    # The weekdays of years before Christ are not known.
    return replace(meaning, range=None, value=value, alternatives=(), flags=())
