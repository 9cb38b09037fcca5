"""The entries of a chronology, each with its day in front: «March 31 - Talks open.», «1990»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from core.dates.rules.wording import read_day, read_month
from core.language.dateline import length_of_label
from core.language.months import MONTHS
from core.model import TimeMention

# So many lines in a text begin with their day: one is a dateline.
SEVERAL = 3
# What may stand blank or as a bullet in front of a line's day.
INDENT = 12
# A date that stands in an entry, in words of the chronology's own order for its label.
ENTRY = "entry"
INSIDE = (ENTRY, "inside")
# Each label lies behind the one before it, or, where the latest stands first, ahead of it.
UP, DOWN = (ENTRY, "up"), (ENTRY, "down")
PAST = ("tense", "past")

_BULLET = re.compile(r"\s{0,9}(?:[*\u2022\u2013-]\s{0,2})?\Z")
_CUES = frozenset(("aspect", "bond", "done", "led", "ahead", "aside", "tense", "ends", "closes"))


@dataclass(frozen=True, slots=True)
class _Label:
    """The day in front of an entry that reaches to ``end``."""

    mention: TimeMention
    end: int


def mark_entries(text: str, times: Sequence[TimeMention]) -> Sequence[TimeMention]:
    """The mentions, those of a chronology's entries with a part that says so; in the same order."""
    labels = _labels(text, times)
    if len(labels) < SEVERAL:
        return times
    order = DOWN if _falls([label.mention for label in labels]) else UP
    starts = {label.mention.start: label for label in labels}
    marked, end = [], 0
    for mention in times:
        if label := starts.get(mention.start):
            end = label.end
            marked.append(_as_label(mention, order))
        else:
            marked.append(_inside(mention) if mention.start < end else mention)
    return marked


def _labels(text: str, times: Sequence[TimeMention]) -> list[_Label]:
    """The dates that open a line; one that is a line of its own heads those down to the next."""
    labels: list[_Label] = []
    heads = False
    for mention in times:
        begin = text.rfind("\n", max(0, mention.start - INDENT), mention.start) + 1
        if (
            not (begin or mention.start < INDENT)
            or _BULLET.match(text[begin : mention.start]) is None
        ):
            continue
        stop = text.find("\n", mention.end)
        line = text[begin : stop if stop >= 0 else len(text)]
        is_heading = not text[mention.end : begin + len(line)].strip(" :\r")
        if is_heading or mention.end < begin + length_of_label(line):
            if heads:
                labels[-1] = replace(labels[-1], end=begin)
            heads = is_heading
            labels.append(_Label(mention, begin + len(line)))
    return labels


def _as_label(mention: TimeMention, order: tuple[str, str]) -> TimeMention:
    """What is told is over, in whichever tense, unless it «will» be."""
    kept = tuple(part for part in mention.parts if part[0] not in _CUES)
    return replace(mention, parts=(*kept, PAST, order))


def _inside(mention: TimeMention) -> TimeMention:
    return replace(mention, parts=(*mention.parts, INSIDE))


def _falls(labels: Sequence[TimeMention]) -> bool:
    """Whether the entries clearly go back: a new year is one step back in a list that goes on."""
    days = [_day_of(label) for label in labels if label.start >= INDENT]
    steps = [
        one[1:] > two[1:] if None in (one[0], two[0]) else one > two
        for one, two in pairwise(days)
        if one != two and bool(one[1]) == bool(two[1])
    ]
    return steps.count(True) > max(1, 2 * steps.count(False))


def _day_of(label: TimeMention) -> tuple[int | None, int, int]:
    """Year, month and day as far as the words name them."""
    parts = dict(label.parts)
    year, month, day = (parts.get(name, "") for name in ("year", "month", "day"))
    named = month.rstrip(".") in MONTHS
    return (
        int(year) if year.isdigit() else None,
        read_month(month) if named else 0,
        read_day(day) if day[:1].isdigit() else 0,
    )
