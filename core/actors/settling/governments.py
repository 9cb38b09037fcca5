"""When a government is its country, and whose "the government" is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.actors.lexicon.groups import named_groups
from core.actors.lexicon.spelling import person_words
from core.actors.lexicon.words import word_set
from core.actors.scanning.candidates import Candidate, Form
from core.actors.scanning.line import Line, match_geo
from core.language.governments import government_name
from core.model import ActorKind

# "Authorities" without a country may be anybody's.
OPPONENTS: Final = word_set(
    "rebels insurgents guerrillas separatists opposition junta secessionists paramilitaries"
)
FIGHTERS: Final = frozenset(("Front", "Movement", "Militia", "Brigades", "Brigade"))
ARMIES: Final = frozenset(("Army", "Forces", "Tigers"))
CAUSES: Final = frozenset(("Liberation", "Resistance", "Revolutionary", "Freedom", "Lord's"))
PARTIES: Final = frozenset(("Democrats", "Republicans"))
ALONE: Final = frozenset(("government", "regime", "administration"))
# Whole countries' as well: "the national government".
OF_THE_WHOLE: Final = frozenset(("national", "central", "federal"))
# How many times as often as the next one a country is named that an article is about.
OFTEN: Final = 2


def settle_governments(candidates: Sequence[Candidate], lines: Sequence[Line]) -> list[Candidate]:
    """The candidates with each government as its country, or as a group where it has opponents.

    A government faces its own people where the article names rebels, an opposition or a movement
    of its country; "the government" is that of the only country whose government is named, else
    of the country that the article is about, as its actors or all names of its ``lines`` show.
    """
    candidates = _with_heads_countries(candidates)
    owner = _only_owner(candidates, lines)
    opposed = _opposed(candidates, owner)
    settled = []
    for candidate in candidates:
        known = _owned(candidate, owner)
        if known:
            settled.append(_settle(known, opposed))
    return settled


def _only_owner(candidates: Sequence[Candidate], lines: Sequence[Line]) -> str | None:
    """The country whose government "the government" is, None where it may be any of several."""
    owners = {c.country for c in candidates if c.is_government and c.country}
    if owners:
        return next(iter(owners)) if len(owners) == 1 else None
    acting = Counter(c.country for c in candidates if c.country)
    has_foes = any(map(_opposes, candidates))
    is_wanted = any(c.is_government for c in candidates)
    return _chief(acting, has_foes) or (_chief(_named(lines), has_foes) if is_wanted else None)


def _chief(named: Counter[str], has_foes: bool) -> str | None:
    """The country named far more often than the next, or the only one where rebels fight."""
    if not named:
        return None
    (first, often), (_, next_often) = (*named.most_common(2), ("", 1))[:2]
    is_its_foes = has_foes and len(named) == 1
    return first if often >= OFTEN * next_often or is_its_foes else None


def _named(lines: Sequence[Line]) -> Counter[str]:
    """How often each country is named, by its towns and its people, too."""
    places = (match_geo(line, at) for line in lines for at in range(len(line.words)))
    return Counter(place[1].code for place in places if place)


def _opposed(candidates: Sequence[Candidate], owner: str | None) -> set[str | None]:
    """The countries whose governments face somebody; "the rebels" face the one most named."""
    faced = {c.country for c in candidates if _opposes(c)}
    named = Counter(c.country for c in candidates if c.is_government and c.country)
    if None in faced:
        faced.add(named.most_common(1)[0][0] if named else owner)
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


def _owned(candidate: Candidate, owner: str | None) -> Candidate | None:
    """The candidate; a bare "government" as its country's, or None where that is not plain."""
    if not candidate.is_government or candidate.country:
        return candidate
    first, _, rest = candidate.name.casefold().partition(" ")
    is_of_whole = first in OF_THE_WHOLE and rest in ALONE
    if rest and not (is_of_whole and owner):
        return candidate
    if owner is None or (not rest and first not in ALONE):
        return None
    return replace(candidate, name=government_name(owner), country=owner)


def _settle(candidate: Candidate, opposed: set[str | None]) -> Candidate:
    if not (candidate.is_government and candidate.country) or candidate.country in opposed:
        return candidate
    return replace(candidate, form=Form.COUNTRY, kind=ActorKind.COUNTRY)


def is_fighting_body(name: str) -> bool:
    """True for the "Halden Liberation Army" and the "Popular Front", not for an army of a state."""
    words = name.split()
    is_army = words[-1] in ARMIES and not CAUSES.isdisjoint(words)
    return words[-1] in FIGHTERS or is_army


def _opposes(candidate: Candidate) -> bool:
    """True for a movement or for people who fight or oppose a government."""
    if candidate.is_government:
        return False
    if candidate.kind is ActorKind.ORGANISATION:
        return is_fighting_body(candidate.name)
    if candidate.form is not Form.GROUP:
        return False
    if candidate.name in named_groups():
        return candidate.country is not None and candidate.name not in PARTIES
    return not OPPONENTS.isdisjoint(candidate.name.casefold().split())
