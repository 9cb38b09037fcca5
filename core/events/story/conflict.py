"""The government and the movement that an article sets against each other: its "two sides"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from core.events.arguments.movements import are_rebels, is_movement
from core.events.drafts.draft import Draft
from core.events.story.home import OFTEN, home_state
from core.events.story.own_people import government_of
from core.events.syntax.vocab import words
from core.model import Actor, ActorKind, ActorMention

# Who tells that a government is a side: its own people in uniform and in office.
SERVICES: Final = words("government officials delegation troops army soldiers forces military")


def conflict_sides(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The government and its only foe, as far as the article names both without a doubt."""
    movement = _only_movement(actors)
    if movement is None:
        return []
    country = movement.country or _home_of_rebels(draft, movement, actors)
    is_told = any(_is_one_of(m.actor, SERVICES) and m.actor.country == country for m in actors)
    return [government_of(country, actors), movement] if country and is_told else []


def _only_movement(actors: Sequence[ActorMention]) -> Actor | None:
    """The movement that is named at least twice as often as any other one.

    "The Tigers" are the Tamil Tigers.
    """
    named = [m.actor for m in actors if is_movement(m.actor)]
    full = {a.id: _fullest(a, named) for a in named}
    counts = Counter(full[a.id].id for a in named).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] < OFTEN * counts[1][1]):
        return None
    return next(a for a in full.values() if a.id == counts[0][0])


def _fullest(actor: Actor, named: Sequence[Actor]) -> Actor:
    mine = set(actor.name.split())
    return max((a for a in named if mine <= set(a.name.split())), key=lambda a: len(a.name))


def _home_of_rebels(draft: Draft, movement: Actor, actors: Sequence[ActorMention]) -> str | None:
    """The country of the only government, else of the only troops and officials that are named."""
    for ends in (frozenset({"government"}), SERVICES):
        own = {m.actor.country for m in actors if _is_one_of(m.actor, ends)}
        if len(own) == 1:
            return next(iter(own))
    home = home_state(draft, actors) if are_rebels(movement) else None
    return home.country if home else None


def _is_one_of(actor: Actor, ends: frozenset[str]) -> bool:
    last = actor.name.split()[-1].casefold()
    return actor.kind is ActorKind.GROUP and actor.country is not None and last in ends
