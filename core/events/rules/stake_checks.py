"""Conditions of rules for holdings: a stake that grows, a part bought whose name is not told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.events.arguments.deal_slots import called_so
from core.events.arguments.known_firms import points_to_firm
from core.events.arguments.parties import name_parties
from core.events.rules.business_checks import STAKES, are_organisations
from core.events.rules.trade_checks import SOLD_PARTS
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, clause_subjects, is_passive, objects, prepositional
from core.events.syntax.vocab import FIRM_NOUNS

if TYPE_CHECKING:
    from core.token import Token

SOLD: Final = re.compile(r"\b(?:sold|sale|sells?|selling)\b")
BOUGHT: Final = re.compile(
    r"\b(?:buy|buys|buying|bought|purchas(?:e|ed|es)|acquir(?:e|ed|es|ing))\b"
)


def raises_stake(verb: Token, scene: Scene) -> bool:
    """True for "raised its stake in Belar to 50 percent", false for "raised its interest rate"."""
    held = [t for t in objects(verb) if t.lemma_.lower() in STAKES]
    firms = [t for head in (*held, verb) for t in prepositional(head, "in") if held]
    if not firms or is_passive(verb) or not any(t.like_num for t in verb.subtree):
        return False
    doers = clause_subjects(verb)
    buying = name_parties(doers, scene)
    can_buy = are_organisations(buying) or (not buying and any(map(points_to_firm, doers)))
    return can_buy and are_organisations(name_parties(firms, scene))


def is_named_buyer(noun: Token, scene: Scene) -> bool:
    """True for "Belar is the buyer" and "the buyer is Belar", of a sale told before."""
    return _is_named_side(noun, SOLD, scene)


def is_named_seller(noun: Token, scene: Scene) -> bool:
    """True for "Belar is the seller" and "the seller is Belar", of a purchase told before."""
    return _is_named_side(noun, BOUGHT, scene)


def _is_named_side(noun: Token, traded: re.Pattern[str], scene: Scene) -> bool:
    index = scene.sentence.index
    before = " ".join(s.text for s in scene.sentences[max(0, index - 2) : index])
    is_told = noun.dep_ in {"attr", "nsubj"} and noun.head.lemma_ == "be"
    is_the = any(c.lower_ == "the" for c in children(noun, "det"))
    is_sure = not children(noun, "amod") and not children(noun.head, "neg", "aux")
    is_told = is_told and traded.search(before) is not None
    is_told = is_told and is_the and is_sure
    return is_told and are_organisations(name_parties(called_so(noun), scene))


def buys_known_part(verb: Token, scene: Scene) -> bool:
    """True for "the unit, which Adeco bought in 1990", of whom nobody says who sold it."""
    which = {t.lower_ for t in children(verb, "dobj") if t.tag_ == "WDT"}
    if verb.dep_ != "relcl" or "which" not in which or prepositional(verb, "from"):
        return False
    thing = verb.head
    is_the = any(c.lower_ in {"the", "its"} for c in children(thing, "det", "poss"))
    is_known = is_the and thing.lemma_.lower() in SOLD_PARTS | FIRM_NOUNS
    inside = any(scene.time_at(t) for t in verb.subtree)
    named = name_parties([thing], scene)
    buying = name_parties(clause_subjects(verb), scene)
    return is_known and inside and not named and are_organisations(buying)
