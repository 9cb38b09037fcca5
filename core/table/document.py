"""The text of ``docs/columns.md``, made from the columns.

To write it: ``python -m core.table.document docs/columns.md``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from core.model import EventSubtype, EventType, Status
from core.table.columns import COLUMNS, MENTION_COLUMNS, Column
from core.table.crosswalk import plover_event

OPENING = """\
# Columns

Made from `core/table/columns.py` by `make docs`; do not edit it here.

One row for each distinct event. The same columns, in this order, are in the app's table, the CSV,
the Excel workbook, the JSON Lines and the Parquet file; new ones come only at the end. UTF-8; days
are ISO 8601 and both ends belong to the range; empty is unknown. Columns of kind list that begin
with `actor` are aligned with each other.

In CSV the items of a list are joined with `; `. A `; ` inside an item is written `;;`. So that
every list comes back as it was, a `;` at the end of an item or before another `;` is written
`\\;`, and backslashes right before a `;` or at the end of an item are doubled; any other item
stands as it is. One form of the CSV is for spreadsheets: it begins with a byte-order mark, and a
cell that begins with `=`, `+`, `-`, `@`, tab, carriage return or their full-width twins, after
any apostrophes, gets one `'` before it. The other is exact. Both can be read back.

In the data frame that `core.table.build_table` returns, kinds str and enum are text with "" for
unknown, date is `datetime64[s]` with NaT, int is `Int64` with NA, list is a tuple of text.
"""

CROSSWALKS = """\
## Crosswalks

**`plover_event`** is the event type of PLOVER, the Political Language Ontology for Verifiable
Event Records. Planned and hypothetical events keep their type, since PLOVER tells those apart by
a context field: read `status` with it. What was called off, refused or broken is REJECT; that is
our reading of it.

{plover}

**`time_precision`** is ACLED's: 1 the day is known, 2 the week or a similar time, 3 the month. A
range counts by its length: one day 1, up to 7 days 2, up to 31 days 3. What is coarser, or
undated, or only before or after a day, has none.
"""


def columns_document() -> str:
    """The whole of ``docs/columns.md``."""
    return "\n".join(
        (
            OPENING,
            _table(COLUMNS),
            "## Mentions\n",
            "One row for each place in a text that tells of an event.\n",
            _table(MENTION_COLUMNS),
            CROSSWALKS.format(plover=_plover_table()),
        )
    )


def _table(columns: Sequence[Column]) -> str:
    lines = ["| # | column | kind | example | meaning |", "|---|---|---|---|---|"]
    for number, column in enumerate(columns, start=1):
        example = f"`{column.example}`" if column.example else ""
        meaning = f"{column.meaning}{_words(column.words)}"
        lines.append(f"| {number} | `{column.name}` | {column.kind} | {example} | {meaning} |")
    return "\n".join(lines) + "\n"


def _words(words: Sequence[str]) -> str:
    return f": {', '.join(words)}" if words else ""


def _plover_table() -> str:
    lines = [f"| event | {' | '.join(Status)} |", "|---" * (len(Status) + 1) + "|"]
    for kind, subtypes in _subtypes_of_one_code():
        codes = (plover_event(kind, subtypes[0], status) for status in Status)
        lines.append(f"| {kind}: {', '.join(subtypes)} | {' | '.join(codes)} |")
    return "\n".join(lines)


def _subtypes_of_one_code() -> list[tuple[EventType, list[EventSubtype]]]:
    """Subtypes that get the same code when they occurred; a meeting's come before SIGNED."""
    grouped: dict[tuple[EventType, str], list[EventSubtype]] = {}
    kind = EventType.MEETING
    for subtype in EventSubtype:
        kind = EventType.AGREEMENT if subtype is EventSubtype.SIGNED else kind
        code = plover_event(kind, subtype, Status.OCCURRED)
        grouped.setdefault((kind, code), []).append(subtype)
    return [(kind, subtypes) for (kind, _), subtypes in grouped.items()]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(columns_document(), encoding="utf-8")
