"""Conditions of the rules for calls: does one ring up the other, or call at his office?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.hung_elsewhere import paid_to
from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.rules.company_checks import LONG, are_people
from core.events.rules.talk_checks import BY_WIRE, is_someone
from core.events.rules.visit_checks import OFFICE_HOLDERS
from core.events.syntax.occasion_checks import are_in_general
from core.events.syntax.rule import Slot
from core.events.syntax.scene import Scene
from core.events.syntax.tree import (
    children,
    clause_subjects,
    lemma,
    noun_lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import ENVOYS, TALKED_BY_WIRE, words

if TYPE_CHECKING:
    from core.token import Token

# For what one is called before a court or a parliament.
HEARD = words("testify appear answer serve stand attend account give_evidence")
SOME = words("several some many most all two three four five both")


def is_call_to_person(verb: Token, scene: Scene) -> bool:
    """True for "called the king on Friday", false for "called the king a liar"."""
    if verb.lemma_.lower() == "call" and _is_called_elsewhere(verb):
        return False
    named = children(verb, "oprd", "ccomp", "prt", "attr", "acomp")
    if len(named) == 1 and not objects(verb) and named[0].dep_ == "oprd":
        return are_people(name_parties(named, scene))
    named += [c for c in children(verb, "xcomp") if not children(c, "aux")]
    if named and verb.lemma_.lower() == "call":
        return False
    if any(t.lower_ == "other" and children(t, "det") for t in objects(verb)):  # "each other"
        callers = clause_subjects(verb)
        are_two = len(name_parties(callers, scene)) >= 2 or any(map(points_back, callers))
        return are_two or any(t.tag_ in {"NNS", "NNPS"} for t in callers)
    if any(t.lemma_.lower() == "counterpart" for t in objects(verb)):
        return True
    if verb.lemma_.lower() != "call" and any(_are_rung_up(t, scene) for t in objects(verb)):
        return True
    return are_people(name_parties(objects(verb), scene))


def _are_rung_up(called: Token, scene: Scene) -> bool:
    """True for "telephoned both sides", "leaders in Oman and Chad", "several of them"."""
    is_some = called.lower_ in SOME and bool(prepositional(called, "of"))
    are_leaders = called.tag_ == "NNS" and called.lemma_.lower() in OFFICE_HOLDERS | ENVOYS
    return points_back(called) or is_some or (are_leaders and bool(name_parties([called], scene)))


def _is_called_elsewhere(verb: Token) -> bool:
    """True for "called him to the palace", "called him to testify", "called on him to go"."""
    acts = {c.lemma_.lower() for c in children(verb, "xcomp") if children(c, "aux")}
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    called_on = any(t.lower_ in {"on", "upon"} and not list(t.children) for t in behind)
    return called_on or bool(acts & HEARD or prepositional(verb, "to", "into", "before"))


def is_on_the_phone(noun: Token, scene: Scene) -> bool:
    """True for "was on the phone with the king", false for "his face is on the phone"."""
    verb = noun.head.head
    on = noun.head.lower_ == "on" and not children(noun, "poss")
    spends = verb.lemma_ in {"be", "get", "stay", "hop"} or bool(
        {t.lemma_ for t in (verb, *children(verb, "dobj"))} & LONG
    )
    is_opening = noun.head.dep_ == "prep" and noun.i < verb.i  # "On the phone with him, she said"
    spends = spends or (is_opening and bool(prepositional(noun, "with")))
    partners = heads_in(Slot.WITH, noun) + heads_in(Slot.TO, noun)
    partners += prepositional(verb, "with", "to")
    return on and spends and bool(name_parties(partners, scene))


def is_phone_call(noun: Token, scene: Scene) -> bool:
    """True for "a phone call", "a call with the king", false for "a call for reform"."""
    if are_in_general(noun):
        return False
    kind = {c.lemma_.lower() for c in children(noun, "compound", "nmod", "amod")}
    if noun_lemma(noun) in {"link", *TALKED_BY_WIRE}:  # of a road, of a crime; at a table
        return bool(kind & BY_WIRE)
    topics = [t for t in prepositional(noun, "for", "on") if scene.time_at(t) is None]
    if topics or (children(noun, "acl") and not _is_told_on(noun)):
        return bool(prepositional(noun, "with", "between"))
    return (
        bool(kind & BY_WIRE)
        or bool(prepositional(noun, "with", "between", "from"))
        or any(is_someone(t, scene) for t in prepositional(noun, "to"))
        or (noun.head.lower_ in {"during", "in", "after"})
        or bool(children(noun, "poss"))
        or _is_told_on(noun)
    )


def _is_told_on(noun: Token) -> bool:
    """True for "the call lasted an hour" and "the call, which took place on Tuesday,"."""
    acts = [*children(noun, "relcl"), *([noun.head] if noun.dep_ == "nsubj" else [])]
    is_known = any(c.lower_ in {"the", "this", "that"} for c in children(noun, "det"))
    goes_on = [a for a in acts if lemma(a) in words("last take take_place start begin end")]
    is_it = not any(children(a, "dobj") for a in goes_on if a.lemma_ in {"start", "begin", "end"})
    return is_known and bool(goes_on) and is_it


def is_call_at_office(noun: Token, scene: Scene) -> bool:
    """True for "a courtesy call on the king", false for "a call on states to act"."""
    hosts = prepositional(noun, "on", "upon") + paid_to(noun)
    paid = lemma(noun.head) in {"pay", "make"} or bool(children(noun, "amod", "compound"))
    return paid and any(is_someone(t, scene) and not children(t, "acl") for t in hosts)
