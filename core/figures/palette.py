"""Colours, shapes and sizes of the marks.

The hues are Okabe and Ito's (https://jfly.uni-koeln.de/color/), told apart by colour-blind
readers; shape says the same thing again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.model import EventType, Status


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of one of the two themes, as in ``.streamlit/config.toml``."""

    paper: str
    text: str
    muted: str
    hairline: str
    meeting: str
    agreement: str

    def colour(self, event_type: str) -> str:
        """Colour of a type of event."""
        return self.agreement if event_type == EventType.AGREEMENT else self.meeting


LIGHT = Theme("#FFFFFF", "#1F2328", "#59636E", "#E3E6EA", "#0072B2", "#D55E00")
DARK = Theme("#0E1117", "#E6EDF3", "#9198A1", "#262C36", "#56B4E9", "#E69F00")

SHAPES: Mapping[str, str] = {EventType.MEETING: "circle", EventType.AGREEMENT: "diamond"}

TYPE_NAMES: Mapping[str, str] = {EventType.MEETING: "Meeting", EventType.AGREEMENT: "Agreement"}


@dataclass(frozen=True, slots=True)
class Overlay:
    """What is drawn over a hollow mark; ``cuts`` draws it in the paper's colour."""

    symbol: str
    cuts: bool
    width: float


# Plotly has no dashed outlines: thin paper-coloured strokes over the ring leave dashes and dots.
OVERLAYS: Mapping[str, Overlay] = {
    Status.CANCELLED: Overlay("line-ne-open", cuts=False, width=1.6),
    Status.DENIED: Overlay("cross-thin-open", cuts=True, width=3.2),
    Status.HYPOTHETICAL: Overlay("asterisk-open", cuts=True, width=2.4),
}

FONT = "Source Sans, sans-serif"
OUTLINE = 1.8
FLAG_GAP = 7
SELECTED_GAP = 11


def mark_size(sources: int) -> int:
    """Pixels across, in three steps by the number of articles."""
    if sources > 3:
        return 16
    return 13 if sources > 1 else 11


def with_alpha(colour: str, alpha: float) -> str:
    """A ``#RRGGBB`` colour as CSS ``rgba()``; ``alpha`` is 0 to 1."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:g})"
