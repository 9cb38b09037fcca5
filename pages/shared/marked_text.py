"""Article text as Markdown that shows every character as it is, with words marked in it.

The reader of Streamlit's Markdown takes tags, links, formulas, icons, emoji and colours out of
text. Backslashes stop what is read while parsing; icons, emoji, arrows and bare addresses are
looked for afterwards, in the plain text, so an invisible joiner parts their characters.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

JOINER = "\N{WORD JOINER}"
ARROWS = {"<-", "->", "<->", "--", ">=", "<=", "~="}
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
CONTROLS = "".join(map(chr, [*range(9), 11, 12, *range(14, 32), *range(127, 160)]))
ESCAPES = str.maketrans(
    {mark: "\\" + mark for mark in string.punctuation}
    | {"@": "\\@" + JOINER}
    | dict.fromkeys(BIDI + CONTROLS, "")
)


class Look(StrEnum):
    """How a mark looks, as Streamlit's Markdown names it; never colour alone."""

    DATE = ":green-background[*{}*]"
    ACTOR = ":gray-background[{}]"
    MEETING = ":blue-background[**{}**]"
    AGREEMENT = ":orange-background[**{}**]"


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters ``start`` to ``end`` (excluded) of a text, and how they look."""

    start: int
    end: int
    look: Look


def escape(text: str) -> str:
    """One line of Markdown that reads exactly as ``text``; runs of blanks become one."""
    return " ".join(_inert(word) for word in text.split()).translate(ESCAPES)


def shown(mark: str, look: Look) -> str:
    """Marked words by themselves, for a legend."""
    return look.value.format(escape(mark))


def marked(text: str, marks: Iterable[Mark]) -> str:
    """Markdown of ``text`` with ``marks`` shown; of two that overlap, the first given stays."""
    pieces: list[str] = []
    position = 0
    for mark in _apart(tuple(marks)):
        pieces += [
            _lines(text[position : mark.start]),
            shown(text[mark.start : mark.end], mark.look),
        ]
        position = mark.end
    return "".join([*pieces, _lines(text[position:])]).strip()


def _inert(word: str) -> str:
    if word in ARROWS:
        return JOINER.join(word)
    word = word[:-1].replace(":", ":" + JOINER) + word[-1:]
    return word.replace(".", JOINER + ".") if "www." in word.casefold() else word


def _apart(given: Sequence[Mark]) -> list[Mark]:
    """Marks that do not overlap, from left to right."""
    kept: list[Mark] = []
    taken = bytearray(max((mark.end for mark in given), default=0))
    for mark in given:
        if mark.start < mark.end and not any(taken[mark.start : mark.end]):
            taken[mark.start : mark.end] = b"1" * (mark.end - mark.start)
            kept.append(mark)
    return sorted(kept, key=lambda mark: mark.start)


def _lines(text: str) -> str:
    """Escaped text that keeps its line breaks, its paragraphs and the blanks at its ends."""
    lines = [escape(line) for line in text.split("\n")]
    if text[:1] in {" ", "\t"}:
        lines[0] = " " + lines[0]
    if text[-1:] in {" ", "\t"} and text.strip():
        lines[-1] += " "
    return _joined(lines)


def _joined(lines: list[str]) -> str:
    joined = lines[0]
    for line in lines[1:]:
        paragraph_ends = not line.strip() or joined.endswith("\n\n")
        joined += ("" if joined.endswith("\n\n") else "\n\n") if paragraph_ends else "\\\n"
        joined += line.lstrip(" ") if line.strip() else ""
    return joined
