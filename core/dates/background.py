"""Dates that are told aside in a news sentence, so that a time of day is not one of them."""

from __future__ import annotations

import re

from core.dates.patterns import MONTH_ANY, WEEKDAY_WORD
from core.dates.sentence import WINDOW, last_boundary
from core.model import DateRange, TimeKind, TimeMention

# «The bridge, which opened on 4 July 2019, fell at 3 a.m.»: the hour is not of that day.
BESIDE = ("beside", "yes")
# «He shot her on 3 March, the court heard on Monday. That night …»: of the day of the crime.
HEARING = ("hearing", "yes")

_DATE = re.compile(
    rf"\b(?:{MONTH_ANY}\s[0-9]|[0-9]\s{MONTH_ANY}|{WEEKDAY_WORD}\b|[12][0-9]{{3}}\b)"
)
_CLAUSE = re.compile(
    r",\s(?:who|which|whose|where|when|[a-z]{3,14}ed|born|built|held|won|begun|set)\s"
    r"(?P<clause>[^;]{3,110}),\s(?P<main>(?!and\b|but\b|then\b)[^,;]{0,80})$"
)
_HEARD = re.compile(
    r"\b(?:court|jury|jurors|inquest|tribunal|trial|hearing|judges?|prosecutors?|inquiry|magistrates)\b"
    r"[^.;,]{0,30}\b(?:heard|told|said|alleged)(?:\s(?:in|at|by)\s[^.;,]{1,30})?\s(?:on\s)?$"
)


def read_background(text: str, start: int, kind: TimeKind) -> tuple[tuple[str, str], ...]:
    """A (name, words) pair of an hour behind a date told aside, and of the day of a hearing."""
    begin = max(0, start - WINDOW)
    if kind is TimeKind.TIME:
        return (BESIDE,) if "," in text[begin:start] and _is_beside(text, begin, start) else ()
    heard = _HEARD.search(text, begin, start)
    if heard is None:
        return ()
    told = text[last_boundary(text, begin, start) : heard.start()].lower()
    return (HEARING,) if _DATE.search(told) else ()


def is_hearing(mention: TimeMention, span: DateRange, told: DateRange | None) -> bool:
    """«He shot her on Friday, the court heard on Monday»: what is told goes on on Friday."""
    return HEARING in mention.parts and told is not None and told.last < span.first


def _is_beside(text: str, begin: int, start: int) -> bool:
    """Whether the nearest date before stands in a clause that is closed."""
    clause = _CLAUSE.search(text[last_boundary(text, begin, start) : start].lower())
    if clause is None or _DATE.search(clause["main"]):
        return False
    return _DATE.search(clause["clause"]) is not None
