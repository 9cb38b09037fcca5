"""Holidays, and days and weeks around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from core.dates.direction import choose_year
from core.dates.feasts import FEASTS, KNOWN, holiday_of_year
from core.dates.intervals import day_range, span_range, week_range, weekend_range
from core.dates.patterns import (
    COUNT,
    DAY_NUMBER,
    EDGE,
    MONTH_ANY,
    PART_WORD,
    WEEKDAY_WORD,
    YEAR4,
    S,
    any_of,
)
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.explicit import full_date
from core.dates.rules.relative import read_unit, shifted
from core.dates.rules.weekdays import directed_weekday
from core.dates.rules.wording import edged
from core.dates.vocabulary import DAY_PARTS, read_number, read_ordinal
from core.model import DateRange, TimeKind


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
        weeks = (read_ordinal(parts.get("rank", "first")) or 1) - 1
        near = directed_weekday(parts["weekday"], parts["way"], span.first).first
        return Meaning(
            day_range(near + timedelta(7 * weeks * (1 if parts["way"] == "after" else -1)))
        )
    number = read_number(parts.get("count", "one"))
    if number is None:
        return Meaning(None, value="XXXX-XX-XX")
    sign = -1 if parts["way"] == "before" else 1
    return Meaning(shifted(span.first, read_unit(parts.get("unit", "day")), float(number), sign))


def _part_of_holiday(parts: Parts, context: Context) -> Meaning:
    day = _holiday({name: words for name, words in parts.items() if name != "part"}, context)
    code = DAY_PARTS[parts["part"]]
    value = f"{day.range.first.isoformat()}T{code}" if day.range else f"XXXX-XX-XXT{code}"
    return replace(day, value=value)


def _feast(parts: Parts, context: Context) -> Meaning:
    """«Eid» is the nearer of the two feasts; the other stays as another reading."""
    year = int(parts["year"]) if "year" in parts else context.day.year
    years = (year,) if "year" in parts else (year - 1, year, year + 1)
    found = [holiday_of_year(name, each) for name in FEASTS for each in years]
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
            rf"(?:(?:the{S}(?:day|(?:(?P<rank>first|second|third|fourth|fifth){S})?(?P<weekday>{WEEKDAY_WORD}))|(?P<count>{COUNT}){S}(?P<unit>days?|weeks?)){S}(?P<way>before|after){S})?"
            rf"(?:(?P<edge>{EDGE}){S})?(?:(?P<which>last|this|next){S})?"
            rf"(?P<name>{any_of(KNOWN)})"
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
            "It opened on [the second Sunday after Easter].": "2024-04-14",
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
            "on [Mother's Day] in": "2024-05-12",
            "on [St. Patrick's Day] in": "2024-03-17",
            "on [Presidents Day] in": "2024-02-19",
            "on [Remembrance Sunday 2019] in": "2019-11-10",
            "on [All Saints' Day 1755] the": "1755-11-01",
        },
        rejects=(
            "a Christmas tree",
            "an epiphany of sorts",
            "the Good Friday peace agreement",
            "Two presidents met that day.",
            "It was the country's Independence Day.",
        ),
        cues=True,
        note="The nearest one; days are those of the country that the holiday is best known from.",
    ),
    DateRule(
        name="holiday-part",
        kind=TimeKind.TIME,
        basis=Basis.PARTIAL,
        triggers=("holiday",),
        pattern=(
            rf"(?:(?:early|late){S}(?:on{S})?)?(?P<name>{any_of(KNOWN)}){S}(?P<part>{PART_WORD})"
            rf"(?:,?{S}(?P<year>{YEAR4}))?"
        ),
        resolve=_part_of_holiday,
        examples={
            "It was in May 1776. On [Christmas night] they left.": "1776-12-25TNI",
            "on [Easter morning 2021]": "2021-04-04TMO",
        },
        cues=True,
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
