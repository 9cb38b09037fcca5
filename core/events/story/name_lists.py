"""Names that a sentence joins: "Oman, Chad and Peru"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from core.model import ActorMention, Sentence

# Between the names of a list.
JOINED: Final = re.compile(r"\s?,?\s?(?:and\s|as\swell\sas\s)?(?:the\s)?")


def lists_in(
    sentence: Sentence, actors: Sequence[ActorMention]
) -> Iterator[tuple[ActorMention, ...]]:
    """Each run of two or more names joined by commas and "and"; ``actors`` are in text order."""
    first = bisect_left(actors, sentence.start, key=lambda mention: mention.start)
    end = bisect_left(actors, sentence.end, key=lambda mention: mention.start)
    run: list[ActorMention] = []
    for mention in actors[first:end]:
        if run and not _is_joined(run[-1], mention, sentence):
            yield from _if_several(run)
            run = []
        run.append(mention)
    yield from _if_several(run)


def _if_several(run: list[ActorMention]) -> Iterator[tuple[ActorMention, ...]]:
    if len(run) > 1:
        yield tuple(run)


def _is_joined(one: ActorMention, other: ActorMention, sentence: Sentence) -> bool:
    between = sentence.text[one.end - sentence.start : other.start - sentence.start]
    return bool(between.strip()) and JOINED.fullmatch(between) is not None
