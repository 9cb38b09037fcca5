"""Rounds of talks that are told by themselves: "the next round is expected in December"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.draft import Draft
from core.events.occasion_checks import WHICH
from core.events.pacts import has_sides
from core.events.slots import whole_of
from core.events.tree import children
from core.events.vocab import TALK_NOUNS, words
from core.model import DateLink, EventMention, EventSubtype, EventType

TALKED: Final = words("negotiations negotiate at-the-table round confer")


def with_known_sides_of_talks(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """A round of nobody named, on a day of its own, with those whose talks the article tells of."""
    if draft.rule.type is not EventType.MEETING or draft.actors or draft.missing:
        return draft
    if not _is_of_talks(draft) or not _has_own_day(draft):
        return draft
    known = next((t for t in reversed(told) if _is_talks(t)), None)
    if known is None and _is_one_of_several(draft):
        known = next((t for t in reversed(told) if _is_meeting(t)), None)
    return replace(draft, actors=known.actors) if known else draft


def _is_of_talks(draft: Draft) -> bool:
    return draft.rule.name == "round" or draft.trigger.lemma_.lower() in TALK_NOUNS


def _has_own_day(draft: Draft) -> bool:
    near = draft.link is DateLink.CLAUSE or draft.rule.name == "round"
    return draft.date is not None and near


def _is_one_of_several(draft: Draft) -> bool:
    """True for "the next round" and "their last talks"."""
    whole = whole_of(draft.trigger)
    return any(c.lower_ in WHICH for c in children(whole, "amod", "det"))


def _is_meeting(mention: EventMention) -> bool:
    kinds = {EventSubtype.BILATERAL, EventSubtype.SUMMIT, EventSubtype.CONFERENCE}
    return mention.subtype in kinds and has_sides(mention)


def _is_talks(mention: EventMention) -> bool:
    """True for a mention of talks with two sides or a group of several."""
    is_one = mention.type is EventType.MEETING and has_sides(mention)
    return is_one and (mention.subtype is EventSubtype.NEGOTIATION or mention.rule in TALKED)
