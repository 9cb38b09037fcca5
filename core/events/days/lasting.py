"""Events that last as many days as the words count: "began a two-day visit"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from core.model import DateRange, EventMention, EventType, Precision

COUNTS: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
}  # fmt: skip
_DAYS: Final = r"(?P<days>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-4])"
# «two-day », «three-day state », right in front of the word that tells of the event.
COUNTED: Final = re.compile(
    rf"\b{_DAYS}[\s-]"
    r"(?:day\s(?:[\w-]{1,20}\s){0,3}|days\sof\s(?:[\w-]{1,20}\s){0,3})\Z",
    re.IGNORECASE,
)
# «arrives in Lund on Sunday for a two-day visit»
FOR_DAYS: Final = re.compile(
    rf"\b(?:for|on)\s(?:an?\s)?{_DAYS}"
    r"(?:-day|\sdays\sof)\s(?:[\w-]{1,20}\s){0,3}"
    r"(?:visit|trip|tour|stay|summit|conference|talks|negotiations|meetings|discussions|"
    r"consultations|bargaining|mediation)\b",
    re.IGNORECASE,
)
# «On Friday for two days», «for four days from Nov. 1», «ended on Sunday after three days»
DAYS_BEHIND: Final = re.compile(rf"\s(?P<way>for|after)\s{_DAYS}\sdays\b(?!\sof\b)", re.IGNORECASE)
DAYS_AHEAD: Final = re.compile(
    rf"\bfor\s{_DAYS}\sdays,?\s(?:from|starting|beginning)\s(?:on\s)?\Z", re.IGNORECASE
)
# «a visit of two days», «talks lasting two days»
OF_DAYS: Final = re.compile(
    r"(?:visit|trip|tour|stay|meeting|summit|talks|negotiations)\s"
    rf"(?:of|lasting|(?:that|which)\slasted)\s{_DAYS}\sdays\b",
    re.IGNORECASE,
)
NUMBERS: Final = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_NTH: Final = (
    r"(?P<nth>second|third|fourth|fifth|sixth)\s(?:(?:straight|consecutive|successive|full)\s)?day"
)
# «A second day of », «on the third day of peace », right in front of the word that tells of it.
NTH_DAY_OF: Final = re.compile(
    rf"\b{_NTH}\sof\s(?:(?!the\b|a\b)[\w-]{{1,20}}\s){{0,3}}\Z", re.IGNORECASE
)
# «The talks in Lund went into their second day»
INTO_NTH_DAY: Final = re.compile(
    r"[^.;]{0,60}?\s(?:went|moved|stretched|dragged|headed|continued|entered|enter|go|are|were)\s"
    rf"(?:on\s)?(?:into\s|in\s|for\s)?(?:their|its|a|the)\s{_NTH}\b",
    re.IGNORECASE,
)
# «the talks ended on Sunday after three days», «closed on Sunday after three days of meetings»
AFTER_DAYS: Final = re.compile(
    r"\b(?:end(?:s|ed)|clos(?:es|ed)|conclude[sd]?|finish(?:es|ed)|adjourned|broke\sup|wrapped\sup)\b"
    rf"[^.;]{{0,40}}\safter\s{_DAYS}\sdays"
    r"(?:\sof\s(?:[\w-]{1,20}\s)?(?:talks|negotiations|meetings|discussions|bargaining))?"
    r"(?:[.,;]|\s(?:with|without|in|at|and)\b|\Z)",
    re.IGNORECASE,
)
# «Had spent two days in talks with», right in front of the word that tells of them.
SPENT: Final = re.compile(
    rf"\bspent\s{_DAYS}\sdays\s(?:there\s|here\s)?in\s(?:[\w-]{{1,20}}\s){{0,3}}\Z", re.IGNORECASE
)
# «The talks went on for four days and ended on Monday»
WENT_ON: Final = re.compile(
    rf"[^.;]{{0,60}}?\s(?:went\son|ran|lasted|continued|dragged\son)\s(?:for\s)?{_DAYS}\sdays"
    r"(?:,|,?\sand|,?\sbefore)\s(?:had\s)?(?:end|clos|conclud|finish|w(?:ound|rapped)\sup)",
    re.IGNORECASE,
)
# "After five days of talks": the day told beside it is that of what came of them.
AFTER: Final = re.compile(r"\b(?:after|following|end\sof|capped)\s\Z", re.IGNORECASE)
FOR: Final = re.compile(r"\bfor\s(?:an?\s)?\Z", re.IGNORECASE)
BEGINS: Final = re.compile(
    r"\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|kick(?:s|ed|ing)\soff|"
    r"arriv(?:e[sd]?|ing)|flew(?!\shome|\sback)|fly|flies|left|sets?\s(?:out|off)|embark(?:s|ed|ing)|"
    r"launch(?:es|ed|ing)|convene[sd]?)\b",
    re.IGNORECASE,
)
ENDS: Final = re.compile(
    r"\b(?:end(?:s|ed|ing)|conclud(?:e[sd]?|ing)|"
    r"w(?:rap(?:s|ped|ping)|ound|ind(?:s|ing))\sup|finish(?:es|ed|ing)|broke\sup|"
    r"clos(?:e[sd]?|ing)|to\s(?:an\send|a\sclose))\b",
    re.IGNORECASE,
)


def over_its_days(span: DateRange, event: EventMention) -> DateRange:
    """A single day with the others of «began a two-day visit», «which ends a three-day summit»."""
    text, start = event.sentence.text, event.trigger.start - event.sentence.start
    if span.first != span.last:
        return span
    stretch = _beside_its_day(span, event) or _up_to_its_nth(span, event) or _over(span, event)
    if stretch is not None:
        return stretch
    before = text[max(0, start - 80) : start]
    counted, stays = COUNTED.search(before), FOR_DAYS.search(text, start)
    front = before[: counted.start()] if counted else ""
    came_after, goes_on = AFTER.search(front) is not None, FOR.search(front) is not None
    goes_on = goes_on or (counted is None and stays is not None)
    counted = counted or stays or OF_DAYS.search(text, max(0, start - 40))
    counted = counted or AFTER_DAYS.search(text, max(0, start - 40))
    begins, ends = _nearest(BEGINS, text, start), _nearest(ENDS, text, start)
    is_open = begins == ends and not (came_after or goes_on)
    if counted is None or is_open:
        return span
    more = _days_more(counted)
    is_first = not came_after and (begins < ends or (goes_on and ends == len(text)))
    return _stretched(span, more, ahead=is_first)


def _days_more(counted: re.Match[str]) -> timedelta:
    number = counted["days"].lower()
    return timedelta(days=(COUNTS.get(number) or int(number)) - 1)


def _stretched(span: DateRange, more: timedelta, *, ahead: bool) -> DateRange:
    first, last = (span.first, span.first + more) if ahead else (span.first - more, span.last)
    return replace(span, first=first, last=last, precision=Precision.RANGE)


def _beside_its_day(span: DateRange, event: EventMention) -> DateRange | None:
    """The days of «on Friday for two days», «for four days from Nov. 1», «Sunday after three»."""
    if event.date is None or event.type is not EventType.MEETING:
        return None
    text, base = event.sentence.text, event.sentence.start
    if counted := DAYS_AHEAD.search(
        text[max(0, event.date.start - base - 40) : event.date.start - base]
    ):
        return _stretched(span, _days_more(counted), ahead=True)
    counted = DAYS_BEHIND.match(text, event.date.end - base)
    if counted is None:
        return None
    after = counted["way"].lower() == "after"
    if after and ENDS.search(text[: counted.start()]) is None:
        return None
    return _stretched(span, _days_more(counted), ahead=not after)


def _up_to_its_nth(span: DateRange, event: EventMention) -> DateRange | None:
    """The days up to that of «the talks went into their second day on Friday»."""
    text, base = event.sentence.text, event.sentence.start
    start, end = event.trigger.start - base, event.trigger.end - base
    nth = NTH_DAY_OF.search(text[max(0, start - 60) : start]) or INTO_NTH_DAY.match(text, end)
    if nth is None or event.type is not EventType.MEETING:
        return None
    return _stretched(span, timedelta(days=NUMBERS[nth["nth"].lower()] - 1), ahead=False)


def _over(span: DateRange, event: EventMention) -> DateRange | None:
    """The days of talks that someone "had spent" in them by then, or that "went on" till then."""
    text, base = event.sentence.text, event.sentence.start
    start, end = event.trigger.start - base, event.trigger.end - base
    counted = SPENT.search(text[max(0, start - 80) : start]) or WENT_ON.match(text, end)
    if counted is None or event.type is not EventType.MEETING:
        return None
    return _stretched(span, _days_more(counted), ahead=False)


def _nearest(pattern: re.Pattern[str], text: str, place: int) -> int:
    """How far from a place of the text the nearest match is: of "ended" in "ended two days of"."""
    return min((abs(m.start() - place) for m in pattern.finditer(text)), default=len(text))
