"""Two accounts side by side: what they have in common and where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.merge.account import Account
from core.merge.party import Party, are_one
from core.model import OPEN_SIDES, ActorKind, DateRange, Qualifier


@dataclass(frozen=True, slots=True)
class Compared:
    """Two accounts, the earlier one first.

    ``shared`` counts the parties of ``one`` that ``other`` has too; ``one_alone`` and
    ``other_alone`` count those that only one of them names. ``persons_differ`` is true where a
    country is represented by one person here and by another there. ``gap`` is the number of days
    between the dates, 0 where they have a day in common, None where one has no date.
    """

    one: Account
    other: Account
    shared: int
    one_alone: int
    other_alone: int
    persons_differ: bool
    gap: int | None

    @property
    def in_one_article(self) -> bool:
        """True where the same article tells both."""
        return self.one.article is not None and self.one.article == self.other.article

    @property
    def apart(self) -> int:
        """How many sentences lie from one to the other, in one article."""
        later = self.other.sentences[0] - self.one.sentences[1]
        return max(0, later, self.one.sentences[0] - self.other.sentences[1])


def compare(a: Account, b: Account) -> Compared:
    """The two, the earlier in the articles first."""
    one, other = (a, b) if a.position <= b.position else (b, a)
    mine, theirs = one.named, other.named
    alike = mine == theirs
    found = len(mine) if alike else sum(any(are_one(p, q) for q in theirs) for p in mine)
    new = 0 if alike else sum(not any(are_one(p, q) for p in mine) for q in theirs)
    return Compared(
        one=one,
        other=other,
        shared=found,
        one_alone=len(mine) - found,
        other_alone=new,
        persons_differ=not alike and _persons_differ(mine, theirs),
        gap=days_between(one.span, other.span),
    )


def days_between(a: DateRange | None, b: DateRange | None) -> int | None:
    """Days from the end of the earlier to the start of the later, 0 where they overlap.

    Of a bound nothing is known but that the other cannot lie on its far side.
    """
    if a is None or b is None:
        return None
    apart = max(0, (b.first - a.last).days, (a.first - b.last).days)
    if a.qualifier not in OPEN_SIDES and b.qualifier not in OPEN_SIDES:
        return apart
    (first, last), (other_first, other_last) = _reach(a), _reach(b)
    return None if first <= other_last and other_first <= last else max(1, apart)


def _reach(span: DateRange) -> tuple[int, int]:
    """From the first to the last day it allows, as ordinals: to May 3 for "before May 4"."""
    first, last = span.first.toordinal(), span.last.toordinal()
    if span.qualifier is Qualifier.BEFORE:
        return 0, first - 1
    return first, date.max.toordinal() if span.qualifier is Qualifier.AFTER else last


def _persons_differ(mine: Sequence[Party], theirs: Sequence[Party]) -> bool:
    """True where a country sends one person here and another there."""
    return any(
        not any(are_one(p, q) for p in _persons_of(mine, country) for q in there)
        for country in {p.country for p in mine if p.country and p.kind is ActorKind.PERSON}
        if (there := _persons_of(theirs, country))
    )


def _persons_of(parties: Sequence[Party], country: str | None) -> list[Party]:
    return [p for p in parties if p.country == country and p.kind is ActorKind.PERSON]
