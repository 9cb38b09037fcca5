"""The stretch of time that the picture shows first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

DENSE_SHARE = 0.8
SQUEEZED = 2.5
"""How many times longer all the time must be than its densest part for that part to be shown."""
FEW = 15
"""So many events have room wherever they lie: hiding one of them would lose more than it wins."""


@dataclass(frozen=True, slots=True)
class Focus:
    """What the user has singled out: the event that is open, actors, and whether dates too."""

    selected: str | None = None
    actors: tuple[str, ...] = ()
    has_dates: bool = False


NOTHING = Focus()


@dataclass(frozen=True, slots=True)
class View:
    """The stretch that is shown first, and how many marks' events lie before and after it."""

    first: pd.Timestamp
    last: pd.Timestamp
    before: int = 0
    after: int = 0


def first_view(known: pd.DataFrame, *, has_dates: bool = False) -> View | None:
    """All of the time, or its densest part where a few events far away would squeeze the rest.

    Where the user has chosen dates (``has_dates``) all of the time is shown.
    """
    if known.empty:
        return None
    if has_dates or len(known) <= FEW:
        return _air(known)
    events = known.sort_values("middle", ignore_index=True)
    held = int(np.ceil(len(events) * DENSE_SHARE))
    middles = events["middle"].to_numpy()
    start = int(np.argmin(middles[held - 1 :] - middles[: len(middles) - held + 1]))
    dense = events[start : start + held]
    near = (dense["last"].max() - dense["first"].min()) / 2
    around = events["middle"].between(dense["middle"].min() - near, dense["middle"].max() + near)
    whole, part = _air(events), _air(events[around])
    if (whole.last - whole.first) < (part.last - part.first) * SQUEEZED:
        return whole
    before, after = (
        int((events["last"] < part.first).sum()),
        int((events["first"] > part.last).sum()),
    )
    return View(part.first, part.last, before, after)


def _air(events: pd.DataFrame) -> View:
    """From the first to the last moment of the events, with room on both sides."""
    first, last = events["first"].min(), events["last"].max()
    air = max((last - first) * 0.04, pd.Timedelta(days=3))
    return View(first - air, last + air)
