"""Drafts of one article to mentions: which of them go on telling an event told before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.participants import SIDED_ACTS
from core.events.drafts.draft import Draft
from core.events.story.article_sides import with_articles_sides
from core.events.story.attending import beside_those_who_met
from core.events.story.award_lists import with_day_of_list
from core.events.story.bare_sides import with_bare_side
from core.events.story.bodies_before import (
    with_body_before,
    with_known_sides,
    with_maker_before,
    with_sides_of_trade,
    with_two_bodies,
)
from core.events.story.bound_states import bind_states
from core.events.story.carry import fill_missing, with_pair_behind
from core.events.story.employers import with_employer
from core.events.story.entries import Entry, told_in_entry
from core.events.story.excerpts import with_teller
from core.events.story.headlines import headline_of, lead_of, told_as_in_text
from core.events.story.naming import named_later
from core.events.story.occasion import with_day_of_occasion
from core.events.story.own_people import face_own_people
from core.events.story.pacts import (
    act_on_known_pact,
    are_one_pact,
    is_definite,
    is_only_before,
    is_other_paper,
    on_that_occasion,
    sides_of_the_talks,
    with_maker_of_similar,
)
from core.events.story.rounds import with_day_of_what_was_agreed, with_known_sides_of_talks
from core.events.story.same_meeting import same_meeting, told_by_who_met
from core.events.story.signers import sides_of_what_is_signed, signed_just_before
from core.events.story.speaks_for import bind_leaders
from core.events.story.standing import is_long_so, is_step_of_known, is_talking_point, stands_alone
from core.events.story.story_sides import with_only_sides, with_sides_of_story
from core.events.story.told_anew import is_another, is_first_of_two, is_history, is_met_there
from core.events.story.under_headline import with_headline_told
from core.events.story.visits import Visit, add_host, meeting_of_visit, with_visitor
from core.events.syntax.tree import children
from core.model import (
    ActorMention,
    DateLink,
    EventMention,
    EventSubtype,
    EventType,
    Status,
)

PHONE: Final = EventSubtype.PHONE_CALL
# Words by which a whole story is said to be untrue.
DENIAL: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed)|dismiss(?:es|ed)|refuted?|untrue|false|baseless)\b"
)
HAPPENED: Final = frozenset({Status.OCCURRED})


def chain_mentions(
    drafts: Iterable[Draft], actors: Sequence[ActorMention], entries: Mapping[int, Entry]
) -> tuple[EventMention, ...]:
    """Mentions in text order, without those that stand for no event."""
    told: list[EventMention] = []
    seen: list[EventMention] = []  # those that are no rows, too
    for draft in drafts:
        filled = with_body_before(fill_missing(draft, told, actors), actors)
        filled = with_sides_of_trade(with_maker_before(filled, told), told)
        filled = beside_those_who_met(sides_of_the_talks(filled, told), told)
        filled = with_maker_of_similar(filled, told)
        led = sides_of_what_is_signed(bind_leaders(with_pair_behind(filled), actors), told)
        whole = face_own_people(add_host(with_visitor(bind_states(led), told)))
        told = named_later(whole, told)
        before = _antecedent(whole, told)
        if before is not None:
            met = told_by_who_met(whole, before, told)
            told = [*told_as_in_text(whole, before, met), _continued(whole, before)]
            continue
        visit = meeting_of_visit(whole, told)
        if visit is not None:
            told = [_renamed(mention, visit) for mention in told]
            told.append(_continued(visit.draft, visit.renamed))
            continue
        here, met = (told_in_entry(all_, whole.scene.sentence, entries) for all_ in (told, seen))
        whole = with_known_sides_of_talks(whole, here, met, actors)
        whole = with_day_of_what_was_agreed(whole, told)
        seen.append(_mention(whole))
        whole = with_day_of_occasion(with_sides_of_story(whole, here, actors), told)
        act = on_that_occasion(act_on_known_pact(with_day_of_list(whole, told), told), told)
        known = with_known_sides(act, told)
        if (stands_alone(act) or is_step_of_known(known)) and not is_talking_point(act, told):
            sided = with_articles_sides(with_two_bodies(known, actors), here, actors)
            told.append(_mention(_with_last_sides(sided, actors)))
    return with_headline_told(with_only_sides(told, entries), entries)


def _with_last_sides(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The draft with the sides that only bare words, its employer or its teller give."""
    return with_teller(with_employer(with_bare_side(draft), actors), actors)


def _renamed(mention: EventMention, visit: Visit) -> EventMention:
    """The mention, of the visit's own with whom was met in place of the state."""
    if mention == visit.before:
        return visit.renamed
    if visit.before.told_first_at not in {mention.antecedent, mention.trigger.start}:
        return mention
    return replace(mention, actors=visit.renamed.actors, status=visit.renamed.status)


def _mention(draft: Draft) -> EventMention:
    return EventMention(
        sentence=draft.scene.sentence,
        trigger=draft.told_by,
        type=draft.rule.type,
        subtype=draft.rule.subtype,
        status=draft.status,
        date=draft.date,
        date_link=draft.link,
        actors=draft.actors,
        others=draft.others,
        place=draft.place,
        agreement_name=draft.name,
        rule=draft.rule.name,
    )


def _antecedent(draft: Draft, told: list[EventMention]) -> EventMention | None:
    """The latest mention that the draft can go on telling."""
    headline = headline_of(draft, told) or lead_of(draft, told) or signed_just_before(draft, told)
    headline = headline or same_meeting(draft, told)
    if headline is not None and not is_history(draft, headline):
        return headline
    for before in reversed(told):
        if before.type is draft.rule.type and _may_be_same(draft, before):
            of_one = (t for t in told if t.told_first_at == before.told_first_at)
            if any(_tells_other_days(draft, one) for one in of_one):
                continue  # the headline that fits is told in full by another one
            return None if is_another(draft) or is_first_of_two(draft) else before
    return None


def _may_be_same(draft: Draft, before: EventMention) -> bool:
    if _is_no_such(draft):
        return not draft.actors
    mine = {p.actor.id for p in draft.actors}
    theirs = {p.actor.id for p in before.actors}
    is_other = is_other_paper(draft, before) or is_history(draft, before)
    if is_other or not _agree_on_status(draft, before):
        return False
    if draft.status is Status.DENIED and is_long_so(draft):
        return False  # "have had no talks for years" says nothing of those that are planned
    one_by_phone = [draft.rule.subtype, before.subtype].count(PHONE) == 1
    if one_by_phone and (mine != theirs or is_met_there(draft, before)):
        return False  # "they met on Monday", and "the two telephoned Berg"
    if len(mine) >= 2 or (mine and draft.rule.subtype in SIDED_ACTS):
        is_part = mine <= theirs or (theirs and theirs <= mine)
        return bool(is_part) and _is_same_act(draft, before)
    if mine and not mine <= theirs:
        return False
    return is_definite(draft) and _same_kind(draft, before)


def _is_no_such(draft: Draft) -> bool:
    """True for "no such meeting had taken place": what was told just before is denied."""
    such = any(c.lower_ == "such" for c in children(draft.trigger, "amod", "predet", "det"))
    return such and draft.status is Status.DENIED


def _tells_other_days(draft: Draft, before: EventMention) -> bool:
    """True for two days; "this month" can be told more exactly of "the summit"."""
    if not (draft.date and before.date) or draft.date.text == before.date.text:
        return False
    return bool(draft.actors) or not (is_definite(draft) and _is_coarse(before.date.text))


def _agree_on_status(draft: Draft, before: EventMention) -> bool:
    """False for what happened and what did not, or where one sentence tells two outcomes.

    "The talks", told on after they were denied, are those that were denied, and those that "were
    called off" those that a sentence has just planned.
    """
    if draft.scene.sentence == before.sentence:
        was_planned = (before.status, draft.status) == (Status.PLANNED, Status.CANCELLED)
        return draft.status is before.status or (was_planned and not draft.actors)
    if (draft.status in HAPPENED) == (before.status in HAPPENED) or is_only_before(draft):
        return True
    denied = before.status is Status.DENIED and DENIAL.search(before.sentence.text) is not None
    return denied and not draft.actors and draft.rule.pos == "NOUN"


def _is_coarse(words_of_date: str) -> bool:
    """True for "this month", which "the summit, which begins May 26" can tell more exactly."""
    last = words_of_date.lower().split()[-1]
    return last in {"month", "week", "year", "summer", "winter", "spring", "autumn", "quarter"}


def _is_same_act(draft: Draft, before: EventMention) -> bool:
    """False where one side's act meets another kind of act."""
    kinds = {draft.rule.subtype, before.subtype}
    return len(kinds) == 1 or not kinds & SIDED_ACTS


def _same_kind(draft: Draft, before: EventMention) -> bool:
    """True where "the call" can be the meeting before, or "the pact" the deal before."""
    if draft.rule.type is EventType.AGREEMENT:
        sided = {draft.rule.subtype, before.subtype} & SIDED_ACTS
        if sided and draft.rule.acts and draft.rule.subtype is not before.subtype:
            return False
        if draft.name and draft.name != before.agreement_name:
            return False
        return are_one_pact(draft.trigger.lemma_.lower(), before.trigger.text.lower())
    return draft.rule.subtype is not PHONE or before.subtype is PHONE


def _status_of_both(draft: Draft, before: EventMention) -> Status:
    """What is denied stays so, and what happened is not to come again."""
    is_known = before.status is Status.DENIED or is_only_before(draft)
    return before.status if is_known else draft.status


def _continued(draft: Draft, before: EventMention) -> EventMention:
    """The draft with what it leaves unsaid taken from the mention before."""
    mention = _mention(draft)
    inherits = draft.date is None and before.date is not None
    return replace(
        mention,
        status=_status_of_both(draft, before),
        date=before.date if inherits else draft.date,
        date_link=DateLink.EVENT if inherits else draft.link,
        actors=draft.actors if len(draft.actors) >= len(before.actors) else before.actors,
        others=draft.others or before.others,
        place=draft.place or before.place,
        agreement_name=draft.name or before.agreement_name,
        antecedent=before.told_first_at,
    )
