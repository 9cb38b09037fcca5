"""Years that date nothing: "the Lund 2018 games", "her first trip of the year"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.tree import children
from core.events.syntax.vocab import SPELLS
from core.language.months import MONTHS

if TYPE_CHECKING:
    from core.token import Token

YEAR_LENGTH: Final = 4
NAMED: Final = frozenset({"PROPN", "NOUN"})


def only_ranks(root: Token) -> bool:
    """True for the year of "on Monday, on her first trip of the year", where a day is told too."""
    is_whole = root.lemma_.lower() in SPELLS and any(
        c.lower_ in {"the", "this"} for c in children(root, "det")
    )
    return is_whole and root.dep_ == "pobj" and root.head.lower_ == "of"


def is_in_a_name(root: Token) -> bool:
    """True for the year of "the Lund 2018 president" and "the Lund 2018 games"."""
    is_year = root.lower_.isdigit() and len(root.lower_) == YEAR_LENGTH
    if not is_year or root.i == 0 or root.i + 1 == len(root.doc):
        return False
    before, behind = root.nbor(-1), root.nbor(1)
    is_joined = before.pos_ == "PROPN" and before.lower_.rstrip(".") not in MONTHS
    return is_joined and behind.pos_ in NAMED
