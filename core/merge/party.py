"""Which parties of two mentions are one and the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.model import Actor, ActorKind

# Actors come back again and again; so many are kept ready.
MOST_KNOWN: Final = 50_000
NO_WORD: Final = re.compile(r"[^\w&]+")
# By its last word a name is a company's, and the words before may stand for it.
FIRM: Final = re.compile(
    r"ltd|limited|plc|inc|incorporated|corp|corporation|cos?|compan(?:y|ies)|llc|llp|ag|sa|nv|bv|"
    r"spa|gmbh|oyj|asa|kk|groups?|holdings?|partners|industries|technologies"
)
SMALL_WORDS: Final = frozenset({"of", "the", "and", "for", "in", "on"})


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
        """What every name of it has in common: a person's last name, a body's first letter."""
        if self.kind is ActorKind.PERSON:
            return f"last:{self.words[-1]}"
        return f"body:{self.words[0][0]}" if self.kind is ActorKind.ORGANISATION else self.id


@lru_cache(maxsize=MOST_KNOWN)
def read_party(actor: Actor) -> Party:
    """The party that an actor is; "presidents" name nobody, "NATO ambassadors" do."""
    words = tuple(NO_WORD.sub(" ", _plain(actor.name)).split()) or (actor.id,)
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
    """True for one actor by longer and shorter names, and for a country and who stands for it."""
    if a.id == b.id:
        return True
    if a.kind is ActorKind.PERSON and b.kind is ActorKind.PERSON:
        return _is_one_person(a, b)
    if a.kind is ActorKind.ORGANISATION and b.kind is ActorKind.ORGANISATION:
        return _is_one_firm(a, b) or _is_acronym(a.words, b.words) or _is_acronym(b.words, a.words)
    stands_for = ActorKind.COUNTRY in {a.kind, b.kind}
    return stands_for and a.country is not None and a.country == b.country


def _is_one_person(a: Party, b: Party) -> bool:
    """True for "Anna Lindt" and "Lindt", unless they stand for different countries."""
    if a.country and b.country and a.country != b.country:
        return False
    shorter, longer = sorted((a.words, b.words), key=len)
    return shorter[-1] == longer[-1] and set(shorter) <= set(longer)


def _is_one_firm(a: Party, b: Party) -> bool:
    """True for "Harrow Mills" and "Harrow Mills Ltd", "Northbank" and "Northbank Foods plc"."""
    one, other = _without_form(a.words), _without_form(b.words)
    shorter, longer = sorted((one, other), key=len)
    is_firm = len(one) < len(a.words) or len(other) < len(b.words)
    return is_firm and longer[: len(shorter)] == shorter


def _is_acronym(short: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """True for "UN" and "United Nations", "ISPR" and "Inter-Services Public Relations"."""
    if len(short) != 1 or len(words) < 2:
        return False
    return short[0] == "".join(word[0] for word in words if word not in SMALL_WORDS)


def _without_form(words: tuple[str, ...]) -> tuple[str, ...]:
    while len(words) > 1 and FIRM.fullmatch(words[-1]):
        words = words[:-1]
    return words


def _plain(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name)
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()
