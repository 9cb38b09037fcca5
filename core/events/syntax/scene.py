"""One parsed sentence with what the other stages have found in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from core.language.dateline import DATELINE, length_of_dateline
from core.language.geography import country_name
from core.model import (
    Actor,
    ActorKind,
    ActorMention,
    ParsedSentence,
    Sentence,
    Span,
    TimeMention,
    actor_id,
)

if TYPE_CHECKING:
    from core.token import Token

TOWN: Final = re.compile(
    r"\s{0,9}(?P<town>[A-Z][A-Za-z.'\- ]{1,30}?)(?:,|\s[-_(\u2013]|--|\u2014|\Z)"
)
PALESTINIANS: Final = "PSE"
# Headlines and bylines in front of the dateline.
MAX_HEADLINES: Final = 4
Mention = TypeVar("Mention", ActorMention, TimeMention)


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence, its parse, and the name and date that each token belongs to.

    ``states`` are the countries that the article names, by code, ``bodies`` its organisations by
    each of their names; ``sentences`` are all it has; ``here`` is the town of its dateline.
    """

    sentence: Sentence
    parse: tuple[Token, ...]
    names: Mapping[int, tuple[ActorMention, ...]]
    times: tuple[TimeMention, ...]
    timed: dict[int, tuple[TimeMention, ...]]
    states: Mapping[str | None, Actor]
    bodies: Mapping[str, Actor]
    sentences: Sequence[Sentence]
    here: str | None = None

    def name_at(self, token: Token) -> ActorMention | None:
        """The actor mention that covers the token, the last of those in "U.S.-Russia"."""
        return self.names[token.i][-1] if token.i in self.names else None

    def names_at(self, token: Token) -> tuple[ActorMention, ...]:
        """The actor mentions that cover the token, more than one in "U.S.-Russia"."""
        return self.names.get(token.i, ())

    def time_at(self, token: Token) -> TimeMention | None:
        """The time expression of any kind that covers the token."""
        return self.timed[token.i][-1] if token.i in self.timed else None

    def state(self, code: str) -> Actor:
        """The country as an actor, by the article's name for it where it has one."""
        return self.states.get(code) or state_actor(code)

    def span(self, first: Token, last: Token) -> Span:
        """The article's text from one token to another, both included."""
        start, end = first.idx, last.idx + len(last.text)
        base = self.sentence.start
        return Span(base + start, base + end, self.sentence.text[start:end])


def state_actor(code: str) -> Actor:
    """The country as an actor, for an article that does not name it as one.

    The Palestinians are a group, under any name but a state's.
    """
    if code == PALESTINIANS:
        name = "Palestinians"
        return Actor(actor_id(ActorKind.GROUP, name.casefold()), name, ActorKind.GROUP, code)
    return Actor(actor_id(ActorKind.COUNTRY, code), country_name(code), ActorKind.COUNTRY, code)


def build_scenes(
    parsed: Iterable[ParsedSentence],
    times: Sequence[TimeMention],
    actors: Sequence[ActorMention],
    sentences: Sequence[Sentence],
    labels: Mapping[int, TimeMention] | None = None,
) -> tuple[Scene, ...]:
    """A scene for each parsed sentence. ``times`` and ``actors`` are in text order.

    ``labels`` are the days in front of a chronology's entries, by the sentence's number.
    """
    time_starts = [time.start for time in times]
    actor_starts = [actor.start for actor in actors]
    states = {m.actor.country: m.actor for m in actors if m.actor.kind is ActorKind.COUNTRY}
    bodies = {
        name: m.actor
        for m in actors
        if m.actor.kind is ActorKind.ORGANISATION
        for name in (m.actor.name, *m.actor.aliases)
    }
    scenes = []
    here = _town_of_dateline(sentences)
    for item in parsed:
        start, end = _behind_dateline(item.sentence), item.sentence.end
        within = times[bisect_left(time_starts, start) : bisect_left(time_starts, end)]
        named = actors[bisect_left(actor_starts, start) : bisect_left(actor_starts, end)]
        timed = _by_token(item, within)
        if labels and item.parse and item.sentence.index in labels:
            timed = {**timed, item.parse[0].i: (labels[item.sentence.index],)}
        dates = tuple(t for t in within if t.tells_when)
        names = _by_token(item, named)
        scenes.append(
            Scene(item.sentence, item.parse, names, dates, timed, states, bodies, sentences, here)
        )
    return tuple(scenes)


def _town_of_dateline(sentences: Sequence[Sentence]) -> str | None:
    """The town of «CARTAGENA, Colombia (AP) -- », as it is written in running text."""
    lines = (DATELINE.match(s.text) for s in sentences[:MAX_HEADLINES])
    first = next(filter(None, lines), None)
    town = TOWN.match(first[0]) if first else None
    return town["town"].title() if town else None


def _behind_dateline(sentence: Sentence) -> int:
    """Where the sentence starts to tell: the city, agency and day in front name no party or day."""
    return sentence.start + length_of_dateline(sentence.text)


def _by_token(item: ParsedSentence, mentions: Sequence[Mention]) -> dict[int, tuple[Mention, ...]]:
    """Token index to the mentions that cover it, in text order."""
    if not mentions:
        return {}
    base = item.sentence.start
    tokens = list(item.parse)
    starts = [base + token.idx for token in tokens]
    covered: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        first = max(bisect_right(starts, mention.start) - 1, 0)
        for token in tokens[first : bisect_left(starts, mention.end)]:
            if mention.start < base + token.idx + len(token.text):
                covered[token.i].append(mention)
    return {index: tuple(found) for index, found in covered.items()}
