"""What an agreement's mention takes from the deal or the meeting told before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.missing import Missing
from core.events.arguments.participants import SIDED_ACTS
from core.events.days.alike import is_alike
from core.events.drafts.draft import Draft
from core.events.syntax.acts import act_on
from core.events.syntax.tree import children, prepositional
from core.events.syntax.vocab import STATEMENTS, words
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

DEFINITE: Final = frozenset(
    {"the", "this", "that", "these", "those", "their", "its", "his", "her", "both"}
)
LOOSE_PACTS: Final = words("agreement deal accord pact settlement compact compromise signing")
# Words of the talks that a paper came out of.
TALKED: Final = words("talks meeting meetings summit session departure conference negotiations")
REACH: Final = 3
# Rules of what those who met have said together.
STATED: Final = frozenset({"said-jointly", "statement-issued"})
PACT_KINDS: Final = (
    words("treaty protocol convention memorandum") | LOOSE_PACTS,
    words("truce ceasefire cease-fire armistice cessation") | LOOSE_PACTS,
    words("merger acquisition takeover buyout purchase venture contract sale") | LOOSE_PACTS,
)


def act_on_known_pact(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """The parties and name of the deal told before, for "the deal collapsed in May"."""
    is_later = draft.rule.subtype not in {EventSubtype.SIGNED, EventSubtype.REACHED}
    points = (is_definite(draft) and is_later) or _is_done_to_it(draft)
    if draft.rule.type is not EventType.AGREEMENT or not points:
        return draft
    known = next((t for t in reversed(told) if _is_its_pact(draft, t)), None)
    if known is None:
        return draft
    keeps = draft.actors or draft.rule.subtype in SIDED_ACTS
    return replace(
        draft,
        actors=draft.actors if keeps else known.actors,
        name=draft.name or known.agreement_name,
    )


def sides_of_the_talks(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """Those who met, for "the document that was adopted at the end of the talks"."""
    made = draft.rule.subtype in {EventSubtype.SIGNED, EventSubtype.REACHED}
    is_pact = draft.rule.type is EventType.AGREEMENT and draft.rule.pos == "NOUN"
    are_many = any(
        c.lower_ in {"such", "several"} for c in children(draft.trigger, "amod", "predet")
    )
    is_told = bool(draft.rule.acts) or draft.rule.name in STATED
    if draft.actors or are_many or not (made and is_pact and is_told):
        return draft
    if any(p.role is Role.MEDIATOR for p in draft.others):
        return draft  # "Oman brokered the deal": it is that of those who were told before
    index = draft.scene.sentence.index
    before = next((t for t in reversed(told) if has_sides(t)), None)
    if before is None or (before.type is not EventType.MEETING and not _is_signed_too(draft)):
        return draft
    if before.status is Status.PLANNED and draft.status is Status.OCCURRED:
        return draft
    far = index - before.sentence.index
    told_here = TALKED & set(draft.scene.sentence.text.lower().replace(",", " ").split())
    if far > REACH or (far > 1 and not told_here):
        return draft
    if draft.rule.name in STATED and are_firms(before.actors):
        return draft
    signed = replace(draft, actors=before.actors)
    then = draft.date is None and draft.status is before.status is Status.OCCURRED
    then = then and (far == 1 or (far == 0 and before.antecedent is not None))
    return (
        replace(signed, date=before.date, link=DateLink.EVENT) if then and before.date else signed
    )


def _is_signed_too(draft: Draft) -> bool:
    """True for "a pact on fishing was signed as well", by those who signed what was told before."""
    act = act_on(draft.trigger)
    behind = children(act, "advmod", "cc", "prep") if act is not None else []
    also = any(t.lower_ in {"too", "also", "well", "likewise"} for t in behind)
    return also and draft.rule.subtype is EventSubtype.SIGNED


def are_firms(parties: Sequence[Participant]) -> bool:
    """True for two firms, whose statement to the press binds neither."""
    return all(p.actor.kind is ActorKind.ORGANISATION for p in parties)


def has_sides(mention: EventMention) -> bool:
    """True for two parties or more, or a group of several: "the warring factions"."""
    groups = [p for p in mention.actors if p.actor.kind is ActorKind.GROUP]
    return len(mention.actors) >= 2 or bool(groups)


def on_that_occasion(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """Day and place of the meeting told just before, for "the two signed a pact"."""
    is_theirs = draft.missing not in {None, Missing.ONE, Missing.BODY}
    is_theirs = is_theirs or (draft.rule.name in STATED and bool(draft.actors))
    if not is_theirs or draft.date or draft.status is not Status.OCCURRED:
        return draft
    index = draft.scene.sentence.index
    named = {p.actor.id for p in (*draft.actors, *draft.others)}
    codes = {p.actor.country for p in draft.actors if p.actor.kind is ActorKind.COUNTRY}
    for before in reversed(told):
        if index - before.sentence.index > 1:
            break
        is_meeting = before.type is EventType.MEETING
        are_they = all(p.actor.id in named or _stands_for(p.actor, codes) for p in before.actors)
        if is_meeting and before.date and are_they:
            place = draft.place or before.place
            return replace(draft, date=before.date, link=DateLink.EVENT, place=place)
    return draft


def _stands_for(actor: Actor, codes: set[str | None]) -> bool:
    """True for a person of one of these countries."""
    return actor.kind is ActorKind.PERSON and actor.country is not None and actor.country in codes


def _is_its_pact(draft: Draft, before: EventMention) -> bool:
    """True where "the truce" can be what was agreed before, with none of its parties new."""
    if before.type is not EventType.AGREEMENT or not before.actors:
        return False
    if draft.name and before.agreement_name and draft.name != before.agreement_name:
        return False
    parties = {p.actor.id for p in before.actors}
    known = {p.actor.id for p in draft.actors} <= parties
    if draft.rule.pos == "VERB":
        return known
    return known and are_one_pact(draft.trigger.lemma_.lower(), before.trigger.text.lower())


def _is_done_to_it(draft: Draft) -> bool:
    """True for "it broke down" and "pulled out of it", which only fire where "it" is a pact."""
    return draft.rule.pos == "VERB" and draft.rule.name.endswith("-it")


def is_definite(draft: Draft) -> bool:
    """True for "the pact" and "their meeting", which may have been told before."""
    if draft.rule.pos == "VERB":
        return False
    own = [c for t in prepositional(draft.trigger, "of") for c in children(t, "poss")]
    if any(c.lower_ in {"its", "their"} for c in own):  # "the sale of its mills" is told anew
        return False
    return any(c.lower_ in DEFINITE for c in children(draft.trigger, "det", "poss"))


def is_other_paper(draft: Draft, before: EventMention) -> bool:
    """True for "their joint statement" behind a treaty of the same two: both may hold.

    So do what they "signed" before and a pact that they "signed as well".
    """
    noun, known = draft.trigger.lemma_.lower(), before.trigger.text.lower()
    if draft.rule.pos != "NOUN":
        return False
    is_besides = _is_signed_too(draft) and not is_definite(draft)
    return is_besides or (noun in STATEMENTS and known not in STATEMENTS)


def are_one_pact(noun: str, before: str) -> bool:
    """True for "pact" and "agreement", false for "truce" and "merger".

    A statement is only itself: "the statement" does not go on telling what was signed.
    """
    if noun in STATEMENTS or before in STATEMENTS:
        return noun in STATEMENTS and before in STATEMENTS
    return next((noun in kind for kind in PACT_KINDS if before in kind), True)


def party_ids(mention: EventMention) -> frozenset[str]:
    """Ids of the parties of a mention."""
    return frozenset(p.actor.id for p in mention.actors)


def are_of_one(mentions: Sequence[EventMention]) -> bool:
    """True where all mentions have the same parties, and there is one."""
    return len({party_ids(mention) for mention in mentions}) == 1


def is_only_before(draft: Draft) -> bool:
    """True for the meeting of "before his meeting with Berg she called": it may have been told."""
    noun = draft.trigger
    is_behind = noun.dep_ == "pobj" and noun.head.lower_ == "before"
    return is_behind and draft.date is None and is_definite(draft)


def with_maker_of_similar(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """The similar deal "with Mali" as one of Mali and of who made the deal told before."""
    from_before = told[-1].actors[:1] if told and told[-1].type is draft.rule.type else ()
    if not from_before or not is_alike(draft.trigger):
        return draft
    known = {p.actor.id for p in told[-1].actors}
    others = tuple(p for p in draft.actors if p.actor.id not in known)
    return replace(draft, actors=(*from_before, *others)) if len(others) == 1 else draft
