"""Ids of events that stay while the event lives."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from core.merge.memory import Memory, Mentions, key_of
from core.model import Evidence, MentionKey


def give_ids(
    groups: Sequence[Sequence[int]], pieces: Sequence[Evidence], memory: Memory, mentions: Mentions
) -> tuple[str, ...]:
    """An id for each group of mentions: the one that most of its mentions had, else a new one.

    Where an event falls apart, the part with most of its mentions keeps the id; where two become
    one, the id stays that more mentions had, or that was shown first.
    """
    known = _known(memory, mentions)
    kept = _kept(groups, known, memory)
    taken = {remembered.event_id for remembered in memory.ids} | set(kept.values())
    ids: list[str] = []
    for number, members in enumerate(groups):
        keys = sorted(key_of(pieces[member]) for member in members)
        found = kept.get(number) or next(one for one in _new_ids(keys) if one not in taken)
        taken.add(found)
        ids.append(found)
    return tuple(ids)


def _known(memory: Memory, mentions: Mentions) -> Mapping[int, str]:
    """The remembered id of each mention that still is there."""
    found: dict[int, str] = {}
    for remembered in memory.ids:
        number = mentions.number(remembered.mention)
        if number is not None:
            found.setdefault(number, remembered.event_id)
    return found


def _kept(
    groups: Sequence[Sequence[int]], known: Mapping[int, str], memory: Memory
) -> dict[int, str]:
    """Which group keeps which id: each id once, those with most mentions first."""
    age: dict[str, int] = {}
    for order, remembered in enumerate(memory.ids):
        age.setdefault(remembered.event_id, order)
    claims = [
        (-votes, age[event_id], number, event_id)
        for number, members in enumerate(groups)
        for event_id, votes in Counter(known[m] for m in members if m in known).items()
    ]
    kept: dict[int, str] = {}
    given: set[str] = set()
    for _, _, number, event_id in sorted(claims):
        if number not in kept and event_id not in given:
            kept[number] = event_id
            given.add(event_id)
    return kept


def _new_ids(keys: Sequence[MentionKey]) -> Iterator[str]:
    """Made from the earliest mention, the next ones only where that id is another event's."""
    turn = 0
    while True:
        for key in keys:
            words = f"{key.article_id}:{key.start}:{key.type}" + (f":{turn}" if turn else "")
            yield "ev-" + hashlib.sha256(words.encode()).hexdigest()[:10]
        turn += 1
