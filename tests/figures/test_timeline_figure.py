from datetime import date, timedelta

import pandas as pd
import plotly.graph_objects as go
import pytest
from figure_rows import lasting, table

from core.figures import DARK, LIGHT, Focus, LaneBy, timeline_figure

MARCH = lasting(date(2020, 3, 1), date(2020, 3, 31))


def mark_traces(figure: go.Figure) -> list[go.Scatter]:
    return [trace for trace in figure.data if trace.name]


def lane_names(figure: go.Figure) -> list[str]:
    return list(figure.layout.yaxis.ticktext)


def test_a_meeting_is_a_circle_and_an_agreement_a_diamond() -> None:
    figure = timeline_figure(table({}, {"event_type": "agreement"}), LaneBy.TYPE)
    symbols = {trace.name: trace.marker.symbol for trace in mark_traces(figure)}
    assert symbols == {"Meeting": "circle", "Agreement": "diamond"}


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_only_what_occurred_is_filled(theme) -> None:
    rows = [{"status": s} for s in ("occurred", "planned", "cancelled", "denied", "hypothetical")]
    (marks,) = mark_traces(timeline_figure(table(*rows), LaneBy.TYPE, theme))
    assert list(marks.marker.color) == [theme.meeting] + [theme.paper] * 4


def test_each_status_but_planned_has_its_own_stroke_over_the_hollow_mark() -> None:
    rows = [{"status": s} for s in ("planned", "cancelled", "denied", "hypothetical")]
    figure = timeline_figure(table(*rows), LaneBy.TYPE)
    strokes = figure.data[-1]
    assert list(strokes.marker.symbol) == ["line-ne-open", "cross-thin-open", "asterisk-open"]
    assert list(strokes.marker.color) == [LIGHT.meeting, LIGHT.paper, LIGHT.paper]


def test_a_day_has_no_bar_and_a_month_has_one_with_its_mark_in_the_middle() -> None:
    assert [t.mode for t in timeline_figure(table({})).data] == ["markers"]
    bar, marks = timeline_figure(table(MARCH), LaneBy.TYPE).data
    assert list(bar.x[:2]) == [pd.Timestamp("2020-03-01"), pd.Timestamp("2020-03-31")]
    assert list(marks.x) == [pd.Timestamp("2020-03-16")]


@pytest.mark.parametrize(
    ("qualifier", "earliest", "latest"),
    [
        ("after", "2020-03-31", None),
        ("before", None, "2020-03-01"),
        ("about", "2020-03-01", "2020-03-31"),
    ],
)
def test_a_bar_fades_where_its_end_is_open(qualifier, earliest, latest) -> None:
    figure = timeline_figure(table(MARCH | {"date_qualifier": qualifier}), LaneBy.TYPE)
    bars = [trace for trace in figure.data if trace.mode == "lines"]
    assert len(bars) == 5
    ends = [x for bar in bars for x in bar.x if not pd.isna(x)]
    assert earliest is None or min(ends) == pd.Timestamp(earliest)
    assert latest is None or max(ends) == pd.Timestamp(latest)
    strongest = bars[0].x[:2]
    assert (strongest[0] == min(ends)) == (qualifier == "after")
    assert (strongest[1] == max(ends)) == (qualifier == "before")


@pytest.mark.parametrize("qualifier", ["before", "after"])
def test_no_mark_stands_on_a_day_that_only_bounds_the_event(qualifier) -> None:
    day = {"date_qualifier": qualifier}
    bar, *_, marks = timeline_figure(table(day, {}), LaneBy.TYPE).data
    bound = pd.Timestamp("2021-01-04")
    (mark,) = (x for x in marks.x if x != bound)
    assert (mark < bound) == (qualifier == "before")
    assert min(bar.x[:2]) <= mark <= max(bar.x[:2])


def test_a_mark_grows_in_three_steps_with_its_sources() -> None:
    rows = [{"n_sources": n} for n in (1, 2, 3, 4, 40)]
    (marks,) = mark_traces(timeline_figure(table(*rows), LaneBy.TYPE))
    assert list(marks.marker.size) == [11, 13, 13, 16, 16]


def test_a_flag_and_a_selection_put_rings_around_a_mark() -> None:
    rows = ({"date_flags": ("weekday_mismatch",)}, {}, {})
    plain = timeline_figure(table(*rows), LaneBy.TYPE)
    chosen = timeline_figure(table(*rows), LaneBy.TYPE, focus=Focus(selected="ev-2"))
    assert len(plain.data[-1].x) == 1
    assert len(chosen.data) == len(plain.data) + 1
    assert chosen.data[-1].marker.line.width > plain.data[-1].marker.line.width


def test_an_event_stands_in_the_lane_of_each_party_busiest_first() -> None:
    rows = ({"actors": ("A", "B")}, {"actors": ("B", "C")})
    figure = timeline_figure(table(*rows), LaneBy.ACTOR)
    assert lane_names(figure)[0] == "B"
    assert len(mark_traces(figure)[0].x) == 4


def test_actors_that_are_filtered_for_come_first() -> None:
    rows = ({"actors": ("A", "B")}, {"actors": ("B", "C")})
    assert lane_names(timeline_figure(table(*rows), focus=Focus(actors=("C", "A", "Nobody"))))[
        :2
    ] == ["C", "A"]


def test_many_actors_share_the_last_lane_once_an_event() -> None:
    rows = [{"actors": (f"P{i}", f"Q{i}")} for i in range(40)] + [{"actors": ()}]
    figure = timeline_figure(table(*rows), LaneBy.ACTOR)
    names = lane_names(figure)
    assert len(names) == 14
    assert names[-1] == "67 other actors"
    assert set(mark_traces(figure)[0].customdata) == {f"ev-{i}" for i in range(1, 42)}


def test_an_event_without_a_party_is_in_the_picture() -> None:
    figure = timeline_figure(table({}, {"actors": ()}), LaneBy.ACTOR)
    assert lane_names(figure)[-1] == "No party named"


def test_marks_of_a_lane_on_one_day_stand_below_each_other() -> None:
    (marks,) = mark_traces(timeline_figure(table({}, {}, {}), LaneBy.TYPE))
    assert sorted(marks.y) == [0, 1, 2]


def test_undated_rows_are_left_to_the_tray() -> None:
    undated = {"date_start": None, "date_end": None}
    figure = timeline_figure(table({}, undated), LaneBy.TYPE)
    assert list(mark_traces(figure)[0].customdata) == ["ev-1"]
    assert not mark_traces(timeline_figure(table(undated)))
    assert not mark_traces(timeline_figure(table()))


def test_hostile_text_is_shown_and_not_read() -> None:
    text = '<a href="javascript:alert(1)">x</a> $\\alpha$ %{x}' + "w" * 500
    row = {"title": text, "sentence": text, "actors": (text,), "source_title": text}
    figure = timeline_figure(table(row), LaneBy.ACTOR)
    shown = mark_traces(figure)[0].text[0] + lane_names(figure)[0]
    assert "<a" not in shown
    assert "$" not in shown
    assert "%{" not in shown
    assert max(len(line) for line in mark_traces(figure)[0].text[0].split("<br>")) < 110


def test_zoom_stays_while_an_event_is_opened() -> None:
    before, after = (
        timeline_figure(table({})),
        timeline_figure(table({}), focus=Focus(selected="ev-1")),
    )
    assert before.layout.uirevision == after.layout.uirevision


def test_five_thousand_events_are_drawn_with_webgl_in_a_picture_of_bounded_height() -> None:
    days = [date(2000, 1, 1) + timedelta(days=i) for i in range(5000)]
    rows = [
        lasting(d, d + timedelta(days=i % 40), actors=(f"P{i % 90}",)) for i, d in enumerate(days)
    ]
    figure = timeline_figure(table(*rows), LaneBy.ACTOR)
    assert {trace.type for trace in figure.data} == {"scattergl"}
    assert figure.layout.height < 1300
    assert len(mark_traces(figure)[0].x) == 5000


def test_a_few_events_far_away_do_not_squeeze_the_rest_and_are_told_of() -> None:
    days = [date(2020, 1, 1) + timedelta(days=9 * i) for i in range(20)]
    far = [date(1979, 3, 26), date(1994, 10, 26)]
    figure = timeline_figure(table(*(lasting(d, d) for d in [*days, *far])), LaneBy.TYPE)
    assert figure.layout.xaxis.range[0] > pd.Timestamp("2019-12-01")
    assert [note.text for note in figure.layout.annotations] == ["← 2 earlier"]


def test_few_events_are_all_in_view() -> None:
    days = [date(2023, 5, 14), date(2023, 6, 2), date(2023, 6, 3), date(2023, 9, 15)]
    figure = timeline_figure(table(*(lasting(d, d) for d in days)), LaneBy.TYPE)
    assert figure.layout.xaxis.range[1] > pd.Timestamp(days[-1])
    assert not figure.layout.annotations


def test_all_of_the_dates_that_were_chosen_are_in_view() -> None:
    days = [date(2020, 1, 1) + timedelta(days=9 * i) for i in range(20)]
    rows = table(*(lasting(d, d) for d in [*days, date(1979, 3, 26)]))
    figure = timeline_figure(rows, LaneBy.TYPE, focus=Focus(has_dates=True))
    assert figure.layout.xaxis.range[0] < pd.Timestamp("1979-03-26")
    assert not figure.layout.annotations


def test_events_spread_evenly_are_all_in_view() -> None:
    days = [date(2020, 1, 1) + timedelta(days=9 * i) for i in range(20)]
    figure = timeline_figure(table(*(lasting(d, d) for d in days)), LaneBy.TYPE)
    assert figure.layout.xaxis.range[0] < pd.Timestamp("2020-01-01")
    assert figure.layout.xaxis.range[1] > pd.Timestamp(days[-1])
    assert not figure.layout.annotations


def test_lanes_that_would_open_empty_come_after_those_in_view() -> None:
    days = [date(2020, 1, 1) + timedelta(days=9 * i) for i in range(20)]
    near = [lasting(day, day, actors=(f"P{i}",)) for i, day in enumerate(days)]
    far = [lasting(date(1979, 3, n), date(1979, 3, n), actors=("Early",)) for n in (1, 2)]
    lanes = timeline_figure(table(*near, *far), LaneBy.ACTOR).layout.yaxis.ticktext
    assert "Early" not in lanes


def test_the_key_shows_a_filled_mark() -> None:
    day = date(2020, 1, 1)
    rows = [lasting(day, day, status="planned"), lasting(day, day, status="occurred")]
    (meetings,) = mark_traces(timeline_figure(table(*rows), LaneBy.TYPE))
    assert meetings.marker.color[0] == LIGHT.colour("meeting")
