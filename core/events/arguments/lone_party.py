"""The other side of what one party alone is said to have agreed to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.antecedents import BODIES
from core.events.arguments.nameless import group_of, is_sector
from core.events.arguments.parties import name_parties
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import DENIES
from core.events.syntax.tree import (
    ancestors,
    children,
    is_passive,
    is_verbal,
    lemma,
    objects,
    prepositional,
    subjects,
)
from core.events.syntax.vocab import ANNOUNCES, FOUNDS, SPEECH_VERBS, words
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

AGREES: Final = frozenset({"agree", "consent"})
# What is given to somebody makes him the other side.
GIVES: Final = words("offer give provide pay grant lend send hand return extend")
# Troops and observers that are sent are no party.
MEANS: Final = words("force troop soldier police company observer monitor inspector peacekeeper")
# Those with whom a firm has to come to terms.
COUNTERPARTS: Final = words(
    "lender creditor bank bondholder supplier pilot worker union mechanic driver employee landlord"
)
# Who speaks for a body by his office.
HEADS: Final = words("minister president premier chancellor head chief director leader chairman")
SPOKESMEN: Final = words("spokesman spokeswoman spokesperson official executive")
# "Resigned in District Court" names no party.
PLACES: Final = BODIES - {ActorKind.ORGANISATION}


def beside_a_lone(token: Token, scene: Scene, known: set[str]) -> list[Actor]:
    """Whom a lone party agrees with, where the words tell only what either is to do."""
    if len(known) != 1:
        return []
    if not is_verbal(token):
        return _bound_by_terms(token, scene, known)
    if lemma(token) not in AGREES:
        return []
    return [*_concerned_by(token, scene, known), *_whose_counterparts(token, scene)]


def _bound_by_terms(deal: Token, scene: Scene, known: set[str]) -> list[Actor]:
    """The Belar of "Adeco signed a deal under which Belar will supply it with gas"."""
    acts = [
        act
        for act in children(deal, "relcl")
        if any(t.tag_ == "WDT" for t in prepositional(act, "under"))
        and not (is_passive(act) or children(act, "neg"))
    ]
    sides = [t for act in acts for t in children(act, "nsubj")]
    found = name_parties(sides, scene)
    found = found or [group_of(t, scene) for t in sides if t.lemma_ == "government"]
    named = [a for a in found if a.id not in known]
    if not named and len(acts) == 1:
        taking = [*children(acts[0], "dobj", "dative"), *prepositional(acts[0], "to", "from")]
        named = [a for a in name_parties(taking, scene) if a.id not in known]
    return named if len(named) == 1 and _is_bound(named[0]) else []


def _is_bound(actor: Actor) -> bool:
    """True for states, firms and "the government", false for persons and refugees."""
    is_body = actor.kind in {ActorKind.COUNTRY, ActorKind.ORGANISATION}
    return is_body or actor.name.lower().endswith(("government", "union", "management"))


def _concerned_by(verb: Token, scene: Scene, known: set[str]) -> list[Actor]:
    """Whom a lone party agrees to do something for or with: "agreed to let UN workers in"."""
    acts = children(verb, "xcomp", "prep", "ccomp")
    given = [t for act in acts if lemma(act) in GIVES for t in _takers(act)]
    for token in (*given, *(t for act in acts for t in act.subtree)):
        is_one = token.tag_ in {"NNP", "NNPS", "NNS"} and token.dep_ not in {"compound", "poss"}
        is_concerned = is_one and not _is_of_what_is_founded(token) and token.lemma_ not in MEANS
        named = name_parties([token], scene) if is_concerned else []
        named = named or ([group_of(token, scene)] if token in given and is_sector(token) else [])
        kinds = PLACES if token.head.lower_ in {"in", "at"} else BODIES
        others = [a for a in named if a.id not in known and a.kind in kinds]
        if others:
            return others[:1]
    return []


def _whose_counterparts(verb: Token, scene: Scene) -> list[Actor]:
    """The firm of "Adeco said lenders had agreed to wait": the lenders are its own."""
    agreeing, above = subjects(verb), verb.head
    are_bare = bool(agreeing) and all(
        t.lemma_.lower() in COUNTERPARTS and not children(t, "amod", "nmod", "prep")
        for t in agreeing
    )
    told = verb.dep_ == "ccomp" and lemma(above) in SPEECH_VERBS | ANNOUNCES
    named = name_parties(subjects(above), scene) if are_bare and told else []
    return [a for a in named if a.kind is ActorKind.ORGANISATION][:1]


def who_tells_of_it(noun: Token, scene: Scene) -> list[Actor]:
    """The other side of "a deal with Oman has been reached, minister Berg of Chad said".

    Also of "a spokesman for Adeco denied that talks with Belar were under way".
    """
    act = noun.head
    is_told = noun.dep_ == "nsubjpass" and lemma(act.head) in SPEECH_VERBS | ANNOUNCES
    is_told = is_told or (noun.dep_ == "nsubj" and lemma(act.head) in DENIES)
    beside = [*prepositional(noun, "with"), *prepositional(act, "with")]
    if not is_told or act.dep_ != "ccomp" or not beside:
        return []
    speaking = subjects(act.head)
    posts = [t for one in speaking for t in children(one, "appos") if t.lemma_ in HEADS]
    posts += [t for t in speaking if t.lemma_.lower() in SPOKESMEN]
    bodies = name_parties((t for post in posts for t in prepositional(post, "of", "for")), scene)
    if bodies:
        return bodies
    roles = {m.actor.id: (m.role or "").casefold() for t in speaking for m in scene.names_at(t)}
    named = name_parties(speaking, scene)
    return [a for a in named if not HEADS.isdisjoint(roles.get(a.id, "").split())]


def _takers(act: Token) -> list[Token]:
    """Those of "offer a loan to the film industry"."""
    things = [act, *objects(act)]
    hung = (t for thing in things for t in prepositional(thing, "to", "for"))
    return [*children(act, "dative"), *hung]


def _is_of_what_is_founded(token: Token) -> bool:
    """True for "a centre for Music", false for "a force made up of Omani troops"."""
    for above in (token, *ancestors(token)):
        if above.tag_ == "VBN":
            return False
        if (above.dep_ == "dobj" or above.lower_ == "for") and lemma(above.head) in FOUNDS:
            return True
    return False
