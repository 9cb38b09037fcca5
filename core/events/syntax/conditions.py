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

# "No sign that they met": nobody says that they did.
EVIDENCE: Final = frozenset(
    {"sign", "evidence", "indication", "proof", "hint", "suggestion", "confirmation", "word"}
)


def is_conditional(verb: Token, helping: set[str]) -> bool:
    """Also of what was "nearly signed" and of what is asked."""
    marks = [c for c in children(verb, "mark", "advmod") if not _is_formerly(c)]
    if any(c.lower_ in CONDITIONS | ALMOST for c in marks) or is_inverted(verb):
        return True
    if is_left_unsaid(verb):
        return True
    return "would" in helping and (has_condition(verb) or "have" in helping)


def is_left_unsaid(verb: Token) -> bool:
    """True for "whether they will meet", "no sign that they met" and "only if he pays"."""
    noun = verb.head
    is_of_none = noun.lemma_.lower() in EVIDENCE and any(
        c.lower_ in {"no", "any", "little"} for c in children(noun, "det", "amod")
    )
    clauses = children(verb, "advcl")
    only_if = [c for act in clauses for c in children(act, "mark") if c.lower_ == "if"]
    asks = any(c.lower_ == "whether" for c in children(verb, "mark"))
    is_only = any(c.i > 0 and c.nbor(-1).lower_ == "only" for c in only_if)
    return asks or is_only or (is_of_none and verb.dep_ in {"acl", "ccomp"})


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
