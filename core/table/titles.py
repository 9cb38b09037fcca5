"""A headline made from a row: who, what, whom, and whether it happened.

Present tense for what occurred, as headlines have it: "A meets B", "A to meet B", "A may meet B",
"A does not meet B" (denied), "A no longer to meet B" (cancelled).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from core.model import ActorKind, Event, EventSubtype, EventType, Participant, Role, Status

MOST_NAMES = 4
_BEHIND_HEAD = re.compile(r"\s(?:of|from|for|in)\s")
LEADING = frozenset({Role.VISITOR, Role.CALLER})


@dataclass(frozen=True, slots=True)
class Wording:
    """What a subtype does, in the infinitive.

    ``towards`` is followed by the other side, ``together`` by nothing; ``alone`` is for one party
    and ``noun`` for none. ``{pact}`` is the agreement, by name where it has one.
    """

    towards: str
    together: str
    alone: str
    noun: str


def _of_agreement(verb: str, noun: str) -> Wording:
    return Wording(f"{verb} {{pact}} with", f"{verb} {{pact}}", f"{verb} {{pact}}", noun)


_TALKS = Wording("hold talks with", "hold talks", "hold talks", "talks")
WORDINGS: dict[EventSubtype, Wording] = {
    EventSubtype.BILATERAL: Wording("meet", "meet", "hold a meeting", "meeting"),
    EventSubtype.CALL_ON: Wording("meet", "meet", "pay a call", "meeting"),
    EventSubtype.VISIT: Wording("visit", "meet", "make a visit", "visit"),
    EventSubtype.PHONE_CALL: Wording(
        "telephone", "speak by telephone", "speak by telephone", "telephone call"
    ),
    EventSubtype.SUMMIT: Wording(
        "hold a summit with", "hold a summit", "take part in a summit", "summit"
    ),
    EventSubtype.NEGOTIATION: _TALKS,
    EventSubtype.CONFERENCE: Wording(
        "confer with", "meet at a conference", "take part in a conference", "conference"
    ),
    EventSubtype.SIGNED: _of_agreement("sign", "signing of {pact}"),
    EventSubtype.REACHED: _of_agreement("reach", "{pact}"),
    EventSubtype.RATIFIED: _of_agreement("ratify", "ratification of {pact}"),
    EventSubtype.EXTENDED: _of_agreement("extend", "extension of {pact}"),
    EventSubtype.BREACHED: _of_agreement("breach", "breach of {pact}"),
    EventSubtype.SUSPENDED: _of_agreement("suspend", "suspension of {pact}"),
    EventSubtype.WITHDRAWN: _of_agreement("withdraw from", "withdrawal from {pact}"),
    EventSubtype.COLLAPSED: Wording(
        "see {pact} collapse with", "see {pact} collapse", "see {pact} collapse", "end of {pact}"
    ),
}

PACT_NOUN = re.compile(
    r"\b(?:accords?|agreements?|treat(?:y|ies)|pacts?|deals?|protocols?|conventions?|"
    r"declarations?|memorand(?:um|a)|truces?|ceasefires?|frameworks?|initiatives?|statements?|"
    r"communiqu[eé]s?|charters?|compacts?|roadmaps?|partnerships?)\b",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"(?:the|an?)\s", re.IGNORECASE)


def make_title(event: Event) -> str:
    """The headline of an event, without its date."""
    wording = WORDINGS[event.subtype]
    if not event.actors:
        return _without_parties(event, wording)
    leading, others = _sides(event.actors)
    phrase = _phrase(wording, leading, others).replace("{pact}", _pact(event))
    subject = join_names([p.actor.name for p in leading])
    sentence = f"{subject} {_conjugate(phrase, event.status, several=_are_several(leading))}"
    if others:
        sentence = f"{sentence} {join_names([p.actor.name for p in others])}"
    return sentence[:1].upper() + sentence[1:]


def join_names(names: Sequence[str]) -> str:
    """«A», «A and B», «A, B and C», «A, B, C and 4 others»."""
    if len(names) > MOST_NAMES:
        names = [*names[: MOST_NAMES - 1], f"{len(names) - MOST_NAMES + 1} others"]
    head, last = names[:-1], names[-1]
    return f"{', '.join(head)} and {last}" if head else last


def _sides(
    actors: Sequence[Participant],
) -> tuple[Sequence[Participant], Sequence[Participant]]:
    """Who does it and to whom; the second is empty where all do it together."""
    leading = [p for p in actors if p.role in LEADING]
    hosts = [p for p in actors if p.role is Role.HOST]
    if leading and len(leading) < len(actors):
        return leading, [p for p in actors if p.role not in LEADING]
    if hosts and len(hosts) < len(actors):
        return [p for p in actors if p.role is not Role.HOST], hosts
    return actors, ()


def _are_several(leading: Sequence[Participant]) -> bool:
    """True for «military commanders» and «generals of Oman» too, which are one actor."""
    first = leading[0].actor
    head = _BEHIND_HEAD.split(first.name, maxsplit=1)[0]
    return len(leading) > 1 or (first.kind is ActorKind.GROUP and head.endswith("s"))


def _phrase(wording: Wording, leading: Sequence[Participant], others: Sequence[Participant]) -> str:
    if others:
        return wording.towards
    return wording.together if len(leading) > 1 else wording.alone


def _conjugate(phrase: str, status: Status, *, several: bool) -> str:
    match status:
        case Status.OCCURRED:
            return phrase if several else _third_person(phrase)
        case Status.PLANNED:
            return f"to {phrase}"
        case Status.HYPOTHETICAL:
            return f"may {phrase}"
        case Status.CANCELLED:
            return f"no longer to {phrase}"
        case Status.DENIED:
            return f"{'do' if several else 'does'} not {phrase}"
    assert_never(status)


def _third_person(phrase: str) -> str:
    verb, blank, rest = phrase.partition(" ")
    if verb.endswith(("ch", "sh", "s", "x")):
        verb += "es"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        verb = f"{verb[:-1]}ies"
    else:
        verb += "s"
    return f"{verb}{blank}{rest}"


def _without_parties(event: Event, wording: Wording) -> str:
    noun = wording.noun.replace("{pact}", _pact(event))
    named = event.type is EventType.AGREEMENT and event.agreement_name
    noun = noun if named else noun.replace("an agreement", "agreement", 1)
    if event.status is not Status.OCCURRED:
        noun = f"{event.status.value} {noun}"
    return noun[:1].upper() + noun[1:]


def _pact(event: Event) -> str:
    """The agreement by its name: «the Abraham Accords», «New START»; else «an agreement»."""
    name = event.agreement_name
    if not name:
        return "an agreement"
    return f"the {name}" if PACT_NOUN.search(name) and not ARTICLE.match(name) else name
