"""Crosswalks to the coding schemes that event data users know: PLOVER and ACLED."""

from __future__ import annotations

from core.model import OPEN_SIDES, DateRange, EventSubtype, EventType, Precision, Status
from core.table.columns import Plover

BROKEN = frozenset(
    {
        EventSubtype.BREACHED,
        EventSubtype.SUSPENDED,
        EventSubtype.WITHDRAWN,
        EventSubtype.COLLAPSED,
    }
)
UNDONE = frozenset({Status.CANCELLED, Status.DENIED})
OF_PRECISION = {Precision.DAY: 1, Precision.WEEK: 2, Precision.MONTH: 3}
# ACLED's 2 is "the week or a similar period", its 3 "the month, or two or three weeks".
OF_LENGTH = ((1, 1), (7, 2), (31, 3))


def plover_event(kind: EventType, subtype: EventSubtype, status: Status) -> Plover:
    """PLOVER's event type.

    Planned and hypothetical events keep their type: PLOVER marks them in its context field. What
    was called off, refused or broken is REJECT.
    """
    if status in UNDONE or subtype in BROKEN:
        return Plover.REJECT
    return Plover.CONSULT if kind is EventType.MEETING else Plover.AGREE


def time_precision(placed: DateRange | None) -> int | None:
    """ACLED's code: 1 the day, 2 the week, 3 the month; None where coarser, open or undated."""
    if placed is None or placed.qualifier in OPEN_SIDES:
        return None
    if placed.precision is not Precision.RANGE:
        return OF_PRECISION.get(placed.precision)
    days = (placed.last - placed.first).days + 1
    return next((code for most, code in OF_LENGTH if days <= most), None)
