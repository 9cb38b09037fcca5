"""Where the sentence around a date begins and ends."""

from __future__ import annotations

import re

from core.dates.cue_words import SHORT
from core.dates.patterns import WEEKDAY_WORD

# So many characters before and behind a date are looked at.
WINDOW = 160
# The set of characters that comes first is what makes the search fast.
_SENTENCE_END = re.compile(
    r"[.!?;\n](?:(?<=[.!?])['\")\u201d]{0,3}\s{1,3}(?=[\"'(\u201c]{0,2}[A-Z])|"
    r"(?<=\n)\s{0,3}\n|(?<=;))"
)
_WEEKDAY = re.compile(rf"{WEEKDAY_WORD}\b", re.IGNORECASE)


def last_boundary(text: str, begin: int, start: int) -> int:
    """Where the sentence begins, or the window."""
    cut = begin
    for boundary in _SENTENCE_END.finditer(text, begin, start + 1):
        if _ends_sentence(text, begin, boundary):
            cut = boundary.end()
    return cut


def next_boundary(text: str, end: int) -> int:
    """Where the sentence ends, or the window."""
    stop = end + WINDOW
    for boundary in _SENTENCE_END.finditer(text, end, stop):
        if _ends_sentence(text, end, boundary):
            return boundary.start()
    return stop


def _ends_sentence(text: str, begin: int, boundary: re.Match[str]) -> bool:
    if boundary[0][0] != ".":
        return True
    head = text[max(begin, boundary.start() - 5) : boundary.start()].split(" ")[-1].lower()
    # «At 8 p.m. Wednesday», «at 8 p.m. The vote»
    is_clock = head in ("a.m", "p.m") and _WEEKDAY.match(text, boundary.end())
    return head not in SHORT and not is_clock
