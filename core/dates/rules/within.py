"""Weeks and weekdays counted within a month or a year, and days listed after a day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from core.dates.direction import choose_year
from core.dates.intervals import (
    day_range,
    month_range,
    span_range,
    unit_range,
    week_range,
    weekend_range,
    with_qualifier,
    year_range,
)
from core.dates.patterns import DAY_NUMBER, MONTH_ANY, MONTH_WORD, WEEKDAY_WORD, YEAR4, S, any_of
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.explicit import full_date
from core.dates.rules.wording import calendar_day, edged, read_day, read_month, read_weekday
from core.dates.timex3 import to_timex3
from core.dates.vocabulary import ORDINALS, read_ordinal
from core.model import DateRange, Precision, Qualifier, TimeKind

_RANK = r"(?P<rank>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last|final|opening)"
_OF_MONTH = (
    rf"{S}(?:of|in){S}(?:(?:(?:early|mid|late)[\s-])?(?P<month>{MONTH_WORD})"
    rf"(?:,?{S}(?:of{S})?(?P<year>{YEAR4}))?|(?P<which>the|this|that|last|next){S}month)"
)
# What may follow a day that is only a number: a mark, or a word that is no thing counted.
_NO_THING = (
    r"(?=[.,;:)]|\s{0,3}$|\s(?:in|at|to|on|by|for|from|with|under|amid|and|or|if|when|where|while|"
    r"until|since|after|before|the|as|but|between|during|near|was|were|is|are|has|have|had|did|"
    r"will|would|may|might|could|can|should|must|ended|failed|collapsed|broke|brought|produced|"
    r"yielded|led|went|came|closed|opened)\b)"
)

# A season or a year says of no month that it is told of.
_FINE = (Precision.DAY, Precision.MONTH)
MOST_OF_MONTH = timedelta(31)


def _rank(words: str) -> int:
    """1 to 5, or -1 for the last and -2 for the one before it."""
    ends = {"opening": 1, "last": -1, "final": -1, "penultimate": -2}
    return ends.get(words) or read_ordinal(words) or 1


def _in_month(
    parts: Parts, context: Context, make: Callable[[int, int], DateRange | None]
) -> Meaning:
    """What ``make`` gives for year and month, the year chosen as for a bare month."""
    if "which" in parts:
        return _in_running_month(parts, context, make)
    month = read_month(parts["month"])
    if "year" in parts:
        return Meaning(make(int(parts["year"]), month), basis=Basis.EXPLICIT)
    return Meaning(choose_year(parts, context, lambda year: make(year, month)))


def _in_running_month(
    parts: Parts, context: Context, make: Callable[[int, int], DateRange | None]
) -> Meaning:
    """Of «next month», counted from publication; «the month» of what is past is the one told."""
    which, told = parts["which"], context.reference
    is_fine = told is not None and told.precision in _FINE
    if which == "that" or (which == "the" and is_fine and parts.get("tense") != "future"):
        if told is None or not is_fine:
            return Meaning(None)
        found = make(told.first.year, told.first.month)
        return Meaning(found, basis=Basis.EVENT, origin=told.first)
    month = unit_range("M", context.day, {"last": -1, "next": 1}.get(which, 0)).first
    return Meaning(make(month.year, month.month), basis=Basis.PUBLICATION)


def _week_of_month(parts: Parts, context: Context) -> Meaning:
    """Seven days by count, of which no one says whether they begin on a Monday: about then."""
    rank = _rank(parts["rank"])

    def in_year(year: int, month: int) -> DateRange:
        length = monthrange(year, month)[1]
        begin = length + 1 + 7 * rank if rank < 0 else min(7 * rank - 6, length)
        days = date(year, month, begin), date(year, month, min(begin + 6, length))
        return with_qualifier(span_range(*days), Qualifier.ABOUT)

    meaning = _in_month(parts, context, in_year)
    if meaning.range:
        middle = meaning.range.first + (meaning.range.last - meaning.range.first) / 2
        meaning.value = to_timex3(week_range(middle))
    return meaning if meaning.range else Meaning(None, value="XXXX-WXX")


def _week_of_year(parts: Parts, context: Context) -> Meaning:
    month = "december" if _rank(parts["rank"]) < 0 else "january"
    return _week_of_month({**parts, "month": month}, context)


def _weekday_of_month(parts: Parts, context: Context) -> Meaning:
    rank, weekday = _rank(parts["rank"]), read_weekday(parts["weekday"])

    def in_year(year: int, month: int) -> DateRange | None:
        length = monthrange(year, month)[1]
        begin = length + 1 + 7 * rank if rank < 0 else 7 * rank - 6
        first = calendar_day(year, month, begin)
        found = first + timedelta((weekday - first.weekday()) % 7) if first else None
        return day_range(found) if found and found.month == month else None

    meaning = _in_month(parts, context, in_year)
    return meaning if meaning.range else Meaning(None, value="XXXX-XX-XX")


def _weekend_of_month(parts: Parts, context: Context) -> Meaning:
    """The weekend of the first or last Saturday in the month, and so on."""
    saturday = _weekday_of_month({**parts, "weekday": "saturday"}, context)
    if saturday.range is None:
        return Meaning(None, value="XXXX-WXX-WE")
    return replace(saturday, range=weekend_range(saturday.range.first))


def _some_weekday(parts: Parts, context: Context) -> Meaning:
    """«A Friday in March» is any of them, so that only the month is known."""
    return _in_month(parts, context, month_range)


def _day_of_rank(parts: Parts, context: Context) -> Meaning:
    rank = _rank(parts["rank"])
    if "ofyear" in parts:
        month = "december" if rank < 0 else "january"
        parts = {**parts, "month": month, "year": _of_year(parts, context)}

    def in_year(year: int, month: int) -> DateRange:
        length = monthrange(year, month)[1]
        return day_range(date(year, month, length + 1 + rank if rank < 0 else rank))

    meaning = _in_month(parts, context, in_year)
    return meaning if meaning.range else Meaning(None, value="XXXX-XX-XX")


def _of_year(parts: Parts, context: Context) -> str:
    """The year named; «the year» of what is past is that of the day or month told last."""
    if parts["ofyear"].isdigit():
        return parts["ofyear"]
    told = context.reference
    if told is None or told.precision not in _FINE or parts.get("tense") == "future":
        return str(context.day.year)
    return str(told.first.year)


def _day_of_this_month(parts: Parts, context: Context) -> Meaning:
    def in_year(year: int, month: int) -> DateRange | None:
        found = calendar_day(year, month, read_day(parts["day"]))
        return day_range(found) if found else None

    meaning = _in_running_month(parts, context, in_year)
    return meaning if meaning.range else Meaning(None, value="XXXX-XX-XX")


def _day_of_told_month(parts: Parts, context: Context) -> Meaning:
    """«The 1st of the following month», counted from the date told last."""
    told, number = context.reference, read_day(parts["day"])
    step = {"following": 1, "next": 1, "previous": -1}.get(parts["which"].split()[-1], 0)
    month = unit_range("M", told.first, step).first if told else None
    found = calendar_day(month.year, month.month, number) if month else None
    if told is None or found is None or told.last - told.first > MOST_OF_MONTH:
        return Meaning(None, value=f"XXXX-XX-{number:02d}")
    return Meaning(day_range(found), origin=told.first)


def _days_of_month(parts: Parts, context: Context) -> Meaning:
    """«The last days of April»: the whole month with a qualifier, as few say how many."""
    late = parts["edge"] in ("last", "closing", "final", "late")
    if "month" not in parts:
        meaning = Meaning(year_range(int(parts["year"])), basis=Basis.EXPLICIT)
    else:
        meaning = _in_month(parts, context, month_range)
    if meaning.range is None:
        return Meaning(None, value="XXXX-XX")
    edge = edged(meaning.range, "late" if late else "early")
    edge.basis = meaning.basis
    return edge


def _each_weekday(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value="P1M" if parts["unit"] == "month" else "P1Y")


def _iso_week(parts: Parts, context: Context) -> Meaning:
    """The week of that number by ISO 8601; of the year of publication where none is named."""
    year = int(parts["year"]) if "year" in parts else context.day.year
    monday = date.fromisocalendar(year, int(parts["week"]), 1)
    return Meaning(week_range(monday), basis=Basis.EXPLICIT if "year" in parts else None)


def _weekend_of(parts: Parts, context: Context) -> Meaning:
    day = full_date(parts, context)
    return Meaning(weekend_range(day.range.first)) if day.range else day


def _listed_day(parts: Parts, context: Context) -> Meaning:
    """«April 24 and 25»: the second day is of the month of the first."""
    told, number = context.latest(Precision.DAY), read_day(parts["day"])
    found = calendar_day(told.first.year, told.first.month, number) if told else None
    if told is None or found is None:
        return Meaning(None, value=f"XXXX-XX-{number:02d}")
    return Meaning(day_range(found), origin=told.first)


RULES = (
    DateRule(
        name="week-of-month",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit",),
        pattern=rf"(?:the{S})?{_RANK}{S}(?:full{S})?week{_OF_MONTH}",
        resolve=_week_of_month,
        examples={
            "They met in [the first week of March] in": "2024-W10",
            "in [the last week of June 2021]": "2021-W25",
            "They will meet in [the first week of next month].": "2024-W27",
        },
        rejects=("in the first week of talks",),
        note="Seven days: the first to the 7th, the 8th to the 14th; the last seven days.",
        cues=True,
    ),
    DateRule(
        name="weekday-of-month",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("weekday",),
        pattern=rf"(?:the{S})?{_RANK}{S}(?P<weekday>{WEEKDAY_WORD}){_OF_MONTH}",
        resolve=_weekday_of_month,
        examples={
            "It opens on [the first Monday in October].": "2024-10-07",
            "on [the last Sunday of October 2019]": "2019-10-27",
            "They will meet on [the second Tuesday of next month].": "2024-07-09",
            "They will meet on [the last Thursday of the month].": "2024-06-27",
            "They met in May 2019. On [the last Friday of the month] they signed.": "2019-05-31",
        },
        rejects=("the first Monday of the season",),
        cues=True,
    ),
    DateRule(
        name="weekend-of-month",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("weekend",),
        pattern=rf"(?:the{S})?{_RANK}{S}weekend{_OF_MONTH}",
        resolve=_weekend_of_month,
        examples={
            "They will meet on [the first weekend in July].": "2024-W27-WE",
            "They will meet on [the last weekend of the month].": "2024-W26-WE",
        },
        rejects=("the first weekend of the season",),
        cues=True,
    ),
    DateRule(
        name="some-weekday",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("weekday",),
        pattern=(
            rf"(?:an?{S})?{WEEKDAY_WORD}{S}in{S}(?:(?:early|mid|late)[\s-])?(?P<month>{MONTH_WORD})"
            rf"(?:,?{S}(?:of{S})?(?P<year>{YEAR4}))?(?!{S}[0-9])"
        ),
        resolve=_some_weekday,
        examples={
            "They met on [a Friday in March] in": "2024-03",
            "They met on a cold [Monday in January 2019].": "2019-01",
        },
        rejects=("They met on Monday, in May 2019 and",),
        cues=True,
    ),
    DateRule(
        name="day-of-rank",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit",),
        pattern=rf"(?:the{S})?{_RANK}{S}day(?:{_OF_MONTH}|{S}of{S}(?P<ofyear>{YEAR4}|the{S}year))",
        resolve=_day_of_rank,
        examples={
            "It opened on [the first day of March] in": "2024-03-01",
            "on [the last day of February 2019]": "2019-02-28",
            "on [the last day of 2019] it": "2019-12-31",
            "It ends on [the last day of the year].": "2024-12-31",
            "It was signed on [the last day of last month].": "2024-05-31",
        },
        rejects=("the first day of talks",),
        cues=True,
    ),
    DateRule(
        name="days-of-month",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("units",),
        pattern=(
            rf"(?:the{S})?(?P<edge>first|opening|early|last|closing|final|late){S}(?:few{S})?"
            rf"(?:days|weeks){S}of{S}(?P<month>{MONTH_WORD})(?:,?{S}(?:of{S})?(?P<year>{YEAR4}))?|"
            rf"(?:the{S})?(?P<edge_>first|opening|early|last|closing|final|late){S}(?:few{S})?"
            rf"(?:days|weeks|months){S}of{S}(?P<year_>{YEAR4})"
        ),
        resolve=_days_of_month,
        examples={
            "in [the first days of May 1940] it": "1940-05",
            "in [the last days of April] it": "2024-04",
            "in [the opening weeks of 1941] it": "1941",
        },
        rejects=("the last days of the war",),
        note="The month or year, early or late in it; how many days nobody says.",
        cues=True,
    ),
    DateRule(
        name="day-of-this-month",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit",),
        pattern=(
            rf"the{S}(?P<day>[0-9]{{1,2}}(?:st|nd|rd|th)|{any_of(ORDINALS)}){S}of{S}"
            rf"(?P<which>last|this|next){S}month"
        ),
        resolve=_day_of_this_month,
        examples={
            "It was signed on [the 23rd of last month].": "2024-05-23",
            "It lapses on [the first of next month].": "2024-07-01",
        },
    ),
    DateRule(
        name="day-of-told-month",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit",),
        needs=("month",),
        pattern=(
            rf"the{S}(?P<day>[0-9]{{1,2}}(?:st|nd|rd|th)|{any_of(ORDINALS)}){S}(?:day{S})?of{S}"
            rf"(?P<which>that(?:{S}same)?|the(?:{S}(?:same|following|next|previous))?){S}month"
        ),
        resolve=_day_of_told_month,
        examples={
            "It began on 5 March 2019. On [the 1st of the following month] it ended.": "2019-04-01",
            "It began on 5 March 2019 and ended on [the 15th of that month].": "2019-03-15",
        },
        rejects=("the first of the months",),
    ),
    DateRule(
        name="weekday-of-each",
        kind=TimeKind.SET,
        basis=Basis.NONE,
        triggers=("weekday", "unit"),
        pattern=(
            rf"(?:the{S})?{_RANK}{S}(?:{WEEKDAY_WORD}|day|week){S}of{S}(?:each|every){S}"
            rf"(?P<unit>month|year)"
        ),
        resolve=_each_weekday,
        examples={"It meets on [the first Monday of each month] in": "P1M"},
    ),
    DateRule(
        name="week-of-year",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("unit",),
        pattern=rf"(?:the{S})?(?P<rank>first|opening|last|final){S}week{S}of{S}(?P<year>{YEAR4})",
        resolve=_week_of_year,
        examples={"They met in [the last week of 2020].": "2020-W53"},
        rejects=("the first week of 30 June",),
        note="The first or last seven days.",
    ),
    DateRule(
        name="iso-week",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("digits", "unit"),
        pattern=(
            rf"(?P<year>{YEAR4})-?w(?P<week>0[1-9]|[1-4][0-9]|5[0-3])|"
            rf"(?:calendar{S})?week{S}(?P<week_>[1-4][0-9]|5[0-3]|[1-9]){S}(?:of{S})(?P<year_>{YEAR4})"
        ),
        resolve=_iso_week,
        examples={"It ships in [2024-W30].": "2024-W30", "in [week 5 of 2021]": "2021-W05"},
        rejects=("in week 5 of the strike", "in week 60 of 1999", "2024-W77"),
    ),
    DateRule(
        name="weekend-of",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("weekend",),
        pattern=(
            rf"(?:the{S})?weekend{S}of{S}(?:the{S})?(?:(?P<month>{MONTH_ANY}){S}(?P<day>{DAY_NUMBER})"
            rf"(?:(?:-|{S}(?:and|to){S}){DAY_NUMBER})?|(?P<day_>{DAY_NUMBER})(?:(?:-|{S}(?:and|to)"
            rf"{S}){DAY_NUMBER})?{S}(?:of{S})?(?P<month_>{MONTH_ANY}))(?:,?{S}(?P<year>{YEAR4}))?"
        ),
        resolve=_weekend_of,
        examples={
            "They met [the weekend of 6-7 July] in": "2024-W27-WE",
            "on [the weekend of March 3, 2018]": "2018-W09-WE",
        },
        cues=True,
    ),
    DateRule(
        name="day-before-listed",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("digits",),
        pattern=(
            rf"(?:the{S})?(?P<day>{DAY_NUMBER})(?=(?:,{S}(?:the{S})?{DAY_NUMBER}){{0,4}},?{S}(?:and|or|to|until|till|through){S}(?:the{S})?{DAY_NUMBER}{S}(?:of{S})?(?P<month>{MONTH_ANY})"
            rf"(?:,?{S}(?P<year>{YEAR4}))?)"
        ),
        resolve=full_date,
        examples={
            "They met on [3] and 17 April in": "2024-04-03",
            "on [24] or 25 June 2019": "2019-06-24",
            "on [the 5th] and 6th of June": "2024-06-05",
            "from [the 3rd] to the 5th of June": "2024-06-03",
            "On [5th], 6th and 7th May they": "2024-05-05",
            "On [10], 11 and 15 May they": "2024-05-10",
        },
        rejects=("between 24 and 25 people",),
        cues=True,
    ),
    DateRule(
        name="listed-day",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("digits",),
        pattern=rf"(?P<day>{DAY_NUMBER})(?:,{S}{YEAR4}|{_NO_THING})",
        resolve=_listed_day,
        examples={
            "They met on April 24 and [25].": "2024-04-25",
            "on May 3, [4] and 8, 2019, in": "2019-05-04",
            "Talks on April 24 and [25] ended without a result.": "2024-04-25",
        },
        rejects=(
            "They met on April 24 and 25 people spoke.",
            "They met in May and 25, in all, spoke.",
        ),
    ),
)
