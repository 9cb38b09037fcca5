"""The first rows of a table of articles, by what its columns are taken for."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from core.dates import display
from core.intake.preview import SampleRow, is_headed, names_of, sample_rows, taken_of
from core.model import DateRange, Precision
from core.store import WaitingTable

ROLES = {
    "title": "Title",
    "published": "Date",
    "text": "Text",
    "publisher": "Outlet",
    "url": "Address",
    "author": "Author",
    "language": "Language",
}
READ_AS = "Date as read"
UNUSED_WIDTH, READ_AS_WIDTH = 110, 180
UNUSED = "color: #8C959F"
ROW_HEIGHT = 35
WIDTHS = {
    "title": 170,
    "text": 360,
    "published": 120,
    "publisher": 120,
    "url": 160,
    "author": 120,
    "language": 90,
}


def show_first_rows(table: WaitingTable) -> None:
    """What is used first, each day as it is read, then in grey what is not used."""
    st.dataframe(
        _sample(table),
        hide_index=True,
        row_height=ROW_HEIGHT,
        placeholder="",
        column_config=_widths(table),
        alt=f"The first rows of {table.name} by what their columns hold",
    )


def _sample(table: WaitingTable) -> pd.io.formats.style.Styler:
    """The first rows: what is used first, the rest in grey."""
    choice = table.choice
    names, taken = names_of(table.preview, choice), taken_of(table.preview, choice)
    rows = table.preview.head[1:] if is_headed(table.preview, choice) else table.preview.head
    cells = dict(zip(names, zip(*rows, strict=True), strict=True))
    read = sample_rows(table.preview, choice)
    shown: dict[str, Sequence[str]] = {}
    for held, role in ROLES.items():
        if held in taken:
            shown[f"{role}: {taken[held]}"] = cells[taken[held]]
        if held == "published" and held in taken:
            shown[READ_AS] = [_days(row) for row in read]
    unused = {name: cells[name] for name in names if name not in taken.values()}
    shown |= {f"Not used: {name}": column for name, column in unused.items()}
    frame = pd.DataFrame({name: list(column)[: len(read)] for name, column in shown.items()})
    grey = [name for name in frame.columns if name.startswith("Not used: ")]
    return frame.style.map(lambda _: UNUSED, subset=pd.Index(grey))


def _widths(table: WaitingTable) -> dict[str, ColumnConfig]:
    taken = taken_of(table.preview, table.choice)
    used = {f"{ROLES[held]}: {name}": WIDTHS[held] for held, name in taken.items()}
    unused = {f"Not used: {name}": UNUSED_WIDTH for name in names_of(table.preview, table.choice)}
    widths = {**unused, READ_AS: READ_AS_WIDTH, **used}
    return {name: st.column_config.TextColumn(width=width) for name, width in widths.items()}


def _days(row: SampleRow) -> str:
    told = [display(DateRange(day, day, Precision.DAY)) for day in row.days]
    return " or ".join(told) or ("not read" if row.stamp else "")
