"""The formats that can be read: one row each.

A new format is a module with ``is_…`` and ``read_…`` and one row here; the first row that
recognises a text reads it. Recognition looks at the content, never at the file name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from core.intake.document import Document
from core.intake.html import is_html, read_html
from core.intake.limits import Limits
from core.intake.markdown import is_markdown, read_markdown
from core.intake.text import is_text, read_text


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name for people, its usual suffixes, how to tell it and how to read it."""

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[str], bool]
    read: Callable[[str, Limits], Document]


FORMATS: Final = (
    Format("web page", (".html", ".htm"), is_html, read_html),
    Format("Markdown", (".md",), is_markdown, read_markdown),
    # Last: any text is plain text.
    Format("text", (".txt",), is_text, read_text),
)


def suffixes() -> tuple[str, ...]:
    """The usual suffixes of every format, for a file dialogue."""
    return tuple(suffix for row in FORMATS for suffix in row.suffixes)


def format_of(text: str) -> Format:
    """The first format that recognises the text."""
    return next(row for row in FORMATS if row.recognises(text))
