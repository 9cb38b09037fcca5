"""The day of a meeting in which remarks were made that the sentence before dates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.drafts.draft import Draft
from core.events.syntax.tree import ancestors, children, is_verbal
from core.events.syntax.vocab import words
from core.language.dateline import length_of_dateline
from core.model import DateLink, EventType, Status, TimeMention

if TYPE_CHECKING:
    from core.token import Token

# What was said just before, taken up again: "made the remarks", "gave the assurance".
TOLD: Final = words(
    """remark comment statement announcement appeal pledge promise call assurance point offer
    proposal warning observation disclosure"""
)
GIVES: Final = words("make give issue utter")
SPEAKS: Final = words("speak talk")
SAYS: Final = re.compile(
    r"\b(?:said|says|told|announced|urged|called|warned|pledged|vowed|promised|stressed|reiterated|"
    r"expressed|declared|assured|appealed|denied|insisted|criticized|criticised|praised|hailed)\b"
)


def with_day_of_remarks(draft: Draft, times: Sequence[TimeMention]) -> Draft:
    """The draft with the day of the sentence before, whose words were said in the meeting.

    "She said on Friday …. She was speaking after talks with the king." ``times`` are the
    article's, in text order.
    """
    is_open = draft.date is None and draft.status is Status.OCCURRED
    if draft.rule.type is not EventType.MEETING or not is_open or not _takes_up(draft.trigger):
        return draft
    before = draft.scene.sentences[draft.scene.sentence.index - 1 : draft.scene.sentence.index]
    if not before or not SAYS.search(before[0].text):
        return draft
    start = before[0].start + length_of_dateline(before[0].text)
    first = bisect_left(times, start, key=lambda time: time.start)
    end = bisect_left(times, before[0].end, key=lambda time: time.start)
    days = [time for time in times[first:end] if time.tells_when]
    return replace(draft, date=days[0], link=DateLink.CARRIED) if len(days) == 1 else draft


def _takes_up(trigger: Token) -> bool:
    """True in the clause of "made the remarks" and "was speaking"."""
    verb = next((t for t in ancestors(trigger) if is_verbal(t)), None)
    if verb is None:
        return False
    known = [t for t in children(verb, "dobj", "nsubjpass") if t.lemma_.lower() in TOLD]
    is_known = any(c.lower_ in {"the", "this", "these"} for t in known for c in children(t, "det"))
    is_speaking = verb.lemma_.lower() in SPEAKS and any(
        c.lower_ in {"he", "she"} or c.pos_ == "PROPN" for c in children(verb, "nsubj")
    )
    return is_speaking or (is_known and verb.lemma_.lower() in GIVES)
