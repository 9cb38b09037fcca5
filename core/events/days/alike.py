"""Another deal like the one told before: "a similar deal last month with Mali"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.tree import ancestors, children
from core.events.syntax.vocab import AGREEMENT_NOUNS, words

if TYPE_CHECKING:
    from core.token import Token

ALIKE: Final = words("similar parallel comparable")


def is_alike(noun: Token) -> bool:
    """True for "a similar deal", which is never the one told before."""
    return any(c.lower_ in ALIKE for c in children(noun, "amod"))


def is_of_similar(day: Token, trigger: Token) -> bool:
    """True for the day of "comes after a similar deal last month", which is that deal's alone."""
    deals = (t for t in ancestors(day) if t.lemma_.lower() in AGREEMENT_NOUNS)
    deal = next((t for t in deals if is_alike(t)), None)
    return deal is not None and deal != trigger and day.i > deal.i
