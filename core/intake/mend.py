"""Text that was once decoded in the wrong encoding ("cafÃ©"), put right by ftfy.

Only that: quotation marks, dashes, ligatures and wide letters stay as the author set them. A line
without signs of damage is never touched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ftfy import TextFixerConfig, fix_text_segment
from ftfy.badness import is_bad

# A sequence of UTF-8 shows as two or more letters beyond ASCII, a control character among them,
# or one of these letters before a blank that once was a no-break space.
SUSPECT: Final = re.compile("[^\x00-\x7f]{2}|[\x80-\x84\x86-\x9f]|[ÃÂ] ")
BEYOND_ASCII: Final = re.compile("[^\x00-\x7f]+")
CONTROLS: Final = re.compile("[\x80-\x84\x86-\x9f]")
ONLY_ENCODING: Final = TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
    explain=False,
)
# Longer lines are mended in stretches, at a blank where there is one.
STRETCH: Final = re.compile(r".{1,20000}(?:\s|$)|.{1,20000}", re.DOTALL)
QUOTED_CHARS: Final = 40


@dataclass(frozen=True, slots=True)
class Mended:
    """A text, and a sentence that says what was changed in it; None where nothing was."""

    text: str
    note: str | None = None


def mend_text(text: str) -> Mended:
    """The text with each damaged line put right."""
    # Most texts hold a dash and a few quotation marks: each kind is looked at once.
    if text.isascii() or not SUSPECT.search(" ".join({*BEYOND_ASCII.findall(text), ""})):
        return Mended(text)
    lines = text.split("\n")
    mended = [_mend_line(line) for line in lines]
    changed = [(old, new) for old, new in zip(lines, mended, strict=True) if old != new]
    return Mended("\n".join(mended), _note(changed)) if changed else Mended(text)


def _mend_line(line: str) -> str:
    if line.isascii() or not (is_bad(line) or CONTROLS.search(line)):
        return line
    return "".join(
        fix_text_segment(stretch, ONLY_ENCODING) if SUSPECT.search(stretch) else stretch
        for stretch in STRETCH.findall(line)
    )


def _note(changed: list[tuple[str, str]]) -> str:
    """The first word that was mended, and in how many lines more there was one."""
    old, new = changed[0]
    before, after = next(
        (pair for pair in zip(old.split(), new.split(), strict=False) if pair[0] != pair[1]),
        (old, new),
    )
    others = len(changed) - 1
    more = f", and {'another line' if others == 1 else f'{others:,} lines more'}" if others else ""
    return (
        f"the text was mended: it had been saved in the wrong encoding"
        f" (“{before[:QUOTED_CHARS]}” is now “{after[:QUOTED_CHARS]}”{more})"
    )
