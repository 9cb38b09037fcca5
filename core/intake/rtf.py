"""Rich Text Format."""

from __future__ import annotations

import re
from typing import Final

from striprtf.striprtf import rtf_to_text

from core.intake.document import Document
from core.intake.limits import Limits
from core.intake.parsing import parsing

# The library ends each cell of a table with a stroke, in some files on a line of its own.
CELL_ENDS: Final = re.compile(r"\n\|")
ROW: Final = re.compile(r"^(?P<cells>[^\n]{1,5000})\|$", re.MULTILINE)
RTF_MARK: Final = b"{\\rtf"


def is_rtf(content: bytes) -> bool:
    """True where the file begins as RTF does."""
    return content.startswith(RTF_MARK)


def read_rtf(content: bytes, _limits: Limits) -> Document:
    """The text without its control words and pictures."""
    # RTF is ASCII; the library turns its escapes into the characters they stand for.
    with parsing("RTF"):
        text = rtf_to_text(content.decode("latin-1"), errors="ignore")  # type: ignore[no-untyped-call]
    return Document(text=ROW.sub(_cells, CELL_ENDS.sub("|", str(text))))


def _cells(row: re.Match[str]) -> str:
    return " | ".join(map(str.strip, row["cells"].split("|")))
