"""Mentions to events, within an article and across articles, whatever their order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from core.merge.build import build_event, event_order
from core.merge.groups import Groups
from core.merge.same import are_same, block_keys, in_time, position
from core.model import Event, Evidence


def merge_evidence(evidence: Iterable[Evidence]) -> tuple[Event, ...]:
    """One event for each thing that happened, by date and then by its earliest mention."""
    pieces = sorted(evidence, key=position)
    groups = Groups(len(pieces))
    _join_chains(pieces, groups)
    _join_same(pieces, groups)
    events = [build_event([pieces[i] for i in members]) for members in groups.members()]
    return tuple(sorted(events, key=event_order))


def _join_chains(pieces: Sequence[Evidence], groups: Groups) -> None:
    """Mentions that name an earlier one of their article as their antecedent."""
    starts = {(p.article_id, p.mention.trigger.start): i for i, p in enumerate(pieces)}
    for index, piece in enumerate(pieces):
        before = starts.get((piece.article_id, piece.mention.antecedent or -1))
        if piece.mention.antecedent is not None and before is not None:
            groups.join(before, index)


def _join_same(pieces: Sequence[Evidence], groups: Groups) -> None:
    """Mentions of one type with the same sides at the same time: sorted, then compared in turn."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        for key in block_keys(piece):
            blocks[key].append(index)
    for members in blocks.values():
        members.sort(key=lambda index: in_time(pieces[index]))
        for earlier, later in pairwise(members):
            if are_same(pieces[earlier], pieces[later]):
                groups.join(earlier, later)
