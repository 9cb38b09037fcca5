"""What the command line writes of a time expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from core.dates.intervals import day_range, year_range
from core.dates.rules import BY_NAME
from core.dates.timex3 import to_timex3
from core.model import DatedMention, DateRange, TimeKind

# TIMEX3 has no value for «3 to 5 March»: both its ends are marked.
_UNIT_OF_ENDS: Mapping[str, Callable[[date], DateRange]] = {
    "day-span": day_range,
    "month-day-span": day_range,
    "year-span": lambda day: year_range(day.year),
}
# A length in TIMEX3; «PAST_REF» and «PRESENT_REF» are none.
_LENGTH = re.compile(r"P[0-9XT]")
_BETWEEN = re.compile(
    r"(?<=[0-9a-z])\s{0,3}(?:\b(?:to|until|till|through)\b|[-/\u2013\u2014])\s{0,3}(?=[0-9])"
)


@dataclass(frozen=True, slots=True)
class TimexRecord:
    """One time expression as ``python -m core timex`` writes it; days are ISO 8601."""

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None
    first_day: str | None
    last_day: str | None
    rule: str


def timex_records(dated: Iterable[DatedMention]) -> tuple[TimexRecord, ...]:
    """The records of dated mentions in their order, without words that TIMEX3 does not mark.

    «3 to 5 March» has two: TIMEX3 marks both ends of a span.
    """
    marked = (each for each in dated if not BY_NAME[each.mention.rule].unmarked)
    return tuple(record for each in marked for record in _records(each))


def _records(dated: DatedMention) -> Iterator[TimexRecord]:
    whole, span = _record(dated), dated.range
    unit, between = _UNIT_OF_ENDS.get(whole.rule), _BETWEEN.search(whole.text)
    if unit is None or span is None or between is None:
        yield whole
        return
    yield _end(whole, slice(0, between.start()), unit(span.first))
    yield _end(whole, slice(between.end(), len(whole.text)), unit(span.last))


def _end(whole: TimexRecord, part: slice, span: DateRange) -> TimexRecord:
    return replace(
        whole,
        start=whole.start + part.start,
        end=whole.start + part.stop,
        text=whole.text[part],
        value=to_timex3(span),
        first_day=span.first.isoformat(),
        last_day=span.last.isoformat(),
    )


def _type(dated: DatedMention) -> str:
    """«24 hours earlier» is a day where only days are told, «three hours later» so long."""
    kind = dated.mention.kind
    if kind is TimeKind.TIME and "T" not in dated.value and dated.range:
        kind = TimeKind.DATE
    is_long = kind is TimeKind.TIME and _LENGTH.match(dated.value)
    return (TimeKind.DURATION if is_long else kind).name


def _record(dated: DatedMention) -> TimexRecord:
    mention, span = dated.mention, dated.range
    return TimexRecord(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        type=_type(dated),
        value=dated.value,
        mod=dated.mod,
        first_day=span.first.isoformat() if span else None,
        last_day=span.last.isoformat() if span else None,
        rule=mention.rule,
    )
