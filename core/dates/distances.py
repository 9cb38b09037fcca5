"""Dates that are so far from another date of their text, wherever that one stands.

«Left on Sunday, a day after» and «three days after …, on Friday»: the part ``from`` of such a
mention is where the other one starts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.dates.rules.anaphora import counted_from
from core.dates.timex3 import to_timex3
from core.model import Anchor, DatedMention, DateMethod, DateSource

FROM: Final = "from"


def count_from_each_other(dated: Sequence[DatedMention]) -> tuple[DatedMention, ...]:
    """The mentions in their order, those that count from another one of them placed."""
    by_start = {one.mention.start: one for one in dated}
    return tuple(_counted(one, by_start.get(_other(one))) for one in dated)


def _other(dated: DatedMention) -> int:
    """Where the mention starts that this one counts from; -1 where it counts from none."""
    for name, start in dated.mention.parts:
        if name == FROM:
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
