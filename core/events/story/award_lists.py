"""The day of a list of awards: "In other awards, Belar won a Navy contract" is of the same day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.drafts.draft import Draft
from core.events.status.status import event_verb
from core.events.syntax.tree import ancestors, auxiliaries, is_verbal
from core.model import DateLink, EventMention, Status

AWARDS: Final = frozenset({"contract-awarded", "paid-for-work", "deal-extended"})
# What goes on with a list: "also", "in other awards".
GOES_ON: Final = re.compile(
    r"\b(?:also|separately|in\saddition|other\s(?:\w+\s)?(?:awards|contracts|orders))\b",
    re.IGNORECASE,
)
# What opens one: "announced these contracts".
OPENS: Final = re.compile(
    r"\b(?:announced|awarded|issued)\s(?:\S+\s){0,4}?(?:awards|contracts|orders)\b"
)
REACH: Final = 3


def with_day_of_list(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """The award with the day of the award told before it, whose list it goes on with."""
    is_open = draft.date is None and draft.status is Status.OCCURRED
    if draft.rule.name not in AWARDS or not is_open or not _is_told_plainly(draft):
        return draft
    before = next((t for t in reversed(told) if t.rule in AWARDS), None)
    if before is None or before.date is None or before.status is not Status.OCCURRED:
        return draft
    apart = draft.scene.sentence.index - before.sentence.index
    is_listed = before.date_link is DateLink.CARRIED or OPENS.search(before.sentence.text)
    goes_on = is_listed or GOES_ON.search(draft.scene.sentence.text)
    if not goes_on or not 0 < apart <= REACH:
        return draft
    return replace(draft, date=before.date, link=DateLink.CARRIED)


def _is_told_plainly(draft: Draft) -> bool:
    """True for "won" and "was given", false for "had won" and "has been given"."""
    verbs = (t for t in (draft.trigger, *ancestors(draft.trigger)) if is_verbal(t))
    verb = event_verb(draft.trigger) or next(verbs, None)
    if verb is None:
        return False
    return verb.tag_ in {"VBD", "VBN"} and not auxiliaries(verb) - {"was", "were"}
