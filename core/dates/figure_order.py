"""Whether 3/4/2019 puts the day or the month first, by what else a text writes."""

from __future__ import annotations

from collections.abc import Sequence

from core.dates.rule import FigureOrder
from core.model import TimeMention

_WORDED = frozenset(("day-month-year", "month-day-year"))


def figure_order(times: Sequence[TimeMention], day_first: bool | None) -> FigureOrder:
    """Whether the day stands first: by the text's figures, else the outlet, else its words."""
    shown = dict(filter(None, map(_shown_order, times)))
    if len(shown) == 1:  # a text that shows both ways shows none
        is_day_first, figures = shown.popitem()
        return FigureOrder(is_day_first, f"as in \u201c{figures}\u201d")
    if day_first is not None:
        return FigureOrder(day_first, "as its outlet writes dates")
    worded = {mention.rule: mention.text for mention in times if mention.rule in _WORDED}
    if "day-month-year" in worded and len(worded) == 1:
        return FigureOrder(True, f"as in \u201c{worded['day-month-year']}\u201d")
    return FigureOrder()


def _shown_order(mention: TimeMention) -> tuple[bool, str] | None:
    """Whether 25/4/2019 puts the day first, with its figures; None where it could be either."""
    if mention.rule != "numeric-date":
        return None
    parts = dict(mention.parts)
    if int(parts["one"]) > 12:
        return True, mention.text
    return (False, mention.text) if int(parts["two"]) > 12 else None
