"""Text for the picture. Plotly reads tags, entities and LaTeX in it, and articles are hostile."""

from __future__ import annotations

import html
import textwrap
from functools import lru_cache

import pandas as pd

WIDTH = 62
LONGEST = 320


def plain(text: str) -> str:
    """The text with nothing left that Plotly would interpret."""
    return html.escape(text, quote=False).replace("$", "&#36;").replace("%{", "%&#123;")


def shorten(text: str, limit: int) -> str:
    """The text in one line of at most ``limit`` characters."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


# Filtering draws the same events again and again.
@lru_cache(maxsize=50_000)
def paragraph(text: str) -> str:
    """The text in short lines, unbroken words included."""
    return "<br>".join(plain(line) for line in textwrap.wrap(shorten(text, LONGEST), WIDTH))


def hover_texts(table: pd.DataFrame) -> list[str]:
    """What the pointer shows for each row: date, title, what it is, sentence, source."""
    columns = ["date_display", "title", "event_type", "status", "sentence", "source_title"]
    return [
        f"<b>{paragraph(date)}</b><br>{paragraph(title)}<br>{plain(kind)}, {plain(status)}"
        f"<br><br>{paragraph(sentence)}<br><br>{paragraph(source)}"
        for date, title, kind, status, sentence, source in table[columns]
        .fillna("")
        .astype(str)
        .itertuples(index=False)
    ]
