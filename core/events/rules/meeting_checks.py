"""Conditions of meeting rules: is this use of the word the one that is meant?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.arguments.sessions import is_own_session
from core.events.arguments.slots import heads_in
from core.events.rules.company_checks import LONG, are_people
from core.events.rules.talk_checks import BY_WIRE, is_someone, sits_with_many
from core.events.rules.visit_checks import OFFICE_HOLDERS
from core.events.syntax.coordination import coordinated
from core.events.syntax.occasion_checks import (
    MARGINS,
    are_in_general,
    is_repeated,
    is_setting,
)
from core.events.syntax.rule import Slot
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
from core.events.syntax.vocab import AGREEMENT_NOUNS, ENVOYS, MATTERS, PEOPLE, words
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

PRIVATE_SESSIONS = words("news press")
TALKING = words(
    """discuss exchange review brief express convey congratulate offer explore deliberate confer
    consider push press pay deliver thank negotiate seek"""
)
SENT_THINGS = words("letter telegram message cable greeting condolence congratulation gift")
PRESS = words("""reporter journalist press newsman medium crowd audience camera network""")
# What two who are named together can only do with each other.
FACE_TO_FACE = words("face face-to-face one-on-one directly")
# Where one speaks to others.
CEREMONIES = words(
    """opening ceremony rally conference congress funeral party launch forum summit session memorial
    service inauguration graduation convention wedding parade event"""
)
SITS_WITH = words("sit_down huddle dine confer parley converse")
# One speaks to somebody there who need not hear it.
ON_AIR = words("television tv radio air broadcast")


def is_courtesy_call(verb: Token, scene: Scene) -> bool:
    """True for "called on the king", false for "called on the king to resign"."""
    hosts = heads_in(Slot.ON, verb)
    if not any(is_someone(host, scene) for host in hosts):
        return False
    asked = children(verb, "xcomp", "advcl", "acl", "ccomp")
    asked += [c for host in hosts for c in children(host, "acl", "relcl", "xcomp")]
    asked = [c for c in asked if children(c, "aux")]
    hosting = name_parties(hosts, scene)
    is_state = bool(hosting) and all(a.kind is ActorKind.COUNTRY for a in hosting)
    return not (asked and is_state) and all(map(_is_to_talk, asked))


def _is_to_talk(purpose: Token) -> bool:
    """True for "to discuss trade" and "to raise the matter", false for "to raise taxes"."""
    raised = {t.lemma_.lower() for t in children(purpose, "dobj")}
    return purpose.lemma_.lower() in TALKING or bool(raised & MATTERS)


def is_summons(verb: Token, scene: Scene) -> bool:
    """True where an envoy is called in to talk, false where it is only to protest."""
    purposes = {c.lemma_.lower() for c in children(verb, "xcomp", "advcl")}
    return receives_person(verb, scene) and not purposes & {"complain", "protest", "testify"}


def receives_person(verb: Token, scene: Scene) -> bool:
    """True where it is a person or a delegation that is received."""
    received = objects(verb)
    if is_passive(verb) and any(t.lower_ in {"he", "she", "they"} for t in received):
        return are_people(name_parties(prepositional(verb, "by"), scene))
    if any(t.lower_ in {"him", "her"} for t in received):
        return are_people(name_parties(clause_subjects(verb), scene))
    if not is_passive(verb) and any(map(points_back, received)):
        return are_people(name_parties(clause_subjects(verb), scene))
    parties = name_parties(received, scene)
    things = [*received, *(t for head in received for t in prepositional(head, "of"))]
    if any(noun_lemma(t) in AGREEMENT_NOUNS for t in received) or any(
        t.lemma_.lower() in SENT_THINGS for t in things
    ):
        return (
            False  # "welcomed the Lund Truce", "received a number of letters from heads of state"
        )
    if any(t.lemma_.lower() in OFFICE_HOLDERS | ENVOYS for t in received):
        return bool(parties)
    return any(p.kind in {ActorKind.PERSON, ActorKind.GROUP} for p in parties)


def is_conversation(verb: Token, scene: Scene) -> bool:
    """True for "spoke with the king", false for "spoke to reporters"."""
    spoken_to = heads_in(Slot.WITH, verb) + prepositional(verb, "to")
    is_topic = verb.dep_ == "pcomp" and verb.head.lower_ == "about"  # "spoke about talking to him"
    if any(t.lemma_.lower() in PRESS for t in spoken_to) or is_topic or is_repeated(verb):
        return False
    if any(name_parties([t], scene) or t.pos_ == "PRON" for t in spoken_to):
        return not any(t.lemma_.lower() in ON_AIR for t in prepositional(verb, "on"))
    sitting = clause_subjects(verb)
    face_to_face = verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ in FACE_TO_FACE
    is_pair = len(name_parties(sitting, scene)) >= 2 or any(map(points_back, sitting))
    are_several = any(t.tag_ == "NNS" and t.lemma_.lower() in PEOPLE for t in sitting)
    if lemma(verb) in SITS_WITH and (is_pair or are_several or sits_with_many(verb, scene)):
        return True
    beside = any(t.lemma_ in MARGINS for t in prepositional(verb, "on"))
    if is_pair and (beside or _are_talking_there(verb, scene)):
        return True
    if is_pair and _is_told_how(verb):
        return bool(scene.times)
    is_private = any(t.lemma_ == "door" for t in prepositional(verb, "behind"))
    if (is_pair or are_several) and (face_to_face or is_private):
        return True
    if (is_pair or are_several) and any(t.lemma_ in LONG for t in prepositional(verb, "for")):
        at = prepositional(verb, "at") if lemma(verb) == "speak" else []
        to_others = any(t.lemma_.lower() in CEREMONIES for t in at)  # "talked for six hours"
        return not (to_others or prepositional(verb, "about", "before"))
    return any(t.lemma_.lower() in BY_WIRE for t in prepositional(verb, "by", "on", "over", "via"))


def _is_told_how(verb: Token) -> bool:
    """True for two who "last spoke" and who "talked at length": with each other."""
    how = {c.lower_ for c in children(verb, "advmod")}
    at_length = any(t.lower_ in {"length", "private"} for t in prepositional(verb, "at", "in"))
    at_length = at_length or bool(how & {"privately", "twice", "briefly"})
    is_long = lemma(verb) == "talk" and at_length and not children(verb, "neg")
    return is_long or bool(how & {"again", "last"})


def _are_talking_there(verb: Token, scene: Scene) -> bool:
    """True for "were talking in Lund on Monday"."""
    is_going_on = lemma(verb) == "talk" and verb.tag_ == "VBG" and bool(children(verb, "aux"))
    is_there = any(not scene.time_at(t) for t in prepositional(verb, "in", "at"))
    return is_going_on and is_there and bool(scene.times)


def is_talk_about(verb: Token, scene: Scene) -> bool:
    """True for two who "talked about the border on Monday" or are to do so."""
    talking = [t for head in clause_subjects(verb) for t in coordinated(head)]
    unnamed = [t for t in talking if t.lower_ in {"he", "she"} and not scene.names_at(t)]
    are_two = len(name_parties(clause_subjects(verb), scene)) + len(unnamed) >= 2
    matter = prepositional(verb, "about", "over")
    return are_two and bool(matter and scene.times) and not is_repeated(verb)


def is_not_for_press(noun: Token, scene: Scene) -> bool:
    """True unless the noun is a news conference, or an encounter of the police with the armed."""
    is_theirs = any(c.lower_ == "their" for c in children(noun, "poss"))
    of_whom = [t for t in prepositional(noun, "of") if scene.time_at(t) is None]
    named = is_theirs or prepositional(noun, "with", "between") or of_whom
    if noun.lemma_.lower() == "encounter" and not named:
        return False
    if is_own_session(noun) or is_setting(noun) or are_in_general(noun):
        return False
    beside = [t for word in (noun, noun.head) for t in prepositional(word, "among", "between")]
    if any(t.lower_ == "themselves" for t in beside):
        return False
    return not any(c.lemma_.lower() in PRIVATE_SESSIONS for c in children(noun, "compound", "nmod"))


def is_round_of_talks(noun: Token, scene: Scene) -> bool:
    """True unless the talks only say which ones others are: "met, the first talks since May"."""
    return not is_setting(noun)
