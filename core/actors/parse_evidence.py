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
_OBJECTS: Final = frozenset(("dobj", "iobj", "dative"))
_PARTNERS: Final = frozenset(("with", "between", "against", "by", "and", "of", "to", "from", "for"))
# What only persons do, and what is done only to persons.
_HUMAN: Final = word_set(
    """die resign wear marry born think believe hope feel know remember smile arrive fly travel
    greet shake wed retire sing pray weep tweet attend visit speak tell"""
)
_TO_HUMANS: Final = word_set(
    """meet tell ask urge thank invite arrest kill elect appoint jail detain accuse sack dismiss
    welcome greet receive brief convict release extradite marry sue quote interview pardon"""
)
# What is done to places.
_TO_PLACES: Final = word_set("visit leave reach enter tour bomb seize capture shell quit occupy")
# What only companies do.
_CORPORATE: Final = word_set(
    "acquire merge sell buy post operate manufacture produce employ own publish broadcast trade"
)


@dataclass(frozen=True, slots=True)
class ParseEvidence:
    """Starts of words in the article by the part that they play.

    ``attributes`` only modify a noun ("a Washington think-tank"), ``actors`` are names that do
    something or have something done to or with them, ``humans`` and ``companies`` those that do
    what only these do, ``plurals`` names such as "Nazis".
    """

    attributes: frozenset[int]
    actors: frozenset[int]
    humans: frozenset[int]
    companies: frozenset[int]
    plurals: frozenset[int]


def read_parses(parsed: Iterable[ParsedSentence]) -> ParseEvidence:
    """The evidence of all parsed sentences."""
    tokens = list(_tokens(parsed))
    names = [(at, token) for at, token in tokens if token.pos_ == "PROPN"]
    return ParseEvidence(
        frozenset(at for at, token in tokens if _modifies(token)),
        frozenset(at for at, token in names if _acts(_first_of(token))),
        frozenset(at for at, token in names if _is_human(_first_of(token))),
        frozenset(at for at, token in names if _is_company(_first_of(token))),
        frozenset(at for at, token in names if token.tag_ == "NNPS"),
    )


def _tokens(parsed: Iterable[ParsedSentence]) -> Iterator[tuple[int, Token]]:
    for sentence in parsed:
        shift = sentence.sentence.start - sentence.parse.start_char
        for token in sentence.parse:
            yield shift + token.idx, token


def _modifies(token: Token) -> bool:
    return token.dep_ in _ATTRIBUTES and token.head.text[0].islower()


def _acts(token: Token) -> bool:
    if token.dep_ == "pobj":
        return token.head.lower_ in _PARTNERS
    if token.dep_ in _OBJECTS and token.head.lemma_ in _TO_PLACES:
        return False
    return token.dep_ in _SUBJECTS or token.dep_ in _OBJECTS or token.dep_ == "poss"


def _is_human(token: Token) -> bool:
    if token.dep_ in _OBJECTS or token.dep_ == "nsubjpass":
        return token.head.lemma_ in _TO_HUMANS
    if token.dep_ == "pobj":
        return token.head.lower_ == "with" and token.head.head.lemma_ in _TO_HUMANS
    return token.dep_ == "nsubj" and token.head.lemma_ in _HUMAN


def _is_company(token: Token) -> bool:
    return token.dep_ == "nsubj" and token.head.lemma_ in _CORPORATE


def _first_of(token: Token) -> Token:
    """The first of the words that "and" and commas join."""
    while token.dep_ == "conj" and token.head.pos_ in ("PROPN", "NOUN"):
        token = token.head
    return token
