"""Parties that a sentence only points to: "he", "the two leaders", "both sides"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from core.events.antecedents import antecedents, pair_behind
from core.events.conflict import conflict_sides
from core.events.draft import Draft, Missing
from core.events.nameless import is_nameless_envoy, sent_by_pair
from core.events.pacts import are_of_one, has_sides
from core.events.parties import name_parties
from core.events.rounds import with_carried_date
from core.events.slots import heads_in
from core.events.speaks_for import stood_for
from core.model import (
    Actor,
    ActorKind,
    ActorMention,
    EventMention,
    EventType,
    Participant,
    Role,
    Sentence,
    Status,
)

# Sentences back to which "he" and "the two" reach.
REACH: Final = 3
# Sentences that say what an article is about.
LEAD: Final = 3
# How many times as often as a third country the two are named that an article is about.
OFTEN: Final = 2
BODIES: Final = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP})
OF_CONFLICT: Final = frozenset({Missing.SIDES, Missing.PARTIES})
TWO_OF_ANY: Final = frozenset({Missing.PAIR, Missing.PERSONS})
# Two persons who meet are "the two sides", but never "the parties".
PAIR_KINDS: Final = {
    Missing.FIRMS: frozenset({ActorKind.ORGANISATION}),
    Missing.STATES: frozenset({ActorKind.COUNTRY}),
    Missing.PARTIES: BODIES,
    Missing.PERSONS: frozenset({ActorKind.PERSON}),
}


def fill_missing(
    draft: Draft, told: Sequence[EventMention], actors: Sequence[ActorMention]
) -> Draft:
    """The draft with the parties that "he" or "the two leaders" stands for put first.

    "She also met him" has the date of the meeting in the sentence before.
    """
    as_written = with_carried_date(draft, told)
    draft = _of_those_who_sent(as_written)
    has_both = len(draft.actors) >= 2 and draft.missing is not Missing.ONE
    if draft.missing in {None, Missing.BODY} or has_both:
        return draft
    is_one = draft.missing is Missing.ONE
    found = _subject_before(draft, told) if is_one else _pair_before(draft, told, actors)
    if not found and draft.missing is Missing.PERSONS:
        found = _pair_before(replace(draft, missing=Missing.PAIR), told, actors)
    if not found:
        return as_written
    mine = {p.actor.id for p in draft.actors if p.role is not Role.HOST}
    if mine and draft.missing in TWO_OF_ANY and not mine & {a.id for a in found}:
        return draft
    added = tuple(Participant(a, Role.PARTY) for a in found if a.id not in mine)
    return replace(draft, actors=(*added, *draft.actors))


def with_pair_behind(draft: Draft) -> Draft:
    """The draft with the two that its sentence names only behind "their talks"."""
    if draft.actors or draft.missing not in TWO_OF_ANY:
        return draft
    named = name_parties(pair_behind(draft.trigger), draft.scene)
    return replace(draft, actors=tuple(Participant(actor, Role.PARTY) for actor in named))


def _of_those_who_sent(draft: Draft) -> Draft:
    """The agreement that only "the chief negotiators" signed as one of the sides that sent them."""
    parties = [p.actor for p in draft.actors]
    are_sent = all(is_nameless_envoy(a) and a.country is None for a in parties)
    if draft.rule.type is not EventType.AGREEMENT or not parties or not are_sent:
        return draft
    return replace(draft, actors=(), missing=Missing.SIDES)


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
    here = _two_named_before(draft, actors, 1) if draft.missing is Missing.STATES else []
    here = here or _two_who_signed(draft, told)
    if here:
        return here
    if alike:
        return _sent_by(alike[0], draft, actors)
    are_one = are_of_one(pairs)
    if are_one and draft.missing in {Missing.FIRMS, Missing.SIDES}:
        return _sent_by(pairs[0], draft, actors)
    if draft.missing is Missing.SIDES and near and _are_bodies(near[0]):
        return _sent_by(near[0], draft, actors)
    foes = conflict_sides(draft, actors) if draft.missing in OF_CONFLICT else []
    if foes:
        return foes
    named = _two_named_before(draft, actors)
    are_bodies = bool(named) and all(a.kind in BODIES for a in named)
    if draft.missing in {Missing.STATES, Missing.SIDES} and not are_bodies:
        named = two_states(draft, actors) or named
    if draft.missing is Missing.FIRMS and not (named or near):
        named = _two_firms(draft, actors)
    far = near or (pairs if are_one else _in_the_lead(pairs, draft))
    found = named or [p.actor for t in far[:1] for p in t.actors]
    return found or _group_before(draft, told)


def _in_the_lead(pairs: Sequence[EventMention], draft: Draft) -> Sequence[EventMention]:
    """The first told of all, where the words mean bodies and it stands in the lead."""
    first = (
        pairs[-1:] if draft.missing in PAIR_KINDS and draft.missing is not Missing.PERSONS else []
    )
    return [t for t in first if t.sentence.index < LEAD and len(t.actors) == draft.many]


def _are_bodies(before: EventMention) -> bool:
    """True for states and movements, which are the sides of all that they do."""
    kinds = {p.actor.kind for p in before.actors}
    return kinds <= BODIES and ActorKind.ORGANISATION not in kinds


def _likest(told: list[EventMention], draft: Draft) -> list[EventMention]:
    """Those of just so many parties, and of what happened those who have met already."""
    told = [t for t in told if len(t.actors) == draft.many] or told
    if draft.status is Status.PLANNED:
        return told
    held = [t for t in told if t.status is not Status.PLANNED]
    return held or ([] if draft.missing is Missing.SIDES else told)


def _two_who_signed(draft: Draft, told: Sequence[EventMention]) -> list[Actor]:
    """The only two persons beside an agreement just before, whom "the two leaders" are."""
    near = [t for t in told if draft.scene.sentence.index - t.sentence.index <= REACH]
    if draft.missing is not Missing.PERSONS or not near or len(near[-1].actors) > draft.many:
        return []
    signing = [p.actor for p in near[-1].others if p.role is Role.SIGNATORY]
    return signing if len(signing) == draft.many else []


def _sent_by(before: EventMention, draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The parties told before; of "negotiators for both sides" the sides, not those who met."""
    heads = [head for slot, _ in draft.rule.slots for head in heads_in(slot, draft.trigger)]
    heads += [t for head in heads if head.lower_ == "they" for t in antecedents(head)]
    met = [p.actor for p in before.actors]
    if draft.missing is not Missing.SIDES or not any(map(sent_by_pair, heads)):
        return met
    meant = [p.actor for p in stood_for(before.actors, draft, actors)]
    are_people = all(a.kind is ActorKind.PERSON for a in meant)
    return (conflict_sides(draft, actors) if are_people else []) or meant


def _group_before(draft: Draft, told: Sequence[EventMention]) -> list[Actor]:
    """The several whom a mention just before names as one: "They", of "Omani rival camps"."""
    index = draft.scene.sentence.index
    near = [t for t in told if index - t.sentence.index <= REACH and t.type is draft.rule.type]
    return [p.actor for t in near[-1:] if len(t.actors) == 1 and has_sides(t) for p in t.actors]


def _fits(draft: Draft, before: EventMention) -> bool:
    """False where "the companies" would be persons or countries."""
    wanted = PAIR_KINDS.get(draft.missing) if draft.missing else None
    return wanted is None or all(p.actor.kind in wanted for p in before.actors)


def _two_named_before(
    draft: Draft, actors: Sequence[ActorMention], reach: int = REACH
) -> list[Actor]:
    """The only two persons, else the only two countries, of a sentence just before.

    The words of the draft's own sentence in front of the trigger come first.
    """
    index = draft.scene.sentence.index
    near = draft.scene.sentences[max(0, index - reach + 1) : index + 1]
    for sentence in reversed(near):
        pair = _pair_in(sentence, draft, actors)
        if pair:
            return pair
    return []


def _pair_in(sentence: Sentence, draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The only two of a likely kind that a sentence names in front of the draft's trigger."""
    end = min(sentence.end, draft.start)
    named = [m.actor for m in actors if sentence.start <= m.start < end]
    if draft.missing is Missing.STATES:
        named = [_state_of(a, draft) for a in named]
    for kinds in _kinds_to_look_for(draft):
        pair = distinct(a for a in named if a.kind in kinds)
        if len(pair) == draft.many:
            return pair
    return []


def two_states(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The two countries that the article so far is about, where no third one comes near."""
    before = [m.actor.country for m in actors if m.start < draft.start and m.actor.country]
    counts = Counter(before).most_common(3)
    third = counts[2][1] if len(counts) > 2 else 0
    if len(counts) < 2 or counts[1][1] < OFTEN * max(third, 1):
        return []
    return [draft.scene.state(code) for code, _ in counts[:2]]


def _two_firms(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The two organisations that the article so far is about, where no third one comes near."""
    before = [m.actor for m in actors if m.start < draft.start]
    bodies = {a.id: a for a in before if a.kind is ActorKind.ORGANISATION}
    counts = Counter(a.id for a in before if a.id in bodies).most_common(3)
    third = counts[2][1] if len(counts) > 2 else 0
    if len(counts) < 2 or (third and counts[1][1] < OFTEN * third):
        return []
    return [bodies[name] for name, _ in counts[:2]]


def _kinds_to_look_for(draft: Draft) -> Sequence[frozenset[ActorKind]]:
    """Kinds of actor that two of make a pair, the likeliest first."""
    wanted = PAIR_KINDS.get(draft.missing) if draft.missing else None
    if wanted:
        return (wanted,)
    kinds = (frozenset({ActorKind.PERSON}), frozenset({ActorKind.COUNTRY}))
    if draft.missing is Missing.SIDES:
        return (kinds[1], BODIES, kinds[0])
    return (*kinds, BODIES) if draft.rule.type is EventType.AGREEMENT else kinds


def _state_of(actor: Actor, draft: Draft) -> Actor:
    """The country that a person stands for: "the two premiers … between the two countries"."""
    if actor.kind is not ActorKind.PERSON or actor.country is None:
        return actor
    return draft.scene.state(actor.country)


def distinct(actors: Iterable[Actor]) -> list[Actor]:
    """The actors, each once."""
    return list({actor.id: actor for actor in actors}.values())
