"""Time expressions of a text, and the days they mean.

Finding looks at the text alone; resolving adds the publication date and is cheap to repeat.
"""

from __future__ import annotations

from core.dates.edtf import from_edtf, to_edtf
from core.dates.explain import describe_source, display, explain
from core.dates.find import find_times
from core.dates.mode import Mode
from core.dates.read import read_times
from core.dates.reanchor import Moved, moved_times
from core.dates.record import TimexRecord, timex_records
from core.dates.resolve import resolve_times
from core.dates.timex3 import from_timex3, to_timex3

__all__ = [
    "Mode",
    "Moved",
    "TimexRecord",
    "describe_source",
    "display",
    "explain",
    "find_times",
    "from_edtf",
    "from_timex3",
    "moved_times",
    "read_times",
    "resolve_times",
    "timex_records",
    "to_edtf",
    "to_timex3",
]
