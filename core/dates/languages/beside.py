"""What a date in another language takes from the one told right before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from core.model import TimeMention

# What a weekday behind a comma only names again: «mañana, jueves».
_APPOSED = frozenset(("deictic-day", "day-before-yesterday", "day-of-month", "units-ago"))
_COMMA = re.compile(r",\s(?:el\s|em\s|na\s|le\s|am\s|во?\s)?")
# Between a day and its clock: «mercoledì 24 marzo, alle ore 9.30».
_CLOSE = re.compile(r"[^.;!?]{0,15}")


def beside(mention: TimeMention, folded: str, told: Sequence[TimeMention]) -> TimeMention:
    """The mention, with what the one told right before says of it."""
    if not told:
        return mention
    before = told[-1]
    if mention.rule == "clock" and _CLOSE.fullmatch(folded, before.end, mention.start):
        return _of_that_tense(mention, before)
    is_apposed = mention.rule == "weekday" and before.rule in _APPOSED
    if is_apposed and _COMMA.fullmatch(folded, before.end, mention.start):
        return replace(mention, parts=(*mention.parts, ("ends", "day")))
    return mention


def _of_that_tense(mention: TimeMention, before: TimeMention) -> TimeMention:
    """«It begins on Friday at six»: the clock is to come as the day is, or as «tomorrow» is."""
    tense = dict(before.parts).get("tense", "future")
    return replace(mention, parts=tuple({**dict(mention.parts), "tense": tense}.items()))
