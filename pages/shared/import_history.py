"""The imports of before: when, how many files, what became of them."""

from __future__ import annotations

import streamlit as st

from core.export import list_files
from core.store import ImportRecord
from core.table import counted
from pages.shared.library import open_shelf
from pages.shared.progress import show_report

HEIGHT = 320
COLUMNS = {
    "File": st.column_config.TextColumn(width=200),
    "Outcome": st.column_config.TextColumn(width=100),
    "Article": st.column_config.TextColumn(width=260),
}


def show_history() -> None:
    """A log of every file that was ever handed in, made only while it is open."""
    shelf = open_shelf()
    if not shelf.store.log.lines(shelf.workspace, newest=1):
        return
    log = st.expander("Import log", icon=":material/history:", on_change="rerun", key="import-log")
    if log.open:
        with log:
            _show_log()


def _show_log() -> None:
    shelf = open_shelf()
    records = {record.id: record for record in shelf.store.log.imports(shelf.workspace)}
    number = st.selectbox(
        "Import",
        [None, *records],
        format_func=lambda each: _label(records[each]) if each else "Every file so far",
        key="import-log-choice",
    )
    lines = shelf.store.log.lines(shelf.workspace, number)
    alt = "What became of each file"
    listing = list_files(lines)
    st.dataframe(listing, hide_index=True, height=HEIGHT, alt=alt, column_config=COLUMNS)
    show_report(f"import-{number}" if number else "imports", lines)


def _label(record: ImportRecord) -> str:
    moment = record.handed_in_at
    return f"{moment.day} {moment:%b %Y, %H:%M} UTC: {counted(record.files, 'file')}"
