"""Holidays, fixed and movable; the ``holidays`` package knows those of other faiths and states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Protocol, cast

import holidays

from core.dates.direction import choose_year
from core.dates.easter import AROUND_EASTER, easter_sunday
from core.dates.intervals import day_range, span_range, week_range, weekend_range, with_qualifier
from core.dates.patterns import COUNT, DAY_NUMBER, EDGE, MONTH_ANY, WEEKDAY_WORD, YEAR4, S, any_of
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.explicit import full_date
from core.dates.rules.relative import read_unit, shifted
from core.dates.rules.weekdays import directed_weekday
from core.dates.rules.wording import edged
from core.dates.vocabulary import read_number
from core.model import DateRange, Qualifier, TimeKind


class _Calendar(Protocol):
    def get_named(self, holiday_name: str, *, lookup: str) -> list[date]: ...


# Words of the text: the country whose calendar has the day, its name there, and days added.
NAMED: Mapping[str, tuple[str, str, int]] = {
    "thanksgiving day": ("US", "Thanksgiving Day", 0),
    "thanksgiving": ("US", "Thanksgiving Day", 0),
    "labor day": ("US", "Labor Day", 0),
    "memorial day": ("US", "Memorial Day", 0),
    "columbus day": ("US", "Columbus Day", 0),
    "presidents' day": ("US", "Washington's Birthday", 0),
    "martin luther king day": ("US", "Martin Luther King Jr. Day", 0),
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
_FAST = {"ramadan": ("eid al-fitr", 30, 1)}
# «Eid» alone is either.
_FEASTS = ("eid al-fitr", "eid al-adha")
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
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "nowruz": (3, 21),
    "anzac day": (4, 25),
    "may day": (5, 1),
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


@lru_cache(maxsize=512)
def _named_day(country: str, name: str, year: int) -> date | None:
    calendar = holidays.country_holidays(country, years=year, language="en_US")
    found = cast(_Calendar, calendar).get_named(name, lookup="icontains")
    return min(found, default=None)


def _election_day(year: int) -> date:
    """The Tuesday after the first Monday of November (United States Code, title 2, section 7)."""
    first = date(year, 11, 1)
    return first + timedelta((0 - first.weekday()) % 7 + 1)


def holiday_of_year(name: str, year: int) -> DateRange | None:
    """The day on which the holiday falls in that year, or None where it is not known."""
    if name in FIXED:
        return day_range(date(year, *FIXED[name]))
    if name in AROUND_EASTER:
        return day_range(easter_sunday(year) + timedelta(AROUND_EASTER[name]))
    if name in _FAST:
        return _fast_of_year(*_FAST[name], year)
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


def _in_year(name: str) -> Callable[[int], DateRange | None]:
    return lambda year: holiday_of_year(name, year)


def _holiday(parts: Parts, context: Context) -> Meaning:
    if "day" in parts:
        return full_date(parts, context)
    name = parts["name"]
    if parts.get("year", "").isdigit():
        span = holiday_of_year(name, int(parts["year"]))
        if span is None:
            return Meaning(None, value=f"{parts['year']}-XX-XX")
        return Meaning(_around(span, parts), basis=Basis.EXPLICIT)
    which = parts.get("which") or parts.get("ofyear")
    span = _directed(name, which, context) if which else choose_year(parts, context, _in_year(name))
    if span is None:
        return Meaning(None, value="XXXX-XX-XX")
    if "way" in parts:
        return _counted(span, parts)
    return edged(_around(span, parts), parts.get("edge", ""))


def _counted(span: DateRange, parts: Parts) -> Meaning:
    """«Two days before Christmas», «the day after Easter», «the Thursday after Easter»."""
    if "weekday" in parts:
        return Meaning(directed_weekday(parts["weekday"], parts["way"], span.first))
    number = read_number(parts.get("count", "one"))
    if number is None:
        return Meaning(None, value="XXXX-XX-XX")
    sign = -1 if parts["way"] == "before" else 1
    return Meaning(shifted(span.first, read_unit(parts.get("unit", "day")), float(number), sign))


def _feast(parts: Parts, context: Context) -> Meaning:
    """«Eid» is the nearer of the two feasts; the other stays as another reading."""
    year = int(parts["year"]) if "year" in parts else context.day.year
    years = (year,) if "year" in parts else (year - 1, year, year + 1)
    found = [holiday_of_year(name, each) for name in _FEASTS for each in years]
    near = sorted((span for span in found if span), key=lambda span: abs(span.first - context.day))
    if not near:
        return Meaning(None, value="XXXX-XX-XX")
    return Meaning(near[0], alternatives=tuple(near[1:2]), reason="as the nearer of two feasts")


def _around(span: DateRange, parts: Parts) -> DateRange:
    """The week of the holiday, or the weekend that it makes longer."""
    if parts.get("around") == "week":
        return week_range(span.first)
    if parts.get("around") == "weekend":
        weekend = weekend_range(span.first - timedelta(3 if span.first.weekday() < 2 else 0))
        return span_range(min(weekend.first, span.first), max(weekend.last, span.first))
    return span


def _directed(name: str, which: str, context: Context) -> DateRange | None:
    """«Last Christmas» lies before the day, «next» after it, «this» in its year."""
    day = context.day
    spans = [holiday_of_year(name, day.year + step) for step in (-1, 0, 1)]
    known = [span for span in spans if span]
    if which.startswith("last"):
        return max((span for span in known if span.last < day), key=_first, default=None)
    if which.startswith("next"):
        return min((span for span in known if span.first > day), key=_first, default=None)
    return spans[1]


def _first(span: DateRange) -> date:
    return span.first


RULES = (
    DateRule(
        name="holiday",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("holiday", "month", "unit", "units", "weekday"),
        pattern=(
            rf"(?:(?:the{S}(?:day|(?P<weekday>{WEEKDAY_WORD}))|(?P<count>{COUNT}){S}(?P<unit>days?|weeks?)){S}(?P<way>before|after){S})?"
            rf"(?:(?P<edge>{EDGE}){S})?(?:(?P<which>last|this|next){S})?"
            rf"(?P<name>{any_of([*FIXED, *NAMED, *AROUND_EASTER, *_FAST, 'election day'])})"
            rf"(?:(?<!new\\syear)|(?=[.,;:)]|{S}(?:and|but|the|they|he|she|it|with|when|in|at|there|only|all|most)\b))"
            rf"(?:,{S}(?:the{S})?(?:(?P<day>{DAY_NUMBER}){S}(?P<month>{MONTH_ANY})|(?P<month_>{MONTH_ANY}){S}"
            rf"(?P<day_>{DAY_NUMBER}))(?:,?{S}(?P<year_>{YEAR4}))?|"
            rf"(?:{S}(?P<around>week|weekend))?(?:,?{S}(?:of{S})?(?P<year>{YEAR4})|{S}(?P<ofyear>last|this|next){S}year)?)"
        ),
        resolve=_holiday,
        examples={
            "He was found on [Thanksgiving Day] at sea.": "2023-11-23",
            "They met on [Easter Monday 2021].": "2021-04-05",
            "on [Good Friday, 8 April 1898] they fought": "1898-04-08",
            "He left before [New Year], the": "2024-01-01",
            "He was held [the day before Thanksgiving].": "2023-11-22",
            "He was held [two days before Christmas].": "2023-12-23",
            "It opened on [the Thursday after Easter].": "2024-04-04",
            "on [Palm Sunday 1461] they fought": "1461-03-29",
            "shot on [Good Friday 1865] in": "1865-04-14",
            "in [Easter week 2021]": "2021-W13",
            "over [Labor Day weekend]": "2024-08-31/2024-09-02",
            "by [last Christmas] it": "2023-12-25",
            "until [Election Day] it": "2024-11-05",
            "since [Diwali 2020] in": "2020-11-14",
            "before [Eid al-Fitr 2020] in": "2020-05-24",
            "during [Ramadan 2021] they": "2021-04-13/2021-05-12",
            "before [Lunar New Year] in": "2024-02-10",
        },
        rejects=(
            "a Christmas tree",
            "an epiphany of sorts",
            "It was the country's Independence Day.",
        ),
        cues=True,
        note="The nearest one; days are those of the country that the holiday is best known from.",
    ),
    DateRule(
        name="eid",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("holiday",),
        pattern=rf"eid(?!{S}al-)(?:,?{S}(?:of{S})?(?P<year>{YEAR4}))?",
        resolve=_feast,
        examples={"The truce began before [Eid] in": "2024-06-17"},
        note="The nearer of the two feasts; the other is kept as another reading.",
    ),
)
