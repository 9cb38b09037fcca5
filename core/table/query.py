"""What can be asked of the table: filters, names to offer, counts."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import pandas as pd

from core.model import OPEN_SIDES, Qualifier, Role

SEARCHED = ("title", "sentence", "place")
ROLE_IN_BRACKETS = re.compile(rf" \((?:{'|'.join(Role)})\)$")


class ActorMode(StrEnum):
    """Whether one of the chosen actors is enough."""

    ANY = "any"
    ALL = "all"


class DateMode(StrEnum):
    """Whether a row's dates must only touch the chosen days, or lie inside them."""

    POSSIBLY = "possibly"
    CERTAINLY = "certainly"


@dataclass(frozen=True, slots=True)
class Filters:
    """What to keep; an empty field keeps everything.

    ``actors`` are canonical names, of parties or of others; ``sources`` are as ``source_names``
    gives them. ``text`` is looked for, without regard to case and accents, in title, sentence,
    place, actors and others. With ``include_undated`` the undated stay whatever days are chosen.
    """

    actors: tuple[str, ...] = ()
    actor_mode: ActorMode = ActorMode.ANY
    types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    date_mode: DateMode = DateMode.POSSIBLY
    text: str = ""
    sources: tuple[str, ...] = ()
    include_undated: bool = True


def filter_events(table: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """The rows that pass every filter, in the order of ``table``."""
    kept = table[_date_mask(table, filters)]
    for column, words in (("event_type", filters.types), ("status", filters.statuses)):
        if words:
            kept = kept[kept[column].isin(words)]
    if filters.sources:
        kept = kept[_sources(kept).isin(filters.sources)]
    if filters.actors:
        kept = kept[_actor_mask(kept, filters)]
    if filters.text.strip():
        kept = kept[_text_mask(kept, fold(filters.text).strip())]
    return kept.reset_index(drop=True)


def undated(table: pd.DataFrame) -> pd.DataFrame:
    """The rows that nothing places in time."""
    return table[table["date_start"].isna()].reset_index(drop=True)


def actor_names(table: pd.DataFrame) -> list[str]:
    """Every actor of the rows, those in most rows first."""
    counts = Counter(name for names in _actors(table) for name in names)
    return sorted(counts, key=lambda name: (-counts[name], fold(name), name))


def source_names(table: pd.DataFrame) -> list[str]:
    """Where the rows come from: publisher, else address, else file; in alphabetical order."""
    return sorted(_sources(table).unique(), key=fold)


def count_by_month(table: pd.DataFrame) -> pd.DataFrame:
    """``month`` (its first day, datetime64[s]), ``event_type``, ``events`` (int), by month.

    Only rows that lie within one month count: the others belong to no single one.
    """
    placed = table[table["date_start"].notna() & ~table["date_qualifier"].isin(OPEN_SIDES)]
    months = placed["date_start"].dt.to_period("M")
    inside = months == placed["date_end"].dt.to_period("M")
    by = [months[inside].rename("month"), placed.loc[inside, "event_type"]]
    counts: pd.DataFrame = placed[inside].groupby(by).size().rename("events").reset_index()
    counts["month"] = counts["month"].dt.to_timestamp().astype("datetime64[s]")
    return counts


def fold(text: str) -> str:
    """The text without case and accents, for comparing."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()


def _date_mask(table: pd.DataFrame, filters: Filters) -> pd.Series:
    first = pd.Timestamp(filters.first or date.min).as_unit("s")
    last = pd.Timestamp(filters.last or date.max).as_unit("s")
    start, end = _possible_days(table)
    if filters.date_mode is DateMode.CERTAINLY:
        placed = (start >= first) & (end <= last)
    else:
        placed = (start <= last) & (end >= first)
    return placed | start.isna() if filters.include_undated else placed


def _possible_days(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """The first and the last day a row can lie on: of "before 4 May" every one up to the third."""
    start, end = table["date_start"], table["date_end"]
    before = table["date_qualifier"].isin({Qualifier.BEFORE})
    after = table["date_qualifier"].isin({Qualifier.AFTER})
    earliest = start.mask(before, pd.Timestamp(date.min).as_unit("s")).mask(after, end)
    latest = end.mask(before, start - pd.Timedelta(days=1))
    return earliest, latest.mask(after, pd.Timestamp(date.max).as_unit("s"))


def _actors(table: pd.DataFrame) -> list[set[str]]:
    """The names in each row, parties and others."""
    others = [{ROLE_IN_BRACKETS.sub("", other) for other in cell} for cell in table["others"]]
    return [{*names, *more} for names, more in zip(table["actors"], others, strict=True)]


def _actor_mask(table: pd.DataFrame, filters: Filters) -> pd.Series:
    wanted = frozenset(filters.actors)
    needed = len(wanted) if filters.actor_mode is ActorMode.ALL else 1
    found = [len(wanted & names) >= needed for names in _actors(table)]
    return pd.Series(found, table.index, dtype=bool)


def _text_mask(table: pd.DataFrame, wanted: str) -> pd.Series:
    told = table[list(SEARCHED)].itertuples(index=False)
    named = zip(table["actors"], table["others"], strict=True)
    found = [
        wanted in fold("\n".join((*words, *actors, *others)))
        for words, (actors, others) in zip(told, named, strict=True)
    ]
    return pd.Series(found, table.index, dtype=bool)


def _sources(table: pd.DataFrame) -> pd.Series:
    known = table["source_publisher"].where(table["source_publisher"] != "", table["source_url"])
    return known.where(known != "", table["source_file"])
