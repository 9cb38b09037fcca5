"""Sides of a deal that the next words name: "the agreement with Belar runs five years"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.parties import name_parties
from core.events.drafts.draft import Draft
from core.events.story.pacts import are_one_pact, is_definite
from core.events.syntax.tree import prepositional
from core.model import ActorKind, EventMention, EventSubtype, EventType, Participant, Role

REACH: Final = 2
BEARS: Final = "bears-signatures"
WON: Final = "contract-awarded"
BUYER: Final = "buyer-named"
SELLER: Final = "seller-named"
BUYS: Final = re.compile(r"\b(?:buy|bought|acquir|purchas)", re.IGNORECASE)
# Trades of which only one side may be told.
OF_ONE_SIDE: Final = frozenset(
    {"firm-sold", "sell", "assets-bought", "stake-taken", "acquire", "part-bought"}
)


def named_later(draft: Draft, told: Sequence[EventMention]) -> list[EventMention]:
    """The mentions, the deal told last with the side that the draft names in place of a group."""
    if draft.rule.name == BEARS:
        return _signed_by_more(draft, told)
    if draft.rule.name == BUYER:
        return _traded_with(draft, told)
    if draft.rule.name == SELLER:
        return _bought_from(draft, told)
    before = told[-1] if told else None
    other = _other_side(draft)
    if before is None or other is None or not _may_be_it(draft, before):
        return list(told)
    named = [p for p in before.actors if p.actor.kind is not ActorKind.GROUP]
    if len(named) != 1 or named[0].actor.id == other.actor.id:
        return list(told)
    return [*told[:-1], replace(before, actors=(*named, other))]


def _signed_by_more(draft: Draft, told: Sequence[EventMention]) -> list[EventMention]:
    """The mentions, those whose names the treaty told last "also bears" as its parties, too."""
    signed = next((m for m in reversed(told) if m.subtype is EventSubtype.SIGNED), None)
    known = {p.actor.id for p in signed.actors} if signed is not None else set()
    more = tuple(p for p in draft.actors if p.actor.id not in known)
    return [
        replace(m, actors=(*m.actors, *more))
        if signed is not None and m.told_first_at == signed.told_first_at
        else m
        for m in told
    ]


def _traded_with(draft: Draft, told: Sequence[EventMention]) -> list[EventMention]:
    """The mentions, a sale of one side told just before with the other: "Belar is the buyer"."""
    before = told[-1] if told else None
    known = {p.actor.id for p in before.actors} if before is not None else set()
    if before is None or before.rule not in OF_ONE_SIDE or len(known) != 1:
        return list(told)
    near = draft.scene.sentence.index - before.sentence.index <= REACH
    more = tuple(p for p in draft.actors if p.actor.id not in known)
    return [*told[:-1], replace(before, actors=(*before.actors, *more))] if near else list(told)


def _bought_from(draft: Draft, told: Sequence[EventMention]) -> list[EventMention]:
    """The mentions, a purchase told just before as of buyer and seller: "The seller is Belar"."""
    before = told[-1] if told else None
    selling = draft.actors[-1:]
    if before is None or not selling or not BUYS.search(before.sentence.text):
        return list(told)
    near = draft.scene.sentence.index - before.sentence.index <= REACH
    is_known = selling[0].actor.id in {p.actor.id for p in before.actors}
    if not near or is_known or len(before.actors) != 2:
        return list(told)
    bought = before.told_first_at
    return [
        replace(m, actors=(m.actors[0], *selling)) if m.told_first_at == bought else m for m in told
    ]


def _other_side(draft: Draft) -> Participant | None:
    """The one behind "with" of a deal that is told as known."""
    is_known = draft.rule.type is EventType.AGREEMENT and is_definite(draft) and draft.date is None
    behind = prepositional(draft.trigger, "with") if is_known else []
    # A firm of an unknown name is read as a person.
    kinds = {ActorKind.ORGANISATION, ActorKind.PERSON}
    named = [a for a in name_parties(behind, draft.scene) if a.kind in kinds]
    return Participant(named[0], Role.PARTY) if len(named) == 1 else None


def _may_be_it(draft: Draft, before: EventMention) -> bool:
    near = draft.scene.sentence.index - before.sentence.index <= REACH
    is_deal = before.type is EventType.AGREEMENT and before.date is not None
    is_one = before.rule == WON or are_one_pact(draft.trigger.lemma_.lower(), before.trigger.text)
    return near and is_deal and is_one
