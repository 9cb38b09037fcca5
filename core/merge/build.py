"""The values of an event from those of its mentions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.merge.account import INHERITED_LINKS, position
from core.merge.compare import days_between
from core.merge.participants import gather
from core.model import (
    OPEN_SIDES,
    Confidence,
    DatedMention,
    DateFlag,
    DateMethod,
    Event,
    EventSubtype,
    Evidence,
    Join,
    Participant,
    Precision,
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
    actors, others = gather([piece.mention for piece in best])
    return Event(
        id=event_id,
        type=lead.type,
        subtype=_closest_subtype(best),
        status=status,
        date=date,
        actors=actors,
        others=others,
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


def _fineness(piece: Evidence) -> tuple[bool, bool, int]:
    """The finest first; a bound tells less than any day."""
    span = piece.date.range if piece.date else None
    days = (span.last - span.first).days if span else 0
    is_bound = span is not None and span.qualifier in OPEN_SIDES
    return is_bound, piece.mention.date_link in INHERITED_LINKS, days


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


def _confidence(
    date: DatedMention | None, actors: Sequence[Participant], status: Status
) -> Confidence:
    """High with two parties and an own day; low without parties or date; else medium."""
    span = date.range if date else None
    if span and date and date.method is not DateMethod.INHERITED and len(actors) >= 2:
        sure = status in {Status.OCCURRED, Status.PLANNED} and not date.flags
        sure = sure and span.qualifier not in OPEN_SIDES
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
