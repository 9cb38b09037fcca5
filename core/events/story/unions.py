"""The union behind "the workers": the one that the article named last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.movements import OF_STATES
from core.events.drafts.draft import Draft
from core.events.story.own_people import each_once
from core.events.syntax.vocab import words
from core.model import Actor, ActorKind, ActorMention

# Last words of the names of unions, or words within them.
UNION_WORDS: Final = words(
    """Union Unions Workers Teamsters Local Brotherhood Guild Steelworkers Machinists Pilots
    Teachers Nurses Mineworkers Autoworkers Longshoremen Electricians Carpenters
    Players' Players’"""
)
# "Nigeria Labour Congress", but "Labour Party".
LABOUR: Final = words("Labour Labor")
FEDERATIONS: Final = words("Congress Federation")
# People whom any union can stand for; pilots only have one of pilots.
ANY_WORKERS: Final = words("worker employee staff striker union workforce labor labour")
TRADES: Final = words(
    """pilot teacher nurse driver miner doctor docker dockworker machinist steelworker autoworker
    engineer actor writer player musician firefighter officer clerk mechanic
    attendant electrician carpenter"""
)
SPEAKERS: Final = words("leader official negotiator member representative")


def with_named_union(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The draft with the union last named in place of the workers that it speaks for."""
    if not any(are_workers(p.actor) for p in draft.actors):
        return draft
    unions = _last_named(draft, actors)
    named = (replace(p, actor=one) for p in draft.actors for one in _meant(p.actor, unions))
    return replace(draft, actors=each_once(named))


def _meant(actor: Actor, unions: Sequence[Actor]) -> Sequence[Actor]:
    """The unions that the actor stands for, himself where he stands for none.

    Of two that are named together "the union" is either, "the unions" are both.
    """
    if not are_workers(actor) or not all(_may_be(actor, union) for union in unions):
        return [actor]
    is_one = actor.name.split()[-1].lower() == "union"
    return [actor] if not unions or (is_one and len(unions) > 1) else unions


def _last_named(draft: Draft, actors: Sequence[ActorMention]) -> Sequence[Actor]:
    """The unions of the last sentence that names any up to the draft, else the only one behind.

    It is the local one where both it and the whole are named: "Steelworkers Local 12".
    """
    unions = [m for m in actors if is_union(m.actor)]
    if not unions:
        return []
    before = [m for m in unions if m.start < draft.scene.sentence.end]
    last = before[-1] if before else unions[0]
    here = next(s for s in draft.scene.sentences if s.start <= last.start < s.end)
    beside = [m for m in unions if here.start <= m.start < here.end]
    fullest = {(one := _fullest(m.actor, unions)).id: one for m in beside}
    return list(fullest.values()) if before or len(fullest) == 1 else []


def _fullest(union: Actor, unions: Sequence[ActorMention]) -> Actor:
    parts = set(union.name.split())
    wholes = (m.actor for m in unions if set(m.actor.name.split()) >= parts)
    return max(wholes, key=lambda actor: len(actor.name))


def is_union(actor: Actor) -> bool:
    """True for "Steelworkers Local 12" and "Lund Labour Congress"."""
    parts = actor.name.split()
    is_named = len(parts) > 1 and all(p[0].isupper() or len(p) < 4 for p in parts)
    return (
        actor.kind is ActorKind.ORGANISATION
        and is_named
        and (_is_federation(parts) or not UNION_WORDS.isdisjoint(parts))
        and OF_STATES.isdisjoint(parts[:1])
    )


def _is_federation(parts: Sequence[str]) -> bool:
    return parts[-1] in FEDERATIONS and not LABOUR.isdisjoint(parts)


def are_workers(actor: Actor) -> bool:
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
