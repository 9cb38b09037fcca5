"""Rows with the columns that the figures read, written by hand."""

from datetime import date

import pandas as pd

COLUMNS = {
    "date_display": "4 Jan 2021",
    "date_start": date(2021, 1, 4),
    "date_end": date(2021, 1, 4),
    "event_type": "meeting",
    "status": "occurred",
    "title": "Ada Brook meets Carl Dorn",
    "actors": ("Ada Brook", "Carl Dorn"),
    "date_qualifier": None,
    "date_flags": (),
    "sentence": "Ada Brook met Carl Dorn on Monday.",
    "source_title": "Talks in Aden",
    "n_sources": 1,
    "event_id": "ev-1",
}


def table(*rows: dict[str, object]) -> pd.DataFrame:
    """One row for each argument, with the values given and plain ones for the rest."""
    numbered = [COLUMNS | {"event_id": f"ev-{i}"} | row for i, row in enumerate(rows, 1)]
    return pd.DataFrame(numbered, columns=list(COLUMNS))


def lasting(first: date, last: date, **values: object) -> dict[str, object]:
    """Values of a row that may lie anywhere from ``first`` to ``last``."""
    return {"date_start": first, "date_end": last, **values}
