"""Who comes for two sides whose "negotiators met": those whom the article has as negotiators."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from core.model import (
    ActorKind,
    ActorMention,
    EventMention,
    EventType,
    Participant,
    Role,
    Sentence,
)

SENT: Final = re.compile(r"\b(?:negotiators|delegat(?:es|ions)|envoys|officials|teams)\b", re.I)
_NEGOTIATOR: Final = (
    r"(?:[\w'\u2019-]{1,30}\s){0,4}(?:negotiators?|(?:head|leader)s?\sof\sthe\sdelegations?)\b"
)
# "Berg and Lindt, the chief negotiators", "Berg, the Front's negotiator"; also "Berg will lead the
# Front's side and Lindt the government side".
_BEHIND: Final = re.compile(
    rf"(?:\sand\s[^,.;]{{3,60}})?,\s{_NEGOTIATOR}|"
    r"\s(?:will\slead|leads|led|heads|headed|heading|to\shead|to\slead|is\sleading)\s"
    r"(?:[\w'\u2019-]{1,30}\s){1,4}(?:side|team|delegation|panel)\b|"
    r"\s(?:of\sthe\s(?:[\w'\u2019-]{1,30}\s){1,4})?the\s(?:[\w'\u2019-]{1,30}\s){1,2}side\b"
)
_BEFORE: Final = re.compile(rf"{_NEGOTIATOR},\s(?:[^,.;]{{3,60}}\sand\s)?\Z", re.I)
LOOK_BACK: Final = 120
PAIR: Final = 2


def with_delegates(
    mentions: Sequence[EventMention],
    actors: Sequence[ActorMention],
    sentences: Sequence[Sentence],
) -> tuple[EventMention, ...]:
    """The mentions; a meeting of two sides' negotiators with the only two so named as its parties.

    Told last, for what the sides agreed on binds the sides.
    """
    of_sides = [m for m in mentions if _is_of_sides(m) and SENT.search(m.sentence.text)]
    sent = {m.told_first_at for m in of_sides}
    named = {m.actor.id: m.actor for m in _negotiators(actors, sentences)} if sent else {}
    if len(named) != PAIR:
        return tuple(mentions)
    parties = tuple(Participant(actor, Role.PARTY) for actor in named.values())
    return tuple(
        replace(m, actors=parties) if m.told_first_at in sent and _is_of_sides(m) else m
        for m in mentions
    )


def _is_of_sides(mention: EventMention) -> bool:
    are_bodies = all(p.actor.kind is not ActorKind.PERSON for p in mention.actors)
    return mention.type is EventType.MEETING and are_bodies and len(mention.actors) == PAIR


def _negotiators(
    actors: Sequence[ActorMention], sentences: Sequence[Sentence]
) -> Iterator[ActorMention]:
    starts = [sentence.start for sentence in sentences]
    people = (m for m in actors if m.actor.kind is ActorKind.PERSON)
    for mention in (m for m in people if m.actor.name[0].isupper()):  # not "the chief negotiator"
        sentence = sentences[bisect_right(starts, mention.start) - 1]
        start, end = mention.start - sentence.start, mention.end - sentence.start
        before = sentence.text[max(0, start - LOOK_BACK) : start]
        is_titled = "negotiator" in (mention.role or "").lower().split()
        if is_titled or _BEHIND.match(sentence.text[end:]) or _BEFORE.search(before):
            yield mention
