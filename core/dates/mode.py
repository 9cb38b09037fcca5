"""How incomplete dates are counted."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """News counts from the publication date, a narrative from the date told before."""

    AUTO = "auto"
    NEWS = "news"
    NARRATIVE = "narrative"
