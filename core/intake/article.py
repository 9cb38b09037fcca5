"""A document to an article: normal form, title, identity, publication date."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

from core.errors import ArticleFormatError
from core.intake.choose import date_of_file_name, date_of_url, rank_candidates
from core.intake.day_month import settle_article, waits_for_order, weigh_order
from core.intake.document import Document
from core.intake.infer import infer_publication
from core.intake.languages import detect_language
from core.intake.limits import Limits
from core.intake.line_dates import TOP_LINES, find_line_dates, tells_only_a_date
from core.intake.mend import Mended, mend_text
from core.intake.normalise import normalise_line, normalise_text, normalise_title, title_of_text
from core.intake.zones import note_zones
from core.model import Article, Imported, Published

ID_CHARS: Final = 12
# Stands where bytes were of no letter.
LOST: Final = "\ufffd"


def make_article(name: str, sha256: str, document: Document, limits: Limits) -> Imported:
    """The article in its normal form, with every publication date that it offers.

    Raises ArticleFormatError where it holds no words, or too many.
    """
    mended = mend_text(document.text)
    text = _checked_text(mended.text, limits)
    title = normalise_title(mend_text(document.title or "").text) or _headline(text)
    candidates = note_zones(_candidates(document, text, name))
    article = Article(
        id=article_id(title, text),
        title=title,
        text=text,
        published=next((c for c in candidates if c.reliable), None),
        publisher=normalise_title(mend_text(document.publisher or "").text) or None,
        url=normalise_line(document.url or "") or None,
        language=detect_language(text, document.language),
        file_name=name,
        sha256=sha256,
        author=normalise_title(mend_text(document.author or "").text) or None,
    )
    imported = Imported(article, candidates, tuple(_notes(mended, text)))
    if waits_for_order(imported):
        return settle_article(imported, weigh_order([imported]))
    return imported


def _headline(text: str) -> str:
    """The title that the text gives, looked for behind lines that only tell a date."""
    lines = text.split("\n")
    top = enumerate(lines[:TOP_LINES])
    first = next((at for at, line in top if line and not tells_only_a_date(line)), 0)
    return title_of_text("\n".join(lines[first:]))


def article_id(title: str, text: str) -> str:
    """The first 12 hexadecimal digits of the SHA-256 of title and text."""
    return hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()[:ID_CHARS]


def _notes(mended: Mended, text: str) -> Iterator[str]:
    """What was put right in the text, and what could not be."""
    if mended.note:
        yield mended.note
    if lost := text.count(LOST):
        letters = "a letter of the text" if lost == 1 else f"{lost:,} letters of the text"
        yield f"{letters} could not be read, shown as “{LOST}”"


def _checked_text(raw: str, limits: Limits) -> str:
    """The normalised text. Raises where nothing is left of it, or too much."""
    text = normalise_text(raw)
    if not any(map(str.isalnum, text)):
        raise ArticleFormatError("it holds no words")
    if len(text) > limits.text_chars:
        raise ArticleFormatError(
            f"its text has {len(text):,} characters; the limit is {limits.text_chars:,} an article"
        )
    return text


def _candidates(document: Document, text: str, name: str) -> tuple[Published, ...]:
    """Every publication date that the file offers, best first."""
    # The lines around a page's title first: its text often lacks them.
    head = find_line_dates(normalise_text(document.head)) if document.head else ()
    lines = (*head, *find_line_dates(text))
    stated = (
        *document.candidates,
        *(date_of_url(document.url) if document.url else ()),
        *lines,
        *date_of_file_name(name),
    )
    if any(each.reliable for each in stated):
        return rank_candidates(stated)
    days = {each.day for each in stated}
    inferred = (each for each in infer_publication(text) if each.bound or each.day not in days)
    return rank_candidates((*stated, *inferred))
