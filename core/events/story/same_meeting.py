"""A meeting told twice in a sentence, or by its day alone: "resumed talks when Berg met her".

Whatever names each of the mentions uses, it is one meeting.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from core.events.drafts.draft import Draft
from core.events.syntax.tree import PASSIVE_SUBJECTS, SUBJECTS, children, is_verbal
from core.model import ActorKind, EventMention, EventSubtype, EventType

if TYPE_CHECKING:
    from core.token import Token


def same_meeting(draft: Draft, told: Sequence[EventMention]) -> EventMention | None:
    """The meeting told just before that the draft can only be."""
    meetings = [t for t in told if t.type is EventType.MEETING]
    if draft.rule.type is not EventType.MEETING or not meetings:
        return None
    before = meetings[-1]
    if before.sentence == draft.scene.sentence:
        phone = EventSubtype.PHONE_CALL in {draft.rule.subtype, before.subtype}
        is_so = before.status is draft.status and not phone
        return before if is_so and _tells_it_again(draft, before) else None
    return next((m for m in reversed(meetings) if is_known_by_its_day(draft, m)), None)


def is_known_by_its_day(draft: Draft, before: EventMention) -> bool:
    """True for "Monday's talks brought together" behind a meeting of Monday, whoever is named."""
    if before.date is None or draft.date is None or before.status is not draft.status:
        return False
    if draft.rule.pos != "NOUN" or before.subtype is EventSubtype.PHONE_CALL:
        return False
    first, second = (date.text.lower().split()[0] for date in (before.date, draft.date))
    return first == second and _is_of_its_day(draft.trigger, draft)


def told_by_who_met(
    draft: Draft, before: EventMention, told: Sequence[EventMention]
) -> Sequence[EventMention]:
    """The mentions, the talks of "firms resumed talks when Berg met her" with the persons."""
    here = before.sentence == draft.scene.sentence and len(draft.actors) >= 2
    met = all(p.actor.kind is ActorKind.PERSON for p in draft.actors)
    if not (here and met and same_meeting(draft, told) == before):
        return told
    return [replace(m, actors=draft.actors) if m == before else m for m in told]


def _tells_it_again(draft: Draft, before: EventMention) -> bool:
    """True for "talks, their third round" and for "resumed talks when Berg met her"."""
    noun, start = draft.trigger, before.trigger.start - draft.scene.sentence.start
    if noun.dep_ == "appos" and noun.head.idx == start:
        return True
    verb = noun if is_verbal(noun) else noun.head
    is_when = any(c.lower_ == "when" for c in children(verb, "advmod", "mark"))
    own_day = draft.date is not None and not _share_start(draft, before)
    if verb.dep_ != "advcl" or not is_when or own_day:
        return False
    return any(start == t.idx for t in _clause_of(verb.head))


def _share_start(draft: Draft, before: EventMention) -> bool:
    """True for one and the same time of the sentence, however each of the two leans it."""
    return bool(draft.date and before.date and draft.date.start == before.date.start)


def _clause_of(verb: Token) -> list[Token]:
    """The verb and what is done in its own clause."""
    return [verb, *children(verb, "dobj", "nsubj", "nsubjpass")]


def _is_of_its_day(noun: Token, draft: Draft) -> bool:
    """True for "Monday's talks", which name nobody themselves, as what the sentence is about."""
    whose = children(noun, "poss", "compound", "nmod")
    times = [time for t in whose if (time := draft.scene.time_at(t))]
    of_day = draft.date is not None and any(time.start == draft.date.start for time in times)
    return of_day and noun.dep_ in SUBJECTS | PASSIVE_SUBJECTS and not children(noun, "prep")
