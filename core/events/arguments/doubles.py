"""Parties that the words tell twice: a body's leaders, the office of those named, their family."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.missing import LEADERS
from core.events.arguments.parties import name_parties
from core.events.syntax.rule import EventRule
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, lemma, prepositional
from core.events.syntax.vocab import ENVOYS, TEAMS
from core.model import Actor, ActorKind, EventSubtype, Participant, Role

if TYPE_CHECKING:
    from core.token import Token

SPOUSES: Final = ("first lady", "first gentleman", "wife", "husband")
# With fewer parties even a first lady is one.
FEW: Final = 3


def told_once(
    found: list[Participant], token: Token, rule: EventRule, scene: Scene
) -> list[Participant]:
    """The parties without those that only stand for others of them or come along with one."""
    parties = _without_their_office(_without_parts(found), token, scene)
    return _family_beside(_without_its_leaders(parties, rule), scene)


def _family_beside(found: list[Participant], scene: Scene) -> list[Participant]:
    """The parties, a first lady among several of them as one who comes along."""
    roles = {m.actor.id: m.role or "" for named in scene.names.values() for m in named}
    if len(found) < FEW:
        return found
    return [
        Participant(p.actor, Role.ATTENDEE)
        if roles.get(p.actor.id, "").casefold().endswith(SPOUSES)
        else p
        for p in found
    ]


def _without_parts(found: list[Participant]) -> list[Participant]:
    """The parties without groups that only belong to another's name: "the teachers' union"."""
    return [
        p
        for p in found
        if p.actor.kind is not ActorKind.GROUP
        or not any(
            p.actor.name in o.actor.name
            or p.actor.name in {f"{o.actor.name} {people}" for people in ("leaders", "members")}
            or _was_sent_by(p.actor, o.actor)
            for o in found
            if o.actor.id != p.actor.id
        )
    ]


def _without_their_office(found: list[Participant], noun: Token, scene: Scene) -> list[Participant]:
    """The two of "Berg and Lindt held a meeting of the neighbours' presidents", who are these.

    So are those of "the presidents' talks, between Berg and Lindt".
    """
    are_between = bool(prepositional(noun, "between"))
    own = children(noun, "poss") if are_between else prepositional(noun, "of")
    of = [t for t in own if t.tag_ == "NNS" and t.lemma_ in LEADERS]
    offices = [t for t in of if not children(t, "compound")]  # "union leaders" are others
    people = [p for p in found if p.actor.kind is ActorKind.PERSON]
    are_theirs = are_between or lemma(noun.head) in {"hold", "have"}
    if not offices or len(people) < 2 or not are_theirs:
        return found
    groups = {a.id for a in name_parties(offices, scene) if a.kind is ActorKind.GROUP}
    return [p for p in found if p.actor.id not in groups]


def _without_its_leaders(found: list[Participant], rule: EventRule) -> list[Participant]:
    """A body's summit without "the continent's leaders", who open it as the body itself."""
    bodies = [p for p in found if p.actor.kind is ActorKind.ORGANISATION]
    if rule.subtype is not EventSubtype.SUMMIT or not bodies:
        return found
    return [p for p in found if not _are_leaders(p.actor)]


def _are_leaders(actor: Actor) -> bool:
    last = actor.name.split()[-1].lower()
    return actor.kind is ActorKind.GROUP and last.endswith("s") and last[:-1] in LEADERS


def _was_sent_by(group: Actor, body: Actor) -> bool:
    """True for "oil ministers of the World Bank" beside the World Bank."""
    sent, _, by = group.name.partition(" of ")
    sent, by = (sent, by) if by else group.name.partition(" from ")[::2]
    last = sent.split()[-1].lower().removesuffix("s") if by else ""
    return (
        last in TEAMS | ENVOYS | {"manager", "executive"} and by.removeprefix("the ") == body.name
    )
