"""Drafts that cannot go on telling what was told before: "another meeting", "met in Lund"."""

from __future__ import annotations

import re
from typing import Final

from core.events.days.alike import is_alike
from core.events.drafts.draft import Draft
from core.events.story.pacts import is_definite
from core.events.syntax.tree import children
from core.events.syntax.vocab import words
from core.language.months import MONTHS
from core.model import EventMention, EventType, Status

OTHERS: Final = words(
    """another second third previous earlier separate further again previously next last new fresh
    final"""
)
# "In June", "in March 2020", "last year": without the day that news has.
LONG_SPAN: Final = re.compile(
    rf"(?:(?:{'|'.join(MONTHS)})\.?(?:,?\s\d{{4}})?|\d{{4}}|last\s(?:month|year))\Z", re.IGNORECASE
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


def is_history(draft: Draft, news: EventMention) -> bool:
    """True for "had concluded a truce in June" behind news of a deal, which is of today.

    "The deal, signed in 2016," may be the one just told.
    """
    if news.date is not None or draft.date is None or draft.scene.sentence == news.sentence:
        return False
    told_here = bool(children(draft.trigger, "relcl")) or not is_definite(draft)
    is_long = LONG_SPAN.match(draft.date.text) is not None
    return is_long and told_here and draft.status is news.status is Status.OCCURRED


def is_met_there(draft: Draft, before: EventMention) -> bool:
    """True for "the two met in Lund in May" and "an in-person meeting", not by telephone."""
    is_met = draft.rule.name == "meet" and draft.place is not None and draft.date is not None
    noun = draft.trigger
    said = (draft.scene.span(noun.left_edge, noun).text, before.sentence.text)
    return is_met or any(map(BY_FACE.search, said))
