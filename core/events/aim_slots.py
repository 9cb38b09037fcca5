"""Who stands beside what is yet to be done: a deal to close, talks to buy, an invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.pact_slots import acts_agreed
from core.events.trades import other_side_of
from core.events.tree import children, clause_subjects, is_passive, objects, prepositional

if TYPE_CHECKING:
    from spacy.tokens import Token


def closers(verb: Token) -> list[Token]:
    """Who completes it: "the companies hope to close it"; a deal that closes has no such side."""
    return [] if is_passive(verb) or not children(verb, "dobj") else clause_subjects(verb)


def wanted(talks: Token) -> list[Token]:
    """Whose firm or stake the talks are about, where no other side is named: "talks to buy it"."""
    verb = talks.head.head if talks.dep_ == "pobj" else talks.head
    named = prepositional(talks, "with", "between") + prepositional(verb, "with")
    return [] if named else [head for act in acts_agreed(talks) for head in other_side_of(act)]


def inviting(verb: Token) -> list[Token]:
    """Who invites, and where to: "accepted the sultan's invitation to Oman"."""
    found: list[Token] = []
    for thing in objects(verb):
        found += children(thing, "poss") + prepositional(thing, "from", "of", "to")
    return found
