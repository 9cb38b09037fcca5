"""Time mentions to days, given the publication date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from core.dates.mode import Mode
from core.dates.intervals import year_range
from core.dates.rule import Basis, Context, DateRule, Meaning
from core.dates.rules import BY_NAME
from core.dates.timex3 import to_timex3
from core.model import (
    Anchor,
    DatedMention,
    DateFlag,
    DateMethod,
    DateRange,
    DateSource,
    Published,
    TimeKind,
    TimeMention,
)

MANY_MONTHS = frozenset(("P6M", "P9M", "P1Y"))

# Two days that differ in every field: what a value has in common for both, the words say.
_PROBES = (date(1601, 3, 14), date(2398, 11, 25))


def resolve_times(
    times: Sequence[TimeMention], published: Published | None, mode: Mode = Mode.AUTO
) -> tuple[DatedMention, ...]:
    """What each mention means, in the same order. Nothing is found or parsed again."""
    context = Context(day=published.day if published else date.min)
    context.day_first = _is_day_first(times)
    context.narrative = mode is Mode.NARRATIVE
    resolved = []
    for mention in times:
        dated, is_aside = _resolve(mention, published, context)
        if dated.range is not None and not is_aside:
            context.tell(dated.range)
        elif dated.value in MANY_MONTHS and published:
            # Beside nine months or a year «a year earlier» compares with the year before.
            context.tell(year_range(published.day.year))
        resolved.append(dated)
    return tuple(resolved)


def _is_day_first(times: Sequence[TimeMention]) -> bool:
    """Whether a date in figures elsewhere in the text can only be day first."""
    for mention in times:
        if mention.rule == "numeric-date":
            parts = dict(mention.parts)
            if int(parts["one"]) > 12:
                return True
    return False


def _resolve(mention: TimeMention, published: Published | None, context: Context) -> tuple[DatedMention, bool]:
    rule = BY_NAME[mention.rule]
    if rule.basis in (Basis.PUBLICATION, Basis.PARTIAL) and published is None:
        if not (rule.basis is Basis.PARTIAL and context.narrative and context.told):
            return _unanchored(mention, rule, context), True
    try:
        meaning = rule.resolve(dict(mention.parts), context)
    except (ValueError, OverflowError):
        return DatedMention(mention, None, "XXXX", None, flags=(DateFlag.IMPOSSIBLE,)), True
    return _dated(mention, rule, meaning, published, context), meaning.aside


def _unanchored(mention: TimeMention, rule: DateRule, context: Context) -> DatedMention:
    parts = dict(mention.parts)
    meanings = []
    for day in _PROBES:
        meanings.append(rule.resolve(parts, replace(context, day=day)))
    if meanings[0].basis is Basis.EXPLICIT or meanings[0].range is None:
        return _dated(mention, rule, meanings[0], None, context)
    values = [m.value or (to_timex3(m.range) if m.range else "") for m in meanings]
    return DatedMention(
        mention, None, _common(*values), None, mod=meanings[0].mod, needs_anchor=True
    )


_FIELD = re.compile(r"([-/T:]|\d+)")


def _common(one: str, two: str) -> str:
    ones, twos = _FIELD.split(one), _FIELD.split(two)
    if len(ones) != len(twos):
        return "XXXX"
    return "".join(a if a == b else "X" * len(a) for a, b in zip(ones, twos, strict=True))


def _dated(
    mention: TimeMention,
    rule: DateRule,
    meaning: Meaning,
    published: Published | None,
    context: Context,
) -> DatedMention:
    span = meaning.range
    value = meaning.value or (to_timex3(span) if span else "")
    basis = meaning.basis or rule.basis
    method, anchor = None, None
    if span is not None:
        method, anchor = _method(basis, published, context)
    return DatedMention(
        mention,
        span,
        value,
        method,
        anchor=anchor,
        mod=meaning.mod,
        alternatives=meaning.alternatives,
        flags=meaning.flags,
    )


def _method(
    basis: Basis, published: Published | None, context: Context
) -> tuple[DateMethod, Anchor | None]:
    if basis is Basis.EXPLICIT:
        return DateMethod.EXPLICIT, None
    reference = context.reference
    if basis is Basis.EVENT and reference:
        return DateMethod.RELATIVE_EVENT, Anchor(reference.first, DateSource.EVENT)
    if published:
        return DateMethod.RELATIVE_PUBLICATION, Anchor(published.day, published.source)
    return DateMethod.EXPLICIT, None


__all__ = ["DateRange", "TimeKind", "resolve_times"]
