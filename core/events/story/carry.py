"""Parties that a sentence only points to: "he", "the two leaders", "both sides"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.antecedents import BODIES, antecedents, pair_behind
from core.events.arguments.missing import Missing, pointing_heads
from core.events.arguments.nameless import is_nameless_envoy
from core.events.arguments.pairs import is_of_theirs, is_sent_by_both, points_back, sent_by_pair
from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.drafts.draft import Draft
from core.events.story.conflict import conflict_sides
from core.events.story.office_holders import at_level
from core.events.story.pacts import are_of_one, has_sides
from core.events.story.pairs_named import (
    LEAD,
    PAIR_KINDS,
    REACH,
    holders_of_office,
    named_pair,
    two_named_before,
    two_states,
)
from core.events.story.rounds import with_carried_date
from core.events.story.speaks_for import stood_for
from core.events.syntax.rule import Slot
from core.events.syntax.tree import ancestors, is_verbal
from core.events.syntax.vocab import words
from core.model import (
    Actor,
    ActorKind,
    ActorMention,
    EventMention,
    EventSubtype,
    EventType,
    Participant,
    Role,
    Status,
)

# Nameless holders of an office, by the last word and by what may stand in front.
OFFICES: Final = words("ministers presidents leaders premiers chancellors")
POSTS: Final = words("foreign prime defence defense finance trade interior their the two")
OF_CONFLICT: Final = frozenset({Missing.SIDES, Missing.PARTIES})
# What "the leaders" and "the governments" point to, where nobody else is named.
WIDER: Final = {Missing.PERSONS: Missing.PAIR, Missing.STATES: Missing.SIDES}
TWO_OF_ANY: Final = frozenset({Missing.PAIR, Missing.PERSONS})
OF_BODIES: Final = frozenset({Missing.FIRMS, Missing.STATES, Missing.PARTIES, Missing.SIDES})


def fill_missing(
    draft: Draft, told: Sequence[EventMention], actors: Sequence[ActorMention]
) -> Draft:
    """The draft with the parties that "he" or "the two leaders" stands for put first.

    "She also met him" has the date of the meeting in the sentence before.
    """
    as_written = with_carried_date(draft, told)
    draft = _of_those_who_sent(as_written)
    has_both = len(draft.actors) >= 2 and draft.missing is not Missing.ONE
    has_both = has_both and not _is_done_to_pair(draft)
    if draft.missing in {None, Missing.BODY} or has_both:
        return draft
    is_one = draft.missing is Missing.ONE
    found = _subject_before(draft, told) if is_one else _pair_before(draft, told, actors)
    if not found and draft.missing in WIDER:
        found = _pair_before(replace(draft, missing=WIDER[draft.missing]), told, actors)
        found = found if draft.missing is Missing.PERSONS or len(found) == draft.many else []
    found = found if is_one else [*at_level(found, draft, actors)]
    if not found:
        return as_written
    mine = {p.actor.id for p in draft.actors if p.role is not Role.HOST}
    is_apart = mine and not mine & {a.id for a in found} and not _do_it_to_another(draft)
    if is_apart and draft.missing in TWO_OF_ANY:
        return draft
    added = tuple(Participant(a, Role.PARTY) for a in found if a.id not in mine)
    return replace(draft, actors=(*added, *draft.actors))


def _do_it_to_another(draft: Draft) -> bool:
    """True for "the two telephoned President Berg" and "Berg spoke to each of them"."""
    doing = heads_in(Slot.SUBJECT, draft.trigger) if draft.rule.pos == "VERB" else []
    does = any(points_back(head) and head.lower_ != "they" for head in doing)
    is_each = any(h.lower_ == "each" for h in pointing_heads(draft.trigger, draft.rule))
    return does or is_each or draft.rule.name == "shuttle"


def _is_done_to_pair(draft: Draft) -> bool:
    """True for "Berg and Lindt telephoned both sides", for whom they do not stand."""
    doing = heads_in(Slot.SUBJECT, draft.trigger) if draft.rule.pos == "VERB" else []
    heads = pointing_heads(draft.trigger, draft.rule)
    others = (h for h in heads if h not in doing and not is_of_theirs(h))
    return bool(doing) and any(map(points_back, others))


def with_pair_behind(draft: Draft) -> Draft:
    """The draft with the two that its sentence names only behind "their talks"."""
    if draft.actors or draft.missing not in TWO_OF_ANY:
        return draft
    named = name_parties(pair_behind(draft.trigger), draft.scene)
    return replace(draft, actors=tuple(Participant(actor, Role.PARTY) for actor in named))


def _of_those_who_sent(draft: Draft) -> Draft:
    """The agreement that only "the chief negotiators" signed as one of the sides that sent them."""
    parties = [p.actor for p in draft.actors]
    are_sent = all(_is_sent(a) and a.country is None for a in parties)
    if draft.rule.type is not EventType.AGREEMENT or not parties or not are_sent:
        return draft
    return replace(draft, actors=(), missing=Missing.SIDES)


def _is_sent(actor: Actor) -> bool:
    """True for "chief negotiators" and "foreign ministers", who sign for others."""
    *fronts, last = actor.name.lower().split()
    holds_office = last in OFFICES and not set(fronts) - POSTS
    is_sent = holds_office or is_sent_by_both(actor.name)
    return is_nameless_envoy(actor) or (actor.kind is ActorKind.GROUP and is_sent)


def _subject_before(draft: Draft, told: Sequence[EventMention]) -> list[Actor]:
    """The first party of the mention in the sentences just before, where it is a person."""
    for before in reversed(told):
        if not 0 < draft.scene.sentence.index - before.sentence.index < REACH:
            break
        if before.actors and before.actors[0].actor.kind is ActorKind.PERSON:
            return [before.actors[0].actor]
    return []


def _pair_before(
    draft: Draft, told: Sequence[EventMention], actors: Sequence[ActorMention]
) -> list[Actor]:
    """The parties of a mention of the same type just before; else two that are named together."""
    index = draft.scene.sentence.index
    pairs = [t for t in reversed(told) if len(t.actors) >= draft.many and _fits(draft, t)]
    near = [t for t in pairs if index - t.sentence.index <= REACH]
    alike = _likest([t for t in near if t.type is draft.rule.type], draft)
    if here := _pair_meant(draft, told, actors):
        return here
    if alike:
        return _sent_by(_of_sides(alike[0], pairs, draft), draft, actors)
    are_one = are_of_one(pairs)
    if are_one and draft.missing in {Missing.FIRMS, Missing.SIDES}:
        return _sent_by(pairs[0], draft, actors)
    if draft.missing is Missing.SIDES and near and _are_bodies(near[0]):
        return _sent_by(near[0], draft, actors)
    foes = conflict_sides(draft, actors) if draft.missing in OF_CONFLICT else []
    if foes:
        return foes
    named = named_pair(draft, actors, is_told=bool(near))
    far = near or (pairs if are_one else _in_the_lead(pairs, draft))
    found = named or [p.actor for t in far[:1] for p in t.actors]
    return found or _group_before(draft, told)


def _pair_meant(
    draft: Draft, told: Sequence[EventMention], actors: Sequence[ActorMention]
) -> list[Actor]:
    """The pair of the sentence itself, or those of just the office that the words name."""
    reads_here = draft.missing is Missing.STATES or _hangs_behind(draft)
    here = two_named_before(draft, actors, 1) if reads_here else []
    here = here or _two_who_signed(draft, told)
    of_office = draft.missing is Missing.PERSONS and not here
    return holders_of_office(draft, actors) if of_office else here


def _hangs_behind(draft: Draft) -> bool:
    """True for "Berg told it to Lindt when the two met", whose clause above has named them."""
    clause = next((t for t in (draft.trigger, *ancestors(draft.trigger)) if is_verbal(t)), None)
    of_any = draft.missing in TWO_OF_ANY
    return of_any and clause is not None and clause.dep_ == "advcl" and clause.head.i < clause.i


def _of_sides(before: EventMention, pairs: Sequence[EventMention], draft: Draft) -> EventMention:
    """The mention before, for "the two sides" the lead's where that alone has bodies."""
    lead = _in_the_lead(pairs, draft) if draft.missing is Missing.SIDES else []
    return next((t for t in lead if _are_bodies(t) and not _are_bodies(before)), before)


def _in_the_lead(pairs: Sequence[EventMention], draft: Draft) -> Sequence[EventMention]:
    """The first told of all, where the words mean bodies and it stands in the lead."""
    first = pairs[-1:] if draft.missing in OF_BODIES else []
    return [t for t in first if t.sentence.index < LEAD and len(t.actors) == draft.many]


def _are_bodies(before: EventMention) -> bool:
    """True for states and movements, which are the sides of all that they do."""
    kinds = {p.actor.kind for p in before.actors}
    return kinds <= BODIES and ActorKind.ORGANISATION not in kinds


def _likest(told: list[EventMention], draft: Draft) -> list[EventMention]:
    """Those of just so many parties, and of what happened those who have met already."""
    told = [t for t in told if len(t.actors) == draft.many] or told
    if draft.status is Status.PLANNED or (told and _is_just_told(told[0], draft)):
        return told
    held = [t for t in told if t.status is not Status.PLANNED]
    return held or ([] if draft.missing is Missing.SIDES else told)


def _is_just_told(before: EventMention, draft: Draft) -> bool:
    """True for "On Friday Berg will see Lindt. The two met in May", however far off Friday is."""
    are_people = all(p.actor.kind is ActorKind.PERSON for p in before.actors)
    are_two = draft.missing in TWO_OF_ANY and len(before.actors) == draft.many
    is_in_paragraph = 0 <= draft.scene.sentence.start - before.sentence.end <= 1
    return are_two and are_people and is_in_paragraph


def _two_who_signed(draft: Draft, told: Sequence[EventMention]) -> list[Actor]:
    """The only two persons beside an agreement just before, whom "the two leaders" are."""
    near = [t for t in told if draft.scene.sentence.index - t.sentence.index <= REACH]
    if draft.missing is not Missing.PERSONS or not near or len(near[-1].actors) > draft.many:
        return []
    signing = [p.actor for p in near[-1].others if p.role is Role.SIGNATORY]
    return signing if len(signing) == draft.many else []


def _sent_by(before: EventMention, draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The parties told before; of "negotiators for both sides" the sides, not those who met."""
    heads = pointing_heads(draft.trigger, draft.rule)
    heads += [t for head in heads if head.lower_ == "they" for t in antecedents(head)]
    met = [p.actor for p in before.actors]
    of_bodies = draft.missing in {Missing.SIDES, Missing.STATES}
    binds = draft.rule.type is EventType.AGREEMENT or draft.rule.subtype is EventSubtype.NEGOTIATION
    binds = binds or draft.trigger.lemma_.lower() == "dialogue"
    if not of_bodies or not (binds or any(map(sent_by_pair, heads))):
        return met
    meant = [p.actor for p in stood_for(before.actors, draft, actors)]
    are_people = all(a.kind is ActorKind.PERSON for a in meant)
    sides = conflict_sides(draft, actors) or two_states(draft, actors) if are_people else []
    return sides or meant


def _group_before(draft: Draft, told: Sequence[EventMention]) -> list[Actor]:
    """The several whom a mention just before names as one: "They", of "Omani rival camps"."""
    index = draft.scene.sentence.index
    near = [t for t in told if index - t.sentence.index <= REACH and t.type is draft.rule.type]
    return [p.actor for t in near[-1:] if len(t.actors) == 1 and has_sides(t) for p in t.actors]


def _fits(draft: Draft, before: EventMention) -> bool:
    """False where "the companies" would be persons or countries."""
    wanted = PAIR_KINDS.get(draft.missing) if draft.missing else None
    return wanted is None or all(p.actor.kind in wanted for p in before.actors)
