"""The country that an article is about, as far as it has been told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from core.events.draft import Draft
from core.model import Actor, ActorMention

# How many times as often as the next one a country is named that an article is about.
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
    (first, often), (_, next_often) = (*named.most_common(2), (None, 0), (None, 0))[:2]
    return draft.scene.state(first) if first and often >= OFTEN * next_often else None
