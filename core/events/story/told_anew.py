"""Drafts that cannot go on telling what was told before: "another meeting", "met in Lund"."""

from __future__ import annotations

import re
from typing import Final

from core.events.days.alike import is_alike
from core.events.drafts.draft import Draft
from core.events.syntax.tree import children
from core.events.syntax.vocab import words
from core.model import EventMention, EventType

OTHERS: Final = words(
    """another second third previous earlier separate further again previously next last new fresh
    final"""
)
BY_FACE: Final = re.compile(r"\b(?:face-to-face|in-person)\s(?:meeting|talks)", re.IGNORECASE)


def is_another(draft: Draft) -> bool:
    """True for "another meeting", "they met again" and "later met her"."""
    beside = children(draft.trigger, "amod", "det", "advmod")
    later = any(c.lower_ == "later" and c.i + 1 == draft.trigger.i for c in beside)
    return later or is_alike(draft.trigger) or any(c.lower_ in OTHERS for c in beside)


def is_first_of_two(draft: Draft) -> bool:
    """True for "the first agreement, signed in May", behind a later one."""
    is_deal = draft.rule.type is EventType.AGREEMENT and draft.date is not None
    return is_deal and any(
        c.lower_ in {"first", "original", "initial"} for c in children(draft.trigger, "amod")
    )


def is_met_there(draft: Draft, before: EventMention) -> bool:
    """True for "the two met in Lund in May" and "an in-person meeting", not by telephone."""
    is_met = draft.rule.name == "meet" and draft.place is not None and draft.date is not None
    noun = draft.trigger
    said = (draft.scene.span(noun.left_edge, noun).text, before.sentence.text)
    return is_met or any(map(BY_FACE.search, said))
