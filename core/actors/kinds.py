"""What a capitalised name is, where the scan could not tell: by other mentions and the parse."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.actors.candidates import Candidate, Form
from core.actors.spelling import person_words
from core.model import ActorKind, ParsedSentence

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


def entity_labels(parsed: Sequence[ParsedSentence]) -> dict[int, str]:
    """Entity labels of the parse by the start of each of its words in the article."""
    return {
        sentence.sentence.start + token.idx - sentence.parse.start_char: token.ent_type_
        for sentence in parsed
        for token in sentence.parse
        if token.ent_type_
    }


def decide_kinds(found: Sequence[Candidate], labels: Mapping[int, str]) -> list[Candidate]:
    """The candidates that are actors, each with its kind."""
    votes = _votes(found, labels)
    people = _people_words(found, votes)
    decided = []
    for candidate in found:
        kind = candidate.kind or _kind_of(candidate.name, votes[candidate.name], people)
        if kind:
            decided.append(replace(candidate, kind=kind))
    return decided


def _votes(found: Sequence[Candidate], labels: Mapping[int, str]) -> dict[str, Counter[str]]:
    """How often the parse gives each label to each name."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for candidate in found:
        if candidate.form is Form.NAME:
            last = candidate.end - len(candidate.name.split()[-1])
            label = labels.get(last) or labels.get(candidate.start)
            if label:
                votes[candidate.name][label] += 1
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


def _label(votes: Counter[str] | None) -> str | None:
    return votes.most_common(1)[0][0] if votes else None


def _kind_of(name: str, votes: Counter[str], people: set[str]) -> ActorKind | None:
    words = person_words(name)
    if len(words) == 1 and words[0] in people:
        return ActorKind.PERSON
    if _is_acronym_like(name):
        return ActorKind.ORGANISATION
    label = _label(votes)
    if label is not None and label in LABELS:
        return LABELS[label]
    if len(words) == 1:
        return None
    return ActorKind.PERSON if len(words) <= 4 else ActorKind.ORGANISATION


def _is_acronym_like(name: str) -> bool:
    return 2 <= len(name) <= 6 and name.isupper()
