"""Stamps in UTC near midnight, whose day the outlet may not have had.

The day of a stamp is the one that is written: "2021-01-04T23:30:00-05:00" is 4 January, because
that is what the outlet's clock showed. A stamp in UTC is what a program made of that clock, so
within six hours of midnight its day is uncertain by one. It is kept, and its reason says so.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from core.model import DateSource, Published

# Where programs write stamps; a line that says "GMT" was written for readers.
STAMPED: Final = frozenset(
    {
        DateSource.JSON_LD,
        DateSource.HTML_META,
        DateSource.TIME_TAG,
        DateSource.COLUMN,
        DateSource.EMAIL_HEADER,
    }
)
CLOCK: Final = r"(?<!\d)(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?"
UTC: Final = re.compile(rf"{CLOCK}(?:[.,]\d{{1,9}})?\s?(?:Z\b|UTC\b|GMT\b|[+-]00:?00(?!\d))")
OFFSET: Final = re.compile(
    rf"{CLOCK}(?:[.,]\d{{1,9}})?\s?(?P<sign>[+-])(?P<hours>0\d|1[0-4]):?(?P<minutes>[0-5]\d)(?!\d)"
)
NEAR_MIDNIGHT: Final = timedelta(hours=6)


def note_zones(candidates: tuple[Published, ...]) -> tuple[Published, ...]:
    """The candidates, those of stamps in UTC near midnight with a note of the other day.

    Where another stamp of the file shows the outlet's own zone, its day is a suggestion as well.
    """
    own = next(filter(None, map(_own_offset, candidates)), None)
    noted = [(each, _in_utc(each)) for each in candidates]
    marked = tuple(_noted(each, at) if at else each for each, at in noted)
    shifted = (_in_zone(each, at, *own) for each, at in noted if at and own)
    return (*marked, *filter(None, shifted))


def _in_utc(candidate: Published) -> datetime | None:
    """The moment of a stamp in UTC; None for others and for midnight itself, a day without hour."""
    found = UTC.search(candidate.reason) if candidate.source in STAMPED else None
    if found is None or (found[0][:5] == "00:00" and (found["second"] or "00") == "00"):
        return None
    return datetime(  # noqa: DTZ001 - a moment of UTC
        candidate.day.year,
        candidate.day.month,
        candidate.day.day,
        int(found["hour"]),
        int(found["minute"]),
    )


def _own_offset(candidate: Published) -> tuple[str, timedelta] | None:
    """The zone of a stamp that has one of its own, as it is written and as hours."""
    found = OFFSET.search(candidate.reason) if candidate.source in STAMPED else None
    if found is None or found["hours"] + found["minutes"] == "0000":
        return None
    hours = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"]))
    words = f"{found['sign']}{found['hours']}:{found['minutes']}"
    return words, hours if found["sign"] == "+" else -hours


def _noted(candidate: Published, moment: datetime) -> Published:
    others = {(moment + shift).date() for shift in (NEAR_MIDNIGHT, -NEAR_MIDNIGHT)}
    for other in others - {candidate.day}:
        which = "still" if other < candidate.day else "already"
        note = f"; {_clock(moment)} in UTC, at the outlet it may {which} have been {_words(other)}"
        return replace(candidate, reason=candidate.reason + note)
    return candidate


def _in_zone(
    candidate: Published, moment: datetime, zone: str, hours: timedelta
) -> Published | None:
    """The outlet's own day of the moment as a suggestion, None where it is the day as written."""
    own = (moment + hours).date()
    if own == candidate.day:
        return None
    reason = f"{candidate.reason}, in the zone {zone} that another stamp of the file has"
    return replace(candidate, day=own, reliable=False, reason=reason, reading=None)


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def _words(day: date) -> str:
    return f"{day.day} {day:%B}"
