"""What an article tells of earlier times behind its news."""

from __future__ import annotations

from typing import Final

from core.merge.compare import Compared
from core.model import OPEN_SIDES, Status

NEWS_DAYS: Final = 7
DONE: Final = frozenset({Status.OCCURRED})


def history_behind(pair: Compared) -> bool:
    """News told without a day, and later in its article what happened in some month or year."""
    is_behind = pair.in_one_article and pair.apart > 0
    span = pair.other.span
    if span is None or not is_behind or pair.one.span is not None or not pair.other.own_date:
        return False
    are_done = pair.one.statuses | pair.other.statuses == DONE
    is_bound = span.qualifier in OPEN_SIDES
    return are_done and not is_bound and (span.last - span.first).days >= NEWS_DAYS
