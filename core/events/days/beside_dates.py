"""Clauses whose time is no event's: what only tells of it, and a deal's content and life."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.status_words import RUNS_OUT
from core.events.syntax.tree import children, lemma, prepositional, whole_of
from core.events.syntax.vocab import ANNOUNCES, PROPOSES, TELLS_OF, words
from core.model import EventType

if TYPE_CHECKING:
    from core.token import Token

ENDINGS: Final = frozenset({"completion", "closing"})
TAKES: Final = words("take come enter go put be")
CONTAINS: Final = words("include contain provide stipulate envisage foresee set fix require oblige")


def tells_content(verb: Token | None, deal: Token) -> bool:
    """True for the verb of "the contract includes a wage from 2015", "a pact that sets a day"."""
    if verb is None or lemma(verb) not in CONTAINS:
        return False
    is_its = verb.dep_ == "relcl" and verb.head == deal
    return is_its or deal in children(verb, "nsubj")


def only_tells_of(verb: Token | None, trigger: Token, kind: EventType) -> bool:
    """True for the verb of "hailed the accord on Monday" and "announced on Monday a summit"."""
    event = whole_of(trigger)
    is_told = event.dep_ in {"dobj", "nsubjpass"} and event.head == verb
    if verb is None or not is_told or event.lemma_ in ENDINGS:
        return False
    is_meeting = kind is EventType.MEETING
    return lemma(verb) in TELLS_OF | PROPOSES or (is_meeting and lemma(verb) in ANNOUNCES)


def is_condition(clause: Token) -> bool:
    """True for "it will hold if they seek help on Monday": nothing is agreed then."""
    return any(c.lower_ in {"if", "unless"} for c in children(clause, "mark"))


def comes_alive(clause: Token) -> bool:
    """True for "it takes effect on Monday" beside a deal that was made on another day.

    So is "before it lapses in May": it is still alive.
    """
    if lemma(clause) in RUNS_OUT and clause.tag_ in {"VBZ", "VBP"}:
        return True
    alive = {t.lower_ for t in (*children(clause, "dobj"), *prepositional(clause, "into", "in"))}
    return lemma(clause) in TAKES and bool(alive & {"effect", "force"})
