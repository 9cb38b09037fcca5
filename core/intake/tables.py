"""Tables of articles: CSV and TSV, JSON and JSON Lines, XLSX."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Final

from openpyxl import load_workbook

from core.errors import ArticleFormatError
from core.intake.columns import is_article_table, read_rows
from core.intake.document import Document
from core.intake.limits import Limits
from core.intake.package import names_in, open_package
from core.intake.parsing import parsing

DELIMITERS: Final = ",;\t|"
HEAD_CHARS: Final = 4_000
MOST_COLUMNS: Final = 200
WORKBOOK: Final = "xl/workbook.xml"
# The module's own limit of 131,072 characters is shorter than long articles.
csv.field_size_limit(10_000_000)


def is_xlsx(content: bytes) -> bool:
    """True for a zip package with a workbook in it."""
    return WORKBOOK in names_in(content)


def read_xlsx(content: bytes, limits: Limits) -> Iterator[Document]:
    """The articles of the first sheet that has columns of articles."""
    open_package(content, limits).close()
    with parsing("workbook"):
        rows = tuple(_sheet_rows(content, limits))
    return read_rows(rows)


def is_delimited(text: str) -> bool:
    """True where the first line names columns of articles."""
    return _delimiter(text) is not None


def read_delimited(text: str, limits: Limits) -> Iterator[Document]:
    """The articles of a table in CSV or TSV. Raises where a row cannot be read."""
    delimiter = _delimiter(text) or ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restval="")
    try:
        return read_rows(_within(reader, limits))
    except csv.Error as error:
        raise ArticleFormatError(f"line {reader.line_num} of the table is damaged") from error


def is_json(text: str) -> bool:
    """True where the text, or its first line, is JSON with the keys of an article."""
    if text.lstrip()[:1] not in {"{", "["}:
        return False
    first = text.lstrip().partition("\n")[0]
    whole = (_strings(value) for value in _listed(_parsed(text)))
    return is_article_table(_strings(_parsed(first))) or is_article_table(next(whole, {}))


def read_json(text: str, limits: Limits) -> Iterator[Document]:
    """The articles of JSON Lines, or of a JSON list. Raises where an item is no object."""
    items = _listed(_parsed(text)) or map(_parsed, filter(str.strip, text.split("\n")))
    return read_rows(_within(_objects(items), limits))


def _delimiter(text: str) -> str | None:
    """The delimiter with which the first line names columns of articles, or None."""
    first = text[:HEAD_CHARS].partition("\n")[0]
    for delimiter in DELIMITERS:
        names = next(csv.reader([first], delimiter=delimiter), [])
        if len(names) > 1 and is_article_table(names):
            return delimiter
    return None


def _objects(items: Iterable[object]) -> Iterator[dict[str, str]]:
    for number, item in enumerate(items, start=1):
        found = _strings(item)
        if not found:
            raise ArticleFormatError(f"item {number} of its JSON is not an object with text")
        yield found


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


def _sheet_rows(content: bytes, limits: Limits) -> Iterator[dict[str, str]]:
    """The rows of the first sheet of articles, by column names."""
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    try:
        for sheet in book.worksheets:
            cells = sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)
            names = [_cell(value) for value in next(cells, ())]
            if is_article_table(names):
                filled = (row for row in cells if any(value is not None for value in row))
                rows = (dict(zip(names, map(_cell, row), strict=False)) for row in filled)
                yield from _within(rows, limits)
                return
    finally:
        book.close()
    raise ArticleFormatError("no sheet of it has columns named text and title, date or url")


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def _within(rows: Iterable[Mapping[str, str]], limits: Limits) -> tuple[dict[str, str], ...]:
    """The rows. Raises where there are more of them than the limit."""
    kept = tuple(
        # A row with more cells than there are columns has the rest as a list.
        {name: value for name, value in row.items() if name and isinstance(value, str)}
        for row in islice(rows, limits.table_rows + 1)
    )
    if len(kept) > limits.table_rows:
        raise ArticleFormatError(
            f"the table has more than {limits.table_rows:,} rows, the limit of a file"
        )
    return kept
