"""The forms in which the table can be downloaded: one row each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from core.export import CsvForm, to_csv, to_jsonl, to_parquet, to_xlsx
from core.model import Article, Event
from core.table import MENTION_COLUMNS, build_mentions
from pages.shared.library import Library


@dataclass(frozen=True, slots=True)
class Exported:
    """What is taken away: rows, and the events that they are made from."""

    table: pd.DataFrame
    events: Sequence[Event]
    articles: dict[str, Article]

    def mentions(self) -> pd.DataFrame:
        """One row for each place in a text that tells of one of the events."""
        return build_mentions(self.events, self.articles)


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its name, what it is for, its file, how it is made."""

    name: str
    explained: str
    file_name: str
    mime: str
    make: Callable[[Exported], bytes]


FORMS = (
    Form(
        "CSV for spreadsheets",
        "Opens in Excel, LibreOffice and Google Sheets; no cell can run as a formula.",
        "events-spreadsheet.csv",
        "text/csv",
        lambda out: to_csv(out.table, CsvForm.SPREADSHEET),
    ),
    Form(
        "CSV, exact",
        "For programs: every cell as it is, UTF-8, dates as YYYY-MM-DD.",
        "events.csv",
        "text/csv",
        lambda out: to_csv(out.table, CsvForm.EXACT),
    ),
    Form(
        "Mentions",
        "One row for each place in a text that tells of one of these events.",
        "mentions.csv",
        "text/csv",
        lambda out: to_csv(out.mentions(), CsvForm.EXACT, MENTION_COLUMNS),
    ),
)
# Made only when they are chosen: they take longer.
MORE_FORMS = (
    Form(
        "Excel workbook",
        "Events and mentions on two sheets; nothing in it computes.",
        "events.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        lambda out: to_xlsx(out.table, out.mentions()),
    ),
    Form(
        "JSON Lines",
        "One event a line.",
        "events.jsonl",
        "application/jsonl",
        lambda out: to_jsonl(out.table),
    ),
    Form(
        "Parquet",
        "For pandas, DuckDB and the like.",
        "events.parquet",
        "application/vnd.apache.parquet",
        lambda out: to_parquet(out.table),
    ),
)


def take_out(held: Library, table: pd.DataFrame) -> Exported:
    """The rows of ``table`` with their events."""
    events = [held.events[event_id] for event_id in table["event_id"]]
    return Exported(table, events, dict(held.articles))


def show_form(form: Form, out: Exported) -> None:
    """The button of a form."""
    show_download(form.name, form.explained, form.file_name, form.mime, form.make(out))


def show_more_forms(out: Exported) -> None:
    """A choice of further forms, and the button of the one that is chosen."""
    by_name = {form.name: form for form in MORE_FORMS}
    chosen = st.segmented_control("More forms", list(by_name), key="export-form")
    if chosen:
        show_form(by_name[chosen], out)


def show_download(name: str, explained: str, file_name: str, mime: str, content: bytes) -> None:
    """A button for one file, with a line that says what it is for."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.download_button(
            name,
            content,
            file_name=file_name,
            mime=mime,
            key=f"download-{file_name}",
            on_click="ignore",
            icon=":material/download:",
            width=230,
        )
        st.caption(explained, width="stretch")
