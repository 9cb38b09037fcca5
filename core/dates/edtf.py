"""EDTF (ISO 8601-2) for a range and back.

Day, month, year and interval are plain. Seasons are 21-24, quarters 33-36 and halves 40-41 as in
level 2; decades ``198X`` and centuries ``19XX``. A week has no notation of its own and is an
interval. ``about`` is ``~``; before and after are open intervals. Early, mid and late have no
notation and are left out.
"""

from __future__ import annotations

from datetime import date, timedelta

from core.dates.intervals import span_range, week_range, with_qualifier
from core.dates.notation import Notation
from core.model import DateRange, Precision, Qualifier

_EDTF = Notation(
    {
        Precision.SEASON: ("21", "22", "23", "24"),
        Precision.QUARTER: ("33", "34", "35", "36"),
        Precision.HALF: ("40", "41"),
    },
    open_digit="X",
)
_QUALIFIED = {Qualifier.ABOUT: "{}~", Qualifier.BEFORE: "../{}", Qualifier.AFTER: "{}/.."}


def to_edtf(span: DateRange) -> str:
    """The EDTF string of the range; of a week that only bounds, the day that does."""
    plain = _EDTF.write(span)
    if plain is None:
        if span.qualifier is Qualifier.BEFORE:
            return f"../{span.first.isoformat()}"
        if span.qualifier is Qualifier.AFTER:
            return f"{span.last.isoformat()}/.."
        mark = "~" if span.qualifier is Qualifier.ABOUT else ""
        return f"{span.first.isoformat()}{mark}/{span.last.isoformat()}{mark}"
    return _QUALIFIED.get(span.qualifier, "{}").format(plain) if span.qualifier else plain


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
    span = _EDTF.read(text)
    if span is None:
        raise ValueError(f"not an EDTF date: {text!r}")
    return span
