"""Own sentences through the real stages."""

from __future__ import annotations

from datetime import date

from core.model import Article, DateSource, Event, EventMention, Participant, Published
from core.pipeline import extract, read_article


def article(text: str, published: str | None = "2026-11-20", name: str = "a") -> Article:
    day = date.fromisoformat(published) if published else None
    source = Published(day, DateSource.USER, reliable=True) if day else None
    return Article(name, "", text, source, None, None, "en", f"{name}.txt", "")


def mentions(text: str) -> tuple[EventMention, ...]:
    return read_article(article(text)).events


def events(text: str, published: str | None = "2026-11-20") -> tuple[Event, ...]:
    return extract(article(text, published))


def names(participants: tuple[Participant, ...]) -> set[str]:
    return {participant.actor.name for participant in participants}


def days(event: Event) -> str | None:
    span = event.date.range if event.date else None
    if span is None:
        return None
    return str(span.first) if span.first == span.last else f"{span.first}..{span.last}"


def row(event: Event) -> str:
    """Type, status, parties and day in one line: "agreement planned: A; B | 2026-11-16"."""
    parties = "; ".join(sorted(names(event.actors)))
    return f"{event.type} {event.status}: {parties} | {days(event)}"


def rows(text: str) -> list[str]:
    return sorted(row(event) for event in events(text))
