"""Meetings that are only arranged: agreed on, announced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.tree import children, lemma
from core.events.vocab import ANNOUNCES

if TYPE_CHECKING:
    from core.token import Token


def is_agreed_on(noun: Token) -> bool:
    """True for "agreed on another meeting", "agreed to a further round of talks"."""
    if noun.head.lower_ == "of" and noun.head.head.lower_ in {"round", "series"}:
        noun = noun.head.head
    prep = noun.head
    agreed = prep.lower_ in {"on", "to", "upon"} and lemma(prep.head) == "agree"
    known = any(c.lower_ in {"the", "this", "that", "last"} for c in children(noun, "det", "amod"))
    return (noun.dep_ == "pobj" and agreed and not known) or _is_announced(noun)


def _is_announced(noun: Token) -> bool:
    """True for "announced a summit with her", which is to come."""
    is_new = any(c.lower_ in {"a", "an", "another"} for c in children(noun, "det"))
    announced = noun.dep_ == "dobj" and lemma(noun.head) in ANNOUNCES
    return announced and is_new and lemma(noun.head) != "confirm"
