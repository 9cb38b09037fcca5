"""The days of an event told by its first and its last: "from Monday to Wednesday"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from core.events.syntax.scene import Scene
from core.events.syntax.tree import ancestors, lemma
from core.events.syntax.vocab import words
from core.language.weekdays import WEEKDAYS
from core.model import TimeKind, TimeMention

if TYPE_CHECKING:
    from core.token import Token

# What stands between the first and the last day; after "between" it is "and".
# "Opened on Tuesday and ran through Thursday" has its last day behind the verb.
UP_TO: Final = re.compile(
    r"\s{1,3}(?:and\s{1,3}(?:(?:will|is|are|was|were|should|probably|due|expected|set|to)\s){0,4}"
    r"(?:ran|run|(?:went|go|goes)\s{1,3}on|last(?:ed)?|continued?|dragged\s{1,3}on|stretched)\s{1,3})?"
    r"(?:to|into|until|till|through|thru)\s{1,3}\Z|\s?[-\u2013\u2014]\s?\Z"
)
# "Began on Monday and ended on Wednesday", "which opened on Monday, closed two days later".
BEGAN: Final = re.compile(
    r"\b(?:beg[aiu]ns?|opens?|opened|start(?:s|ed)?)"
    r"(?:\s(?:talks|negotiations|discussions|meetings?|summit|conference|visit|rounds?|a|the|their|new|of|with|"
    r"in|at|and|[A-Z][\w-]{0,20})){0,7}\s{1,3}(?:on\s)?\Z"
)
ENDED: Final = re.compile(
    r"(?:,|,?\sand)?\s(?:(?:is|are|was|were)\s(?:due|expected|scheduled|set)\sto\s|will\s)?"
    r"(?:end(?:s|ed)?|close[sd]?|conclude[sd]?|finish(?:es|ed)?|wrap(?:s|ped)?\sup)\s(?:them\s)?(?:on\s)?\Z"
)
AND: Final = re.compile(r"(?:,\s{1,3}|\s{1,3})and\s{1,3}(?:again\s{1,3})?\Z|,\s{1,3}\Z")
# "Either on Monday or on Tuesday": somewhere in these days.
OR: Final = re.compile(r",?\s{1,3}or\s{1,3}(?:(?:on|in|early|late)\s{1,3})?\Z")
BETWEEN: Final = re.compile(r"\bbetween\s{1,3}\Z", re.IGNORECASE)
FROM: Final = re.compile(r"\bfrom\s{1,3}\Z", re.IGNORECASE)
# "Put off from Monday to Friday": the event has one of the two days.
MOVES: Final = words(
    """move postpone delay put_off reschedule shift push push_back bring bring_forward change
    adjourn defer"""
)


def with_all_its_days(day: TimeMention, root: Token, scene: Scene) -> TimeMention:
    """The date of an event with the days that the words join to it, in front and behind.

    ``root`` is the word by which the date hangs in the sentence. "On Monday and Tuesday" are one
    span, "on Monday and Thursday" two days. What is moved "from Monday to Friday" has the last one.
    """
    joined = _joined_days(_day_behind(day, scene), scene)
    first, last = joined[0], joined[-1]
    if first is last:
        return first
    text, start = scene.sentence.text, scene.sentence.start
    if FROM.search(text[: first.start - start]) and any(lemma(t) in MOVES for t in ancestors(root)):
        return last
    kept = (*first.parts, ("to", str(last.start)))
    said = text[first.start - start : last.end - start]
    return replace(first, end=last.end, text=said, parts=kept)


def _day_behind(time: TimeMention, scene: Scene) -> TimeMention:
    """The "yesterday" of "at dawn yesterday", which is the day of the hour in front."""
    if time.kind is not TimeKind.TIME or dict(time.parts).keys() & {"weekday", "deictic"}:
        return time
    behind = (day for day in _days(scene) if _words_between(time, day, scene) in {" ", " on "})
    return next(behind, time)


def is_day_of_that_time(root: Token, event: Token) -> bool:
    """True for the day of "the last time they met was in Lund on Monday"."""
    that_time = event.head
    is_one = event.dep_ == "relcl" and that_time.lemma_ in {"time", "occasion"}
    told = that_time.head
    is_told = is_one and that_time.dep_ == "nsubj" and told.lemma_ == "be"
    return is_told and told in {root.head, root.head.head}


def is_in_stretch(day: TimeMention, scene: Scene) -> bool:
    """True for both days of "a cease-fire from Monday to Friday": how long a pact lasts."""
    days = _days(scene)
    pairs = (pair for pair in pairwise(days) if day in pair)
    return any(UP_TO.match(_words_between(*pair, scene)) for pair in pairs)


def _joined_days(day: TimeMention, scene: Scene) -> list[TimeMention]:
    """The day and those beside it of which each is joined to the next, in text order."""
    days = _days(scene)
    if day not in days:
        return [day]
    first = last = days.index(day)
    while first > 0 and _are_joined(days[first - 1], days[first], scene):
        first -= 1
    while last + 1 < len(days) and _are_joined(days[last], days[last + 1], scene):
        last += 1
    return days[first : last + 1]


def _days(scene: Scene) -> list[TimeMention]:
    return [time for time in scene.times if time.kind is TimeKind.DATE]


def _are_joined(one: TimeMention, other: TimeMention, scene: Scene) -> bool:
    """True where the second stands behind "to", or behind "and" as the day that follows."""
    between = _words_between(one, other, scene)
    if UP_TO.match(between) or OR.match(between):
        return True
    before = scene.sentence.text[: one.start - scene.sentence.start]
    if BEGAN.search(before) and ENDED.match(between):
        return True
    if not AND.match(between):
        return False
    return bool(BETWEEN.search(before)) or (_follows(one, other) and _is_listed(other, scene))


def _words_between(one: TimeMention, other: TimeMention, scene: Scene) -> str:
    start = scene.sentence.start
    return scene.sentence.text[one.end - start : other.start - start]


def _is_listed(day: TimeMention, scene: Scene) -> bool:
    """False for the Sunday of "arrived on Saturday and Sunday met her"."""
    if day.rule == "listed-day":
        return True
    words_of_day = (t for t in scene.parse if scene.time_at(t) == day)
    return any(t.dep_ in {"conj", "appos"} for t in words_of_day)


def _follows(one: TimeMention, other: TimeMention) -> bool:
    return any(second == (first + 1) % around for first, second, around in _numbers(one, other))


def _numbers(one: TimeMention, other: TimeMention) -> Iterator[tuple[int, int, int]]:
    """The numbers of the two days in their week or month, and after how many they begin anew."""
    first, second = dict(one.parts), dict(other.parts)
    if (
        "day" in first
        and "day" in second
        and second.get("month", first.get("month")) == first.get("month", second.get("month"))
    ):
        yield _number(first["day"]), _number(second["day"]), 100
    elif "weekday" in first and "weekday" in second:
        yield _weekday(first["weekday"]), _weekday(second["weekday"]), len(WEEKDAYS)


def _number(words_of_day: str) -> int:
    digits = re.match(r"\d{1,2}", words_of_day)
    return int(digits.group()) if digits else -1


def _weekday(name: str) -> int:
    """Monday is 0, also by its first letters."""
    return next(i for i, day in enumerate(WEEKDAYS) if day.startswith(name[:3].lower()))
