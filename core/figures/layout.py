"""Axes, lanes' names and size of the picture."""

from __future__ import annotations

import plotly.graph_objects as go

from core.figures.hover import plain, shorten
from core.figures.lanes import LaneBy, Placement
from core.figures.palette import FONT, Theme
from core.figures.view import View

ROW_HEIGHT = 24
LEAST_ROW_HEIGHT = 14
COMFORTABLE_HEIGHT = 760
AXIS_HEIGHT = 112
LONGEST_LABEL = 24


def lay_out(figure: go.Figure, placement: Placement, theme: Theme, by: LaneBy) -> None:
    """Changes ``figure``: what surrounds the marks of ``placement``."""
    hairline = {"color": theme.hairline, "width": 1}
    view = placement.view
    figure.update_layout(
        height=_height(placement.rows),
        margin={"l": 0, "r": 8, "t": 30, "b": 58},
        paper_bgcolor=theme.paper,
        plot_bgcolor=theme.paper,
        font={"color": theme.text, "size": 13, "family": FONT},
        hoverlabel={
            "bgcolor": theme.paper,
            "bordercolor": theme.muted,
            "font": {"color": theme.text, "size": 13, "family": FONT},
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
    _lay_out_time(figure, view, theme)
    _lay_out_lanes(figure, placement)


def _lay_out_time(figure: go.Figure, view: View | None, theme: Theme) -> None:
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


def _lay_out_lanes(figure: go.Figure, placement: Placement) -> None:
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
