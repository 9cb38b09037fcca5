"""Conditions of rules for peace made, alliances founded and joined, and leave given to a pact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.binding import OTHERS_RULES, SETTLED_THINGS, SHARED_VIEWS
from core.events.arguments.deal_slots import joined, leavers
from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.rules.business_checks import are_organisations
from core.events.syntax.act_phrases import gives_leave
from core.events.syntax.acts import act_on
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import WILL
from core.events.syntax.tree import (
    auxiliaries,
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import PEOPLE, SPELLS, words
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

QUARRELS: Final = words(
    """dispute quarrel feud row standoff stand-off conflict war difference hostility rift impasse
    spat fight fighting battle bloodshed stalemate vendetta"""
)
BONDS: Final = words("fence tie relation relationship rift")
# What each verb is done to where it makes peace.
MENDS: Final = {
    **dict.fromkeys(words("make conclude sign agree"), words("peace")),
    "bury": QUARRELS | {"hatchet"},
    "mend": BONDS,
    "repair": BONDS,
    "put": words("end"),
    "call": words("halt end"),
    "declare": words("end"),
    "settle": words("difference quarrel feud war conflict"),
}
# With these it need not be said whose quarrel it is.
PLAINLY: Final = words("make conclude sign agree mend repair")
LEAVINGS: Final = words("withdrawal exit departure intention")
QUITS: Final = words("quit leave withdraw pull_out exit")
ALONE: Final = words("reconcile make_up")
ALLIANCES: Final = words("alliance coalition bloc confederation federation league front union pact")
SHARED_GOVERNMENTS: Final = words("coalition unity power-sharing joint national transitional")
# Where people settle on land.
LAND: Final = words("border boundary territorial frontier land maritime")
SHORES: Final = words("coast island shore land plain hill bank outskirts edge")


def makes_peace(verb: Token, scene: Scene) -> bool:
    """True for two sides that bury the hatchet, end their dispute or make peace."""
    if _is_only_wanted(verb):
        return False
    act = lemma(verb)
    if act in ALONE:
        if verb.dep_ == "acl" and prepositional(verb, "of"):  # "a force made up of Omani troops"
            return False
        return not objects(verb) and _are_sides(verb, scene)
    things = [t for t in objects(verb) if t.lemma_.lower() in MENDS.get(act, QUARRELS)]
    if act not in PLAINLY and not _is_hatchet(things):
        ended = _put_an_end_to(verb, things) if act in {"put", "call", "declare"} else things
        things = [t for t in ended if t.lemma_.lower() in QUARRELS and _is_theirs(t)]
    return bool(things) and _are_sides(verb, scene)


def _is_only_wanted(verb: Token) -> bool:
    """True for "to make peace", false for "made peace" and "will make peace"."""
    return verb.tag_ in {"VB", "VBP"} and not auxiliaries(verb) & WILL


def _put_an_end_to(verb: Token, ends: list[Token]) -> list[Token]:
    """The dispute of "put an end to their dispute" and "called a halt to the fighting"."""
    return [t for end in (*ends, verb) for t in prepositional(end, "to") if ends]


def _is_hatchet(things: list[Token]) -> bool:
    return any(t.lemma_ == "hatchet" for t in things)


def _is_theirs(quarrel: Token) -> bool:
    """True for "their dispute" and "the longest border dispute", false for the war of others."""
    if quarrel.lemma_.lower() in {"fighting", "hostility", "bloodshed"}:
        return True
    of_borders = any(c.lower_ in LAND for c in children(quarrel, "compound", "amod"))
    return of_borders or any(c.lower_ in {"their", "its"} for c in children(quarrel, "poss"))


def _are_sides(verb: Token, scene: Scene) -> bool:
    """True where the clause has two sides, named or named before."""
    sides = clause_subjects(verb) + prepositional(verb, "with")
    sides += [t for thing in objects(verb) for t in prepositional(thing, "with")]
    named = name_parties(sides, scene)
    return len(named) >= 2 or (bool(scene.times) and any(map(points_back, sides)))


def settles_on_terms(verb: Token, scene: Scene) -> bool:
    """True for two who "settled on a raise", false for one who does and for a place."""
    terms = objects(verb) if lemma(verb) == "settle on" else prepositional(verb, "on")
    terms = [t for t in terms if t.pos_ == "NOUN" or t.dep_ == "pcomp"]  # "settled on paying"
    terms = [t for t in terms if t.lower_ not in SHORES]
    terms = [t for t in terms if scene.time_at(t) is None]
    return bool(terms) and _are_sides(verb, scene)


def recognise_each_other(verb: Token, scene: Scene) -> bool:
    """True for states and movements that "recognised each other"."""
    each_other = any(t.lower_ in {"other", "another"} for t in objects(verb))
    named = name_parties(clause_subjects(verb), scene)
    return each_other and len(named) >= 2 and all(a.kind is not ActorKind.PERSON for a in named)


def admits_members(verb: Token, scene: Scene) -> bool:
    """True where an organisation takes in countries: "NATO was expanded to include Oman"."""
    taken_in = name_parties(objects(verb), scene)
    if not taken_in or any(a.kind is not ActorKind.COUNTRY for a in taken_in):
        return False
    body = clause_subjects(verb) if not is_passive(verb) else prepositional(verb, "by")
    above = verb.head
    if lemma(verb) == "include" and lemma(above) not in {"expand", "enlarge", "widen"}:
        return False
    if lemma(verb) in {"accept", "welcome"} and not joined(verb):
        return False
    if lemma(verb) == "include":
        body = children(above, "nsubjpass", "nsubj")
    into = name_parties(joined(verb) or body, scene)
    return are_organisations(into) or (not into and any(map(_points_to_body, body)))


def _points_to_body(head: Token) -> bool:
    """True for "it" and "the alliance", which another sentence names."""
    is_known = any(c.lower_ == "the" for c in children(head, "det"))
    return head.lower_ == "it" or (is_known and head.lemma_.lower() in ALLIANCES | {"club"})


def is_accession(noun: Token, scene: Scene) -> bool:
    """True for "Oman's accession to NATO" on an occasion."""
    entering = name_parties([*children(noun, "poss"), *prepositional(noun, "of")], scene)
    are_states = bool(entering) and all(a.kind is ActorKind.COUNTRY for a in entering)
    into = name_parties(prepositional(noun, "to", "into"), scene)
    return are_states and bool(scene.times) and are_organisations(into)


def is_withdrawal(noun: Token, scene: Scene) -> bool:
    """True for "its withdrawal from the union" of a country on an occasion."""
    if noun.head.head.lemma_ == "notice":
        return False  # told by the notice
    left = name_parties(prepositional(noun, "from"), scene)
    named = name_parties(leavers(noun), scene)
    are_states = bool(named) and all(a.kind is ActorKind.COUNTRY for a in named)
    return bool(scene.times) and are_states and are_organisations(left)


def is_notice_of_leaving(noun: Token, scene: Scene) -> bool:
    """True for a country that "gave notice of its withdrawal" from a body or a pact."""
    act = act_on(noun)
    leaving = name_parties(clause_subjects(act), scene) if act is not None else []
    are_states = bool(leaving) and all(a.kind is ActorKind.COUNTRY for a in leaving)
    told = [c for c in children(noun, "acl", "ccomp") if lemma(c) in QUITS]
    of_leaving = any(t.lemma_.lower() in LEAVINGS for t in prepositional(noun, "of"))
    return are_states and (bool(told) or of_leaving)


def founds_alliance(verb: Token, scene: Scene) -> bool:
    """True for states or parties that found an alliance or a coalition government together."""
    if _is_only_wanted(verb):
        return False
    if not any(map(_is_alliance, objects(verb))) or not _are_sides(verb, scene):
        return False
    named = name_parties(clause_subjects(verb), scene)
    return not are_organisations(named) or any(map(_is_alliance, objects(verb)))


def _is_alliance(thing: Token) -> bool:
    kind = thing.lemma_.lower()
    kinds = {c.lower_ for c in children(thing, "amod", "compound", "nmod")}
    return kind in ALLIANCES or (kind == "government" and bool(kinds & SHARED_GOVERNMENTS))


def is_agreed_by_two(verb: Token, scene: Scene) -> bool:
    """True for "the principles agreed by Oman and Chad in May", false for a point of view."""
    thing = _thing_agreed(verb)
    if thing is None or not scene.times:
        return False
    others = OTHERS_RULES | SHARED_VIEWS | SPELLS | PEOPLE
    if thing.lemma_.lower() in others or children(verb, "neg", "xcomp", "ccomp"):
        return False
    sides = prepositional(verb, "by") + children(verb, "nsubj")
    return len(name_parties(sides, scene)) >= 2 or any(map(points_back, sides))


def _thing_agreed(verb: Token) -> Token | None:
    """The thing of "the agenda they agreed on" and the "what" of "what they agreed"."""
    whats = [t for t in children(verb, "dobj") if t.lower_ == "what"]
    if whats:
        return whats[0]
    preps = [prep for prep in children(verb, "prep") if prep.i < verb.i]
    beside = any(t.tag_ in {"WDT", "WP"} for prep in preps for t in children(prep, "pobj"))
    is_told = verb.dep_ in {"acl", "relcl"} and not is_verbal(verb.head)
    beside = beside and verb.head.lemma_.lower() not in SETTLED_THINGS | {"agenda"}
    return verb.head if is_told and not beside else None


def is_given_leave(noun: Token, scene: Scene) -> bool:
    """True for "gave its consent to the pact"."""
    act = act_on(noun)
    return act is not None and gives_leave(act)


def is_accepted_by_two(noun: Token, scene: Scene) -> bool:
    """True where both sides accept the plan, false for persons, who are only for it."""
    act = act_on(noun)
    if act is None or not is_verbal(act) or not scene.times or _is_only_wanted(act):
        return False
    doers = prepositional(act, "by") if is_passive(act) else clause_subjects(act)
    named = name_parties(doers, scene)
    are_two = len(named) >= 2 or any(map(points_back, doers))
    return are_two and all(a.kind is not ActorKind.PERSON for a in named)


def is_called_by_two(noun: Token, scene: Scene) -> bool:
    """True for two who "called a truce", false for "called the truce a lie"."""
    act = act_on(noun)
    is_promised = act is not None and lemma(act) == "commit"
    if act is None or not (noun.dep_ == "dobj" or is_promised):
        return False
    if _is_only_wanted(act) or children(act, "oprd"):
        return False
    callers = clause_subjects(act)
    return len(name_parties(callers, scene)) >= 2 or any(map(points_back, callers))


def is_in_effect_since(noun: Token, scene: Scene) -> bool:
    """True for "the truce has been in force since May"."""
    act = act_on(noun)
    if act is None or not scene.times:
        return False
    effect = {t.lower_ for t in prepositional(act, "in")}
    return bool(effect & {"force", "effect", "place"}) and bool(prepositional(act, "since"))
