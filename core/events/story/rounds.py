"""Rounds of talks that are told by themselves: "the next round is expected in December"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.drafts.draft import Draft
from core.events.story.pacts import are_of_one, has_sides, is_definite, party_ids
from core.events.story.speaks_for import stood_for
from core.events.syntax.acts import MAKES, act_on
from core.events.syntax.occasion_checks import WHICH, is_repeated
from core.events.syntax.tree import children, clause_subjects, lemma, objects, whole_of
from core.events.syntax.vocab import AGREEMENT_NOUNS, ANNOUNCES, SPELLS, TALK_NOUNS, words
from core.model import (
    ActorKind,
    ActorMention,
    DateLink,
    EventMention,
    EventSubtype,
    EventType,
    Participant,
    Role,
    Status,
)

if TYPE_CHECKING:
    from core.token import Token

AFTERWARDS: Final = frozenset({"after", "following"})
GOES_ON: Final = frozenset(
    {"also", "likewise", "later", "earlier", "then", "too", "afterward", "afterwards"}
)
# Sentences over which "the forum" and "its last gathering" reach back.
REACH: Final = 4
TWO: Final = 2
# One party alone tells nothing of a visit or a call; a body may well meet by itself.
OF_ONE: Final = frozenset({EventSubtype.VISIT, EventSubtype.CALL_ON, EventSubtype.PHONE_CALL})
# What is said of talks that makes them an event.
STATES: Final = words(
    """begin start open resume restart reopen reconvene collapse fail break_down
    break_off end close conclude adjourn continue go_on break_up"""
)
JUST_GOES_ON: Final = words("continue go_on")
ON: Final = words("underway under on ongoing afoot")
TALKED: Final = words("negotiations negotiate at-the-table round confer")


def with_known_sides_of_talks(
    draft: Draft,
    told: Sequence[EventMention],
    seen: Sequence[EventMention],
    actors: Sequence[ActorMention],
) -> Draft:
    """A round of nobody named, on a day of its own, with those whose talks the article tells of.

    ``seen`` has those talks, too, of which too little was told for a row.
    """
    if draft.rule.type is not EventType.MEETING or draft.actors or draft.missing:
        return draft
    has_time = led_to_a_deal(draft) or _has_own_day(draft)
    if draft.rule.pos != "NOUN" or draft.rule.subtype in OF_ONE:
        return draft
    if not has_time:
        return replace(draft, actors=_sides_of_what_goes_on(draft, told, seen, actors))
    known: list[EventMention] = []
    if _is_of_talks(draft):
        known = [t for t in (*seen, *told) if _is_talks(t)]
        known = known or _deals_talked_about(draft, told)
    if not known and (is_one_of_several(draft) or is_definite(draft)):
        index = draft.scene.sentence.index
        near = [t for t in (*told, *seen) if index - t.sentence.index <= REACH]
        known = [t for t in near if _is_meeting(t)]
    return replace(draft, actors=stood_for(known[-1].actors, draft, actors)) if known else draft


def _deals_talked_about(draft: Draft, told: Sequence[EventMention]) -> list[EventMention]:
    """The deals told before that the talks may be about: those just before, or all of one pair.

    Who is still to sign comes after those who have agreed.
    """
    deals = [t for t in told if t.type is EventType.AGREEMENT and len(t.actors) >= 2]
    near = [t for t in deals if draft.scene.sentence.index - t.sentence.index <= REACH]
    made = [t for t in deals if t.status is Status.OCCURRED]
    near = [t for t in near if t in made] or near
    return near or (made if are_of_one(made) else [])


def _sides_of_what_goes_on(
    draft: Draft,
    told: Sequence[EventMention],
    seen: Sequence[EventMention],
    actors: Sequence[ActorMention],
) -> tuple[Participant, ...]:
    """Those told of just before, or alone, for "peace talks broke down" without a row so far."""
    if not (_is_of_talks(draft) and tells_their_state(draft)):
        return ()
    sided = [t for t in (*told, *seen) if has_sides(t) and not _is_of_visitor(t)]
    near = [t for t in sided if 0 <= draft.scene.sentence.index - t.sentence.index <= REACH]
    known = sided if are_of_one(sided) else near
    if not known:
        return ()
    sides = known[-1].actors
    same = (t for t in told if _is_talks(t) and party_ids(t) == {p.actor.id for p in sides})
    is_ahead = draft.status is Status.PLANNED
    is_told = any((t.status is Status.PLANNED) == is_ahead for t in same)
    return () if is_told else stood_for(sides, draft, actors)


def tells_their_state(draft: Draft) -> bool:
    """True for "talks resumed", "the talks are under way" and "broke off the talks".

    Also for "a week of talks closed" and "is in talks"; not for what "collapsed three times".
    """
    noun = whole_of(draft.trigger)
    act = act_on(noun)
    if noun.head.lower_ == "in" and noun.head.head.lemma_ == "be":
        return draft.status is Status.OCCURRED
    if act is None or draft.status not in {Status.OCCURRED, Status.CANCELLED, Status.PLANNED}:
        return False
    if draft.status is Status.PLANNED and lemma(act) in JUST_GOES_ON:
        return draft.date is not None  # "the talks will continue", as they do
    is_on = any(c.lower_ in ON for c in children(act, "acomp", "advmod"))
    return is_on or (lemma(act) in STATES and not is_repeated(act))


def led_to_a_deal(draft: Draft) -> bool:
    """True for "weeks of talks preceded the deal" and "the accord came after days of talks".

    Also for the one round of "the pact was signed after 18 hours of talks".
    """
    noun = draft.trigger
    spell = noun.head.head if noun.head.lower_ == "of" else noun
    end = spell.head.head if spell.head.lower_ == "of" else spell
    last = end if end.lemma_ == "end" else spell  # "came at the end of 11 hours of talks"
    verb = last.head.head if last.dep_ == "pobj" else last.head
    if spell.lemma_.lower() not in SPELLS:
        return False
    made = lemma(verb) in MAKES | ANNOUNCES and last.head.lower_ in AFTERWARDS
    made = made and is_one_round(noun)
    if lemma(verb) not in {"precede", "follow", "come"} and not made:
        return False
    deals = [t for t in (*clause_subjects(verb), *objects(verb)) if t not in (spell, noun)]
    return any(t.lemma_.lower() in AGREEMENT_NOUNS for t in deals)


def is_one_round(noun: Token) -> bool:
    """True for "11 hours of talks" and "four days of talks", false for months of them."""
    of = noun.head
    return of.lower_ == "of" and of.head.lemma_.lower() in {"hour", "day"}


def _is_of_talks(draft: Draft) -> bool:
    noun = draft.trigger
    are_discussions = noun.lemma_.lower() == "discussion" and noun.tag_ == "NNS"
    return are_discussions or draft.rule.name == "round" or noun.lemma_.lower() in TALK_NOUNS


def _has_own_day(draft: Draft) -> bool:
    near = draft.link is DateLink.CLAUSE or draft.rule.name == "round"
    return draft.date is not None and near


def is_one_of_several(draft: Draft) -> bool:
    """True for "the next round" and "their last talks"."""
    whole = whole_of(draft.trigger)
    return any(c.lower_ in WHICH for c in children(whole, "amod", "det"))


def _is_meeting(mention: EventMention) -> bool:
    kinds = {EventSubtype.BILATERAL, EventSubtype.SUMMIT, EventSubtype.CONFERENCE}
    is_one = mention.subtype in kinds or _is_talks(mention)
    return mention.type is EventType.MEETING and is_one and has_sides(mention)


def _is_talks(mention: EventMention) -> bool:
    """True for a mention of talks with two sides or a group of several."""
    is_one = mention.type is EventType.MEETING and has_sides(mention)
    is_one = is_one and not _is_of_visitor(mention)
    return is_one and (mention.subtype is EventSubtype.NEGOTIATION or mention.rule in TALKED)


def _is_of_visitor(mention: EventMention) -> bool:
    """True for a visit, and for talks at which only the state that someone came to is the other."""
    hosted = any(p.role is Role.HOST for p in mention.actors)
    return mention.subtype is EventSubtype.VISIT or (hosted and len(mention.actors) <= TWO)


def with_carried_date(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """The day of the meeting told just before, for "she had talks with him as well"."""
    verb = (act_on(draft.trigger) if draft.rule.pos == "NOUN" else None) or draft.trigger
    also = any(_is_also(c) for token in {draft.trigger, verb} for c in children(token, "advmod"))
    if draft.date is not None or not also or not told:
        return draft
    before = told[-1]
    apart = draft.scene.sentence.index - before.sentence.index
    of_same = {p.actor.id for p in draft.actors} & {p.actor.id for p in before.actors}
    follows = apart == 1 or (of_same and apart in {0, 2})
    if not follows or before.type is not draft.rule.type or before.status is not draft.status:
        return draft
    return replace(draft, date=before.date, link=DateLink.CARRIED if before.date else None)


def with_day_of_what_was_agreed(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """The day on which the same persons "signed it on Monday", for "the talks" told after it."""
    is_one = draft.rule.type is EventType.MEETING and draft.rule.pos == "NOUN"
    is_told = draft.status is Status.OCCURRED and is_definite(draft)
    is_open = draft.date is None and is_told and not is_one_of_several(draft)
    people = {p.actor.id for p in draft.actors if p.actor.kind is ActorKind.PERSON}
    if not (is_one and is_open) or len(people) < 2:
        return draft
    for before in reversed(told):
        if draft.scene.sentence.index - before.sentence.index > REACH:
            break
        agreed = {p.actor.id for p in (*before.actors, *before.others)}
        is_theirs = before.type is EventType.AGREEMENT and people <= agreed
        if is_theirs and before.date_link is DateLink.CLAUSE and _is_done_in_person(before):
            return replace(draft, date=before.date, link=DateLink.EVENT)
    return draft


def _is_done_in_person(deal: EventMention) -> bool:
    is_signed = deal.subtype is EventSubtype.SIGNED or deal.rule == "agree"
    return is_signed and deal.status is Status.OCCURRED


def _is_also(adverb: Token) -> bool:
    """True for "also", "too", "later" and "as well"."""
    is_as_well = adverb.lower_ == "well" and any(c.lower_ == "as" for c in adverb.children)
    return adverb.lower_ in GOES_ON or is_as_well
