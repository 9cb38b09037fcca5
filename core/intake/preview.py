"""What to show of a table before its rows become articles, and what is made of its first rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pydantic import ConfigDict

from core.intake.columns import (
    NAMES,
    ColumnChoice,
    describe_columns,
    match_columns,
    take_columns,
)
from core.intake.day_month import FIGURES, Order, order_of
from core.intake.grid import SHOWN_CHARS, Grid, Row, column_names
from core.intake.rows import ANSWER, SAME_COLUMN, documents, has_header
from core.intake.stamps import read_stamp

SHOWN_ROWS: Final = 5
# The cells of a column that are looked at for figures: dates are short.
STAMP_CHARS: Final = 60
LEAST_WORDS: Final = 5


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """What all cells of a column show together.

    ``filled`` counts those with words; ``order`` is what comes first in its figures, ``doubtful``
    one of them that may be read two ways, "" where there is none.
    """

    filled: int
    order: Order
    doubtful: str


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The first rows of a table, cells cut short, and the facts of each of its columns.

    ``head`` begins with the very first row, whether or not it names the columns; ``count`` is how
    many rows there are with it. ``keyed`` and ``note`` are those of the grid.
    """

    head: tuple[Row, ...]
    count: int
    columns: tuple[ColumnFacts, ...]
    keyed: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table of articles that was met in a file.

    ``choice`` tells how its columns are taken, None where the user is to say so first. Such a
    table brings its bytes in ``content`` where it is not the file itself but one of an archive.
    """

    # The name that pydantic looks for.
    __pydantic_config__: ClassVar = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")

    file_name: str
    sha256: str
    preview: TablePreview
    choice: ColumnChoice | None
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class SampleRow:
    """What becomes of a row: ``days`` are the readings of ``stamp``, two where it is doubtful."""

    title: str
    text: str
    stamp: str
    days: tuple[date, ...]
    publisher: str
    url: str


def preview_table(grid: Grid) -> TablePreview:
    """What there is to show of a table."""
    head = tuple(tuple(cell[:SHOWN_CHARS] for cell in row) for row in grid.rows[: SHOWN_ROWS + 1])
    columns = tuple(_facts(column) for column in zip(*grid.rows, strict=True))
    return TablePreview(head, len(grid.rows), columns, grid.keyed, grid.note)


def is_headed(preview: TablePreview, choice: ColumnChoice) -> bool:
    """True where the first row names the columns."""
    return has_header(preview.head[0], choice, keyed=preview.keyed)


def names_of(preview: TablePreview, choice: ColumnChoice) -> tuple[str, ...]:
    """The names of the columns."""
    return column_names(preview.head[0], has_header=is_headed(preview, choice))


def taken_of(preview: TablePreview, choice: ColumnChoice) -> dict[str, str]:
    """What is read from which column."""
    return take_columns(names_of(preview, choice), choice)


def describe_table(name: str, preview: TablePreview, choice: ColumnChoice) -> str:
    """A sentence that says what is read from which column, and what is not read."""
    names, taken = names_of(preview, choice), taken_of(preview, choice)
    told = f"{name} is a table: {describe_columns(names, taken)}"
    return f"{told}; {preview.note}." if preview.note else f"{told}."


def first_choice(preview: TablePreview, *, with_header: bool | None = None) -> ColumnChoice:
    """What to offer: every column by its name, else by what its first cells hold."""
    choice = ColumnChoice(has_header=with_header)
    is_with_header = is_headed(preview, choice)
    names = names_of(preview, choice)
    taken = match_columns(names) if is_with_header else {}
    rows = preview.head[1:] if is_with_header else preview.head
    cells = dict(zip(names, zip(*rows, strict=True), strict=True)) if rows else {}
    for held, fits in GUESSES.items():
        free = [name for name in cells if name not in taken.values()]
        if held not in taken and (best := _fittest(free, cells, fits)):
            taken[held] = best
    named = tuple((held, taken.get(held)) for held in NAMES)
    return ColumnChoice(named, is_with_header)


def count_articles(preview: TablePreview, choice: ColumnChoice) -> tuple[int, int]:
    """How many rows have a text, and how many have none and would be refused."""
    names, taken = names_of(preview, choice), taken_of(preview, choice)
    header = int(is_headed(preview, choice))
    rows = preview.count - header
    if "text" not in taken:
        return 0, rows
    place = names.index(taken["text"])
    named = header and int(_holds_words(preview.head[0][place]))
    filled = preview.columns[place].filled - named
    return filled, rows - filled


def order_shown(preview: TablePreview, choice: ColumnChoice) -> tuple[Order, str]:
    """What comes first in the dates of the table, and a date that may be read two ways, or ""."""
    names, taken = names_of(preview, choice), taken_of(preview, choice)
    if "published" not in taken:
        return Order(), ""
    facts = preview.columns[names.index(taken["published"])]
    return Order(choice.order, (ANSWER,)) if choice.order else facts.order, facts.doubtful


def sample_rows(preview: TablePreview, choice: ColumnChoice) -> tuple[SampleRow, ...]:
    """What becomes of the first rows."""
    names, taken = names_of(preview, choice), taken_of(preview, choice)
    rows = preview.head[1:] if is_headed(preview, choice) else preview.head[:SHOWN_ROWS]
    order = order_shown(preview, choice)[0]
    stamps = _column(rows, names, taken.get("published"))
    return tuple(
        SampleRow(
            title=document.title or "",
            text=document.text,
            stamp=stamp.strip(),
            days=_days([(each.day, each.reliable) for each in document.candidates]),
            publisher=document.publisher or "",
            url=document.url or "",
        )
        for document, stamp in zip(documents(rows, names, taken, order), stamps, strict=True)
    )


def _days(readings: list[tuple[date, bool]]) -> tuple[date, ...]:
    """The reading that is taken, else all of them."""
    taken = tuple(day for day, is_taken in readings if is_taken)
    return taken or tuple(day for day, _ in readings)


def _facts(column: tuple[str, ...]) -> ColumnFacts:
    stamps = [cell for cell in column if len(cell) <= STAMP_CHARS]
    order = order_of(stamps, SAME_COLUMN)
    return ColumnFacts(sum(map(_holds_words, column)), order, _doubtful(stamps))


def _doubtful(stamps: Iterable[str]) -> str:
    """The first figures whose day and month may be either."""
    found = (match for stamp in stamps if (match := FIGURES.fullmatch(stamp.strip())))
    doubtful = (match[0] for match in found if len(read_stamp(match[0])) > 1)
    return next(doubtful, "")


def _holds_words(cell: str) -> bool:
    return any(map(str.isalnum, cell))


def _column(rows: tuple[Row, ...], names: tuple[str, ...], name: str | None) -> list[str]:
    return [row[names.index(name)] if name else "" for row in rows]


def _fittest(names: list[str], cells: dict[str, Row], fits: Callable[[Row], float]) -> str | None:
    """The column that fits best, None where none does."""
    scored = [(fits(cells[name]), name) for name in names]
    best = max((score for score, _ in scored), default=0.0)
    return next((name for score, name in scored if score == best), None) if best > 0 else None


def _fits_text(cells: Row) -> float:
    words = _mean_words(cells)
    return words if words >= LEAST_WORDS else 0.0


def _fits_title(cells: Row) -> float:
    """Some words, other ones in each row, while an outlet's name comes again."""
    words, told = _mean_words(cells), [cell for cell in cells if cell]
    return words if words > 1 and len(set(told)) == len(told) else 0.0


def _fits_date(cells: Row) -> float:
    return _share(cells, lambda cell: bool(read_stamp(cell)) and len(cell) <= STAMP_CHARS)


def _fits_url(cells: Row) -> float:
    return _share(cells, lambda cell: cell.startswith(("http://", "https://")))


def _mean_words(cells: Row) -> float:
    """How many words the cells hold that hold any."""
    counts = [len(cell.split()) for cell in cells if _holds_words(cell)]
    return sum(counts) / len(counts) if counts else 0.0


def _share(cells: Row, fits: Callable[[str], bool]) -> float:
    """How many of the cells fit, nothing where it is not most of them."""
    share = sum(map(fits, cells)) / len(cells)
    return share if 2 * share > 1 else 0.0


# How well the first cells of a column fit what it may hold, where no name tells.
GUESSES: Final[dict[str, Callable[[Row], float]]] = {
    "text": _fits_text,
    "published": _fits_date,
    "url": _fits_url,
    "title": _fits_title,
}
