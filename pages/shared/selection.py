"""Which event or article is open: the same in the picture, the tables and the address."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from pages.shared.marked_text import escape

EVENT, ARTICLE = "event", "article"
MOST_BUTTONS = 4
ROW_HEIGHT, MOST_ROWS = 35, 14


def choose(kind: str, one: str | None) -> None:
    """Opens an event or article, or none. For callbacks."""
    st.session_state[_state(kind)] = one
    st.session_state[_drawn(kind)] = st.session_state.get(_drawn(kind), 0) + 1


def chosen(kind: str, ids: Collection[str]) -> str | None:
    """The id of the open one if ``ids`` has it. The address can open one, and follows."""
    linked = st.query_params.get(kind)
    if _state(kind) not in st.session_state:
        st.session_state[_state(kind)] = linked
    wanted = st.session_state[_state(kind)]
    known = wanted if wanted in ids else None
    if known and linked != known:
        st.query_params[kind] = known
    if not known and linked is not None:
        del st.query_params[kind]
    return known


def show_buttons(label: str, lines: Mapping[str, str], opened: str | None) -> None:
    """A tray of events, each a button that opens it; what does not fit is in the table.

    ``opened`` is the event that is open: its button is set in bold.
    """
    if not lines:
        return
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
        st.markdown(f"**{label} ({len(lines)})**", width="content")
        for event_id, line in list(lines.items())[:MOST_BUTTONS]:
            words = escape(line)
            st.button(
                f"**{words}**" if event_id == opened else words,
                key=f"open-{event_id}",
                type="tertiary",
                on_click=choose,
                args=(EVENT, event_id),
            )
        if len(lines) > MOST_BUTTONS:
            st.caption(f"and {len(lines) - MOST_BUTTONS} more at the end of the table")


def show_rows(
    kind: str,
    ids: Sequence[str],
    listing: pd.DataFrame,
    columns: Mapping[str, ColumnConfig],
    alt: str,
) -> None:
    """A table for reading, a row for each of ``ids``; choosing a cell opens its row."""
    opened = chosen(kind, ids)
    cells = [(ids.index(opened), str(listing.columns[0]))] if opened else []
    # A new key draws the table anew with its row chosen; what was chosen in it needs none.
    key = f"{kind}-rows-{st.session_state.get(_drawn(kind), 0)}-{hash(tuple(ids))}"
    st.dataframe(
        listing,
        key=key,
        height=ROW_HEIGHT * (min(len(ids), MOST_ROWS) + 1) + 2,
        row_height=ROW_HEIGHT,
        placeholder="",
        hide_index=True,
        column_config=columns,
        on_select=lambda: _choose_row(kind, key, ids),
        selection_mode="single-cell",
        selection_default={"selection": {"rows": [], "columns": [], "cells": cells}},
        alt=alt,
    )


def _choose_row(kind: str, key: str, ids: Sequence[str]) -> None:
    cells = st.session_state[key]["selection"]["cells"]
    st.session_state[_state(kind)] = ids[cells[0][0]] if cells else None


def _state(kind: str) -> str:
    return f"chosen-{kind}"


def _drawn(kind: str) -> str:
    return f"drawn-{kind}"
