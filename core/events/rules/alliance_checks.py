"""Whether countries join a named body, which makes an agreement of them and it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.arguments.parties import name_parties
from core.events.rules.business_checks import are_organisations
from core.events.syntax.acts import act_on
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, clause_subjects, objects, prepositional
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token


def becomes_member(noun: Token, scene: Scene) -> bool:
    """True where countries become members of a named body."""
    act = act_on(noun)
    if act is None:
        return False
    joining = name_parties(clause_subjects(act), scene)
    are_states = bool(joining) and all(a.kind is ActorKind.COUNTRY for a in joining)
    return are_states and are_organisations(name_parties(prepositional(noun, "of", "in"), scene))


def joins_alliance(verb: Token, scene: Scene) -> bool:
    """True where countries become members, false for "joined NATO in condemning it"."""
    joining = name_parties(clause_subjects(verb), scene)
    joined = name_parties(objects(verb), scene)
    if not joining or any(c.dep_ == "pcomp" for p in children(verb, "prep") for c in p.children):
        return False
    return all(a.kind is ActorKind.COUNTRY for a in joining) and are_organisations(joined)


def is_into_alliance(noun: Token, scene: Scene) -> bool:
    """True for "accession to NATO": what is joined is an organisation."""
    return are_organisations(name_parties(prepositional(noun, "to", "of", "in"), scene))
