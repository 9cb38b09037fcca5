"""Which mentions of different places tell of one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from core.model import ActorKind, DateRange, Evidence, Status

# Of longer lists of parties the first sides are enough to meet in a block.
MAX_SIDES = 6


def block_keys(piece: Evidence) -> Iterator[tuple[str, ...]]:
    """Type and every two sides; none where the mention says too little to be told apart."""
    if piece.date is None or piece.date.range is None:
        return
    kept = str(piece.mention.status in {Status.OCCURRED, Status.PLANNED})
    sides = sorted(_sides(piece))[:MAX_SIDES]
    for one, other in combinations(sides, 2):
        yield piece.mention.type, kept, one, other


def _sides(piece: Evidence) -> set[str]:
    """What each party stands for: its country where it has one, else itself."""
    actors = [p.actor for p in piece.mention.actors]
    countries = {a.country or a.id for a in actors}
    return countries if len(countries) >= 2 else {a.id for a in actors}


def in_time(piece: Evidence) -> tuple[date, int, str, int]:
    """Order by first day, the longer interval first."""
    span = piece.date.range if piece.date else None
    article, start, _ = position(piece)
    if span is None:
        return date.max, 0, article, start
    return span.first, -(span.last - span.first).days, article, start


def are_same(a: Evidence, b: Evidence) -> bool:
    """True for one time and no two persons for one country.

    Within an article "the visit in 1972" and "on 22 February 1972" are one; across articles
    only the same days are.
    """
    first, second = _span(a), _span(b)
    if first is None or second is None or _differ_in_person(a, b):
        return False
    if a.article_id == b.article_id:
        return overlap(first, second)
    return (first.first, first.last) == (second.first, second.last)


def _span(piece: Evidence) -> DateRange | None:
    return piece.date.range if piece.date else None


def _differ_in_person(a: Evidence, b: Evidence) -> bool:
    """True where a country is represented by one person here and by another there."""
    mine, theirs = _persons(a), _persons(b)
    return any(not mine[country] & theirs[country] for country in mine.keys() & theirs.keys())


def _persons(piece: Evidence) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for participant in piece.mention.actors:
        if participant.actor.kind is ActorKind.PERSON and participant.actor.country:
            found[participant.actor.country].add(participant.actor.id)
    return found


def overlap(a: DateRange, b: DateRange) -> bool:
    """True where the intervals have a day in common."""
    return a.first <= b.last and b.first <= a.last


def position(piece: Evidence) -> tuple[str, int, str]:
    """Sort key: by article, then by where the trigger stands."""
    return piece.article_id, piece.mention.trigger.start, piece.mention.type
