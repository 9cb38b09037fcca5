"""What is remembered of earlier merges: the ids that were shown, and what the user has said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Evidence, MentionKey, PairDecision


@dataclass(frozen=True, slots=True)
class RememberedId:
    """The id of the event that a mention told of when it was last shown."""

    mention: MentionKey
    event_id: str


@dataclass(frozen=True, slots=True)
class Memory:
    """Ids in the order in which they were first shown, and decisions in that of being made.

    ``copies`` are mentions that are one because an article is a near copy of another.
    """

    ids: tuple[RememberedId, ...] = ()
    decisions: tuple[PairDecision, ...] = ()
    copies: tuple[PairDecision, ...] = ()


class Mentions:
    """Finds a remembered mention among those of today.

    Rules change, and with them the words that a mention is found by: where none begins at the
    remembered character, the one of that type in the same sentence is meant.
    """

    def __init__(self, pieces: Sequence[Evidence]) -> None:
        self._pieces = pieces
        self._exact = {key_of(piece): number for number, piece in enumerate(pieces)}
        self._by_article: dict[str, list[int]] = defaultdict(list)
        for number, piece in enumerate(pieces):
            self._by_article[piece.article_id].append(number)

    def number(self, key: MentionKey) -> int | None:
        """The number of the mention, None where today's rules find none there."""
        exact = self._exact.get(key)
        if exact is not None:
            return exact
        return next((n for n in self._by_article[key.article_id] if self._has(n, key)), None)

    def _has(self, number: int, key: MentionKey) -> bool:
        mention = self._pieces[number].mention
        inside = mention.sentence.start <= key.start < mention.sentence.end
        return inside and mention.type is key.type


def key_of(piece: Evidence) -> MentionKey:
    """Where a mention stands."""
    return MentionKey(piece.article_id, piece.mention.trigger.start, piece.mention.type)
