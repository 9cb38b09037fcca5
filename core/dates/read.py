"""Dates as a library: a text and its publication date in, mentions with intervals out."""

from __future__ import annotations

from datetime import date

from core.dates.find import find_times
from core.dates.mode import Mode
from core.dates.resolve import resolve_times
from core.model import DatedMention, DateSource, Published


def read_times(
    text: str, published: date | None, language: str = "en", mode: Mode = Mode.AUTO
) -> tuple[DatedMention, ...]:
    """Every time expression of the text with its days, in order; ``language`` is ISO 639-1.

    Without a publication date a relative one has no range, and its ``needs_anchor`` is true.
    To resolve the same text for several dates, keep what ``find_times`` gives.
    """
    told = Published(published, DateSource.USER, reliable=True) if published else None
    return resolve_times(find_times(text, language), told, mode)
