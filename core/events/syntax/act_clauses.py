"""Clauses behind an event's noun that tell of something else than what was done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.tree import ancestors, children, is_verbal, lemma
from core.events.syntax.vocab import ADDRESSES, SPEECH_VERBS, words

if TYPE_CHECKING:
    from core.token import Token

CALLS: Final = words("call term describe label dub deem find hail praise dismiss")
TAKES_BACK: Final = words("revoke withdraw rescind retract cancel")
SETS: Final = words("schedule plan set arrange fix call organise organize prepare")
HOPED: Final = words("hope expect believe fear think say want")


def is_of_another(clause: Token) -> bool:
    """True for "the summit, which Oman hopes will help": what is hoped is not the summit."""
    inner = [c for act in children(clause, "ccomp") for c in children(act, "nsubj", "dobj")]
    return lemma(clause) in HOPED and any(c.tag_ == "WDT" for c in inner)


def is_only_beside(clause: Token, acts: frozenset[str]) -> bool:
    """True for "the pact on which they will rule": only one of ``acts`` is done to the pact."""
    preps = children(clause, "prep")
    beside = any(c.tag_ in {"WDT", "WP"} for prep in preps for c in children(prep, "pobj"))
    return beside and lemma(clause) not in acts


def had_been_set(told: Token, event: Token) -> bool:
    """True for "at a session that had long been scheduled she urged him", which was held."""
    prep = event.head
    is_there = event.dep_ == "pobj" and prep.lower_ in {"at", "in", "during", "after", "following"}
    verb = next((t for t in ancestors(prep) if is_verbal(t)), None)
    was_set = lemma(told) in SETS and any(c.lower_ == "had" for c in children(told, "aux"))
    is_past = verb is not None and verb.tag_ == "VBD" and not children(verb, "neg")
    return told.dep_ == "relcl" and is_there and was_set and is_past


def only_offers(clause: Token) -> bool:
    """True for the clause of "proposals for a pact that they have put forward": none is made.

    "A deal, put at $3 billion" says what it is worth.
    """
    is_valued = clause.dep_ == "acl" and not children(clause, "dobj")
    beside = {"forward", "at"} if is_valued else {"forward"}
    return lemma(clause) == "put" and any(c.lower_ in beside for c in clause.children)


def says_what_it_does(clause: Token) -> bool:
    """True for "a deal that sets a timetable": nothing is done to the deal."""
    relative = any(c.dep_ == "nsubj" and c.tag_ in {"WDT", "WP"} for c in clause.children)
    return relative and bool(children(clause, "dobj", "xcomp", "ccomp"))


def judges(clause: Token) -> bool:
    """True for "talks that Berg called useful", which are over: nothing more is done to them."""
    is_behind = clause.dep_ in {"relcl", "acl"} and clause.tag_ == "VBD"
    as_what = children(clause, "oprd") or [t for t in children(clause, "prep") if t.lower_ == "as"]
    return is_behind and lemma(clause) in CALLS and bool(as_what and children(clause, "nsubj"))


def is_said(clause: Token) -> bool:
    """True for "told her in a meeting on Monday that it must go", hung from the meeting."""
    told = clause.head.head.head
    speaks = lemma(told) in ADDRESSES | SPEECH_VERBS and clause.head.dep_ == "pobj"
    return speaks and any(c.lower_ == "that" for c in children(clause, "mark"))


def is_taken_back(signature: Token) -> bool:
    """True for the "signature" of "revoked its signature of the treaty"."""
    is_one = signature.lemma_.lower() == "signature" and signature.dep_ in {"dobj", "nsubjpass"}
    return is_one and lemma(signature.head) in TAKES_BACK
