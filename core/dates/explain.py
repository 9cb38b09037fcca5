"""Dates in words for people: the short form and the receipt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from core.dates.intervals import is_whole_unit
from core.dates.rule import Basis
from core.dates.rules import BY_NAME
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
    TimeKind,
)

_MONTHS = words(
    "January February March April May June July August September October November December"
)
_WEEKDAY_NAMES = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_WEEKDAYS = tuple(name[:3] for name in _WEEKDAY_NAMES)
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
    DateFlag.AMBIGUOUS_DAY_MONTH: "day and month could be the other way round",
    DateFlag.AFTER_PUBLICATION: "told as past, yet later than publication",
    DateFlag.IMPOSSIBLE: "the calendar has no such day",
    DateFlag.SOURCES_DISAGREE: "sources disagree",
}
# What to say of an undated mention whose words are none that a publication date would place.
_NO_DATE = {
    TimeKind.DURATION: "says how long and not when",
    TimeKind.SET: "says how often and not when",
}
# Where the calendar was another than ours, a weekday would be wrong.
_FIRST_SURE_WEEKDAY = 1753
# Words that leave nothing to choose: "the first Monday of next month".
_SAID = frozenset({"last", "this", "next"})
# A longer way nobody counts in days.
_MOST_DAYS = 31


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
    return "; ".join([line, *_choice(dated), *_others(dated), *_flags(dated)])


def _counted(dated: DatedMention) -> str:
    if dated.anchor is None:
        return ", as written" if dated.method is DateMethod.EXPLICIT else ""
    return f", counted from {_anchor(dated.anchor)}"


def _anchor(anchor: Anchor) -> str:
    return f"{_day_with_weekday(anchor.day)} ({_SOURCES[anchor.source]})"


def _day_with_weekday(day: date) -> str:
    weekday = f"{_WEEKDAYS[day.weekday()]} " if day.year >= _FIRST_SURE_WEEKDAY else ""
    return f"{weekday}{_day(day)}"


def _result(dated: DatedMention) -> str:
    span, anchor = dated.range, dated.anchor
    if span is None:
        return _undated(dated)
    shown = display(span)
    if span.first == span.last and anchor is not None:
        shown = shown.replace(_day(span.first), _day_with_weekday(span.first), 1)
        shown += _distance(span.first, anchor.day)
    return f"{shown} ({dated.reason})" if dated.reason else shown


def _distance(day: date, anchor: date) -> str:
    days = abs((day - anchor).days)
    if days > _MOST_DAYS:
        return ""
    if days == 0:
        return ", the same day"
    return f", {days} {'day' if days == 1 else 'days'} {'before' if day < anchor else 'after'}"


def _undated(dated: DatedMention) -> str:
    if dated.needs_anchor:
        return "waits for a publication date"
    if DateFlag.IMPOSSIBLE in dated.flags:
        return "no date"
    if dated.reason:
        return f"undated, {dated.reason}"
    if dated.value.startswith("BC"):
        return "undated, no day is kept before the year 1"
    if _basis(dated) is Basis.EVENT:
        return "undated, the text tells no date before it to count from"
    if dated.mention.tells_when:
        return "undated, places no day"
    return f"undated, {_NO_DATE[dated.mention.kind]}"


def _basis(dated: DatedMention) -> Basis | None:
    """What the words count from; None for what a person has entered."""
    rule = BY_NAME.get(dated.mention.rule)
    return rule.basis if rule else None


def _choice(dated: DatedMention) -> Iterator[str]:
    """Which occurrence was taken of a date without its year, or of a weekday, and why."""
    span, anchor = dated.range, dated.anchor
    parts = dict(dated.mention.parts)
    is_chosen = _basis(dated) is Basis.PARTIAL and parts.get("which") not in _SAID
    if not is_chosen or span is None or anchor is None or anchor.source is DateSource.EVENT:
        return
    tense = parts.get("tense", "")
    if span.first > anchor.day:
        ahead = tense in ("future", "ongoing")
        yield "the next one, as the words look ahead" if ahead else "the nearest one"
    elif span.last < anchor.day:
        yield "the last one, as the words look back" if tense == "past" else "the last one"


def _others(dated: DatedMention) -> Iterator[str]:
    if dated.alternatives:
        yield f"could also be {' or '.join(display(other) for other in dated.alternatives)}"


def _flags(dated: DatedMention) -> Iterator[str]:
    for flag in dated.flags:
        if flag is DateFlag.WEEKDAY_MISMATCH and dated.range is not None:
            day = dated.range.first
            yield f"the words name another weekday: that day is a {_WEEKDAY_NAMES[day.weekday()]}"
        elif flag is not DateFlag.AMBIGUOUS_DAY_MONTH or not dated.alternatives:
            yield _FLAGS[flag]
