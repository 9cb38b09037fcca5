"""PDF files that hold text; a scan without text is refused.

PDFium gives the lines of a page; ``paragraphs.py`` joins them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import c_double
from math import hypot, isfinite
from threading import Lock
from typing import Final

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError, PdfPage, PdfTextPage

from core.errors import ArticleFormatError
from core.intake.document import Document
from core.intake.limits import Limits
from core.intake.paragraphs import Line, join_lines, without_furniture
from core.intake.stamps import read_stamp
from core.model import DateSource, Published

PDF_MARK: Final = b"%PDF-"
MARK_BYTES: Final = 1_024
OBJECT: Final = b"endobj"
# PDFium is not safe to use from two threads at a time.
ONE_AT_A_TIME: Final = Lock()
# PDFium puts U+FFFE where a line ends in a hyphen, and nothing else.
LINE: Final = re.compile("[^\r\n\ufffe]+\ufffe?")
# In points, and as a part of a line's height.
SAME_PITCH: Final = 0.2
OTHER_HEIGHT: Final = 0.25
PDF_DAY: Final = re.compile(r"D:(?P<day>\d{8})")
# Names of programs and files, and addresses: what browsers print a page without a title under.
PLATFORM_TITLES: Final = re.compile(
    r"^(?:microsoft word|untitled|about:blank)|\.\w{2,4}$|^(?:https?://)?[\w.-]{1,80}\.\w{2,20}/\S*$",
    re.I,
)


def is_pdf(content: bytes) -> bool:
    """True where the mark of a PDF begins the file, or stands near there before its objects."""
    return content.startswith(PDF_MARK) or (PDF_MARK in content[:MARK_BYTES] and OBJECT in content)


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
        title, created = map(pdf.get_metadata_value, ("Title", "CreationDate"))
    finally:
        pdf.close()
    text = "\n".join(join_lines(without_furniture(pages)))
    if not text.strip():
        raise ArticleFormatError("the PDF holds pictures of pages and no text: a scan")
    title = title.strip()
    return Document(
        text=text,
        title=None if PLATFORM_TITLES.search(title) else title or None,
        candidates=tuple(_dates(created)),
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
    """The lines of a page, in the order of its text."""
    text_page = page.get_textpage()
    characters = text_page.get_text_range()
    if len(characters) != text_page.count_chars():  # places would be those of other letters
        yield from (Line(" ".join(found[0].split())) for found in LINE.finditer(characters))
        return
    ruler = Ruler(text_page)
    for found in LINE.finditer(characters):
        words = " ".join(found[0].split())
        if words:
            yield ruler.place(words, found.start(), found.start() + len(found[0].rstrip()) - 1)


class Ruler:
    """Measures the lines of a page, one after the other."""

    def __init__(self, text_page: PdfTextPage) -> None:
        self._page = text_page.raw
        self._x, self._y = c_double(), c_double()
        self._matrix, self._box = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
        self._baseline = self._pitch = self._height = self._size = 0.0

    def place(self, words: str, first: int, last: int) -> Line:
        """The line with its place, by the numbers of its first and last character on the page."""
        pdfium.FPDFText_GetCharOrigin(self._page, first, self._x, self._y)
        pdfium.FPDFText_GetLooseCharBox(self._page, last, self._box)
        x, baseline, left, right = self._x.value, self._y.value, self._box.left, self._box.right
        pitch, height = self._baseline - baseline, self._box.top - self._box.bottom
        # Lines as far apart and as high as those before are of one size, and are most of a page.
        is_like = abs(pitch - self._pitch) < SAME_PITCH
        if not is_like or abs(height - self._height) > OTHER_HEIGHT * height:
            pdfium.FPDFText_GetMatrix(self._page, first, self._matrix)
            scale = hypot(self._matrix.c, self._matrix.d)
            self._size = pdfium.FPDFText_GetFontSize(self._page, first) * scale
        self._baseline, self._pitch, self._height = baseline, pitch, height
        if not isfinite(x + left + right + baseline + self._size):  # a matrix of hostile numbers
            return Line(words)
        # A line of Arabic begins at its right end.
        return Line(words, min(x, left), max(x, right), baseline, self._size)


def _dates(created: str) -> Iterator[Published]:
    """The day on which the file was made: often that of a download, so only a suggestion."""
    found = PDF_DAY.match(created)
    for day in read_stamp(found["day"]) if found else ():
        reason = f"the PDF's CreationDate {created[:40]}, the day on which the file was made"
        yield Published(day, DateSource.PDF_METADATA, reliable=False, reason=reason)
