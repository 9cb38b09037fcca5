"""Firms and unions that a deal's sentence only points to: "it", "the company", "the contract"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.known_firms import is_known_firm
from core.events.arguments.missing import Missing
from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.drafts.draft import Draft
from core.events.story.pacts import are_of_one, is_definite, party_ids
from core.events.syntax.rule import Slot
from core.events.syntax.tree import children
from core.language.hanging import SUBJECTS
from core.model import (
    Actor,
    ActorKind,
    ActorMention,
    EventMention,
    EventSubtype,
    EventType,
    Participant,
    Role,
    Sentence,
    Status,
)

# Sentences back to which "it" and "the contract" reach.
REACH: Final = 3
TRADE_STEMS: Final = {
    "merger": re.compile(r"\bmerg", re.IGNORECASE),
    "purchase": re.compile(r"\b(?:buy|bought|purchase|acqui[rs]|takeover)", re.IGNORECASE),
    "sale": re.compile(r"\b(?:sale|sell|sold)\b", re.IGNORECASE),
}
ORDERS: Final = frozenset({"ordered", "contract-awarded"})


def with_body_before(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The deal with the firm that "it" or "the carmaker" was in the sentence before.

    "The carmaker" may have been named in its own sentence, too.
    """
    if draft.missing is not Missing.BODY or (len(draft.actors) > 1 and not _are_behind_with(draft)):
        return draft
    known = {p.actor.id for p in (*draft.actors, *draft.others)}
    heads = [h for slot, _ in draft.rule.slots for h in heads_in(slot, draft.trigger)]
    things = [h for h in heads if h.dep_ not in SUBJECTS]
    here = [draft.scene.sentence] if any(map(is_known_firm, things)) else []
    for sentence in (*here, *reversed(sentences_before(draft))):
        named = [a for a in bodies_in(sentence, draft.start, actors) if a.id not in known]
        if named:
            return replace(draft, actors=(Participant(named[0], Role.PARTY), *draft.actors))
    return draft


def _are_behind_with(draft: Draft) -> bool:
    """True for "its talks with Belar and Cordan", who are all on the other side."""
    is_its = any(c.lower_ == "its" for c in children(draft.trigger, "poss"))
    behind = name_parties(heads_in(Slot.WITH, draft.trigger), draft.scene) if is_its else []
    return {p.actor.id for p in draft.actors} <= {a.id for a in behind}


def with_maker_before(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """An order with the maker of the order told last: "Adeco had bought 30 in May"."""
    if draft.rule.name != "ordered" or len(draft.actors) != 1:
        return draft
    buyer = draft.actors[0].actor.id
    orders = [t for t in told if t.rule in ORDERS and len(t.actors) == 2]
    makers = [t.actors[-1] for t in orders[-1:] if t.actors[-1].actor.id != buyer]
    return replace(draft, actors=(*draft.actors, *makers))


def with_two_bodies(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """A deal of nobody with the only two bodies of its sentence or of one just before."""
    if draft.rule.type is not EventType.AGREEMENT or draft.actors or not is_definite(draft):
        return draft
    for sentence in (draft.scene.sentence, *reversed(sentences_before(draft))):
        pair = bodies_in(sentence, draft.start, actors)
        if len(pair) == 2:
            return replace(draft, actors=tuple(Participant(a, Role.PARTY) for a in pair))
    return draft


def with_known_sides(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """A deal of nobody named with the parties of all other deals that the article tells of."""
    if draft.rule.type is not EventType.AGREEMENT or draft.missing not in {None, Missing.BODY}:
        return draft
    deals = [t for t in told if t.type is EventType.AGREEMENT and len(t.actors) >= 2]
    if (draft.actors and not _is_its_end(draft, deals)) or _is_with_another(draft, deals):
        return draft
    beside = {p.actor.id for p in draft.others}
    if not are_of_one(deals) or beside & party_ids(deals[0]):
        return draft
    return replace(draft, actors=deals[0].actors)


def _is_with_another(draft: Draft, deals: Sequence[EventMention]) -> bool:
    """True for "suspended its pact with the Front" behind deals of others."""
    other = name_parties(heads_in(Slot.WITH, draft.trigger), draft.scene)
    return any(actor.id not in party_ids(deal) for actor in other for deal in deals)


def with_sides_of_trade(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """A step of a trade with the sides of the one told last: "it should close by May".

    "The merger" is the last one that is told of as a merger.
    """
    is_step = draft.rule.name == "trade-closing" or _is_beside_trade(draft)
    is_step = is_step or (draft.rule.name == "takeover-done" and is_definite(draft))
    if not is_step or (draft.missing is None and len(draft.actors) > 1):
        return draft
    index = draft.scene.sentence.index
    mine = {p.actor.id for p in draft.actors} if draft.rule.name == "takeover-done" else set()
    deals = [t for t in told if t.type is EventType.AGREEMENT and _is_of_bodies(t)]
    deals = [t for t in deals if mine <= party_ids(t)]
    near = [t for t in deals if index - t.sentence.index <= REACH]
    kinds = _kinds_of_trade(draft.scene.sentence)
    known = [t for t in deals if _kinds_of_trade(t.sentence) & kinds] or near
    return replace(draft, actors=known[-1].actors) if known else draft


def _is_beside_trade(draft: Draft) -> bool:
    """True for "bought Belar, a purchase completed in May", whose sides stand in front of it."""
    return draft.rule.name == "sale-closed" and draft.trigger.dep_ == "appos" and not draft.actors


def _is_of_bodies(deal: EventMention) -> bool:
    are_people = all(p.actor.kind is ActorKind.PERSON for p in deal.actors)
    return len(deal.actors) >= 2 and not are_people


def _kinds_of_trade(sentence: Sentence) -> set[str]:
    return {kind for kind, stems in TRADE_STEMS.items() if stems.search(sentence.text)}


def _is_its_end(draft: Draft, deals: Sequence[EventMention]) -> bool:
    """True for "Adeco hopes to complete the transaction", where one side tells of both."""
    mine = {p.actor.id for p in draft.actors if p.actor.kind is not ActorKind.GROUP}
    ahead = draft.status is Status.PLANNED and draft.rule.subtype is EventSubtype.REACHED
    return ahead and bool(deals) and mine <= party_ids(deals[0])


def sentences_before(draft: Draft) -> Sequence[Sentence]:
    """The sentences to which "it" and "the contract" reach back, in text order."""
    index = draft.scene.sentence.index
    return draft.scene.sentences[max(0, index - REACH) : index]


def bodies_in(sentence: Sentence, end: int, actors: Sequence[ActorMention]) -> list[Actor]:
    """Organisations that the sentence names before a place in the text, each once."""
    end = min(sentence.end, end)
    named = (m.actor for m in actors if sentence.start <= m.start < end)
    return list({a.id: a for a in named if a.kind is ActorKind.ORGANISATION}.values())
