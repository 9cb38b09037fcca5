"""The two sides of talks where the parser hung them elsewhere: "on one side … on the other"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.tree import children, is_verbal, objects, prepositional
from core.events.vocab import AGREEMENT_NOUNS

if TYPE_CHECKING:
    from core.token import Token


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
