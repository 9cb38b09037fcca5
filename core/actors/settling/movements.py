"""Which movement "the rebels" are, where the article names only one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.actors.lexicon.groups import MODIFIERS, PEOPLES, NamedGroup, named_groups
from core.actors.lexicon.words import word_set
from core.actors.scanning.candidates import Candidate, Form
from core.actors.settling.governments import is_fighting_body
from core.language.geography import look_up, plain_name
from core.model import ActorKind

# Nouns that stand alone for a movement named elsewhere, with "the" or without.
FIGHTERS: Final = word_set(
    "rebels guerrillas insurgents militants separatists secessionists militiamen paramilitaries"
)
# "The rebel group M23", "M23 rebels", "the M23 movement".
_SAID_TO_BE_ONE: Final = re.compile(
    r"(?:rebel|militant|guerrilla|insurgent|separatist|armed|militia)\s(?:group|movement|army|force)"
    r"(?:,?\s(?:the|known as|called))?[,\s]{1,2}\Z",
    re.IGNORECASE,
)
_FOLLOWED_BY: Final = re.compile(
    r"\s(?:rebels?|guerrillas?|insurgents?|militants?|separatists?|fighters?|militiam[ae]n"
    r"|rebel\s(?:group|movement))\b",
    re.IGNORECASE,
)
# "The rebel leadership", "guerrilla negotiators".
_THEIR_PEOPLE: Final = re.compile(
    r"(?:rebel|guerrilla|insurgent|separatist|secessionist)\s(?:leadership|leaders|negotiators|delegation"
    r"|delegates|representatives|envoys|officials|side|command|commanders|group|movement)"
)
_BEHIND: Final = re.compile(
    r"(?:the\s)?(?:[a-z-]+\s){0,2}(?:rebels|guerrillas|insurgents|militants|separatists|fighters)\s(?:of|from)\s"
    r"(?:the\s)?(?P<name>.+)",
    re.IGNORECASE,
)
LOOK_BEHIND: Final = 40


def name_movements(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, "the rebels" under the name of the only movement that the article has."""
    candidates = [_named_part(c) for c in candidates]
    movements = {_key(c): c for c in candidates if _is_movement(text, c)}
    if len(movements) != 1:
        return candidates
    movement = next(iter(movements.values()))
    return [
        replace(
            c, name=movement.name, form=movement.form, kind=movement.kind, country=movement.country
        )
        if c.form is Form.GROUP and _are_its_people(c.name.casefold())
        else c
        for c in candidates
    ]


def _are_its_people(name: str) -> bool:
    return name in FIGHTERS or _THEIR_PEOPLE.fullmatch(name) is not None


def _named_part(candidate: Candidate) -> Candidate:
    """The "M23" of "M23 rebels" and "rebels of the M23", else the candidate itself."""
    words = candidate.name.split()
    behind = _BEHIND.match(candidate.name)
    if candidate.form is Form.GROUP and behind and _names_one(behind["name"]):
        form, kind = (
            (Form.GROUP, ActorKind.GROUP)
            if behind["name"] in named_groups()
            else (Form.NAME, ActorKind.ORGANISATION)
        )
        return replace(candidate, name=behind["name"], form=form, kind=kind)
    fronts = words[:-1]
    row = _movement_behind(fronts) if words[-1].casefold() in FIGHTERS else None
    if candidate.form is Form.GROUP and row is not None:  # "the leftist Farc rebels"
        return replace(candidate, name=row.name, country=row.country)
    is_named = bool(fronts) and words[-1].casefold() in FIGHTERS
    is_named = is_named and all(word[:1].isupper() for word in fronts)
    tells_kind = any(word.casefold() in MODIFIERS or look_up(word) for word in fronts)
    if candidate.form is not Form.GROUP or not is_named or tells_kind:
        return candidate
    name = " ".join(fronts)
    row = named_groups().get(name) or named_groups().get(f"{name}s")
    if len(fronts) > 1:  # "Tamil Tiger rebels"
        return replace(candidate, name=row.name, country=row.country) if row else candidate
    return replace(candidate, name=name, form=Form.NAME, kind=ActorKind.ORGANISATION)


def _movement_behind(fronts: Sequence[str]) -> NamedGroup | None:
    """The movement of the tables whose name ends the words, behind others that describe it."""
    names = (" ".join(fronts[at:]) for at in range(1, len(fronts)))
    return next((row for name in names if (row := named_groups().get(name))), None)


def _names_one(name: str) -> bool:
    return name in named_groups() or is_fighting_body(name)


def _is_movement(text: str, candidate: Candidate) -> bool:
    if candidate.kind not in {ActorKind.ORGANISATION, ActorKind.GROUP}:
        return False
    if candidate.name in named_groups():
        return candidate.name not in PEOPLES
    if candidate.form is not Form.NAME or not candidate.name[:1].isupper():
        return False
    before = text[max(0, candidate.start - LOOK_BEHIND) : candidate.start]
    return bool(
        is_fighting_body(candidate.name)
        or text[candidate.start : candidate.end].split()[-1].casefold() in FIGHTERS
        or _SAID_TO_BE_ONE.search(before)
        or _FOLLOWED_BY.match(text, candidate.end)
    )


def _key(candidate: Candidate) -> str:
    row = named_groups().get(candidate.name)
    return row.name if row else plain_name(candidate.name).casefold()
