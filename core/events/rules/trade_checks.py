"""Conditions of the rules of trade: who buys from whom, who joins whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.antecedents import BODIES
from core.events.arguments.deal_slots import controlled, paid_for
from core.events.arguments.frame_slots import DONE_UNDER, framed
from core.events.arguments.known_firms import points_to_firm
from core.events.arguments.pact_slots import (
    SHARES,
    buyers,
    owners_of_things,
    sellers,
    sources,
    taken_private,
)
from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.rules.business_checks import are_firms, are_organisations, can_trade, is_priced
from core.events.syntax.acts import MAKES, act_on, told_of
from core.events.syntax.rule import Slot
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import WILL
from core.events.syntax.tree import (
    auxiliaries,
    children,
    clause_subjects,
    is_passive,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import words
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

LARGE_SUMS: Final = words("million billion trillion crore lakh")

ASSETS = words(
    """unit subsidiary arm division business operation asset mill plant factory shipyard yard
    refinery store shop chain hotel network brand right patent portfolio mine rig newspaper station
    facility terminal property rest remainder half"""
)
# What is sold for good; stores sell by the piece.
SOLD_PARTS = ASSETS - words("brand shop right hotel property rest remainder half operation")
# What one gets in many ways is bought where it has a price.
GETS: Final = words("get obtain")
LICENCES: Final = words("license licence")
VENTURES = words("venture plant project mine consortium factory smelter field pipeline refinery")


def buys_from(verb: Token, scene: Scene) -> bool:
    """True where one organisation buys or licenses something from another."""
    if verb.lemma_ == "take" and all(t.lemma_ not in LICENCES for t in objects(verb)):
        return False
    if lemma(verb) in GETS and not is_priced(verb):
        return False
    selling = sources(verb)
    if not selling or any(a.kind is ActorKind.PERSON for a in name_parties(objects(verb), scene)):
        return False
    doers = doing(verb, scene)
    can_buy = are_firms(doers, verb) or (not doers and _is_by_it(verb))
    return can_buy and are_organisations(name_parties(selling, scene))


def _is_by_it(verb: Token) -> bool:
    """True where "it" does so, a firm that another sentence names."""
    is_going_on = verb.tag_ == "VBG" and bool(children(verb, "aux"))
    return not (is_passive(verb) or is_going_on) and any(map(points_to_firm, clause_subjects(verb)))


def buys_assets(verb: Token, scene: Scene) -> bool:
    """True where one organisation buys a part of another: "the paper mills of Belar"."""
    if not any(thing.lemma_.lower() in ASSETS for thing in objects(verb)):
        return False
    if lemma(verb) in GETS and not is_priced(verb):
        return False
    doers, owners = doing(verb, scene), name_parties(owners_of_things(verb), scene)
    others = {a.id for a in owners} - {a.id for a in doers}
    is_known_firm = not doers and any(map(points_to_firm, clause_subjects(verb)))
    can_buy = is_known_firm or are_firms(doers, verb)
    return can_buy and are_organisations(owners) and bool(others)


def takes_private(verb: Token, scene: Scene) -> bool:
    """True for "took Belar private", false for "took private lessons"."""
    if not any(c.lower_ == "private" for c in verb.children):
        return False
    doers = prepositional(verb, "by") if is_passive(verb) else clause_subjects(verb)
    bought = name_parties(taken_private(verb), scene)
    return are_firms(bought, verb) and bool(name_parties(doers, scene))


def teams_up(verb: Token, scene: Scene) -> bool:
    """True for organisations that go together: "teamed up with Belar", "joined forces"."""
    if lemma(verb) == "join" and not any(
        t.lower_ in {"forces", "hands"} for t in children(verb, "dobj")
    ):
        return False
    sides = clause_subjects(verb) + prepositional(verb, "with")
    sides += [t for thing in children(verb, "dobj") for t in prepositional(thing, "with")]
    named = name_parties(sides, scene)
    return len(named) >= 2 and are_organisations(named)


def chooses_supplier(verb: Token, scene: Scene) -> bool:
    """True where a firm or a state picks a firm to supply or build something."""
    chosen = name_parties(objects(verb), scene)
    tasks = children(verb, "xcomp", "advcl", "ccomp")
    tasks += [c for thing in objects(verb) for c in children(thing, "acl")]
    tasks += prepositional(verb, "with") if verb.lemma_ in {"entrust", "charge"} else []
    can_choose = {ActorKind.ORGANISATION, ActorKind.COUNTRY}
    choosing = doing(verb, scene)
    return (
        bool(choosing)
        and all(a.kind in can_choose for a in choosing)
        and are_organisations(chosen)
        and any(lemma(task) in DONE_UNDER and task.tag_ in {"VB", "VBG"} for task in tasks)
    )


def pays_for_firm(verb: Token, scene: Scene) -> bool:
    """True for "paid $30 million for the firm" or for a part of it."""
    money = [t for t in objects(verb) if any(c.text in {"$", "#", "C$"} for c in t.subtree)]
    sums = [*objects(verb), *(c for t in children(verb, "dative") for c in t.children)]
    money += [t for t in sums if t.lemma_.lower() in LARGE_SUMS]  # also "P3 billion"
    things = paid_for(verb)
    if not money or not things:
        return False
    buying = name_parties(clause_subjects(verb), scene)
    bought = name_parties(things, scene)
    are_shares = any(t.lemma_.lower() in SHARES | {"percent", "%"} for t in things)
    are_shares = are_shares and not any(t.dep_ == "poss" for t in things)
    if lemma(verb) == "give" and not (
        are_shares or any(t.lemma_.lower() in SOLD_PARTS for t in things)
    ):
        return False
    # Of what has shares a name alone is a firm's.
    can_be = {ActorKind.ORGANISATION, ActorKind.PERSON} if are_shares else {ActorKind.ORGANISATION}
    kinds = {a.kind for a in (*buying, *bought)}
    return bool(buying and bought) and kinds <= can_be


def takes_control(verb: Token, scene: Scene) -> bool:
    """True where one organisation takes control of another."""
    doers = prepositional(verb, "by") if is_passive(verb) else clause_subjects(verb)
    held = controlled(verb)
    if not held:
        return False
    named = name_parties(doers, scene)
    can_take = can_trade(named, doers)
    taken = name_parties(held, scene)
    are_firms_held = are_organisations(taken) or any(map(points_to_firm, held))
    return can_take and are_firms_held and bool(named or taken)


def works_together(verb: Token, scene: Scene) -> bool:
    """True for firms of which one "is developing chips with" the other, or will do so."""
    together = [c for c in children(verb, "advmod") if c.lower_ in {"together", "jointly"}]
    beside = heads_in(Slot.WITH, verb) + [t for c in together for t in prepositional(c, "with")]
    partners = name_parties(beside, scene)
    if together and not partners:  # "the two mean to build cars together"
        partners = name_parties(clause_subjects(verb), scene)[1:]
    meant = verb.dep_ == "xcomp" and lemma(verb.head) in {"mean", "plan", "intend"}
    will = bool(together) and (meant or bool(auxiliaries(verb) & WILL))
    return (
        (verb.tag_ in {"VBG", "VBN"} or will)
        and bool(objects(verb))
        and are_organisations(partners)
        and are_organisations(name_parties(clause_subjects(verb), scene))
    )


def sells_firm(verb: Token, scene: Scene) -> bool:
    """True where an organisation has sold a firm or a part of itself to somebody unnamed."""
    if verb.tag_ not in {"VBD", "VBN"} or is_passive(verb) or children(verb, "neg"):
        return False
    if prepositional(verb, "to") or children(verb, "dative"):
        return False
    doers = clause_subjects(verb)
    named = name_parties(doers, scene)
    can_sell = can_trade(named, doers)
    things = objects(verb) if lemma(verb) not in {"dispose", "divest"} else []
    things += prepositional(verb, "of")
    are_parts = are_organisations(name_parties(things, scene)) or any(
        t.lemma_.lower() in SOLD_PARTS for t in things
    )
    return can_sell and are_parts and bool(scene.times)


def is_by_consent(noun: Token, scene: Scene) -> bool:
    """True for a consent decree that is signed or has both sides beside it."""
    is_one = any(c.lower_ == "consent" for c in children(noun, "compound", "nmod"))
    act = told_of(noun) or act_on(noun)
    is_made = act is not None and lemma(act) in MAKES | {"enter", "file", "agree", "approve"}
    return is_one and (is_made or bool(prepositional(noun, "with", "between")))


def becomes_part_of_firm(noun: Token, scene: Scene) -> bool:
    """True for "became part of Belar" of a firm."""
    act = act_on(noun)
    joining = name_parties(clause_subjects(act), scene) if act is not None else []
    return are_organisations(joining) and are_organisations(
        name_parties(prepositional(noun, "of"), scene)
    )


def joins_venture(verb: Token, scene: Scene) -> bool:
    """True for "joined Belar in a nickel plant"."""
    shared = {t.lemma_.lower() for t in prepositional(verb, "in", "on")}
    return bool(shared & VENTURES) and are_organisations(name_parties(objects(verb), scene))


def is_framed(noun: Token, scene: Scene) -> bool:
    """True for the deal in or under which one supplies another."""
    heads = framed(noun)
    sides = name_parties(heads, scene)
    is_its = any(t.lower_ == "it" and t.dep_ == "dative" for t in heads)  # "cost it $3 million"
    return len(sides) + is_its >= 2 and all(a.kind in BODIES for a in sides)


def is_sale_to_firm(noun: Token, scene: Scene) -> bool:
    """True for "the sale of Belar's unit to Adeco"."""
    owners = children(noun, "poss") + sellers(noun)
    owning = name_parties(owners, scene)
    can_sell = bool(owning) and all(a.kind is not ActorKind.COUNTRY for a in owning)
    return can_sell and are_organisations(name_parties(buyers(noun), scene))


def joins_firms(noun: Token, scene: Scene) -> bool:
    """True for "the combination of Adeco and Belar", both of them firms."""
    sides = name_parties(
        (*prepositional(noun, "of", "with", "between"), *children(noun, "poss")), scene
    )
    return len(sides) >= 2 and are_organisations(sides)


def is_of_a_deal(noun: Token, scene: Scene) -> bool:
    """True for "completion is expected by July", false for the completion of a road."""
    return not prepositional(noun, "of") and not children(noun, "poss", "compound")


def doing(verb: Token, scene: Scene) -> list[Actor]:
    """Who does it, in an active or a passive clause."""
    heads = prepositional(verb, "by") if is_passive(verb) else clause_subjects(verb)
    return name_parties(heads, scene)
