"""Where each mark goes: its lane, and its row inside the lane so that marks stay apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd

from core.figures.palette import TYPE_NAMES
from core.figures.view import Focus, View, first_view
from core.model import Qualifier

MOST_LANES = 14
MOST_ROWS = 6
MARK_SHARE = 0.02
"""Room for one mark, as a share of the picture's width."""
OPEN_MARKS = 5
"""So many marks wide is the stretch beside a day that only bounds an event."""


class LaneBy(StrEnum):
    """What a lane of the picture stands for."""

    ACTOR = "actor"
    TYPE = "type"


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane's name and its first row and number of rows, counted from the top."""

    name: str
    first: int
    rows: int

    @property
    def middle(self) -> float:
        """Row at which the name stands."""
        return self.first + (self.rows - 1) / 2


@dataclass(frozen=True, slots=True)
class Placement:
    """Dated events in lanes: ``marks`` has one row a mark, so several for an event."""

    marks: pd.DataFrame
    lanes: tuple[Lane, ...]
    view: View | None

    @property
    def rows(self) -> int:
        """Rows of all lanes."""
        return sum(lane.rows for lane in self.lanes)


def dated(table: pd.DataFrame) -> pd.DataFrame:
    """The rows that have a date, with ``first``, ``last`` and ``middle`` as timestamps."""
    known = table[table["date_start"].notna() & table["date_end"].notna()].reset_index(drop=True)
    first, last = pd.to_datetime(known["date_start"]), pd.to_datetime(known["date_end"])
    return known.assign(first=first, last=last, middle=first + (last - first) / 2)


def place(table: pd.DataFrame, by: LaneBy, focus: Focus) -> Placement:
    """Marks for the dated rows of ``table``; the actors in ``focus`` get the top lanes."""
    known = dated(table)
    of_days = first_view(known, has_dates=focus.has_dates)
    known = _beside_bounds(known, _room(of_days) * OPEN_MARKS)
    view = first_view(known, has_dates=focus.has_dates)
    room = _room(view)
    named = _by_type(known) if by == LaneBy.TYPE else _by_actor(known, focus.actors, view)
    order = list(dict.fromkeys(named.sort_values("rank", kind="stable")["lane"]))
    lanes: list[Lane] = []
    parts: list[pd.DataFrame] = []
    for name in order:
        members = named[named["lane"] == name].sort_values(["first", "last"], kind="stable")
        rows = _rows(members, room)
        top = lanes[-1].first + lanes[-1].rows if lanes else 0
        lanes.append(Lane(name, top, int(rows.max()) + 1))
        parts.append(members.assign(y=rows + top))
    marks = pd.concat(parts) if parts else named.assign(y=pd.Series(dtype=int))
    return Placement(marks, tuple(lanes), view)


def _room(view: View | None) -> pd.Timedelta:
    """The time that one mark covers."""
    return (view.last - view.first) * MARK_SHARE if view else pd.Timedelta(0)


def _beside_bounds(known: pd.DataFrame, reach: pd.Timedelta) -> pd.DataFrame:
    """What is "before 4 May" lies before it: a stretch that ends there, and begins nowhere."""
    before = known["date_qualifier"] == Qualifier.BEFORE
    after = known["date_qualifier"] == Qualifier.AFTER
    first = known["first"].where(~before, known["first"] - reach).where(~after, known["last"])
    last = known["last"].where(~before, known["first"]).where(~after, known["last"] + reach)
    return known.assign(first=first, last=last, middle=first + (last - first) / 2)


def _by_type(known: pd.DataFrame) -> pd.DataFrame:
    names = known["event_type"].map(lambda kind: TYPE_NAMES.get(kind, str(kind)) + "s")
    rank = known["event_type"].map(list(TYPE_NAMES).index)
    return known.assign(lane=names, rank=rank)


def _by_actor(known: pd.DataFrame, leading: Sequence[str], view: View | None) -> pd.DataFrame:
    """One row for each party, the busiest in view first; those beyond the last lane share it."""
    parties = known.assign(lane=known["actors"].map(list)).explode("lane")
    counts = parties["lane"].value_counts()
    seen = parties[_in_view(parties, view)]["lane"].value_counts()
    wished = [name for name in leading if name in counts]
    ranked = list(dict.fromkeys((*wished, *seen.index, *counts.index)))
    kept = ranked if len(ranked) <= MOST_LANES else ranked[: MOST_LANES - 1]
    rank = parties["lane"].map({name: i for i, name in enumerate(kept)})
    beyond = len(ranked) - len(kept)
    rest = f"{beyond} other actors" if beyond else "No party named"
    shown = parties.index.isin(parties.index[rank.notna()])
    repeated = parties.index.duplicated()
    drop = rank.isna() & (shown | repeated)
    lanes = parties["lane"].where(rank.notna(), rest)
    return parties.assign(lane=lanes, rank=rank.fillna(len(kept)))[~drop]


def _in_view(marks: pd.DataFrame, view: View | None) -> pd.Series:
    """True for the marks that the picture shows when it opens."""
    if view is None:
        return pd.Series(True, index=marks.index)
    return (marks["last"] >= view.first) & (marks["first"] <= view.last)


def _rows(members: pd.DataFrame, room: pd.Timedelta) -> np.ndarray:
    """The first free row for each mark, in order of first day; a full lane shares its rows."""
    ends: list[pd.Timestamp] = []
    rows: list[int] = []
    for first, last, middle in members[["first", "last", "middle"]].itertuples(index=False):
        left, right = min(first, middle - room / 2), max(last, middle + room / 2)
        free = [row for row, end in enumerate(ends) if end <= left]
        if not free and len(ends) < MOST_ROWS:
            ends.append(right)
            rows.append(len(ends) - 1)
            continue
        row = free[0] if free else ends.index(min(ends))
        ends[row] = max(right, ends[row])
        rows.append(row)
    return np.array(rows, dtype=int)
