from datetime import date

import pandas as pd
import pytest
from figure_rows import lasting, table

from core.figures import overview_figure


def test_months_are_counted_by_type() -> None:
    rows = (
        lasting(date(2020, 1, 5), date(2020, 1, 5)),
        lasting(date(2020, 1, 9), date(2020, 1, 9)),
        lasting(date(2020, 3, 9), date(2020, 3, 9), event_type="agreement"),
    )
    meetings, agreements = overview_figure(table(*rows)).data
    assert list(meetings.customdata) == ["Jan 2020", "Feb 2020", "Mar 2020"]
    assert list(meetings.y) == [2, 0, 0]
    assert list(agreements.y) == [0, 0, 1]


def test_an_event_of_unknown_month_counts_once_in_all() -> None:
    meetings, _ = overview_figure(table(lasting(date(2020, 1, 1), date(2020, 12, 31)))).data
    assert len(meetings.y) == 12
    assert sum(meetings.y) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize(
    ("last", "name"),
    [(date(2010, 1, 1), "Jan 2000"), (date(2040, 1, 1), "Q1 2000"), (date(2090, 1, 1), "2000")],
)
def test_bars_grow_wider_with_the_years(last: date, name: str) -> None:
    rows = (lasting(date(2000, 1, 1), date(2000, 1, 1)), lasting(last, last))
    meetings, _ = overview_figure(table(*rows)).data
    assert meetings.customdata[0] == name


def test_the_chosen_stretch_is_shaded() -> None:
    rows = (
        lasting(date(2020, 1, 5), date(2020, 1, 5)),
        lasting(date(2021, 1, 9), date(2021, 1, 9)),
    )
    shape = overview_figure(table(*rows), first=date(2020, 3, 1)).layout.shapes[0]
    assert shape.x0 == pd.Timestamp("2020-03-01")
    assert not overview_figure(table(*rows)).layout.shapes


def test_an_empty_table_gives_an_empty_overview() -> None:
    assert not any(len(trace.x) for trace in overview_figure(table(), first=date(2020, 1, 1)).data)


def test_a_single_bar_does_not_fill_the_overview() -> None:
    axis = overview_figure(table({})).layout.xaxis
    assert (axis.range[1] - axis.range[0]).days > 300
