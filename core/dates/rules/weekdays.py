"""Weekdays and weekends."""

from __future__ import annotations

from datetime import date, timedelta

from core.dates.direction import choose_weekday
from core.dates.intervals import day_range, unit_range, week_range, weekend_range
from core.dates.patterns import (
    DAY_NUMBER,
    MONTH_ANY,
    PART_WORD,
    SMALL_HOURS,
    WEEKDAY_ANY,
    WEEKDAY_WORD,
    YEAR4,
    S,
)
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.explicit import full_date
from core.dates.rules.wording import edged, read_weekday
from core.dates.vocabulary import DAY_PARTS, UNITS, read_number
from core.model import DateRange, TimeKind

_EDGE = rf"(?:(?P<edge>early|late|earlier|later)(?:{S}on)?{S})?"


def _weekday(parts: Parts, context: Context) -> Meaning:
    told = context.reference
    if context.narrative and told and (told.last - told.first).days > 7:
        # In a story of which only the month is told no day is known.
        return Meaning(None, value=f"XXXX-WXX-{read_weekday(parts['weekday']) + 1}")
    return edged(day_range(_meant(parts, context)), parts.get("edge", ""))


def _meant(parts: Parts, context: Context) -> date:
    """The weekday by the tense; in a story the first one from the day it has come to."""
    cues = {"tense": "future"} if context.narrative else parts
    told = context.reference
    if "ends" in parts and told and told.first == told.last:
        # «From Friday to Tuesday»: the end comes after the beginning.
        ahead = (read_weekday(parts["weekday"]) - told.first.weekday()) % 7
        is_back = ahead == 6 and parts["ends"] == "list"  # «statements of Friday and Thursday»
        return told.first + timedelta(-1 if is_back else ahead)
    return choose_weekday(read_weekday(parts["weekday"]), cues, context.day)


_BACK = ("the previous", "previous")
_TOLD = ("previous", "following", "next", "before", "after", "that")


def directed_weekday(weekday: str, which: str, day: date) -> DateRange:
    """The weekday before the day («last»), after it («next»), or in its week («this»)."""
    return day_range(_pointed(read_weekday(weekday), which, day))


def _pointed(weekday: int, which: str, day: date) -> date:
    if which in ("last", "this past", "past", "the previous", "the past", "previous", "before"):
        return day - timedelta((day.weekday() - weekday - 1) % 7 + 1)
    if which in ("next", "the following", "the next", "following", "after"):
        return day + timedelta((weekday - day.weekday() - 1) % 7 + 1)
    if which in ("this coming", "coming", "the coming"):
        return day + timedelta((weekday - day.weekday()) % 7)
    return week_range(day).first + timedelta(weekday)


def _directed(parts: Parts, context: Context) -> Meaning:
    """«Last Friday» lies before the day, «next Friday» after, «this Friday» in its week."""
    weekday, day, which = read_weekday(parts["weekday"]), context.day, parts["which"]
    if which.removeprefix("the ") in _TOLD and context.reference:
        day = context.reference.first if which != "next" else day
    if which == "that" and context.reference is None:
        found = choose_weekday(weekday, parts, day)
    else:
        found = _pointed(weekday, which, day)
    if which in _BACK and day_range(found) in context.told:
        found -= timedelta(7)  # «it fell Friday …, from the previous Friday»
    if "before" in parts:
        found -= timedelta(1)
    if "part" in parts:
        return Meaning(day_range(found), value=f"{found.isoformat()}T{DAY_PARTS[parts['part']]}")
    return edged(day_range(found), parts.get("edge", ""))


def _of_week(parts: Parts, context: Context) -> Meaning:
    step = {"last": -1, "next": 1, "this": 0}[parts["which"]]
    monday = week_range(context.day).first + timedelta(7 * step)
    return Meaning(day_range(monday + timedelta(read_weekday(parts["weekday"]))))


def _weekday_part(parts: Parts, context: Context) -> Meaning:
    found = _meant(parts, context)
    return Meaning(day_range(found), value=f"{found.isoformat()}T{DAY_PARTS[parts['part']]}")


def _weekend(parts: Parts, context: Context) -> Meaning:
    """A weekend in a report is the last one that had begun, unless the words look ahead."""
    day, which = context.day, parts.get("which", "")
    this = weekend_range(day)
    if which == "next" or which == "coming":
        ahead = 5 if which == "coming" else 3
        return Meaning(unit_range("WE", day, 1) if day.weekday() >= ahead else this)
    if which == "last" or (which == "past" and day.weekday() < 5):
        return Meaning(unit_range("WE", day, -1))
    if which == "this" or parts.get("tense") == "future" or day.weekday() > 4:
        return Meaning(this)
    return Meaning(unit_range("WE", day, -1))


def _before_last(parts: Parts, context: Context) -> Meaning:
    """«The Monday before last» is a week before last Monday."""
    ahead = parts["way"].endswith("next")
    near = _pointed(read_weekday(parts["weekday"]), "next" if ahead else "last", context.day)
    return Meaning(day_range(near + timedelta(7 if ahead else -7)))


def _unplaced(parts: Parts, context: Context) -> Meaning:
    """«On a Friday», «the Monday before the vote»: no day that the words alone could place."""
    return Meaning(None, value=f"XXXX-WXX-{read_weekday(parts['weekday']) + 1}")


def _by_date(parts: Parts, context: Context) -> Meaning:
    """«The Monday before the May 4 vote»: the last such day before the date that is named."""
    date_parts = {name: words for name, words in parts.items() if name != "weekday"}
    day = full_date(date_parts, context)
    if day.range is None:
        return _unplaced(parts, context)
    return Meaning(directed_weekday(parts["weekday"], parts["which"], day.range.first))


def _weeks_from(parts: Parts, context: Context) -> Meaning:
    number = int(read_number(parts.get("count", "one")) or 1)
    is_past = parts.get("way", "from") != "from" and parts.get("tense") == "past"
    tense = {"tense": "past" if is_past else "future"}
    start = choose_weekday(read_weekday(parts["weekday"]), tense, context.day)
    sign = -1 if parts.get("way") == "before" else 1
    days = {"D": 1, "W": 7, "FN": 14}[UNITS[parts["unit"]]]
    return Meaning(day_range(start + timedelta(sign * number * days)))


RULES = (
    DateRule(
        name="weekday",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("weekday",),
        pattern=(
            rf"{_EDGE}(?P<weekday>{WEEKDAY_WORD})(?!{S}(?:and|or){S}{WEEKDAY_WORD}{S}"
            rf"(?:morning|evening|night|afternoon)s\b)"
        ),
        resolve=_weekday,
        examples={
            "They met [Monday].": "2024-06-10",
            "It will close [Friday].": "2024-06-14",
            "said [late Tuesday] that": "2024-06-11",
        },
        rejects=("Mondays are quiet.", "Mr. Friday left."),
        cues=True,
        note="The last one, today included, unless the words look ahead.",
    ),
    DateRule(
        name="weekday-short",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("weekday",),
        pattern=r"(?P<weekday>(?:mon|tues?|wed|thur?s?|fri)\.)",
        resolve=_weekday,
        examples={"They met on [Tues.] in": "2024-06-11"},
        rejects=("The Sun. It shone.",),
        cues=True,
    ),
    DateRule(
        name="directed-weekday",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("weekday", "unit"),
        pattern=(
            rf"(?P<before>(?:the{S})?day{S}before{S})?{_EDGE}(?P<which>last|next|this{S}past|this"
            rf"{S}coming|this|coming|past)"
            rf"{S}(?P<weekday>{WEEKDAY_ANY})(?:{S}(?P<part>{PART_WORD}))?|"
            rf"(?P<weekday_>{WEEKDAY_WORD}){S}(?:(?P<which_>last)(?=[.,;:)]|\s{{0,3}}$|{S}(?:to|in|at|when|and)\b)|"
            rf"(?P<which__>next)(?=[.,;:)]|\s{{0,3}}$|{S}(?:in|at|when|and)\b))"
        ),
        resolve=_directed,
        examples={
            "It closed [last Friday].": "2024-06-07",
            "It opens [next Monday].": "2024-06-17",
            "on [this Friday]": "2024-06-14",
            "The court will sit on [Monday next] in": "2024-06-17",
            "The court sat on [Friday last].": "2024-06-07",
        },
        rejects=("They met Monday last week.", "It opens on Monday next to the inn."),
    ),
    DateRule(
        name="told-weekday",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("weekday",),
        pattern=(
            rf"(?P<which>the{S}(?:previous|following|next)|previous|following|that){S}"
            rf"(?P<weekday>{WEEKDAY_WORD})|the{S}(?P<weekday_>{WEEKDAY_WORD}){S}(?P<which_>before|"
            rf"after)(?=[.,;]|\s{{0,3}}$)"
        ),
        resolve=_directed,
        examples={
            "On 5 March 2019 it fell; [the following Monday] it rose.": "2019-03-11",
            "It fell on 5 March 2019, and [that Friday] it rose.": "2019-03-08",
            "It fell on 5 March 2019, as [the Friday before].": "2019-03-01",
        },
    ),
    DateRule(
        name="weekday-before-last",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("weekday",),
        needs=("last", "next"),
        pattern=rf"the{S}(?P<weekday>{WEEKDAY_WORD}){S}(?P<way>before{S}last|after{S}next)\b",
        resolve=_before_last,
        examples={
            "They met [the Friday before last].": "2024-05-31",
            "They meet [the Sunday after next].": "2024-06-23",
        },
    ),
    DateRule(
        name="weekday-by-date",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("weekday",),
        needs=("before", "after"),
        pattern=(
            rf"the{S}(?P<weekday>{WEEKDAY_WORD}){S}(?P<which>before|after)(?={S}(?:the{S})?(?:(?P<month>{MONTH_ANY}){S}"
            rf"(?P<day>{DAY_NUMBER})|(?P<day_>{DAY_NUMBER}){S}(?P<month_>{MONTH_ANY}))(?:,?{S}(?P<year>{YEAR4}))?)"
        ),
        resolve=_by_date,
        examples={
            "They met on [the Monday before] the May 4 vote.": "2024-04-29",
            "They met on [the Friday after] 5 March 2019.": "2019-03-08",
        },
        rejects=("They met on the Monday before the vote of May 4.",),
        cues=True,
    ),
    DateRule(
        name="unplaced-weekday",
        kind=TimeKind.DATE,
        basis=Basis.NONE,
        triggers=("weekday",),
        pattern=(
            rf"(?<=\bon\s)an?{S}(?P<weekday>{WEEKDAY_WORD})(?=[.,;:)]|\s{{0,3}}$|{S}(?:when|that|and|but|"
            rf"because|as|so)\b)|the{S}(?:(?:first|second|third|last){S})?(?P<weekday_>{WEEKDAY_WORD}){S}(?:before|after)(?={S}(?!last\b|next\b)[a-z0-9])"
        ),
        resolve=_unplaced,
        examples={
            "It was signed on [a Friday].": "XXXX-WXX-5",
            "They met on [the Monday before] the vote.": "XXXX-WXX-1",
            "They met on [the first Monday after] the vote.": "XXXX-WXX-1",
        },
        rejects=("She told a Monday meeting that",),
    ),
    DateRule(
        name="weekday-of-week",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("weekday",),
        pattern=rf"(?P<weekday>{WEEKDAY_WORD}){S}(?:of{S})?(?P<which>last|next|this){S}week",
        resolve=_of_week,
        examples={"on [Tuesday of last week]": "2024-06-04"},
    ),
    DateRule(
        name="weekday-part",
        kind=TimeKind.TIME,
        basis=Basis.PARTIAL,
        triggers=("weekday", "daypart", "clock"),
        pattern=(
            rf"(?:(?:early|late|earlier|later)(?:{S}on)?{S})?(?P<weekday>{WEEKDAY_ANY}){S}(?:(?:early|late|mid)[\s-])?"
            rf"(?P<part>{PART_WORD}|noon|midday|midnight|dawn|dusk|sunset)|(?:the{S})?(?:(?P<part_>{SMALL_HOURS})(?:{S}(?:of|on))?|"
            rf"(?P<part___>{PART_WORD}|dawn|dusk){S}(?:of|on)){S}(?P<weekday_>{WEEKDAY_WORD})(?:{S}{PART_WORD})?|(?P<part__>dawn|dusk|sunrise|sunset|daybreak|nightfall){S}(?P<weekday__>{WEEKDAY_WORD})|"
            rf"(?:early|late|mid)[\s-](?P<part____>morning|afternoon|evening){S}(?:(?:on|of){S})?(?P<weekday___>{WEEKDAY_WORD})"
        ),
        resolve=_weekday_part,
        examples={
            "It burned [Friday night].": "2024-06-07TNI",
            "By [Friday noon] it was out.": "2024-06-07T12:00",
            "It began in [the early hours of Monday].": "2024-06-10TMO",
            "It was signed in [the predawn hours Monday] in": "2024-06-10TMO",
            "It began at [dawn on Sunday].": "2024-06-09TMO",
            "It ended in [the wee hours of Sunday].": "2024-06-09TMO",
            "It began before [dawn Sunday].": "2024-06-09TMO",
            "Streets were under water by [late afternoon Friday] and": "2024-06-07TAF",
            "They had spoken of it [earlier Monday night].": "2024-06-10TNI",
        },
        cues=True,
    ),
    DateRule(
        name="weekend",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("weekend",),
        pattern=(
            rf"(?:(?:early|late|later){S})?(?:(?:the{S})?(?P<which>this|last|next|past|coming)|the)"
            rf"{S}weekend"
        ),
        resolve=_weekend,
        examples={
            "met over [the weekend] in": "2024-W23-WE",
            "met [last weekend]": "2024-W23-WE",
            "[this weekend]": "2024-W24-WE",
        },
        cues=True,
    ),
    DateRule(
        name="weeks-from-weekday",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit", "units", "weekday"),
        needs=(
            "from",
            "after",
            "before",
            "week",
            "fortnight",
        ),
        pattern=(
            # «Will talk for three days from Monday» has three days.
            rf"(?<!\bfor\s)(?P<count>a|one|two|three|the){S}(?P<unit>week|day)s?{S}"
            r"(?P<way>from|after|before)"
            rf"{S}(?P<weekday>{WEEKDAY_WORD})|"
            rf"(?P<weekday_>{WEEKDAY_WORD}){S}(?P<unit_>week|fortnight)(?=[.,;)]|{S}(?:for|when|and|to|at|in|with)\b)|"
            rf"a{S}(?P<unit__>week|fortnight){S}on{S}(?P<weekday__>{WEEKDAY_WORD})"
        ),
        resolve=_weeks_from,
        examples={
            "due [a week from Monday]": "2024-06-24",
            "They met [two days after Friday]'s vote.": "2024-06-09",
            "It returns to the Lords on [Monday week].": "2024-06-24",
            "They meet on [Monday fortnight].": "2024-07-01",
            "They meet [a week on Monday].": "2024-06-24",
        },
        rejects=("a Monday week-long strike", "met for two days from"),
        cues=True,
    ),
)
