"""Parties that a sentence only points to, and where to look for them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.events.arguments.antecedents import antecedents
from core.events.arguments.known_firms import points_to_firm
from core.events.arguments.pairs import (
    how_many,
    is_of_theirs,
    is_unnamed_pair,
    points_back,
    senders,
)
from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.syntax.coordination import coordinated
from core.events.syntax.rule import EventRule
from core.events.syntax.scene import Scene
from core.events.syntax.tree import ancestors, clause_subjects, is_verbal
from core.events.syntax.vocab import FIRM_NOUNS, HOUSES, words
from core.model import EventType, Role

if TYPE_CHECKING:
    from core.token import Token

FIRMS: Final = (FIRM_NOUNS | {"business", "board"}) - {"union", "club", "league"}
STATE_NOUNS: Final = words("country nation state neighbour neighbor government")
OF_BOTH: Final = frozenset({"their", "our", "we"})
# Rules of meetings at which "it" may be a firm.
BARGAINS: Final = frozenset({"negotiations", "negotiate", "discuss"})
SIDE_NOUNS: Final = frozenset({"side", "delegation", "team"})
PRONOUNS: Final = frozenset({"he", "she", "him", "his", "her"})
LEADERS: Final = words("leader president premier minister chancellor king secretary")
PARTY_NOUNS: Final = HOUSES | {"party", "camp", "faction", "union"}


class Missing(StrEnum):
    """A party that the sentence only points to."""

    ONE = "one"
    BODY = "body"
    PAIR = "pair"
    PERSONS = "persons"
    FIRMS = "firms"
    STATES = "states"
    SIDES = "sides"
    PARTIES = "parties"


def missing_party(token: Token, rule: EventRule, scene: Scene) -> Missing | None:
    """The party that the words of the trigger only point to, if they do."""
    heads = [head for slot, _ in rule.slots for head in heads_in(slot, token)]
    unnamed = [head for head in heads if not scene.names_at(head)]
    pairs = unnamed_pairs(token, rule, scene)
    if rule.name == "player-moved" and any(h.lower_ == "they" for h in unnamed):
        return Missing.BODY  # a club
    if rule.name in {"buyer-named", "seller-named"}:
        return Missing.BODY  # who sold or bought it
    if pairs:
        return _kind_of_pair(pairs[0])
    is_of_somebody = rule.name == "courtesy-call" and not _callers(token, rule)
    if is_of_somebody or any(h.lower_ in PRONOUNS for h in unnamed):
        return Missing.ONE
    is_deal = rule.type is EventType.AGREEMENT or rule.name in BARGAINS
    return Missing.BODY if is_deal and any(_is_body_before(h, scene) for h in unnamed) else None


def _callers(call: Token, rule: EventRule) -> list[Token]:
    """Who pays the call: none in "a planned call on the president was dropped"."""
    slots = [slot for slot, role in rule.slots if role is Role.VISITOR]
    return [head for slot in slots for head in heads_in(slot, call)]


def unnamed_pairs(token: Token, rule: EventRule, scene: Scene) -> list[Token]:
    """The words in the trigger's slots that point to several: "the two leaders", "their"."""
    return [
        h
        for h in pointing_heads(token, rule)
        if is_unnamed_pair(h, scene)
        or h.lower_ in OF_BOTH
        or (h.lower_ == "them" and h.head.lower_ == "between")
    ]


def pointing_heads(token: Token, rule: EventRule) -> list[Token]:
    """The heads in the trigger's slots, for "their" and "they" those whom the sentence has there.

    "Envoys of both sides will hold their first session": the envoys.
    """
    heads = [head for slot, _ in rule.slots for head in heads_in(slot, token)]
    joined = [t for head in heads for t in coordinated(head)]
    return [t for head in joined for t in (whose(head) or [head])]


def whose(head: Token) -> list[Token]:
    """The envoys of "the envoys ended their session" and of "at their session, the envoys said"."""
    if head.lower_ != "their" or head.dep_ != "poss":
        return []
    clause = next((t for t in ancestors(head) if is_verbal(t)), None)
    subjects = clause_subjects(clause) if clause is not None else []
    return [t for t in subjects if t.lower_ != "they" and head not in t.subtree and points_back(t)]


def how_many_missing(token: Token, rule: EventRule, scene: Scene) -> int:
    """How many "the three states" are, and "they" where that means the three states."""
    pairs = unnamed_pairs(token, rule, scene)
    pairs += [t for pair in pairs if pair.lower_ == "they" for t in antecedents(pair)]
    return max(map(how_many, pairs), default=2)


def _is_body_before(head: Token, scene: Scene) -> bool:
    """True for "it" and "the carmaker", where the sentence does not say who they are."""
    return points_to_firm(head) and not name_parties([head], scene)


def _kind_of_pair(head: Token) -> Missing:
    """What two the words point to: in "officials of the two sides" those of the sides."""
    if is_of_theirs(head):
        return Missing.STATES
    people = antecedents(head) if head.lower_ == "they" else [head]
    sent_by = [t for one in people for t in senders(one)]
    word = next(iter(sent_by or people), head).lemma_.lower()
    if word in FIRMS:
        return Missing.FIRMS
    if word in PARTY_NOUNS:
        return Missing.PARTIES
    if word in SIDE_NOUNS or head.lower_ == "them":
        return Missing.SIDES
    if word in LEADERS:
        return Missing.PERSONS
    return Missing.STATES if word in STATE_NOUNS else Missing.PAIR
