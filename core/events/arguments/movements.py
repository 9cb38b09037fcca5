"""Bodies that a country's own people have, and those of them that fight its government."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from core.events.syntax.vocab import words
from core.model import Actor, ActorKind

BODIES: Final = frozenset({ActorKind.ORGANISATION, ActorKind.GROUP})
# Bodies of a country's own people.
DOMESTIC: Final = words(
    """Union Unions Workers Teamsters Federation Association Party Front Movement Army Brotherhood
    Council Congress League Tigers Independence Liberation Resistance Opposition Rebels"""
)
# In front of such a word: bodies of many states.
OF_STATES: Final = words(
    "European African Arab Soviet Security Atlantic Gulf Cooperation World Nations Monetary"
)
FIGHTERS: Final = words(
    "rebel rebels guerrilla guerrillas insurgent insurgents separatist separatists"
)
# In small letters: "14 armed groups", not the armed forces of a name.
ARMED: Final = words("armed militia militias")
CAUSES: Final = words("Front Movement Liberation Resistance Revolutionary Rebels Tigers")
PARTIES: Final = words("Democrats Republicans Greens Liberals Conservatives")


def is_domestic(name: str) -> bool:
    """True for "Teachers Union" and "Liberation Front", false for "European Union"."""
    parts = ("", *name.split())
    return any(word in DOMESTIC and front not in OF_STATES for front, word in pairwise(parts))


def is_of_own_people(actor: Actor) -> bool:
    """True for a movement or union, which only a government of its own country faces."""
    return actor.kind in BODIES and (is_domestic(actor.name) or is_movement(actor))


def is_movement(actor: Actor) -> bool:
    """True for those who fight a government: the article calls them rebels, or their name tells."""
    by_name = not CAUSES.isdisjoint(actor.name.split())
    is_known = actor.kind is ActorKind.GROUP and bool(actor.country) and _is_a_name(actor.name)
    return actor.kind in BODIES and (by_name or is_known or are_rebels(actor))


def are_rebels(actor: Actor) -> bool:
    """True for those whom the article calls rebels."""
    told = {word for name in (actor.name, *actor.aliases) for word in name.casefold().split()}
    are_armed = not ARMED.isdisjoint(actor.name.split())
    return (are_armed or not FIGHTERS.isdisjoint(told)) and "former" not in told


def _is_a_name(group: str) -> bool:
    """True for "Taliban", false for "Omani officials" and for parties in a parliament."""
    parts = group.removesuffix(" movement").split()
    return PARTIES.isdisjoint(parts) and all(w[0].isupper() or len(w) < 4 for w in parts)
