"""A visit, its hosts and the meeting held on it: one event, dated by the meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.events.drafts.draft import Draft
from core.events.drafts.triggers import JOURNEYS
from core.events.story.home import with_listed_hosts
from core.events.syntax.tree import prepositional
from core.events.syntax.vocab import words
from core.model import (
    Actor,
    ActorKind,
    EventMention,
    EventSubtype,
    EventType,
    Participant,
    Role,
    Status,
)

VISIT: Final = EventSubtype.VISIT
# Sentences over which a visit waits for the meeting held on it, and one to come for that planned.
REACH: Final = 2
REACH_AHEAD: Final = 5
KEPT: Final = (Status.OCCURRED, Status.PLANNED, Status.CANCELLED)
SUMMIT: Final = EventSubtype.SUMMIT
RECEPTIONS: Final = frozenset({"receive", "beside-visitor"})
# Journeys of which the sentence can tell whom they are to.
VISITS: Final = frozenset({"visit", "visit-someone"})
SEES: Final = frozenset({"visit-someone", "travel-to", "invited"})
OFFICES: Final = words("president minister premier chancellor king queen emir sultan secretary")
YEAR: Final = re.compile(r"\d{4}")


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
        apart = draft.scene.sentence.index - before.sentence.index
        if apart > (REACH_AHEAD if _is_ahead(draft) else REACH):
            return None
        if apart > REACH and not (_was_visit(before) and before.status is draft.status):
            continue
        is_on_it = _is_pair(draft, before, apart) and _agree(draft, before, apart)
        if is_on_it or _attends_there(draft, before, apart):
            return _one_visit(draft, before)
    return None


def _is_ahead(draft: Draft) -> bool:
    """True for "the prime minister will hold talks with the king", with no day of its own."""
    return draft.status is Status.PLANNED and draft.date is None and not _is_visit(draft)


def with_visitor(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """Talks with the host in the words behind a visit: "Talks with President Berg are planned"."""
    before, noun = told[-1] if told else None, draft.trigger
    is_meeting = draft.rule.type is EventType.MEETING and draft.rule.pos == "NOUN"
    if before is None or not is_meeting or len(draft.actors) != 1 or not _was_visit(before):
        return draft
    met = draft.actors[0].actor
    visitors = [p for p in before.actors if p.actor.kind is ActorKind.PERSON]
    hosts = [p.actor for p in before.actors if p.actor.kind is ActorKind.COUNTRY]
    apart = draft.scene.sentence.index - before.sentence.index
    is_host = met.kind is ActorKind.PERSON and prepositional(noun, "with")
    if not is_host or len(visitors) != 1 or len(hosts) != 1 or not 0 < apart <= REACH:
        return draft
    if met.id == visitors[0].actor.id or not _may_stand_for(met, hosts, apart):
        return draft
    in_front = (m.actor.kind for i, all_ in draft.scene.names.items() for m in all_ if i < noun.i)
    if ActorKind.PERSON in in_front:
        return draft
    host = Participant(replace(met, country=hosts[0].country), Role.PARTY)
    return replace(draft, actors=(*visitors, host))


def add_host(draft: Draft) -> Draft:
    """A visitor's meeting in a foreign capital with its state as the host that goes unnamed."""
    draft = _with_met_for_state(draft)
    if draft.rule.name in JOURNEYS | SEES:
        draft = with_listed_hosts(draft)
    if draft.rule.type is not EventType.MEETING or len(draft.actors) != 1 or draft.place is None:
        return draft
    visitor = draft.actors[0].actor
    code = draft.place.country
    host = draft.scene.state(code) if code else None
    is_sent = draft.rule.name in JOURNEYS or (draft.rule.name in VISITS and _is_in_office(visitor))
    is_sent = is_sent or (draft.rule.name in SEES and visitor.kind is ActorKind.GROUP)
    is_abroad = (visitor.country is not None or is_sent) and visitor.country != code
    if host is None or not (visitor.kind is ActorKind.PERSON or is_sent) or not is_abroad:
        return draft
    return replace(draft, actors=(*draft.actors, Participant(host, Role.HOST)))


def _is_in_office(visitor: Actor) -> bool:
    """True for whom the article has as "Foreign Minister Berg", of whatever country."""
    told = {word for name in visitor.aliases for word in name.lower().split()}
    return visitor.kind is ActorKind.PERSON and not told.isdisjoint(OFFICES)


def _with_met_for_state(draft: Draft) -> Draft:
    """The draft without the state for which someone was met: "on a visit to Oman she told Berg"."""
    if draft.rule.name in SEES and any(p.role is Role.PARTY for p in draft.actors):
        return replace(draft, actors=tuple(p for p in draft.actors if not _is_state_host(p)))
    hosts = [p.actor for p in draft.actors if p.role is Role.HOST]
    met = [a for a in hosts if a.kind is ActorKind.PERSON]
    if draft.rule.name != "visit" or not met:
        return draft
    codes = {a.country for a in met}
    stood_for = [
        a.id
        for a in hosts
        if a.kind is ActorKind.COUNTRY and (a.country in codes or codes == {None})
    ]
    return replace(draft, actors=tuple(p for p in draft.actors if p.actor.id not in stood_for))


def _is_state_host(party: Participant) -> bool:
    return party.role is Role.HOST and party.actor.kind is ActorKind.COUNTRY


def _one_visit(draft: Draft, before: EventMention) -> Visit:
    """Both with the meeting's parties and status, and with its day where it has one."""
    if _is_visit(draft):
        kept = draft if before.date is None else replace(draft, date=None, link=None)
        return Visit(before, before, replace(kept, actors=before.actors, status=before.status))
    renamed = replace(before, actors=draft.actors, others=draft.others, status=draft.status)
    if draft.date is not None:
        renamed = replace(renamed, date=draft.date, date_link=draft.link)
    elif before.status is not draft.status:  # "arrived on Sunday and is to meet her", some day
        renamed = replace(renamed, date=None, date_link=None)
    return Visit(before, renamed, draft)


def _attends_there(draft: Draft, before: EventMention, apart: int) -> bool:
    """True for "left for Lund, where he will attend a summit", whose parties are others."""
    beside = {p.actor.id for p in draft.others}
    travels = before.rule in JOURNEYS and not apart and draft.rule.type is EventType.MEETING
    visitors = (p.actor.id for p in before.actors if p.role is Role.VISITOR)
    return travels and not beside.isdisjoint(visitors)


def _is_pair(draft: Draft, before: EventMention, apart: int) -> bool:
    """True for a visit to a country and a meeting, both of which happened or are to happen."""
    kinds = {draft.rule.type, before.type}
    kinds_told = {draft.rule.subtype, before.subtype}
    if kinds != {EventType.MEETING} or _is_visit(draft) is _was_visit(before):
        return False
    if EventSubtype.PHONE_CALL in kinds_told or (apart and not _was_visit(before)):
        return False
    if SUMMIT in kinds_told and not _is_of_two(draft if _was_visit(before) else before):
        return False
    if draft.status not in KEPT or before.status not in KEPT:
        return False
    # Whoever has arrived meets later; whoever has met did not do so on a visit to come.
    visit, meeting = _in_order(draft, before)
    return visit is meeting or (visit is Status.OCCURRED and _travels(draft, before))


def _is_visit(draft: Draft) -> bool:
    """True for a journey, false where the host receives his guest, which is a meeting on it."""
    return draft.rule.subtype is VISIT and draft.rule.name not in RECEPTIONS


def _was_visit(before: EventMention) -> bool:
    return before.subtype is VISIT and before.rule not in RECEPTIONS


def _is_of_two(summit: Draft | EventMention) -> bool:
    """True for a summit of two persons, which a visit can be for."""
    people = [p for p in summit.actors if p.actor.kind is ActorKind.PERSON]
    return len(people) == len(summit.actors) == len((1, 2))


def _in_order(draft: Draft, before: EventMention) -> tuple[Status, Status]:
    both = (draft.status, before.status)
    return both if _is_visit(draft) else (both[1], both[0])


def _travels(draft: Draft, before: EventMention) -> bool:
    return bool({draft.rule.name, before.rule} & JOURNEYS)


def _agree(draft: Draft, before: EventMention, apart: int) -> bool:
    """True where the visitor is the same, the host a country and whom he meets not another's."""
    if not _may_be_then(draft, before):
        return False
    both = (draft.actors, before.actors)
    visit, meeting = both if _is_visit(draft) else (both[1], both[0])
    met = {p.actor.id for p in meeting}
    hosts = [p.actor for p in visit if p.actor.id not in met]
    known = {p.actor.id for p in visit}
    guests = [p.actor for p in meeting if p.actor.id not in known]
    if not known & met or not guests or not all(_is_state(a, draft) for a in hosts):
        return False
    if apart and not (hosts and _is_there(draft, hosts)):
        return False
    is_for_it = not apart and _is_purpose(draft, before)
    return is_for_it or all(_may_stand_for(guest, hosts, apart) for guest in guests)


def _is_state(host: Actor, draft: Draft) -> bool:
    """True for a country and for the Palestinians, who are the host in Ramallah."""
    return host.country is not None and host.id == draft.scene.state(host.country).id


def _is_purpose(draft: Draft, before: EventMention) -> bool:
    """True for the talks of "flew to Doha for talks with the Taliban", whoever is at home there."""
    noun = draft.trigger
    verb = noun.head if noun.dep_ in {"xcomp", "advcl"} else noun.head.head
    is_for = noun.dep_ == "pobj" and noun.head.lower_ == "for"
    journey = draft.scene.sentence.start + verb.idx == before.trigger.start
    return journey and before.rule in JOURNEYS and (is_for or noun.dep_ in {"xcomp", "advcl"})


def _may_be_then(draft: Draft, before: EventMention) -> bool:
    """True unless both have a day and neither is a journey that the meeting only follows."""
    if draft.date is None or before.date is None or draft.date.text == before.date.text:
        return True
    years = [YEAR.search(date.text) is not None for date in (draft.date, before.date)]
    return _travels(draft, before) and not any(years)


def _is_there(draft: Draft, hosts: Sequence[Actor]) -> bool:
    """False for a meeting that is told to be in another country."""
    code = draft.place.country if draft.place else None
    return code is None or code in {host.country for host in hosts}


def _may_stand_for(guest: Actor, hosts: Sequence[Actor], apart: int) -> bool:
    """Over sentences, who is of no known country must at least be a person."""
    if guest.country is None:
        return not apart or guest.kind is ActorKind.PERSON
    return not hosts or guest.country in {host.country for host in hosts}
