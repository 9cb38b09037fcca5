"""The table as CSV (RFC 4180, UTF-8) in two forms, and back.

``spreadsheet`` opens in a spreadsheet with every cell as text that can do nothing; ``exact``
keeps every cell as it is, for programs.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum

import pandas as pd

from core.errors import InputError
from core.export.lists import join_list, split_list
from core.table import COLUMNS, Cell, Column, ColumnKind, make_frame

BYTE_ORDER_MARK = "\ufeff"
# What makes a spreadsheet compute: an apostrophe before it keeps the cell a text. Cells that
# begin with such an apostrophe already get one more, so that taking one away gives them back.
ACTIVE = re.compile("'*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")
MARKED = re.compile("''*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
NUMBER = re.compile(r"\d{1,18}", re.ASCII)
# Their items may be empty, and CSV writes a single empty item like no item at all.
ALIGNED_WITH_ACTORS = frozenset({"actor_roles", "actor_kinds", "actor_countries"})
DELIMITERS = ",;\t"
LONGEST_CELL = 2**31 - 1


class CsvForm(StrEnum):
    """Who is to read it."""

    SPREADSHEET = "spreadsheet"
    EXACT = "exact"


def to_csv(table: pd.DataFrame, form: CsvForm, columns: Sequence[Column] = COLUMNS) -> bytes:
    """The table with a header, lines ended by CR LF, lists joined, unknown cells empty."""
    cells: Iterable[Iterable[str]] = zip(*(_written(table, c) for c in columns), strict=True)
    if form is CsvForm.SPREADSHEET:
        cells = (map(_disarmed, row) for row in cells)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(column.name for column in columns)
    writer.writerows(cells)
    mark = BYTE_ORDER_MARK if form is CsvForm.SPREADSHEET else ""
    return (mark + text.getvalue()).encode()


def from_csv(data: bytes, columns: Sequence[Column] = COLUMNS) -> pd.DataFrame:
    """The table that ``to_csv`` has written, in either form; columns of others are left out.

    Raises InputError, with row and column, for what is not such a table.
    """
    lines = _lines(data)
    header = next(lines, [])
    missing = [column.name for column in columns if column.name not in header]
    if missing:
        raise InputError(f"The CSV has no column {', '.join(missing)}. Export one to compare.")
    places = [(header.index(column.name), column) for column in columns]
    return make_frame(columns, [_read_row(row, cells, places) for row, cells in _rows(lines)])


def _written(table: pd.DataFrame, column: Column) -> list[str]:
    values = table[column.name]
    match column.kind:
        case ColumnKind.DATE:
            return ["" if pd.isna(day) else day.date().isoformat() for day in values]
        case ColumnKind.INT:
            return ["" if pd.isna(number) else str(number) for number in values]
        case ColumnKind.LIST:
            return [join_list(items) for items in values]
        case _:
            return list(values)


def _disarmed(cell: str) -> str:
    return f"'{cell}" if ACTIVE.match(cell) else cell


def _armed(cell: str) -> str:
    return cell[1:] if MARKED.match(cell) else cell


def _lines(data: bytes) -> Iterator[list[str]]:
    """The cells of each line; a byte-order mark tells the form for spreadsheets."""
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise InputError("The CSV is not in UTF-8. Save it as “CSV UTF-8”.") from error
    csv.field_size_limit(LONGEST_CELL)
    marked = text.startswith(BYTE_ORDER_MARK)
    lines = io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")
    rows = csv.reader(lines, delimiter=_delimiter(text), strict=True)
    try:
        for row in rows:
            yield list(map(_armed, row)) if marked else row
    except csv.Error as error:
        raise InputError(f"The CSV cannot be read at line {rows.line_num}: {error}.") from error


def _delimiter(text: str) -> str:
    """What parts the names in the header: some spreadsheets save CSV with another one."""
    header = text.partition("\n")[0]
    return max(DELIMITERS, key=header.count)


def _rows(lines: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    """Rows as a spreadsheet numbers them, the header being 1, without the empty ones."""
    return ((number, cells) for number, cells in enumerate(lines, start=2) if any(cells))


def _read_row(row: int, cells: list[str], places: Sequence[tuple[int, Column]]) -> list[Cell]:
    needed = 1 + max(place for place, _ in places)
    if len(cells) < needed:
        raise InputError(f"CSV row {row} has {len(cells)} cells, expected {needed}.")
    values = {column.name: _read_cell(cells[place], column, row) for place, column in places}
    if values.get("actors"):
        for name in ALIGNED_WITH_ACTORS:
            values[name] = values[name] or ("",)
    return list(values.values())


def _read_cell(cell: str, column: Column, row: int) -> Cell:
    match column.kind:
        case ColumnKind.LIST:
            return split_list(cell)
        case ColumnKind.DATE:
            return _read_day(cell, column, row) if cell else None
        case ColumnKind.INT:
            return _read_number(cell, column, row) if cell else None
        case _:
            return cell


def _read_day(cell: str, column: Column, row: int) -> date:
    try:
        if DAY.fullmatch(cell):
            return date.fromisoformat(cell)
    except ValueError as error:
        raise _unreadable(cell, column, row, "a day of the calendar") from error
    raise _unreadable(cell, column, row, "a day as YYYY-MM-DD")


def _read_number(cell: str, column: Column, row: int) -> int:
    if NUMBER.fullmatch(cell):
        return int(cell)
    raise _unreadable(cell, column, row, "a number")


def _unreadable(cell: str, column: Column, row: int, expected: str) -> InputError:
    return InputError(f"CSV row {row}: {column.name} is “{cell[:40]}”, expected {expected}.")
