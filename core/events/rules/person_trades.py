"""Conditions of the trade in persons: players who change clubs, captives who are exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.pact_slots import sources
from core.events.arguments.parties import name_parties
from core.events.rules.business_checks import (
    are_firms,
    are_organisations,
    is_priced,
)
from core.events.rules.suit_checks import is_in_return
from core.events.rules.trade_checks import doing
from core.events.syntax.scene import Scene
from core.events.syntax.tree import clause_subjects, lemma, objects, prepositional
from core.events.syntax.vocab import CAPTIVES, PEOPLE, words
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

SERVING = words("soldier officer pilot commander airman crew sailor national citizen spy")
MOVES_ON = words("deal contract loan")


def moves_player(verb: Token, scene: Scene) -> bool:
    """True where a player goes from one club to another, or is signed by one."""
    between = _clubs(verb)
    players = name_parties(objects(verb), scene) if between or lemma(verb) == "sign" else []
    if not players or any(a.kind is not ActorKind.PERSON for a in players):
        return False
    clubs, doers = name_parties(between, scene), doing(verb, scene)
    is_priced_sale = are_organisations(clubs) and are_firms(clubs, verb) and is_priced(verb)
    if any(a.kind is ActorKind.COUNTRY for a in (*clubs, *doers)) and not is_priced_sale:
        return False
    return bool(clubs) or (lemma(verb) == "sign" and are_organisations(doers))


def _clubs(verb: Token) -> list[Token]:
    return sources(verb) + (prepositional(verb, "to") if lemma(verb) == "sell" else [])


def changes_club(verb: Token, scene: Scene) -> bool:
    """True for a player who "moved from Lund to Malmo for 3 million pounds", both of them clubs."""
    if not is_priced(verb):
        return False
    players = name_parties(clause_subjects(verb), scene)
    are_players = bool(players) and all(a.kind is ActorKind.PERSON for a in players)
    clubs = name_parties(prepositional(verb, "from", "to"), scene)
    return are_players and len(clubs) >= 2 and are_firms(clubs, verb)


def joins_club(verb: Token, scene: Scene) -> bool:
    """True for a player who joins a club from another or under a contract."""
    players = name_parties(clause_subjects(verb), scene)
    are_players = bool(players) and all(a.kind is ActorKind.PERSON for a in players)
    terms = {t.lemma_.lower() for t in prepositional(verb, "on", "under")}
    moves = bool(terms & MOVES_ON) or bool(name_parties(prepositional(verb, "from"), scene))
    return are_players and moves and are_organisations(name_parties(objects(verb), scene))


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
