"""Every rule, by family. A family is one file with a tuple RULES."""

from __future__ import annotations

from core.dates.rules import (
    anaphora,
    ancient,
    durations,
    early,
    explicit,
    holiday,
    numbered,
    offsets,
    periods,
    references,
    relative,
    sets,
    spans,
    stories,
    times,
    weekdays,
    within,
)

FAMILIES = {
    "Days, months and years": explicit.RULES,
    "Years before Christ": ancient.RULES,
    "Years of three figures": early.RULES,
    "Months and seasons of a story": stories.RULES,
    "Quarters, seasons, decades, centuries": periods.RULES,
    "Weekdays": weekdays.RULES,
    "Within a month or a list of days": within.RULES,
    "Counted from publication": relative.RULES,
    "Counted on or back from publication": offsets.RULES,
    "Counted from a date told before": anaphora.RULES,
    "Days by their number": numbered.RULES,
    "Times of day": times.RULES,
    "Times that come again": sets.RULES,
    "Spans from or to publication": spans.RULES,
    "Present, past and future": references.RULES,
    "Durations": durations.RULES,
    "Holidays": holiday.RULES,
}
# Of two matches of one length that of the rule that stands first counts.
RULES = tuple(rule for family in FAMILIES.values() for rule in family)
BY_NAME = {rule.name: rule for rule in RULES}
