"""Whom those bind who sign what was told before: "the document was signed by the ministers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.drafts.draft import Draft
from core.events.story.pacts import DEFINITE, are_one_pact, is_definite
from core.events.syntax.tree import children, noun_lemma, prepositional
from core.events.syntax.vocab import words
from core.language.weekdays import WEEKDAYS
from core.model import Actor, ActorKind, EventMention, EventSubtype, EventType, Participant, Role

if TYPE_CHECKING:
    from core.token import Token

# Sentences over which "the document" reaches back to the deal.
REACH: Final = 3
MADE: Final = frozenset({EventSubtype.SIGNED, EventSubtype.REACHED})
# "The document" can be that of any deal, "the contract" not that of a truce.
ANY_DEALS: Final = words("document paper text")
PAPERS: Final = ANY_DEALS | words("pact agreement accord treaty deal contract truce")


def sides_of_what_is_signed(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """The states or firms told before, for "the treaty, which the presidents Berg and Das signed".

    Only where there are as many sides as persons and no person is of another country, or where the
    deal was told right before and nobody who signs is a state of his own.
    """
    if draft.rule.type is not EventType.AGREEMENT:
        return draft
    people = [p.actor for p in draft.actors if p.actor.kind is ActorKind.PERSON]
    if is_definite(draft) and len(people) == len(draft.actors) >= 2:
        noun = draft.trigger.lemma_.lower()
        known = next((t for t in reversed(told) if _binds_as_many(t, people, noun)), None)
        if known is not None:
            return _signed_for(known, draft)
    known = _deal_just_told(draft, told)
    return draft if known is None else _signed_for(known, draft)


def signed_just_before(draft: Draft, told: list[EventMention]) -> EventMention | None:
    """The signing of "the ministers signed the accord and Berg signed it, too"."""
    last = told[-1:] if draft.rule.name == "pact-signed-it" else []
    here = (t for t in last if t.sentence == draft.scene.sentence)
    return next((t for t in here if t.subtype is draft.rule.subtype), None)


def _signed_for(known: EventMention, draft: Draft) -> Draft:
    """The draft with the sides of the deal, and beside them the persons who sign."""
    bound = {p.actor.id for p in known.actors}
    signing = tuple(
        Participant(p.actor, Role.SIGNATORY)
        for p in draft.actors
        if p.actor.kind is ActorKind.PERSON and p.actor.id not in bound
    )
    return replace(draft, actors=known.actors, others=(*draft.others, *signing))


def _binds_as_many(before: EventMention, people: Sequence[Actor], noun: str) -> bool:
    bound = [p.actor for p in before.actors if p.actor.kind is not ActorKind.PERSON]
    is_pact = before.type is EventType.AGREEMENT and are_one_pact(noun, before.trigger.text.lower())
    are_theirs = {a.country for a in people if a.country} <= {a.country for a in bound}
    return is_pact and are_theirs and len(bound) == len(before.actors) == len(people)


def _deal_just_told(draft: Draft, told: Sequence[EventMention]) -> EventMention | None:
    """The deal of which "Berg signed the document" and "the papers were signed by Berg" go on.

    A signing on another day is an act of its own.
    """
    if draft.rule.subtype is not EventSubtype.SIGNED or not draft.actors or draft.name:
        return None
    before = next((t for t in reversed(told) if t.type is EventType.AGREEMENT), None)
    if before is None or not 0 < draft.scene.sentence.index - before.sentence.index <= REACH:
        return None
    is_so = before.status is draft.status and before.subtype in MADE and len(before.actors) >= 2
    if not is_so or _is_on_another_day(draft, before) or _names_with_whom(draft.trigger):
        return None
    signs_it = any(_is_its_paper(noun, before) for noun in _signed(draft.trigger))
    return before if signs_it and _are_all_signers(draft, before) else None


def _is_on_another_day(draft: Draft, before: EventMention) -> bool:
    """False for the "Friday morning" of what came into force "at midnight on Friday"."""
    if draft.date is None or before.date is None:
        return False
    mine, theirs = (set(date.text.lower().split()) for date in (draft.date, before.date))
    return not (mine <= theirs or theirs <= mine or bool(_weekdays(mine) & _weekdays(theirs)))


def _weekdays(said: set[str]) -> set[str]:
    return said.intersection(WEEKDAYS)


def _names_with_whom(trigger: Token) -> bool:
    return bool(prepositional(trigger, "with") or prepositional(trigger.head, "with"))


def _signed(trigger: Token) -> Iterator[Token]:
    """The "document" of "signed the document", "the document was signed", "their names to it"."""
    act = trigger.head
    yield trigger
    yield from children(trigger, "dobj", "nsubjpass")
    yield from prepositional(act, "to")
    yield from children(act, "nsubj")


def _is_its_paper(noun: Token, before: EventMention) -> bool:
    """True for "it", "the document" and "the pact" behind an accord, not "the pact with Berg"."""
    word, known = noun_lemma(noun), before.trigger.text.lower()
    is_that = any(c.lower_ in DEFINITE for c in children(noun, "det", "poss"))
    is_one = word in PAPERS and (word in ANY_DEALS or are_one_pact(word, known))
    return noun.lower_ == "it" or (is_that and is_one and not prepositional(noun, "with"))


def _are_all_signers(draft: Draft, before: EventMention) -> bool:
    """True where persons and groups sign, bodies only beside persons, and no state of its own."""
    bound = {p.actor.id for p in before.actors}
    states = {p.actor.country for p in before.actors if p.actor.kind is ActorKind.COUNTRY}
    people = {p.actor.country for p in draft.actors if p.actor.kind is ActorKind.PERSON}
    if states and not people <= states | {None}:
        return False
    kinds = {p.actor.kind for p in draft.actors if p.actor.id not in bound}
    signing = {p.actor.kind for p in (*draft.actors, *draft.others) if p.role is Role.SIGNATORY}
    beside = {ActorKind.ORGANISATION} if ActorKind.PERSON in signing else set()
    return kinds <= {ActorKind.PERSON, ActorKind.GROUP, *beside}
