"""Firms that a sentence only points to: "it", "the carmaker", "the Mumbai yard"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.syntax.tree import children
from core.events.syntax.vocab import FIRM_NOUNS

if TYPE_CHECKING:
    from core.token import Token


def points_to_firm(head: Token) -> bool:
    """True for "it", "the carmaker" and "the Mumbai yard", named in another sentence."""
    return head.lower_ in {"it", "its"} or is_known_firm(head)


def is_known_firm(head: Token) -> bool:
    """True for "the carmaker" and "the Mumbai yard", named elsewhere."""
    beside = children(head, "compound", "amod", "nmod", "poss", "prep")
    is_bare = all(t.dep_ == "compound" and t.pos_ in {"PROPN", "NOUN"} for t in beside)
    is_the = any(c.lower_ == "the" for c in children(head, "det"))
    return is_bare and is_the and head.lemma_.lower() in FIRM_NOUNS
