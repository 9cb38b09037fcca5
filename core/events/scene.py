"""One parsed sentence with what the other stages have found in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from core.model import ActorMention, ParsedSentence, Sentence, Span, TimeKind, TimeMention

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

Mention = TypeVar("Mention", ActorMention, TimeMention)


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence, its parse, and the name and date that each token belongs to."""

    sentence: Sentence
    parse: SpacySpan
    names: dict[int, ActorMention]
    times: tuple[TimeMention, ...]
    timed: dict[int, TimeMention]

    def name_at(self, token: Token) -> ActorMention | None:
        """The actor mention that covers the token."""
        return self.names.get(token.i)

    def time_at(self, token: Token) -> TimeMention | None:
        """The time expression of any kind that covers the token."""
        return self.timed.get(token.i)

    def span(self, first: Token, last: Token) -> Span:
        """The article's text from one token to another, both included."""
        start, end = first.idx, last.idx + len(last.text)
        base = self.sentence.start
        return Span(base + start, base + end, self.sentence.text[start:end])


def build_scenes(
    parsed: Iterable[ParsedSentence],
    times: Sequence[TimeMention],
    actors: Sequence[ActorMention],
) -> tuple[Scene, ...]:
    """A scene for each parsed sentence. ``times`` and ``actors`` are in text order."""
    time_starts = [time.start for time in times]
    actor_starts = [actor.start for actor in actors]
    scenes = []
    for item in parsed:
        start, end = item.sentence.start, item.sentence.end
        here = times[bisect_left(time_starts, start) : bisect_left(time_starts, end)]
        named = actors[bisect_left(actor_starts, start) : bisect_left(actor_starts, end)]
        timed = _by_token(item, here)
        dates = tuple(t for t in here if t.kind in {TimeKind.DATE, TimeKind.TIME})
        scenes.append(Scene(item.sentence, item.parse, _by_token(item, named), dates, timed))
    return tuple(scenes)


def _by_token(item: ParsedSentence, mentions: Sequence[Mention]) -> dict[int, Mention]:
    """Token index to the mention that covers it, the longest where several do."""
    base = item.sentence.start
    covered: dict[int, Mention] = {}
    for mention in sorted(mentions, key=lambda m: (m.end - m.start, m.start)):
        for token in item.parse:
            start = base + token.idx
            if mention.start < start + len(token.text) and start < mention.end:
                covered[token.i] = mention
    return covered
