"""Conditions of rules for people who are brought or sit together: is it a meeting of theirs?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.aim_slots import guests
from core.events.arguments.company_slots import called_in, facing
from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.rules.company_checks import are_people, says_face_to_face
from core.events.rules.visit_checks import OFFICE_HOLDERS
from core.events.syntax.occasion_checks import is_repeated
from core.events.syntax.scene import Scene
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import ENVOYS, PEOPLE, words
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

SIGNS: Final = words("sign initial ink")
ONE: Final = words("one same single")
HAS_GUESTS: Final = words("have receive welcome entertain host")
BARGAINING: Final = words("negotiating bargaining negotiation peace conference")
ENVOYS_CALLED_IN: Final = OFFICE_HOLDERS | words(
    "envoy diplomat charge consul attache official representative"
)
BODIES: Final = frozenset({ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY})


def sits_opposite(verb: Token, scene: Scene) -> bool:
    """True for "sat across from the king"."""
    return are_people(name_parties(facing(verb), scene))


def is_one_room(noun: Token, scene: Scene) -> bool:
    """True for "sat in one room" and "are back at the table" of those who are named."""
    prep = noun.head
    if noun.dep_ != "pobj" or prep.lower_ not in {"in", "at", "to", "around"}:
        return False
    if noun.lemma_ == "table" and prepositional(noun, "of"):
        return False
    verb = prep.head.head if prep.head.lower_ == "back" else prep.head
    told = (prep.head, verb, *children(verb, "advmod"))
    is_back = noun.lemma_ == "table" and any(t.lemma_ in {"back", "return"} for t in told)
    if lemma(verb) in SIGNS:
        return False  # "at the same table they signed another paper"
    sides = clause_subjects(verb)
    are_envoys = any(t.tag_ == "NNS" and t.lemma_.lower() in ENVOYS for t in sides)
    return (is_back or _is_shared(noun)) and (are_envoys or _are_several(sides, scene))


def _is_shared(noun: Token) -> bool:
    """True for "one room" and "the same table"."""
    return any(c.lower_ in ONE for c in children(noun, "amod", "nummod"))


def _are_several(heads: list[Token], scene: Scene) -> bool:
    return len(name_parties(heads, scene)) >= 2 or any(map(points_back, heads))


def comes_face_to_face(verb: Token, scene: Scene) -> bool:
    """True for people who come face to face, false for "came face to face with the truth"."""
    if verb.i + 1 == len(verb.doc) or verb.nbor(1).lower_ != "face":
        return False
    with_ = facing(verb)
    if with_ and not name_parties(with_, scene):
        return False
    return _are_several(clause_subjects(verb) + with_, scene)


# Whoever mediates brings firms together, too, to talk.
MEDIATORS = words("mediator arbitrator conciliator minister mayor governor")


def brings_together(verb: Token, scene: Scene) -> bool:
    """True for "brought the two together", "face to face" and "put them in one room"."""
    if not _is_to_one_place(verb) or not _are_several(objects(verb), scene):
        return False
    mediates = any(t.lemma_.lower() in MEDIATORS for t in clause_subjects(verb))
    can_meet = mediates or _can_meet(name_parties(objects(verb), scene))
    return can_meet and (bool(scene.times) or _is_done_by_someone(verb, scene))


def _is_to_one_place(verb: Token) -> bool:
    """True for what is put "together", "face to face" and "in one room"."""
    together = verb.doc[verb.i : verb.right_edge.i + 1]
    if says_face_to_face(verb) or any(t.lower_ == "together" and t.i > verb.i for t in together):
        return True
    ends = [t for prep in children(verb, "prep") for t in children(prep, "pobj")]
    ends += [t for back in children(verb, "advmod", "prt") for t in prepositional(back, "to", "at")]
    are_known = any(map(points_back, objects(verb)))
    return any(_is_meeting_place(t) or (are_known and t.pos_ == "PROPN") for t in ends)


def _is_done_by_someone(verb: Token, scene: Scene) -> bool:
    """True for "the bishop brought them together", false for what a war or a film did."""
    doers = name_parties(clause_subjects(verb), scene)
    return verb.tag_ == "VBD" and bool(doers) and all(a.kind in BODIES for a in doers)


def _can_meet(parties: list[Actor]) -> bool:
    """False for firms, which are brought together by a merger."""
    return all(a.kind is not ActorKind.ORGANISATION for a in parties)


def _is_meeting_place(noun: Token) -> bool:
    kinds = {c.lower_ for c in children(noun, "amod", "compound")}
    at_table = noun.lemma_ == "table" and bool(kinds & BARGAINING)
    return at_table or (noun.lemma_ in {"room", "table"} and _is_shared(noun))


def drops_in(verb: Token, scene: Scene) -> bool:
    """True for "dropped in on the king"."""
    comes_in = any(
        c.lower_ == "in" and c.i == verb.i + 1 for c in children(verb, "advmod", "prt", "prep")
    )
    hosts = name_parties(prepositional(verb, "on"), scene)
    return comes_in and are_people(hosts) and are_people(name_parties(clause_subjects(verb), scene))


def calls_in_envoy(verb: Token, scene: Scene) -> bool:
    """True for "called in the ambassador", false for "called in a doctor"."""
    envoys = called_in(verb)
    in_office = any(
        word.lemma_.lower() in ENVOYS_CALLED_IN
        for head in envoys
        for word in (head, *children(head, "compound", "appos"))
    )
    hosts = name_parties(clause_subjects(verb), scene)
    return in_office and bool(hosts) and bool(name_parties(envoys, scene))


def plays_host(verb: Token, scene: Scene) -> bool:
    """True for "played host to the king", false for "played host to the finals"."""
    is_host = any(t.lemma_ == "host" for t in objects(verb))
    guests = name_parties(prepositional(verb, "to"), scene)
    return is_host and any(a.kind in {ActorKind.PERSON, ActorKind.GROUP} for a in guests)


def is_guest(noun: Token, scene: Scene) -> bool:
    """True for "was the king's guest" and "had the king as his guest", false for one on a show."""
    prep, verb = noun.head, noun.head.head
    is_had = noun.dep_ == "pobj" and prep.lower_ == "as" and lemma(verb) in HAS_GUESTS
    is_told = noun.dep_ == "attr" and prep.lemma_ == "be"
    hung = [t for above in (noun, noun.head, verb) for t in prepositional(above, "on")]
    if not (is_had or is_told) or any(scene.time_at(t) is None for t in hung):
        return False
    both = name_parties(guests(noun), scene)
    return len(both) > 1 and are_people(both)


def is_word_with(noun: Token, scene: Scene) -> bool:
    """True for "had a word with the king", false for "had words of praise"."""
    had = noun.dep_ == "dobj" and lemma(noun.head) in {"have", "exchange"}
    partners = prepositional(noun, "with") + prepositional(noun.head, "with")
    speaking = name_parties(clause_subjects(noun.head), scene)
    return had and are_people(name_parties(partners, scene)) and are_people(speaking)


def is_closeted(verb: Token, scene: Scene) -> bool:
    """True for two who are closeted together or one with another."""
    with_ = prepositional(verb, "with")
    if with_ and not name_parties(with_, scene):
        return False
    shut_in = objects(verb) or clause_subjects(verb)
    return _are_several(shut_in + with_, scene)


def embraces(verb: Token, scene: Scene) -> bool:
    """True for "embraced the king" and for two who "embraced", false for "embraced the plan"."""
    if is_passive(verb) or is_repeated(verb):
        return False
    huggers, hugged = clause_subjects(verb), objects(verb)
    if not hugged:
        return bool(scene.times) and _are_pair_of_people(huggers, scene)
    if any(t.lower_ == "other" for t in hugged):
        return _are_pair_of_people(huggers, scene)
    return all(are_people(name_parties(heads, scene)) for heads in (huggers, hugged))


def _are_pair_of_people(heads: list[Token], scene: Scene) -> bool:
    named = name_parties(heads, scene)
    return (len(named) >= 2 and are_people(named)) or any(map(points_back, heads))


def briefs_someone(verb: Token, scene: Scene) -> bool:
    """True for who briefs a person or a body on an occasion, false for the press and own aides."""
    speaking = prepositional(verb, "by") if is_passive(verb) else []
    if any(c.tag_ == "PRP$" for t in speaking for c in children(t, "poss")):  # "by his generals"
        return False
    hearers = name_parties(objects(verb), scene)
    heard = bool(hearers) and all(a.kind in BODIES for a in hearers)
    heard = heard or any(
        t.lemma_.lower() in PEOPLE and not any(c.tag_ == "PRP$" for c in children(t, "poss"))
        for t in objects(verb)
        if t.tag_ == "NNS"
    )
    speakers = name_parties(clause_subjects(verb), scene)
    return bool(scene.times) and heard and are_people(speakers) and not is_repeated(verb)


def is_briefing_to(noun: Token, scene: Scene) -> bool:
    """True for "a briefing to the council", false for one for the press."""
    heard = name_parties(prepositional(noun, "to"), scene)
    return bool(heard) and all(a.kind in BODIES for a in heard) and bool(scene.times)


def shuttles(verb: Token, scene: Scene) -> bool:
    """True for an envoy between two sides, false for a bus between two towns."""
    sides = prepositional(verb, "between")
    going = clause_subjects(verb)
    are_sent = any(t.tag_ == "NNS" and t.lemma_.lower() in ENVOYS for t in going)
    return (are_sent or are_people(name_parties(going, scene))) and _are_several(sides, scene)
