"""A match in its text, and what stands before it."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(slots=True)
class Place:
    """A match in its text."""

    text: str
    start: int
    end: int

    @property
    def said(self) -> str:
        """The words of the match."""
        return self.text[self.start : self.end]

    def follows(self, pattern: re.Pattern[str], reach: int) -> re.Match[str] | None:
        """What the pattern, which ends in «$», finds right before, so many characters back."""
        return pattern.search(self.text, max(0, self.start - reach), self.start)
