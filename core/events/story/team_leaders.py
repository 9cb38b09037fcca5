"""Leaders of delegations in place of the side that each leads: "Berg, who heads the Omani team".

A delegation is listed by its leader where the article names one. He led it at the talks told last
before the sentence; of other rounds nobody says that he was there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.events.arguments.antecedents import BODIES
from core.events.arguments.movements import are_rebels, is_of_own_people
from core.events.syntax.vocab import words
from core.language.geography import country_code
from core.model import (
    Actor,
    ActorKind,
    ActorMention,
    EventMention,
    EventType,
    Participant,
    Role,
    Sentence,
)

_OWNER: Final = r"(?P<owner>(?:[\w.'\u2019-]{1,30}\s){1,4}?)"
_TEAM: Final = r"(?:negotiating\s)?(?:delegations?|teams?|sides?|negotiators|panels?)\b"
_LEADS: Final = (
    r"(?:(?:will|has|have|had|is\sto|was\sto)\s)?(?:leads?|led|leading|heads?|headed|heading)"
)
# "Berg, who heads the Omani team", "Berg, a general, at the head of the Omani team".
_BEHIND: Final = re.compile(
    rf"(?:,\s[^,.;]{{2,60}})?(?:,?\swho\s|,?\s){_LEADS}\s{_OWNER}{_TEAM}"
    rf"|,?\sat\sthe\shead\sof\s{_OWNER.replace('owner', 'headed')}{_TEAM}"
    rf"|\sthat\sof\s{_OWNER.replace('owner', 'that')[:-3]})\b"
    rf"|\s(?P<bare>the\s(?:[\w'\u2019-]{{1,30}}\s){{1,2}}){_TEAM}"
)
# "The Omani negotiators were led by Berg, Chad's by Lindt".
_BEFORE: Final = re.compile(
    rf"\b{_OWNER}{_TEAM},?\s(?:(?:was|were|is|are|will\sbe)\s)?(?:led|headed)\sby\s\Z"
    r"|,\s(?:and\s)?(?P<other>(?:the\s)?[\w.]{2,30}['\u2019]s?\s)by\s\Z",
    re.IGNORECASE,
)
LOOK_BACK: Final = 120
# Sentences between the talks and who leads whom there.
REACH: Final = 6
OF_STATE: Final = words("government official state")
OF_FOES: Final = words("rebel rebels rebels' guerrilla guerrillas opposition insurgents")
OF_BOTH: Final = words("two both")


@dataclass(frozen=True, slots=True)
class Leader:
    """Who leads a team, the words for whose it is, and where that is told."""

    mention: ActorMention
    owner: str
    sentence: int


def with_leaders_of_teams(
    mentions: Sequence[EventMention],
    actors: Sequence[ActorMention],
    sentences: Sequence[Sentence],
) -> tuple[EventMention, ...]:
    """The mentions; the talks before a sentence on who leads a side have that person for it."""
    leaders = list(_leaders(actors, sentences))
    talks = _talks_before(leaders[0].sentence, mentions) if leaders else None
    led = _led(leaders, talks, actors) if talks else {}
    if talks is None or len({person.id for person in led.values()}) < len(led):
        return tuple(mentions)
    return tuple(
        replace(m, actors=_by_leaders(m, led)) if m.told_first_at == talks.told_first_at else m
        for m in mentions
    )


def _by_leaders(mention: EventMention, led: dict[str, Actor]) -> tuple[Participant, ...]:
    return tuple(
        Participant(led[p.actor.id], Role.PARTY) if p.actor.id in led else p for p in mention.actors
    )


def _talks_before(index: int, mentions: Sequence[EventMention]) -> EventMention | None:
    """The meeting of the sentence itself, else that of two bodies told last before it."""
    met = [m for m in mentions if m.type is EventType.MEETING]
    here = [m for m in met if m.sentence.index == index]
    near = here or [m for m in met if 0 < index - m.sentence.index <= REACH]
    return next((m for m in reversed(near) if _is_of_bodies(m)), None)


def _is_of_bodies(mention: EventMention) -> bool:
    kinds = [p.actor.kind for p in mention.actors]
    return len(kinds) == 2 and BODIES.issuperset(kinds)


def _led(
    leaders: Sequence[Leader], talks: EventMention, actors: Sequence[ActorMention]
) -> dict[str, Actor]:
    """Who leads which of the two sides; the second of two leaders is the other side's."""
    sides = [p.actor for p in talks.actors]
    led: dict[str, Actor] = {}
    for leader in leaders:
        side = _side_of(leader, sides, actors)
        if side is not None:
            led.setdefault(side.id, leader.mention.actor)
    return led


def _side_of(
    leader: Leader, sides: Sequence[Actor], actors: Sequence[ActorMention]
) -> Actor | None:
    """The only one of the two sides whose team the words can mean."""
    owner = leader.owner.replace("\u2019", "'").removeprefix("the ").strip()
    told = {word.removesuffix("'s").removesuffix("'") for word in owner.split()}
    if owner.lower() == "its":
        before = [m.actor.id for m in actors if m.start < leader.mention.start]
        ids = {side.id for side in sides}
        last = next((key for key in reversed(before) if key in ids), None)
        return next((side for side in sides if side.id == last), None)
    meant = [side for side in sides if _is_of(side, told)]
    return meant[0] if len(meant) == 1 else None


def _is_of(side: Actor, told: set[str]) -> bool:
    """True for Oman and "Omani", the Oman Front and "Front", a government and "official"."""
    names = {
        word for name in (side.name, *side.aliases) for word in name.split() if word[0].isupper()
    }
    low = {word.lower() for word in told}
    is_foe = are_rebels(side) or is_of_own_people(side) or bool(OF_FOES & set(side.name.split()))
    if low & OF_FOES:
        return is_foe
    if low & OF_STATE and not any(map(country_code, told)):
        return not is_foe
    codes = {code for word in told if (code := country_code(word))}
    return bool(names & told) or (side.country in codes and not is_foe)


def _leaders(actors: Sequence[ActorMention], sentences: Sequence[Sentence]) -> Iterator[Leader]:
    starts = [sentence.start for sentence in sentences]
    for mention in (m for m in actors if m.actor.kind is ActorKind.PERSON):
        sentence = sentences[bisect_right(starts, mention.start) - 1]
        start, end = mention.start - sentence.start, mention.end - sentence.start
        behind = _BEHIND.match(sentence.text[end:])
        found = behind or _BEFORE.search(sentence.text[max(0, start - LOOK_BACK) : start])
        is_whole = " " in mention.actor.name
        owner = next(filter(None, found.groups()), None) if found and is_whole else None
        if owner is not None:
            yield Leader(mention, owner, sentence.index)
