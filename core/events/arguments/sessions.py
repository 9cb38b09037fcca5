"""Sessions that one side holds by itself, which are no meetings of parties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.coordination import coordinated
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_verbal,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import ADDRESSES, words

if TYPE_CHECKING:
    from core.token import Token

# Bodies whose members sit together because they belong to one side.
OWN_BODIES: Final = words(
    """board cabinet shareholder stockholder holder director trustee parliament senate legislature
    congress politburo caucus jury panel lawmaker legislator senator deputy parliamentarian
    fed bank reserve"""
)
OWN_PEOPLE: Final = words(
    """aide adviser advisor cabinet team staff deputy minister delegation party caucus board council
    colleague lieutenant committee"""
)
HOLDS_OWN: Final = words("hold open convene begin start end close")
# Of these none has a side of its own, whoever else is there.
OWN_STAFF: Final = words("aide adviser advisor cabinet staff lieutenant")
OWNED: Final = words("his her its their")
WITHIN: Final = ("with", "of", "among", "between")


def is_own_session(trigger: Token) -> bool:
    """True for "the board met", "met her aides", "a cabinet meeting"."""
    met = _met(trigger)
    if not is_verbal(trigger) and _is_attended(trigger):
        return False
    if met:
        sitting = {head for head in prepositional(trigger, "of") if _is_own_body(head)}
        return all(_is_own(head) or head in sitting for first in met for head in coordinated(first))
    if not is_verbal(trigger) and trigger.dep_ == "dobj" and lemma(trigger.head) in HOLDS_OWN:
        holding = [t for first in clause_subjects(trigger.head) for t in coordinated(first)]
        if holding and all(_is_own_body(t) for t in holding):
            return True
    is_yearly = any(c.lower_ == "annual" for c in children(trigger, "amod"))
    return is_yearly or any(_is_own_body(head) for head in _holders(trigger))


def _met(trigger: Token) -> list[Token]:
    named = objects(trigger) if is_verbal(trigger) else []
    return named + prepositional(trigger, *WITHIN)


def _is_attended(noun: Token) -> bool:
    """True where two attend it, who have then met: "Berg and Lindt attended a cabinet meeting"."""
    if noun.dep_ != "dobj" or noun.head.lemma_.lower() != "attend":
        return False
    attending = [t for head in children(noun.head, "nsubj") for t in head.subtree]
    return any(t.dep_ == "conj" for t in attending)


def _holders(trigger: Token) -> list[Token]:
    """Whose session it is: the subject of the verb, the words in front of the noun."""
    if is_verbal(trigger):
        return [t for first in clause_subjects(trigger) for t in coordinated(first)]
    return children(trigger, "compound", "poss", "nmod") + _deciding_at(trigger)


def _deciding_at(noun: Token) -> list[Token]:
    """The board of "the board decided at a meeting", which need not have told anyone there."""
    verb = noun.head.head
    is_at = noun.dep_ == "pobj" and noun.head.lower_ == "at" and is_verbal(verb)
    return clause_subjects(verb) if is_at and lemma(verb) not in ADDRESSES else []


def _is_own_body(head: Token) -> bool:
    is_a_states = any(c.lower_ == "national" for c in children(head, "compound", "amod"))
    return is_a_states or head.lemma_.lower() in OWN_BODIES or head.lower_ in OWN_BODIES


def is_own_people(head: Token) -> bool:
    """True for "her top aides" and "and her delegation": no side of their own."""
    comes_along = head.dep_ == "conj" or head.lemma_.lower() in OWN_STAFF
    return comes_along and _is_own(head)


def _is_own(head: Token) -> bool:
    owners = children(head, "poss")
    theirs = [t for t in owners if any(c.lower_ in OWNED for c in children(t, "poss"))]
    is_owned = any(c.lower_ in OWNED for c in owners)
    if head.tag_ == "NNPS" and any(c.lower_ in {"his", "her"} for c in owners):
        return True  # "a meeting of her Christian Democrats"
    if theirs and theirs[0].lemma_.lower() in OWN_PEOPLE:  # "met her own party's lawmakers"
        return True
    return is_owned and head.lemma_.lower() in OWN_PEOPLE
