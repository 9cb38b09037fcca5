"""The days of holidays, fixed and movable; the ``holidays`` package knows those of other faiths."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Protocol, cast

import holidays

from core.dates.easter import AROUND_EASTER, easter_sunday
from core.dates.intervals import day_range, span_range, with_qualifier
from core.model import DateRange, Qualifier


class _Calendar(Protocol):
    def get_named(self, holiday_name: str, *, lookup: str) -> list[date]: ...


# Words of the text: the country whose calendar has the day, its name there, and days added.
NAMED: Mapping[str, tuple[str, str, int]] = {
    "thanksgiving day": ("US", "Thanksgiving Day", 0),
    "thanksgiving": ("US", "Thanksgiving Day", 0),
    "labor day": ("US", "Labor Day", 0),
    "memorial day": ("US", "Memorial Day", 0),
    "columbus day": ("US", "Columbus Day", 0),
    "indigenous peoples' day": ("US", "Columbus Day", 0),
    "presidents' day": ("US", "Washington's Birthday", 0),
    "presidents day": ("US", "Washington's Birthday", 0),
    "martin luther king day": ("US", "Martin Luther King Jr. Day", 0),
    "martin luther king jr. day": ("US", "Martin Luther King Jr. Day", 0),
    "hanukkah": ("IL", "Hanukkah", 0),
    "yom kippur": ("IL", "Yom Kippur", 0),
    "rosh hashanah": ("IL", "Rosh Hashanah", 0),
    "passover": ("IL", "Pesach", 0),
    "eid al-fitr": ("SG", "Eid al-Fitr", 0),
    "eid al-adha": ("SG", "Eid al-Adha", 0),
    "diwali": ("SG", "Diwali", 0),
    "holi": ("IN", "Holi", 0),
    "vesak": ("SG", "Vesak Day", 0),
    "chinese new year": ("SG", "Chinese New Year", 0),
    "lunar new year": ("SG", "Chinese New Year", 0),
    "islamic new year": ("AE", "Islamic New Year", 0),
    "orthodox easter": ("GR", "Good Friday", 2),
    "shavuot": ("IL", "Shavuot", 0),
    "sukkot": ("IL", "Sukkot", 0),
}
# The days on which a month of fasting ends and begins, counted from the feast after it.
FASTS = {"ramadan": ("eid al-fitr", 30, 1)}
# «Eid» alone is either.
FEASTS = ("eid al-fitr", "eid al-adha")
FIXED: Mapping[str, tuple[int, int]] = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "new year": (1, 1),
    "valentine's day": (2, 14),
    "groundhog day": (2, 2),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "st george's day": (4, 23),
    "st. george's day": (4, 23),
    "ve day": (5, 8),
    "v-e day": (5, 8),
    "midsummer day": (6, 24),
    "st stephen's day": (12, 26),
    "st. stephen's day": (12, 26),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "remembrance day": (11, 11),
    "nowruz": (3, 21),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "assumption day": (8, 15),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "guy fawkes night": (11, 5),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "australia day": (1, 26),
    "epiphany": (1, 6),
    "candlemas": (2, 2),
    "michaelmas": (9, 29),
    "martinmas": (11, 11),
}
# Month, weekday and how many of it; Monday is 0.
RANKED: Mapping[str, tuple[int, int, int]] = {
    "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3),
    "remembrance sunday": (11, 6, 2),
}

KNOWN = (*FIXED, *NAMED, *RANKED, *AROUND_EASTER, *FASTS, "election day")


@lru_cache(maxsize=512)
def _named_day(country: str, name: str, year: int) -> date | None:
    calendar = holidays.country_holidays(country, years=year, language="en_US")
    found = cast(_Calendar, calendar).get_named(name, lookup="icontains")
    return min(found, default=None)


def _election_day(year: int) -> date:
    """The Tuesday after the first Monday of November (United States Code, title 2, section 7)."""
    first = date(year, 11, 1)
    return first + timedelta((0 - first.weekday()) % 7 + 1)


def _ranked_day(year: int, month: int, weekday: int, rank: int) -> date:
    """The second Sunday of May and the like."""
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (rank - 1))


def holiday_of_year(name: str, year: int) -> DateRange | None:
    """The day on which the holiday falls in that year, or None where it is not known."""
    if name in FIXED:
        return day_range(date(year, *FIXED[name]))
    if name in AROUND_EASTER:
        return day_range(easter_sunday(year) + timedelta(AROUND_EASTER[name]))
    if name in FASTS:
        return _fast_of_year(*FASTS[name], year)
    if name in RANKED:
        return day_range(_ranked_day(year, *RANKED[name]))
    if name == "election day":
        return day_range(_election_day(year))
    country, title, shift = NAMED[name]
    found = _named_day(country, title, year)
    return day_range(found + timedelta(shift)) if found else None


def _fast_of_year(feast: str, begin: int, end: int, year: int) -> DateRange | None:
    """From so many days before the feast to so many; the moon makes it a day more or less."""
    found = holiday_of_year(feast, year)
    if found is None:
        return None
    first, last = found.first - timedelta(begin), found.first - timedelta(end)
    return with_qualifier(span_range(first, last), Qualifier.ABOUT)
