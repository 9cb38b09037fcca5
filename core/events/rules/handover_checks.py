"""Conditions of the rules of plain verbs: does it change hands, is it taken up, are they one?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.handover_slots import passing, says_yes_to, supplied, taker
from core.events.arguments.known_firms import points_to_firm
from core.events.arguments.pact_slots import sources
from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.rules.business_checks import (
    HOLDINGS,
    are_firms,
    are_organisations,
    can_trade,
    is_of_trade,
    is_priced,
    is_said_by_sides,
)
from core.events.rules.order_checks import are_counted_goods
from core.events.rules.trade_checks import ASSETS
from core.events.syntax.scene import Scene
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    lemma,
    noun_lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import words
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

CONTROL: Final = words("control ownership")
OWNED: Final = ASSETS | HOLDINGS | CONTROL | words("mine field yard title paper site hotel bank")
WHOLE: Final = words("company firm group airline bank concern")
PAY: Final = words("pay wage salary raise contract labor labour takeover buyout tender cash")
BARGAINERS: Final = frozenset({ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.COUNTRY})


def passes_to_firm(verb: Token, scene: Scene) -> bool:
    """True for "its mill passed to Belar" and "went to Belar for $3 million"; no prize does."""
    if is_passive(verb) or children(verb, "neg", "dobj"):
        return False
    things = clause_subjects(verb)
    words_of_things = {noun_lemma(t) for t in things}
    is_priced_or_passed = is_priced(verb) or (
        verb.lemma_ == "pass" or bool(words_of_things & CONTROL)
    )
    are_firms_sold = is_priced(verb) and are_organisations(name_parties(things, scene))
    can_pass = bool(words_of_things & OWNED) or are_firms_sold
    takers = name_parties(prepositional(verb, "to"), scene)
    others = {a.id for a in takers} - {a.id for a in name_parties(passing(verb), scene)}
    return is_priced_or_passed and can_pass and are_firms(takers, verb) and bool(others)


def signs_up_for_goods(verb: Token, scene: Scene) -> bool:
    """True for "signed up for 80 jets from Belar", "committed itself to 20 jets from Belar"."""
    goods = prepositional(verb, "for", "to")
    doers = clause_subjects(verb)
    named = name_parties(doers, scene)
    can_order = can_trade(named, doers)
    makers = name_parties(sources(verb), scene)
    return can_order and are_organisations(makers) and any(map(are_counted_goods, goods))


def has_committed(verb: Token, scene: Scene) -> bool:
    """True for "has committed itself": that is the order, not a plan."""
    return verb.tag_ in {"VBD", "VBN"}


def is_to_supply(verb: Token, scene: Scene) -> bool:
    """True for one firm that "will supply" another, as one of them or both have said."""
    doers = clause_subjects(verb)
    named = name_parties(doers, scene)
    can_supply = can_trade(named, doers)
    served = name_parties(supplied(verb), scene)
    others = {a.id for a in served} - {a.id for a in named}
    is_set = can_supply and are_organisations(served) and bool(others)
    return is_set and not is_passive(verb) and is_said_by_sides(verb)


def makes_one(verb: Token, scene: Scene) -> bool:
    """True for two who "become one company" or "pool their arms"."""
    sides = clause_subjects(verb) + prepositional(verb, "with")
    sides += [t for thing in objects(verb) for t in prepositional(thing, "with")]
    named = name_parties(sides, scene)
    if len(named) < 2 or not are_organisations(named) or children(verb, "neg"):
        return False
    if verb.lemma_ == "become":
        return any(_is_one(t) for t in children(verb, "attr", "acomp"))
    owners = [c.lower_ for t in objects(verb) for c in children(t, "poss")]
    is_both = lemma(verb) not in {"pool", "share"} or bool({"its", "their"} & set(owners))
    return is_both and (lemma(verb) != "share" or is_said_by_sides(verb))


def _is_one(noun: Token) -> bool:
    """True for "one", "one company" and "a single group"."""
    before = {c.lower_ for c in children(noun, "nummod", "amod")}
    is_whole = noun.lemma_.lower() in WHOLE and bool(before & {"one", "single"})
    return noun.lower_ == "one" or is_whole


def is_offer_taken(noun: Token, scene: Scene) -> bool:
    """True for "said yes to the offer" and "took the pay offer", of bodies that bargain."""
    takers = taker(noun)
    if not takers or children(noun.head, "neg") or not is_of_trade(noun, scene):
        return False
    named = name_parties(takers, scene)
    can_take = (bool(named) and all(a.kind in BARGAINERS for a in named)) or (
        not named and any(points_to_firm(t) or points_back(t) for t in takers)
    )
    offering = [*children(noun, "poss"), *prepositional(noun, "from", "of", "by")]
    are_known = are_organisations(name_parties(offering, scene))
    of_pay = any(c.lemma_.lower() in PAY for c in children(noun, "compound", "amod"))
    return can_take and (are_known or (of_pay and bool(scene.times))) and _is_yes(noun)


def _is_yes(noun: Token) -> bool:
    """True for "yes" in any case, for what is only taken where it is one of pay or of a trade."""
    kinds = {c.lemma_.lower() for c in children(noun, "compound", "amod")}
    sums = any(c.text in {"$", "\u20ac", "\u00a3"} for c in noun.subtree)
    return says_yes_to(noun) is not None or bool(kinds & PAY) or sums
