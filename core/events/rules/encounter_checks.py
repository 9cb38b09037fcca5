"""Conditions of the rules for "meet" and "tell": do people meet, and no deadline or foe?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.parties import name_parties
from core.events.arguments.place import find_place
from core.events.arguments.sessions import is_own_session
from core.events.rules.company_checks import are_people
from core.events.rules.talk_checks import is_someone
from core.events.rules.visit_checks import OFFICE_HOLDERS, is_visitor
from core.events.syntax.occasion_checks import is_long_ago, is_repeated
from core.events.syntax.scene import Scene
from core.events.syntax.tree import ancestors, children, clause_subjects, objects, prepositional
from core.events.syntax.vocab import NOT_A_PARTY, words
from core.model import Actor, ActorKind, EventSubtype

if TYPE_CHECKING:
    from core.token import Token

CONTESTS = words(
    """final semifinal semi-final quarterfinal quarter-final match game playoff play-off derby cup
    tournament championship league qualifier friendly"""
)


def is_encounter(verb: Token, scene: Scene) -> bool:
    """True for "met the envoy", false for "met the deadline" and "was met with anger"."""
    if children(verb, "prt"):
        return False
    if is_repeated(verb) or is_own_session(verb) or is_long_ago(verb) or _is_contest(verb):
        return False
    with_ = prepositional(verb, "with")
    targets = [t for t in objects(verb) if t.dep_ != "nsubjpass" and t.lower_ != "face"] + with_
    if _is_what_is_met(verb):
        return False
    if any(t.lemma_.lower() in NOT_A_PARTY and not _is_the_opposition(t) for t in targets):
        return False
    if not targets:
        return True
    if _is_anybody(clause_subjects(verb)) and _is_anybody(targets):
        return False  # "the first time that an Omani president met a Swedish one"
    return any(is_someone(target, scene) for target in targets)


def _is_the_opposition(target: Token) -> bool:
    """True for "met the opposition", false for "met opposition", which is resistance."""
    return target.lower_ == "opposition" and bool(children(target, "det", "poss", "amod"))


def _is_anybody(heads: list[Token]) -> bool:
    """True for "a president", whoever it is."""
    return bool(heads) and all(
        t.lemma_.lower() in OFFICE_HOLDERS | {"president", "leader"}
        and any(c.lower_ in {"a", "an"} for c in children(t, "det"))
        for t in heads
    )


def _is_what_is_met(verb: Token) -> bool:
    """True for the "conditions that it would have to meet"."""
    clause = next((t for t in (verb, *ancestors(verb)) if t.dep_ in {"relcl", "acl"}), None)
    return clause is not None and clause.head.lemma_.lower() in NOT_A_PARTY


def _is_contest(verb: Token) -> bool:
    """True for "will meet Oman in the semi-final"."""
    beside = (verb, *objects(verb))  # what is contested may hang from the foe
    places = [t for head in beside for t in prepositional(head, "in", "at", "for")]
    return any(
        t.lemma_.lower() in CONTESTS
        for place in places
        for t in place.subtree
        if t is place or t.pos_ == "NOUN"  # "at the Union League Club"
    )


def is_told_to_counterpart(verb: Token, scene: Scene) -> bool:
    """True where one country's office-holder speaks to another's."""
    speakers = name_parties(clause_subjects(verb), scene)
    if any(is_visitor(t, scene) for t in verb.doc[verb.i + 1 : verb.i + 3]):
        return are_people(speakers)
    hearers = name_parties(objects(verb), scene)
    titled = [m for t in objects(verb) if (m := scene.name_at(t)) is not None and m.role]
    if are_people(speakers) and titled and are_people(hearers) and _is_placed(verb, scene):
        return True
    return any(
        _is_official(one) and _is_official(other) and one.country != other.country
        for one in speakers
        for other in hearers
    )


def _is_placed(verb: Token, scene: Scene) -> bool:
    """True for "told her in Lund last week": both were there then."""
    beside = children(verb, "npadvmod", "advmod") + prepositional(verb, "on", "in", "at")
    beside += [t for place in prepositional(verb, "in", "at") for t in children(place, "npadvmod")]
    is_then = any((time := scene.time_at(t)) and time.tells_when for t in beside)
    return is_then and find_place(verb, EventSubtype.BILATERAL, scene) is not None


def _is_official(actor: Actor) -> bool:
    return actor.kind is ActorKind.PERSON and actor.country is not None
