"""The overview and the picture on the page, and what dragging and clicking in them does."""

from __future__ import annotations

from datetime import date

import pandas as pd
import streamlit as st

from core.figures import DARK, LIGHT, Focus, LaneBy, Theme, overview_figure, timeline_figure
from core.table import counted, undated
from pages.shared.empty import show_no_dates
from pages.shared.filters import FROM, TO, current_filters, filtered_but_dates
from pages.shared.library import Library
from pages.shared.selection import EVENT, choose

LANES = "lanes"
OVERVIEW, PICTURE = "overview-chart", "timeline-chart"
BUTTONS = ["lasso2d", "select2d", "autoScale2d", "zoom2d", "pan2d"]
# Blanks inside an item do not break, so that a line ends between two items.
KEY = "\N{EM SPACE}".join(
    item.replace(" ", "\N{NO-BREAK SPACE}")
    for item in (
        "● occurred",
        "○ planned",
        "⊘ cancelled",
        "◌ denied (dashes) or hypothetical (dots)",
        "━━ the day lies somewhere along the bar",
        "━┈ or beyond, where it fades",
        "◎ the date wants a look",
    )
)
FILE = {"format": "png", "filename": "dateline-timeline", "scale": 2}
CONFIG = {"displaylogo": False, "scrollZoom": False, "modeBarButtonsToRemove": BUTTONS}
PICTURE_CONFIG = CONFIG | {"toImageButtonOptions": FILE}
OVERVIEW_CONFIG = CONFIG | {"displayModeBar": False}


def show_lane_choice() -> LaneBy:
    """The control for what a lane stands for, and its value."""
    options = [by.value for by in LaneBy]
    chosen = st.segmented_control(
        "Lanes by",
        options,
        default=options[0],
        required=True,
        format_func=lambda by: f"By {by}",
        key=LANES,
        bind="query-params",
        label_visibility="collapsed",
    )
    return LaneBy(chosen)


def has_dates(table: pd.DataFrame) -> bool:
    """True where an event has a date, so that there is a picture to draw."""
    return len(undated(table)) < len(table)


def show_time(held: Library, table: pd.DataFrame, by: LaneBy, opened: str | None) -> None:
    """The overview and the picture with its key; in words where no event has a date yet.

    An axis without a single date would show years that nobody told of.
    """
    if not has_dates(table):
        show_no_dates(held)
        return
    show_overview(held.table)
    show_picture(table, by, opened)
    st.caption(KEY)


def show_overview(everything: pd.DataFrame) -> None:
    """Counts over all time; dragging over a stretch chooses its dates."""
    filters = current_filters()
    figure = overview_figure(
        filtered_but_dates(everything), current_theme(), filters.first, filters.last
    )
    st.plotly_chart(
        figure,
        theme=None,
        key=OVERVIEW,
        on_select=_choose_dates,
        selection_mode="box",
        config=OVERVIEW_CONFIG,
        alt="Number of meetings and agreements over time. Drag over it to choose dates.",
    )


def show_picture(table: pd.DataFrame, by: LaneBy, chosen: str | None) -> None:
    """The dated events in their lanes; clicking a mark opens its card."""
    filters = current_filters()
    has_dates = filters.first is not None or filters.last is not None
    focus = Focus(chosen, filters.actors, has_dates)
    figure = timeline_figure(table, by, current_theme(), focus)
    dated = len(table) - len(undated(table))
    st.plotly_chart(
        figure,
        theme=None,
        key=PICTURE,
        on_select=_choose_mark,
        selection_mode="points",
        config=PICTURE_CONFIG,
        alt=f"{counted(dated, 'dated event')} in lanes by {by}. The table below lists them all.",
    )


def current_theme() -> Theme:
    """Colours of the theme that the browser shows."""
    return DARK if st.context.theme.type == "dark" else LIGHT


def _choose_mark() -> None:
    points = st.session_state[PICTURE]["selection"]["points"]
    if points and isinstance(points[0].get("customdata"), str):
        choose(EVENT, points[0]["customdata"])


def _choose_dates() -> None:
    """Days under the dragged box become the dates to filter by."""
    boxes = st.session_state[OVERVIEW]["selection"]["box"]
    if boxes:
        first, last = sorted(map(str, boxes[0]["x"]))
        st.session_state[FROM] = date.fromisoformat(first[:10])
        st.session_state[TO] = date.fromisoformat(last[:10])
