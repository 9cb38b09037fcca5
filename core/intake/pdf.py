"""PDF files that hold text; a scan without text is refused.

The lines of a page are joined to paragraphs: a gap, a change of column after a full sentence, or
a last line that ends early parts two. Page numbers and lines that stand on every page go.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from threading import Lock
from typing import Final

from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from core.errors import ArticleFormatError
from core.intake.document import Document
from core.intake.limits import Limits
from core.intake.stamps import read_stamp
from core.model import DateSource, Published

PDF_MARK: Final = b"%PDF-"
MARK_BYTES: Final = 1_024
# PDFium is not safe to use from two threads at a time.
ONE_AT_A_TIME: Final = Lock()
SENTENCE_END: Final = re.compile(r"[.!?:…][\"'”’)\]]?$")
PAGE_NUMBER: Final = re.compile(r"(?:page\s)?\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?", re.IGNORECASE)
HYPHENATED: Final = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010\ufffe\x02]$")
LINE: Final = re.compile(r"[^\r\n]+")
PDF_DAY: Final = re.compile(r"D:(?P<day>\d{8})")
# Parts of a line's height, or of the page's width.
PARAGRAPH_GAP: Final = 0.75
OTHER_SIZE: Final = 0.25
EARLY_END: Final = 0.12
SHORT_LINE: Final = 0.6
REPEATED_ON: Final = 3
PLATFORM_TITLES: Final = re.compile(r"^(?:microsoft word|untitled|about:blank)|\.\w{2,4}$", re.I)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print with its box in points, counted from the page's lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def is_pdf(content: bytes) -> bool:
    """True where the mark of a PDF stands near the beginning."""
    return PDF_MARK in content[:MARK_BYTES]


def read_pdf(content: bytes, limits: Limits) -> Document:
    """The text of every page in one, paragraphs mended."""
    with ONE_AT_A_TIME:
        try:
            return _read(content, limits)
        except PdfiumError as error:
            locked = "password" in str(error).casefold()
            reason = "is locked with a password" if locked else "is damaged"
            raise ArticleFormatError(f"the PDF {reason}") from error


def _read(content: bytes, limits: Limits) -> Document:
    pdf = PdfDocument(content)
    try:
        if len(pdf) > limits.pdf_pages:
            raise ArticleFormatError(
                f"the PDF has {len(pdf):,} pages; the limit is {limits.pdf_pages:,} a file"
            )
        pages = tuple(_lines_within(pdf, limits))
        facts = pdf.get_metadata_dict()
    finally:
        pdf.close()
    text = "\n".join(_paragraphs(_without_furniture(pages)))
    if not text.strip():
        raise ArticleFormatError("the PDF holds pictures of pages and no text: a scan")
    title = facts.get("Title", "").strip()
    return Document(
        text=text,
        title=None if PLATFORM_TITLES.search(title) else title or None,
        candidates=tuple(_dates(facts.get("CreationDate", ""))),
    )


def _lines_within(pdf: PdfDocument, limits: Limits) -> Iterator[tuple[Line, ...]]:
    """The lines of each page. Raises as soon as they hold more than an article may."""
    length = 0
    for page in pdf:
        lines = tuple(_lines(page))
        length += sum(len(line.text) for line in lines)
        if length > limits.text_chars:
            raise ArticleFormatError(
                f"its text has more than {limits.text_chars:,} characters, the limit of an article"
            )
        yield lines


def _lines(page: PdfPage) -> Iterator[Line]:
    """The lines of a page with their boxes, in the order of its text."""
    text_page = page.get_textpage()
    characters = text_page.get_text_range()
    in_step = len(characters) == text_page.count_chars()
    for found in LINE.finditer(characters):
        words = " ".join(found[0].split())
        if words and in_step:
            first, last = found.start(), found.start() + len(found[0].rstrip()) - 1
            boxes = [text_page.get_charbox(at, loose=True) for at in (first, last)]
            (left, bottom, _, top), (_, low, right, high) = boxes
            yield Line(words, left, min(bottom, low), right, max(top, high))
        elif words:
            yield Line(words, 0, 0, 0, 0)


def _without_furniture(pages: tuple[tuple[Line, ...], ...]) -> Iterator[Line]:
    """The lines of all pages without page numbers and without what stands on every page."""
    seen = Counter(key for page in pages for key in {(line.text, round(line.top)) for line in page})
    for page in pages:
        for at, line in enumerate(page):
            at_edge = at in {0, len(page) - 1}
            is_number = at_edge and PAGE_NUMBER.fullmatch(line.text)
            if not is_number and seen[line.text, round(line.top)] < REPEATED_ON:
                yield line


def _paragraphs(lines: Iterator[Line]) -> Iterator[str]:
    """The lines joined to paragraphs, words that were parted at a line's end mended."""
    ordered = tuple(lines)
    if not ordered:
        return
    usual = median(line.right - line.left for line in ordered)
    words = ordered[0].text
    for before, line in pairwise(ordered):
        is_short = before.right - before.left < SHORT_LINE * usual
        if is_short or _parts(before, line):
            yield words
            words = line.text
        elif HYPHENATED.search(words) and line.text[:1].islower():
            words = HYPHENATED.sub("", words) + line.text
        else:
            words = f"{words} {line.text}"
    yield words


def _parts(before: Line, line: Line) -> bool:
    """True where a paragraph ends between the two lines."""
    height = before.top - before.bottom
    if height <= 0:  # no boxes
        return SENTENCE_END.search(before.text) is not None
    if abs((line.top - line.bottom) - height) > OTHER_SIZE * height:
        return True
    ends = SENTENCE_END.search(before.text) is not None
    if line.top > before.top:  # the next column or page
        return ends
    if before.bottom - line.top > PARAGRAPH_GAP * height:
        return True
    ends_early = before.right < line.right - EARLY_END * (line.right - line.left)
    return ends and ends_early


def _dates(created: str) -> Iterator[Published]:
    """The day on which the file was made: often that of a download, so only a suggestion."""
    found = PDF_DAY.match(created)
    for day in read_stamp(found["day"]) if found else ():
        reason = f"the PDF's CreationDate {created[:40]}, the day on which the file was made"
        yield Published(day, DateSource.PDF_METADATA, reliable=False, reason=reason)
