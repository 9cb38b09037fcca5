"""Bodies named behind their noun: "the union of its pilots … The union, Lund Wings, said".

The body goes by its name in all rows, also in those told before it was named.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.story.own_people import each_once
from core.events.syntax.vocab import words
from core.model import Actor, ActorKind, ActorMention, EventMention

NOUNS: Final = words(
    """union group party movement alliance bloc company firm airline bank front faction militia
    federation association opposition coalition"""
)
NAMED: Final = frozenset({ActorKind.ORGANISATION, ActorKind.GROUP})
# "The union, " and ", " around a name; "the Lund airline, " tells of the noun.
_IN_FRONT: Final = re.compile(r"\b[Tt]he\s(?P<noun>[a-z]{3,20}),\s\Z")
# "ELN, the country's second rebel group," and "as the main opposition bloc is called".
_BEHIND: Final = re.compile(
    r",\sas\sthe\s(?P<called>[a-z][\w' \u2019-]{2,50}?)\s(?:is|are)\s(?:called|known|named)\b"
    r"|(?:,\s[A-Z]{2,8}|\s\([A-Z]{2,8}\))?,\s(?:the|a|an)\s(?P<told>[a-z][\w' \u2019-]{2,50}?)[,.;]"
)
LOOK_BEHIND: Final = 30
LOOK_AHEAD: Final = 90


def with_names_in_apposition(
    text: str, mentions: Sequence[EventMention], actors: Sequence[ActorMention]
) -> tuple[EventMention, ...]:
    """The mentions, a body that only its noun stands for under the one name that it is given."""
    unnamed = {p.actor.id: p.actor for m in mentions for p in m.actors if _is_unnamed(p.actor)}
    times = Counter(_noun(a.name) for a in unnamed.values())
    alone = [a for a in unnamed.values() if times[_noun(a.name)] == 1]  # no more than nouns
    named = {a.id: one for a in alone if (one := _named(a, text, actors))}
    if not named:
        return tuple(mentions)
    return tuple(
        replace(
            m, actors=each_once(replace(p, actor=named.get(p.actor.id, p.actor)) for p in m.actors)
        )
        for m in mentions
    )


def _is_unnamed(actor: Actor) -> bool:
    """True for "union of its pilots" and "main opposition", false for "Halden Union"."""
    is_low = actor.name == actor.name.lower() or "'s " in actor.name
    return actor.kind is ActorKind.GROUP and is_low and _noun(actor.name) in NOUNS


def _noun(name: str) -> str:
    """The noun of "union of its pilots", that of the words in front of "of"."""
    return re.split(r"\s(?:of|from|in|at|for)\s", name, maxsplit=1)[0].split()[-1].lower()


def _named(actor: Actor, text: str, actors: Sequence[ActorMention]) -> Actor | None:
    """The only body that the article calls so."""
    found = {m.actor.id: m.actor for m in actors if _may_be_named(m) and _is_so(m, actor, text)}
    return next(iter(found.values())) if len(found) == 1 else None


def _may_be_named(mention: ActorMention) -> bool:
    return mention.actor.kind in NAMED and mention.text[:1].isupper()


def _is_so(mention: ActorMention, actor: Actor, text: str) -> bool:
    """True where the noun of the body, or all that is told of it, stands beside the name."""
    front = _IN_FRONT.search(text, max(0, mention.start - LOOK_BEHIND), mention.start)
    if front is not None and text[mention.end : mention.end + 1] == ",":
        return front["noun"] == _noun(actor.name)
    behind = _BEHIND.match(text, mention.end, mention.end + LOOK_AHEAD)
    told = next(filter(None, behind.groups()), "") if behind is not None else ""
    return told == actor.name or (bool(told) and told.startswith(f"{actor.name} "))
