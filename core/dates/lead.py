"""The year that the first dates of a history wait for: «In February … On 23 February 1917 …»."""

from __future__ import annotations

from collections.abc import Sequence

from core.dates.intervals import year_range
from core.dates.rule import Basis
from core.dates.rules import BY_NAME
from core.model import DateRange, TimeMention

# So many characters after its first date the story has named its year.
REACH = 300


def leading_year(times: Sequence[TimeMention]) -> DateRange | None:
    """The year of the first full date, where dates without a year lead to it, or None."""
    waiting = None
    for mention in times:
        basis, parts = BY_NAME[mention.rule].basis, dict(mention.parts)
        year = parts.get("year", "")
        if year.isdigit() and len(year) == 4:
            leads = waiting is not None and mention.start - waiting <= REACH
            return year_range(int(year)) if leads and "month" in parts else None
        if basis is Basis.PARTIAL and "month" in parts:
            waiting = mention.start if waiting is None else waiting
        elif basis is not Basis.NONE:
            return None
    return None
