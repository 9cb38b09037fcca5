"""An event's chain as a person reads it: announced, held, called off, signed, ratified."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from core.dates import display
from core.model import (
    Article,
    DateRange,
    Event,
    EventSubtype,
    EventType,
    FollowUp,
    Precision,
    Relation,
    Status,
)

MOST_STEPS = 12
ACTS = {
    EventSubtype.SIGNED: "Signed",
    EventSubtype.REACHED: "Reached",
    EventSubtype.RATIFIED: "Ratified",
    EventSubtype.EXTENDED: "Extended",
    EventSubtype.BREACHED: "Breached",
    EventSubtype.SUSPENDED: "Suspended",
    EventSubtype.WITHDRAWN: "Left",
    EventSubtype.COLLAPSED: "Collapsed",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a chain: its event, what it says, and why it belongs there.

    ``reason`` is "" for the first step.
    """

    event_id: str
    words: str
    reason: str


def chain_of(
    event_id: str,
    events: Mapping[str, Event],
    follow_ups: Iterable[FollowUp],
    articles: Mapping[str, Article],
) -> tuple[Step, ...]:
    """The steps before and after an event, with its own, in order of time; none if it is alone."""
    beside: dict[str, list[FollowUp]] = defaultdict(list)
    for link in follow_ups:
        beside[link.earlier].append(link)
        beside[link.later].append(link)
    members = _reached(event_id, beside)
    links = {link.later: link for member in members for link in beside[member]}
    ordered = sorted(members, key=lambda one: _when(events[one], articles))
    steps = [
        step for member in ordered for step in _steps(events[member], links.get(member), articles)
    ]
    return tuple(steps) if len(steps) > 1 else ()


def announced_lines(table: pd.DataFrame, ids: Sequence[str]) -> dict[str, str]:
    """Rows by ``event_id``, those of ``ids`` alone: the day that was planned, and what."""
    rows = table[table["event_id"].isin(ids)]
    told = rows[["event_id", "date_display", "title"]].itertuples(index=False)
    return {event_id: f"{day} · {title}" for event_id, day, title in told}


def _reached(event_id: str, beside: Mapping[str, Sequence[FollowUp]]) -> list[str]:
    """The event and all that links lead to from it, the nearest first."""
    found, place = [event_id], 0
    while place < len(found) and len(found) < MOST_STEPS:
        for link in beside.get(found[place], ()):
            found += [one for one in (link.earlier, link.later) if one not in found]
        place += 1
    return found[:MOST_STEPS]


def _steps(event: Event, link: FollowUp | None, articles: Mapping[str, Article]) -> list[Step]:
    """What the event is; before that its announcement, where an article told of it as planned."""
    reason = link.reason if link else ""
    is_moved = link is not None and link.relation is Relation.MOVED
    steps = [Step(event.id, _words(event, articles, is_moved=is_moved), reason)]
    plans = [e.article_id for e in event.evidence if e.mention.status is Status.PLANNED]
    announced = _told(plans, articles)
    if event.status is Status.OCCURRED and announced and announced < _day(event, articles):
        steps.insert(0, Step(event.id, f"Announced {_written(announced)}", reason))
    return steps


def _words(event: Event, articles: Mapping[str, Article], *, is_moved: bool) -> str:
    placed = event.date.range if event.date else None
    told = _told([e.article_id for e in event.evidence], articles)
    if event.status is Status.PLANNED:
        return _joined("Announced", told) if told else f"Planned for {display(placed)}".strip()
    if event.status is Status.CANCELLED:
        what = "Put off" if is_moved else "Called off"
        return _joined(f"{what}, reported", told) if told else what
    what = "Held" if event.type is EventType.MEETING else f"{ACTS[event.subtype]}{_by(event)}"
    return f"{what} {display(placed)}".strip() if placed else what


def _by(event: Event) -> str:
    """`` by Peru`` for what one side did."""
    return f" by {event.actors[0].actor.name}" if len(event.actors) == 1 else ""


def _joined(words: str, day: date) -> str:
    return f"{words} {_written(day)}"


def _written(day: date) -> str:
    return display(DateRange(day, day, Precision.DAY))


def _told(article_ids: Iterable[str], articles: Mapping[str, Article]) -> date | None:
    """The earliest publication date among the articles, None where none has one."""
    days = [p.day for one in article_ids if (p := articles[one].published)]
    return min(days, default=None)


def _day(event: Event, articles: Mapping[str, Article]) -> date:
    """Where an event stands in its chain: done things on their day, plans when they were told."""
    placed = event.date.range if event.date else None
    told = _told([e.article_id for e in event.evidence], articles)
    if event.status is Status.OCCURRED and placed:
        return placed.first
    return told or (placed.first if placed else date.max)


def _when(event: Event, articles: Mapping[str, Article]) -> tuple[date, bool, str]:
    return _day(event, articles), event.status is Status.OCCURRED, event.id
