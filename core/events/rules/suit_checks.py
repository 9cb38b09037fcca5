"""Conditions of rules for suits and disputes: do two sides settle with each other?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.arguments.suit_slots import concerned, paying, things_settled
from core.events.rules.business_checks import can_trade
from core.events.syntax.scene import Scene
from core.events.syntax.tree import (
    ancestors,
    auxiliaries,
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    objects,
    prepositional,
)
from core.events.syntax.vocab import words
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

LAWSUITS: Final = words(
    """suit lawsuit litigation dispute case claim action strike walkout charge allegation complaint
    accusation argument quarrel row feud standoff stand-off"""
)
# Who ends a suit by himself has settled nothing.
ENDS: Final = words("end resolve put lay bury")


def is_in_return(verb: Token) -> bool:
    """True for what is done "in return for" or "in exchange for" something."""
    return any(t.lower_ in {"exchange", "return"} for t in prepositional(verb, "in"))


def settles_suit(verb: Token, scene: Scene) -> bool:
    """True where a suit or a dispute of named sides is settled."""
    suits = [thing for thing in things_settled(verb) if thing.lemma_.lower() in LAWSUITS]
    if verb.lemma_.lower() in ENDS:
        return bool(suits) and _ends_of_two(verb, scene)
    if verb.lemma_.lower() != "settle" and not is_in_return(verb):
        return False
    sides = paying(verb) or (concerned(verb) if is_passive(verb) else clause_subjects(verb))
    named = name_parties(sides, scene)
    if not suits and any(t.lemma_.lower() == "matter" for t in objects(verb)):
        return len(named) >= 2
    return bool(suits) and (bool(named) or any(map(points_back, sides)))


def _ends_of_two(verb: Token, scene: Scene) -> bool:
    """True for two who "put an end to their suit" or of whom one pays the other to end it."""
    sides = name_parties(paying(verb) or clause_subjects(verb), scene)
    are_states = bool(scene.times) and {a.kind for a in sides} == {ActorKind.COUNTRY}
    return len(sides) >= 2 and not is_passive(verb) and (are_bodies(sides) or are_states)


def are_bodies(actors: list[Actor]) -> bool:
    """True for firms and groups of people, a firm among them."""
    kinds = {a.kind for a in actors}
    return ActorKind.ORGANISATION in kinds <= {ActorKind.ORGANISATION, ActorKind.GROUP}


def is_paid_for(verb: Token, scene: Scene) -> bool:
    """True for "will pay $3 million to settle the suit": the price is agreed, only to be paid."""
    above = next((t for t in ancestors(verb) if is_verbal(t)), verb)
    will = any(c.lower_ in {"will", "would"} for c in children(above, "aux"))
    return will and bool(paying(verb))


def settles_with_firm(verb: Token, scene: Scene) -> bool:
    """True where a firm settles with others, false for a family that settles somewhere."""
    settling = clause_subjects(verb)
    firms = name_parties(settling, scene)
    are_bound = can_trade(firms, settling)
    others = name_parties(prepositional(verb, "with"), scene)
    out = [t for t in children(verb, "prep", "advmod", "prt") if t.lower_ == "out"]
    is_of_court = any(t.lower_ == "court" for word in out for t in prepositional(word, "of"))
    are_two = len(firms) > 1 or any(map(points_back, settling))
    if are_two and not objects(verb) and _is_only_settled(verb, firms, scene):
        return True
    return are_bound and not objects(verb) and bool(others or (is_of_court and are_two))


def _is_only_settled(verb: Token, sides: list[Actor], scene: Scene) -> bool:
    """True for "Adeco and the union settled on Monday", false for who settled in Lund."""
    beside = [c for c in children(verb, "prep", "prt") if c.i > verb.i]
    is_elsewhere = any(
        c.lower_ not in {"after", "with", "by", "over"}
        and not any(map(scene.time_at, children(c, "pobj")))
        for c in beside
    )
    is_told = bool(scene.times) or bool(auxiliaries(verb) & {"have", "has"})
    return are_bodies(sides) and is_told and not is_elsewhere
