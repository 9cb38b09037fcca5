"""Cells to a data frame with the types that the columns promise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from core.table.columns import Column, ColumnKind

Cell = str | int | date | tuple[str, ...] | None


def make_frame(columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> pd.DataFrame:
    """The rows under those columns, typed as ``ColumnKind`` says; None is unknown."""
    by_column = zip(*rows, strict=True) if rows else [() for _ in columns]
    cells = zip(columns, by_column, strict=True)
    return pd.DataFrame({column.name: _series(column.kind, values) for column, values in cells})


def _series(kind: ColumnKind, values: Sequence[Cell]) -> pd.Series:
    match kind:
        case ColumnKind.DATE:
            return pd.Series(np.array(values, dtype="datetime64[D]").astype("datetime64[s]"))
        case ColumnKind.INT:
            return pd.Series(values, dtype="Int64")
        case ColumnKind.LIST:
            return _tuples(values)
        case _:
            return pd.Series([value or "" for value in values], dtype="str")


def _tuples(values: Sequence[Cell]) -> pd.Series:
    """A series of tuples; pandas would spread them over columns if it were handed them bare."""
    cells = np.empty(len(values), dtype=object)
    cells[:] = [value or () for value in values]
    return pd.Series(cells, dtype=object)
