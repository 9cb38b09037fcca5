"""The table as an Excel workbook: days are days, numbers are numbers, nothing computes."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import date

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from core.errors import InputError
from core.export.lists import join_list
from core.export.records import plain_cells
from core.table import COLUMNS, MENTION_COLUMNS, Column, ColumnKind

MOST_ROWS = 1_048_575
LONGEST_CELL = 32_767
FIRST_DAY = date(1900, 3, 1)
"""Excel has no day before 1900, and a 29 February in that year."""
WIDTHS = {ColumnKind.STR: 30, ColumnKind.LIST: 30, ColumnKind.DATE: 12, ColumnKind.ENUM: 14}
NARROW = 10


def to_xlsx(table: pd.DataFrame, mentions: pd.DataFrame) -> bytes:
    """A workbook with the sheets Events and Mentions. Raises InputError beyond Excel's rows."""
    book = Workbook(write_only=True)
    _write_sheet(book.create_sheet("Events"), table, COLUMNS)
    _write_sheet(book.create_sheet("Mentions"), mentions, MENTION_COLUMNS)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write_sheet(sheet: WriteOnlyWorksheet, table: pd.DataFrame, columns: Sequence[Column]) -> None:
    if len(table) > MOST_ROWS:
        raise InputError(f"An Excel sheet holds {MOST_ROWS:,} rows. Filter, or export a CSV.")
    for number, column in enumerate(columns, start=1):
        width = WIDTHS.get(column.kind, NARROW)
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(table) + 1}"
    sheet.append(list(_header(sheet, columns)))
    for row in zip(*(plain_cells(table, column) for column in columns), strict=True):
        sheet.append([_cell(sheet, value) for value in row])


def _header(sheet: WriteOnlyWorksheet, columns: Sequence[Column]) -> Iterator[WriteOnlyCell]:
    for column in columns:
        cell = WriteOnlyCell(sheet, column.name)
        cell.font = Font(bold=True)
        yield cell


def _cell(sheet: WriteOnlyWorksheet, value: object) -> object:
    """A number or a day as it is; any other as text, which Excel takes for no formula."""
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, date) and value >= FIRST_DAY:
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = "yyyy-mm-dd"
        return cell
    text = join_list(value) if isinstance(value, list) else str(value)
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text)[:LONGEST_CELL])
    cell.data_type = "s"
    return cell
