"""Axes, lanes' names and size of the picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from core.figures.hover import plain, shorten
from core.figures.lanes import LaneBy, Placement
from core.figures.palette import Theme

ROW_HEIGHT = 24
LEAST_ROW_HEIGHT = 14
COMFORTABLE_HEIGHT = 760
AXIS_HEIGHT = 112
LONGEST_LABEL = 24
DENSE_SHARE = 0.8
SQUEEZED = 2.5
"""How many times longer all the time must be than its densest part for that part to be shown."""


def lay_out(figure: go.Figure, placement: Placement, theme: Theme, by: LaneBy) -> None:
    """Changes ``figure``: what surrounds the marks of ``placement``."""
    hairline = {"color": theme.hairline, "width": 1}
    view = first_view(placement.marks)
    figure.update_layout(
        height=_height(placement.rows),
        margin={"l": 0, "r": 8, "t": 30, "b": 58},
        paper_bgcolor=theme.paper,
        plot_bgcolor=theme.paper,
        font={"color": theme.text, "size": 13, "family": "Source Sans, sans-serif"},
        hoverlabel={
            "bgcolor": theme.paper,
            "bordercolor": theme.muted,
            "font": {"color": theme.text, "size": 13},
            "align": "left",
        },
        legend={
            "orientation": "h",
            "x": 0.5,
            "xanchor": "center",
            "y": 1,
            "yanchor": "bottom",
            "itemsizing": "constant",
        },
        showlegend=True,
        annotations=_beyond(view) if view else [],
        dragmode="pan",
        hovermode="closest",
        uirevision=by.value,
        modebar={"bgcolor": "rgba(0,0,0,0)", "color": theme.muted, "activecolor": theme.text},
        shapes=[
            {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": edge, "y1": edge}
            | {"line": hairline, "layer": "below"}
            for edge in (lane.first - 0.5 for lane in placement.lanes)
        ],
    )
    figure.update_xaxes(
        type="date",
        range=[view.first, view.last] if view else None,
        gridcolor=theme.hairline,
        linecolor=theme.muted,
        tickcolor=theme.muted,
        ticks="outside",
        zeroline=False,
        hoverformat="%-d %b %Y",
        tickformatstops=[
            {"dtickrange": ["M12", None], "value": "%Y"},
            {"dtickrange": [None, "M1"], "value": "%-d %b\n%Y"},
            {"dtickrange": ["M1", "M12"], "value": "%b\n%Y"},
        ],
    )
    figure.update_yaxes(
        range=[placement.rows - 0.5, -0.5],
        tickvals=[lane.middle for lane in placement.lanes],
        ticktext=[plain(shorten(lane.name, LONGEST_LABEL)) for lane in placement.lanes],
        showgrid=False,
        zeroline=False,
        fixedrange=True,
        automargin=True,
        ticklabelstandoff=8,
    )


def _height(rows: int) -> int:
    """Pixels of the picture; many rows stand closer together."""
    row = min(ROW_HEIGHT, max(LEAST_ROW_HEIGHT, COMFORTABLE_HEIGHT // max(rows, 1)))
    return rows * row + AXIS_HEIGHT


@dataclass(frozen=True, slots=True)
class View:
    """The stretch that is shown first, and how many marks' events lie before and after it."""

    first: pd.Timestamp
    last: pd.Timestamp
    before: int = 0
    after: int = 0


def first_view(marks: pd.DataFrame) -> View | None:
    """All of the time, or its densest part where a few events far away would squeeze the rest."""
    if marks.empty:
        return None
    events = marks.drop_duplicates("event_id").sort_values("middle", ignore_index=True)
    held = int(np.ceil(len(events) * DENSE_SHARE))
    middles = events["middle"].to_numpy()
    start = int(np.argmin(middles[held - 1 :] - middles[: len(middles) - held + 1]))
    dense = events[start : start + held]
    near = (dense["last"].max() - dense["first"].min()) / 2
    around = events["middle"].between(dense["middle"].min() - near, dense["middle"].max() + near)
    whole, part = _air(events), _air(events[around])
    if (whole.last - whole.first) < (part.last - part.first) * SQUEEZED:
        return whole
    before, after = (
        int((events["last"] < part.first).sum()),
        int((events["first"] > part.last).sum()),
    )
    return View(part.first, part.last, before, after)


def _air(events: pd.DataFrame) -> View:
    """From the first to the last moment of the events, with room on both sides."""
    first, last = events["first"].min(), events["last"].max()
    air = max((last - first) * 0.04, pd.Timedelta(days=3))
    return View(first - air, last + air)


def _beyond(view: View) -> list[dict[str, object]]:
    """What says that there is more to the left or right."""
    sides = ((view.before, f"← {view.before} earlier", 0), (view.after, f"{view.after} later →", 1))
    return [
        {
            "text": words,
            "xref": "paper",
            "yref": "paper",
            "x": x,
            "y": 0,
            "xanchor": "right" if x else "left",
            "yanchor": "top",
            "yshift": -38,
            "showarrow": False,
        }
        for number, words, x in sides
        if number
    ]
