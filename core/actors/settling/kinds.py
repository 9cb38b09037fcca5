"""What a capitalised name is, where the scan could not tell: by its words and what it does."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import Final

from core.actors.lexicon.spelling import MIN_RESPELT, is_respelt, person_words
from core.actors.lexicon.words import word_set
from core.actors.scanning.called import FIRMS_ONLY, is_called_firm
from core.actors.scanning.candidates import Candidate, Form
from core.actors.settling.name_shapes import has_bodys_word, is_acronym_like, split_hyphened
from core.actors.settling.parse_evidence import ParseEvidence, read_parses
from core.language.geography import NameUse, look_up
from core.model import ActorKind, ParsedSentence

# Characters between a name and an office beside it: ", ", ", the ".
APPOSED: Final = range(2, 7)
# The "'s " of "Halden's chief executive", who is another one than Halden.
OWNED: Final = 3
POSTS_IN_FIRMS: Final = frozenset(
    ("chief executive", "chairman", "ceo", "managing director", "finance director")
)
NAME_AND_ROLE: Final = {Form.NAME, Form.ROLE}
_OWNED: Final = re.compile(r"['\u2019]s$")
NEVER_ALONE: Final = word_set(
    "Republican Democratic Democrat Conservative Western European Communist People"
)
# "West African leaders": words of a region, whose people are the actors.
REGIONAL: Final = frozenset(("African", "Asian", "European", "American", "Arab", "Arabian"))
# With more persons than this no respelling is looked for.
MAX_PEOPLE: Final = 400
MAX_PERSON_WORDS: Final = 4


class Cue(StrEnum):
    """What the words around a name say of it."""

    ACTS = "acts"
    HUMAN = "human"  # does what only persons do, or stands beside an office
    COMPANY = "company"  # does what only companies do, or owns a post: "Halden Steel CEO"
    DEFINITE = "definite"  # "the Halden"
    PLURAL = "plural"
    FIRM = "firm"  # is called one: "Halden, a company in Lund"


@dataclass(frozen=True, slots=True)
class Known:
    """Words of the article: persons', organisations', in lower case, lone names, places."""

    people: frozenset[str]
    bodies: frozenset[str]
    common: frozenset[str]
    alone: frozenset[str]
    places: frozenset[str]

    def has_respelt(self, word: str) -> bool:
        """True for another spelling of a person's name, where the text has it as no other word."""
        if len(word) < MIN_RESPELT or word in self.common or len(self.people) > MAX_PEOPLE:
            return False
        return any(is_respelt(word, other) for other in self.people)


def decide_kinds(
    found: Sequence[Candidate],
    parsed: Sequence[ParsedSentence],
    common: frozenset[str],
    headlines: frozenset[int],
) -> list[Candidate]:
    """The candidates that are actors, each with its kind.

    ``common`` are words that the article writes in lower case too, ``headlines`` the sentences
    where a capital tells nothing: there only names count that the article has elsewhere.
    """
    evidence = read_parses(parsed)
    places = frozenset(c.name.casefold() for c in found if c.form is Form.PLACE)
    found = [_as_club(candidate, evidence) for candidate in found]
    found = [candidate for candidate in found if candidate.form is not Form.PLACE]
    cues = _cues(found, evidence)
    found = _with_full_names(_with_firms(found, cues), cues, common)
    known = _known([c for c in found if c.sentence not in headlines], common, places)
    decided = []
    for candidate in split_hyphened(found, known.people):
        kind = candidate.kind or _kind_of_word(candidate.name, cues[candidate.name], known)
        if candidate.sentence in headlines and _is_unknown(candidate, known):
            continue
        if kind and not _is_only_a_place(candidate, evidence):
            decided.append(candidate if candidate.kind is kind else replace(candidate, kind=kind))
    return decided


def _as_club(candidate: Candidate, evidence: ParseEvidence) -> Candidate:
    """The candidate, as an organisation where a town does what only its club does."""
    is_name = candidate.form in (Form.PLACE, Form.NAME) and candidate.kind is None
    if not is_name or evidence.clubs.isdisjoint(_last_words(candidate)):
        return candidate
    return replace(candidate, form=Form.NAME, kind=ActorKind.ORGANISATION)


def _with_firms(found: Sequence[Candidate], cues: Mapping[str, Counter[Cue]]) -> list[Candidate]:
    """The candidates, a name as an organisation wherever the article calls it one anywhere.

    "The carmaker Halden" makes one of each "Halden", "Halden, a company in Lund" even of "Ana".
    """
    names = [c for c in found if c.form is Form.NAME and not c.role]
    called = {c.name for c in names if cues[c.name][Cue.FIRM] > cues[c.name][Cue.HUMAN]}
    bodies = {c.name for c in names if c.kind is ActorKind.ORGANISATION}
    bodies -= {c.name for c in names if cues[c.name][Cue.HUMAN] > cues[c.name][Cue.COMPANY]}
    known = called | (bodies - {c.name for c in found if c.kind is ActorKind.PERSON})
    return [
        replace(c, kind=ActorKind.ORGANISATION)
        if c.form is Form.NAME and c.name in known and not c.role
        else c
        for c in found
    ]


def _last_words(candidate: Candidate) -> set[int]:
    """Where the last word of the name starts, and its part behind a hyphen, as a parse has it."""
    last = candidate.name.split()[-1]
    return {candidate.end - len(last), candidate.end - len(last.rpartition("-")[2])}


def _cues(found: Sequence[Candidate], evidence: ParseEvidence) -> dict[str, Counter[Cue]]:
    """How often the words around each name say what it is."""
    cues: dict[str, Counter[Cue]] = defaultdict(Counter)
    for candidate in found:
        if candidate.front:
            cues[candidate.front][Cue.COMPANY] += 1
        if candidate.form is Form.NAME:
            last = _last_words(candidate)
            told = {
                Cue.ACTS: candidate.speaks or not last.isdisjoint(evidence.actors),
                Cue.HUMAN: not last.isdisjoint(evidence.humans),
                Cue.COMPANY: candidate.is_traded
                or is_called_firm(candidate.called)
                or not last.isdisjoint(evidence.companies),
                Cue.FIRM: bool(FIRMS_ONLY.intersection(candidate.called[-1:])),
                Cue.DEFINITE: candidate.is_definite,
                Cue.PLURAL: not last.isdisjoint(evidence.plurals),
            }
            cues[candidate.name].update(cue for cue, is_told in told.items() if is_told)
    for first, second in pairwise(found):
        if second.start - first.end in APPOSED and {first.form, second.form} == NAME_AND_ROLE:
            name, role = (first, second) if first.form is Form.NAME else (second, first)
            is_owner = name is first and second.start - first.end == OWNED
            is_firms = is_owner and role.name.casefold() in POSTS_IN_FIRMS
            cues[name.name][Cue.COMPANY if is_firms else Cue.HUMAN] += 2
    return cues


def _with_full_names(
    found: Sequence[Candidate], cues: Mapping[str, Counter[Cue]], common: frozenset[str]
) -> list[Candidate]:
    """The candidates, those of several words with their kinds; what is no actor is left out."""
    alone = {c.name.casefold() for c in found if c.form is Form.NAME and " " not in c.name}
    kinds = {
        name: _kind_of_full(name, cues[name], common, alone)
        for name in {c.name for c in found if c.kind is None and " " in c.name}
    }
    kept = (c if c.kind or c.name not in kinds else replace(c, kind=kinds[c.name]) for c in found)
    return [c for c in kept if c.kind or c.name not in kinds]


def _kind_of_full(
    name: str, cues: Counter[Cue], common: frozenset[str], alone: set[str]
) -> ActorKind | None:
    """The kind of a name of several words."""
    last = look_up(name.split()[-1])
    if last and last.use in (NameUse.ADJECTIVE, NameUse.PEOPLE):
        return ActorKind.GROUP if last.use is NameUse.PEOPLE else None
    if name.split()[-1] in REGIONAL:
        return None
    if any(c.isdigit() for c in name):
        return ActorKind.ORGANISATION if cues[Cue.ACTS] else None
    words = person_words(name)
    if cues[Cue.HUMAN] > cues[Cue.COMPANY]:
        return ActorKind.PERSON
    is_body = cues[Cue.COMPANY] or cues[Cue.DEFINITE] or len(words) > MAX_PERSON_WORDS
    if is_body or has_bodys_word(name):
        return ActorKind.ORGANISATION
    is_ordinary = bool(common.intersection(words)) and words[-1] not in alone
    return ActorKind.ORGANISATION if is_ordinary else ActorKind.PERSON


def _known(found: Sequence[Candidate], common: frozenset[str], places: frozenset[str]) -> Known:
    people, bodies = set(), set()
    for candidate in found:
        words = candidate.name.split()
        if candidate.form is Form.NAME and candidate.kind is ActorKind.PERSON:
            name = person_words(candidate.name)
            people |= {name[0], name[-1]}
        elif candidate.kind is ActorKind.ORGANISATION and len(words) > 1:
            bodies |= {_OWNED.sub("", words[0]), words[-1]}
    alone = (c.name.casefold() for c in found if c.form is Form.NAME and " " not in c.name)
    return Known(frozenset(people), frozenset(bodies), common, frozenset(alone), places)


def _kind_of_word(name: str, cues: Counter[Cue], known: Known) -> ActorKind | None:
    """The kind of a name of one word; None where it does not act."""
    word = person_words(name)[0]
    if word in known.people or known.has_respelt(word):
        return ActorKind.PERSON
    if is_acronym_like(name) or name in known.bodies:
        return ActorKind.ORGANISATION
    if len(name) == 1 or name in NEVER_ALONE or word in known.common:
        return None
    if any(c.isdigit() for c in name):
        return ActorKind.ORGANISATION if cues[Cue.COMPANY] else None
    if cues[Cue.PLURAL]:
        return ActorKind.GROUP
    if cues[Cue.HUMAN] and cues[Cue.HUMAN] >= cues[Cue.COMPANY]:
        return ActorKind.PERSON
    if name.casefold() in known.places and not cues[Cue.COMPANY]:
        return None
    return _kind_of_lone_actor(cues) if cues[Cue.ACTS] or cues[Cue.COMPANY] else None


def _kind_of_lone_actor(cues: Counter[Cue]) -> ActorKind:
    is_body = cues[Cue.COMPANY] or cues[Cue.DEFINITE]
    return ActorKind.ORGANISATION if is_body else ActorKind.PERSON


def _is_unknown(candidate: Candidate, known: Known) -> bool:
    """True for a name in a headline, found by its capitals, that the article has nowhere else."""
    by_capitals = candidate.kind is None or (candidate.role and " " not in candidate.name)
    if candidate.form is not Form.NAME or not by_capitals:
        return False
    return not known.people.intersection(person_words(candidate.name))


def _is_only_a_place(candidate: Candidate, evidence: ParseEvidence) -> bool:
    if candidate.form is not Form.COUNTRY or candidate.start not in evidence.attributes:
        return False
    geo = look_up(candidate.name)
    return geo is not None and geo.use is NameUse.CAPITAL
