"""What the parse says of the words of an article, by where they start."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.actors.words import word_set
from core.model import ParsedSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

_ATTRIBUTES: Final = frozenset(("compound", "nmod", "amod"))
_SUBJECTS: Final = frozenset(("nsubj", "nsubjpass"))
# What persons do and places do not.
_PERSONAL: Final = word_set(
    """say tell add ask agree meet attend sign host visit hold call talk discuss speak arrive urge
    warn welcome receive travel fly accept promise pledge offer condemn praise announce greet thank
    brief invite persuade propose vow hope want seek believe think"""
)


@dataclass(frozen=True, slots=True)
class ParseEvidence:
    """Starts of words in the article: with their entity label, and in what part they stand.

    ``attributes`` only modify a noun ("a Washington think-tank"), ``subjects`` are names that do
    something, ``persons`` those that do what persons do.
    """

    labels: dict[int, str]
    attributes: frozenset[int]
    subjects: frozenset[int]
    persons: frozenset[int]


def read_parses(parsed: Iterable[ParsedSentence]) -> ParseEvidence:
    """The evidence of all parsed sentences."""
    tokens = list(_tokens(parsed))
    subjects = [(at, token) for at, token in tokens if _is_subject(token)]
    return ParseEvidence(
        {at: token.ent_type_ for at, token in tokens if token.ent_type_},
        frozenset(at for at, token in tokens if _modifies(token)),
        frozenset(at for at, _ in subjects),
        frozenset(at for at, token in subjects if _verb_of(token).lemma_ in _PERSONAL),
    )


def _tokens(parsed: Iterable[ParsedSentence]) -> Iterator[tuple[int, Token]]:
    for sentence in parsed:
        shift = sentence.sentence.start - sentence.parse.start_char
        for token in sentence.parse:
            yield shift + token.idx, token


def _modifies(token: Token) -> bool:
    return token.dep_ in _ATTRIBUTES and token.head.text[0].islower()


def _is_subject(token: Token) -> bool:
    """True for a name that is a subject, by itself or joined to one by "and"."""
    if token.pos_ != "PROPN":
        return False
    return _first_of(token).dep_ in _SUBJECTS


def _first_of(token: Token) -> Token:
    """The first of the words that "and" and commas join."""
    while token.dep_ == "conj" and token.head.pos_ in ("PROPN", "NOUN"):
        token = token.head
    return token


def _verb_of(token: Token) -> Token:
    return _first_of(token).head
