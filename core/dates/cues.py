"""The words around a date that say in which direction it lies."""

from __future__ import annotations

import re

WINDOW = 160

_SENTENCE_END = re.compile(r"[.!?]['\")]*\s{1,3}(?=\S)|\n\s*\n|;")
_WORD = re.compile(r"[a-z][a-z']*")

FUTURE = frozenset(
    ["will", "shall", "'ll", "due", "scheduled", "expected", "expects", "expect", "plans", "plan", "planned", "set", "slated", "until", "till", "through", "effective", "payable", "upcoming", "would", "tentatively", "deadline", "expires", "expire", "hopes", "intends", "begins", "opens", "starts", "closes", "resumes", "ends", "can", "could", "should", "must", "may", "might", "going"]
)
PAST = frozenset(
    ["was", "were", "had", "did", "said", "told", "fell", "rose", "made", "met", "came", "went", "took", "began", "held", "became", "gave", "got", "saw", "sold", "bought", "won", "lost", "left", "led", "sent", "spent", "paid", "put", "ran", "shot", "hit", "cut", "set", "wrote", "spoke", "stood", "broke", "grew", "drew", "flew", "knew", "kept", "brought", "built", "found", "fought", "thought", "taught", "caught", "heard", "read", "struck", "sank", "sought", "swept", "since", "has", "have", "died", "been"]
)


def read_cues(folded: str, start: int, end: int) -> tuple[tuple[str, str], ...]:
    """The tense that the nearest verb before the date gives, as one (name, words) pair or none."""
    left = folded[max(0, start - WINDOW) : start]
    cut = 0
    for boundary in _SENTENCE_END.finditer(left):
        cut = boundary.end()
    for word in reversed(_WORD.findall(left, cut)):
        if word in FUTURE:
            return (("tense", "future"),)
        if word in PAST or (word.endswith("ed") and len(word) > 4):
            return (("tense", "past"),)
    return ()
