"""Days told by their number, with the weekday or a word that tells the side: «Friday the 14th»."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from core.dates.direction import choose_weekday
from core.dates.intervals import day_range, shift_months
from core.dates.patterns import DAY_NUMBER, MONTH_ANY, WEEKDAY_WORD, S
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.anaphora import day_of_month
from core.dates.rules.wording import calendar_day, read_day, read_weekday
from core.model import DateRange, TimeKind

# How many months off such a day is looked for, and how many days off it is believed: a weekday
# has its number again seven months later at most, save a few.
_MONTHS = 6
_REACH = 130


def _numbered_day(parts: Parts, context: Context) -> Meaning:
    """«Friday the 14th» of the month that a text has named, else the nearest to publication."""
    told = day_of_month(parts, context)
    is_given = context.reference in context.given and _is_so(told.range, parts)
    if context.narrative or is_given:
        return told
    found = _nearest(parts, context.day)
    return Meaning(day_range(found), basis=Basis.PUBLICATION) if found else told


def _is_so(told: DateRange | None, parts: Parts) -> bool:
    """Whether that day is the weekday that is named, if one is."""
    if told is None:
        return False
    return "weekday" not in parts or told.first.weekday() == read_weekday(parts["weekday"])


def _nearest(parts: Parts, day: date) -> date | None:
    """The nearest day of that number and weekday, on the side that a word before it tells."""
    near = [found for found in _days(parts, day) if abs(found - day).days <= _REACH]
    if "weekday" in parts:
        other = choose_weekday(read_weekday(parts["weekday"]), parts, day)
        return min(near, key=lambda found: abs(found - day), default=other)
    if parts["tense"] == "past":
        return max((found for found in near if found <= day), default=None)
    return min((found for found in near if found >= day), default=None)


def _days(parts: Parts, day: date) -> Iterator[date]:
    for months in range(-_MONTHS, _MONTHS + 1):
        month = shift_months(day, months)
        found = calendar_day(month.year, month.month, read_day(parts["day"]))
        if found and _is_so(day_range(found), parts):
            yield found


RULES = (
    DateRule(
        name="numbered-day",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("weekday",),
        pattern=(
            rf"(?P<weekday>{WEEKDAY_WORD}),?{S}the{S}(?P<day>{DAY_NUMBER})(?<=[a-z])"
            rf"(?!{S}(?:(?:of{S})?{MONTH_ANY}|(?:anniversary|birthday|time|day|week|year|round|session|"
            rf"such|straight|consecutive|successive|of|since|in{S}(?:an?|as))\b))"
        ),
        resolve=_numbered_day,
        examples={
            "It began in March 2019. On [Thursday the 28th] they met.": "2019-03-28",
            "They will meet on [Friday the 14th] in Lund.": "2024-06-14",
            "It fell on [Sunday the 9th], the ministry said.": "2024-06-09",
            "They signed in May. The court sits on [Monday, the 17th].": "2024-06-17",
        },
        rejects=(
            "They met on Tuesday, the 40th anniversary of the war.",
            "They met on Tuesday, the 12th time this year.",
            "They met on Tuesday, the 12th in a row.",
        ),
        note="Of a month that the text names with its year, else the nearest to publication.",
    ),
)
