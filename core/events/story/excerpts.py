"""Whose meeting the heading of an excerpt tells: "From a May 4 meeting with Lindt:"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from core.events.drafts.draft import Draft
from core.events.story.home import most_named
from core.events.syntax.tree import is_verbal, prepositional
from core.model import ActorKind, ActorMention, EventType, Participant, Role, Status


def with_teller(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The draft with the person whom the text in front is about, where a heading leaves him out."""
    if draft.rule.type is not EventType.MEETING or len(draft.actors) != 1:
        return draft
    if not (_is_heading(draft) and prepositional(draft.trigger, "with")):
        return draft
    met = draft.actors[0].actor
    named = Counter(
        m.actor.id
        for m in actors
        if m.start < draft.start and m.actor.kind is ActorKind.PERSON and m.actor.id != met.id
    )
    first = most_named(named)
    if first is None:
        return draft
    teller = next(m.actor for m in actors if m.actor.id == first)
    date = None
    if draft.date is not None:  # what is quoted has been
        kept = (part for part in draft.date.parts if part[0] != "tense")
        date = replace(draft.date, parts=(*kept, ("tense", "past")))
    actors_told = (Participant(teller, Role.PARTY), *draft.actors)
    return replace(draft, actors=actors_told, date=date, status=Status.OCCURRED)


def _is_heading(draft: Draft) -> bool:
    """True for a line without a verb that begins with "From" and ends with a colon."""
    line = draft.scene.sentence.text.strip()
    is_one = line.startswith("From ") and line.endswith(":")
    return is_one and not any(is_verbal(token) for token in draft.scene.parse)
