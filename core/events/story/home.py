"""The country that an article is about, and the states behind places that are visited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.slots import heads_in
from core.events.drafts.draft import Draft
from core.events.rules.visit_checks import country_of
from core.events.syntax.coordination import coordinated
from core.model import Actor, ActorMention, Participant, Role

# How many times as often as the next one is named whom or what an article is about.
OFTEN: Final = 2


def home_state(
    draft: Draft, actors: Sequence[ActorMention], besides: str | None = None
) -> Actor | None:
    """The country named most often in front of the draft, where no other comes near.

    ``besides`` is one that is known to be the other side.
    """
    named = Counter(
        m.actor.country
        for m in actors
        if m.start < draft.start and m.actor.country and m.actor.country != besides
    )
    first = most_named(named)
    return draft.scene.state(first) if first else None


def most_named(named: Counter[str]) -> str | None:
    """The one that is named most often, where no other comes near."""
    (first, often), (_, next_often) = (*named.most_common(2), ("", 0), ("", 0))[:2]
    return first if first and often >= OFTEN * next_often else None


def with_listed_hosts(draft: Draft) -> Draft:
    """Both states of "is expected in Oman and Mali", of which the first is told as a place."""
    hosts = [slot for slot, role in draft.rule.slots if role is Role.HOST]
    if any(p.role is Role.PARTY for p in draft.actors):
        return draft
    listed = [list(coordinated(head)) for slot in hosts for head in heads_in(slot, draft.trigger)]
    codes = [country_of(t, draft.scene) for several in listed if len(several) > 1 for t in several]
    known = {p.actor.country for p in draft.actors}
    states = {code: draft.scene.state(code) for code in codes if code and code not in known}
    added = tuple(Participant(state, Role.HOST) for state in states.values())
    return replace(draft, actors=(*draft.actors, *added)) if draft.actors else draft
