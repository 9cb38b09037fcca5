"""Days that only bound an event: "met before May 4", "after the end of the week"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from core.events.days.distance import UNITS
from core.events.syntax.scene import Scene
from core.model import Qualifier, Status, TimeKind, TimeMention

# The part of a time that says on which side of it the event was.
BOUND: Final = "bound"
# "Two days before May 4" is counted from it; "the day after Christmas" is a day.
COUNTED: Final = "".join(rf"(?<!{unit}\s)(?<!{unit}s\s)" for unit in sorted(UNITS | {"night"}))
LEADS: Final = {
    Qualifier.BEFORE: re.compile(
        rf"(?:{COUNTED}\bbefore|\bahead\sof|\bprior\sto|\bin\sthe\srun-up\sto)\s{{1,3}}(?:the\s)?\Z",
        re.IGNORECASE,
    ),
    Qualifier.AFTER: re.compile(
        rf"(?:{COUNTED}\bafter|\bno\s(?:sooner|earlier)\sthan)\s{{1,3}}(?:the\s)?\Z", re.IGNORECASE
    ),
}
# "They will not meet before May" and "until May" is after it, as it is planned.
NOT_SOONER: Final = re.compile(
    r"(?:\bnot|n't)\b[^.;,]{0,60}\b(?:before|until|till)\s{1,3}(?:the\s)?\Z", re.IGNORECASE
)
# As many letters in front as the longest of them takes.
REACH: Final = 80
# Behind "before Friday prayers" and "before Friday's vote" the day is that of a thing.
IS_DAY_ITSELF: Final = re.compile(
    r"\s{0,3}(?:[.,;:)\u2014\u2013]|\Z|(?:in|at|on|by|for|to|with|and|but|or|when|that|as|from|"
    r"between|under|over|amid|during)\b)"
)


def with_bound(time: TimeMention, status: Status, scene: Scene) -> TimeMention:
    """The time, marked where the words say that the event was before or after it."""
    text = scene.sentence.text
    start, end = time.start - scene.sentence.start, time.end - scene.sentence.start
    is_here = time.kind is TimeKind.DATE and 0 <= start < end <= len(text)
    if not is_here or not IS_DAY_ITSELF.match(text, end):
        return time
    led_by = text[max(0, start - REACH) : start]
    side = next((side for side, leads in LEADS.items() if leads.search(led_by)), None)
    if status is Status.PLANNED and NOT_SOONER.search(led_by):
        side = Qualifier.AFTER
    return time if side is None else replace(time, parts=(*time.parts, (BOUND, side.value)))


def bound_of(time: TimeMention) -> Qualifier | None:
    """On which side of the time the event was, None where it was within it."""
    side = dict(time.parts).get(BOUND)
    return Qualifier(side) if side else None
