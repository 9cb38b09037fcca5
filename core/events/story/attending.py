"""Those who only attend what others hold: beside it, no parties of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.drafts.draft import Draft
from core.events.story.pacts import are_firms, is_definite
from core.events.story.same_meeting import is_known_by_its_day
from core.events.syntax.acts import act_on
from core.events.syntax.rule import Slot
from core.events.syntax.tree import children, lemma, prepositional
from core.events.syntax.vocab import words
from core.model import (
    Actor,
    ActorKind,
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

ATTENDS: Final = words("attend join")
STAYS_AWAY: Final = words("skip boycott miss shun snub")
OPENS: Final = words("open inaugurate host chair")
# Sentences over which "the meeting was attended by" reaches back.
REACH: Final = 6


def without_attendees(draft: Draft) -> Draft:
    """A body's summit without those who attend or skip it, who are no parties of their own."""
    verb = act_on(draft.trigger)
    if verb is None or lemma(verb) not in ATTENDS | STAYS_AWAY:
        return draft
    named = name_parties(heads_in(Slot.GOVERNOR, draft.trigger), draft.scene)
    came = {actor.id for actor in named if actor.kind is ActorKind.PERSON}
    bodies = tuple(p for p in draft.actors if p.actor.id not in came)
    away = lemma(verb) in STAYS_AWAY or bool(children(verb, "neg"))
    if not came or not are_firms(bodies) or not (bodies or away):
        return draft
    beside = () if away else tuple(_attending(p.actor) for p in draft.actors if p.actor.id in came)
    return replace(draft, actors=bodies, others=(*draft.others, *beside))


def beside_those_who_met(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """The two who have met, for "the meeting was attended by Lindt", who came along with one.

    Nor need those have met who did something "before the meeting" of which one of them is told.
    """
    is_noun = draft.rule.type is EventType.MEETING and draft.rule.pos == "NOUN"
    is_opened = _is_opened_by_one(draft)
    has_day = draft.date is not None and draft.link is not DateLink.CARRIED and not is_opened
    meetings = [t for t in told if t.type is EventType.MEETING and t.rule != "visit"]
    before = meetings[-1] if meetings else None
    of_day = before is not None and is_known_by_its_day(draft, before)
    is_that = of_day or (is_definite(draft) and not has_day)
    if not is_noun or not is_that or not draft.actors:
        return draft
    if before is None or not _may_be_attended(before, draft):
        return draft
    met = {p.actor.id for p in before.actors}
    alone = tuple(p for p in draft.actors if p.actor.id not in met)
    if _is_attended(draft.trigger) or (is_opened and alone):
        came = tuple(_attending(p.actor) for p in alone)
        return replace(draft, actors=before.actors, others=(*draft.others, *came))
    told_of_one = any(p.actor.id in met for p in (*draft.actors, *draft.others))
    acts_then = bool(alone) and told_of_one and _is_when(draft.trigger)
    if not acts_then:
        return draft
    beside = tuple(p for p in draft.others if p.actor.id not in met)
    return replace(draft, actors=before.actors, others=beside, status=before.status)


def _is_opened_by_one(draft: Draft) -> bool:
    """True for "the talks were opened on Monday by President Berg", who is only their host."""
    verb = act_on(draft.trigger)
    is_one = [p.actor.kind for p in draft.actors] == [ActorKind.PERSON]
    return is_one and verb is not None and verb.tag_ in {"VBD", "VBN"} and lemma(verb) in OPENS


def _is_attended(noun: Token) -> bool:
    acts = (act_on(noun), *children(noun, "acl"), *children(noun.head, "advcl"))
    return any(act is not None and act.lemma_ == "attend" for act in acts)


def _is_when(noun: Token) -> bool:
    """True for "before the meeting" and "after the talks", which say only when something was."""
    is_bare = not (prepositional(noun, "with", "between", "of") or children(noun, "poss"))
    return is_bare and noun.dep_ == "pobj" and noun.head.lower_ in {"before", "after", "following"}


def _may_be_attended(before: EventMention, draft: Draft) -> bool:
    """True for a meeting of two told just before, not by telephone."""
    near = draft.scene.sentence.index - before.sentence.index <= REACH
    is_one = before.status is Status.OCCURRED and before.subtype is not EventSubtype.PHONE_CALL
    return near and is_one and len(before.actors) > 1


def _attending(actor: Actor) -> Participant:
    return Participant(actor, Role.ATTENDEE)
