"""What became of each file of an import, as a table for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from core.dates import describe_source
from core.export.csv import CsvForm, to_csv
from core.store import LoggedFile, Outcome
from core.table import Cell, Column, ColumnKind, make_frame

OUTCOMES = {
    Outcome.ADDED: "imported",
    Outcome.COPY: "imported as a near copy",
    Outcome.DUPLICATE: "already here",
    Outcome.REFUSED: "refused",
    Outcome.STOPPED: "not read",
    Outcome.WAITING: "waiting",
    Outcome.LEFT_OUT: "left out",
}
REPORT_COLUMNS = (
    Column("file", ColumnKind.STR, "The file's name."),
    Column("handed_in", ColumnKind.STR, "The archive or table that it was in, or the same name."),
    Column(
        "outcome",
        ColumnKind.STR,
        "Imported, already here, refused, not read, waiting, or left out.",
    ),
    Column("article", ColumnKind.STR, "Title of the article that it became or that was here."),
    Column("reason", ColumnKind.STR, "Why it was not imported, or what to know about it."),
    Column("published", ColumnKind.DATE, "That article's publication date."),
    Column("published_from", ColumnKind.STR, "Where that date comes from."),
    Column("sha256", ColumnKind.STR, "Checksum of the file's bytes."),
)


def import_report(lines: Iterable[LoggedFile]) -> bytes:
    """A row a line, in their order; no cell can run as a formula."""
    rows = [_cells(line) for line in lines]
    return to_csv(make_frame(REPORT_COLUMNS, rows), CsvForm.SPREADSHEET, REPORT_COLUMNS)


def list_files(lines: Iterable[LoggedFile]) -> pd.DataFrame:
    """The same for reading, the newest first. Columns: File, Outcome, Article, Reason."""
    rows = [(each.name, OUTCOMES[each.outcome], each.title, each.reason) for each in lines]
    return pd.DataFrame(reversed(rows), columns=["File", "Outcome", "Article", "Reason"])


def _cells(line: LoggedFile) -> list[Cell]:
    published = line.published
    return [
        line.name,
        line.handed_in,
        OUTCOMES[line.outcome],
        line.title,
        line.reason,
        published.day if published else None,
        describe_source(published.source) if published else "",
        line.sha256 or "",
    ]
