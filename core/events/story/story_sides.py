"""Sides of a dated event of nobody named: those of the story that the article tells.

"Talks in Oslo began in 2012" in an article about the talks of India and China.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.antecedents import BODIES
from core.events.arguments.participants import SIDED_ACTS
from core.events.arguments.parties import name_parties
from core.events.arguments.slots import heads_in
from core.events.drafts.draft import Draft
from core.events.story.bound_states import bind_states
from core.events.story.entries import Entry, told_in_entry
from core.events.story.pacts import are_of_one
from core.events.story.pairs_named import distinct
from core.events.story.placed import is_placed
from core.events.story.rounds import OF_ONE
from core.events.story.speaks_for import stood_for
from core.events.syntax.rule import Slot
from core.events.syntax.tree import children, prepositional
from core.events.syntax.vocab import words
from core.language.dateline import length_of_label
from core.model import (
    Actor,
    ActorMention,
    EventMention,
    EventSubtype,
    EventType,
    Participant,
    Role,
    Sentence,
    Status,
)

# Sentences between an event of nobody named and the one that tells its sides.
REACH: Final = 3
TWO: Final = 2
MADE: Final = frozenset({"deal-reached", "deal-signed", "deal-signed-by-hand", "paper-signed"})
CONFLICTS: Final = words(
    "war conflict fighting fight hostility clash dispute feud row battle tension"
)


def with_sides_of_story(
    draft: Draft, told: Sequence[EventMention], actors: Sequence[ActorMention]
) -> Draft:
    """The sides of the event of this type told last, else the only ones that the article tells of.

    Where it tells of none: the only two bodies that the sentence before names.
    """
    if len(draft.actors) == 1 and draft.rule.subtype is EventSubtype.NEGOTIATION:
        return _with_other_side(draft, told)
    is_told = is_placed(draft) or _is_made(draft)
    if draft.actors or draft.rule.subtype in SIDED_ACTS or not is_told:
        return draft
    foes = _foes(draft)
    if len(foes) > 1:
        return replace(draft, actors=tuple(Participant(a, Role.PARTY) for a in foes))
    sided = [t for t in told if len(t.actors) >= 2 and _is_near(t, draft.scene.sentence)]
    alike = [t for t in sided if t.type is draft.rule.type]
    is_sure = draft.rule.type is EventType.MEETING or are_of_one(alike)
    known = alike if alike and is_sure else sided
    if known and (known is alike or are_of_one(sided)):
        return bind_states(replace(draft, actors=_sides_of(known[-1], draft, actors)))
    opens_entry = length_of_label(draft.scene.sentence.text) > 0
    pair = [] if opens_entry else _two_bodies_before(draft, actors)
    return replace(draft, actors=tuple(Participant(a, Role.PARTY) for a in pair))


def _is_made(draft: Draft) -> bool:
    """True for "the deal was struck with a handshake", whose sides are told of elsewhere.

    False for "such deals", which are of anybody.
    """
    is_done = draft.rule.name in MADE and draft.status is Status.OCCURRED
    are_such = any(c.lower_ == "such" for c in children(draft.trigger, "amod", "predet", "det"))
    return is_done and not (draft.missing or draft.others or are_such)


def _sides_of(
    before: EventMention, draft: Draft, actors: Sequence[ActorMention]
) -> tuple[Participant, ...]:
    """The parties; of talks those for whom the persons stand who met before."""
    is_talks = draft.rule.subtype is EventSubtype.NEGOTIATION
    return stood_for(before.actors, draft, actors) if is_talks else before.actors


def _with_other_side(draft: Draft, told: Sequence[EventMention]) -> Draft:
    """Both of the only two sides told of, for "the rebels walked out of talks in 2015"."""
    sided = [t for t in told if len(t.actors) > 1]
    sides = {p.actor.id for p in sided[-1].actors} if are_of_one(sided) else set()
    one_of_two = len(sides) == len({p.actor.id for p in draft.actors} | sides) == TWO
    named = any(heads_in(slot, draft.trigger) for slot in (Slot.WITH, Slot.BETWEEN, Slot.AMONG))
    return replace(draft, actors=sided[-1].actors) if one_of_two and not named else draft


def with_only_sides(
    told: Sequence[EventMention], entries: Mapping[int, Entry]
) -> tuple[EventMention, ...]:
    """The mentions; those of nobody named have the sides of all others, where these agree.

    A deal is not of those who only meet.
    """
    told = [t for t in told if not _is_told_beside(t, told)]
    sided = [t for t in told if len(t.actors) >= 2]
    if not are_of_one(sided):
        return tuple(told)
    only_meet = all(t.type is EventType.MEETING for t in sided)
    known = ((t, told_in_entry(sided, t.sentence, entries)) for t in told)
    return tuple(_with_sides(t, sides, only_meet=only_meet) for t, sides in known)


def _is_told_beside(mention: EventMention, told: Sequence[EventMention]) -> bool:
    """True for the "talk" of "a talk took place last month when Berg called on Lindt"."""
    if mention.actors or mention.date is None or mention.antecedent is not None:
        return False
    goes_on = any(t.antecedent == mention.trigger.start for t in told)
    day = mention.date.start
    beside = (t for t in told if t.actors and t.type is mention.type and t.date is not None)
    return not goes_on and any(t.date is not None and t.date.start == day for t in beside)


def _with_sides(
    mention: EventMention, sided: Sequence[EventMention], *, only_meet: bool
) -> EventMention:
    is_deal = mention.type is EventType.AGREEMENT
    near = [t for t in sided if _is_near(t, mention.sentence)]
    needs_own = mention.subtype in OF_ONE | SIDED_ACTS or (only_meet and is_deal)
    if mention.actors or not near or needs_own:
        return mention
    return replace(mention, actors=near[0].actors)


def _is_near(mention: EventMention, sentence: Sentence) -> bool:
    return abs(mention.sentence.index - sentence.index) <= REACH


def _foes(draft: Draft) -> list[Actor]:
    """The two of "the truce that ended five days of war between India and China"."""
    wars = [t for t in draft.scene.parse if t.lemma_.lower() in CONFLICTS]
    spells = [t.head.head for t in wars if t.dep_ == "pobj"]
    return name_parties(
        (h for t in (*wars, *spells) for h in prepositional(t, "between")), draft.scene
    )


def _two_bodies_before(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    index = draft.scene.sentence.index
    before = draft.scene.sentences[max(0, index - 1) : index]
    named = (m.actor for s in before for m in actors if s.start <= m.start < s.end)
    bodies = distinct(a for a in named if a.kind in BODIES)
    return bodies if len(bodies) == 2 else []
