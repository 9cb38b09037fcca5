"""The table as JSON Lines and as Parquet: the same columns, typed."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from core.table import COLUMNS, Column, ColumnKind

ARROW_TYPES = {
    ColumnKind.STR: pa.string(),
    ColumnKind.ENUM: pa.string(),
    ColumnKind.DATE: pa.date32(),
    ColumnKind.INT: pa.int64(),
    ColumnKind.LIST: pa.list_(pa.string()),
}


def to_jsonl(table: pd.DataFrame, columns: Sequence[Column] = COLUMNS) -> bytes:
    """One JSON object a row: days as ISO 8601, lists as arrays, unknown as null."""
    names = [column.name for column in columns]
    cells = zip(*(_json_cells(table, column) for column in columns), strict=True)
    lines = (json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in cells)
    return "".join(f"{line}\n" for line in lines).encode()


def to_parquet(table: pd.DataFrame, columns: Sequence[Column] = COLUMNS) -> bytes:
    """A Parquet file: days as date32, lists as lists of strings, unknown as null."""
    arrays = {
        column.name: pa.array(plain_cells(table, column), ARROW_TYPES[column.kind])
        for column in columns
    }
    out = io.BytesIO()
    pq.write_table(pa.table(arrays), out, compression="zstd")
    return out.getvalue()


def _json_cells(table: pd.DataFrame, column: Column) -> list[object]:
    cells = plain_cells(table, column)
    if column.kind is not ColumnKind.DATE:
        return cells
    return [None if day is None else str(day) for day in cells]


def plain_cells(table: pd.DataFrame, column: Column) -> list[object]:
    """Python values; None is unknown."""
    values = table[column.name]
    match column.kind:
        case ColumnKind.DATE:
            return [None if pd.isna(day) else day.date() for day in values]
        case ColumnKind.INT:
            return [None if pd.isna(number) else int(number) for number in values]
        case ColumnKind.LIST:
            return [list(items) for items in values]
        case _:
            return [value or None for value in values]
