"""The words around a date that say in which direction it lies."""

from __future__ import annotations

import re

from core.dates.vocabulary import words

WINDOW = 160

_SENTENCE_END = re.compile(r"(?<=[a-z)'][a-z)'][a-z)'])[.!?]['\")]*\s{1,3}(?=\S)|\n\s*\n|;")
_WORD = re.compile(r"[a-z][a-z']*")

FUTURE = frozenset(
    words(
        "will shall 'll due scheduled expected expects expect planned slated until till through "
        "effective payable upcoming would tentatively deadline expires expire hopes intends begins "
        "opens starts closes resumes ends can could should must may might going"
    )
)
PAST = frozenset(
    words(
        "was were had did said told fell rose made met came went took began held became gave got "
        "saw sold bought won lost left led sent spent paid ran shot hit wrote spoke stood broke "
        "grew drew flew knew kept brought built found fought thought taught caught heard struck "
        "sank sought swept since died"
    )
)


def read_cues(folded: str, start: int, end: int) -> tuple[tuple[str, str], ...]:
    """The tense that the nearest verb before the date gives, as one (name, words) pair or none."""
    left = folded[max(0, start - WINDOW) : start]
    return _tense(left) + _figures(left)


# What a result is compared with: «from $2 million», «up 5%», «a loss of».
_FIGURES = re.compile(
    r"\b(?:from|compared with|than|earned|loss|profit|earnings|income|revenue|sales|net)\b[^.]{0,60}$|[$%#][^.]{0,60}$"
)


def _figures(left: str) -> tuple[tuple[str, str], ...]:
    match = _FIGURES.search(left, max(0, len(left) - 80))
    return (("figures", "beside"),) if match else ()


def _tense(left: str) -> tuple[tuple[str, str], ...]:
    cut = 0
    for boundary in _SENTENCE_END.finditer(left):
        cut = boundary.end()
    after = ""
    for word in reversed(_WORD.findall(left, cut)):
        if word in FUTURE or (after == "to" and word in ("is", "are", "set", "plans")):
            return (("tense", "future"),)
        if word in PAST or (word.endswith("ed") and len(word) > 4):
            return (("tense", "past"),)
        after = word
    return ()
