"""Conditions of the rule for orders: what is ordered by the number, and from whom?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.award_slots import awarded
from core.events.arguments.known_firms import points_to_firm
from core.events.arguments.parties import name_parties
from core.events.rules.business_checks import are_organisations, can_trade
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.scene import Scene
from core.events.syntax.trades import makers as makers_of_goods
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import FIRM_NOUNS, USES, words
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

# What is ordered by the number from a maker that need not be named again.
GOODS: Final = words(
    """jet plane aircraft airliner jetliner jumbo helicopter freighter ship ferry tanker vessel
    submarine train locomotive bus tank engine turbine missile"""
)
# Parts of a firm and of its debts.
PAPERS: Final = words("% percent share stock stake interest debenture bond note debt security")


def is_commercial(noun: Token, scene: Scene) -> bool:
    """True for contracts, and for an order or a licence that one company has from another."""
    verb = told_of(noun) or (act_on(noun) if noun.dep_ == "ROOT" else None) or noun.head
    if noun.lemma_.lower() == "contract":
        goes_to_nobody = lemma(verb) == "go" and not name_parties(awarded(noun), scene)
        return lemma(verb) != "have" and not goes_to_nobody
    if noun.lemma_.lower() == "concession":
        return _is_to_use(noun) and bool(name_parties(awarded(noun), scene))
    if noun.lemma_.lower() == "right" and not _is_to_use(noun):
        return False
    placed = is_passive(verb) and noun.dep_ == "nsubjpass"
    taking = ("from", "with", "of") if placed else ("from", "with", "by", "of")
    sides = [t for head in (noun, verb) for t in prepositional(head, *taking)]
    heads = prepositional(verb, "by") if placed else clause_subjects(verb)
    ordering = name_parties(heads, scene)
    can_order = are_organisations(ordering) or any(map(_is_some_firm, heads))
    if len(ordering) > 1 and _is_for_goods(noun):
        return can_order  # "Adeco and Belar finalised an order for 20 jets"
    if any(t.text == "$" for t in noun.subtree):  # "an Army order of $18 million"
        sides += children(noun, "compound", "nmod")
    makers = name_parties([*sides, *awarded(noun)], scene)
    return can_order and (are_organisations(makers) or bool(makers and _is_for_goods(noun)))


def _is_to_use(right: Token) -> bool:
    """True for "the right to sell its drug", false for "the right to speak"."""
    acts = children(right, "acl", "relcl", "advcl") + children(right.head, "xcomp", "advcl")
    return any(act.tag_ == "VB" and lemma(act) in USES for act in acts)


def _is_some_firm(head: Token) -> bool:
    """True for "it" and "the airline", named elsewhere, and "an airline in Asia", named nowhere."""
    return points_to_firm(head) or head.lemma_.lower() in FIRM_NOUNS


def _is_for_goods(order: Token) -> bool:
    """True for "an order for ten jets": a name alone is then a maker's."""
    return any(
        are_counted_goods(t) for head in (order, order.head) for t in prepositional(head, "for")
    )


def is_order(verb: Token, scene: Scene) -> bool:
    """True for goods ordered from a maker, whom another sentence may name."""
    return _orders_from_maker(verb, scene) or _orders_counted_goods(verb, scene)


def _orders_from_maker(verb: Token, scene: Scene) -> bool:
    """True where an organisation or a state orders something from a company."""
    making = [*prepositional(verb, "from"), *makers_of_goods(verb)]
    if not making or _are_papers(verb):
        return False
    buyers, makers = name_parties(clause_subjects(verb), scene), name_parties(making, scene)
    can_order = {ActorKind.ORGANISATION, ActorKind.COUNTRY, ActorKind.GROUP}
    are_buyers = bool(buyers) and all(a.kind in can_order for a in buyers)
    return are_buyers and are_organisations(makers)


def _are_papers(verb: Token) -> bool:
    """True for what is bought of a firm's shares and debts, which it does not make."""
    return any(
        not PAPERS.isdisjoint(t.lemma_.lower() for t in thing.subtree) for thing in objects(verb)
    )


def _orders_counted_goods(verb: Token, scene: Scene) -> bool:
    """True for "ordered 180 jets" and "bought 30", of whom the sentence does not say."""
    if not any(map(are_counted_goods, _things_ordered(verb))):
        return False
    buyers = clause_subjects(verb)
    return can_trade(name_parties(buyers, scene), buyers)


def _things_ordered(verb: Token) -> list[Token]:
    """The jets of "ordered or taken options on 370 jets"."""
    acts = (verb, *children(verb, "conj"))
    things = [thing for act in acts if not is_passive(verb) for thing in objects(act)]
    return things + [t for thing in things for t in prepositional(thing, "on")]


def are_counted_goods(thing: Token) -> bool:
    """True for "20 jets" and a bare "20", false for "20 percent" and "20 pens"."""
    if thing.like_num:
        return not any(c.text in {"$", "%"} or c.lower_ == "percent" for c in thing.subtree)
    counted = any(c.like_num for c in children(thing, "nummod"))
    return counted and thing.lemma_.lower() in GOODS
