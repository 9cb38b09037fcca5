"""The row type of the merge score."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from core.merge.compare import Compared


class Family(StrEnum):
    """What a row looks at. Of each family the first row that holds counts."""

    PARTIES = "parties"
    DATE = "date"
    ACT = "act"
    STATUS = "status"
    PLACE = "place"
    NAME = "name of the agreement"
    TEXT = "place in the text"


@dataclass(frozen=True, slots=True)
class Two:
    """Two sentences of our own: of two articles, or ``together`` one after the other in one."""

    first: str
    second: str
    together: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A row of the score: ``points`` where it holds, and what it ``says`` to the user.

    ``examples`` are pairs that the row counts for; in ``rejects`` it does not, though they look
    alike.
    """

    family: Family
    name: str
    points: float
    says: str
    holds: Callable[[Compared], bool]
    examples: tuple[Two, ...]
    rejects: tuple[Two, ...]
