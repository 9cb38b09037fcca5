"""Rows of a table to articles, by the columns that were found in it or chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from core.errors import ArticleFormatError
from core.intake.candidates import Statement, state
from core.intake.columns import ColumnChoice, check_columns, is_article_table, take_columns
from core.intake.day_month import Order, order_of, settle
from core.intake.document import Document
from core.intake.grid import Grid, Row, column_names, seems_header
from core.intake.stamps import read_stamp
from core.model import DateSource

SAME_COLUMN: Final = "the same column"
ANSWER: Final = "you said so of this table"


def read_rows(grid: Grid, choice: ColumnChoice) -> Iterator[Document]:
    """One article a row, in order. Dates in figures are read in the order that the column shows.

    Raises where there is no row, or no column of texts.
    """
    names, rows = split_header(grid, choice)
    taken = take_columns(names, choice)
    check_columns(names, taken)
    date_column = names.index(taken["published"]) if "published" in taken else None
    stamps = () if date_column is None else (row[date_column] for row in rows)
    order = Order(choice.order, (ANSWER,)) if choice.order else order_of(stamps, SAME_COLUMN)
    return documents(rows, names, taken, order)


def split_header(grid: Grid, choice: ColumnChoice) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The names of the columns, and the rows. Raises where there is no row."""
    with_header = bool(grid.rows) and has_header(grid.rows[0], choice, keyed=grid.keyed)
    rows = grid.rows[1:] if with_header else grid.rows
    if not rows:
        raise ArticleFormatError("it is a table without rows")
    return column_names(grid.rows[0], has_header=with_header), rows


def has_header(first: Row, choice: ColumnChoice, *, keyed: bool) -> bool:
    """True where the first row names the columns: as chosen, else as it seems."""
    if keyed or choice.has_header is None:
        return keyed or is_article_table(first) or seems_header(first)
    return choice.has_header


def documents(
    rows: Iterable[Row], names: tuple[str, ...], taken: Mapping[str, str], order: Order
) -> Iterator[Document]:
    """The articles of the rows."""
    places = {held: names.index(name) for held, name in taken.items()}
    for row in rows:
        given = {held: row[place].strip() or None for held, place in places.items()}
        yield Document(
            text=given.get("text") or "",
            title=given.get("title"),
            publisher=given.get("publisher"),
            url=given.get("url"),
            language=given.get("language"),
            author=given.get("author"),
            candidates=_dates(given.get("published") or "", taken.get("published", ""), order),
        )


def _dates(stamp: str, column: str, order: Order) -> Statement:
    """The day of a stamp; both readings where nothing in the column settles the order."""
    reason = f"the column {column[:60]}: “{stamp.strip()[:60]}”"
    return settle(state(read_stamp(stamp), DateSource.COLUMN, reason), order)
