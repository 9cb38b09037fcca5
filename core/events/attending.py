"""Those who only attend the summit of a body: beside it, no parties of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from core.events.acts import act_on
from core.events.draft import Draft
from core.events.parties import name_parties
from core.events.rule import Slot
from core.events.slots import heads_in
from core.events.tree import children, lemma
from core.events.vocab import words
from core.model import Actor, ActorKind, Participant, Role

ATTENDS: Final = words("attend join")
STAYS_AWAY: Final = words("skip boycott miss shun snub")
BODIES: Final = frozenset({ActorKind.ORGANISATION})


def without_attendees(draft: Draft) -> Draft:
    """A body's summit without those who attend or skip it, who are no parties of their own."""
    verb = act_on(draft.trigger)
    if verb is None or lemma(verb) not in ATTENDS | STAYS_AWAY:
        return draft
    named = name_parties(heads_in(Slot.GOVERNOR, draft.trigger), draft.scene)
    came = {actor.id for actor in named if actor.kind is ActorKind.PERSON}
    bodies = tuple(p for p in draft.actors if p.actor.id not in came)
    away = lemma(verb) in STAYS_AWAY or bool(children(verb, "neg"))
    is_of_bodies = all(p.actor.kind in BODIES for p in bodies)
    if not came or not is_of_bodies or not (bodies or away):
        return draft
    beside = () if away else tuple(_attending(p.actor) for p in draft.actors if p.actor.id in came)
    return replace(draft, actors=bodies, others=(*draft.others, *beside))


def _attending(actor: Actor) -> Participant:
    return Participant(actor, Role.ATTENDEE)
