"""Events that last as many days as the words count: "began a two-day visit"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from core.model import DateRange, EventMention, Precision

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
    r"(?:visit|trip|tour|stay|summit|conference|talks|negotiations|meetings)\b",
    re.IGNORECASE,
)
# «a visit of two days»
OF_DAYS: Final = re.compile(
    r"(?:visit|trip|tour|stay|meeting|summit|talks)\sof\s"
    rf"{_DAYS}\sdays\b",
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
    r"clos(?:e[sd]?|ing)|c(?:ame|omes?|oming)\sto\s(?:an\send|a\sclose))\b",
    re.IGNORECASE,
)


def over_its_days(span: DateRange, event: EventMention) -> DateRange:
    """A single day with the others of «began a two-day visit», «which ends a three-day summit»."""
    text, start = event.sentence.text, event.trigger.start - event.sentence.start
    before = text[max(0, start - 80) : start]
    counted, stays = COUNTED.search(before), FOR_DAYS.search(text, start)
    front = before[: counted.start()] if counted else ""
    came_after, goes_on = AFTER.search(front) is not None, FOR.search(front) is not None
    goes_on = goes_on or (counted is None and stays is not None)
    counted = counted or stays or OF_DAYS.search(text, max(0, start - 40))
    counted = counted or AFTER_DAYS.search(text, start)
    begins, ends = _nearest(BEGINS, text, start), _nearest(ENDS, text, start)
    is_open = begins == ends and not (came_after or goes_on)
    if counted is None or span.first != span.last or is_open:
        return span
    number = counted["days"].lower()
    more = timedelta(days=COUNTS.get(number) or int(number)) - timedelta(days=1)
    is_first = not came_after and (begins < ends or (goes_on and ends == len(text)))
    first, last = (span.first, span.first + more) if is_first else (span.first - more, span.last)
    return replace(span, first=first, last=last, precision=Precision.RANGE)


def _nearest(pattern: re.Pattern[str], text: str, place: int) -> int:
    """How far from a place of the text the nearest match is: of "ended" in "ended two days of"."""
    return min((abs(m.start() - place) for m in pattern.finditer(text)), default=len(text))
