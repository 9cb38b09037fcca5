"""What is done with an event's noun: the verb or nominal act that governs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.tree import (
    PARTICIPLES,
    ancestors,
    children,
    coordinated,
    is_verbal,
    lemma,
    prepositional,
)
from core.events.vocab import words

if TYPE_CHECKING:
    from spacy.tokens import Token

# Verbs that do something to an agreement through a preposition.
ACTS_ON: Final = words(
    """withdraw pull_out pull walk back agree accede exit back_out walk_out renege agree_on come
    settle sign_off consent"""
)
RAISING: Final = words("be seem appear expect schedule set plan due likely ready")


def governor(noun: Token) -> Token | None:
    """The verb that a noun is the subject, object or circumstance of."""
    for above in ancestors(noun):
        if is_verbal(above):
            return above
        if above.dep_ in {"appos", "relcl"}:
            return None
    return None


def act_on(noun: Token) -> Token | None:
    """The verb or nominal act done with the noun: "signed the deal", "collapse of the truce"."""
    head = noun.head
    if noun.dep_ in {"dobj", "nsubjpass", "nsubj", "attr", "oprd"} and is_verbal(head):
        return _carried_out(head)
    if noun.dep_ in {"conj", "appos"} and head.pos_ == noun.pos_:
        return act_on(head)
    if noun.dep_ == "pobj" and head.dep_ == "prep" and head.lower_ in {"of", "from", "to", "on"}:
        act = head.head.head if head.head.dep_ == "prep" else head.head
        return act if not is_verbal(act) or lemma(act) in ACTS_ON else None
    if noun.dep_ in {"compound", "poss"} and head.pos_ in {"NOUN", "PROPN"}:
        return head
    return None


def told_of(noun: Token) -> Token | None:
    """The participle or relative clause that says what was done: "the deal signed in May"."""
    inner = prepositional(noun, "between", "with", "among")
    for head in (noun, *(last for first in inner for last in coordinated(first))):
        for child in children(head, "acl", "relcl"):
            told = child.tag_ in PARTICIPLES or (child.dep_ == "relcl" and head == noun)
            if told and not _says_what_it_does(child):
                return child
    return None


def _says_what_it_does(clause: Token) -> bool:
    """True for "a deal that sets a timetable": nothing is done to the deal."""
    relative = any(c.dep_ == "nsubj" and c.tag_ in {"WDT", "WP"} for c in clause.children)
    return relative and bool(children(clause, "dobj", "xcomp", "ccomp"))


def _carried_out(verb: Token) -> Token:
    """The act behind "was due to be signed" and "is expected to collapse"."""
    for child in verb.children:
        if child.dep_ in {"xcomp", "acomp"} and lemma(verb) in RAISING:
            inner = _carried_out(child)
            if is_verbal(inner):
                return inner
    return verb
