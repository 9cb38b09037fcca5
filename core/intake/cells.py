"""Tables in office documents: a row of cells that hold a line each is one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from lxml import etree

BETWEEN = " | "


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph's words, with the row and the cell of a table in which it stands, if any."""

    words: str
    row: etree._Element | None = None
    cell: etree._Element | None = None


def join_cells(blocks: Iterable[Block]) -> Iterator[str]:
    """The paragraphs in order, with the cells of a row on one line.

    A cell of several paragraphs is part of the page's layout: those keep their lines.
    """
    for row, group in groupby(blocks, key=lambda block: block.row):
        kept = list(group)
        filled = [block for block in kept if block.words.strip()]
        is_line_each = len({block.cell for block in filled}) == len(filled) > 1
        if row is not None and is_line_each:
            yield BETWEEN.join(block.words.replace("\n", " ") for block in filled)
        else:
            yield from (block.words for block in kept)


def block_of(words: str, paragraph: etree._Element, row_tag: str, cell_tag: str) -> Block:
    """A paragraph with the row and cell around it."""
    return Block(
        words,
        next(paragraph.iterancestors(row_tag), None),
        next(paragraph.iterancestors(cell_tag), None),
    )
