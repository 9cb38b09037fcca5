"""Two accounts side by side: what they have in common and where they differ."""

from __future__ import annotations

from dataclasses import dataclass

from core.merge.account import Account
from core.merge.party import Party, are_one
from core.model import ActorKind, DateRange

NEXT_SENTENCE = 1


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
    mine = [p for p in one.parties if p.is_named]
    theirs = [p for p in other.parties if p.is_named]
    found = [p for p in mine if any(are_one(p, q) for q in theirs)]
    new = [q for q in theirs if not any(are_one(p, q) for p in mine)]
    return Compared(
        one=one,
        other=other,
        shared=len(found),
        one_alone=len(mine) - len(found),
        other_alone=len(new),
        persons_differ=_persons_differ(mine, theirs),
        gap=days_between(one.span, other.span),
    )


def days_between(a: DateRange | None, b: DateRange | None) -> int | None:
    """Days from the end of the earlier to the start of the later, 0 where they overlap."""
    if a is None or b is None:
        return None
    return max(0, (b.first - a.last).days, (a.first - b.last).days)


def _persons_differ(mine: list[Party], theirs: list[Party]) -> bool:
    """True where a country sends one person here and another there."""
    return any(
        not any(are_one(p, q) for p in _persons_of(mine, country) for q in there)
        for country in {p.country for p in mine if p.country and p.kind is ActorKind.PERSON}
        if (there := _persons_of(theirs, country))
    )


def _persons_of(parties: list[Party], country: str | None) -> list[Party]:
    return [p for p in parties if p.country == country and p.kind is ActorKind.PERSON]
