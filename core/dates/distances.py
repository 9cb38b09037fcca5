"""Dates that another date of their text places, wherever that one stands.

«Left on Sunday, a day after» and «three days after …, on Friday» are so far from the other one, and
the part ``from`` of such a mention is where that one starts. «Monday to Wednesday» ends with the
other one, which the part ``to`` names in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from core.dates.rules.anaphora import counted_from
from core.dates.timex3 import to_timex3
from core.model import Anchor, DatedMention, DateMethod, DateRange, DateSource, Precision

FROM: Final = "from"
TO: Final = "to"
DAYS_OF_WEEK: Final = 7


def count_from_each_other(dated: Sequence[DatedMention]) -> tuple[DatedMention, ...]:
    """The mentions in their order, those that count from another one of them placed."""
    by_start = {one.mention.start: one for one in dated}
    counted = (_counted(one, by_start.get(_other(one, FROM))) for one in dated)
    return tuple(_as_far_as(one, by_start.get(_other(one, TO))) for one in counted)


def _other(dated: DatedMention, part: str) -> int:
    """Where the mention starts that the part of this one names; -1 where it names none."""
    for name, start in dated.mention.parts:
        if name == part:
            return int(start)
    return -1


def _counted(dated: DatedMention, origin: DatedMention | None) -> DatedMention:
    if origin is None:
        return dated
    if origin.range is None:
        return replace(dated, needs_anchor=origin.needs_anchor)
    meaning = counted_from(origin.range, dict(dated.mention.parts))
    if meaning.range is None:
        return dated
    return replace(
        dated,
        range=meaning.range,
        value=meaning.value or to_timex3(meaning.range),
        mod=meaning.mod,
        method=DateMethod.RELATIVE_EVENT,
        anchor=Anchor(origin.range.first, DateSource.EVENT),
    )


def _as_far_as(dated: DatedMention, end: DatedMention | None) -> DatedMention:
    """The mention as far as the last day of the other one, a weekday's next after the first."""
    first = dated.range
    if end is None or end.range is None or first is None:
        return dated
    last = end.range.last
    if last < first.first and "weekday" in dict(end.mention.parts):
        last = first.first + timedelta(days=(last - first.first).days % DAYS_OF_WEEK)
    if last < first.last:
        return dated
    span = DateRange(first.first, last, Precision.RANGE)
    return replace(dated, range=span, value=to_timex3(span), alternatives=())
