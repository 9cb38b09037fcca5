"""The employer behind "management": the firm that the article opens with.

"Machinists accepted a contract in May" in a report on the strike at Adeco is a deal with Adeco.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.participants import SIDED_ACTS
from core.events.drafts.draft import Draft
from core.events.story.bodies_before import bodies_in
from core.events.story.own_people import each_once
from core.events.story.unions import are_workers, is_union
from core.events.syntax.vocab import words
from core.model import Actor, ActorKind, ActorMention, EventType, Participant, Role

# Sentences that say what an article is about.
LEAD: Final = 2
MANAGEMENT: Final = frozenset({"management", "managers", "employers"})
# Last words of the names of those who employ nobody in the story.
OFFICES: Final = words("Board Department Commission Court Council Congress Agency Ministry")


def with_employer(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The deal of workers alone, or with the management, as one with the firm of the lead."""
    parties = draft.actors
    bosses = [p for p in parties if p.actor.name.lower() in MANAGEMENT]
    rest = [p for p in parties if p not in bosses]
    are_alone = bool(rest) and all(are_workers(p.actor) or is_union(p.actor) for p in rest)
    if not are_alone or draft.rule.type is not EventType.AGREEMENT:
        return draft
    if draft.rule.subtype in SIDED_ACTS and not bosses:
        return draft
    employers = _employers(draft, actors)
    if len(employers) != 1:
        return draft
    boss = Participant(employers[0], bosses[0].role if bosses else Role.PARTY)
    return replace(draft, actors=each_once((*rest, boss)))


def _employers(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The firms that the first sentence with any organisation names."""
    for sentence in draft.scene.sentences[:LEAD]:
        named = bodies_in(sentence, sentence.end, actors)
        if firms := [a for a in named if _may_employ(a)]:
            return firms
    return []


def _may_employ(actor: Actor) -> bool:
    is_office = actor.name.split()[-1] in OFFICES
    return actor.kind is ActorKind.ORGANISATION and not (is_office or is_union(actor))
