"""Evidence made by hand, for the tests of merging."""

from __future__ import annotations

from datetime import date, timedelta

from core.model import (
    Actor,
    ActorKind,
    DatedMention,
    DateLink,
    DateMethod,
    DateRange,
    EventMention,
    EventSubtype,
    EventType,
    Evidence,
    Participant,
    Place,
    Precision,
    Role,
    Sentence,
    Span,
    Status,
    TimeKind,
    TimeMention,
)

THURSDAY = date(2026, 11, 19)
ACTS = set(EventSubtype) - {
    EventSubtype.BILATERAL,
    EventSubtype.CALL_ON,
    EventSubtype.VISIT,
    EventSubtype.PHONE_CALL,
    EventSubtype.SUMMIT,
    EventSubtype.NEGOTIATION,
    EventSubtype.CONFERENCE,
}


def actor(name: str, country: str | None = None) -> Actor:
    return Actor(f"ac-{name}", name, ActorKind.PERSON, country)


def piece(  # noqa: PLR0913 - a mention has many sides
    where: str,
    start: int,
    *people: str,
    day: date | None = THURSDAY,
    status: Status = Status.OCCURRED,
    antecedent: int | None = None,
    precision: Precision = Precision.DAY,
    subtype: EventSubtype = EventSubtype.BILATERAL,
    name: str | None = None,
    place: str | None = None,
) -> Evidence:
    time_mention = TimeMention(start + 5, start + 9, "then", "rule", TimeKind.DATE)
    mention = EventMention(
        Sentence(0, start, start + 20, "x" * 20),
        Span(start, start + 3, "met"),
        EventType.AGREEMENT if subtype in ACTS else EventType.MEETING,
        subtype,
        status,
        time_mention if day else None,
        DateLink.CLAUSE if day else None,
        tuple(Participant(actor(name), Role.PARTY) for name in people),
        (),
        Place(place) if place else None,
        name,
        "meet",
        antecedent,
    )
    span = _span(day, precision) if day else None
    dated = DatedMention(time_mention, span, str(day), DateMethod.EXPLICIT) if day else None
    return Evidence(where, mention, dated)


def _span(day: date, precision: Precision) -> DateRange:
    if precision is Precision.MONTH:
        first = day.replace(day=1)
        return DateRange(first, first + timedelta(27), precision)
    return DateRange(day, day, precision)
