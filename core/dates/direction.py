"""Which of several occurrences an incomplete date means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from core.dates.entries import DOWN, ENTRY, UP
from core.dates.rule import Context, Parts
from core.model import DateRange, Precision

# In a story what comes next is rather later than earlier: nine months on, three back.
SURE_NEAR = timedelta(75)
# What is told as past lies no more than this ahead: «they agreed on the cut in September».
SURE_AHEAD = timedelta(40)
# What is told as done may be dated a day late, not a month.
SLIP = timedelta(4)
STORY_LEAN = timedelta(90)
# «On 9 April it began. The capital had fallen on 17 April»: so little after the day told is of the
# same year, whatever looks back.
JUST_AHEAD = timedelta(30)
YEAR = timedelta(366)


def choose_year(
    parts: Parts, context: Context, make: Callable[[int], DateRange | None]
) -> DateRange | None:
    """The occurrence that an incomplete date means, of those that ``make`` gives for a year.

    None where no year has such a day (31 June; 29 February outside leap years).
    """
    year = context.day.year
    story = context.story
    if story and story.precision is Precision.YEAR:
        return make(story.first.year)
    offered = [make(near) for near in (year - 1, year, year + 1) if 1 <= near <= 9999]
    choices = [span for span in offered if span is not None]
    if not choices:
        return None
    if story:
        return _in_story(choices, parts, story)
    again = [span for span in choices if span in context.given and span.precision is Precision.DAY]
    if again and parts.get("tense") != "future":
        return again[-1]  # «on March 6 last year … on March 6»
    return _by_tense(choices, parts, context.day)


def _in_story(choices: list[DateRange], parts: Parts, story: DateRange) -> DateRange:
    """The occurrence that a story has come to: rather later than what it told before."""
    if parts.get(ENTRY) in (UP[1], DOWN[1]):
        return _in_order(choices, story, parts[ENTRY])
    inside = [span for span in choices if story.first <= span.first and span.last <= story.last]
    if inside and story.last - story.first < YEAR:
        return inside[0]
    # «In 1923 it fell: in January …, by mid-November …»: the year holds till another is named.
    ahead = [s for s in choices if story.first <= s.first and s.first.year == story.first.year]
    if ahead and "aspect" not in parts:
        return ahead[0]
    if "aspect" in parts:
        before = [span for span in choices if span.first <= story.first + JUST_AHEAD]
        return max(before, key=_first, default=choices[0])
    return min(choices, key=lambda span: _distance(span, story.first + STORY_LEAN))


def _in_order(choices: list[DateRange], before: DateRange, order: str) -> DateRange:
    """The next from the entry before of a chronology, whose latest entry may stand first."""
    if order == DOWN[1]:
        return max((s for s in choices if s.first <= before.last), key=_first, default=choices[0])
    return min((s for s in choices if s.last >= before.first), key=_first, default=choices[-1])


def _sure(parts: Parts, *, told_back: bool) -> timedelta:
    """How far off the nearest is taken, whichever way the verb looks."""
    if "done" in parts and parts.get("tense") == "past":
        return SLIP
    return SURE_AHEAD if told_back and "bond" not in parts else SURE_NEAR


def _by_tense(choices: list[DateRange], parts: Parts, day: date) -> DateRange:
    """The nearest, unless it is far off, or told as done, and the verb looks the other way."""
    tense = parts.get("tense", "")
    if parts.get("led") == "since":
        choices = [span for span in choices if span.first <= day] or choices
    far = [_distance(span, day) for span in choices]
    nearest = choices[far.index(min(far))]
    told_back = tense == "past" and nearest.first > day
    if min(far) < _sure(parts, told_back=told_back).days:
        return nearest
    if told_back:
        begun = [span for span in choices if span.first <= day]
        return max(begun, key=_first, default=nearest)
    if tense == "future" and nearest.last < day:
        to_come = [span for span in choices if span.last >= day]
        return min(to_come, key=_first, default=nearest)
    return nearest


def _first(span: DateRange) -> date:
    return span.first


def _distance(span: DateRange, day: date) -> int:
    """Days between the middle of the span and the day."""
    first = span.first.toordinal()
    return abs(first + (span.last.toordinal() - first) // 2 - day.toordinal())


def choose_weekday(weekday: int, parts: Parts, day: date) -> date:
    """The weekday that the words mean: the last one, today included, unless they look ahead."""
    back = (day.weekday() - weekday) % 7
    # «She is meeting them on Friday» is still to come; of months it says nothing.
    if parts.get("tense") in ("future", "ongoing"):
        return day + timedelta((weekday - day.weekday()) % 7)
    if parts.get("tense") == "either" and back > 3:  # the nearer
        back -= 7
    return day - timedelta(back)
