"""Conditions of the rules for invitations: is someone asked to come, or coming, to a host?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.pairs import points_back
from core.events.arguments.parties import name_parties
from core.events.rules.company_checks import are_people
from core.events.rules.visit_checks import COMES_BACK, GOES, country_of, goes_abroad
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, clause_subjects, lemma, objects, prepositional
from core.events.syntax.vocab import words

if TYPE_CHECKING:
    from core.token import Token

SEATS = words("office residence palace home house ranch headquarters")


def accepts_invitation(verb: Token, scene: Scene) -> bool:
    """True for "accepted an invitation to Hanoi", false for one to dinner."""
    invitations = [t for t in objects(verb) if t.lemma_.lower() == "invitation"]
    places = [place for t in invitations for place in prepositional(t, "to")]
    guests = clause_subjects(verb)
    are_named_guests = are_people(name_parties(guests, scene))
    is_to_country = any(country_of(place, scene) for place in places)
    return goes_abroad(guests, places, scene) or (are_named_guests and is_to_country)


def is_invited(verb: Token, scene: Scene) -> bool:
    """True for "invited her to Oman" and "both sides to his office", not for "to dinner"."""
    places, invited = prepositional(verb, "to"), objects(verb)
    abroad = any(country_of(t, scene) for t in places)
    at_home = any(t.lemma_.lower() in SEATS and children(t, "poss") for t in places)
    are_guests = are_people(name_parties(invited, scene)) or any(map(points_back, invited))
    are_guests = are_guests or any(t.lower_ in {"him", "her", "he", "she"} for t in invited)
    return are_guests and (abroad or at_home) and not children(verb, "neg")


def are_both_invited(verb: Token, scene: Scene) -> bool:
    """True for "invited both sides to his office": it is they who are to meet there."""
    are_two = len(name_parties(objects(verb), scene)) > 1 or any(map(points_back, objects(verb)))
    return are_two and is_invited(verb, scene)


def comes_at_invitation(invitation: Token, scene: Scene) -> bool:
    """True for "came to Lund at the mayor's invitation", false for "spoke at his invitation"."""
    at, hosts = invitation.head, prepositional(invitation, "of") + children(invitation, "poss")
    verb = at.head
    if invitation.dep_ != "pobj" or at.lower_ not in {"at", "on", "upon"}:
        return False
    comes = lemma(verb) in GOES | COMES_BACK and bool(prepositional(verb, "to", "in", "for"))
    are_guests = are_people(name_parties(clause_subjects(verb), scene))
    are_guests = are_guests or any(t.lower_ in {"he", "she"} for t in clause_subjects(verb))
    return comes and are_guests and are_people(name_parties(hosts, scene))
