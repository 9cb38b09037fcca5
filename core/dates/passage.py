"""News or narrative: which of the two a text is, and a passage of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from core.dates.mode import Mode
from core.dates.rule import Basis
from core.dates.rules import BY_NAME
from core.model import DateRange, Precision, TimeMention

# A text is a narrative where old dates with their year are many and words like «yesterday» few.
MANY_OLD = 3
OLD_FOR_ONE_DEICTIC = 3
# Years before publication from which a date is old.
OLD_YEARS = 2
# A passage of a news text is in the past after so many old dates in a row, for so many characters.
OLD_IN_A_ROW = 3
REACH = 300

_DEICTIC_RULES = frozenset(("weekday", "weekday-part", "weekday-short"))
_ANCHORING = frozenset(
    (
        Precision.DAY,
        Precision.WEEK,
        Precision.MONTH,
        Precision.QUARTER,
        Precision.SEASON,
        Precision.YEAR,
        Precision.RANGE,
    )
)


def is_narrative(times: Sequence[TimeMention], published: date | None, mode: Mode) -> bool:
    """Whether the whole text tells of the past rather than reports."""
    if mode is not Mode.AUTO:
        return mode is Mode.NARRATIVE
    years = [year for mention in times if (year := _named_year(mention)) is not None]
    if published is None:
        # Nothing tells what is old: many different years do, one year told often does not.
        old = len(set(years))
    else:
        old = sum(1 for year in years if published.year - year >= OLD_YEARS)
    if old < MANY_OLD:
        return False
    deictic = sum(1 for mention in times if _is_deictic(mention))
    return old >= OLD_FOR_ONE_DEICTIC * deictic


def _named_year(mention: TimeMention) -> int | None:
    """The year that the words of a full date name."""
    if BY_NAME[mention.rule].basis is not Basis.EXPLICIT:
        return None
    year = next((words for name, words in mention.parts if name == "year"), "")
    return int(year) if year.isdigit() else None


def _is_deictic(mention: TimeMention) -> bool:
    return mention.rule in _DEICTIC_RULES or BY_NAME[mention.rule].basis is Basis.PUBLICATION


def is_weekday(mention: TimeMention) -> bool:
    """Whether it is a weekday alone, which counts from publication where there is one."""
    return mention.rule in _DEICTIC_RULES


def can_anchor(span: DateRange) -> bool:
    """Whether an incomplete date can be counted from it."""
    return span.precision in _ANCHORING


def is_old(span: DateRange, published: date) -> bool:
    """Whether a date that names its year makes its passage one about the past."""
    return published.year - span.last.year >= OLD_YEARS
