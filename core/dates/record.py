"""What the command line writes of a time expression."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.dates.rules import BY_NAME
from core.model import DatedMention


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
    """The records of dated mentions in their order, without words that TIMEX3 does not mark."""
    return tuple(_record(each) for each in dated if not BY_NAME[each.mention.rule].unmarked)


def _record(dated: DatedMention) -> TimexRecord:
    mention, span = dated.mention, dated.range
    return TimexRecord(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        type=mention.kind.name,
        value=dated.value,
        mod=dated.mod,
        first_day=span.first.isoformat() if span else None,
        last_day=span.last.isoformat() if span else None,
        rule=mention.rule,
    )
