"""Short names that only the article's full ones make plain: "Cardinal", "U.S. Halton", "UMW"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from core.actors.lexicon.spelling import has_company_ending, is_acronym
from core.actors.scanning.candidates import Candidate, Form
from core.model import ActorKind

_ROLES: Final = (Form.ROLE, Form.WEAK_ROLE)
_BRANCH: Final = re.compile(r"(?P<union>.+\s\S+) Local \d")


def with_short_names(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, words that are only part of an organisation's name as that organisation."""
    bodies = {c.name for c in candidates if c.kind is ActorKind.ORGANISATION and " " in c.name}
    firms = {name for name in bodies if has_company_ending(name)}
    joined = _with_countries_in_front(text, _with_first_words(candidates, firms), bodies)
    return _with_unions(joined)


def _with_first_words(candidates: Sequence[Candidate], firms: set[str]) -> list[Candidate]:
    """The "Cardinal" that is no churchman where the text has a "Cardinal Software Inc."."""
    firsts = {name.split()[0] for name in firms}
    held = {c.role.split()[-1] for c in candidates if c.form is Form.NAME and c.role}
    return [
        replace(c, form=Form.NAME, kind=ActorKind.ORGANISATION, role=None)
        if c.form in _ROLES and c.name in firsts - held
        else c
        for c in candidates
    ]


def _with_countries_in_front(
    text: str, candidates: Sequence[Candidate], bodies: set[str]
) -> list[Candidate]:
    """The "U.S. Halton" of "U.S. Halton Corp.", which is no country and a person."""
    joined: dict[int, Candidate] = {}
    gone: set[int] = set()
    for first, second in pairwise(candidates):
        words = text[first.start : second.end]
        is_pair = first.form is Form.COUNTRY and second.form is Form.NAME
        if is_pair and any(name.startswith(f"{words} ") for name in bodies):
            kind = ActorKind.ORGANISATION
            joined[id(first)] = replace(second, start=first.start, name=words, kind=kind, role=None)
            gone.add(id(second))
    return [joined.get(id(c), c) for c in candidates if id(c) not in gone]


def _with_unions(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, "UMW" as the union of which the text names a branch: "… Local 12"."""
    branches = (_BRANCH.match(c.name) for c in candidates if c.kind is ActorKind.ORGANISATION)
    unions = {branch["union"] for branch in branches if branch}
    return [
        replace(c, name=next((u for u in unions if is_acronym(c.name, u)), c.name))
        if c.kind is ActorKind.ORGANISATION or c.kind is None
        else c
        for c in candidates
    ]
