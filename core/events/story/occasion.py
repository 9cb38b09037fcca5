"""The day of what happened on an occasion told before: "on that visit she signed a pact"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.drafts.draft import Draft
from core.events.story.pacts import DEFINITE
from core.events.story.pairs_named import LEAD
from core.events.story.rounds import is_one_of_several
from core.events.syntax.tree import ancestors, children, is_verbal, noun_lemma, prepositional
from core.events.syntax.vocab import (
    CALL_NOUNS,
    ENCOUNTER_NOUNS,
    MEAL_NOUNS,
    SPELLS,
    SUMMIT_NOUNS,
    TALK_NOUNS,
    VISIT_NOUNS,
    words,
)
from core.model import ActorKind, DateLink, EventMention, EventSubtype, EventType, Status

if TYPE_CHECKING:
    from core.token import Token

# Sentences back to which "the visit" reaches.
REACH: Final = 5
ON_IT: Final = frozenset({"on", "at", "in", "during"})
EDGES: Final = words("end close conclusion start opening margin sideline course")
# What is done right before or after one is done that day.
CEREMONIES: Final = frozenset({"ceremony", "signing"})
AROUND_IT: Final = frozenset({"before", "after", "following"})
MEETING_NOUNS: Final = ENCOUNTER_NOUNS | TALK_NOUNS | SUMMIT_NOUNS | CALL_NOUNS | MEAL_NOUNS


def with_day_of_occasion(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """The draft with the day of the meeting or visit that its clause says it was part of."""
    if draft.date is not None or draft.status is not Status.OCCURRED:
        return draft
    came_of_it = _deal_that_came_of_it(draft, told)
    if came_of_it is not None:
        return replace(draft, date=came_of_it.date, link=DateLink.EVENT)
    nouns = {noun_lemma(noun) for noun in _occasions(draft.trigger)}
    around = {noun_lemma(noun) for noun in _around_it(draft.trigger)}
    before = next((b for b in reversed(told) if _is_occasion(b, nouns, around, draft)), None)
    return draft if before is None else replace(draft, date=before.date, link=DateLink.EVENT)


def _is_occasion(before: EventMention, nouns: set[str], around: set[str], draft: Draft) -> bool:
    """True for what was told with a day just before, or the signing, however far back.

    What one of those who met did "before the meeting" was that day.
    """
    if before.date is None:
        return False
    near = draft.scene.sentence.index - before.sentence.index <= REACH
    if not near and before.type is EventType.MEETING:
        return False
    mine = {p.actor.id for p in (*draft.actors, *draft.others)}
    were_there = not mine.isdisjoint(p.actor.id for p in before.actors)
    return _is_that(before, nouns) or (were_there and _is_that(before, around))


def _deal_that_came_of_it(draft: Draft, told: Sequence[EventMention]) -> EventMention | None:
    """The deal just told of the same two who "met for an hour in Lund", "said after the talks"."""
    if draft.rule.type is not EventType.MEETING or is_one_of_several(draft):
        return None
    is_spoken_of = _is_spoken_of(draft.trigger)
    if not is_spoken_of and not _is_plain_past(draft.trigger):
        return None
    news = [t for t in told if t.sentence.index < LEAD] if is_spoken_of else []
    deals = (t for t in (*news, *told[-1:]) if t.type is EventType.AGREEMENT and t.date is not None)
    return next((t for t in deals if _came_of(t, draft, is_news=t in news)), None)


def _came_of(deal: EventMention, draft: Draft, *, is_news: bool) -> bool:
    """True for the deal of the sentence before, or the article's news, of those who met."""
    distance = draft.scene.sentence.index - deal.sentence.index
    return distance > 0 and (distance == 1 or is_news) and _is_done_by(deal, draft)


def _is_done_by(deal: EventMention, draft: Draft) -> bool:
    """True where those who met are the parties and signers of the deal, or of their states."""
    sides = {p.actor.id for p in (*deal.actors, *deal.others)}
    states = {p.actor.country for p in deal.actors if p.actor.kind is ActorKind.COUNTRY}
    are_same = all(p.actor.id in sides or p.actor.country in states for p in draft.actors)
    return deal.status is Status.OCCURRED and len(draft.actors) >= 2 and are_same


def _is_spoken_of(trigger: Token) -> bool:
    """True for the talks of "said after the talks", which are those just told, not earlier ones."""
    fronts = children(trigger, "det", "poss", "amod", "nummod", "compound")
    is_behind = trigger.dep_ == "pobj" and trigger.head.lower_ in {"after", "at", "following"}
    return is_behind and bool(fronts) and all(c.lower_ in DEFINITE for c in fronts)


def _is_plain_past(trigger: Token) -> bool:
    """True for "met", not for "had met" and "met for ten weeks": it goes on with what was told."""
    verb = next((t for t in (trigger, *ancestors(trigger)) if is_verbal(t)), None)
    if verb is None or verb.tag_ != "VBD" or children(verb, "aux", "auxpass"):
        return False
    return not any(t.lemma_ in SPELLS - {"hour"} for t in prepositional(verb, "for"))


def _is_that(mention: EventMention, nouns: set[str]) -> bool:
    if mention.status is not Status.OCCURRED:
        return False
    if mention.type is EventType.AGREEMENT:
        return mention.subtype is EventSubtype.SIGNED and bool(nouns & CEREMONIES)
    kinds = VISIT_NOUNS if mention.subtype is EventSubtype.VISIT else MEETING_NOUNS
    return bool(nouns & kinds)


def _occasions(trigger: Token) -> Iterator[Token]:
    """The "visit" of "on that visit", of the trigger's own clause."""
    for token in (trigger, *ancestors(trigger)):
        for noun in _on_it(token):
            if noun != trigger and any(c.lower_ in DEFINITE for c in children(noun, "det", "poss")):
                yield noun
        if is_verbal(token):
            return


def _around_it(trigger: Token) -> Iterator[Token]:
    """The "meeting" of "before the meeting he signed a pact", of the trigger's own clause."""
    for token in (trigger, *ancestors(trigger)):
        for noun in prepositional(token, *AROUND_IT):
            of_whom = prepositional(noun, "of")
            if not of_whom and any(c.lower_ in {"the", "this"} for c in children(noun, "det")):
                yield noun
        if is_verbal(token):
            return


def _on_it(token: Token) -> Iterator[Token]:
    for prep in ON_IT:
        for noun in prepositional(token, prep):
            yield from prepositional(noun, "of") if noun_lemma(noun) in EDGES else [noun]
    for noun in prepositional(token, *AROUND_IT):
        owned = any(c.tag_ == "PRP$" for c in children(noun, "poss"))
        if noun_lemma(noun) in CEREMONIES or (owned and noun_lemma(noun) in MEETING_NOUNS):
            yield noun  # "before the ceremony", "after her talks with Berg"
    for clause in children(token, "advcl"):
        if any(c.lower_ == "while" for c in children(clause, "mark")):
            yield from prepositional(clause, "for", "on")
