"""Dates in words for people: the short form and the receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from core.dates.intervals import is_whole_unit
from core.dates.vocabulary import words
from core.model import (
    Anchor,
    DatedMention,
    DateFlag,
    DateMethod,
    DateRange,
    DateSource,
    Precision,
    Qualifier,
)

_MONTHS = words(
    "January February March April May June July August September October November December"
)
_WEEKDAYS = words("Mon Tue Wed Thu Fri Sat Sun")
_SEASONS = {3: "Spring", 6: "Summer", 9: "Autumn", 12: "Winter"}
_SOURCES = {
    DateSource.HTML_META: "from the page's metadata",
    DateSource.JSON_LD: "from the page's structured data",
    DateSource.TIME_TAG: "from the page's time tag",
    DateSource.URL: "from the address",
    DateSource.DATELINE: "from the dateline",
    DateSource.COLUMN: "from the table's column",
    DateSource.FILE_NAME: "from the file name",
    DateSource.EMAIL_HEADER: "from the e-mail's header",
    DateSource.PDF_METADATA: "from the PDF's metadata",
    DateSource.INFERRED: "inferred from the text",
    DateSource.USER: "set by user",
    DateSource.EVENT: "the date told before",
}
_FLAGS = {
    DateFlag.WEEKDAY_MISMATCH: "the weekday named is not that of the date",
    DateFlag.AMBIGUOUS_DAY_MONTH: "day and month could be the other way round",
    DateFlag.AFTER_PUBLICATION: "after publication",
    DateFlag.IMPOSSIBLE: "no such day in the calendar",
    DateFlag.SOURCES_DISAGREE: "sources disagree",
}


def display(span: DateRange | None) -> str:
    """The range for reading: «4 Jan 2021», «early 2020», «3–5 Mar 2019»; empty for None."""
    if span is None:
        return ""
    name = _name(span)
    if span.qualifier is None:
        return name
    return f"mid-{name}" if span.qualifier is Qualifier.MID else f"{span.qualifier.value} {name}"


def _name(span: DateRange) -> str:
    write = _NAMES.get(span.precision)
    return write(span.first) if write and is_whole_unit(span) else _days(span.first, span.last)


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def _season(first: date) -> str:
    years = f"{first.year}/{(first.year + 1) % 100:02d}" if first.month == 12 else str(first.year)
    return f"{_SEASONS[first.month]} {years}"


_NAMES: Mapping[Precision, Callable[[date], str]] = {
    Precision.DAY: _day,
    Precision.MONTH: lambda day: f"{_MONTHS[day.month - 1]} {day.year}",
    Precision.QUARTER: lambda day: f"Q{(day.month + 2) // 3} {day.year}",
    Precision.HALF: lambda day: f"H{(day.month + 5) // 6} {day.year}",
    Precision.SEASON: _season,
    Precision.YEAR: lambda day: str(day.year),
    Precision.DECADE: lambda day: f"{day.year - day.year % 10}s",
    Precision.CENTURY: lambda day: f"{day.year - day.year % 100}–{day.year - day.year % 100 + 99}",
}


def _days(first: date, last: date) -> str:
    if first == last:
        return _day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1][:3]} – {_day(last)}"
    return f"{_day(first)} – {_day(last)}"


def describe_source(source: DateSource) -> str:
    """Where a publication date was read, in words: «from the address»."""
    return _SOURCES[source]


def explain(dated: DatedMention) -> str:
    """One line: words, anchor, where the anchor came from, result, other readings, flags."""
    said = " ".join(dated.mention.text.split())
    line = f'"{said}"{_counted(dated)} → {_result(dated)}'
    if dated.alternatives:
        line += f"; could also be {' or '.join(display(other) for other in dated.alternatives)}"
    if dated.reason:
        line += f" (read {dated.reason})"
    for flag in dated.flags:
        line += f"; {_FLAGS[flag]}"
    return line


def _counted(dated: DatedMention) -> str:
    if dated.anchor is None:
        return ", as written" if dated.method is DateMethod.EXPLICIT else ""
    return f", counted from {_anchor(dated.anchor)}"


def _anchor(anchor: Anchor) -> str:
    return f"{_WEEKDAYS[anchor.day.weekday()]} {_day(anchor.day)} ({_SOURCES[anchor.source]})"


def _result(dated: DatedMention) -> str:
    if dated.range is not None:
        return display(dated.range)
    if dated.needs_anchor:
        return "waits for a publication date"
    return "not a date we can place" if DateFlag.IMPOSSIBLE not in dated.flags else "no date"
