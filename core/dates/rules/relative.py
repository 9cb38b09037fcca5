"""Dates that count from the publication: yesterday, last month, three weeks ago."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from core.dates.direction import choose_weekday
from core.dates.intervals import (
    day_range,
    shift_months,
    span_range,
    unit_range,
    week_range,
    year_range,
)
from core.dates.patterns import (
    ABOUT,
    COUNT,
    EDGE,
    FISCAL,
    GAP,
    PART_WORD,
    SMALL_HOURS,
    UNIT,
    WEEKDAY_WORD,
    S,
)
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.wording import counted_about, edged, read_weekday
from core.dates.timex3 import to_timex3
from core.dates.vocabulary import DAY_PARTS, UNITS, read_number
from core.model import DateRange, Precision, TimeKind

_DEICTIC = {"yesterday": -1, "today": 0, "tomorrow": 1}
# Millions of years lie beyond the calendar.
MOST_UNITS = 100_000
_DAYS = {"D": 1, "W": 7, "FN": 14}
MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}


def read_unit(words: str) -> str:
    """The code of a unit word, singular or plural."""
    word = words.rstrip("s") if words not in ("centuries",) else "century"
    return UNITS[word]


def _deictic(parts: Parts, context: Context) -> Meaning:
    found = context.day + timedelta(_DEICTIC[parts["word"]])
    return edged(day_range(found), parts.get("edge", ""))


def _deictic_part(parts: Parts, context: Context) -> Meaning:
    step = {"last": -1, **_DEICTIC}.get(parts.get("word", "today"), 0)
    found = context.day + timedelta(step)
    return Meaning(day_range(found), value=f"{found.isoformat()}T{DAY_PARTS[parts['part']]}")


def _overnight(parts: Parts, context: Context) -> Meaning:
    ahead = parts.get("tense") == "future"
    night = context.day - timedelta(0 if ahead else 1)
    if "weekday" in parts:
        night = choose_weekday(read_weekday(parts["weekday"]), parts, context.day)
        return Meaning(day_range(night), value=f"{night.isoformat()}TNI")
    return Meaning(span_range(night, night + timedelta(1)), value=f"{night.isoformat()}TNI")


def _tonight(parts: Parts, context: Context) -> Meaning:
    return Meaning(day_range(context.day), value=f"{context.day.isoformat()}TNI")


def _day_before(parts: Parts, context: Context) -> Meaning:
    step = -2 if parts["word"] == "before yesterday" else 2
    return Meaning(day_range(context.day + timedelta(step)))


def _directed_unit(parts: Parts, context: Context) -> Meaning:
    """«Last month» is the whole month before; «earlier this month» ends with publication."""
    which, unit = parts["which"], read_unit(parts["unit"])
    step = -1 if "last" in which else 0
    step = 1 if "next" in which or "coming" in which or "following" in which else step
    span = unit_range(unit, context.day, step)
    edge = parts.get("edge", "")
    if step == 0 and edge.startswith(("earlier", "later")):
        return _since_or_until(span, edge, context.day)
    return edged(span, edge)


def _since_or_until(span: DateRange, edge: str, day: date) -> Meaning:
    cut = (span.first, day) if edge.startswith("earlier") else (day, span.last)
    return Meaning(span_range(*cut), value=to_timex3(span))


def _past_year(parts: Parts, context: Context) -> Meaning:
    """The twelve months to publication; TIMEX3 names the calendar year before."""
    begin = shift_months(context.day, -12)
    value = to_timex3(year_range(context.day.year - 1))
    return Meaning(span_range(begin, context.day), value=value)


def _end_of(parts: Parts, context: Context) -> Meaning:
    """«The end of the month», «year-end»: the running period, its end as a qualifier."""
    span = unit_range(read_unit(parts["unit"]), context.day)
    return edged(span, parts.get("edge", ""))


def _for_the_day(parts: Parts, context: Context) -> Meaning:
    """«Down $3 for the day»: the day that figures are told of, a few days before publication."""
    told = context.reference
    is_day = told is not None and told.precision is Precision.DAY
    if told and is_day and timedelta() <= context.day - told.first < timedelta(7):
        return Meaning(told)
    return Meaning(day_range(context.day))


def _new_year(parts: Parts, context: Context) -> Meaning:
    """«In the new year»: early in the year after the date told, or in the running one."""
    told, tense = context.reference, parts.get("tense")
    if told is not None and (context.narrative or tense != "future"):
        return edged(unit_range("Y", told.last, 1), "early")
    return edged(unit_range("Y", context.day, 0 if tense == "past" else 1), "early")


def _year_end(parts: Parts, context: Context) -> Meaning:
    if "year" in parts:
        return replace(edged(year_range(int(parts["year"])), "end"), basis=Basis.EXPLICIT)
    is_over = "since" in parts or "over" in parts
    return edged(unit_range("Y", context.day, -1 if is_over else 0), "end")


def _fiscal_year(parts: Parts, context: Context) -> Meaning:
    step = {"last": -1, "next": 1, "latest": -1, "previous": -1}.get(parts.get("which", ""), 0)
    return edged(unit_range("Y", context.day, step), parts.get("edge", ""))


def shifted(day: date, unit: str, number: float, sign: int) -> DateRange:
    """The period so many units away, as fine as the unit says."""
    whole = int(number)
    if unit in _DAYS:
        moved = day + timedelta(sign * round(number * _DAYS[unit]))
        return day_range(moved) if unit == "D" or whole != number else week_range(moved)
    months = sign * round(number * MONTHS[unit])
    if unit in ("DE", "CE", "ML"):
        return unit_range("Y", shift_months(day, months))
    return unit_range("M" if whole != number else unit, shift_months(day, months))


def _ago(parts: Parts, context: Context) -> Meaning:
    unit = read_unit(parts["unit"])
    number = read_number(parts["count"]) if "count" in parts else None
    if number is not None and "half" in parts:
        number += Fraction(1, 2)
    sign = 1 if parts["way"] in ("from now", "hence") else -1
    if number is None or number > MOST_UNITS:
        return Meaning(None, value="PAST_REF" if sign < 0 else "FUTURE_REF")
    if unit in ("S", "TM", "TH"):
        return (
            Meaning(day_range(context.day))
            if number < 12
            else _hours_ago(context.day, unit, float(number), sign)
        )
    span = shifted(context.day, unit, float(number), sign)
    return counted_about(span, parts.get("about") or "")


def _year_ago(parts: Parts, context: Context) -> Meaning:
    told = context.report
    if told and told.precision is Precision.QUARTER and "figures" in parts:
        return Meaning(unit_range("Q", told.first, -4), aside=True)
    return Meaning(unit_range("Y", context.day, -1), aside=True)


def _hours_ago(day: date, unit: str, number: float, sign: int) -> Meaning:
    days = round(number * {"S": 1, "TM": 60, "TH": 3600}[unit] / 86400)
    return Meaning(day_range(day + timedelta(sign * days)))


RULES = (
    DateRule(
        name="deictic-day",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("deictic",),
        pattern=rf"(?:(?P<edge>early|late|earlier|later){S})?(?P<word>yesterday|today|tomorrow)",
        resolve=_deictic,
        examples={
            "They met [yesterday] in": "2024-06-11",
            "[late yesterday]": "2024-06-11",
            "[tomorrow]": "2024-06-13",
        },
        rejects=(
            "USA Today reported",
            "today's youth and today's world",
            "the leaders of tomorrow",
        ),
    ),
    DateRule(
        name="deictic-part",
        kind=TimeKind.TIME,
        basis=Basis.PUBLICATION,
        triggers=("deictic", "daypart", "clock"),
        pattern=(
            rf"(?:(?:early|late|earlier|later){S}|(?:the{S})?{SMALL_HOURS}{S}of{S})?"
            rf"(?P<word>yesterday|today|tomorrow|this|last){S}"
            rf"(?:(?:early|late|mid)[\s-])?(?P<part>{PART_WORD})|"
            rf"(?:the{S})?(?P<part_>{SMALL_HOURS}){S}of{S}(?P<word_>yesterday|today)"
        ),
        resolve=_deictic_part,
        examples={
            "fire broke out [last night] in": "2024-06-11TNI",
            "It began in [the early hours of this morning].": "2024-06-12TMO",
            "It began in [the early hours of yesterday].": "2024-06-11TMO",
            "[this morning]": "2024-06-12TMO",
        },
    ),
    DateRule(
        name="part-of-day",
        kind=TimeKind.TIME,
        basis=Basis.PUBLICATION,
        triggers=("daypart", "mid"),
        pattern=(
            rf"(?:(?:early|mid|late)[\s-](?P<part>morning|afternoon|evening)|"
            rf"mid(?P<part_>morning|afternoon))(?:{S}(?P<word>yesterday|today|tomorrow))?"
        ),
        resolve=_deictic_part,
        examples={"By [mid-afternoon yesterday] it": "2024-06-11TAF"},
    ),
    DateRule(
        name="overnight",
        kind=TimeKind.TIME,
        basis=Basis.PUBLICATION,
        triggers=("deictic",),
        pattern=rf"overnight(?:{S}(?:on{S})?(?P<weekday>{WEEKDAY_WORD}))?",
        resolve=_overnight,
        examples={
            "It burned [overnight] in": "2024-06-11TNI",
            "It froze [overnight Sunday] in": "2024-06-09TNI",
            "They will be flown home [overnight].": "2024-06-12TNI",
        },
        cues=True,
    ),
    DateRule(
        name="tonight",
        kind=TimeKind.TIME,
        basis=Basis.PUBLICATION,
        triggers=("deictic",),
        pattern=rf"(?:(?:early|late|later){S})?tonight",
        resolve=_tonight,
        examples={"It airs [tonight] on": "2024-06-12TNI"},
    ),
    DateRule(
        name="day-before-yesterday",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit",),
        pattern=rf"(?:the{S})?day{S}(?P<word>before{S}yesterday|after{S}tomorrow)",
        resolve=_day_before,
        examples={"said [the day before yesterday] that": "2024-06-10"},
    ),
    DateRule(
        name="directed-unit",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit", "quarter", "reference"),
        pattern=(
            rf"(?:(?P<edge>{EDGE}){GAP})?(?P<which>this{S}(?:coming|past(?!{S}year)|current)|this|(?:the"
            rf"{S})?last|next|(?:the{S})?current|the{S}coming|"
            rf"coming|the{S}next){S}(?:{FISCAL}|calendar{S})?(?P<unit>week|month|quarter|year|"
            rf"decade|century|millennium)(?:{S}or{S}so)?(?:(?<!the\slast\sweek)(?<!the\slast\syear)(?<!the\slast\smonth)|"
            rf"(?!{S}of{S}(?:the|his|her|its|their|it|a|an|that|this|my|our)\b))"
        ),
        resolve=_directed_unit,
        examples={
            "It fell [last month] in": "2024-05",
            "[earlier this month]": "2024-06",
            "[early next year]": "2025",
            "[the end of this week]": "2024-W24",
            "[this quarter]": "2024-Q2",
        },
        rejects=("the last two months", "in the last year of the war"),
    ),
    DateRule(
        name="past-year",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit",),
        needs=("past",),
        pattern=rf"(?:the|this){S}past{S}year",
        resolve=_past_year,
        examples={"Sales rose over [the past year] in": "2023"},
        rejects=("over the past years",),
        note="The twelve months to publication; its TIMEX3 value is the year before.",
    ),
    DateRule(
        name="end-of-period",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit", "quarter"),
        pattern=(
            rf"(?P<edge>(?:the{S})?(?:very{S})?(?:beginning|start|middle|end|close){S}of|early"
            rf"{S}in|late{S}in|earlier{S}in|later{S}in|(?:half|mid)way{S}through){S}"
            rf"the{S}(?:{FISCAL}|calendar{S})?(?P<unit>week|month|quarter|year|decade|century)"
        ),
        resolve=_end_of,
        examples={
            "by [the end of the month] it": "2024-06",
            "[earlier in the year]": "2024",
            "[midway through the month] it": "2024-06",
        },
    ),
    DateRule(
        name="the-new-year",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit",),
        pattern=rf"(?P<edge>(?<=\bin\s)|early{S}in{S})the{S}new{S}year(?!'s|{S}(?:of|[a-z]{{3,12}}ing)\b)",
        resolve=_new_year,
        examples={
            "They will meet in [the new year].": "2025",
            "They met in [the new year].": "2024",
            "It began in May 2019 and ended [early in the new year].": "2020",
        },
        rejects=("in the new year of the monkey",),
        cues=True,
    ),
    DateRule(
        name="edge-of-unit",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit", "quarter", "mid"),
        pattern=(
            rf"(?:the{S})?(?P<unit>week|month|quarter)(?:'s{S}|-)(?P<edge>end)|"
            rf"(?P<edge_>mid)-?(?P<unit_>year|month|week)(?!{S}to\b)"
        ),
        resolve=_end_of,
        examples={
            "due by [month's end] in": "2024-06",
            "by [midyear] it": "2024",
            "in [mid-week] trading": "2024-W24",
        },
        rejects=("the month's ending", "by the month's trend"),
    ),
    DateRule(
        name="the-week",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit",),
        pattern=(
            r"the\s(?P<unit>week|year)(?='s|[.,;:])|(?<=\bof\s)the\s(?P<unit_>year)|"
            r"(?<=\bfor\s)the\s(?P<unit__>week|year)(?=\s(?:of\s[$\u00a3\u20ac\u00a5]|to\sdate|so\sfar|as\sa\swhole)\b)|"
            r"(?<=\bbefore\s)the\s(?P<unit____>week|month|year|decade)(?=\sis\s(?:out|over|up)\b)|"
            r"(?:(?<=\brest\sof\s)|(?<=\bremainder\sof\s))the\s(?P<unit___>week|month|quarter|year|decade|century)"
        ),
        resolve=_end_of,
        examples={
            "For [the week], the index fell.": "2024-W24",
            "It rose to a high for [the year] of $42.": "2024",
            "Sales for [the year] to date fell.": "2024",
            "for the rest of [the month] it": "2024-06",
            "They hope to sign before [the year] is out.": "2024",
        },
        rejects=("for the year of the flood",),
    ),
    DateRule(
        name="for-the-day",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit",),
        pattern=r"(?<=\bfor\s)the\s(?:day|session)(?=[.,;:)]|\s{0,3}$|\s(?:and|but|as|at|to|in|on|after|when)\b)",
        resolve=_for_the_day,
        examples={
            "Oil settled at $40.06, down $3.54 for [the day].": "2024-06-12",
            "Schools in Lund were closed for [the day] on safety grounds.": "2024-06-12",
            "On Tuesday the index fell. It was off 3 percent for [the day].": "2024-06-11",
        },
        rejects=("He drove to Lund for the day.", "They lived for the day."),
        note="The day told last, if it is of the week before, else that of publication.",
    ),
    DateRule(
        name="year-end",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit",),
        pattern=(
            rf"(?P<since>(?<=since\s))?(?:the{S})?(?:calendar{S})?(?:year[\s-]end|yearend|year's{S}end|end{S}of{S}year)(?:"
            rf"{S}(?P<year>[12][0-9]{{3}})|(?P<over>(?={S}(?:was|were)\b)))?"
        ),
        resolve=_year_end,
        examples={
            "sold by [year-end] for": "2024",
            "Stocks at [year-end] were 9 percent lower.": "2023",
        },
    ),
    DateRule(
        name="fiscal-year",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit", "reference"),
        needs=(
            "fiscal",
            "financial",
            "full",
        ),
        pattern=(
            rf"(?:(?P<edge>{EDGE}){GAP})?(?:the|its|their|this|our){S}(?:(?P<which>current|latest|"
            rf"last|next|previous){S})?"
            rf"(?:fiscal|financial|full){S}year(?!{S}end)"
        ),
        resolve=_fiscal_year,
        examples={"in [the latest fiscal year] it": "2023"},
    ),
    DateRule(
        name="year-ago",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit",),
        needs=("ago",),
        pattern=rf"(?:a|one){S}year{S}ago",
        resolve=_year_ago,
        examples={
            "It began [a year ago] in": "2023",
            "In the first quarter it lost $3 million, from $2 million [a year ago].": "2023-Q1",
        },
        figures=True,
        note="Beside figures of a quarter it is the same quarter of the year before.",
    ),
    DateRule(
        name="units-ago",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit", "units", "clock", "quarter"),
        needs=(
            "ago",
            "now",
            "hence",
        ),
        pattern=(
            rf"(?:(?P<about>{ABOUT}|over){S})?(?:(?P<count>{COUNT}){GAP})?(?:more{S})?(?P<unit>{UNIT}s?)"
            rf"(?P<half>{S}and{S}a{S}half)?(?:{S}or{S}so|{S}or{S}more)?"
            rf"{S}(?P<way>ago|from{S}now|hence)"
        ),
        resolve=_ago,
        examples={
            "It began [three weeks ago] in": "2024-W21",
            "[two years ago]": "2022",
            "[10 days ago]": "2024-06-02",
            "[a year and a half ago]": "2022-12",
            "[several years ago]": "PAST_REF",
            "It began [over ten years ago].": "2014",
            "[65 million years ago] they": "PAST_REF",
            "It costs 34 cents more than [a month ago].": "2024-05",
        },
    ),
)
