"""Which parties of two mentions are one and the same."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from core.model import Actor, ActorKind


@dataclass(frozen=True, slots=True)
class Party:
    """A party by what tells it from others; ``words`` are those of its name, in order."""

    id: str
    kind: ActorKind
    country: str | None
    words: tuple[str, ...]
    is_named: bool

    @property
    def key(self) -> str:
        """What every name of it has in common: a person's last name, else the id."""
        return f"last:{self.words[-1]}" if self.kind is ActorKind.PERSON else self.id


def read_party(actor: Actor) -> Party:
    """The party that an actor is; "presidents" name nobody, "NATO ambassadors" do."""
    words = tuple(_plain(actor.name).replace("-", " ").split()) or (actor.id,)
    nameless = actor.kind is ActorKind.GROUP and actor.name.islower()
    return Party(actor.id, actor.kind, actor.country, words, not nameless)


def all_parties(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Every party once, persons before the country that they stand for."""
    kept: list[Party] = []
    for party in sorted(set(parties), key=_detail):
        if not any(are_one(party, known) for known in kept):
            kept.append(party)
    return tuple(sorted(kept, key=lambda party: (party.country or "", party.key, party.id)))


def _detail(party: Party) -> tuple[bool, int, str]:
    return party.kind is ActorKind.COUNTRY, -len(party.words), party.id


def are_one(a: Party, b: Party) -> bool:
    """True for one actor, one person by a longer and a shorter name, and a country and its own."""
    if a.id == b.id:
        return True
    if a.kind is ActorKind.PERSON and b.kind is ActorKind.PERSON:
        return _is_one_person(a, b)
    stands_for = ActorKind.COUNTRY in {a.kind, b.kind}
    return stands_for and a.country is not None and a.country == b.country


def _is_one_person(a: Party, b: Party) -> bool:
    """True for "Anna Lindt" and "Lindt", unless they stand for different countries."""
    if a.country and b.country and a.country != b.country:
        return False
    shorter, longer = sorted((a.words, b.words), key=len)
    return shorter[-1] == longer[-1] and set(shorter) <= set(longer)


def _plain(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name)
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()
