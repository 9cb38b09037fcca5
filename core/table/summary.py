"""The table in few words: a headline over it, and its rows as a person reads them."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from core.table.query import undated
from core.table.titles import join_names

SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Listing:
    """A column of the short table: its heading and the column that it is made from."""

    heading: str
    column: str


LISTING = (
    Listing("Date", "date_display"),
    Listing("Type", "event_type"),
    Listing("Status", "status"),
    Listing("Who", "actors"),
    Listing("Where", "place"),
    Listing("Source", "source_title"),
)


def headline(table: pd.DataFrame) -> str:
    """What the table holds: ``38 events · 12 articles · Feb 2020 – Jan 2021``."""
    parts = [counted(len(table), "event"), counted(table["source_id"].nunique(), "article")]
    first, last = table["date_start"].min(), table["date_end"].max()
    if not pd.isna(first):
        months = dict.fromkeys((_month(first), _month(last)))
        parts.append(" – ".join(months))
    return SEPARATOR.join(parts)


def counted(number: int, noun: str) -> str:
    """``1 event``, ``38 events``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def make_listing(table: pd.DataFrame) -> pd.DataFrame:
    """The rows for reading, in their order: a column of text for each of ``LISTING``."""
    listed = pd.DataFrame({each.heading: table[each.column] for each in LISTING})
    listed["Who"] = [join_names(names) if names else "" for names in table["actors"]]
    listed["Date"] = listed["Date"].where(table["date_start"].notna(), "Undated")
    return listed


def undated_lines(table: pd.DataFrame) -> dict[str, str]:
    """The undated rows by ``event_id``: what happened, and whether it did."""
    rows = undated(table)[["event_id", "title", "status"]].itertuples(index=False)
    return {event_id: f"{title} ({status})" for event_id, title, status in rows}


def _month(day: pd.Timestamp) -> str:
    return f"{day:%b} {day.year}"
