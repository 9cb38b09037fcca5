"""Every rule, by family. A family is one file with a tuple RULES."""

from __future__ import annotations

from core.dates.rules import (
    anaphora,
    durations,
    explicit,
    holiday,
    periods,
    references,
    relative,
    sets,
    times,
    weekdays,
)

RULES = (
    *explicit.RULES,
    *periods.RULES,
    *weekdays.RULES,
    *relative.RULES,
    *anaphora.RULES,
    *times.RULES,
    *sets.RULES,
    *durations.RULES,
    *holiday.RULES,
    *references.RULES,
)
BY_NAME = {rule.name: rule for rule in RULES}
