"""The cells of a table as they stand, before anything is known of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

Row = tuple[str, ...]
LONGEST_NAME: Final = 60
# Of a cell that is no name and stands where one should.
NAME_CHARS: Final = 80
SHOWN_CHARS: Final = 300
# Words of a cell that hold more than a name, a place or a number.
FEWEST_WORDS: Final = 5


@dataclass(frozen=True, slots=True)
class Grid:
    """Every row, the first one too, with as many cells each.

    ``keyed`` where the format itself names the columns (JSON): the names are the first row.
    ``note`` says what of the file is not in it.
    """

    rows: tuple[Row, ...]
    keyed: bool = False
    note: str = ""


def column_names(first: Sequence[str], *, has_header: bool) -> tuple[str, ...]:
    """A name for each column, all different: those of the first row, or their numbers."""
    names: list[str] = []
    for number, cell in enumerate(first, start=1):
        name = " ".join(cell[:SHOWN_CHARS].split())[:NAME_CHARS].strip() if has_header else ""
        name = name or f"Column {number}"
        names.append(name if name not in names else f"{name} ({number})")
    return tuple(names)


def seems_header(first: Row) -> bool:
    """True where a first row may name columns: short cells, all different, none a number."""
    told = [cell.strip() for cell in first if cell.strip()]
    are_names = all(len(cell) <= LONGEST_NAME and not cell[0].isdigit() for cell in told)
    return bool(told) and are_names and len(set(told)) == len(told)


def has_sentences(rows: Sequence[Row]) -> bool:
    """True where most cells of some column hold a sentence, as a column of texts does."""
    columns = zip(*rows, strict=False)
    return any(2 * sum(map(is_sentence, cells)) >= len(cells) for cells in columns)


def is_sentence(cell: str) -> bool:
    """True for a cell of some words."""
    return len(cell.split(maxsplit=FEWEST_WORDS)) >= FEWEST_WORDS


def fit(rows: Sequence[Sequence[str]], most: int) -> tuple[Row, ...]:
    """The rows with a cell for each column that holds anything: those that lack are empty."""
    width = min(most, max(map(_filled_width, rows), default=0))
    return tuple((*row[:width], *("",) * (width - len(row))) for row in rows)


def _filled_width(row: Sequence[str]) -> int:
    return next((at for at in range(len(row), 0, -1) if row[at - 1]), 0)
