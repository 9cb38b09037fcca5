"""Who "six world powers" and "two rebel movements" are, where the article names as many."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from core.events.drafts.draft import Draft
from core.events.story.name_lists import lists_in
from core.events.story.own_people import each_once
from core.events.syntax.vocab import NUMBERS, words
from core.model import Actor, ActorKind, ActorMention, Sentence

STATES: Final = words("power nation country state government neighbour neighbor")
BODIES: Final = words(
    """movement group union militia faction company firm bank airline organisation organization
    bloc carrier studio maker"""
)
OF_STATES: Final = frozenset({ActorKind.COUNTRY})
# Right behind the noun or a dash, the names say who is meant.
BESIDE: Final = re.compile(r"(?:,|:|\s?[-\u2013\u2014]{1,2}|\s\()\s?(?:the\s)?\Z")
# Sentences between the group and its members.
REACH: Final = 6


def with_members(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The draft with the members of a group in its place, where a list names exactly as many.

    "Iran and six world powers" are seven, if "the powers, the United States, Britain, …" follow.
    ``actors`` are the article's, in text order.
    """
    found = {p.actor.id: _members(p.actor, draft, actors) for p in draft.actors}
    if not any(found.values()):
        return draft
    parties = (
        member
        for p in draft.actors
        for member in (replace(p, actor=a) for a in found[p.actor.id] or [p.actor])
    )
    return replace(draft, actors=each_once(parties))


def _members(group: Actor, draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    noun = group.name.split()[-1].lower()
    kinds = _kinds_of(noun)
    if group.kind is not ActorKind.GROUP or not kinds:
        return []
    count = _count_of(group, draft)
    if count is None and kinds != OF_STATES:
        return []
    others = {p.actor.id for p in draft.actors}
    for sentence in _nearest_first(draft):
        for listed, is_beside in _told(sentence, actors, noun):
            members = [a for a in listed if a.id not in others and a.kind in kinds]
            if (len(members) == count) if count else (is_beside and len(members) > 1):
                return members
    return []


def _kinds_of(noun: str) -> frozenset[ActorKind]:
    for singular in (noun.removesuffix("s"), f"{noun.removesuffix('ies')}y"):
        if singular in STATES:
            return OF_STATES
        if singular in BODIES:
            return frozenset({ActorKind.ORGANISATION, ActorKind.GROUP})
    return frozenset()


def _count_of(group: Actor, draft: Draft) -> int | None:
    """How many the words in front of the group say that they are."""
    counted = rf"\b({'|'.join(NUMBERS)})\s(?:[\w-]+\s){{0,3}}?{re.escape(group.name)}\b"
    found = re.search(counted, draft.scene.sentence.text, re.IGNORECASE)
    first = found[1] if found else group.name.split()[0]
    return NUMBERS.get(first.lower())


def _nearest_first(draft: Draft) -> list[Sentence]:
    here = draft.scene.sentence.index
    near = draft.scene.sentences[max(0, here - REACH) : here + REACH + 1]
    return sorted(near, key=lambda s: (abs(s.index - here), s.index < here))


def _told(
    sentence: Sentence, actors: Sequence[ActorMention], noun: str
) -> Iterator[tuple[list[Actor], bool]]:
    """Each list of names of the sentence, and whether it stands right behind the noun."""
    for run in lists_in(sentence, actors):
        before = sentence.text[: run[0].start - sentence.start]
        gap = BESIDE.search(before)
        is_beside = gap is not None and before[: gap.start()].lower().endswith(noun)
        yield list({m.actor.id: m.actor for m in run}.values()), is_beside
