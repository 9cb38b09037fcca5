"""Dates that count from a date told before: that year, the next day, three days later."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from itertools import islice

from core.dates.intervals import day_range, shift_months, span_range, unit_range, week_range
from core.dates.patterns import (
    ABOUT,
    COUNT,
    DAY_NUMBER,
    LONG_UNIT,
    MONTH_ANY,
    NO_THING,
    PART_WORD,
    VAGUE,
    WEEKDAY_WORD,
    YEAR4,
    S,
)
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.durations import duration_value
from core.dates.rules.explicit import full_date
from core.dates.rules.relative import read_unit, shifted
from core.dates.rules.wording import calendar_day, counted_about, edged, read_day
from core.dates.timex3 import to_timex3
from core.dates.vocabulary import DAY_PARTS, read_number
from core.model import DateRange, Precision, Qualifier, TimeKind

# So many days before the day told, one speaks of the next month.
FAR_BACK = 20
MIDDLE = 15
# How many dates told before the last may be the one that it is counted from.
COUNTED_FROM = 5
FEW_DAYS = timedelta(4)
_FINER = {
    "D": (Precision.DAY,),
    "W": (Precision.DAY, Precision.WEEK),
    "M": (Precision.DAY, Precision.WEEK, Precision.MONTH),
    "Q": (Precision.DAY, Precision.MONTH, Precision.QUARTER),
}
_UNIT_OF = {
    Precision.DAY: "D",
    Precision.WEEK: "W",
    Precision.MONTH: "M",
    Precision.QUARTER: "Q",
    Precision.YEAR: "Y",
}


def _told(context: Context, unit: str) -> DateRange | None:
    """The date told last that is fine enough to say which unit is meant."""
    fine = _FINER.get(unit)
    if fine is None:
        return context.reference
    return next((t for t in context.told if t.precision in fine or _is_days(t)), None)


def _is_days(span: DateRange) -> bool:
    """A weekend, «3 to 5 March»: the day after it is known, and the day before."""
    return span.precision is Precision.RANGE and span.last - span.first <= FEW_DAYS


def _that_unit(parts: Parts, context: Context) -> Meaning:
    unit = read_unit(parts["unit"])
    told = _told(context, unit)
    if told is None:
        return Meaning(None, value=_OPEN.get(unit, "XXXX"))
    month = context.reference
    if unit == "D" and month and _is_passed_by(told, month, parts["which"]):
        return Meaning(month, value=f"{month.first:%Y-%m}-XX", origin=month.first)
    return Meaning(unit_range(unit, told.first), origin=told.first)


def _is_passed_by(day: DateRange, month: DateRange, which: str) -> bool:
    """«He was shot last October. That day …»: a day of that month, none told before it."""
    if month.precision is not Precision.MONTH or month.first <= day.first <= month.last:
        return False
    return which == "that" or month.first > day.first


def _passes_by(context: Context, told: DateRange) -> str:
    """«They met on 4 May. In July … Two days later»: the year of the month told last, else "".

    A month still to come has not been reached: «They will meet in July. They met a day earlier».
    """
    month = context.reference
    if month is None or month.precision is not Precision.MONTH or month.first > context.day:
        return ""
    return f"{month.first:%Y}" if month.first > told.last else ""


_OPEN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX"}


def _next_unit(parts: Parts, context: Context) -> Meaning:
    unit = read_unit(parts["unit"])
    told = _told(context, unit)
    back = parts["which"] in ("previous", "preceding", "prior") or "before" in parts["which"]
    if told is None and back and not context.told and not context.narrative:
        # «Shares fell 2 percent from the previous day» opens a report.
        return Meaning(unit_range(unit, context.day, -1), basis=Basis.PUBLICATION)
    if told is None:
        return Meaning(None, value=_OPEN.get(unit, "XXXX"))
    if back and is_to_come(told, parts, context):
        return Meaning(unit_range(unit, context.day, -1), basis=Basis.PUBLICATION)
    if year := _passes_by(context, told):
        return Meaning(None, value=_OPEN.get(unit, "XXXX").replace("XXXX", year))
    step = -1 if back else 1
    # A winter is of the year in which it begins.
    begins = back or told.precision is Precision.SEASON
    return Meaning(unit_range(unit, told.first if begins else told.last, step), origin=told.first)


def day_of_month(parts: Parts, context: Context) -> Meaning:
    """«On the 15th»: of the month told last; after 30 April «the 5th» is of the next."""
    told = context.latest(*_FINER["M"])
    number = read_day(parts["day"])
    if begin := _begun_on(context, number):
        return Meaning(begin, origin=begin.first)
    month = told.first if told else context.day
    if told and _is_over_by(told, number):
        month = shift_months(month, 1)
    found = calendar_day(month.year, month.month, number) if told else None
    if told is None or found is None:
        return Meaning(None, value=f"XXXX-XX-{number:02d}")
    return Meaning(day_range(found), origin=told.first)


def _begun_on(context: Context, number: int) -> DateRange | None:
    """«From 21 February to 18 December …: on the 21st»: the first of the two days just told."""
    days = [t for t in islice(context.told, 2) if t.precision is Precision.DAY]
    is_named = len(days) > 1 and days[1] in context.given and days[1].first.day == number
    return days[1] if is_named else None


def _is_over_by(told: DateRange, number: int) -> bool:
    """After 30 April «the 5th» is of the next month, and so it is after «late in April»."""
    if told.precision is Precision.MONTH:
        return told.qualifier is Qualifier.LATE and number < MIDDLE
    return told.precision is Precision.DAY and told.first.day - number >= FAR_BACK


def _part_of_told_month(parts: Parts, context: Context) -> Meaning:
    day, code = day_of_month(parts, context), DAY_PARTS[parts["part"]]
    value = day.range.first.isoformat() if day.range else day.value
    return replace(day, value=f"{value}T{code}")


def is_to_come(told: DateRange, parts: Parts, context: Context) -> bool:
    """«It is due Saturday. Power failed at 3 a.m.»: what has been was not on the day to come."""
    if context.narrative or told in context.given:
        return False
    return parts.get("tense") == "past" and told.first > context.day


def _is_over(told: DateRange, parts: Parts, context: Context) -> bool:
    """«Crews worked through the night», published that day: the night before it."""
    is_today = told.first == context.day and not context.narrative
    return is_today and parts.get("tense") == "past" and parts["part"] == "night"


def _before_now(parts: Parts, context: Context) -> DateRange | None:
    """«The summit of Friday was put off in the evening», today; but «that evening» told before."""
    days = (day for day in context.told if day.precision is Precision.DAY)
    told = next((day for day in days if not is_to_come(day, parts, context)), None)
    is_plain = "which" not in parts and parts["part"] != "night"
    return day_range(context.day) if is_plain else told


def _part_of_told_day(parts: Parts, context: Context) -> Meaning:
    told = context.latest(Precision.DAY)
    if told and is_to_come(told, parts, context):
        told = _before_now(parts, context)
    code = DAY_PARTS[parts["part"]]
    if told is None:
        return Meaning(None, value=f"XXXX-XX-XXT{code}")
    step = {"next": 1, "following": 1, "after": 1, "previous": -1, "before": -1}.get(
        parts.get("which", ""), 0
    )
    if code == "NI" and not step and _is_over(told, parts, context):
        step = -1
    if code == "MO" and not step and (told is context.night or told is context.late):
        step = 1  # «in the night of the 9th … at dawn»
    found = told.first + timedelta(step)
    return Meaning(day_range(found), value=f"{found.isoformat()}T{code}", origin=told.first)


def _end_of_day(parts: Parts, context: Context) -> Meaning:
    told = _told(context, "D")
    if told is None:
        return Meaning(None, value=_OPEN["D"])
    return replace(edged(day_range(told.last), parts["edge"]), origin=told.first)


def _of_report(unit: str, sign: int, context: Context) -> DateRange | None:
    """«They will meet in May. They met a day earlier»: where all told is to come, that of today."""
    is_told = bool(context.told) and all(told.first > context.day for told in context.told)
    is_back = unit == "D" and sign < 0 and is_told and not context.narrative
    return day_range(context.day) if is_back else None


def _later(parts: Parts, context: Context) -> Meaning:
    """«Three days later»: from the date told last, as fine as the coarser of both."""
    unit = read_unit(parts["unit"])
    number = read_number(parts["count"]) if "count" in parts else None
    sign = 1 if parts["way"] in ("later", "after", "afterwards") else -1
    if number is None:
        return _open_length(parts, context)
    number += Fraction(1, 2) if "half" in parts else 0
    told = _told(context, unit) or _of_report(unit, sign, context)
    if told is None:
        return Meaning(None, value="XXXX-XX-XX")
    if (year := _passes_by(context, told)) and "apposed" not in parts:
        return Meaning(None, value=_OPEN.get(unit, "XXXX").replace("XXXX", year))
    if "apposed" in parts and unit == "D":
        told = _counted_to(told, context, sign * int(number)) or told
    moved = counted_about(_moved(told, unit, float(number), sign), parts.get("about") or "")
    aside = "compared" in parts and sign < 0
    return replace(moved, origin=told.first, value=_night_of(moved, parts), aside=aside)


def _night_of(moved: Meaning, parts: Parts) -> str:
    """«Two nights later» is the night of that day."""
    is_night = parts["unit"].startswith("night")
    return f"{moved.range.first.isoformat()}TNI" if is_night and moved.range else moved.value


def counted_from(origin: DateRange, parts: Parts) -> Meaning:
    """«A day after», counted from a date of its own sentence that is fine enough for it."""
    told = Context(origin.first)
    told.tell(origin, is_given=True)
    return _later(parts, told)


def _counted_to(told: DateRange, context: Context, days: int) -> DateRange | None:
    """«On 14 July, nineteen days earlier»: that day is what is counted to, from one told before."""
    start = day_range(told.first - timedelta(days))
    return start if start in islice(context.told, 1, COUNTED_FROM) else None


def _open_length(parts: Parts, context: Context) -> Meaning:
    """«A few days later»: a length that is not told."""
    return Meaning(None, value=duration_value(None, read_unit(parts["unit"])))


def _moved(told: DateRange, unit: str, number: float, sign: int) -> DateRange:
    span = shifted(told.first, unit, number, sign)
    own = _UNIT_OF.get(told.precision)
    if unit == "Y" and own == "Q":
        return unit_range(own, span.first.replace(month=told.first.month, day=1))
    return span


def _year_earlier(parts: Parts, context: Context) -> Meaning:
    """«A year earlier» in a report is the same quarter or month of the year before."""
    report = context.report
    if report and report.precision is Precision.QUARTER:
        return Meaning(unit_range("Q", report.first, -4), aside=True, origin=report.first)
    told = context.reference
    if told is None or "figures" in parts:
        return Meaning(unit_range("Y", context.day, -1), basis=Basis.PUBLICATION, aside=True)
    return Meaning(unit_range("Y", told.first, -1), aside=True, origin=told.first)


def _week_of(parts: Parts, context: Context) -> Meaning:
    """The week of the day; the seven days from it on where it is the first of them."""
    day = full_date(parts, context).range
    if day is None:
        return Meaning(None, value="XXXX-WXX")
    if "begins" not in parts or day.first.weekday() == 0:
        return Meaning(week_range(day.first))
    days = span_range(day.first, day.first + timedelta(6))
    return Meaning(days, value=to_timex3(week_range(day.first + timedelta(3))))


# «To 4 from 3 a day earlier», «lower than a day earlier»: nothing is counted from that day.
_COMPARED = (
    r"(?P<compared>(?:(?<=[0-9]\s)|(?<=[0-9]%\s)|(?<=\bthan\s)|(?<=illion\s)|(?<=percent\s)|"
    r"(?<=cents\s)|(?<=points\s)))"
)

# «From the 15th to», «on the 15th and»
_AFTER_ORDINAL = (
    "(?:"
    + "|".join(
        rf"(?<=\b{lead}\sthe\s[0-9]{figures}{end}\s{link}\s)"
        for lead in ("on", "from", "between")
        for figures in ("", "[0-9]")
        for end in ("st", "nd", "rd", "th")
        for link in (("to", "until", "till") if lead == "from" else ("and", "or"))
    )
    + ")"
)

_WAYS = ("later", "earlier", "afterwards", "before", "after")

RULES = (
    DateRule(
        name="that-unit",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit", "quarter", "weekend"),
        pattern=(
            rf"(?:(?:earlier|later|early|late){S}(?:on{S}|in{S})?)?(?:(?P<which>that)(?:{S}same)?|"
            rf"(?P<which_>the){S}(?:very{S})?same){S}(?P<unit>day|week|weekend|month|quarter|year|decade)"
        ),
        resolve=_that_unit,
        examples={
            "It began in 1988; [that year] 1,000 came.": "1988",
            "It closed on 5 March 2019. He was shot in May 2018; [that day]": "2018-05-XX",
            "It began on 5 March 2019. They met in June 2019; [the same day]": "2019-06-XX",
        },
    ),
    DateRule(
        name="next-unit",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit", "quarter", "weekend"),
        pattern=(
            rf"(?:(?:early|late){S}(?:in{S})?)?the{S}(?P<which>next|following|previous|preceding|prior){S}"
            rf"(?P<unit>day|week|weekend|month|quarter|year|decade|century)|"
            rf"the{S}(?P<unit_>day|week|month|year|decade){S}(?P<which_>before|after|following)(?:{S}that)?"
            rf"(?=[.,;:)]|\s{{0,3}}$|{S}and\b|{S}(?:he|she|they){S}had\b)|"
            rf"(?P<which__>next){S}(?P<unit__>day)(?=,|{S}(?:the|he|she|they|it|we|his|her|their)\b)"
        ),
        resolve=_next_unit,
        examples={
            "On 5 March 2019 it began; [the next day] it ended.": "2019-03-06",
            "They met from 3 to 5 March 2019; [the previous day] it rained.": "2019-03-02",
            "Shares fell 2 percent from [the previous day].": "2024-06-11",
            "It fell on 5 March 2019; [the following weekend] it rained.": "2019-W11-WE",
            "It fell on 5 March 2019. [Next day] the rain came.": "2019-03-06",
            "It fell on 5 March 2019. He came [the day after] and stayed.": "2019-03-06",
            "It fell on 5 March 2019. [The day before] he had fled.": "2019-03-04",
        },
        rejects=("next day delivery",),
    ),
    DateRule(
        name="told-day-part",
        kind=TimeKind.TIME,
        basis=Basis.EVENT,
        triggers=("daypart",),
        pattern=(
            rf"(?:(?:early|late|later){S}(?:(?:on|in){S})?)?(?:the{S}(?P<which>next|following|previous|same)|(?P<which_>that)(?:{S}same)?|(?P<which___>next)){S}"
            rf"(?P<part>{PART_WORD})|the{S}(?P<part_>{PART_WORD}){S}(?P<which__>before|after)(?=[.,;:)]|\s{{0,3}}$)|"
            rf"(?P<part__>dawn|daybreak|sunrise|first{S}light|dusk|sunset|nightfall){S}(?:(?:on|of){S})?"
            rf"(?:the{S}(?P<which____>next|following|same)|(?P<which_____>that)(?:{S}same)?){S}day|"
            rf"the{S}(?P<part___>{PART_WORD}){S}of{S}(?:the{S}(?P<which______>next|following|same)|"
            rf"(?P<which_______>that)(?:{S}same)?){S}day"
        ),
        resolve=_part_of_told_day,
        examples={
            "On 5 March 2019 it began; [the next morning] it ended.": "2019-03-06TMO",
            "It fell on 5 March 2019. [The night before], it burned.": "2019-03-04TNI",
            "On 5 March 2019 it began; [early next morning] it ended.": "2019-03-06TMO",
            "On 5 March 2019 it began; [late that afternoon] it ended.": "2019-03-05TAF",
            "It began on 5 March 2019. At [daybreak the next day] it ended.": "2019-03-06TMO",
            "It fell on 5 March 2019; by [the evening of the next day] it burned.": "2019-03-06TEV",
        },
        cues=True,
    ),
    DateRule(
        name="end-of-the-day",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit",),
        pattern=(
            rf"(?:(?<=\bby\s)|(?<=\buntil\s)|(?<=\btowards\s)|(?<=\btoward\s))the{S}(?P<edge>end|close){S}of"
            rf"{S}the{S}day(?!{S}(?:on{S})?(?:{WEEKDAY_WORD}|{MONTH_ANY}))"
        ),
        resolve=_end_of_day,
        examples={"They came on 5 March 2019. By [the end of the day] it fell.": "2019-03-05"},
        rejects=("At the end of the day, it is a game.", "by the end of the day Friday"),
        note="Of the day told last; «at the end of the day» is a figure of speech.",
    ),
    DateRule(
        name="part-of-the-day",
        kind=TimeKind.TIME,
        basis=Basis.EVENT,
        triggers=("daypart", "clock"),
        pattern=(
            rf"(?:(?<=\bin\s)|(?<=\bduring\s)|(?<=\bthrough\s)|(?<=\bthroughout\s)|(?<=\bby\s)|(?<=\buntil\s))the{S}"
            rf"(?:(?:early|late|mid)[\s-])?(?P<part>{PART_WORD}){NO_THING}|"
            rf"(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\bbefore\s)|(?<=\buntil\s)|(?<=\btill\s)|(?<=\bafter\s)|"
            rf"(?<=\bsince\s)|(?<=\bfrom\s)|(?<=\bto\s))(?P<part_>dawn|dusk|daybreak|nightfall|sunrise|sunset|first{S}light)"
            rf"(?!-|{S}(?:on|of|patrol|raid|service|chorus)\b)|"
            rf"(?:(?<=\bby\s)|(?<=\buntil\s)|(?<=\btowards\s)|(?<=\btoward\s))"
            rf"(?P<part__>morning|afternoon|evening){NO_THING}|"
            rf"(?<=\bin\s)the{S}(?P<part___>early\shours|small\shours|wee\shours)(?:{S}of{S}the{S}(?:morning|day))?{NO_THING}"
        ),
        resolve=_part_of_told_day,
        examples={
            "It began on 5 March 2019 and ended in [the evening].": "2019-03-05TEV",
            "They came on 5 March 2019. At [dawn], the gate fell.": "2019-03-05TMO",
            "They came on 5 March 2019, and by [the evening] most of it fell.": "2019-03-05TEV",
            "They met on the evening of 9 July 1943. At [dawn], the gate fell.": "1943-07-10TMO",
            "They came on the night of 9 July 1943. At [dawn], the gate fell.": "1943-07-10TMO",
            "They came on 5 March 2019. By [evening] the gate fell.": "2019-03-05TEV",
            "They voted on 5 March 2019 in [the early hours], but": "2019-03-05TMO",
        },
        rejects=(
            "stars in the night sky",
            "in the morning paper",
            "They left at night.",
            "by evening dress",
        ),
        note="Of the day told last.",
        cues=True,
    ),
    DateRule(
        name="year-earlier",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit",),
        needs=(
            "earlier",
            "before",
            "ago",
        ),
        pattern=(
            rf"(?:(?:a|one){S}year{S}(?:earlier|before)|year[\s-]{{1,2}}(?:earlier|ago))(?!{S}"
            rf"(?:the|his|her))"
        ),
        resolve=_year_earlier,
        examples={
            "In the third quarter of 1989 it lost less money than [a year earlier].": "1988-Q3"
        },
        figures=True,
    ),
    DateRule(
        name="day-of-month",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("digits",),
        pattern=(
            r"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\bfrom\s)|(?<=\bsince\s)|(?<=\btill\s)|(?<=\bbetween\s))the\s(?P<day>[0-9]{1,2}(?:st|nd|rd|th))(?=[.,;:)]|\s(?:the|a|he|she|they|"
            r"it|and|to|its|his|her|their|both|all|some|another|two|three|four|five|after|when|with|as|at|no|"
            r"not|half|several|hundreds|thousands|more|nearly|almost|over|only|there|this|that|these|those|most|many|one|only|but|for|in|during|under|near|from|"
            r"against|fighting|troops|was|were|had)\b|"
            r"\s(?!floor|day|hole|street|avenue|anniversary|minute)(?:[a-z]{3,12}\s){1,3}(?:was|were|had|broke|began|came|fell)\b)"
        ),
        resolve=day_of_month,
        examples={
            "It began in March 2019. On [the 15th], it ended.": "2019-03-15",
            "It began on 28 March 2019. On [the 2nd], it ended.": "2019-04-02",
            "It began in March 2019. On [the 28th] war was declared.": "2019-03-28",
            "It began in late March 2019. On [the 5th] it ended.": "2019-04-05",
            "It went on from 21 May to 18 June 2019. On [the 21st] it rained.": "2019-05-21",
        },
        rejects=(
            "He lives on the 15th floor.",
            "A shop on the 15th floor was shut.",
        ),
    ),
    DateRule(
        name="day-after-listed",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("digits",),
        pattern=(
            rf"{_AFTER_ORDINAL}(?:the{S})?(?P<day>[0-9]{{1,2}}(?:st|nd|rd|th))"
            rf"(?!-|{S}(?:(?:of{S})?{MONTH_ANY}|centur|floor|street|avenue|place|round|hole|grade|"
            rf"division|regiment|battalion|brigade|infantry|cavalry|army|corps|of\b))"
        ),
        resolve=day_of_month,
        examples={
            "It began in March 2019. From the 15th to [the 18th] they fought.": "2019-03-18",
            "It began in March 2019. On the 15th and [16th] they fought.": "2019-03-16",
        },
        rejects=(
            "It began in March 2019. In the 18th and 19th centuries it grew.",
            "It began in March 2019. The 15th and 16th regiments fled.",
            "It began in March 2019. He was on the 15th to 18th floors.",
        ),
    ),
    DateRule(
        name="part-of-told-month",
        kind=TimeKind.TIME,
        basis=Basis.EVENT,
        triggers=("daypart", "clock"),
        pattern=(
            rf"(?:the{S})?(?:(?:early|late){S})?(?P<part>{PART_WORD}|dawn|early\shours|small\shours){S}"
            rf"(?:of|on){S}the{S}(?P<day>[0-9]{{1,2}}(?:st|nd|rd|th))(?!{S}(?:of{S})?{MONTH_ANY})"
        ),
        resolve=_part_of_told_month,
        examples={
            "It began in March 2019. On [the evening of the 13th] it failed.": "2019-03-13TEV"
        },
    ),
    DateRule(
        name="vague-units-later",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("units", "clock"),
        needs=_WAYS,
        pattern=(
            rf"(?:(?:only|just){S})?(?:{VAGUE}{S})?(?P<unit>(?:minute|hour|day|week|month|year|decade|centurie)s){S}"
            rf"(?:later|earlier|afterwards|before(?=[.,;:)]|\s{{0,3}}$)|after(?=[.,;:)]|\s{{0,3}}$))"
            rf"(?!{S}than\b)"
        ),
        resolve=_open_length,
        examples={
            "On 5 March 2019 it began; [a few days later] it ended.": "PXD",
            "[Years later], he told of it.": "PXY",
        },
        rejects=("three days later", "days later than planned"),
        note="How long after nobody says.",
        when=True,
    ),
    DateRule(
        name="units-later",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit", "units", "quarter", "daypart"),
        needs=_WAYS,
        pattern=(
            rf"(?P<apposed>(?<=,\s))?{_COMPARED}?(?:(?P<about>{ABOUT}){S})?(?:(?P<count>{COUNT}){S})?"
            rf"(?P<unit>{LONG_UNIT}s?|nights?|centuries)(?P<half>{S}and{S}a{S}half)?{S}"
            rf"(?P<way>later|earlier|afterwards|before(?=[.,;:)]|\s{{0,3}}$)|after(?=[.,;:)]|"
            rf"\s{{0,3}}$))(?!{S}than\b)"
        ),
        resolve=_later,
        examples={
            "On 5 March 2019 it began; [three days later] it ended.": "2019-03-08",
            "On 5 March 2019 it began; [two nights later] it ended.": "2019-03-07TNI",
            "On 5 March 2019 sales fell, by 200 fewer than [a week earlier].": "2019-W09",
            "It began on 8 May 2019. He came on 5 May 2019, [three days earlier].": "2019-05-05",
            "It began on 8 May 2019. [A year and a half later] it ended.": "2020-11",
            "It fell on 8 May 2019. They met in July 2019. [A day later] he left.": "2019-XX-XX",
            "On 5 March 2019 it fell from 3 a day earlier, or by 8 [a day earlier].": "2019-03-04",
        },
        rejects=("If it rules within 14 days, he said, she would go seven days later.",),
    ),
    DateRule(
        name="week-of",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit",),
        pattern=(
            rf"(?:the{S})?week{S}(?:of|ended|ending|to|(?P<begins>beginning|starting|commencing))"
            rf"{S}(?:on{S})?(?:{WEEKDAY_WORD},?{S})?(?:the{S})?(?:(?P<month>{MONTH_ANY}){S}"
            rf"(?P<day>{DAY_NUMBER})|"
            rf"(?P<day_>{DAY_NUMBER}){S}(?:of{S})?(?P<month_>{MONTH_ANY}))(?:,?{S}"
            rf"(?P<year>{YEAR4}))?"
        ),
        resolve=_week_of,
        examples={
            "in a hearing [the week of March 6] there": "2024-W10",
            "They will meet [the week beginning July 8].": "2024-W28",
            "Sales fell in [the week to May 12].": "2024-W19",
            "in [the week starting Sunday 7 July 2024] they": "2024-W28",
        },
        cues=True,
    ),
)
