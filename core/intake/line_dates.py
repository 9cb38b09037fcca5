"""Publication dates in the text: a "Published …" line, a dateline, a date under the title.

A line that says "published", and a dateline, are taken where day, month and year are told and
nothing near contradicts them. All else is a suggestion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from core.intake.candidates import Statement, doubt, state, unless_they_differ
from core.intake.full_dates import MONTH, find_full_dates, month_number
from core.model import DateSource, Published

# Lines with something in them, from the top and from the bottom, where such a date can stand.
TOP_LINES: Final = 12
DATELINE_LINES: Final = 6
BOTTOM_LINES: Final = 4
LINE_CHARS: Final = 240
QUOTED_CHARS: Final = 80
LABEL_CHARS: Final = 40
YEAR: Final = re.compile(r"\d{4}")

CLOCK: Final = (
    r"(?:(?:at|@)\s)?\d{1,2}(?:[:.h]\d{2}){0,2}(?:\.\d{1,6})?(?:\s?[ap]\.?m\b\.?)?"
    r"(?:\s?(?:hrs|hours|uhr)\b)?(?:\s?\(?(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})\b\)?)?"
)
WEEKDAY: Final = r"(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)"
PUBLISHED: Final = re.compile(
    r"\W{0,8}(?:(?:first|originally|article|story|this\s(?:article|story)\swas(?:\s(?:first|originally))?)\s)?"
    r"(?:published|posted|publication\sdate|date\spublished|date\sof\spublication|pub\.?\sdate"
    r"|date\sposted|released?(?:\sdate)?|issued|filed|dated?)\b(?:\sin\sprint)?(?:\sonline)?",
    re.IGNORECASE,
)
# "Ada Lind Published 4 January 2021": a label behind a name, told by its capital.
LABEL_INSIDE: Final = re.compile(r"[^.!?:\n]{2,60}\s(?:Published|Posted|PUBLISHED|POSTED)\b")
# "Date: 4 January 2021" beside these is the day of an event.
INVITATION: Final = re.compile(
    r"\W{0,4}(?:venue|location|place|where|when|event|start\stime|time|rsvp)\s?:", re.IGNORECASE
)
UPDATED: Final = re.compile(
    r"\b(?:last[\s-])?(?:updated|modified|revised|edited|changed)\b(?:\sdate)?", re.IGNORECASE
)
# What may stand between the label and its date: punctuation, "on", a time, a weekday.
BEFORE_DATE: Final = re.compile(
    rf"[\s:,*_|–—-]{{0,8}}(?:on\s|at\s)?(?:{CLOCK}[\s,|–—-]{{1,4}})?(?:on\s)?(?:{WEEKDAY},?\s)?",
    re.IGNORECASE,
)
# What may follow it on the line without making a sentence of it.
AFTER_DATE: Final = re.compile(
    rf"(?:T(?=\d)|[\s,;|·•*_()–—/-]{{0,6}})(?:{CLOCK})?[\s,;|·•*_()–—/.-]{{0,6}}"
    r"(?:(?:(?:last\s)?(?:updated|modified|revised|edited|changed)|by\s|in\s\w|\d{1,3}\smin|share\b"
    r"|source\b|comments?\b|\d{1,5}\scomments?)[^\n]{0,160})?",
    re.IGNORECASE,
)
BYLINE: Final = re.compile(
    rf"\W{{0,6}}(?:(?:by|von|par|por)\s[^|\n]{{2,80}}?[\s,|·•–—-]{{1,4}})?(?:on\s)?(?:{WEEKDAY},?\s)?",
    re.IGNORECASE,
)
PARTS: Final = re.compile(r"\s[|·•]\s")
PLACE: Final = (
    r"(?:[^\W\da-z_][\w.'’-]{1,24}(?:[\s/][^\W\da-z_][\w.'’-]{0,24}){0,3}"
    r"(?:,\s[^\W\da-z_][\w.'’]{0,24}(?:\s[^\W\da-z_][\w.'’]{0,24}){0,2})?)"
)
NOT_A_PLACE: Final = (
    r"(?!(?i:by|on|in|at|the|since|until|from|after|before|as|updated|modified|published|posted"
    r"|dated?|released?|issued|filed|due|deadline|when"
    rf"|{WEEKDAY})\b)"
)
AGENCY: Final = r"(?:\s?[(/\[][\w.'’ –/-]{2,40}[)/\]])"
DATELINE_HEAD: Final = re.compile(
    rf"\W{{0,3}}{NOT_A_PLACE}{PLACE}{AGENCY}?\s?[,:–—(-]{{1,2}}\s?(?:{WEEKDAY},?\s)?"
)
DATELINE_TAIL: Final = re.compile(rf"\)?{AGENCY}?[\s.]{{0,2}}(?:[:–—]|-{{1,2}}\s|$)")
DAY_AND_MONTH: Final = re.compile(
    rf"(?i:{MONTH}\s(?P<day>\d{{1,2}})"
    rf"|(?P<day_first>\d{{1,2}})\s{MONTH.replace('month', 'month_last')})(?![\w,]|\s\d)"
)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """The words of a day without its year ("Jan 4"), its month (1-12) and day."""

    text: str
    month: int
    day: int


def find_line_dates(text: str) -> tuple[Published, ...]:
    """Dates in the first and last lines, best first; two that differ make both suggestions."""
    top, bottom = _edges(text)
    near_title = _dated(top[:DATELINE_LINES])
    dated = _dated((*_with_labels(top), *_with_labels(bottom)))
    stated = [_stated(part) for line in dated for part in PARTS.split(line)]
    dates = unless_they_differ(stated)
    if dates and any(INVITATION.match(line) for line in top):
        dates = tuple(map(doubt, dates))
    datelines = unless_they_differ(map(_dateline, near_title))
    loose = (found for line in near_title for found in _loose(line))
    updated = (found for line in dated for found in _updated(line))
    return (*dates, *datelines, *loose, *updated)


def tells_only_a_date(line: str) -> bool:
    """True for a line that says when, or where and when, and nothing else."""
    line = line[:LINE_CHARS]
    if not YEAR.search(line):
        return False
    if any(True for tell in (_stated, _updated, _loose) for _ in tell(line)):
        return True
    ends_here = any(full.end == len(line.rstrip()) for full in _dates_of_line(line)[:1])
    return ends_here and any(True for _ in _dateline(line))


def find_partial_dateline(text: str) -> PartialDate | None:
    """The day of a dateline without a year, or None."""
    for line in _edges(text)[0][:DATELINE_LINES]:
        head = DATELINE_HEAD.match(line)
        told = DAY_AND_MONTH.match(line, head.end()) if head else None
        if told and DATELINE_TAIL.match(line, told.end()):
            name = told["month"] or told["month_last"]
            day = int(told["day"] or told["day_first"])
            return PartialDate(told[0], month_number(name), day)
    return None


def _edges(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first and the last lines that hold anything, none twice, each cut at LINE_CHARS."""
    lines = [line[:LINE_CHARS] for line in text.split("\n") if line.strip()]
    return tuple(lines[:TOP_LINES]), tuple(lines[TOP_LINES:][-BOTTOM_LINES:])


# Each line is looked at for several kinds of date.
_dates_of_line = lru_cache(maxsize=64)(find_full_dates)


def _dated(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines in which a year can stand: most have none, and need no further look."""
    return tuple(filter(YEAR.search, lines))


def _with_labels(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines, and each that is only a label ("Published:") joined with the next."""
    joined = (
        f"{line} {following}"
        for line, following in pairwise(lines)
        if len(line) < LABEL_CHARS
        if PUBLISHED.fullmatch(line.strip(": ")) or UPDATED.fullmatch(line.strip(": "))
    )
    return (*lines, *joined)


def _stated(line: str) -> Statement:
    """The date of a line such as "Published: 11 March 2023, 06:30"."""
    label = PUBLISHED.match(line) or LABEL_INSIDE.match(line)
    full = next(iter(_dates_of_line(line)), None) if label else None
    if (
        label is None
        or full is None
        or not BEFORE_DATE.fullmatch(line, label.end(), full.start)
        or not AFTER_DATE.fullmatch(line, full.end)
    ):
        return ()
    return state(full.readings, DateSource.DATELINE, f"the line “{_quote(line)}”")


def _dateline(line: str) -> Statement:
    """The date of "MOSCOW, Feb 4, 2021 – …" or "Baku, 25 November 2022"."""
    for full in _dates_of_line(line)[:1]:
        if DATELINE_HEAD.fullmatch(line, 0, full.start) and DATELINE_TAIL.match(line, full.end):
            reason = f"the dateline “{_quote(line[: full.end])}”"
            return state(full.readings, DateSource.DATELINE, reason)
    return ()


def _updated(line: str) -> Iterator[Published]:
    """The date of a line that tells when the text was last changed: never when it was published."""
    for label in UPDATED.finditer(line):
        for full in _dates_of_line(line):
            if BEFORE_DATE.fullmatch(line, label.end(), full.start):
                reason = (
                    f"the line “{_quote(line)}”, which tells a later change, not the publication"
                )
                yield from state(full.readings, DateSource.DATELINE, reason, taken=False)


def _loose(line: str) -> Iterator[Published]:
    """A date that stands alone, or with the author's name, under the title."""
    for full in _dates_of_line(line)[:1]:
        if BYLINE.fullmatch(line, 0, full.start) and AFTER_DATE.fullmatch(line, full.end):
            reason = f"the line “{_quote(line)}” near the top"
            yield from state(full.readings, DateSource.DATELINE, reason, taken=False)


def _quote(line: str) -> str:
    return line.strip() if len(line) <= QUOTED_CHARS else line[:QUOTED_CHARS].strip() + "…"
