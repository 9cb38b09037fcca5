"""Date stamps of metadata: "2021-01-04T09:30:00+05:00", "Mon, 04 Jan 2021 09:30:00 +0500".

The day is the local one, as written: the zone says where the desk is, not what day it had.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

import dateparser

from core.intake.full_dates import find_full_dates, make_day

STAMP_CHARS: Final = 120
ISO_DAY: Final = re.compile(
    r"\s{0,3}(?P<year>\d{4})(?P<mark>[-/.]?)(?P<month>\d{2})(?P=mark)(?P<day>\d{2})(?!\d)"
)
# What programs write where no date was set.
UNSET: Final = re.compile(r"\s{0,3}(?:0001-01-01|1970-01-01T00:00|0000-00-00)")
FIXED_BASE: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - never used: all three parts are required


def read_stamp(stamp: str, language: str = "en") -> tuple[date, ...]:
    """The day of a stamp; two where day and month may be either; none where it is no full date."""
    stamp = stamp[:STAMP_CHARS]
    if UNSET.match(stamp):
        return ()
    if iso := ISO_DAY.match(stamp):
        day = make_day(int(iso["year"]), int(iso["month"]), int(iso["day"]))
        return (day,) if day else ()
    told = find_full_dates(stamp)
    if len(told) == 1:
        return told[0].readings
    return () if told else _read_other_language(stamp, language)


def _read_other_language(stamp: str, language: str) -> tuple[date, ...]:
    """A stamp with the month's name in the language of the page, such as "4. Januar 2021"."""
    if not re.search(r"\d{4}", stamp) or not re.search(r"[^\W\d_]", stamp):
        return ()
    try:
        parsed = dateparser.parse(
            stamp,
            languages=[language],
            settings={
                "STRICT_PARSING": True,
                "REQUIRE_PARTS": ["day", "month", "year"],
                "RELATIVE_BASE": FIXED_BASE,
                "PARSERS": ["absolute-time"],
                "RETURN_AS_TIMEZONE_AWARE": False,
            },
        )
    except ValueError:  # dateparser does not know the language
        return ()
    day = make_day(parsed.year, parsed.month, parsed.day) if parsed else None
    return (day,) if day else ()
