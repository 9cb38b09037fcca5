"""When a government is its country, and whose "the government" is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.actors.candidates import Candidate, Form
from core.actors.groups import named_groups
from core.actors.spelling import person_words
from core.actors.words import word_set
from core.model import ActorKind

# "Authorities" without a country may be anybody's.
OPPONENTS: Final = word_set(
    "rebels insurgents guerrillas separatists opposition junta secessionists paramilitaries"
)
FIGHTERS: Final = frozenset(("Front", "Movement", "Militia", "Brigades", "Brigade"))
PARTIES: Final = frozenset(("Democrats", "Republicans"))
ALONE: Final = frozenset(("government", "regime"))


def settle_governments(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with each government as its country, or as a group where it has opponents.

    A government faces its own people where the article names rebels, an opposition or a movement
    of its country; "the government" is that of the only country whose government is named.
    """
    candidates = _with_heads_countries(candidates)
    owners = {c.country: c for c in candidates if c.is_government and c.country}
    opposed = _opposed(candidates)
    settled = []
    for candidate in candidates:
        known = _owned(candidate, owners)
        if known:
            settled.append(_settle(known, opposed))
    return settled


def _opposed(candidates: Sequence[Candidate]) -> set[str | None]:
    """The countries whose governments face somebody; "the rebels" face the one most named."""
    faced = {c.country for c in candidates if _opposes(c)}
    named = Counter(c.country for c in candidates if c.is_government and c.country)
    if None in faced and named:
        faced.add(named.most_common(1)[0][0])
    return faced - {None}


def _with_heads_countries(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, "the Rowe administration" with the country of the article's Rowe."""
    heads = {
        person_words(c.name)[-1]: c.country
        for c in candidates
        if c.kind is ActorKind.PERSON and c.form is Form.NAME and c.country
    }
    return [
        replace(c, country=heads.get(person_words(c.name)[-2]), kind=c.kind)
        if c.is_government and not c.country and len(person_words(c.name)) > 1
        else c
        for c in candidates
    ]


def _owned(candidate: Candidate, owners: Mapping[str, Candidate]) -> Candidate | None:
    """The candidate; a bare "government" as the only one that is named, or None."""
    if not candidate.is_government or candidate.country or " " in candidate.name:
        return candidate
    if len(owners) != 1 or candidate.name.casefold() not in ALONE:
        return None
    owner = next(iter(owners.values()))
    return replace(candidate, name=owner.name, country=owner.country)


def _settle(candidate: Candidate, opposed: set[str | None]) -> Candidate:
    if not (candidate.is_government and candidate.country) or candidate.country in opposed:
        return candidate
    return replace(candidate, form=Form.COUNTRY, kind=ActorKind.COUNTRY)


def _opposes(candidate: Candidate) -> bool:
    """True for a movement or for people who fight or oppose a government."""
    if candidate.is_government:
        return False
    if candidate.kind is ActorKind.ORGANISATION:
        return candidate.name.split()[-1] in FIGHTERS
    if candidate.form is not Form.GROUP:
        return False
    if candidate.name in named_groups():
        return candidate.country is not None and candidate.name not in PARTIES
    return not OPPONENTS.isdisjoint(candidate.name.casefold().split())
