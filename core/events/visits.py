"""A visit and the meeting held on it, told in one sentence: one event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.events.draft import Draft
from core.model import (
    Actor,
    ActorKind,
    EventMention,
    EventSubtype,
    EventType,
    Status,
)

VISIT = EventSubtype.VISIT


@dataclass(frozen=True, slots=True)
class Visit:
    """A mention told before and a draft that are one visit, both with whom was met as host."""

    before: EventMention
    renamed: EventMention
    draft: Draft


def meeting_of_visit(draft: Draft, told: Sequence[EventMention]) -> Visit | None:
    """The visit on which the draft's meeting is held, or the meeting of the draft's visit.

    Whoever is met stands for the country that is visited.
    """
    for before in reversed(told):
        if before.sentence != draft.scene.sentence:
            return None
        if _is_pair(draft, before) and _agree(draft, before):
            is_visit = draft.rule.subtype is VISIT
            actors = before.actors if is_visit else draft.actors
            return Visit(before, replace(before, actors=actors), replace(draft, actors=actors))
    return None


def _is_pair(draft: Draft, before: EventMention) -> bool:
    """True for a visit to a country and a meeting, both of which happened or are to happen."""
    kinds = {draft.rule.type, before.type}
    if kinds != {EventType.MEETING} or (draft.rule.subtype is VISIT) is (before.subtype is VISIT):
        return False
    phone = {draft.rule.subtype, before.subtype} & {EventSubtype.PHONE_CALL, EventSubtype.SUMMIT}
    kept = (Status.OCCURRED, Status.PLANNED)
    return not phone and draft.status is before.status and draft.status in kept


def _agree(draft: Draft, before: EventMention) -> bool:
    """True where the visitor is the same, the host a country and whom he meets not another's."""
    is_visit = draft.rule.subtype is VISIT
    visit, meeting = (draft.actors, before.actors) if is_visit else (before.actors, draft.actors)
    if draft.date and before.date and draft.date.text != before.date.text:
        return False
    met = {p.actor.id for p in meeting}
    hosts = [p.actor for p in visit if p.actor.id not in met]
    known = {p.actor.id for p in visit}
    guests = [p.actor for p in meeting if p.actor.id not in known]
    if not known & met or not guests or any(a.kind is not ActorKind.COUNTRY for a in hosts):
        return False
    return all(_may_stand_for(guest, hosts) for guest in guests)


def _may_stand_for(guest: Actor, hosts: Sequence[Actor]) -> bool:
    return guest.country is None or not hosts or guest.country in {host.country for host in hosts}
