"""What an event's status and its article's publication say about its date, and the reverse."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.events.days.bounds import bound_of
from core.events.days.lasting import over_its_days
from core.model import (
    Article,
    DatedMention,
    DateLink,
    DateRange,
    EventMention,
    EventType,
    Evidence,
    Precision,
    Qualifier,
    Status,
    TimeMention,
)

# Letters in front of a date that say how it is meant.
NEAR: Final = 18
OWN_LINKS: Final = frozenset({DateLink.CLAUSE, DateLink.SENTENCE})
SINCE: Final = re.compile(r"(?<!not\s)\bsince\s{1,3}\Z", re.IGNORECASE)
NOT_SINCE: Final = re.compile(
    r"\b(?:ha(?:ve|s|d)\s(?:not|never)|ha(?:ve|s|d)n['\u2019]t)\s(?:\w+\s){0,2}\w+\Z"
)
UNTIL_THEN: Final = re.compile(r"(?<!not\s)\bbefore\s{1,3}(?:the\s)?\Z", re.IGNORECASE)
# "Had signed it by Monday": some day before it.
AT_LATEST: Final = re.compile(r"\b(?:by|no\slater\sthan)\s{1,3}(?:the\s)?\Z", re.IGNORECASE)
IS_OUT: Final = re.compile(r"\sis\s(?:out|over|up)\b")
DEADLINE: Final = re.compile(
    r"\b(?:by|until|till|through|no\slater\sthan)\s{1,3}(?:the\s)?\Z", re.IGNORECASE
)


def lean_times(
    times: Sequence[TimeMention], events: Sequence[EventMention]
) -> tuple[TimeMention, ...]:
    """The times in their order, those of events as the events read them.

    Of two events at one time the one that its own clause dates has the word. Some are times for
    an event alone: "the day after".
    """
    ranked = sorted(events, key=lambda event: event.date_link is DateLink.CLAUSE)
    read = {e.date.start: e.date for e in ranked if e.date}
    found = {time.start: time for time in times} | read
    return tuple(sorted(found.values(), key=lambda time: time.start))


def place_event(article: Article, event: EventMention, dated: DatedMention | None) -> Evidence:
    """The mention with its date, as far as the publication date allows both.

    What is reported as done was not after the report, what is planned is not before it.
    """
    day = article.published.day if article.published else None
    if dated is None or dated.range is None:
        return Evidence(article.id, event, dated)
    if event.status is Status.OCCURRED and _is_behind(AT_LATEST, event) and _is_itself(event):
        reason = "the words tell only by when it had happened"
        return Evidence(article.id, event, replace(dated, range=None, reason=reason))
    if day is None:
        return Evidence(article.id, event, replace(dated, range=_bounded(dated.range, event)))
    if event.status is Status.OCCURRED and dated.range.first > day:
        event = replace(event, status=Status.PLANNED)
    return Evidence(article.id, event, replace(dated, range=_within(dated, event, day)))


def _is_itself(event: EventMention) -> bool:
    """False for the year of "formed by the 2019 merger of Oman's banks"."""
    end = event.date.end - event.sentence.start if event.date else 0
    return re.match(r"\s[a-z]+\sof\b", event.sentence.text[end:]) is None


def _bounded(span: DateRange | None, event: EventMention) -> DateRange | None:
    """The day of "met before May 4", which is none of the meeting, as the bound that it is."""
    side = bound_of(event.date) if event.date else None
    if span is None or side is None or span.qualifier is not None:
        return span  # "before the end of March" is not before March
    return replace(span, qualifier=side)


def _within(dated: DatedMention, event: EventMention, day: date) -> DateRange | None:
    if dated.range is None:
        return None
    span = over_its_days(dated.range, event) if event.date_link in OWN_LINKS else dated.range
    if _goes_on_since(event) and span.last < day:
        return DateRange(span.first, day, Precision.RANGE, span.qualifier)
    bound = bound_of(event.date) if event.date else None
    ahead = event.status in {Status.PLANNED, Status.HYPOTHETICAL} and bound is not Qualifier.AFTER
    if ahead and (_is_behind(DEADLINE, event) or _is_before_its_end(event)) and day <= span.last:
        return DateRange(day, span.last, Precision.RANGE, span.qualifier)
    if ahead and _is_behind(UNTIL_THEN, event) and day < span.first and not _is_owner(event):
        return DateRange(day, span.first - timedelta(1), Precision.RANGE, span.qualifier)
    if bound is not None:
        return _bounded(span, event)
    if not span.first <= day <= span.last or dated.anchor is None:
        return span
    if event.status is Status.OCCURRED:
        return replace(span, last=day)
    return replace(span, first=day) if event.status is Status.PLANNED else span


def _is_before_its_end(event: EventMention) -> bool:
    """True for "before the end of March" and "before the month is out": its last day may be it."""
    if event.date is None or not _is_behind(UNTIL_THEN, event):
        return False
    rest = event.sentence.text[event.date.end - event.sentence.start :]
    return "end of" in event.date.text.lower() or IS_OUT.match(rest) is not None


def _is_owner(event: EventMention) -> bool:
    """True for the week of "before next week's talks", which is that of the talks."""
    end = event.date.end - event.sentence.start if event.date else 0
    return event.sentence.text[end : end + 2] in {"'s", "\u2019s", "s'"}


def _goes_on_since(event: EventMention) -> bool:
    """True for "talks since Monday"; a pact "since 1995", and "since 1999, when" have that year."""
    told = event.status is Status.OCCURRED and event.type is EventType.MEETING
    if not told or event.date is None or not _is_behind(SINCE, event):
        return False
    if NOT_SINCE.search(event.sentence.text[: event.trigger.end - event.sentence.start]):
        return False  # "have not met since Monday", on which they did
    return not event.sentence.text[event.date.end - event.sentence.start :].startswith(", when")


def _is_behind(word: re.Pattern[str], event: EventMention) -> bool:
    """True for "by 15 December", "before the summer" and "since Monday"."""
    if event.date is None or event.date_link not in OWN_LINKS:
        return False
    before = event.sentence.text[: max(0, event.date.start - event.sentence.start)]
    return word.search(before[-NEAR:]) is not None
