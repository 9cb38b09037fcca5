"""Events with all that relates them to each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from core.merge.follow import find_follow_ups, unreported
from core.merge.memory import Memory
from core.merge.merge import merge_all
from core.model import Event, Evidence, FollowUp, NearPair


@dataclass(frozen=True, slots=True)
class Story:
    """Events by date, pairs that may be one, what became of which, and what nothing reports.

    ``unreported`` are ids of planned events whose time was over when the newest article appeared.
    """

    events: tuple[Event, ...]
    near: tuple[NearPair, ...]
    follow_ups: tuple[FollowUp, ...]
    unreported: tuple[str, ...]


def tell_story(
    evidence: Iterable[Evidence], published: Mapping[str, date], memory: Memory
) -> Story:
    """``published`` holds the publication dates by article, where they are known.

    What one event became of another is not offered as the same event.
    """
    merged = merge_all(evidence, memory)
    follow_ups = find_follow_ups(merged, published)
    linked = {frozenset((link.earlier, link.later)) for link in follow_ups}
    return Story(
        events=merged.events,
        near=tuple(n for n in merged.near if {n.event_a, n.event_b} not in linked),
        follow_ups=follow_ups,
        unreported=tuple(e.id for e in unreported(merged.events, follow_ups, published)),
    )
