"""The formats that can be read: one row each.

A new format is a module with ``is_…`` and ``read_…`` and one row here; the first row that
recognises a file reads it. Recognition looks at the content, never at the file name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import Final, Generic, TypeVar

from core.errors import ArticleFormatError
from core.intake.decode import decode_text
from core.intake.document import Document
from core.intake.docx import is_docx, read_docx
from core.intake.grid import Grid
from core.intake.html import is_html, read_html
from core.intake.limits import Limits
from core.intake.mail import is_mail, read_mail
from core.intake.markdown import is_markdown, read_markdown
from core.intake.odt import is_odt, read_odt
from core.intake.pdf import is_pdf, read_pdf
from core.intake.rtf import is_rtf, read_rtf
from core.intake.tables import (
    is_delimited,
    is_grid,
    is_json,
    is_xlsx,
    read_delimited,
    read_json,
    read_xlsx,
)
from core.intake.text import is_text, read_text

ARCHIVE_SUFFIX: Final = ".zip"
Raw = TypeVar("Raw", bytes, str)


@dataclass(frozen=True, slots=True)
class Format(Generic[Raw]):
    """A format: its name, its usual suffixes, how to tell it and how to read it.

    ``Raw`` is what it is told by: a file's bytes, or its text once that is decoded. A table gives
    its cells, all others give one article.
    """

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Raw], bool]
    read: Callable[[Raw, Limits], Document | Grid]


BYTE_FORMATS: Final[tuple[Format[bytes], ...]] = (
    Format("PDF", (".pdf",), is_pdf, read_pdf),
    Format("Word document", (".docx",), is_docx, read_docx),
    Format("workbook", (".xlsx",), is_xlsx, read_xlsx),
    Format("OpenDocument text", (".odt",), is_odt, read_odt),
    Format("rich text", (".rtf",), is_rtf, read_rtf),
    Format("e-mail or saved page", (".eml", ".mhtml"), is_mail, read_mail),
)
TEXT_FORMATS: Final[tuple[Format[str], ...]] = (
    Format("JSON", (".jsonl", ".json"), is_json, read_json),
    Format("table", (".csv", ".tsv"), is_delimited, read_delimited),
    Format("web page", (".html", ".htm"), is_html, read_html),
    Format("table of unknown columns", (), is_grid, read_delimited),
    Format("Markdown", (".md",), is_markdown, read_markdown),
    # Last: any text is plain text.
    Format("text", (".txt",), is_text, read_text),
)


def suffixes() -> tuple[str, ...]:
    """The usual suffixes of every format, plain text first, for a file dialogue."""
    of_text = (row.suffixes for row in reversed(TEXT_FORMATS))
    return (*chain(*of_text, *(row.suffixes for row in BYTE_FORMATS)), ARCHIVE_SUFFIX)


def read_bytes(content: bytes, limits: Limits) -> Document | Grid:
    """The article or the table in a file. Raises ArticleFormatError where it cannot be read."""
    for row in BYTE_FORMATS:
        if row.recognises(content):
            return row.read(content, limits)
    return read_characters(decode_text(content), limits)


def read_characters(text: str, limits: Limits) -> Document | Grid:
    """The article or the table in decoded text. Raises ArticleFormatError where there is none."""
    # The readers expect one kind of line end.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ArticleFormatError("it holds only blanks")
    return next(row for row in TEXT_FORMATS if row.recognises(text)).read(text, limits)
