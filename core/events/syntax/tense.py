"""The tense of a verb, as far as it tells when something is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.act_clauses import judges
from core.events.syntax.tree import ancestors, children, is_verbal, lemma
from core.events.syntax.vocab import words

if TYPE_CHECKING:
    from core.token import Token

FIXES: Final = words("set schedule plan slate fix arrange book call")


def tense_of(verb: Token | None) -> str | None:
    """Past for a finite verb in the past or perfect, None where the verb does not tell."""
    if verb is None or not is_verbal(verb):
        return None
    above = verb.head.head if verb.head.pos_ == "ADJ" else verb.head  # "had been due to"
    if verb.dep_ == "xcomp" and any(c.lower_ == "had" for c in children(above, "aux")):
        return "past"  # "had been due to begin"
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in {"aux", "auxpass"}}
    if not auxiliaries and verb.lower_ in {"set", "put", "cut"} and verb.tag_ != "VB":
        return "past"  # taken for a present: "a deadline that leaders set on Friday"
    if auxiliaries >= {"to", "have"}:
        return "past"
    if lemma(verb) in FIXES and auxiliaries & {"has", "have"}:
        return None  # "has been set for Friday"
    if auxiliaries & {"was", "were", "had", "has", "have", "did"} or verb.tag_ == "VBD":
        return None if auxiliaries & {"to", "would", "will"} else "past"
    return None


def tense_of_whole(noun: Token | None, own: set[Token], undoes: frozenset[str]) -> str | None:
    """The tense of "broke off" where the day hangs from the noun: "broke off talks in December"."""
    if noun is None or is_verbal(noun):
        return None
    verb = next((t for t in ancestors(noun) if is_verbal(t)), None)
    return tense_of(verb) if verb in own and lemma(verb) not in undoes else None


def tense_of_verdict(noun: Token) -> str | None:
    """Past for the talks of "after talks on Saturday that Berg called useful", which are over."""
    return "past" if any(map(judges, children(noun, "relcl", "acl"))) else None


def says_will(verb: Token) -> bool:
    """True for a verb in the future."""
    return any(c.lower_ in {"will", "would"} for c in children(verb, "aux"))


def is_for_later(clause: Token) -> bool:
    """True for "called on Tuesday, before she was to meet him", "came and will then meet him"."""
    is_then = any(c.lower_ in {"then", "later"} for c in children(clause, "advmod"))
    if is_then and clause.dep_ == "conj" and says_will(clause):
        return True
    return any(c.lower_ in {"before", "until"} for c in children(clause, "mark"))
