"""Publication dates as a file states them: one candidate for each reading of a statement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from core.model import DateSource, DayMonth, Published

Statement = tuple[Published, ...]


def state(
    days: Sequence[date], source: DateSource, reason: str, *, taken: bool = True
) -> Statement:
    """The candidates of one statement: two, neither reliable, where day and month may be either.

    ``days`` are its readings, the one with the day first before the other. ``taken`` is false for
    what is only a suggestion however it is read.
    """
    if len(days) < 2:
        return tuple(Published(day, source, reliable=taken, reason=reason) for day in days)
    return tuple(
        Published(
            day,
            source,
            reliable=False,
            reason=f"{reason}, read as {day.day} {day:%B %Y}",
            reading=reading if taken else None,
        )
        for day, reading in zip(days, DayMonth, strict=True)
    )


def doubt(candidate: Published) -> Published:
    """The same as a suggestion that no order of day and month makes reliable."""
    return replace(candidate, reliable=False, reading=None)


def unless_they_differ(statements: Iterable[Statement]) -> Statement:
    """All the candidates; only suggestions where no day is in every one of the statements."""
    kept = [statement for statement in statements if statement]
    found = chain.from_iterable(kept)
    days = [{candidate.day for candidate in statement} for statement in kept]
    return tuple(found if not kept or set.intersection(*days) else map(doubt, found))
