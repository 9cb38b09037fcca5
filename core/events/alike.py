"""Another deal like the one told before: "a similar deal last month with Mali"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.tree import ancestors, children
from core.events.vocab import AGREEMENT_NOUNS, words

if TYPE_CHECKING:
    from core.events.draft import Draft
    from core.model import EventMention
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


def with_first_of_both(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """The similar deal "with Mali" as one of Mali and of who made the deal told before."""
    from_before = told[-1].actors[:1] if told and told[-1].type is draft.rule.type else ()
    if not from_before or not is_alike(draft.trigger):
        return draft
    known = {p.actor.id for p in told[-1].actors}
    others = tuple(p for p in draft.actors if p.actor.id not in known)
    return replace(draft, actors=(*from_before, *others)) if len(others) == 1 else draft
