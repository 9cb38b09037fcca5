"""The union behind "the workers": the one that the article named last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.draft import Draft
from core.events.movements import OF_STATES
from core.events.own_people import each_once
from core.events.vocab import words
from core.model import Actor, ActorKind, ActorMention

# Last words of the names of unions, or words within them.
UNION_WORDS: Final = words(
    """Union Unions Workers Teamsters Local Brotherhood Guild Steelworkers Machinists Pilots
    Teachers Nurses Mineworkers Autoworkers Longshoremen Electricians Carpenters"""
)
# People whom any union can stand for; pilots only have one of pilots.
ANY_WORKERS: Final = words("worker employee staff striker union workforce labor labour")
TRADES: Final = words(
    """pilot teacher nurse driver miner doctor docker dockworker machinist steelworker autoworker
    engineer actor writer musician firefighter officer clerk mechanic electrician carpenter"""
)
SPEAKERS: Final = words("leader official negotiator member representative")


def with_named_union(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The draft with the union last named in place of the workers that it speaks for."""
    if not any(_are_workers(p.actor) for p in draft.actors):
        return draft
    union = _last_union(actors, draft.scene.sentence.end)
    if union is None:
        return draft
    named = (
        replace(p, actor=union) if _are_workers(p.actor) and _may_be(p.actor, union) else p
        for p in draft.actors
    )
    return replace(draft, actors=each_once(named))


def _last_union(actors: Sequence[ActorMention], end: int) -> Actor | None:
    """The union last named up to there, else the first named behind.

    It is the local one where both it and the whole are named: "Steelworkers Local 12".
    """
    unions = [m for m in actors if _is_union(m.actor)]
    before = [m.actor for m in unions if m.start < end]
    if not unions:
        return None
    meant = before[-1] if before else unions[0].actor
    wholes = (m.actor for m in unions if set(m.actor.name.split()) >= set(meant.name.split()))
    return max(wholes, key=lambda actor: len(actor.name))


def _is_union(actor: Actor) -> bool:
    parts = actor.name.split()
    is_named = len(parts) > 1 and all(p[0].isupper() or len(p) < 4 for p in parts)
    return (
        actor.kind is ActorKind.ORGANISATION
        and is_named
        and not UNION_WORDS.isdisjoint(parts)
        and OF_STATES.isdisjoint(parts[:1])
    )


def _are_workers(actor: Actor) -> bool:
    """True for "striking workers", "Adeco employees", "the pilots' union", "union leaders"."""
    stems = _stems(actor)
    if actor.kind is not ActorKind.GROUP:
        return False
    of_union = stems[-1] in SPEAKERS and "union" in stems
    head = next((s for s in stems if s in ANY_WORKERS | TRADES), None)
    is_head = head is not None and (stems[-1] == head or _stands_in_front(actor))
    return of_union or is_head


def _stands_in_front(actor: Actor) -> bool:
    """True for "workers at Adeco's plant"."""
    front = actor.name.partition(" at ")[0].partition(" of ")[0].split()
    return _stem(front[-1]) in ANY_WORKERS | TRADES


def _may_be(group: Actor, union: Actor) -> bool:
    """False for teachers and a union of miners."""
    trades = TRADES & set(_stems(group))
    return not trades or bool(trades & set(_stems(union)))


def _stems(actor: Actor) -> list[str]:
    return [_stem(word) for word in actor.name.split()]


def _stem(word: str) -> str:
    return (
        word.casefold()
        .replace("\u2019", "'")
        .removesuffix("'s")
        .removesuffix("'")
        .removesuffix("s")
    )
