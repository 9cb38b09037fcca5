"""The two sides of talks where the parser hung them elsewhere: "on one side … on the other"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.tree import children, prepositional

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
