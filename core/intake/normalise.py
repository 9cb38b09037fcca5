"""The one form in which texts, titles and file names are kept."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

TITLE_CHARS: Final = 300
FILE_NAME_CHARS: Final = 255
# A title made of the first words of a text that has no headline.
OPENING_CHARS: Final = 80
HEADLINE_CHARS: Final = 180

LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
ODD_BLANKS: Final = "\t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Not a single plain blank: those are most of a text, and stay.
BLANKS: Final = re.compile(f" [ {ODD_BLANKS}]+|[{ODD_BLANKS}][ {ODD_BLANKS}]*")
# Soft hyphens, direction marks, word joiners, stray byte-order marks, lone surrogates and
# control characters: a reader sees none of them, and they part words that belong together.
UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
JOINERS: Final = re.compile("[\u200c\u200d]+")
LINE_BLANKS: Final = re.compile(" ?\n ?")
EMPTY_LINES: Final = re.compile("\n{3,}")
SENTENCE_END: Final = re.compile("[.;,:][\"'”’)]?$")


def normalise_text(raw: str) -> str:
    """NFC text: line feeds end lines, at most one empty line in a row, one blank between words."""
    text = BLANKS.sub(" ", unicodedata.normalize("NFC", LINE_ENDS.sub("\n", raw)))
    seen = JOINERS.sub(_joiner, UNSEEN.sub("", text))
    if seen != text:  # what was parted by something unseen may now be one
        seen = unicodedata.normalize("NFC", BLANKS.sub(" ", seen))
    return EMPTY_LINES.sub("\n\n", LINE_BLANKS.sub("\n", seen)).strip("\n ")


def _joiner(found: re.Match[str]) -> str:
    """The joiners where they shape letters (Persian, Indic, emoji), nothing between others."""
    before = found.string[found.start() - 1 : found.start()]
    after = found.string[found.end() : found.end() + 1]
    return found[0] if before > "\x7f" and after > "\x7f" else ""


def normalise_line(raw: str) -> str:
    """The text on a single line, however many it had."""
    return normalise_text(raw).replace("\n\n", " ").replace("\n", " ")


def normalise_title(raw: str) -> str:
    """A title on one line, cut at a word with "…" where it is longer than TITLE_CHARS."""
    return shorten(normalise_line(raw), TITLE_CHARS)


def shorten(line: str, length: int) -> str:
    """The line, or as many whole words of it as fit in ``length`` characters with "…"."""
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    between_words = line[length - 1] == " "
    words = cut if between_words or " " not in cut[length // 2 :] else cut.rpartition(" ")[0]
    return words.rstrip(" ,;:–—-") + "…"


def title_of_text(text: str) -> str:
    """The first line where it looks like a headline, else the first words of the text."""
    first, _, rest = text.partition("\n")
    if rest and len(first) <= HEADLINE_CHARS and not SENTENCE_END.search(first):
        return normalise_title(first)
    return shorten(normalise_line(text[: 4 * OPENING_CHARS]), OPENING_CHARS)


def normalise_file_name(raw: str) -> str:
    """A bare file name without folders, control characters and direction marks."""
    name = normalise_line(re.split(r"[/\\]", raw)[-1]).replace("\ufffd", "")
    name = UNSEEN.sub("", name).strip(" ")
    if name.strip(".") == "":
        return "unnamed"
    stem, dot, suffix = name.rpartition(".")
    if len(name) > FILE_NAME_CHARS and dot and len(suffix) <= 10:
        return stem[: FILE_NAME_CHARS - len(suffix) - 1] + dot + suffix
    return name[:FILE_NAME_CHARS]
