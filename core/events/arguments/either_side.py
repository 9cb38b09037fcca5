"""The two sides of talks where the parser hung them elsewhere: "on one side … on the other"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.syntax.tree import children, is_verbal, lemma, objects, prepositional
from core.events.syntax.vocab import AGREEMENT_NOUNS, ENCOUNTER_NOUNS, SUMMIT_NOUNS, TALK_NOUNS

if TYPE_CHECKING:
    from core.token import Token

TALKS = TALK_NOUNS | ENCOUNTER_NOUNS | SUMMIT_NOUNS


def on_the_other_side(noun: Token) -> list[Token]:
    """Those of "between A on one side and B on the other", whom the parser joins to "side"."""
    beside = [*prepositional(noun, "between"), noun]
    sides = [
        s for head in beside for s in prepositional(head, "on") if s.lemma_ in {"side", "hand"}
    ]
    return [t for head in (*sides, *beside) for t in children(head, "conj")] if sides else []


def behind_participle(preposition: str, noun: Token) -> list[Token]:
    """The two of "talks mediated by Oman between the two", whatever "between" was hung from."""
    acts = children(noun, "acl", "relcl")
    hung = [*acts, *(agent for act in acts for agent in prepositional(act, "by"))]
    return [head for word in hung for head in prepositional(word, preposition)]


def of_missed_deal(talks: Token) -> list[Token]:
    """The two of "talks failed to yield an accord between A and B", "ended without a deal"."""
    verb = talks.head
    if talks.dep_ not in {"nsubj", "nsubjpass"} or not is_verbal(verb):
        return []
    missed = [t for act in (verb, *children(verb, "xcomp")) for t in objects(act)]
    missed += prepositional(verb, "without")
    deals = [t for t in missed if t.lemma_.lower() in AGREEMENT_NOUNS and t != talks]
    return [t for deal in deals for t in prepositional(deal, "between")]


def of_its_talks(pact: Token) -> list[Token]:
    """The two of "the accord was reached in talks between A and B", where nobody else makes it."""
    verb = pact.head
    fronts = [c for c in pact.children if c.pos_ == "PROPN" or c.dep_ == "poss"]
    is_told = pact.dep_ in {"nsubj", "nsubjpass"} and pact.lemma_.lower() in AGREEMENT_NOUNS
    if not is_told or not is_verbal(verb) or fronts or prepositional(verb, "by", "with"):
        return []
    came_of = prepositional(verb, "in", "during", "after", "from", "following", "at")
    came_of += [t for out in children(verb, "prep") for t in prepositional(out, "of")]
    came_of += objects(verb) if lemma(verb) == "follow" else []
    came_of += [t for spell in came_of for t in prepositional(spell, "of")]
    talks = [t for t in came_of if t.lemma_.lower() in TALKS]
    return [head for noun in talks for head in prepositional(noun, "between")]
