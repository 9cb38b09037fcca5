"""The picture: a mark for each event, and a bar as long as what is not known of its day."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from core.figures.hover import hover_texts
from core.figures.lanes import LaneBy, place
from core.figures.layout import lay_out
from core.figures.palette import (
    FLAG_GAP,
    LIGHT,
    OUTLINE,
    OVERLAYS,
    SELECTED_GAP,
    SHAPES,
    TYPE_NAMES,
    Theme,
    mark_size,
    with_alpha,
)
from core.figures.view import NOTHING, Focus
from core.model import Qualifier, Status

MOST_SVG_MARKS = 1000
"""Above this many marks the browser draws with WebGL."""
BAR_WIDTH = 7
BAR_ALPHA = 0.3
FADE_STEPS = (0.24, 0.17, 0.1, 0.05)
FADED_SHARE = 0.5
OPEN_START = {Qualifier.BEFORE, Qualifier.ABOUT}
OPEN_END = {Qualifier.AFTER, Qualifier.ABOUT}


def timeline_figure(
    table: pd.DataFrame,
    by: LaneBy = LaneBy.ACTOR,
    theme: Theme = LIGHT,
    focus: Focus = NOTHING,
) -> go.Figure:
    """The dated rows of ``table`` over time; an undated row is not in the picture.

    ``focus`` has the event to ring, the actors whose lanes come first, and whether all of the time
    is to be in view. A mark's ``customdata`` is its ``event_id``.
    """
    placement = place(table, by, focus)
    marks = _styled(placement.marks, theme)
    draw = go.Scattergl if len(marks) > MOST_SVG_MARKS else go.Scatter
    figure = go.Figure(
        [
            *_bars(marks, theme, draw),
            *_marks(marks, theme, draw),
            *_overlays(marks, theme, draw),
            *_rings(marks, theme, focus.selected, draw),
        ]
    )
    lay_out(figure, placement, theme, by)
    return figure


def _styled(marks: pd.DataFrame, theme: Theme) -> pd.DataFrame:
    colour = marks["event_type"].map(theme.colour)
    hollow = marks["status"] != Status.OCCURRED
    return marks.assign(
        colour=colour,
        fill=colour.where(~hollow, theme.paper),
        size=marks["n_sources"].fillna(1).astype(int).map(mark_size),
        hover=marks["event_id"].map(_hover_by_event(marks)),
    )


def _hover_by_event(marks: pd.DataFrame) -> dict[str, str]:
    events = marks.drop_duplicates("event_id")
    return dict(zip(events["event_id"], hover_texts(events), strict=True))


def _bars(marks: pd.DataFrame, theme: Theme, draw: type) -> list[go.Scatter]:
    """Soft bars, one trace for each type and strength."""
    longer = marks[marks["first"] < marks["last"]]
    traces = []
    for kind in TYPE_NAMES:
        members = longer[longer["event_type"] == kind]
        for alpha, pieces in _bar_pieces(members).items():
            x, y = _segments(pieces)
            colour = with_alpha(theme.colour(kind), alpha)
            traces.append(
                draw(
                    x=x,
                    y=y,
                    mode="lines",
                    line={"color": colour, "width": BAR_WIDTH},
                    hoverinfo="skip",
                    showlegend=False,
                )
            )
    return traces


def _bar_pieces(members: pd.DataFrame) -> dict[float, pd.DataFrame]:
    """Stretches to draw (``start``, ``stop``, ``y``) by strength; an open end fades in steps."""
    qualifier = members["date_qualifier"]
    length = members["last"] - members["first"]
    fades = {"start": qualifier.isin(OPEN_START), "stop": qualifier.isin(OPEN_END)}
    faded = length * FADED_SHARE / 2
    start = members["first"] + faded * fades["start"].astype(int)
    stop = members["last"] - faded * fades["stop"].astype(int)
    body = pd.DataFrame({"start": start, "stop": stop, "y": members["y"]})
    pieces = {BAR_ALPHA: body} if len(body) else {}
    for step, alpha in enumerate(FADE_STEPS):
        near, far = faded * step / len(FADE_STEPS), faded * (step + 1) / len(FADE_STEPS)
        before = pd.DataFrame({"start": start - far, "stop": start - near, "y": members["y"]})
        after = pd.DataFrame({"start": stop + near, "stop": stop + far, "y": members["y"]})
        both = pd.concat([before[fades["start"]], after[fades["stop"]]])
        if len(both):
            pieces[alpha] = both
    return pieces


def _segments(pieces: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Ends of the stretches with gaps between, as a line trace takes them."""
    gap = np.full(len(pieces), np.datetime64("NaT"))
    x = np.column_stack([pieces["start"].to_numpy(), pieces["stop"].to_numpy(), gap]).ravel()
    y = np.repeat(pieces["y"].to_numpy(dtype=float), 3)
    y[2::3] = np.nan
    return x, y


def _marks(marks: pd.DataFrame, theme: Theme, draw: type) -> list[go.Scatter]:
    """The marks, a trace for each type."""
    traces = []
    for kind, name in TYPE_NAMES.items():
        members = marks[marks["event_type"] == kind]
        if members.empty:
            continue
        # The key shows a trace's first mark: a filled one where there is one.
        members = members.sort_values("status", key=lambda told: told != "occurred", kind="stable")
        style = {
            "symbol": SHAPES[kind],
            "size": members["size"],
            "color": members["fill"],
            "opacity": 1,
            "line": {"color": theme.colour(kind), "width": OUTLINE},
        }
        traces.append(
            draw(
                x=members["middle"],
                y=members["y"],
                mode="markers",
                marker=style,
                name=name,
                customdata=members["event_id"],
                text=members["hover"],
                hovertemplate="%{text}<extra></extra>",
                selected={"marker": {"opacity": 1}},
                unselected={"marker": {"opacity": 1}},
            )
        )
    return traces


def _overlays(marks: pd.DataFrame, theme: Theme, draw: type) -> list[go.Scatter]:
    """Strokes over hollow marks: through (cancelled), dashes (denied), dots (hypothetical)."""
    over = marks[marks["status"].isin(list(OVERLAYS))]
    if over.empty:
        return []
    styles = [OVERLAYS[status] for status in over["status"]]
    inks = [theme.paper if s.cuts else c for s, c in zip(styles, over["colour"], strict=True)]
    marker = {
        "symbol": [s.symbol for s in styles],
        "size": over["size"] + 4,
        "color": inks,
        "line": {"color": inks, "width": [s.width for s in styles]},
    }
    return [_silent(over, marker, draw)]


def _rings(marks: pd.DataFrame, theme: Theme, selected: str | None, draw: type) -> list[go.Scatter]:
    """A thin ring for a flagged date, a strong one for the selected event."""
    traces = []
    flagged = marks[marks["date_flags"].map(len) > 0]
    chosen = marks[marks["event_id"] == selected]
    rings = ((flagged, FLAG_GAP, 1.0, theme.muted), (chosen, SELECTED_GAP, 2.2, theme.text))
    for members, gap, width, colour in rings:
        if members.empty:
            continue
        marker = {
            "symbol": [f"{SHAPES[kind]}-open" for kind in members["event_type"]],
            "size": members["size"] + gap,
            "color": colour,
            "line": {"color": colour, "width": width},
        }
        traces.append(_silent(members, marker, draw))
    return traces


def _silent(members: pd.DataFrame, marker: dict[str, object], draw: type) -> go.Scatter:
    """Marks that the pointer does not feel."""
    return draw(
        x=members["middle"],
        y=members["y"],
        mode="markers",
        marker=marker,
        hoverinfo="skip",
        showlegend=False,
    )
