"""What an article tells of its persons: titles, countries, where they are mentioned."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from core.actors.coreference.aliases import NameGroup
from core.actors.lexicon.given_names import MENS_NAMES, WOMENS_NAMES
from core.actors.lexicon.titles import ROWS
from core.actors.scanning.candidates import Candidate
from core.language.geography import split_list

_FEMALE: Final = re.compile(r"\b(?:mrs|ms|miss|queen|princess|lady|madam|madame|\w+woman)\b", re.I)
_MALE: Final = re.compile(r"\b(?:mr|king|prince|sheikh|father|sir|emir|pope|\w+man)\b", re.I)
_MARKS: Final = re.compile(r"[()\[\].,]")
_SAME_OFFICE: Final = (
    frozenset(("chief of army staff", "chief of the army staff", "coas", "army chief")),
    frozenset(("prime minister", "premier", "pm", "chancellor")),
    frozenset(("chief executive", "chief executive officer", "ceo")),
    frozenset(("special envoy", "special representative", "envoy")),
    frozenset(("king", "queen", "monarch", "emir", "sultan", "emperor")),
    frozenset(("senator", "sen", "lawmaker", "congressman", "congresswoman", "representative")),
    frozenset(("spokesman", "spokeswoman", "spokesperson")),
    frozenset(("general", "gen", "lieutenant general", "lt gen", "major general", "maj gen")),
)
# More of one kind are never told apart, so no list of them is kept beyond this.
MAX_HOLDERS: Final = 40


@dataclass(slots=True)
class Person:
    """A person of the article; ``last`` is the sentence of the latest mention read, or -1."""

    group: NameGroup
    titles: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    last: int = -1
    is_female: bool = False
    is_male: bool = False

    @property
    def first(self) -> int:
        """The sentence of the first mention by name."""
        return self.group.members[0].sentence

    def learn_name(self) -> None:
        """Adds what a given name says of he and she."""
        given = {c.name.split()[0] for c in self.group.members if " " in c.name}
        self.is_female = bool(given & WOMENS_NAMES)
        self.is_male = bool(given & MENS_NAMES) and not self.is_female

    def learn(self, role: str | None, country: str | None) -> None:
        """Adds what a mention's title says."""
        if country:
            self.countries.add(country)
        if role:
            self.titles |= titles_in(role)
            if "secretary of state" in self.titles:
                self.titles.add("secretary")  # as he is called from then on
            self.words |= role_words(role)
            self.families |= families_of(self.titles)
            self.is_female = self.is_female or bool(_FEMALE.search(role))
            self.is_male = self.is_male or bool(_MALE.search(role))


class Cast:
    """The persons of an article, by title, by the words of their titles and by sentence."""

    def __init__(self, groups: Sequence[NameGroup], text: str = "") -> None:
        self.text = text
        self.people = [Person(group) for group in groups]
        self.by_title: dict[str, list[Person]] = defaultdict(list)
        self.by_word: dict[str, list[Person]] = defaultdict(list)
        self.by_sentence: dict[int, list[tuple[Candidate, Person]]] = defaultdict(list)
        for person in self.people:
            person.learn_name()
        self._by_group = {id(person.group): person for person in self.people}
        self._owner = {id(m): person for person in self.people for m in person.group.members}
        for person in self.people:
            for member in person.group.members:
                self.learn(person, member.role, member.country)

    def owner_of(self, candidate: Candidate) -> Person | None:
        """The person whom a name names."""
        return self._owner.get(id(candidate))

    def person_of(self, group: NameGroup | None) -> Person | None:
        """The person whose names a group holds."""
        return self._by_group.get(id(group))

    def learn(self, person: Person, role: str | None, country: str | None) -> None:
        """Adds a title to a person and to the indices."""
        titles, words = set(person.titles), set(person.words)
        person.learn(role, country)
        for title in person.titles - titles:
            self.by_title[title].append(person)
        for word in person.words - words:
            self.by_word[word].append(person)

    def see(self, candidate: Candidate, person: Person) -> None:
        """Notes that a mention was read."""
        person.last = candidate.sentence
        self.by_sentence[candidate.sentence].append((candidate, person))

    def with_any(self, index: dict[str, list[Person]], keys: frozenset[str]) -> list[Person]:
        """The persons under any of the keys, each once; nobody where they are too many."""
        found = {id(p): p for key in keys for p in index.get(key, ())[: MAX_HOLDERS + 1]}
        return list(found.values()) if len(found) <= MAX_HOLDERS else []


@lru_cache(maxsize=1)
def families() -> dict[str, str]:
    """The family of every title that tells one."""
    return {words: row.family for row in ROWS for words in split_list(row.words)}


def families_of(titles: set[str] | frozenset[str]) -> set[str]:
    """The families of several titles."""
    return {families()[title] for title in titles if title in families()}


def role_words(role: str) -> frozenset[str]:
    """The words of a role, lower case, without marks and "'s"."""
    plain = _MARKS.sub("", role).casefold().replace("\u2019", "'")
    return frozenset(word.removesuffix("'s") for word in plain.split())


@lru_cache(maxsize=20_000)
def titles_in(role: str) -> frozenset[str]:
    """The titles in the words of a role, lower case, each office under all its names."""
    words = _MARKS.sub("", role).casefold().split()
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
