"""What another publication date would change, before it is applied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.dates.resolve import resolve_times
from core.model import DatedMention, Published, TimeMention


@dataclass(frozen=True, slots=True)
class Moved:
    """A mention whose days another publication date changes."""

    before: DatedMention
    after: DatedMention


def moved_times(
    times: Sequence[TimeMention], before: Published | None, after: Published | None
) -> tuple[Moved, ...]:
    """The mentions that mean other days after the change, in their order in the text.

    A preview of many articles is one call for each: a thousand take a tenth of a second, as
    nothing is found or parsed again.
    """
    old, new = (resolve_times(times, day) for day in (before, after))
    return tuple(
        Moved(one, other) for one, other in zip(old, new, strict=True) if one.range != other.range
    )
