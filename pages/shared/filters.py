"""The filters in the sidebar. They live in the address, so a view is a link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Literal

import pandas as pd
import streamlit as st

from core.model import EventType, Status
from core.table import ActorMode, DateMode, Filters, actor_names, filter_events, source_names

ACTOR, MATCH, TYPE, STATUS = "actor", "match", "type", "status"
FROM, TO, DATES, UNDATED = "from", "to", "dates", "undated"
TEXT, SOURCE = "text", "source"
CLEARED: Mapping[str, Any] = {
    ACTOR: [],
    MATCH: ActorMode.ANY.value,
    TYPE: [],
    STATUS: [],
    FROM: None,
    TO: None,
    DATES: DateMode.POSSIBLY.value,
    UNDATED: True,
    TEXT: "",
    SOURCE: [],
}
EARLIEST, LATEST = date(1, 1, 1), date(9999, 12, 31)


def show_filters(table: pd.DataFrame) -> None:
    """The widgets, with what ``table`` has to choose from."""
    actors, sources = actor_names(table), source_names(table)
    for key, options in ((ACTOR, actors), (SOURCE, sources)):
        _forget_unknown(key, options)
    st.multiselect(
        "Actors", actors, key=ACTOR, bind="query-params", placeholder="Anyone", select_all=False
    )
    _choice("Match", [mode.value for mode in ActorMode], MATCH, "{} of them", "collapsed")
    _several("Type", [kind.value for kind in EventType], TYPE)
    _several("Status", [status.value for status in Status], STATUS)
    _show_dates()
    st.text_input("Text", key=TEXT, bind="query-params", type="search", max_chars=200)
    st.multiselect(
        "Sources", sources, key=SOURCE, bind="query-params", placeholder="All", select_all=False
    )
    if current_filters() != Filters():
        show_clear_button("sidebar")
        st.caption("The address of this page is a link to this view.")


def _show_dates() -> None:
    _day("From", FROM)
    _day("To", TO)
    _choice("Inside these days", [mode.value for mode in DateMode], DATES, "{}", "visible")
    st.toggle("With undated events", value=True, key=UNDATED, bind="query-params")


def current_filters() -> Filters:
    """What the widgets say now; what a crafted address made of them counts for nothing."""
    state = {key: st.session_state.get(key, cleared) for key, cleared in CLEARED.items()}
    return Filters(
        actors=tuple(state[ACTOR]),
        actor_mode=ActorMode(state[MATCH]),
        types=tuple(state[TYPE]),
        statuses=tuple(state[STATUS]),
        first=state[FROM],
        last=state[TO],
        date_mode=DateMode(state[DATES]),
        text=state[TEXT] or "",
        sources=tuple(state[SOURCE]),
        include_undated=bool(state[UNDATED]),
    )


def filtered(table: pd.DataFrame) -> pd.DataFrame:
    """The rows that pass the filters."""
    return filter_events(table, current_filters())


def filtered_but_dates(table: pd.DataFrame) -> pd.DataFrame:
    """The rows that pass every filter but the one by date."""
    return filter_events(table, replace(current_filters(), first=None, last=None))


def show_clear_button(place: str) -> None:
    """A button that takes every filter back; ``place`` tells two on one page apart."""
    st.button(
        "Clear filters", key=f"clear-{place}", icon=":material/filter_list_off:", on_click=clear
    )


def clear() -> None:
    """Takes every filter back. For callbacks: widgets are set before they are drawn."""
    for key, cleared in CLEARED.items():
        st.session_state[key] = cleared


def _choice(
    label: str,
    options: Sequence[str],
    key: str,
    words: str,
    label_visibility: Literal["visible", "collapsed"],
) -> None:
    st.segmented_control(
        label,
        options,
        default=options[0],
        required=True,
        format_func=lambda option: words.format(option).capitalize(),
        label_visibility=label_visibility,
        key=key,
        bind="query-params",
    )


def _several(label: str, options: Sequence[str], key: str) -> None:
    st.pills(
        label,
        options,
        selection_mode="multi",
        format_func=str.capitalize,
        key=key,
        bind="query-params",
    )


def _day(label: str, key: str) -> None:
    st.date_input(
        label,
        None,
        min_value=EARLIEST,
        max_value=LATEST,
        key=key,
        format="YYYY-MM-DD",
        bind="query-params",
    )


def _forget_unknown(key: str, options: Sequence[str]) -> None:
    """Drops what is chosen but no longer offered, as when its article was removed."""
    chosen = st.session_state.get(key, [])
    if not set(chosen) <= set(options):
        st.session_state[key] = [option for option in chosen if option in set(options)]
