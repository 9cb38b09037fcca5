"""Rows of a table to articles: which column is what is told by its name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from core.intake.candidates import Statement, state
from core.intake.day_month import Order, order_of, settle
from core.intake.document import Document
from core.intake.stamps import read_stamp
from core.model import DateSource

# What a column holds, and the names that say so, surest first; case, blanks, hyphens and
# underscores do not count.
NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "text": ("text", "body", "articletext", "fulltext", "maintext", "content", "article", "story"),
    "title": ("title", "headline", "heading"),
    "published": (
        "published",
        "publicationdate",
        "datepublished",
        "publishedat",
        "publisheddate",
        "publishdate",
        "pubdate",
        "date",
        "dct",
    ),
    "url": ("url", "link", "permalink", "sourceurl", "address"),
    "publisher": ("publisher", "source", "outlet", "publication", "newspaper", "site", "domain"),
    "language": ("language", "lang"),
}
SEPARATORS: Final = re.compile(r"[\s_-]+")


def match_columns(names: Iterable[str]) -> dict[str, str]:
    """What is held in which column ("published" in "Date"), for the columns that are known."""
    plain = {SEPARATORS.sub("", name).casefold(): name for name in names}
    found = {
        held: next((plain[name] for name in known if name in plain), None)
        for held, known in NAMES.items()
    }
    return {held: name for held, name in found.items() if name is not None}


def is_article_table(names: Iterable[str]) -> bool:
    """True where there is a column of texts and at least one other that is known."""
    columns = match_columns(names)
    return "text" in columns and len(columns) > 1


def read_rows(rows: Sequence[Mapping[str, str]]) -> Iterator[Document]:
    """One article a row, in order. Dates in figures are read in the order that the column shows."""
    columns = match_columns(dict.fromkeys(name for row in rows[:1_000] for name in row))
    stamps = [row.get(columns.get("published", ""), "") for row in rows]
    order = order_of(stamps, "the same column")
    for row, stamp in zip(rows, stamps, strict=True):
        given = {held: row.get(name, "").strip() or None for held, name in columns.items()}
        yield Document(
            text=given.get("text") or "",
            title=given.get("title"),
            publisher=given.get("publisher"),
            url=given.get("url"),
            language=given.get("language"),
            candidates=_dates(stamp, columns.get("published", ""), order),
        )


def _dates(stamp: str, column: str, order: Order) -> Statement:
    """The day of a stamp; both readings where nothing in the column settles the order."""
    reason = f"the column {column[:60]}: “{stamp.strip()[:60]}”"
    return settle(state(read_stamp(stamp), DateSource.COLUMN, reason), order)
