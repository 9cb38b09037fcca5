"""Lines of print joined to paragraphs, and the words that were parted at a line's end mended."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from statistics import median
from typing import Final

SENTENCE_END: Final = re.compile("[.!?:…\u061f\u06d4\u0964\u3002\uff01\uff1f][\"'”’)\\]»]?$")
PAGE_NUMBER: Final = re.compile(r"(?:page\s)?\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?", re.IGNORECASE)
FIGURES: Final = re.compile(r"\d{1,9}")
HYPHENS: Final = "-\u00ad\u2010\ufffe\x02"
LAST_PART: Final = re.compile(r"[^\W\d_]{1,40}$")
FIRST_PART: Final = re.compile(r"^[^\W\d_]{1,40}")
PUNCTUATION: Final = ".,;:!?()[]“”‘’'\""
# Parts of the usual distance of two lines, of the type's size, or of a line's width.
PARAGRAPH_GAP: Final = 1.25
OTHER_SIZE: Final = 0.15
INDENT: Final = (0.5, 5.0)
EARLY_END: Final = 0.12
SHORT_LINE: Final = 0.6
# Parts of a column's lines that end at its edge where it is justified.
JUSTIFIED: Final = 0.6
REPEATED_ON: Final = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print. In points from the page's lower left corner; ``size`` is that of the type.

    All are 0 where the file does not tell them.
    """

    text: str
    left: float = 0.0
    right: float = 0.0
    baseline: float = 0.0
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is set: the usual distance of two lines by size of type, a line's usual width.

    ``edges`` are where lines that fill a justified column end.
    """

    pitches: dict[int, float]
    width: float
    edges: frozenset[int]


def without_furniture(pages: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """The lines of all pages without page numbers and without what stands on every page."""
    repeated = _repeated(pages)
    for page in pages:
        for line, is_edge in _with_edges(page):
            is_number = is_edge and PAGE_NUMBER.fullmatch(line.text)
            if not is_number and (not repeated or _place(line, is_edge) not in repeated):
                yield line


def join_lines(lines: Iterable[Line]) -> Iterator[str]:
    """The paragraphs, a line each."""
    ordered = tuple(lines)
    if not ordered:
        return
    setting = _setting(ordered)
    compounds = _compounds(ordered)
    parts = [ordered[0].text]
    for before, line in pairwise(ordered):
        if _ends_paragraph(before, line, setting):
            yield "".join(parts)
            parts = [line.text]
        else:
            parts[-1:] = _joint(parts[-1], line.text, compounds)
    yield "".join(parts)


def _with_edges(page: Sequence[Line]) -> Iterator[tuple[Line, bool]]:
    """The lines, and whether each is the first or the last one."""
    return ((line, at in {0, len(page) - 1}) for at, line in enumerate(page))


def _repeated(pages: Sequence[Sequence[Line]]) -> frozenset[tuple[str, int]]:
    """What stands in the same place of several pages."""
    if len(pages) < REPEATED_ON:
        return frozenset()
    places = ({_place(line, is_edge) for line, is_edge in _with_edges(page)} for page in pages)
    seen = Counter(chain.from_iterable(places))
    return frozenset(place for place, count in seen.items() if count >= REPEATED_ON)


def _place(line: Line, is_edge: bool) -> tuple[str, int]:
    """The words and where they stand; at an edge "Strait Post 3" and "Strait Post 4" are one."""
    return FIGURES.sub("0", line.text) if is_edge else line.text, round(line.baseline)


def _setting(lines: Sequence[Line]) -> Setting:
    pitches: dict[int, list[float]] = defaultdict(list)
    for before, line in pairwise(lines):
        if round(before.size) == round(line.size) and before.baseline > line.baseline:
            pitches[round(line.size)].append(before.baseline - line.baseline)
    ends = Counter(round(line.right) for line in lines)
    long = sum(ends[edge] for edge in ends if ends[edge] > 1)
    is_justified = long >= JUSTIFIED * len(lines)
    return Setting(
        # Few lines of a page of short paragraphs are as near to each other as those of one.
        {size: sorted(distances)[len(distances) // 4] for size, distances in pitches.items()},
        median(line.right - line.left for line in lines),
        frozenset(edge for edge in ends if ends[edge] > 1) if is_justified else frozenset(),
    )


def _compounds(lines: Sequence[Line]) -> frozenset[str]:
    """The words with a hyphen inside a line, which keep it at a line's end; none is needed else."""
    if not any(line.text[-1:] in HYPHENS for line in lines):
        return frozenset()
    words = (word for line in lines if "-" in line.text for word in line.text.split())
    return frozenset(word.strip(PUNCTUATION).casefold() for word in words if "-" in word[1:-1])


def _joint(words: str, following: str, compounds: frozenset[str]) -> tuple[str, str]:
    """The words of two lines as they follow each other, a word that was parted there in one."""
    begun = words[:-1]
    if words[-1:] not in HYPHENS or not begun[-1:].isalpha():
        return f"{words} ", following
    if not following[:1].islower():  # "Anglo-American", "COVID-19"
        return (f"{begun}-" if following[:1].isalnum() else f"{words} "), following
    last, first = LAST_PART.search(begun), FIRST_PART.search(following)
    is_compound = last and first and f"{last[0]}-{first[0]}".casefold() in compounds
    return f"{begun}-" if is_compound else begun, following


def _ends_paragraph(before: Line, line: Line, setting: Setting) -> bool:
    """True where a paragraph ends between the two lines."""
    if before.size <= 0:  # nothing is known but the words
        return _ends_sentence(before)
    if abs(line.size - before.size) > OTHER_SIZE * before.size:
        return True
    if line.baseline > before.baseline:  # the next column or page
        return _ends_sentence(before) and not _fills(before, setting)
    if before.baseline - line.baseline > PARAGRAPH_GAP * _pitch(before, setting):
        return True
    if before.right - before.left < SHORT_LINE * setting.width:
        return True
    indent = (line.left - before.left) / before.size
    starts_anew = INDENT[0] < indent < INDENT[1] or _ends_early(before, line)
    return starts_anew and _ends_sentence(before)


def _ends_sentence(line: Line) -> bool:
    return SENTENCE_END.search(line.text, max(0, len(line.text) - 2)) is not None


def _pitch(line: Line, setting: Setting) -> float:
    return setting.pitches.get(round(line.size), 2 * line.size)


def _ends_early(before: Line, line: Line) -> bool:
    """True where the line above leaves room at its end: left in scripts that run from the right."""
    room = EARLY_END * (line.right - line.left)
    return before.right < line.right - room or before.left > line.left + room


def _fills(line: Line, setting: Setting) -> bool:
    """True for a line that is stretched to the edge of a justified column: its text goes on."""
    return round(line.right) in setting.edges
