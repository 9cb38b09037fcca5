"""The overview: how many events each month, quarter or year holds, by type."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from core.figures.lanes import dated
from core.figures.palette import FONT, LIGHT, TYPE_NAMES, Theme, with_alpha

HEIGHT = 96
LEAST_BINS = 12
MOST_BINS = 240


@dataclass(frozen=True, slots=True)
class Bin:
    """A width of bars: a pandas period and its name."""

    frequency: str
    name: str


BINS = (Bin("M", "month"), Bin("Q", "quarter"), Bin("Y", "year"))


def overview_figure(
    table: pd.DataFrame,
    theme: Theme = LIGHT,
    first: date | None = None,
    last: date | None = None,
) -> go.Figure:
    """Counts over time, for dragging over; the stretch from ``first`` to ``last`` is shaded.

    An event counts once in all: one that may be in several bins gives each an equal part.
    """
    known = dated(table)
    width = _width(known)
    figure = go.Figure()
    for kind, name in TYPE_NAMES.items():
        counts = _counts(known, kind, width.frequency)
        periods = pd.PeriodIndex(counts.index)
        figure.add_bar(
            x=periods.to_timestamp() + _half(periods),
            y=counts.to_numpy(),
            name=name,
            marker={"color": theme.colour(kind), "line": {"width": 0}},
            customdata=[period_name(period) for period in periods],
            hovertemplate="%{customdata}: %{y:.3~g}<extra>" + name + "</extra>",
            unselected={"marker": {"opacity": 0.45}},
        )
    _lay_out(figure, theme, _reach(known, width))
    if first or last:
        _shade(figure, theme, first, last)
    return figure


def period_name(period: pd.Period) -> str:
    """A bin as a reader says it: ``Mar 2020``, ``Q1 2020``, ``2020``."""
    forms = {"M": "%b %Y", "Q": "Q%q %Y", "Y": "%Y"}
    return period.strftime(forms[period.freqstr[0]])


def _width(known: pd.DataFrame) -> Bin:
    """The finest bin that keeps the bars countable."""
    if known.empty:
        return BINS[0]
    first, last = known["first"].min(), known["last"].max()
    for width in BINS:
        bins = (last.to_period(width.frequency) - first.to_period(width.frequency)).n
        if bins < MOST_BINS:
            return width
    return BINS[-1]


def _counts(known: pd.DataFrame, kind: str, frequency: str) -> pd.Series:
    """Events of a type in every bin from the first to the last of the whole table."""
    if known.empty:
        return pd.Series([], index=pd.PeriodIndex([], freq=frequency), dtype=float)
    edges = known["first"].min().to_period(frequency), known["last"].max().to_period(frequency)
    index = pd.period_range(*edges, freq=frequency)
    members = known[known["event_type"] == kind]
    start = index.get_indexer(pd.PeriodIndex(members["first"], freq=frequency))
    stop = index.get_indexer(pd.PeriodIndex(members["last"], freq=frequency))
    part = 1 / (stop - start + 1)
    steps = np.zeros(len(index) + 1)
    np.add.at(steps, start, part)
    np.add.at(steps, stop + 1, -part)
    return pd.Series(steps[:-1].cumsum().clip(min=0).round(6), index=index)


def _reach(known: pd.DataFrame, width: Bin) -> list[pd.Timestamp] | None:
    """From the first to the last bar, with room around a few so that they do not fill it."""
    if known.empty:
        return None
    first = known["first"].min().to_period(width.frequency)
    last = known["last"].max().to_period(width.frequency)
    air = max(LEAST_BINS - (last - first).n, 0) // 2
    return [(first - air).to_timestamp(), (last + air).to_timestamp(how="end")]


def _half(index: pd.PeriodIndex) -> pd.TimedeltaIndex:
    """Half of each bin, so that a bar stands over the whole of it."""
    return (index.to_timestamp(how="end") - index.to_timestamp()) / 2


def _lay_out(figure: go.Figure, theme: Theme, reach: list[pd.Timestamp] | None) -> None:
    figure.update_layout(
        height=HEIGHT,
        barmode="stack",
        bargap=0.12,
        margin={"l": 0, "r": 8, "t": 6, "b": 22},
        paper_bgcolor=theme.paper,
        plot_bgcolor=theme.paper,
        font={"color": theme.muted, "size": 12, "family": FONT},
        hoverlabel={
            "bgcolor": theme.paper,
            "font": {"color": theme.text, "size": 13, "family": FONT},
        },
        showlegend=False,
        dragmode="select",
        selectdirection="h",
        newselection={"line": {"color": theme.muted, "width": 1, "dash": "solid"}},
        uirevision="overview",
        modebar={"remove": ["lasso2d", "select2d", "zoom", "pan", "autoscale"]},
    )
    figure.update_xaxes(
        type="date",
        range=reach,
        fixedrange=True,
        showgrid=False,
        linecolor=theme.muted,
        tickformatstops=[
            {"dtickrange": ["M12", None], "value": "%Y"},
            {"dtickrange": [None, "M12"], "value": "%b %Y"},
        ],
    )
    figure.update_yaxes(
        fixedrange=True, showgrid=False, showticklabels=False, zeroline=False, rangemode="tozero"
    )


def _shade(figure: go.Figure, theme: Theme, first: date | None, last: date | None) -> None:
    """Marks the chosen stretch; an open side runs to the edge."""
    sides = [figure.data[0].x.min(), figure.data[0].x.max()] if len(figure.data[0].x) else []
    if not sides:
        return
    figure.add_vrect(
        x0=pd.Timestamp(first) if first else sides[0],
        x1=pd.Timestamp(last) if last else sides[1],
        fillcolor=with_alpha(theme.muted, 0.16),
        line={"width": 0},
        layer="below",
    )
