"""Which candidates name the same actor."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from core.actors.coreference.name_index import BodyIndex, NameIndex
from core.actors.lexicon.given_names import MENS_NAMES, WOMENS_NAMES
from core.actors.lexicon.groups import named_groups
from core.actors.lexicon.organisations import organisations
from core.actors.lexicon.spelling import (
    extra_words,
    has_company_ending,
    is_shorter_person,
    organisation_words,
    person_words,
    place_in_name,
)
from core.actors.lexicon.words import word_set
from core.actors.scanning.candidates import NOT_NAMES, Candidate
from core.language.geography import NameUse, look_up, plain_name
from core.model import ActorKind

_LADIES: Final = word_set("mrs ms miss lady madam madame queen princess")
_ROYAL: Final = word_set("king queen prince princess pope emperor sultan emir sheikh sheik shah")


@dataclass(slots=True)
class NameGroup:
    """Candidates that name one actor, in the order of the text."""

    kind: ActorKind
    members: list[Candidate] = field(default_factory=list)
    countries: set[str] = field(default_factory=set)
    is_royal: bool = False

    @property
    def last(self) -> int:
        """Start of the last member, or -1."""
        return self.members[-1].start if self.members else -1

    def add(self, candidate: Candidate) -> None:
        """Adds the next candidate of the text."""
        self.members.append(candidate)
        if candidate.country:
            self.countries.add(candidate.country)
        self.is_royal = self.is_royal or is_royal(candidate)


def group_names(
    candidates: Iterable[Candidate], acronyms: Mapping[str, str]
) -> tuple[NameGroup, ...]:
    """Groups of the named candidates of known kind; ``acronyms`` are those the text defines."""
    by_kind: dict[ActorKind, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.kind and candidate.form not in NOT_NAMES:
            by_kind[candidate.kind].append(candidate)
    return (
        *_group_people(by_kind[ActorKind.PERSON]),
        *_group_organisations(by_kind[ActorKind.ORGANISATION], acronyms),
        *_group_by_key(by_kind[ActorKind.COUNTRY], ActorKind.COUNTRY),
        *_group_by_key(by_kind[ActorKind.GROUP], ActorKind.GROUP),
    )


def is_royal(candidate: Candidate) -> bool:
    """True for "King Jonas": royalty and popes are known by their given names."""
    return bool(_ROYAL & set((candidate.role or "").casefold().split()))


def _is_of_other_sex(candidate: Candidate, given: str) -> bool:
    """True for "Mr. Rowe" where Anna Rowe is meant to be tried."""
    titles = set((candidate.role or "").casefold().replace(".", "").split())
    is_man = "mr" in titles and given in WOMENS_NAMES
    return is_man or (bool(titles & _LADIES) and given in MENS_NAMES)


def _group_people(people: Sequence[Candidate]) -> list[NameGroup]:
    """Persons by full name first; then each single name goes to the person it can stand for."""
    full = {c.name: person_words(c.name) for c in people}
    keys = _merge_full_names({words for words in full.values() if len(words) > 1})
    groups = PeopleGroups(Counter(keys.get(full[c.name], full[c.name]) for c in people))
    for candidate in people:
        words = full[candidate.name]
        groups.add(keys.get(words) or groups.key_for(words, candidate), candidate)
    return groups.all()


class PeopleGroups:
    """The persons so far, by the words of their fullest names; ``counts`` are in text order."""

    def __init__(self, counts: Mapping[tuple[str, ...], int]) -> None:
        self._counts = counts
        self._order = {key: place for place, key in enumerate(counts)}
        self._groups: dict[tuple[str, ...], NameGroup] = {}
        self._index = NameIndex(key for key in counts if len(key) > 1)

    def all(self) -> list[NameGroup]:
        """The groups in the order of their first mentions."""
        return list(self._groups.values())

    def add(self, key: tuple[str, ...], candidate: Candidate) -> None:
        """Adds a candidate to the person of that name."""
        if key not in self._groups:
            self._groups[key] = NameGroup(ActorKind.PERSON)
            self._index.add(key)
        self._groups[key].add(candidate)

    def key_for(self, words: tuple[str, ...], candidate: Candidate) -> tuple[str, ...]:
        """The full name that a single name stands for.

        Among those named before it, the one in which it stands best (as surname), then one whose
        given name is not used alone, then the most frequent, then the latest; among those named
        only behind it the first.
        """
        scored = []
        for head in self._index.near(words[-1]):
            place = place_in_name(words[-1], head)
            if (
                place is None
                or (len(head) == 1 and place)
                or not self._fits(head, place, candidate)
            ):
                continue
            seen = self._groups[head].last if head in self._groups else -1
            by_given = len(head) > 1 and place == 0 and (head[0],) in self._counts
            often, comes = -self._counts.get(head, 0), self._order.get(head, 0)
            scored.append((seen < 0, place, by_given, often, -seen, comes, head))
        return min(scored)[-1] if scored else words

    def _fits(self, head: tuple[str, ...], place: int, candidate: Candidate) -> bool:
        """False where title, country or given name say that it is somebody else."""
        if place != 1 and _is_of_other_sex(candidate, head[0].capitalize()):
            return False
        group = self._groups.get(head)
        if group is None:
            return not (is_royal(candidate) and place == 0)
        if is_royal(candidate) and place == 0 and not group.is_royal:
            return False
        return not (candidate.country and group.countries - {candidate.country})


def _merge_full_names(names: set[tuple[str, ...]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The fullest name for every name of several words."""
    heads: dict[tuple[str, ...], tuple[str, ...]] = {}
    index = NameIndex(())
    for words in sorted(names, key=lambda w: (-len(w), w)):
        near = {*index.near(words[0]), *index.near(words[-1])}
        fits = [head for head in near if is_shorter_person(words, head)]
        heads[words] = fits[0] if len(fits) == 1 else words
        if heads[words] is words:
            index.add(words)
    return heads


def _group_organisations(
    found: Sequence[Candidate], acronyms: Mapping[str, str]
) -> list[NameGroup]:
    keys = organisation_keys({c.name for c in found}, acronyms)
    groups: dict[str, NameGroup] = {}
    for candidate in found:
        group = groups.setdefault(keys[candidate.name], NameGroup(ActorKind.ORGANISATION))
        group.add(candidate)
    return list(groups.values())


def organisation_keys(names: set[str], acronyms: Mapping[str, str]) -> dict[str, str]:
    """One key for all names of an organisation: its fullest name, longest names first."""
    keys: dict[str, str] = {}
    heads = BodyIndex()
    for name in sorted(names, key=lambda n: (-len(organisation_words(n)), -len(n), n)):
        keys[name] = _organisation_for(name, heads, acronyms)
        if keys[name] == name:
            heads.add(name)
    return keys


def _organisation_for(name: str, heads: BodyIndex, acronyms: Mapping[str, str]) -> str:
    row, geo = organisations().get(name), _country_of(name)
    meant = {acronyms.get(name), *heads.by_acronym(name)}
    best: tuple[int, str] | None = None
    for head in heads.near(name, acronyms.get(name)):
        if (row and organisations().get(head) is row) or head in meant:
            return head
        if geo and geo == _country_of(head):
            return head
        extra = extra_words(organisation_words(name), organisation_words(head))
        allowed = extra == 0 or not has_company_ending(name)
        if extra is not None and allowed and not (row and head in organisations()):
            best = min(best or (extra, head), (extra, head))
    return best[1] if best else name


def _country_of(name: str) -> str | None:
    """Code of a name that is wholly a country's or its adjective: "Britain", "British"."""
    geo = look_up(name)
    return geo.code if geo and geo.use in (NameUse.COUNTRY, NameUse.ADJECTIVE) else None


def _group_by_key(found: Sequence[Candidate], kind: ActorKind) -> list[NameGroup]:
    groups: dict[str, NameGroup] = {}
    for candidate in found:
        groups.setdefault(_key(candidate), NameGroup(kind)).add(candidate)
    return list(groups.values())


def _key(candidate: Candidate) -> str:
    if candidate.kind is ActorKind.COUNTRY:
        geo = look_up(candidate.name)
        return candidate.country or (geo.code if geo else candidate.name)
    row = named_groups().get(candidate.name)
    return row.name if row else plain_name(candidate.name).casefold()
