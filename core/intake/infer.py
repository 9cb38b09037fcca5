"""What a text that states no publication date lets one infer of it: bounds, hardly ever a day.

A day told as past bounds the publication from below, one told as still to come from above. Both
are suggestions with their reason and are never filled in. Only a dateline without its year gives a
day: the first such day that the bounds allow.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.intake.full_dates import MONTH, YEARS, find_full_dates, make_day, month_number
from core.intake.line_dates import PartialDate, find_partial_dateline
from core.model import Bound, DateSource, Published

MONTH_OF_YEAR: Final = re.compile(
    rf"(?<![\w.]){MONTH}(?:\sof)?\s(?P<year>(?:19|20)\d{{2}})(?![\w-])", re.IGNORECASE
)
# A bare number is a year only behind such a word.
YEAR: Final = re.compile(
    r"\b(?:in|since|during|throughout|of|from)\s(?:(?:early|mid|late)[\s-]|the\s\w{4,8}\sof\s)?"
    r"(?P<year>(?:19|20)\d{2})(?![\w%-]|[.,]\d)",
    re.IGNORECASE,
)
DAY_BEFORE: Final = re.compile(r"\d(?:st|nd|rd|th)?(?:\sof)?[\s-]$|\d{1,2}\s?[–-]\s?\d{1,2}\s$")
SENTENCE_END: Final = re.compile(r"[.!?][\"”’)]?\s(?=[^\W\d_a-z]|[\"“‘])|\n")
# In a sentence with one of these, a date can lie ahead of the article.
PLANNED: Final = re.compile(
    r"\b(?:will|shall|would|(?-i:may)|might|could|should|due|expect(?:s|ed|ing)?|schedul(?:e|ed|ing)"
    r"|plan(?:s|ned|ning)?|until|till|through|by|before|deadline|expir(?:e|es|y|ing)|ends?|next"
    r"|propos(?:e|es|ed|al)|inten(?:d|ds|ded|tion)|options?|forecast|outlook|aims?|hopes?|payable"
    r"|matur(?:e|es|ing|ity)|puttable|redeemable|target|set\s(?:for|to)|(?:is|are)\sto|valid|up\sto|upcoming)\b|’ll\b",
    re.IGNORECASE,
)
# In front of a date, in its own clause, these put it ahead for certain.
STILL_TO_COME: Final = re.compile(
    r"\b(?:will|shall|(?:is|are)\s(?:due|scheduled|expected|planned|set)\b|(?:is|are)\sto)\b"
    r"(?:(?!\b(?:who|which|that|when|where|after|since|because)\b)[^.!?,;:“”\"—–\n]|(?<=day),){0,100}$",
    re.IGNORECASE,
)
RELATIVE: Final = re.compile(
    r"(?<!\bthe\s)\b(?:last|next|this)\s(?:week|month|year)\b|\b(?:yesterday|tomorrow)\b"
    r"|\bon\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
    re.IGNORECASE,
)
LOOK_AROUND: Final = 240
# What follows a date belongs to it as far as this, or to the sentence's end where it opens one.
CLAUSE_END: Final = re.compile(r"[,;:–—]|\s(?:and|but|while|after|before|when)\s")
OPENING_WORDS: Final = 2


@dataclass(frozen=True, slots=True)
class Told:
    """Words that tell a time, with the first and the last day that they can mean."""

    start: int
    text: str
    first: date
    last: date


def infer_publication(text: str) -> Iterator[Published]:
    """What the text lets one infer, all suggestions: a dateline's day first, then the bounds."""
    told = (*_days(text), *_months(text), *_years(text))
    earliest, latest = _latest_past(text, told), _next_to_come(text, told)
    if earliest and latest and latest.last < earliest.first:
        latest = None  # one of the two is quoted from another time
    yield from _day_of_dateline(text, earliest, latest)
    if earliest:
        reason = f"{_told_as_past(earliest)}{_counted(text)}"
        yield _bound(earliest.first, Bound.EARLIEST, reason)
    if latest:
        reason = f"“{latest.text}” is told as still to come: published before it was over"
        yield _bound(latest.last, Bound.LATEST, reason)


def _days(text: str) -> Iterator[Told]:
    for full in find_full_dates(text):
        yield Told(full.start, full.text, min(full.readings), max(full.readings))


def _months(text: str) -> Iterator[Told]:
    """Months with their year, but not those of a full date."""
    for found in MONTH_OF_YEAR.finditer(text):
        year, month = int(found["year"]), month_number(found["month"])
        before = text[max(0, found.start() - 8) : found.start()]
        if year in YEARS and not DAY_BEFORE.search(before):
            last = monthrange(year, month)[1]
            yield Told(found.start(), found[0], date(year, month, 1), date(year, month, last))


def _years(text: str) -> Iterator[Told]:
    for found in YEAR.finditer(text):
        year = int(found["year"])
        yield Told(found.start("year"), found["year"], date(year, 1, 1), date(year, 12, 31))


def _latest_past(text: str, told: tuple[Told, ...]) -> Told | None:
    """The latest time that no word in its sentence puts ahead; of equals the most precise."""
    ordered = sorted(told, key=lambda each: (each.first, -each.last.toordinal()), reverse=True)
    return next((each for each in ordered if not _may_be_to_come(text, each)), None)


def _next_to_come(text: str, told: tuple[Told, ...]) -> Told | None:
    """The first time that the words before it put ahead."""
    ordered = sorted(told, key=lambda each: each.last)
    return next((each for each in ordered if _is_to_come(text, each)), None)


def _is_to_come(text: str, told: Told) -> bool:
    return STILL_TO_COME.search(_around(text, told)[0]) is not None


def _may_be_to_come(text: str, told: Told) -> bool:
    """True where words before the date, or in its own clause after it, speak of plans."""
    before, after = _around(text, told)
    opens = len(before.split()) <= OPENING_WORDS
    clause = after if opens else CLAUSE_END.split(after, maxsplit=1)[0]
    return PLANNED.search(before) is not None or PLANNED.search(clause) is not None


def _around(text: str, told: Told) -> tuple[str, str]:
    """The words of the sentence before and after, as far as they are near."""
    start, end = max(0, told.start - LOOK_AROUND), told.start + len(told.text)
    ends = [found.end() for found in SENTENCE_END.finditer(text, start, told.start)]
    close = SENTENCE_END.search(text, end, end + LOOK_AROUND)
    before = text[ends[-1] if ends else start : told.start]
    return before, text[end : close.start() if close else end + LOOK_AROUND]


def _day_of_dateline(text: str, earliest: Told | None, latest: Told | None) -> Iterator[Published]:
    """The first day of a dateline without a year that the bounds allow."""
    partial = find_partial_dateline(text)
    guess = _first_on_or_after(earliest.first, partial) if partial and earliest else None
    if partial and earliest and guess and (latest is None or guess <= latest.last):
        reason = f"the dateline says “{partial.text}”, and {_told_as_past(earliest, short=True)}"
        yield Published(guess, DateSource.INFERRED, reliable=False, reason=reason)


def _first_on_or_after(day: date, dateline: PartialDate) -> date | None:
    years = (make_day(year, dateline.month, dateline.day) for year in (day.year, day.year + 1))
    return next((made for made in years if made and made >= day), None)


def _told_as_past(told: Told, *, short: bool = False) -> str:
    words = f"the latest date told as past is “{told.text}”"
    if short:
        return words
    span = "that day" if told.first == told.last else "then"
    return f"{words}: published {f'on {span}' if span == 'that day' else span} or later"


def _counted(text: str) -> str:
    """The words that wait for the answer, so that it is not taken for one."""
    found = RELATIVE.search(text)
    return f"; “{found[0]}” is counted from the day that you set" if found else ""


def _bound(day: date, bound: Bound, reason: str) -> Published:
    return Published(day, DateSource.INFERRED, reliable=False, reason=reason, bound=bound)
