"""Conditions of the rules of trade: who buys from whom, who joins whom, who is traded for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.business_checks import (
    are_firms,
    are_organisations,
    is_in_return,
    is_priced,
    points_to_firm,
)
from core.events.pact_slots import buyers, framed, owners_of_things, sellers, sources, taken_private
from core.events.parties import name_parties
from core.events.scene import Scene
from core.events.tree import (
    children,
    clause_subjects,
    is_passive,
    lemma,
    objects,
    prepositional,
)
from core.events.vocab import CAPTIVES, PEOPLE, words
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

ASSETS = words(
    """unit subsidiary arm division business operation asset mill plant factory shipyard yard
    refinery store shop chain hotel network brand right patent portfolio mine rig newspaper station
    facility terminal property rest remainder half"""
)
SERVING = words("soldier officer pilot commander airman crew sailor national citizen spy")
VENTURES = words("venture plant project mine consortium factory smelter field pipeline refinery")
MOVES_ON = words("deal contract loan")
BODIES = frozenset({ActorKind.ORGANISATION, ActorKind.COUNTRY, ActorKind.GROUP})


def buys_from(verb: Token, scene: Scene) -> bool:
    """True where one organisation buys or licenses something from another."""
    bought = name_parties(objects(verb), scene)
    if any(a.kind is ActorKind.PERSON for a in bought):
        return False
    doers = _doers(verb, scene)
    can_buy = are_firms(doers, verb) or (not doers and _is_by_it(verb))
    return can_buy and are_organisations(name_parties(sources(verb), scene))


def _is_by_it(verb: Token) -> bool:
    """True where "it" does so, a firm that another sentence names."""
    is_going_on = verb.tag_ == "VBG" and bool(children(verb, "aux"))
    return not (is_passive(verb) or is_going_on) and any(map(points_to_firm, clause_subjects(verb)))


def buys_assets(verb: Token, scene: Scene) -> bool:
    """True where one organisation buys a part of another: "the paper mills of Belar"."""
    if not any(thing.lemma_.lower() in ASSETS for thing in objects(verb)):
        return False
    doers, owners = _doers(verb, scene), name_parties(owners_of_things(verb), scene)
    others = {a.id for a in owners} - {a.id for a in doers}
    return are_firms(doers, verb) and are_organisations(owners) and bool(others)


def moves_player(verb: Token, scene: Scene) -> bool:
    """True where a player goes from one club to another, or is signed by one."""
    players = name_parties(objects(verb), scene)
    if not players or any(a.kind is not ActorKind.PERSON for a in players):
        return False
    clubs, doers = name_parties(_clubs(verb), scene), _doers(verb, scene)
    is_priced_sale = are_organisations(clubs) and are_firms(clubs, verb) and is_priced(verb)
    if any(a.kind is ActorKind.COUNTRY for a in (*clubs, *doers)) and not is_priced_sale:
        return False
    return bool(clubs) or (lemma(verb) == "sign" and are_organisations(doers))


def _clubs(verb: Token) -> list[Token]:
    return sources(verb) + (prepositional(verb, "to") if lemma(verb) == "sell" else [])


def joins_club(verb: Token, scene: Scene) -> bool:
    """True for a player who joins a club from another or under a contract."""
    players = name_parties(clause_subjects(verb), scene)
    are_players = bool(players) and all(a.kind is ActorKind.PERSON for a in players)
    terms = {t.lemma_.lower() for t in prepositional(verb, "on", "under")}
    moves = bool(terms & MOVES_ON) or bool(name_parties(prepositional(verb, "from"), scene))
    return are_players and moves and are_organisations(name_parties(objects(verb), scene))


def settles_with_firm(verb: Token, scene: Scene) -> bool:
    """True where a firm settles with others, false for a family that settles somewhere."""
    settling = clause_subjects(verb)
    firms = name_parties(settling, scene)
    are_bound = are_organisations(firms) or (not firms and any(map(points_to_firm, settling)))
    others = name_parties(prepositional(verb, "with"), scene)
    return are_bound and bool(others) and not objects(verb)


def takes_private(verb: Token, scene: Scene) -> bool:
    """True for "took Belar private", false for "took private lessons"."""
    if not any(c.lower_ == "private" for c in verb.children):
        return False
    doers = prepositional(verb, "by") if is_passive(verb) else clause_subjects(verb)
    bought = name_parties(taken_private(verb), scene)
    return are_firms(bought, verb) and bool(name_parties(doers, scene))


def teams_up(verb: Token, scene: Scene) -> bool:
    """True for organisations that go together: "teamed up with Belar", "joined forces"."""
    if lemma(verb) == "join" and not any(t.lower_ == "forces" for t in children(verb, "dobj")):
        return False
    sides = clause_subjects(verb) + prepositional(verb, "with")
    sides += [t for thing in children(verb, "dobj") for t in prepositional(thing, "with")]
    named = name_parties(sides, scene)
    return len(named) >= 2 and are_organisations(named)


def joins_venture(verb: Token, scene: Scene) -> bool:
    """True for "joined Belar in a nickel plant"."""
    shared = {t.lemma_.lower() for t in prepositional(verb, "in", "on")}
    return bool(shared & VENTURES) and are_organisations(name_parties(objects(verb), scene))


def trades_captives(verb: Token, scene: Scene) -> bool:
    """True for "freed a pilot in exchange for" and "swapped prisoners with"."""
    things = objects(verb)
    are_captives = any(t.lemma_.lower() in CAPTIVES for t in things)
    if lemma(verb) in {"swap", "exchange", "trade"}:
        return are_captives
    are_people = are_captives or any(t.lemma_.lower() in PEOPLE for t in things)
    are_people = are_people or any(a.kind is ActorKind.PERSON for a in name_parties(things, scene))
    return are_people and is_in_return(verb) and _for_people(verb)


def _for_people(verb: Token) -> bool:
    """False for "in exchange for food"; nothing is said behind "in return"."""
    swaps = [t for t in prepositional(verb, "in") if prepositional(t, "for")]
    given = [t for swap in swaps for thing in prepositional(swap, "for") for t in thing.subtree]
    people = PEOPLE | CAPTIVES | SERVING
    return not given or any(t.pos_ == "PROPN" or t.lemma_.lower() in people for t in given)


def is_framed(noun: Token, scene: Scene) -> bool:
    """True for the deal in or under which one supplies another."""
    sides = name_parties(framed(noun), scene)
    return len(sides) >= 2 and all(a.kind in BODIES for a in sides)


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


def _doers(verb: Token, scene: Scene) -> list[Actor]:
    doing = prepositional(verb, "by") if is_passive(verb) else clause_subjects(verb)
    return name_parties(doing, scene)
