"""Who holds or attends a meeting by words beside it: "attended by", "there had been talks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.syntax.status_words import CLAIMS, DISBELIEVES
from core.events.syntax.tree import children, clause_subjects, lemma, prepositional
from core.events.syntax.vocab import ANNOUNCES, SPEECH_VERBS

if TYPE_CHECKING:
    from core.token import Token


def attending(noun: Token) -> list[Token]:
    """Those of "a summit attended by the leaders", "talks involving them"."""
    beside = children(noun, "acl") + children(noun.head, "advcl")
    by = [act for act in beside if act.lower_ in {"attended", "held", "joined"}]
    involved = [t for act in beside if act.lower_ == "involving" for t in children(act, "dobj")]
    return [head for act in by for head in prepositional(act, "by")] or involved or _there(noun)


def _there(noun: Token) -> list[Token]:
    """Those of "Present at the talks were Berg and Lindt", of nobody else's talks."""
    there, verb = noun.head.head, noun.head.head.head
    if noun.dep_ != "pobj" or prepositional(noun, "between", "with", "of"):
        return []
    if there.lower_ == "present" and there.dep_ == "acomp" and verb.i > there.i:
        return children(verb, "nsubj")
    takes_part = there.lower_ in {"taking", "participating"} and there.dep_ == "ROOT"
    return [c for c in children(there, "attr", "nsubj", "dobj") if takes_part and c.i > noun.i]


def saying_there_were(noun: Token) -> list[Token]:
    """Who says that "there had been talks with the union": they were his."""
    verb = noun.head
    is_there = noun.dep_ == "attr" and bool(children(verb, "expl"))
    above = verb.head
    is_said = verb.dep_ == "ccomp" and lemma(above) in SPEECH_VERBS | ANNOUNCES
    return clause_subjects(above) if is_there and is_said and prepositional(noun, "with") else []


def denying(noun: Token) -> list[Token]:
    """Who "denied reports of a meeting with her": it would have been theirs."""
    claim = noun.head.head
    is_told = noun.dep_ == "pobj" and noun.head.lower_ == "of" and claim.lemma_ in CLAIMS
    is_denied = is_told and claim.dep_ == "dobj" and lemma(claim.head) in DISBELIEVES
    return clause_subjects(claim.head) if is_denied and prepositional(noun, "with") else []
