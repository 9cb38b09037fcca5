"""Which way an event's time looks, and whether that suits what is told of the event."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.days.dating import OwnDate
from core.events.syntax.tree import children, lemma
from core.model import DateLink, EventType, Status, TimeMention

if TYPE_CHECKING:
    from core.token import Token

GONE: Final = frozenset({"ago", "last", "yesterday", "earlier"})
TRIES: Final = frozenset({"try", "attempt", "fail", "struggle", "seek"})
TO_COME: Final = frozenset({"next", "tomorrow", "upcoming"})


def is_to_come(dated: OwnDate) -> bool:
    """True for "settled the protocol for next week's summit", whatever the verb."""
    first = dated.time.text.lower().split()[0]
    return dated.link is DateLink.CLAUSE and first in TO_COME


def looks_the_other_way(dated: OwnDate, status: Status, kind: EventType) -> bool:
    """True for the day of another clause that cannot be this event's.

    "Conferred with her and announced that the two will meet next Friday", "came home two weeks ago
    sure that it would be signed", "arrived on Sunday and was expected to meet her".
    """
    said = set(dated.time.text.lower().split())
    if dated.link is not DateLink.SENTENCE:
        return False
    if status is Status.OCCURRED:
        return bool(said & TO_COME)
    arrived = kind is EventType.MEETING and dated.tense == "past"
    return status is Status.PLANNED and (arrived or bool(said & GONE))


def _is_asked_for(verb: Token, status: Status) -> bool:
    """True for the "meet" of "urged both to meet on Friday", false for "tried to meet"."""
    to = any(c.lower_ == "to" for c in children(verb, "aux"))
    is_ahead = status is Status.HYPOTHETICAL and lemma(verb.head) not in TRIES
    return is_ahead and verb.tag_ == "VB" and to


def as_read(dated: OwnDate, status: Status, trigger: Token) -> TimeMention:
    """The time, read forwards or backwards where the event's verb says what its words do not."""
    is_ahead = ("tense", "future") in dated.time.parts and dated.tense != "past"
    if status is Status.CANCELLED and is_ahead:
        return dated.time  # "the talks planned for Friday were called off"
    if status is Status.PLANNED and ("tense", "either") in dated.time.parts:
        return dated.time  # "was due to meet her on Monday", which may be over
    # "Invited her to Lund in July"
    was_due = dated.tense == "past" and lemma(trigger) != "invite"
    was_due = was_due and ("tense", "future") not in dated.time.parts
    tense = "future" if status is Status.PLANNED and not was_due else dated.tense
    if status is Status.CANCELLED and dated.is_when_due and dated.tense != "past":
        tense = "future"  # "put off a meeting that had been scheduled for Friday"
    if tense is None and _is_asked_for(trigger, status) and dated.link is DateLink.CLAUSE:
        tense = "future"
    if tense is None:
        return dated.time
    kept = tuple(part for part in dated.time.parts if part[0] != "tense")
    is_told = status is Status.OCCURRED and tense == "past" and dated.link is DateLink.CLAUSE
    done = is_told and ("tense", "future") not in dated.time.parts
    sure = (("done", "yes"),) if done else ()
    return replace(dated.time, parts=(*kept, ("tense", tense), *sure))
