"""Which of the dates that a file offers is its publication date.

The order is that of SOURCE_ORDER; what is not reliable comes after all that is, and is only
offered. The reasons for the order are in ``docs/intake.md``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from core.intake.candidates import state
from core.intake.full_dates import find_full_dates, make_day
from core.language.months import MONTHS
from core.model import Bound, DateSource, Published

SOURCE_ORDER: Final = (
    DateSource.USER,
    DateSource.JSON_LD,
    DateSource.HTML_META,
    DateSource.EMAIL_HEADER,
    DateSource.COLUMN,
    DateSource.TIME_TAG,
    DateSource.URL,
    DateSource.DATELINE,
    DateSource.FILE_NAME,
    DateSource.PDF_METADATA,
    DateSource.INFERRED,
)
YEAR: Final = r"(?P<year>(?:19|20)\d{2})"
DASHED: Final = rf"{YEAR}(?P<mark>[-_])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})"
SUFFIX: Final = r"(?:/|\.\w{2,5})?$"
# Only where the whole day is set off: "/2021/01/12-lessons" begins a title, not a day.
URL_DAYS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"/{YEAR}[/-](?P<month>\d{{1,2}}|[a-z]{{3}})/(?P<day>\d{{1,2}})(?=/|{SUFFIX})",
        rf"/{DASHED}(?=[/_.-]|$)",
        rf"[_-]{DASHED}{SUFFIX}",
        rf"/{YEAR}(?P<month>\d{{2}})(?P<day>\d{{2}})(?=[/_.-]|$)",
    )
)
NAME_DAY: Final = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})(?P<mark>[-_. ]?)(?P<month>\d{2})(?P=mark)(?P<day>\d{2})(?!\d)"
)
URL_CHARS: Final = 2_000


def rank_candidates(candidates: Iterable[Published]) -> tuple[Published, ...]:
    """Reliable ones first, each kind in SOURCE_ORDER; the same day from the same source once."""
    best: dict[tuple[date, DateSource, Bound | None], Published] = {}
    for each in sorted(candidates, key=lambda c: (not c.reliable, SOURCE_ORDER.index(c.source))):
        best.setdefault((each.day, each.source, each.bound), each)
    return tuple(best.values())


def date_of_url(url: str) -> Iterator[Published]:
    """The day in an address such as ``/2021/01/04/title``."""
    for found in filter(None, (pattern.search(_path(url)) for pattern in URL_DAYS)):
        month = found["month"]
        number = int(month) if month.isdigit() else MONTHS.get(month.casefold(), 0)
        if day := make_day(int(found["year"]), number, int(found["day"])):
            yield Published(day, DateSource.URL, reliable=True, reason=f"the address {url}")
            return


def date_of_file_name(file_name: str) -> Iterator[Published]:
    """The day in a file name such as ``2021-01-04-talks.txt``: a suggestion."""
    reason = f"the file name {file_name}"
    if found := NAME_DAY.search(file_name):
        made = make_day(int(found["year"]), int(found["month"]), int(found["day"]))
        days = [made] if made else []
    else:
        told = find_full_dates(file_name.rpartition(".")[0].replace("_", " "))
        days = list(told[0].readings) if told else []
    yield from state(days, DateSource.FILE_NAME, reason, taken=False)


def _path(url: str) -> str:
    try:
        return urlsplit(url).path[:URL_CHARS]
    except ValueError:  # "http://[" is no address
        return ""
