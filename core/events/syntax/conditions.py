"""Whether a clause tells what would happen only under a condition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.status_words import ALMOST, CONDITIONS
from core.events.syntax.tree import SUBJECTS, children

if TYPE_CHECKING:
    from core.token import Token

# "Not since 1994 had they met", "only then did they sign it".
FRONTED: Final = frozenset(
    {"not", "never", "nor", "neither", "only", "so", "rarely", "seldom", "hardly", "no"}
)


def is_conditional(verb: Token, helping: set[str]) -> bool:
    """Also of what was "nearly signed" and of what is asked."""
    marks = [c for c in children(verb, "mark", "advmod") if not _is_formerly(c)]
    if any(c.lower_ in CONDITIONS | ALMOST for c in marks) or is_inverted(verb):
        return True
    return "would" in helping and (has_condition(verb) or "have" in helping)


def _is_formerly(word: Token) -> bool:
    """True for the "once" of "they once agreed on it", which is no condition there."""
    doing = [c for c in word.head.children if c.dep_ in SUBJECTS]
    return word.lower_ == "once" and word.dep_ == "advmod" and any(c.i < word.i for c in doing)


def has_condition(verb: Token) -> bool:
    """True for "would meet her if she came"."""
    return any(
        c.dep_ == "mark" and c.lower_ in {"if", "unless"}
        for clause in children(verb, "advcl")
        for c in clause.children
    )


def is_inverted(verb: Token) -> bool:
    """True for "had Oman met her" and "did Oman meet her?", false for "never had they met"."""
    subject = next(iter(children(verb, "nsubj", "nsubjpass")), None)
    first = next(iter(children(verb, "aux", "auxpass")), None)
    if subject is None or first is None or subject.i < first.i:
        return False
    before = {t.lower_ for t in verb.doc[: first.i]}
    return subject.i < verb.i and not before & FRONTED
