"""The values of an event from those of its mentions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.merge.account import INHERITED_LINKS, position
from core.merge.compare import days_between
from core.merge.party import are_one, read_party
from core.model import (
    Actor,
    ActorKind,
    Confidence,
    DatedMention,
    DateFlag,
    DateMethod,
    Event,
    EventMention,
    EventSubtype,
    EventType,
    Evidence,
    Join,
    Participant,
    Precision,
    Role,
    Status,
)

EXACT = frozenset({Precision.DAY, Precision.RANGE})


def build_event(pieces: Sequence[Evidence], event_id: str, joins: tuple[Join, ...]) -> Event:
    """One event with the best of its mentions' values, the mentions best first."""
    best = sorted(pieces, key=_worth)
    lead = best[0].mention
    found, disagree = _agreed_date(best)
    date = _flagged(found, disagree=disagree)
    status = _agreed_status(best)
    return Event(
        id=event_id,
        type=lead.type,
        subtype=_closest_subtype(best),
        status=status,
        date=date,
        actors=_without_doubles(
            lead.type, _all_participants(_parties_beside(lead, p.mention) for p in best)
        ),
        others=_all_participants(p.mention.others for p in best),
        place=next((p.mention.place for p in best if p.mention.place), None),
        agreement_name=next(
            (p.mention.agreement_name for p in best if p.mention.agreement_name), None
        ),
        confidence=_confidence(date, lead.actors, status),
        evidence=tuple(best),
        joins=joins,
    )


def _worth(piece: Evidence) -> tuple[int, int, int, str, int]:
    """Most informative first: own date, then parties, then the earliest."""
    own = piece.date is not None and piece.mention.date_link not in INHERITED_LINKS
    article, start, _ = position(piece)
    return (
        -int(own),
        -len(piece.mention.actors),
        int(piece.mention.antecedent is not None),
        article,
        start,
    )


def _agreed_date(best: Sequence[Evidence]) -> tuple[DatedMention | None, bool]:
    """The finest date among the mentions, and whether any of them contradicts it."""
    dated = [p for p in best if p.date is not None]
    placed = [p for p in dated if p.date and p.date.range]
    if not placed:
        return (_own(dated[0]) if dated else None), False
    chosen = min(placed, key=_fineness)
    span = chosen.date.range if chosen.date else None
    disagree = any(span and p.date and days_between(span, p.date.range) for p in placed)
    return _own(chosen), disagree


def _fineness(piece: Evidence) -> tuple[bool, int]:
    span = piece.date.range if piece.date else None
    days = (span.last - span.first).days if span else 0
    return piece.mention.date_link in INHERITED_LINKS, days


def _own(piece: Evidence) -> DatedMention | None:
    """The mention's date, marked as inherited where the words belong to another mention."""
    if piece.date is None or piece.mention.date_link not in INHERITED_LINKS:
        return piece.date
    return replace(piece.date, method=DateMethod.INHERITED)


def _flagged(date: DatedMention | None, *, disagree: bool) -> DatedMention | None:
    if date is None or not disagree or DateFlag.SOURCES_DISAGREE in date.flags:
        return date
    return replace(date, flags=(*date.flags, DateFlag.SOURCES_DISAGREE))


def _closest_subtype(best: Sequence[Evidence]) -> EventSubtype:
    """The best mention's, unless that only says "meeting" and another says of what kind."""
    told = [piece.mention.subtype for piece in best]
    return next((kind for kind in told if kind is not EventSubtype.BILATERAL), told[0])


def _agreed_status(best: Sequence[Evidence]) -> Status:
    """What happened outweighs what was planned; an undoing outweighs both."""
    found = {piece.mention.status for piece in best}
    order = (Status.CANCELLED, Status.OCCURRED, Status.DENIED, Status.PLANNED, Status.HYPOTHETICAL)
    return next(status for status in order if status in found)


def _parties_beside(lead: EventMention, other: EventMention) -> tuple[Participant, ...]:
    """Another mention's parties, without the nameless groups where the lead names two sides."""
    if len(lead.actors) < 2:
        return other.actors
    known = {p.actor.id for p in lead.actors}
    return tuple(
        p for p in other.actors if p.actor.id in known or p.actor.kind is not ActorKind.GROUP
    )


def _without_doubles(kind: EventType, parties: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """One mention names the country, another the person for it: persons meet, countries agree."""
    persons = {p.actor.country for p in parties if p.actor.kind is ActorKind.PERSON}
    countries = {p.actor.country for p in parties if p.actor.kind is ActorKind.COUNTRY}
    doubled = (persons & countries) - {None}
    left_out = ActorKind.COUNTRY if kind is EventType.MEETING else ActorKind.PERSON
    return tuple(
        p for p in parties if p.actor.country not in doubled or p.actor.kind is not left_out
    )


def _all_participants(lists: Iterable[tuple[Participant, ...]]) -> tuple[Participant, ...]:
    """Each once, by its fullest name and with what it does, if any mention says what."""
    found: list[Participant] = []
    for participant in (p for participants in lists for p in participants):
        place = next((i for i, p in enumerate(found) if _are_one(p.actor, participant.actor)), None)
        if place is None:
            found.append(participant)
        else:
            found[place] = _fuller(found[place], participant)
    return tuple(found)


def _are_one(a: Actor, b: Actor) -> bool:
    return a.id == b.id or (a.kind is b.kind and are_one(read_party(a), read_party(b)))


def _fuller(known: Participant, other: Participant) -> Participant:
    longer = len(other.actor.name.split()) > len(known.actor.name.split())
    role = other.role if known.role is Role.PARTY else known.role
    return Participant(other.actor if longer else known.actor, role)


def _confidence(
    date: DatedMention | None, actors: Sequence[Participant], status: Status
) -> Confidence:
    """High with two parties and an own day; low without parties or date; else medium."""
    span = date.range if date else None
    if span and date and date.method is not DateMethod.INHERITED and len(actors) >= 2:
        sure = status in {Status.OCCURRED, Status.PLANNED} and not date.flags
        return Confidence.HIGH if sure and span.precision in EXACT else Confidence.MEDIUM
    return Confidence.MEDIUM if len(actors) >= 2 else Confidence.LOW


def event_order(event: Event) -> tuple[str, str, int, str]:
    """Sort key: by date, the undated last, then by place in the articles."""
    span = event.date.range if event.date else None
    first = event.evidence[0]
    return (
        str(span.first) if span else "9999",
        first.article_id,
        first.mention.trigger.start,
        event.id,
    )
