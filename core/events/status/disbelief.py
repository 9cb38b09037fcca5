"""Meetings that are told only to say that the story is not true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.status.outer_status import is_left_open
from core.events.syntax.status_words import CLAIMS, DENIES, DISBELIEVES, FALSE, TRUE
from core.events.syntax.tree import children, is_verbal, lemma, prepositional

if TYPE_CHECKING:
    from core.token import Token

ABOUT: Final = frozenset({"of", "about", "on", "over", "regarding", "concerning"})
CLAUSES: Final = frozenset({"acl", "ccomp", "relcl", "xcomp", "advcl", "pcomp"})
LEADS_THERE: Final = frozenset({"in", "to", "into", "for"})
MAX_CLIMB: Final = 4


def is_disbelieved(told: Token) -> bool:
    """True for the talks of "denied reports of talks" and "a report that they had held talks".

    ``told`` is the verb that tells of the event, or its noun where no verb does.
    """
    token = _carrier(told)
    if token.dep_ == "ccomp" and token.head.lemma_ == "be" and _is_called_untrue(token.head):
        return True
    if token.dep_ == "ccomp" and token != told and lemma(token.head) in DENIES:
        return not is_left_open(token.head)  # "denied that it was in talks"
    for _ in range(MAX_CLIMB):
        head = _word_above(token)
        if head is None:
            return False
        misread = head.dep_ == "nsubj"  # "said reports that they met were untrue"
        if head.lemma_.lower() in CLAIMS and (misread or not is_verbal(head)):
            return _is_rejected(head)
        if _says_of_which(token, head):
            return _is_rejected(children(head, "dobj")[0])
        if is_verbal(head) and not is_verbal(token):
            return False
        token = head
    return False


def _is_called_untrue(verb: Token) -> bool:
    """True for "it is not true that they met" and "it is false that they met"."""
    said = {t.lower_ for t in children(verb, "acomp")}
    return bool(said & (TRUE if children(verb, "neg") else FALSE))


def _carrier(told: Token) -> Token:
    """The "was" of "was in talks", the "came" of "came for talks", else the word."""
    prep = told.head
    is_in = told.dep_ == "pobj" and prep.lower_ in LEADS_THERE and is_verbal(prep.head)
    return prep.head if is_in else told


def _word_above(token: Token) -> Token | None:
    """What the word hangs from as its content: "reports of talks", "claims that they met"."""
    head = token.head
    if head.dep_ == "prep" and token.dep_ in {"pobj", "pcomp"}:
        return head.head if head.lower_ in ABOUT else None
    is_outside = is_verbal(token) and token.dep_ not in CLAUSES
    return None if head == token or is_outside else head


def _says_of_which(clause: Token, verb: Token) -> bool:
    """True for "a report according to which they met", which the parser hangs from the verb."""
    claims = [t for t in children(verb, "dobj") if t.lemma_.lower() in CLAIMS]
    which = [t for t in prepositional(clause, "to") if t.lower_ == "which"]
    return bool(claims and which)


def _is_rejected(claim: Token) -> bool:
    """True for "denied the reports", "dismissed as baseless claims", "the reports are false"."""
    verb = claim.head
    if claim.dep_ == "conj":
        return _is_rejected(verb)
    if claim.dep_ == "pobj" and verb.lower_ == "as":
        verb = verb.head
    if children(verb, "neg"):
        return False
    if lemma(verb) in DISBELIEVES:
        return claim.dep_ != "nsubj"
    return any(t.lower_ in FALSE for t in children(verb, "acomp", "oprd", "ccomp", "advmod"))
