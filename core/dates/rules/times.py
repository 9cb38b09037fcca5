"""Times of day, joined to their day where the words name it."""

from __future__ import annotations

import re
from datetime import timedelta

from core.dates.direction import choose_weekday
from core.dates.intervals import day_range
from core.dates.patterns import (
    COUNT,
    DAY_NUMBER,
    EARLY_YEAR,
    GAP,
    MONTH_ANY,
    PART_WORD,
    SMALL_HOURS,
    WEEKDAY_ANY,
    YEAR4,
    ZONE,
    S,
)
from core.dates.rule import Basis, Clock, Context, DateRule, Meaning, Parts
from core.dates.rules.anaphora import day_of_month, is_to_come
from core.dates.rules.durations import duration_value
from core.dates.rules.explicit import APPOSED_DAY, full_date
from core.dates.rules.relative import read_unit
from core.dates.rules.weekdays import directed_weekday
from core.dates.rules.wording import read_weekday
from core.dates.vocabulary import DAY_PARTS, read_number
from core.model import DateRange, Precision, TimeKind

_HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_PAST = {"half": 30, "quarter": 15, "twenty": 20, "twenty-five": 25, "five": 5, "ten": 10}
# «Ten past six», «at ten to six on Friday»; not «from ten to six people».
_SPOKEN = (
    r"(?:five|ten)(?=\spast\s)|(?<=\bat\s)(?:five|ten)"
    rf"(?=\sto\s{_HOUR_WORD}(?:\s?[.;]|,?\s(?:(?:on|in|this|that|last|the|when|and)\s|{WEEKDAY_ANY}\b|yesterday|today|tomorrow|tonight|local)))"
)
# Until then an hour of a night is of the next day.
SMALL = "06:00"
# «The night of 5/6 June», «of 5 to 6 June»
_OVER = r"(?:\s?[-/]\s?|\s(?:to|and|into)\s)"
# «At 0530», «for 1430 on 5 June»
_LED = (
    r"(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\bfor\s)|(?<=\bfrom\s)|(?<=\buntil\s)|(?<=\bbefore\s)|(?<=\bafter\s)|"
    r"(?<=\babout\s)|(?<=\baround\s)|(?<=\bbetween\s))"
)
_CLOCK = (
    r"(?:(?P<hour>[01]?[0-9]|2[0-4])(?:[:.](?P<minute>[0-5][0-9]))?\s?(?P<half>[ap])(?:\.m\.?|m)|"
    r"(?P<hour_>1[0-2]|[1-9]):(?P<minute_>[0-5][0-9])(?=\s(?:and|to|or)\s(?:1[0-2]|[1-9])(?::[0-5][0-9])?\s?"
    r"(?P<half_>[ap])(?:\.m\.|m\b))|"
    r"(?P<hour24>[01]?[0-9]|2[0-3])(?::|\.(?=[0-5][0-9]\s(?:(?:in|on)\sthe\s(?:morning|afternoon|evening)|gmt|utc|bst|cet|local\stime|hours|hrs)\b))(?P<minute24>[0-5][0-9])(?::[0-5][0-9])?(?:\s(?:hours|hrs))?|"
    r"(?P<named>noon|midnight|midday)|"
    r"(?P<hour24_>[01][0-9]|2[0-3])(?P<minute24_>[0-5][0-9])(?:\s?(?:hours|hrs|h\b)|(?=\s(?:gmt|utc|cest|cet|bst|est|edt|"
    r"cst|cdt|mst|mdt|pst|pdt|ist|jst|kst|msk|aest|aedt|local\stime)\b))|"
    rf"{_LED}(?:(?P<hour24__>0[1-9])(?P<minute24__>[0-5][0-9])|"
    rf"(?P<hour24___>1[0-9]|2[0-3])(?P<minute24___>[0-5][0-9])(?=\s(?:that|the\s(?:next|following|same))\s"
    rf"(?:day|night|morning|afternoon|evening)|"
    rf"\son\s(?:the\s)?(?:{DAY_NUMBER}\s{MONTH_ANY}|{MONTH_ANY}\s|[0-9]{{1,2}}(?:st|nd|rd|th))))|"
    rf"(?<=\bat\s)(?P<hour24____>1[0-9]|2[0-3])(?P<minute24____>[0-5][0-9])(?=,?\s[a-z])|"
    rf"(?:(?P<past>half|a\squarter|quarter|twenty(?:-five)?(?:\sminutes)?|(?:five|ten)\sminutes|{_SPOKEN})\s(?P<side>past|to)\s"
    rf"(?P<spelled_>{_HOUR_WORD}|noon|midnight))|"
    rf"(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\babout\s))(?P<spelled__>{_HOUR_WORD}|1[0-2]|[1-9])"
    r"(?=\s(?:(?:in|on)\sthe\s(?:morning|afternoon|evening)\sof|(?:the\s(?:next|following|same)|that)\s"
    r"(?:morning|afternoon|evening|night))\b)|"
    r"(?P<spelled>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1?[0-9])\so'clock)"
)
_DAY = (
    rf"(?:,?{S}(?:on{S})?(?:(?P<deictic>yesterday|today|tomorrow|tonight)|"
    rf"(?P<deictic_>this){S}(?P<daytime___>morning|afternoon|evening)|"
    rf"(?P<deictic__>last){S}(?P<daytime_____>night)|"
    rf"(?:the{S}(?P<told>next|following|same)|(?P<told_>that)(?:{S}same)?){S}(?:day|(?P<daytime____>morning|afternoon|evening|night))|"
    rf"(?:(?P<weekday>{WEEKDAY_ANY}),?{S})?(?:(?P<month>{MONTH_ANY}){S}(?P<day>{DAY_NUMBER})(?:/{DAY_NUMBER})?|"
    rf"(?:the{S})?(?P<day_>{DAY_NUMBER})(?:/{DAY_NUMBER})?{S}(?:of{S})?(?P<month_>{MONTH_ANY}))(?:,?{S}(?P<year>{YEAR4}))?{APPOSED_DAY}|"
    rf"(?:{WEEKDAY_ANY},?{S})?the{S}(?P<ordinal>[0-9]{{1,2}}(?:st|nd|rd|th))(?!{S}(?:of{S})?{MONTH_ANY})|"
    rf"(?:(?P<which>this|last|next){S})?(?P<weekday_only>{WEEKDAY_ANY})))"
)
# «At 16:53 local time (21:53 UTC) on Tuesday»: the day is that of both.
_DAY_BEHIND = re.sub(r"\(\?P<(\w+)>", r"(?P<\1________>", _DAY)
_DAY_BEHIND = rf"(?=(?:\)|{S}\([^()]{{3,40}}\)){_DAY_BEHIND})"

# «At 6 a.m. ten days before the murder»: of no day told before.
_APART = rf"(?P<apart>(?={S}{COUNT}{GAP}(?:day|week|month|year)s?{S}(?:before|after)\b))"


def _daytime(parts: Parts) -> str:
    """«In the evening», «tonight» say which half of the day an hour is of."""
    return "night" if parts.get("deictic") == "tonight" else parts.get("daytime", "")


def _clock_value(parts: Parts) -> str:
    if "named" in parts:
        return "24:00" if parts["named"] == "midnight" else "12:00"
    daytime = _daytime(parts)
    if "hour24" in parts:
        return f"{_of_day(int(parts['hour24']), daytime):02d}:{parts['minute24']}"
    if "past" in parts:
        return _told_clock(parts, daytime)
    if "spelled" in parts:
        return f"{_of_day(int(read_number(parts['spelled']) or 0), daytime):02d}:00"
    hour = int(parts["hour"]) % 12 + (12 if parts["half"] == "p" else 0)
    return f"{hour:02d}:{parts.get('minute', '00')}"


def _of_day(hour: int, daytime: str) -> int:
    """Four in the afternoon is 16, eleven at night 23, two at night 2."""
    begins = {"afternoon": 1, "evening": 1, "night": 6}.get(daytime, 12)
    return hour + (12 if begins <= hour < 12 else 0)


def _told_clock(parts: Parts, daytime: str) -> str:
    """«Half past six», «a quarter to nine»."""
    minutes = _PAST[parts["past"].removeprefix("a ").removesuffix(" minutes")]
    named = {"noon": 12, "midnight": 0}
    hour = named.get(parts["spelled"], int(read_number(parts["spelled"]) or 0) % 12)
    total = 60 * _of_day(hour, daytime)
    total = (total + (minutes if parts["side"] == "past" else -minutes)) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"


def _step(parts: Parts) -> int:
    """How many days «yesterday» and the like are from publication; «2 a.m. last night» is none."""
    if parts["deictic"] == "last":
        return 0 if _clock_value(parts) < SMALL else -1
    return {"yesterday": -1, "tomorrow": 1}.get(parts["deictic"], 0)


def _day_of(parts: Parts, context: Context) -> DateRange | None:
    if "deictic" in parts:
        return day_range(context.day + timedelta(_step(parts)))
    if "month" in parts:
        return full_date(parts, context).range
    if "ordinal" in parts:
        return day_of_month({"day": parts["ordinal"]}, context).range
    if "which" in parts:
        return directed_weekday(parts["weekday_only"], parts["which"], context.day)
    if "weekday_only" in parts:
        cues = {"tense": "future"} if context.narrative else parts
        return day_range(choose_weekday(read_weekday(parts["weekday_only"]), cues, context.day))
    told = _told(context, is_beside="beside" in parts)
    is_day = told is not None and told.first == told.last
    if told and "told" in parts:
        step = 1 if parts["told"] in ("next", "following") else 0
        return day_range(told.first + timedelta(step)) if is_day else None
    if told and is_day and not is_to_come(told, parts, context):
        # «On the night of the 27th … at 2 a.m.»
        ends = "17:00" if told is context.night else SMALL if told is context.late else ""
        is_small = _clock_value(parts) < ends
        return day_range(told.first + timedelta(1)) if is_small else told
    # In a story of which only the year is told no day is known.
    return None if context.narrative else day_range(context.day)


def _told(context: Context, *, is_beside: bool) -> DateRange | None:
    """The date told last; the one before it where that is «since 26 February», or told aside."""
    is_lowest = context.lowest is not None and context.reference is context.lowest
    if not is_lowest and (context.narrative or not is_beside):
        return context.reference
    if len(context.told) > 1:
        return context.told[1]
    return None if is_beside or context.has_hidden else context.reference


def _clock(parts: Parts, context: Context) -> Meaning:
    span = _day_of(parts, context) if "apart" not in parts else None
    day = span.first.isoformat() if span else "XXXX-XX-XX"
    zone = "Z" if parts.get("zone") in ("gmt", "utc") and "shift" not in parts else ""
    clock = _clock_value(parts)
    if _goes_on_from_noon(clock, parts, span, context.clock):
        clock = f"{int(clock[:2]) + 12}{clock[2:]}"
    basis = Basis.EXPLICIT if "year" in parts else None
    return Meaning(span, value=f"{day}T{clock}{zone}", basis=basis)


def _goes_on_from_noon(
    clock: str, parts: Parts, span: DateRange | None, told: Clock | None
) -> bool:
    """«The call came at 6:58 p.m.; they were inside by 7:02»: of the same half of the day."""
    if told is None or span is None or not told.is_half or told.time.hour < 12:
        return False
    is_bare = len(parts.get("hour24", "00")) == 1 and "zone" not in parts
    is_later = f"{told.time:%H:%M}" <= f"{int(clock[:2]) + 12:02d}{clock[2:]}"
    return is_bare and told.time.date() == span.first and is_later


def _hours_later(parts: Parts, context: Context) -> Meaning:
    """«Three hours later», where the time of day told last is known, else how long."""
    unit, number = read_unit(parts["unit"]), read_number(parts["count"])
    told, day = context.clock, context.reference
    step = float(number or 0) * (-1 if parts["way"] in ("earlier", "before") else 1)
    if not step or told is None or day is None or told.time.date() != day.first:
        days = step / 24 if unit == "TH" and day and day.precision is Precision.DAY else 0.0
        if day and days and days.is_integer():  # «24 hours earlier» is the day before
            return Meaning(day_range(day.first + timedelta(days)), origin=day.first)
        return Meaning(None, value=duration_value(number, unit))
    found = told.time + (timedelta(hours=step) if unit == "TH" else timedelta(minutes=step))
    # «It began at 10 p.m.; three hours later it was over. The next day»: not the one after that.
    is_past_midnight = found.date() != day.first
    value = f"{found:%Y-%m-%dT%H:%M}"
    return Meaning(day_range(found.date()), value, origin=day.first, aside=is_past_midnight)


def _part_of_date(parts: Parts, context: Context) -> Meaning:
    day = full_date(parts, context)
    code = DAY_PARTS[parts["part"]]
    value = f"{day.range.first.isoformat()}T{code}" if day.range else ""
    return Meaning(
        day.range,
        value=value or day.value,
        basis=Basis.EXPLICIT if "year" in parts else None,
        flags=day.flags,
    )


def _hour_of_part(parts: Parts, context: Context) -> Meaning:
    """«Four in the afternoon» is 16:00, «two at night» 2:00."""
    number = int(read_number(parts["spelled"]) or 0)
    hour = _of_day(number if number < 12 else 0, parts["part"])
    hour += 12 if number == 12 and parts["part"] == "afternoon" else 0
    span = _day_of(parts, context)
    return Meaning(span, value=f"{span.first.isoformat() if span else 'XXXX-XX-XX'}T{hour:02d}:00")


RULES = (
    DateRule(
        name="part-of-date",
        kind=TimeKind.TIME,
        basis=Basis.PARTIAL,
        triggers=("daypart", "clock"),
        pattern=(
            rf"(?:(?:early|late){S}(?:in|on){S}(?=the\b))?(?:the{S})?(?:(?:early|late|mid)[\s-])?"
            rf"(?P<part>morning|afternoon|evening|night|"
            rf"dawn|dusk|sunrise|sunset|daybreak|nightfall|{SMALL_HOURS})(?:{S}(?:of|on)|(?<=dawn),|(?<=dusk),){S}(?:the{S})?"
            rf"(?:(?P<weekday>{WEEKDAY_ANY}),?{S})?(?:(?P<month>{MONTH_ANY}){S}"
            rf"(?P<day>{DAY_NUMBER})(?:{_OVER}(?:{MONTH_ANY}{S})?{DAY_NUMBER})?|"
            rf"(?P<day_>{DAY_NUMBER})(?:{_OVER}(?:the{S})?{DAY_NUMBER})?{S}(?:of{S})?(?P<month_>{MONTH_ANY})"
            rf"(?:\s?[-/]\s?{DAY_NUMBER}{S}{MONTH_ANY})?)(?:,?{S}"
            rf"(?P<year>{YEAR4}|{EARLY_YEAR}(?=[.,;:])))?"
        ),
        resolve=_part_of_date,
        examples={
            "On [the night of 5 June 1944] they left.": "1944-06-05TNI",
            "In [the night of June 5/6, 1944] they left.": "1944-06-05TNI",
            "on [the night of 30 April \u2013 1 May 1982] a bomber": "1982-04-30TNI",
            "Sunk in [the early hours of 9 August 1942].": "1942-08-09TMO",
            "at [daybreak on 5 July 1943] they": "1943-07-05TMO",
            "at [dawn, 5 July 1943], they": "1943-07-05TMO",
            "On [the night of 5 to 6 June 1944] they left.": "1944-06-05TNI",
            "On [the night of 5 June 546], they left.": "0546-06-05TNI",
            "[Early on the morning of 5 July 1943] they": "1943-07-05TMO",
        },
        cues=True,
    ),
    DateRule(
        name="weekday-part-of-date",
        kind=TimeKind.TIME,
        basis=Basis.PARTIAL,
        triggers=("weekday", "daypart"),
        pattern=(
            rf"(?:(?:early|late){S}(?:on{S})?)?(?P<weekday>{WEEKDAY_ANY}){S}(?P<part>{PART_WORD}),?{S}"
            rf"(?:(?P<month>{MONTH_ANY}){S}(?P<day>{DAY_NUMBER})|(?P<day_>{DAY_NUMBER}){S}"
            rf"(?P<month_>{MONTH_ANY}))(?:,?{S}(?P<year>{YEAR4}))?"
        ),
        resolve=_part_of_date,
        examples={
            "on [Sunday morning, 7 December 1941] they": "1941-12-07TMO",
            "on [Friday night, May 31] in": "2024-05-31TNI",
        },
        cues=True,
    ),
    DateRule(
        name="hour-of-part",
        kind=TimeKind.TIME,
        basis=Basis.PARTIAL,
        triggers=("daypart",),
        pattern=(
            rf"(?:(?:about|around|approximately){S})?"
            rf"(?P<spelled>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|"
            rf"[1-9])(?:{S}in{S}the{S}(?P<part>morning|afternoon|evening)|{S}at{S}(?P<part_>night))"
        ),
        resolve=_hour_of_part,
        examples={
            "left at [4 in the morning] for": "2024-06-12T04:00",
            "at [four in the afternoon]": "2024-06-12T16:00",
            "at [about six in the evening]": "2024-06-12T18:00",
            "They talked until [eleven at night] and": "2024-06-12T23:00",
        },
        rejects=("Two in the morning paper were wrong.",),
    ),
    DateRule(
        name="hours-later",
        kind=TimeKind.TIME,
        basis=Basis.EVENT,
        triggers=("clock",),
        needs=("later", "earlier", "afterwards", "before", "after"),
        pattern=(
            rf"(?:(?:about|around|some|roughly|only|just){S})?(?P<count>{COUNT}){S}(?P<unit>hour|minute)s?{S}"
            rf"(?P<way>later|earlier|afterwards|before(?=[.,;:)]|\s{{0,3}}$)|after(?=[.,;:)]|\s{{0,3}}$))"
            rf"(?!{S}than\b)"
        ),
        resolve=_hours_later,
        examples={
            "It began at 06:14 on 7 May 1942; [three hours later] they landed.": "1942-05-07T09:14",
            "It began on 7 May 1942 at 11 p.m.; [two hours later] it was over.": "1942-05-08T01:00",
            "It began on 7 August 1942; [three hours later] it was over.": "PT3H",
            "It began on 7 August 1942; [24 hours earlier] they had left.": "1942-08-06",
            "It began on 7 August 1942; [forty-eight hours later] it was over.": "1942-08-09",
        },
        rejects=(
            "It arrived two hours later than planned.",
            "It began at 6 p.m.; less than an hour later it was over.",
        ),
    ),
    DateRule(
        name="clock",
        kind=TimeKind.TIME,
        basis=Basis.PARTIAL,
        triggers=("digits", "daypart", "spelled", "quarter", "reference", "weekday", "deictic"),
        pattern=(
            rf"(?:(?:about|around|approximately){S})?{_CLOCK}"
            rf"(?:{S}(?P<zone>{ZONE})(?P<shift>\s?[+-]\s?[0-9]{{1,2}})?|{S}\((?P<zone_>{ZONE})"
            rf"(?P<shift_>\s?[+-]\s?[0-9]{{1,2}})?\))?(?:{S}(?:in|on(?={S}the{S}[a-z]{{5,9}}(?:{S}of\b|[.,;)]))){S}the{S}(?P<daytime>morning|afternoon|evening|night)(?:{S}of)?|{S}at"
            rf"{S}(?P<daytime_>night))?(?:{_DAY}|{_DAY_BEHIND}|{_APART})?"
        ),
        resolve=_clock,
        examples={
            "until [5 p.m. EST, Nov. 6] to": "2024-11-06T17:00",
            "at [10:35 a.m.] the": "2024-06-12T10:35",
            "landed at [0630 on 14 June] with": "2024-06-14T06:30",
            "at [7:30am] the": "2024-06-12T07:30",
            "at [0600 hours] the": "2024-06-12T06:00",
            "at [0530hrs] the": "2024-06-12T05:30",
            "at [0900 GMT on Monday] it": "2024-06-10T09:00Z",
            "at [18:00 UTC] it": "2024-06-12T18:00Z",
            "at [6:40 p.m. (GMT +8)] it": "2024-06-12T18:40",
            "by [noon Saturday] it": "2024-06-08T12:00",
            "At [7:30 in the evening of 18 June 1815] they": "1815-06-18T19:30",
            "At [half past six on the evening of 18 June 1815] they": "1815-06-18T18:30",
            "At [a quarter to nine in the morning of 5 March 1942] it": "1942-03-05T08:45",
            "It began on 5 May 1942. By [1800 that day] it": "1942-05-05T18:00",
            "at [00:30 hours on 2 August 1914] the": "1914-08-02T00:30",
            "It began on 5 May 1942. At [8:45 a.m. on the 7th] it": "1942-05-07T08:45",
            "They left on the night of 27 October 1922. At [2 a.m.] he woke.": "1922-10-28T02:00",
            "It was at [seven on the morning of 19 June 1867] that": "1867-06-19T07:00",
            "It began on 5 March 2019. At [five the next morning] it ended.": "2019-03-06T05:00",
            "It airs at [8pm tonight] on": "2024-06-12T20:00",
            "closed since [half past midnight] for": "2024-06-12T00:30",
            "It airs at [ten o'clock tonight] on": "2024-06-12T22:00",
            "It left at [18.30 GMT] for": "2024-06-12T18:30Z",
            "struck at [16:53 local time] (21:53 UTC) on Tuesday": "2024-06-11T16:53",
            "at 16:53 ([21:53 UTC]) on Tuesday": "2024-06-11T21:53Z",
            "at [10:00 this morning] it": "2024-06-12T10:00",
            "at [9:20 p.m. last night] it": "2024-06-11T21:20",
            "at [2:20 a.m. last night] it": "2024-06-12T02:20",
            "It left on the night of 5 June 1944. At [9 a.m.] it turned.": "1944-06-06T09:00",
            "It began on 5 May 1942. At [6:10 that evening] it": "1942-05-05T18:10",
            "at [1600 CEST] it": "2024-06-12T16:00",
            "It began on 24 April 1916. At [8 p.m. on Friday the 28th]": "1916-04-28T20:00",
            "It fell Monday, to its lowest since May 6. At [3 p.m.] it rose.": "2024-06-10T15:00",
            "At [3.30 in the afternoon] it": "2024-06-12T15:30",
            "They met Monday. She left at [6 a.m.] ten days before that.": "XXXX-XX-XXT06:00",
            "It began on 5 May 1942. At [1430] the gate fell.": "1942-05-05T14:30",
            "It was set for [0830 on 15 June 1944].": "1944-06-15T08:30",
            "It began on 5 May 1942. At [1315 on the 7th] it ended.": "1942-05-07T13:15",
            "polls open at [7 a.m. next Tuesday] in": "2024-06-18T07:00",
            "at [5:30 am on 4 June 1942] it": "1942-06-04T05:30",
            "at [noon on the 15th of March 1823] it": "1823-03-15T12:00",
            "It began on 5 May 1942. At [eleven that night] it ended.": "1942-05-05T23:00",
            "It began on 5 March 2019. At [3 a.m. the next morning] it": "2019-03-06T03:00",
            "They came between [2:40] and 3 p.m.": "2024-06-12T14:40",
            "The call came at 6:58 p.m.; they were inside by [7:02].": "2024-06-12T19:02",
            "The call came at 6:58 a.m.; they were inside by [7:02].": "2024-06-12T07:02",
            "Snow will fall on Friday. Power failed at [3 a.m.] in": "2024-06-12T03:00",
            "The gate, which opened on 4 July 2019, fell at [3 a.m.] and": "2024-06-12T03:00",
            "Berg, elected on 4 July 2019, left at [3 p.m.] on foot": "2024-06-12T15:00",
            "Lindt, who came on 4 July 2019 at [3 p.m.], left": "2019-07-04T15:00",
            "They came at [ten to nine on Friday] and": "2024-06-07T08:50",
            "It ended at [five past eleven on the night of 31 May 1902], and": "1902-05-31T23:05",
            "The bell rang at [five past six in the evening], and": "2024-06-12T18:05",
            "The bell rang at [ten past seven], and": "2024-06-12T07:10",
        },
        rejects=(
            "They met at 1600 Pennsylvania Avenue.",
            "It stood at 1850 and fell.",
            "a ratio of 3:1",
            "Shares closed at 18.30 on Monday.",
            "the video, 0:00:30",
            "It rose from five to eight on the scale.",
            "They won by ten to nine on points.",
            "by 1800 the town had grown",
        ),
        cues=True,
    ),
)
