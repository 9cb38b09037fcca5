"""Tables of articles: CSV and TSV, JSON and JSON Lines, XLSX."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, islice
from typing import Final, Protocol

from openpyxl import load_workbook

from core.errors import ArticleFormatError
from core.intake.columns import is_article_table
from core.intake.grid import Grid, Row, fit, has_sentences
from core.intake.limits import Limits
from core.intake.package import names_in, open_package
from core.intake.parsing import parsing

DELIMITERS: Final = ",;\t|"
HEAD_CHARS: Final = 4_000
# By so many rows, in so many characters, a table is told that has no known columns.
SNIFFED_ROWS: Final = 20
SNIFFED_CHARS: Final = 400_000
FEWEST_ROWS: Final = 3
MOST_COLUMNS: Final = 200
WORKBOOK: Final = "xl/workbook.xml"
# The module's own limit of 131,072 characters is shorter than long articles.
csv.field_size_limit(10_000_000)


class Sheet(Protocol):
    """What is used of openpyxl's sheets."""

    title: str

    def iter_rows(self, *, max_col: int, values_only: bool) -> Iterator[tuple[object, ...]]:
        """The values of the cells, row by row."""


def is_xlsx(content: bytes) -> bool:
    """True for a zip package with a workbook in it."""
    return WORKBOOK in names_in(content)


def read_xlsx(content: bytes, limits: Limits) -> Grid:
    """The first sheet that has columns of articles, else the first one that holds sentences."""
    open_package(content, limits).close()
    with parsing("workbook"):
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        try:
            cells = {sheet: _cells(sheet) for sheet in book.worksheets}
            heads = {sheet: list(islice(rows, SNIFFED_ROWS)) for sheet, rows in cells.items()}
            chosen = _sheet_of_articles(heads)
            rows = _within(chain(heads[chosen], cells[chosen]), limits)
        finally:
            book.close()
    others = [f"“{sheet.title}”" for sheet, head in heads.items() if head and sheet is not chosen]
    only = f"only its sheet “{chosen.title}” is read, not {', '.join(others)}"
    return Grid(fit(rows, MOST_COLUMNS), note=only if others else "")


def is_delimited(text: str) -> bool:
    """True where the first line names columns of articles."""
    return _known_delimiter(text) is not None


def is_grid(text: str) -> bool:
    """True where the lines are rows of a table that holds sentences, whatever its columns are."""
    return any(map(text[:HEAD_CHARS].partition("\n")[0].count, DELIMITERS)) and any(
        _is_grid_by(delimiter, text) for delimiter in DELIMITERS
    )


def read_delimited(text: str, limits: Limits) -> Grid:
    """A table in CSV or TSV. Raises where a row cannot be read."""
    unknown = (delimiter for delimiter in DELIMITERS if _is_grid_by(delimiter, text))
    delimiter = _known_delimiter(text) or next(unknown, ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return Grid(fit(_within(filter(None, reader), limits), MOST_COLUMNS))
    except csv.Error as error:
        raise ArticleFormatError(f"line {reader.line_num} of the table is damaged") from error


def is_json(text: str) -> bool:
    """True where the text, or its first line, is JSON with the keys of an article.

    Also where it is a list or lines of objects that hold sentences.
    """
    if text.lstrip()[:1] not in {"{", "["}:
        return False
    lines = islice(filter(str.strip, text.split("\n")), SNIFFED_ROWS)
    first = _strings(_parsed(next(lines)))
    if is_article_table(first):
        return True
    whole = list(map(_strings, _listed(_parsed(text))[:SNIFFED_ROWS]))
    if is_article_table(next(iter(whole), {})):
        return True
    items = whole if len(whole) > 1 else [first, *(_strings(_parsed(line)) for line in lines)]
    return len(items) > 1 and all(items) and has_sentences(_keyed(items)[1:])


def read_json(text: str, limits: Limits) -> Grid:
    """JSON Lines, or a JSON list. Raises where an item is no object."""
    items = _listed(_parsed(text)) or map(_parsed, filter(str.strip, text.split("\n")))
    kept = tuple(islice(_objects(items), limits.table_rows + 1))
    return Grid(_within(_keyed(kept), limits), keyed=True)


def _known_delimiter(text: str) -> str | None:
    """The delimiter with which the first line names columns of articles, or None."""
    first = text[:HEAD_CHARS].partition("\n")[0]
    for delimiter in DELIMITERS:
        names = next(csv.reader([first], delimiter=delimiter), [])
        if len(names) > 1 and is_article_table(names):
            return delimiter
    return None


def _is_grid_by(delimiter: str, text: str) -> bool:
    """True where the first rows have as many cells each, and no more blanks than a table has."""
    reader = csv.reader(io.StringIO(text[:SNIFFED_CHARS], newline=""), delimiter=delimiter)
    try:
        rows = list(islice(reader, SNIFFED_ROWS))
    except csv.Error:
        return False
    if len(text) > SNIFFED_CHARS and len(rows) < SNIFFED_ROWS:
        rows.pop()  # cut off
    while rows and not rows[-1]:
        rows.pop()
    if len(rows) < 2 or len({len(row) for row in rows}) > 1 or len(rows[0]) < 2:
        return False
    is_marked = delimiter == "\t" or '"' in text[:SNIFFED_CHARS] or _are_words(rows[0])
    if len(rows) < FEWEST_ROWS and not is_marked:
        return False
    # In prose, and in tables drawn with strokes, a blank stands behind the mark.
    later = [cell for row in rows for cell in row[1:] if cell]
    is_prose = 2 * sum(cell[0].isspace() for cell in later) > len(later)
    return not is_prose and has_sentences([tuple(row) for row in rows[1:]])


def _are_words(cells: Sequence[str]) -> bool:
    """True for single words, as names of columns are."""
    return len(cells) >= FEWEST_ROWS and all(len(cell.split()) == 1 for cell in cells)


def _objects(items: Iterable[object]) -> Iterator[dict[str, str]]:
    for number, item in enumerate(items, start=1):
        found = _strings(item)
        if not found:
            raise ArticleFormatError(f"item {number} of its JSON is not an object with text")
        yield found


def _keyed(items: Sequence[dict[str, str]]) -> tuple[Row, ...]:
    """The objects as rows, their keys as the first one."""
    keys = tuple(islice(dict.fromkeys(key for item in items for key in item), MOST_COLUMNS))
    return (keys, *(tuple(item.get(key, "") for key in keys) for item in items))


def _parsed(text: str) -> object:
    """What the JSON says, None where it is broken or nested beyond reason."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _listed(value: object) -> list[object]:
    """A list itself, an object as a list of one."""
    if isinstance(value, dict):
        return [value]
    return value if isinstance(value, list) else []


def _strings(value: object) -> dict[str, str]:
    """The strings and numbers of a JSON object; nothing where the value is none."""
    if not isinstance(value, dict):
        return {}
    return {key: str(held) for key, held in value.items() if isinstance(held, str | int | float)}


def _sheet_of_articles(heads: dict[Sheet, list[Row]]) -> Sheet:
    known = [sheet for sheet, head in heads.items() if head and is_article_table(head[0])]
    wordy = [sheet for sheet, head in heads.items() if has_sentences(head[1:])]
    if not known and not wordy:
        raise ArticleFormatError("no sheet of it has columns named text and title, date or url")
    return [*known, *wordy][0]


def _cells(sheet: Sheet) -> Iterator[Row]:
    """The rows of a sheet that are not empty."""
    for cells in sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True):
        if any(value is not None for value in cells):
            yield tuple(map(_cell, cells))


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def _within(rows: Iterable[Sequence[str]], limits: Limits) -> tuple[Row, ...]:
    """The rows. Raises where there are more of them below the first than the limit."""
    kept = tuple(map(tuple, islice(rows, limits.table_rows + 2)))
    if len(kept) > limits.table_rows + 1:
        raise ArticleFormatError(
            f"the table has more than {limits.table_rows:,} rows, the limit of a file"
        )
    return kept
