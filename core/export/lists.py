r"""List cells: items joined with "; ", and parted again without loss.

A "; " inside an item is written ";;". So that every list of items comes back as it was, a ";"
at an item's end or before another ";" is written ``\;``, and backslashes right before a ";" or
at an item's end are doubled. Items without a ";" or a final backslash are not touched at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

SEPARATOR = "; "
# A run of backslashes is tried from its first one only: a long one costs linear time.
IN_ITEM = re.compile(
    r"(?<!\\)(?P<slashes>\\*)(?:(?P<parting>;[ ])|(?P<loose>;(?=;|\Z))|(?P<plain>;)|\Z)"
)
IN_CELL = re.compile(r"(?<!\\)(?P<pairs>(?:\\\\)*)(?P<mark>\\;|;;|;[ ]|;|\Z)")
OF_MARK = {";;": "; ", "\\;": ";", ";": ";", "": ""}


def join_list(items: Sequence[str]) -> str:
    """The items as one cell; empty for no item and for a single empty one."""
    return SEPARATOR.join(IN_ITEM.sub(_escape, item) for item in items)


def split_list(cell: str) -> tuple[str, ...]:
    """The items of a cell that ``join_list`` has made; none for an empty cell."""
    if ";" not in cell and "\\" not in cell:
        return (cell,) if cell else ()
    items: list[str] = []
    words: list[str] = []
    position = 0
    for match in IN_CELL.finditer(cell):
        words += cell[position : match.start()], match["pairs"][::2]
        position = match.end()
        if match["mark"] == SEPARATOR:
            items.append("".join(words))
            words.clear()
        else:
            words.append(OF_MARK[match["mark"]])
    return (*items, "".join((*words, cell[position:])))


def _escape(match: re.Match[str]) -> str:
    slashes = match["slashes"] * 2
    if match["parting"]:
        return f"{slashes};;"
    return f"{slashes}\\;" if match["loose"] else f"{slashes}{match['plain'] or ''}"
