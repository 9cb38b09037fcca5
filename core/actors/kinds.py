"""What a capitalised name is, where the scan could not tell: by other mentions and the parse."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from core.actors.candidates import Candidate, Form
from core.actors.parse_evidence import ParseEvidence, read_parses
from core.actors.spelling import MIN_RESPELT, is_respelt, person_words
from core.language.geography import NameUse, look_up
from core.model import ActorKind, ParsedSentence

# Votes beside the labels: a subject, and a subject of what persons do.
DOES: Final = "does"
DOES_AS_PERSONS: Final = "does as persons do"
# Characters between a name and an office beside it: ", ", ", the ".
APPOSED: Final = range(2, 7)
NAME_AND_ROLE: Final = {Form.NAME, Form.ROLE}
PARTY_ADJECTIVES: Final = frozenset(
    ("Republican", "Democratic", "Democrat", "Conservative", "Western", "European", "Communist")
)
# With more persons than this no respelling is looked for.
MAX_PEOPLE: Final = 400
# Labels of the English model; a place, a day or a work is no actor.
LABELS: Final[Mapping[str, ActorKind | None]] = {
    "PERSON": ActorKind.PERSON,
    "ORG": ActorKind.ORGANISATION,
    "NORP": ActorKind.GROUP,
    "GPE": None,
    "LOC": None,
    "FAC": None,
    "EVENT": None,
    "LAW": None,
    "PRODUCT": None,
    "WORK_OF_ART": None,
    "LANGUAGE": None,
    "DATE": None,
    "TIME": None,
}


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
    votes = _votes(found, evidence)
    told = [candidate for candidate in found if candidate.sentence not in headlines]
    alone = {c.name.casefold() for c in told if c.form is Form.NAME and " " not in c.name}
    known = Known(_people_words(told, votes), _body_words(told), common, alone)
    decided = []
    for candidate in _split_hyphened(found, known.people):
        name = candidate.name
        kind = candidate.kind or _kind_of(name, votes[name], known)
        if candidate.sentence in headlines and _is_unknown(candidate, known):
            continue
        if kind and not _is_only_a_place(candidate, evidence):
            decided.append(replace(candidate, kind=kind))
    return decided


def _is_unknown(candidate: Candidate, known: Known) -> bool:
    """True for a name in a headline, found by its capitals, that the article has nowhere else."""
    by_capitals = candidate.kind is None or (candidate.role and " " not in candidate.name)
    if candidate.form is not Form.NAME or not by_capitals:
        return False
    return not known.people.intersection(person_words(candidate.name))


def _split_hyphened(found: Sequence[Candidate], people: set[str]) -> Iterator[Candidate]:
    """The candidates, "Rowe-Banda" as two where both are persons of the article."""
    for candidate in found:
        parts = candidate.name.split("-")
        whole = candidate.end - candidate.start == len(candidate.name)
        if len(parts) == 1 or not whole or not {p.casefold() for p in parts} <= people:
            yield candidate
            continue
        start = candidate.start
        for part in parts:
            yield replace(candidate, start=start, end=start + len(part), name=part)
            start += len(part) + 1


def _is_only_a_place(candidate: Candidate, evidence: ParseEvidence) -> bool:
    if candidate.form is not Form.COUNTRY or candidate.start not in evidence.attributes:
        return False
    geo = look_up(candidate.name)
    return geo is not None and geo.use is NameUse.CAPITAL


@dataclass(frozen=True, slots=True)
class Known:
    """Words of the article's persons and organisations, its words in lower case, lone names."""

    people: set[str]
    bodies: set[str]
    common: frozenset[str]
    alone: set[str]

    def has_respelt(self, word: str) -> bool:
        """True for another spelling of a person's name, where the text has it as no other word."""
        if len(word) < MIN_RESPELT or word in self.common:
            return False
        if len(self.people) > MAX_PEOPLE:
            return False
        return any(is_respelt(word, other) for other in self.people)


def _votes(found: Sequence[Candidate], evidence: ParseEvidence) -> dict[str, Counter[str]]:
    """How often the parse and the verbs give each label to each name."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for candidate in found:
        if candidate.form is Form.NAME:
            last = candidate.end - len(candidate.name.split()[-1])
            label = evidence.labels.get(last) or evidence.labels.get(candidate.start)
            if label:
                votes[candidate.name][label] += 1
            if candidate.speaks or last in evidence.persons:
                votes[candidate.name][DOES_AS_PERSONS] += 1
            if last in evidence.subjects:
                votes[candidate.name][DOES] += 1
    for first, second in pairwise(found):
        if second.start - first.end in APPOSED and {first.form, second.form} == NAME_AND_ROLE:
            name = first if first.form is Form.NAME else second
            votes[name.name]["PERSON"] += 2
    return votes


def _people_words(found: Sequence[Candidate], votes: Mapping[str, Counter[str]]) -> set[str]:
    """First and last words of all names that are certainly persons'."""
    words = set()
    for candidate in found:
        if candidate.form is Form.NAME and candidate.kind in (ActorKind.PERSON, None):
            name = person_words(candidate.name)
            likely = len(name) > 1 and _label(votes.get(candidate.name)) == "PERSON"
            if candidate.kind or likely:
                words |= {name[0], name[-1]}
    return words


def _body_words(found: Sequence[Candidate]) -> set[str]:
    """First and last words of all organisations of several words: "the Commission"."""
    words = set()
    for candidate in found:
        parts = candidate.name.split()
        if candidate.kind is ActorKind.ORGANISATION and len(parts) > 1:
            words |= {parts[0], parts[-1]}
    return words


def _label(votes: Counter[str] | None) -> str | None:
    """The label that the parse gives most often; of two the one that an actor can have."""
    labels = [label for label in votes or () if label not in (DOES, DOES_AS_PERSONS)]
    if not votes or not labels:
        return None
    return max(labels, key=lambda label: (votes[label], bool(LABELS.get(label))))


def _kind_of(name: str, votes: Counter[str], known: Known) -> ActorKind | None:
    words = person_words(name)
    if len(words) == 1 and (words[0] in known.people or known.has_respelt(words[0])):
        return ActorKind.PERSON
    if _is_acronym_like(name) or name in known.bodies:
        return ActorKind.ORGANISATION
    label = _label(votes)
    if name in PARTY_ADJECTIVES or (label == "NORP" and not name.endswith("s")):
        return None
    by_label = LABELS.get(label) if label else None
    if any(c.isdigit() for c in name):
        return ActorKind.ORGANISATION if by_label is ActorKind.ORGANISATION else None
    if by_label is ActorKind.ORGANISATION and 1 < len(words) < 4 and words[-1] in known.alone:
        # The model takes unusual persons' names for organisations; those go by their first words.
        return by_label if words[0] in known.alone else ActorKind.PERSON
    if by_label or (label in LABELS and not votes[DOES_AS_PERSONS]):
        return by_label
    return _by_words(name, words, votes, known)


def _by_words(
    name: str, words: tuple[str, ...], votes: Counter[str], known: Known
) -> ActorKind | None:
    """The kind of a name that the parse knows as nothing, or as a place that acts."""
    if len(words) == 1:
        acts = votes[DOES] + votes[DOES_AS_PERSONS] > 0
        return ActorKind.PERSON if acts and words[0] not in known.common else None
    last = look_up(name.split()[-1])
    if last and last.use in (NameUse.ADJECTIVE, NameUse.PEOPLE):
        return ActorKind.GROUP if last.use is NameUse.PEOPLE else None
    ordinary = known.common.intersection(words)
    return ActorKind.PERSON if len(words) <= 4 and not ordinary else ActorKind.ORGANISATION


def _is_acronym_like(name: str) -> bool:
    return 2 <= len(name) <= 6 and name.isupper() and sum(c.isdigit() for c in name) < 2
