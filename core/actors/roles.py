"""Whom an office or a pronoun stands for, where only one candidate is left."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Final

from core.actors.aliases import NameGroup
from core.actors.candidates import NOT_NAMES, Candidate, Form
from core.actors.titles import ROWS
from core.language.geography import split_list
from core.model import ActorKind

_APPOSITION: Final = re.compile(r",?\s{1,3}(?:(?:the|a|an|his|her|its|their)\s)?")
_NAME_BEHIND: Final = re.compile(r",?\s{1,3}")
_ROLES: Final = frozenset((Form.ROLE, Form.WEAK_ROLE))
# How many sentences back an office or a pronoun may reach.
OFFICE_REACH: Final = 8
PRONOUN_REACH: Final = 2
_FEMALE: Final = re.compile(r"\b(?:mrs|ms|miss|queen|princess|lady|madam|madame|\w+woman)\b", re.I)
_MALE: Final = re.compile(r"\b(?:mr|king|prince|sheikh|father|sir|emir|pope|\w+man)\b", re.I)


@dataclass(slots=True)
class Person:
    """What the article tells of a person: titles, countries and where the mentions stand."""

    group: NameGroup
    titles: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    seen: list[Candidate] = field(default_factory=list)
    is_female: bool = False
    is_male: bool = False

    def learn(self, role: str | None, country: str | None) -> None:
        """Adds what a mention's title says."""
        if country:
            self.countries.add(country)
        if role:
            self.titles |= titles_in(role)
            self.families |= {families()[title] for title in self.titles if title in families()}
            self.is_female = self.is_female or bool(_FEMALE.search(role))
            self.is_male = self.is_male or bool(_MALE.search(role))


@lru_cache(maxsize=1)
def families() -> dict[str, str]:
    """The family of every title that tells one."""
    return {words: row.family for row in ROWS for words in split_list(row.words)}


_SAME_OFFICE: Final = (
    frozenset(("chief of army staff", "chief of the army staff", "coas", "army chief")),
    frozenset(("prime minister", "premier", "pm")),
    frozenset(("chief executive", "chief executive officer", "ceo")),
    frozenset(("special envoy", "special representative", "envoy")),
)


@lru_cache(maxsize=20_000)
def titles_in(role: str) -> frozenset[str]:
    """The titles in the words of a role, lower case, each office under all its names."""
    words = re.sub(r"[()\[\].]", "", role).casefold().split()
    found, at = set(), 0
    while at < len(words):
        length = next((n for n in range(6, 0, -1) if " ".join(words[at : at + n]) in families()), 0)
        if length:
            found.add(" ".join(words[at : at + length]))
        at += max(length, 1)
    for same in _SAME_OFFICE:
        if found & same:
            found |= same
    return frozenset(found)


def resolve_offices(
    text: str, candidates: Sequence[Candidate], groups: Sequence[NameGroup]
) -> dict[Candidate, NameGroup | None]:
    """The person of every office and pronoun; None where an office stays as written."""
    people = [Person(group) for group in groups if group.kind is ActorKind.PERSON]
    owner = {id(member): person for person in people for member in person.group.members}
    for person in people:
        for member in person.group.members:
            person.learn(member.role, member.country)
    resolved = _appositions(text, candidates, owner)
    for candidate in candidates:
        if candidate.form in NOT_NAMES and candidate not in resolved:
            person_found = _resolve(candidate, people)
            if person_found or candidate.form is Form.ROLE:
                resolved[candidate] = person_found
        seen = owner.get(id(candidate)) or resolved.get(candidate)
        if seen:
            seen.seen.append(candidate)
    return {c: person.group if person else None for c, person in resolved.items()}


def _appositions(
    text: str, candidates: Sequence[Candidate], owner: Mapping[int, Person]
) -> dict[Candidate, Person | None]:
    """Offices right before or behind a name: "Britain's envoy, Ada Rowe", "Rowe, the envoy"."""
    found: dict[Candidate, Person | None] = {}
    for first, second in pairwise(candidates):
        between = text[first.end : second.start]
        role, name = (first, second) if first.form in _ROLES else (second, first)
        person = owner.get(id(name))
        pattern = _NAME_BEHIND if role is first else _APPOSITION
        joined = "," in between or role is first
        if role.form in _ROLES and person and joined and pattern.fullmatch(between):
            person.learn(role.name, role.country)
            found[role] = person
    return found


def _resolve(candidate: Candidate, people: Sequence[Person]) -> Person | None:
    if candidate.form is Form.PRONOUN:
        return _by_pronoun(candidate, people)
    return _by_office(candidate, people)


def _by_office(role: Candidate, people: Sequence[Person]) -> Person | None:
    """The only person with that office and no other country; else the only one of its family."""
    titles = titles_in(role.name)
    holders = [p for p in people if p.titles & titles and _fits(role, p)]
    if role.form is Form.WEAK_ROLE:
        holders = [person for person in holders if _is_near(role, person)]
    if len(holders) > 1:
        holders = _narrowed(role, titles, holders)
    if len(holders) == 1:
        return holders[0]
    if holders:
        return None
    kin = {families()[title] for title in titles if title in families()}
    near = [p for p in people if p.families & kin and _fits(role, p) and _is_near(role, p)]
    return near[0] if len(near) == 1 and "dignitary" in role.name else None


def _narrowed(role: Candidate, titles: frozenset[str], holders: list[Person]) -> list[Person]:
    """The holders with all the titles of the role, of its country, already named nearby."""
    for test in (
        lambda p: titles <= p.titles,
        lambda p: role.country in p.countries,
        lambda p: _is_near(role, p),
    ):
        kept = [person for person in holders if test(person)]
        holders = kept or holders
    return holders


def _fits(role: Candidate, person: Person) -> bool:
    return not role.country or not person.countries or role.country in person.countries


def _is_near(role: Candidate, person: Person) -> bool:
    return bool(person.seen) and role.sentence - person.seen[-1].sentence <= OFFICE_REACH


def _by_pronoun(pronoun: Candidate, people: Sequence[Person]) -> Person | None:
    """The only person of the sentence so far; else the first of the sentence before."""
    is_she = pronoun.name.casefold() == "she"
    fitting = [p for p in people if p.seen and not (p.is_male if is_she else p.is_female)]
    here = [p for p in fitting if p.seen[-1].sentence == pronoun.sentence]
    if here:
        return here[0] if len(here) == 1 else None
    for back in range(1, PRONOUN_REACH + 1):
        there = [p for p in fitting if _first_in(p, pronoun.sentence - back) is not None]
        if there:
            return _topic(there, pronoun.sentence - back)
    return None


def _first_in(person: Person, sentence: int) -> Candidate | None:
    return next((c for c in person.seen if c.sentence == sentence), None)


def _topic(people: Sequence[Person], sentence: int) -> Person | None:
    """The only person of a sentence; of several, nobody."""
    return people[0] if len(people) == 1 and sentence >= 0 else None
