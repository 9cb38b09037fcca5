"""Conditions of business rules: do companies change hands or settle with each other?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.approvers import is_cleared
from core.events.arguments.known_firms import is_known_firm, points_to_firm
from core.events.arguments.pact_slots import SHARES, buyers
from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.syntax.acts import act_on
from core.events.syntax.scene import Scene
from core.events.syntax.trades import owners_of_all
from core.events.syntax.tree import (
    ancestors,
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import (
    ANNOUNCES,
    ENCOUNTER_NOUNS,
    FIRM_NOUNS,
    SPEECH_VERBS,
    TALK_NOUNS,
    words,
)
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

HOLDINGS = words(
    "stake interest share % percent stock half rest remainder majority unit business holding"
)
WORKS = words("port airport railway mine bank airline refinery terminal field station plant island")
STAKES = words("stake holding shareholding interest")
SAYS = SPEECH_VERBS | ANNOUNCES


def joins_companies(verb: Token, scene: Scene) -> bool:
    """True where one organisation takes over another."""
    doers = prepositional(verb, "by") if is_passive(verb) else clause_subjects(verb)
    if not doers or not objects(verb):
        return False
    buyers, bought = name_parties(doers, scene), name_parties(objects(verb), scene)
    can_buy = are_firms(buyers, verb) or (not buyers and any(map(points_to_firm, doers)))
    return can_buy and are_firms(bought, verb)


def sells_to_company(verb: Token, scene: Scene) -> bool:
    """True where one organisation has sold something to another."""
    selling, receiving = clause_subjects(verb), buyers(verb)
    if not selling or not receiving:
        return False
    sellers, taking = name_parties(selling, scene), name_parties(receiving, scene)
    are_two = {a.id for a in taking} != {a.id for a in sellers}
    can_sell = are_firms(sellers, verb) or (not sellers and any(map(points_to_firm, selling)))
    can_sell = can_sell or (_are_states(sellers) and _are_works(objects(verb)))
    can_buy = are_firms(taking, verb) or (bool(taking) and _are_shares(verb))
    return are_two and can_sell and can_buy


def _are_states(actors: list[Actor]) -> bool:
    return bool(actors) and all(a.kind is ActorKind.COUNTRY for a in actors)


def _are_works(things: list[Token]) -> bool:
    """True for what a state lets a firm have: a port, a mine, a stake in it."""
    return any(t.lemma_.lower() in WORKS | STAKES for t in things)


def hands_over_in_sale(verb: Token, scene: Scene) -> bool:
    """True for "handed its mills over to Belar in a sale", false for "handed over the keys"."""
    ways = {t.lemma_.lower() for t in prepositional(verb, "in", "under")}
    is_trade = bool(ways & {"sale", "deal", "transaction"}) or is_priced(verb)
    return is_trade and sells_to_company(verb, scene)


def _are_shares(verb: Token) -> bool:
    """True for what anyone can hold: "sold 300,000 of its shares to the family"."""
    things = objects(verb)
    things += [t for thing in things for t in prepositional(thing, "of")]
    return any(t.lemma_.lower() in SHARES for t in things)


def is_of_trade(noun: Token, scene: Scene) -> bool:
    """False for the offer of "accepted an offer of talks", and for one that officials clear."""
    act = act_on(noun)
    if act is not None and noun.lemma_ in {"offer", "bid"} and is_cleared(act):
        return False
    offered = {t.lemma_.lower() for t in prepositional(noun, "of")}
    return not offered & (TALK_NOUNS | ENCOUNTER_NOUNS)


def are_firms(actors: list[Actor], trade: Token) -> bool:
    """True for organisations; where millions change hands a name alone is a firm's too."""
    if are_organisations(actors):
        return True
    unsure = {ActorKind.ORGANISATION, ActorKind.PERSON}
    return is_priced(trade) and bool(actors) and all(a.kind in unsure for a in actors)


def is_priced(trade: Token) -> bool:
    """True for what is sold "for 3 million pounds"."""
    return any(
        token.lower_ in {"million", "billion"}
        for word in (trade, *objects(trade))
        for amount in prepositional(word, "for", "at", "worth")
        for token in amount.subtree
    )


def are_organisations(actors: list[Actor]) -> bool:
    """True where somebody is named and all of those are organisations."""
    return bool(actors) and all(a.kind is ActorKind.ORGANISATION for a in actors)


def can_trade(named: list[Actor], heads: list[Token]) -> bool:
    """True for organisations alone and, where nobody is named, for "it" and "the airline"."""
    return are_organisations(named) or (not named and any(map(points_to_firm, heads)))


def joins_two(verb: Token, scene: Scene) -> bool:
    """True where both who merge are named."""
    beside = objects(verb) + prepositional(verb, "with", "into")
    merging = name_parties(clause_subjects(verb) + beside, scene)
    return len(merging) >= 2 and (lemma(verb) == "merge" or are_organisations(merging))


def is_of_firms(noun: Token, scene: Scene) -> bool:
    """True for what firms found together; a partnership of nobody named is a manner of speaking."""
    act = act_on(noun)
    doers = clause_subjects(act) if act is not None else []
    founders = name_parties([*doers, *prepositional(noun, "with", "between", "of")], scene)
    return are_organisations(founders) or (not founders and noun.lemma_.lower() == "venture")


def takes_stake(verb: Token, scene: Scene) -> bool:
    """True where one organisation buys or sells a part of another."""
    held = [thing for thing in objects(verb) if thing.lemma_.lower() in HOLDINGS]
    of_whom = [t for thing in held for t in prepositional(thing, "in", "of")]
    of_whom += owners_of_all(verb)
    beside = [] if of_whom else prepositional(verb, "in")
    of_whom += beside if held and name_parties(beside, scene) else []
    of_whom += [t for head in of_whom for t in prepositional(head, "of", "in")]
    beyond = prepositional(verb, "from", "to")
    if not (held or of_whom or beyond):
        return False
    buyers = name_parties(clause_subjects(verb) + prepositional(verb, "by"), scene)
    if held and any(t.lower_ == "other" for t in (*of_whom, *beside)):  # "stakes in each other"
        return len(buyers) > 1 and are_organisations(buyers)
    if not of_whom and lemma(verb) in {"buy", "acquire", "purchase"}:
        is_known = any(_is_part_of_known(thing) for thing in held)
        return is_known and bool(scene.times) and are_firms(buyers, verb)
    whole = name_parties(of_whom, scene)
    sold = whole or name_parties(beyond, scene)
    if _are_those_of_a_firm(held, of_whom):
        return are_firms(buyers, verb)
    are_holders = any(thing.lemma_.lower() in STAKES for thing in held) and bool(sold)
    return are_firms(buyers, verb) and (are_organisations(sold) or are_holders)


def _are_those_of_a_firm(held: list[Token], of_whom: list[Token]) -> bool:
    """True for "a 14.9% stake in the computer maker", whose name stands elsewhere."""
    counted = any(t.like_num for thing in held for t in thing.subtree)
    return counted and any(
        head.lemma_.lower() in FIRM_NOUNS | {"unit", "business", "subsidiary", "venture"}
        and any(c.lower_ == "the" for c in children(head, "det"))
        for head in of_whom
    )


def _is_part_of_known(share: Token) -> bool:
    """True for "its first 28 percent" and "a further 10 percent", of a firm told before."""
    counted = any(c.like_num for c in children(share, "nummod"))
    words_in_front = {c.lower_ for c in children(share, "amod", "poss", "det")}
    return counted and bool(words_in_front & {"first", "its", "further", "another", "initial"})


def is_announced_trade(trade: Token, scene: Scene) -> bool:
    """True for "will buy it, the company said": the announcement of who trades is the agreement.

    A day of its own makes it the closing, which is still to come.
    """
    verb = trade if is_verbal(trade) else trade.head
    is_off = any(c.dep_ == "neg" or c.lower_ == "longer" for c in verb.children)
    if not _is_to_come(verb) or is_off:
        return False
    clause = verb.head if verb.dep_ == "xcomp" and verb.head.lemma_ == "be" else verb  # "is to buy"
    told = clause.dep_ == "ccomp" and lemma(clause.head) in SAYS
    told = told or (verb.dep_ == "acl" and verb.head.lemma_ in {"announcement", "statement"})
    first = min((t.i for t in clause_subjects(verb)), default=verb.i)
    hung = [c for c in children(verb, "prep", "npadvmod", "advmod") if c.i > first]
    beside = [t for c in hung for t in c.subtree]  # "said on Monday it would" is no day of its own
    return (told or _is_said_behind(verb)) and not any(scene.time_at(t) for t in beside)


def is_said_by_sides(verb: Token) -> bool:
    """True for "will supply it, the two said": one of those who trade says what is to come."""
    above = next((t for t in ancestors(verb) if lemma(t) in SAYS and is_verbal(t)), None)
    speakers = clause_subjects(above) if above is not None else []
    return _is_to_come(verb) and (
        any(_are_sides(t, verb) for t in speakers) or _is_said_behind(verb)
    )


def _are_sides(speaker: Token, verb: Token) -> bool:
    """True for "it", "they", "the companies" and whoever supplies, of those who say so."""
    doers = {t.text for t in clause_subjects(verb)}
    is_known = speaker.lower_ in {"it", "they"} or points_back(speaker) or speaker.text in doers
    return is_known or is_known_firm(speaker)


def _is_to_come(verb: Token) -> bool:
    """True for "will buy" and "is to buy"."""
    helping = {c.lower_ for c in children(verb, "aux")}
    above = verb.head
    is_to = verb.tag_ == "VB" and above.lemma_ == "be" and verb.dep_ == "xcomp"
    return bool(helping & {"will", "would"}) or (is_to and above.tag_ in {"VBZ", "VBP"})


def _is_said_behind(verb: Token) -> bool:
    """True for "…, the companies said on Monday", which the parser may hang from anywhere."""
    behind = verb.doc[verb.i : len(verb.doc)]
    return any(
        t.tag_ in {"VBD", "VBN"}
        and (lemma(t) in SAYS or _makes_known(t))
        and (
            {t.nbor(-2).lower_, t.nbor(-3 if t.nbor(-2).like_num else -2).lower_} & {"the", "both"}
            or t.nbor(-1).lower_ in {"it", "they", "both"}
            or _are_theirs(children(t, "nsubj"))
        )
        for t in behind
    )


def _makes_known(verb: Token) -> bool:
    """True for "the two made known"."""
    return verb.lemma_ == "make" and any(c.lower_ == "known" for c in verb.children)


def _are_theirs(speakers: list[Token]) -> bool:
    """True for "their foreign ministers"."""
    return any(c.lower_ == "their" for t in speakers for c in children(t, "poss"))
