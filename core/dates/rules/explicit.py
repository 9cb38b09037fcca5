"""Dates that name a day, a month or a year of the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from core.dates.direction import choose_year
from core.dates.intervals import day_range, month_range, span_range, year_range
from core.dates.patterns import (
    ANY_YEAR,
    DAY_NUMBER,
    EDGE,
    FISCAL,
    MONTH_ANY,
    MONTH_WORD,
    NO_THING,
    SPELLED_YEAR,
    WEEKDAY_ANY,
    WEEKDAY_WORD,
    YEAR4,
    S,
    any_of,
)
from core.dates.rule import Basis, Context, DateRule, FigureOrder, Meaning, Parts
from core.dates.rules.wording import (
    calendar_day,
    edged,
    falls_on,
    full_year,
    placed_day,
    read_day,
    read_month,
    read_weekday,
)
from core.dates.vocabulary import ORDINALS, read_year
from core.model import DateFlag, DateRange, TimeKind

_WEEKDAY = rf"(?:(?:this{S}(?:coming{S}|past{S})?)?(?P<weekday>{WEEKDAY_ANY}),?{S}(?:the{S})?)?"
_MONTH = rf"(?P<month>{MONTH_ANY})"
_DAY = rf"(?P<day>{DAY_NUMBER})"
_SPELLED_DAY = rf"(?:(?:twenty|thirty)-{any_of([*ORDINALS][:9])}|{any_of(ORDINALS)})"
_YEAR = rf"(?P<year>{YEAR4})"
_ANY_YEAR = rf"(?P<year>{ANY_YEAR})"
A_YEAR = timedelta(366)

# «From May to October 1940», «in March, June and May 1940»: the year behind the last is of all.
_SHARED = (
    rf"(?:(?=(?:,{S}(?:(?:early|mid|late)[\s-])?{MONTH_ANY}(?:{S}{DAY_NUMBER})?){{0,6}},?(?:/|[\s-]{{1,3}}(?:(?:to|until|till|through|and|or)[\s-]{{1,3}}){{0,1}})"
    rf"(?:(?:early|mid|late)[\s-]|the{S}(?:beginning|middle|end){S}of{S}|{DAY_NUMBER}{S})?(?P<upto>{MONTH_ANY})"
    rf"(?:{S}{DAY_NUMBER})?,?{S}(?P<year>{YEAR4})))?"
)
# «On 25 June, a Sunday»: the year in which it was one.
APPOSED_DAY = rf"(?:(?=,{S}an?{S}(?P<weekday_>{WEEKDAY_WORD})\b))?"
# «March 3, 4 and 8, 2019»
_LISTED = (
    rf"(?:(?=(?:,{S}{DAY_NUMBER}){{0,4}},?{S}(?:and|or){S}{DAY_NUMBER},{S}(?P<year_>{YEAR4})))?"
)
_SHORT_YEAR = rf"(?P<year>{ANY_YEAR}|'[0-9]{{2}})"
_ABOUT = rf"(?:(?P<edge>about|around|circa){S})?"
_EDGED = rf"(?:(?P<edge>{EDGE}|(?:the{S})?(?:first|second|latter){S}half{S}of)[\s-]{{1,2}})?"


def _year_of(parts: Parts) -> int:
    """The year; of «June to February 1999» the first month is of the year before."""
    year = full_year(parts["year"])
    return year - ("upto" in parts and read_month(parts["month"]) > read_month(parts["upto"]))


def _full(parts: Parts, context: Context) -> Meaning:
    month = parts["month"]
    number = int(month) if month.isdigit() else read_month(month)
    year, day = _year_of(parts), read_day(parts["day"])
    placed = placed_day(year, number, day, parts.get("weekday"))
    if placed.range is None or "edge" not in parts:
        return placed
    return replace(edged(placed.range, parts["edge"]), flags=placed.flags)


def _numeric(parts: Parts, context: Context) -> Meaning:
    """Day and month in figures: both readings stand where both are possible."""
    year = full_year(parts["year"])
    one, two = int(parts["one"]), int(parts["two"])
    month_first = calendar_day(year, one, two)
    day_first = calendar_day(year, two, one)
    if month_first is None and day_first is None:
        return Meaning(None, value=f"{year:04d}-XX-XX", flags=(DateFlag.IMPOSSIBLE,))
    if month_first is None or day_first is None or one == two:
        return Meaning(day_range(month_first or day_first or date.min))
    mark = parts.get("mark", "")
    is_day_first = context.order.day_first or mark in _DAY_FIRST
    chosen, other = (day_first, month_first) if is_day_first else (month_first, day_first)
    return Meaning(
        day_range(chosen),
        alternatives=(day_range(other),),
        flags=(DateFlag.AMBIGUOUS_DAY_MONTH,),
        reason=_why(is_day_first, mark, context.order),
    )


# What stands between the figures where the day always comes first.
_DAY_FIRST = {".": "as dates with points are", "local": "as its language writes dates"}


def _why(is_day_first: bool, mark: str, order: FigureOrder) -> str:
    """What decided between the two readings of 3/4/2019."""
    which = "day first" if is_day_first else "month first"
    if order.shown_by and order.day_first is is_day_first:
        return f"{which}, {order.shown_by}"
    return f"{which}, {_DAY_FIRST.get(mark, 'as nothing in the text shows otherwise')}"


def _month_day(parts: Parts, context: Context) -> Meaning:
    if "year" in parts:
        return replace(_full(parts, context), basis=Basis.EXPLICIT)
    month, day = read_month(parts["month"]), read_day(parts["day"])

    def in_year(year: int) -> DateRange | None:
        found = calendar_day(year, month, day)
        return day_range(found) if found else None

    told = context.reference
    if told and told == in_year(told.first.year) and parts.get("tense") != "future":
        return Meaning(told)  # «two days later, on 5 May»
    chosen = choose_year(parts, context, in_year)
    if chosen is None:
        return Meaning(None, value=f"XXXX-{month:02d}-{day:02d}", flags=(DateFlag.IMPOSSIBLE,))
    if "weekday" not in parts:
        # Nothing is told of the day on which a quarter ended.
        return replace(edged(chosen, parts.get("edge", "")), aside="closes" in parts)
    weekday = read_weekday(parts["weekday"])
    if falls_on(chosen.first, weekday):
        return Meaning(chosen)
    agreeing = choose_year(parts, context, lambda year: _on_weekday(in_year(year), weekday))
    near = chosen.first if context.narrative else context.day
    if agreeing is not None and abs(agreeing.first - near) < A_YEAR:
        return Meaning(agreeing)
    return Meaning(chosen, flags=(DateFlag.WEEKDAY_MISMATCH,))


def _on_weekday(span: DateRange | None, weekday: int) -> DateRange | None:
    return span if span and span.first.weekday() == weekday else None


def full_date(parts: Parts, context: Context) -> Meaning:
    """The day that month and day name, with the year where the words give it."""
    return _full(parts, context) if "year" in parts else _month_day(parts, context)


def _day_span(parts: Parts, context: Context) -> Meaning:
    """«3 to 5 March 2019»: both days and what lies between them."""
    month = read_month(parts["month"])
    first, last = read_day(parts["day"]), read_day(parts["day2"])

    def in_year(year: int) -> DateRange | None:
        begin, end = calendar_day(year, month, first), calendar_day(year, month, last)
        return span_range(begin, end) if begin and end and begin <= end else None

    chosen = (
        in_year(int(parts["year"])) if "year" in parts else choose_year(parts, context, in_year)
    )
    if chosen is None:
        return Meaning(None, value="XXXX-XX-XX", flags=(DateFlag.IMPOSSIBLE,))
    return Meaning(chosen, basis=Basis.EXPLICIT if "year" in parts else None)


def _month_of_year(parts: Parts, context: Context) -> Meaning:
    span = month_range(_year_of(parts), read_month(parts["month"]))
    return edged(span, parts.get("edge", ""))


def _month(parts: Parts, context: Context) -> Meaning:
    month = read_month(parts["month"])
    if "year" in parts:
        return replace(_month_of_year(parts, context), basis=Basis.EXPLICIT)
    span = choose_year(parts, context, lambda year: month_range(year, month))
    return edged(span or month_range(context.day.year, month), parts.get("edge", ""))


def _directed_month(parts: Parts, context: Context) -> Meaning:
    """«last March» before, «next March» after, «this March» in the year of publication."""
    month, year = read_month(parts["month"]), context.day.year
    which = parts["which"]
    if "day" in parts:
        return _directed_day(month, read_day(parts["day"]), which, context.day)
    if which.startswith(("last", "past", "this past")):
        # Of the month just over one says «last month».
        year -= month >= context.day.month - 1
    elif which.startswith(("next", "coming", "this coming")):
        year += month <= context.day.month
    return edged(month_range(year, month), parts.get("edge", ""))


def _directed_day(month: int, number: int, which: str, day: date) -> Meaning:
    """«Last January 17», «next March 3»: the nearest on that side."""
    found = [calendar_day(year, month, number) for year in range(day.year - 1, day.year + 2)]
    days = [one for one in found if one is not None]
    if which.startswith(("last", "past", "this past")):
        chosen = max((one for one in days if one < day), default=None)
    elif which.startswith(("next", "coming", "this coming")):
        chosen = min((one for one in days if one > day), default=None)
    else:
        chosen = next((one for one in days if one.year == day.year), None)
    return Meaning(day_range(chosen) if chosen else None)


def _month_this_year(parts: Parts, context: Context) -> Meaning:
    step = {"this": 0, "last": -1, "next": 1}[parts["which"]]
    year, month = context.day.year + step, read_month(parts["month"])
    if "day" in parts:
        return placed_day(year, month, read_day(parts["day"]), parts.get("weekday"))
    return edged(month_range(year, month), parts.get("edge", ""))


def _year(parts: Parts, context: Context) -> Meaning:
    year = full_year(parts["short"]) if "short" in parts else int(parts["year"])
    return edged(year_range(year), parts.get("edge", ""))


def _year_span(parts: Parts, context: Context) -> Meaning:
    """«1914-15»: both years. A second year that is no later one makes it a number."""
    first = int(parts["year"])
    last = first - first % 100 + int(parts["next"])
    span = span_range(date(first, 1, 1), date(last, 12, 31))
    return Meaning(span)


def _spelled_year(parts: Parts, context: Context) -> Meaning:
    year = read_year(parts["year"]) or 0
    if "month" not in parts:
        return Meaning(year_range(year))
    month = read_month(parts["month"])
    if "day" in parts:
        return placed_day(year, month, read_day(parts["day"]))
    return Meaning(month_range(year, month))


_ATTACKS = day_range(date(2001, 9, 11))


def _attacks(parts: Parts, context: Context) -> Meaning:
    """«9/11» alone names the attacks, in countries that put the day first too."""
    return Meaning(_ATTACKS)


RULES = (
    DateRule(
        name="iso-date",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits",),
        pattern=(
            rf"{_ANY_YEAR}(?:[-/.])(?P<month>1[0-2]|0[1-9])[-/.](?P<day>[0-3][0-9])"
            r"(?:t[0-2][0-9]:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?(?:z|[+-][0-9]{2}:?[0-9]{2})?)?"
        ),
        resolve=_full,
        examples={
            "Signed [2020-02-29] in Doha.": "2020-02-29",
            "as of [2021/01/04]": "2021-01-04",
            "at [2020-12-15T10:30:00Z] it": "2020-12-15",
        },
        rejects=("Call 2020-555-1234 today.", "ISBN 1234-56-78901"),
    ),
    DateRule(
        name="numeric-date",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits",),
        pattern=(
            r"(?P<one>3[01]|[12][0-9]|0?[1-9])(?:(?:/)(?P<two>3[01]|[12][0-9]|0?[1-9])/"
            r"(?P<year>[12][0-9]{3}|[0-9]{2})|(?P<mark>[.-])(?P<two_>3[01]|[12][0-9]|0?[1-9])[.-]"
            r"(?P<year_>[12][0-9]{3}))"
        ),
        resolve=_numeric,
        examples={
            "It was dated [15/12/2020].": "2020-12-15",
            "It was dated [12/15/2020].": "2020-12-15",
            "am [29.02.2020] signed": "2020-02-29",
            "On [7/8/07] it flew.": "2007-07-08",
        },
        rejects=("version 1.2.10 was out", "scores of 3-2-1 and 10-12-8"),
        note="Month first, unless points part it or another date can only be day first.",
    ),
    DateRule(
        name="month-day-year",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("month", "weekday"),
        pattern=rf"{_ABOUT}{_WEEKDAY}{_MONTH}{S}(?:the{S})?{_DAY},?{S}(?:of{S})?{_ANY_YEAR}",
        resolve=_full,
        examples={
            "On [December 15, 2020], they met.": "2020-12-15",
            "on [Sat., Feb. 29, 2020]": "2020-02-29",
            "by [June 3rd, 2019]": "2019-06-03",
            "They met [about May 5, 2020].": "2020-05-05",
            "In this [March 6, 2024], photo": "2024-03-06",
        },
        cues=True,
    ),
    DateRule(
        name="day-month-year",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("month", "weekday", "digits"),
        pattern=(
            rf"{_ABOUT}{_WEEKDAY}(?:the{S}(?=[0-9]{{1,2}}[a-z]))?{_DAY}(?:{S}|-)(?:of{S})?{_MONTH}"
            rf"(?:,?{S}|-){_SHORT_YEAR}"
        ),
        resolve=_full,
        examples={
            "On [15 Dec. 2020] they met.": "2020-12-15",
            "the talks of [3rd of March, 2019]": "2019-03-03",
            "since [Tuesday 5 May 2020]": "2020-05-05",
            "on [1-Jan-2021]": "2021-01-01",
            "They met [around 5 May 2020].": "2020-05-05",
        },
        cues=True,
    ),
    # Before month-day, which has the same words.
    DateRule(
        name="eleventh-of-september",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits", "month"),
        pattern=(
            r"(?P<month>9)/(?P<day>11)(?![0-9/])|(?:september|sept?\.?)\s11(?:th)?(?=,?\s(?:terror(?:ist)?\s)?"
            r"(?:attacks|hijack|commission|victims|families|terrorist))"
        ),
        resolve=_attacks,
        examples={
            "Security was raised after [9/11].": "2001-09-11",
            "since the [Sept. 11] terrorist attacks": "2001-09-11",
        },
        rejects=("a score of 9/11/10", "19/11", "They met on Sept. 11 in Oslo."),
    ),
    DateRule(
        name="month-day",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month", "weekday"),
        pattern=(
            rf"{_ABOUT}{_WEEKDAY}{_MONTH}{S}(?:the{S})?{_DAY}(?!,?[0-9%]|"
            rf":[0-9]|{S}(?:percent|per{S}cent)){_SHARED}{_LISTED}{APPOSED_DAY}"
        ),
        resolve=_month_day,
        examples={
            "shares of stock on [June 3] and": "2024-06-03",
            "on [Monday, Dec. 4]": "2023-12-04",
            "the 12-month period ending [Aug. 31]": "2024-08-31",
        },
        cues=True,
        note="The nearest such day, unless the words around look back or ahead.",
    ),
    DateRule(
        name="day-month",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month", "weekday", "digits"),
        pattern=(
            rf"{_ABOUT}{_WEEKDAY}(?:the{S}(?=[0-9]{{1,2}}[a-z]))?{_DAY}{S}(?:of"
            rf"{S})?{_MONTH}{_SHARED}{APPOSED_DAY}"
        ),
        resolve=_month_day,
        examples={
            "They met on [3 June].": "2024-06-03",
            "on [the 4th of July]": "2024-07-04",
            "The war of 1950 began on [25 June], a Sunday, in": "2023-06-25",
        },
        cues=True,
    ),
    # Before the others of a weekday's date, as the longer one.
    DateRule(
        name="bracketed-date",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month", "weekday", "digits"),
        pattern=(
            rf"(?:(?P<weekday>{WEEKDAY_ANY}){S}\((?:{_MONTH}{S}{_DAY}|(?P<day_>{DAY_NUMBER}){S}"
            rf"(?P<month_>{MONTH_ANY}))(?:,?{S}{_YEAR})?\)|(?P<month__>{MONTH_ANY}){S}"
            rf"(?P<day__>{DAY_NUMBER}){S}\((?P<weekday_>{WEEKDAY_ANY})\))"
        ),
        resolve=_month_day,
        examples={
            "They met on [Monday (Dec. 4)] in": "2023-12-04",
            "They met on [Monday (4 December 2023)] in": "2023-12-04",
            "They met on [Dec. 4 (Monday)] in": "2023-12-04",
        },
        cues=True,
    ),
    DateRule(
        name="spelled-day",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month", "weekday"),
        pattern=(
            rf"{_WEEKDAY}(?:the{S}(?P<day>{_SPELLED_DAY}){S}of{S}{_MONTH}|(?P<month_>{MONTH_ANY}){S}"
            rf"(?:the{S}(?P<day__>{_SPELLED_DAY}){NO_THING}|(?P<day_>{_SPELLED_DAY})))"
            rf"(?!'s|-|{S}(?:quarter|half|time|round|week))"
            rf"(?:,?{S}{_YEAR})?"
        ),
        resolve=_month_day,
        examples={
            "It opened on [the first of May].": "2024-05-01",
            "on [July Fourth] in": "2024-07-04",
            "on [Sunday, March the eighth, 1998]": "1998-03-08",
        },
        rejects=(
            "the third of March's three storms hit May first-graders",
            "In September the first talks opened.",
        ),
        cues=True,
    ),
    DateRule(
        name="day-span",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month", "digits"),
        pattern=(
            rf"{_DAY}(?:{S})?(?:to|-|/|until|till|through)(?:{S})?"
            rf"(?P<day2>{DAY_NUMBER}){S}"
            rf"(?:of{S})?{_MONTH}(?:,?{S}{_YEAR})?"
        ),
        resolve=_day_span,
        examples={
            "held [3 to 5 March 2019] in Oslo": "2019-03-03/2019-03-05",
            "held [3-5 June] in Oslo": "2024-06-03/2024-06-05",
        },
        cues=True,
    ),
    DateRule(
        name="month-day-span",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month",),
        pattern=(
            rf"{_MONTH}{S}{_DAY}(?:{S})?(?:to|-|/|through|until)(?:{S})?"
            rf"(?P<day2>{DAY_NUMBER})(?:,?{S}{_YEAR})?"
        ),
        resolve=_day_span,
        examples={
            "[March 3-5, 2019] in Oslo": "2019-03-03/2019-03-05",
            "before [June 5/6, 1944], they": "1944-06-05/1944-06-06",
        },
        cues=True,
    ),
    DateRule(
        name="month-year",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("month",),
        pattern=rf"{_EDGED}{_MONTH}(?:,?{S}(?:of{S})?(?:the{S}year{S})?|-){_SHORT_YEAR}",
        resolve=_month_of_year,
        examples={
            "in [March 1996] and": "1996-03",
            "in [early January 2021]": "2021-01",
            "by [the end of June 2030]": "2030-06",
        },
        aside=True,
    ),
    DateRule(
        name="month",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month",),
        pattern=rf"{_EDGED}(?P<month>{MONTH_WORD}){_SHARED}",
        resolve=_month,
        examples={
            "They agreed in [February] to talk.": "2024-02",
            "until [mid-November]": "2024-11",
            "by [the end of July]": "2024-07",
            "in [the first half of May] it": "2024-05",
            "It was the coldest [March] since 1962.": "2024-03",
            "There was a lull from [June] to February 1999.": "1998-06",
        },
        rejects=(
            "They may meet.",
            "a long march to the sea",
            "Mrs May said no.",
            "She lives in May Street.",
            "The March family left.",
            "He told of the October Revolution and of Black September.",
        ),
        cues=True,
        note="The nearest such month, unless the words around look back or ahead.",
    ),
    DateRule(
        name="directed-month",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("month",),
        pattern=(
            rf"{_EDGED}(?P<which>(?:this{S})?(?:last|past|next|coming)|this){S}"
            rf"(?P<month>{MONTH_WORD})(?!{S}\d{{1,2}},?{S}\d{{4}})(?:{S}{_DAY}(?![.,:]?\d|{S}\d))?|"
            rf"(?P<month_>{MONTH_WORD}){S}(?P<which_>last)(?=[.,;:)]|\s{{0,3}}$)"
        ),
        resolve=_directed_month,
        examples={
            "They met in [June last].": "2023-06",
            "since [last November]": "2023-11",
            "[next March]": "2025-03",
            "[last June]": "2023-06",
            "They met [last January 17] in": "2024-01-17",
            "They will meet [next March 3].": "2025-03-03",
        },
        note="«Last June» said in June or July is that of the year before.",
    ),
    DateRule(
        name="month-this-year",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("month", "weekday"),
        needs=("year",),
        pattern=(
            rf"{_EDGED}{_WEEKDAY}(?:{_MONTH}(?:{S}{_DAY})?|(?P<day_>{DAY_NUMBER}){S}(?P<month_>{MONTH_ANY}))"
            rf"(?:,{S}|{S}of{S}|{S})(?P<which>this|last|next){S}year"
        ),
        resolve=_month_this_year,
        examples={
            "in [July last year]": "2023-07",
            "in [January of this year]": "2024-01",
            "on [27 July next year] it": "2025-07-27",
        },
    ),
    DateRule(
        name="year",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits", "unit", "fiscal"),
        pattern=(
            rf"(?:(?:(?P<edge>{EDGE}|about|around|circa)[\s-]{{1,2}})(?:the{S})?(?:year{S})?|the{S}"
            rf"(?:full{S})?(?:{FISCAL})?year{S})?"
            rf"(?:{FISCAL}(?:year{S})?|fy(?:{S})?)?{_YEAR}(?:{S}{FISCAL}year)?|fy'?(?P<short>[0-9]{{2}})"
        ),
        resolve=_year,
        examples={
            "in [1996], when": "1996",
            "by [the end of 2030]": "2030",
            "in [mid-2011]": "2011",
            "[Halfway through 1944] they": "1944",
            "It cost $5 million in [1995] dollars.": "1995",
            "in [the early part of 1836] and": "1836",
            "for [fiscal 1989]": "1989",
            "in the [2009 fiscal year]": "2009",
            "in [the year 2000]": "2000",
        },
        rejects=(
            "It cost $1998.",
            "some 2000 people came",
            "flight 1549 landed",
            "rose to 1850.5 points",
            "an army of 2000 horsemen",
            "They live at 1914 Elm Street.",
            "The bill, H.R. 1776, died.",
            "Call 2542 1908.",
            "It can hold 1200 litres.",
            "At 1430 Hood opened fire.",
            "They signed Agenda 2030 and the Vision 2035 pact.",
            "About 2000 protesters came.",
            "He lives at E-1027.",
            "Windows 2000 is old.",
            "It fell 20 points to 1998.",
        ),
        note="A fiscal year is taken for the calendar year of its name.",
        aside=True,
    ),
    DateRule(
        name="year-span",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits", "fiscal"),
        pattern=rf"(?:fy(?:{S})?)?(?P<year>{YEAR4})[-/](?P<next>[0-9]{{2}})(?![-/.,]?[0-9])",
        resolve=_year_span,
        examples={
            "In [1914-15] the front froze.": "1914-01-01/1915-12-31",
            "for [FY 2023-24] it": "2023-01-01/2024-12-31",
        },
        rejects=("on 2013-05-06", "Call 1999-20."),
    ),
    DateRule(
        name="anno-domini",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("fiscal", "digits"),
        pattern=(
            rf"(?:a\.d\.|ad){S}(?P<year>[0-9]{{1,4}})|(?P<year_>[0-9]{{1,4}}){S}(?:a\.d\.|ad|c\.e\.|ce)"
        ),
        resolve=_year,
        examples={
            "in [AD 70] the temple": "0070",
            "in [A.D. 70] the temple": "0070",
            "in [70 A.D.], the temple": "0070",
            "It fell in [70 AD].": "0070",
        },
        rejects=("a. d 70 of", "the AD of 1990"),
    ),
    DateRule(
        name="spelled-year",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("spelled", "month", "unit"),
        needs=(
            "eighteen",
            "nineteen",
            "twenty",
            "thousand",
        ),
        pattern=(
            rf"(?:(?:the{S})?year{S}|{_MONTH}(?:{S}{_DAY})?,?{S}(?:of{S})?)?"
            rf"(?P<year>{SPELLED_YEAR})"
            rf"(?!{S}(?:percent|per{S}cent|people|dollars|years?|million|billion|thousand|hundred|"
            rf"and))"
        ),
        resolve=_spelled_year,
        examples={
            "back in [nineteen ninety-seven] when": "1997",
            "in [January nineteen ninety-seven]": "1997-01",
            "by [the year two thousand]": "2000",
        },
        rejects=("two thousand people came", "She read Nineteen Eighty-Four."),
    ),
)
