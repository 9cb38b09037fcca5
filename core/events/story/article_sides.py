"""Sides of a treaty or truce that its own sentence leaves to the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.arguments.antecedents import BODIES
from core.events.arguments.nameless import group_of
from core.events.arguments.participants import SIDED_ACTS
from core.events.arguments.parties import name_parties
from core.events.drafts.draft import Draft
from core.events.rules.known_pact_checks import PACTS
from core.events.story.conflict import conflict_sides
from core.events.story.home import home_state
from core.events.story.pairs_named import distinct, two_states
from core.events.syntax.acts import act_on
from core.events.syntax.tree import children, noun_lemma, prepositional
from core.events.syntax.vocab import PEOPLE
from core.model import Actor, ActorKind, ActorMention, EventMention, EventType, Participant, Role

if TYPE_CHECKING:
    from core.token import Token

# Sentences back to those who fought before "the ceasefire was agreed".
REACH: Final = 3
MAX_CUT: Final = 3
# Who only tells of it: "the Foreign Ministry said".
OFFICES: Final = frozenset({"Ministry", "Department", "Office", "Agency", "Nations", "News"})


def with_articles_sides(
    draft: Draft, told: Sequence[EventMention], actors: Sequence[ActorMention]
) -> Draft:
    """A pact with one side behind "with" or with none, and whom the article is about as the rest.

    "An accord with rebels", in an article about Oman, is Oman's.
    """
    is_pact = draft.rule.type is EventType.AGREEMENT and draft.rule.subtype not in SIDED_ACTS
    if not is_pact or draft.trigger.lemma_.lower() not in PACTS or len(draft.actors) > 1:
        return draft
    sides = _behind_with(draft)
    mine = {p.actor.id for p in draft.actors}
    foes = conflict_sides(draft, actors) if len(sides) == 1 else []
    if sides and sides[0].id in {a.id for a in foes} and mine <= {a.id for a in foes}:
        return _with(draft, foes)
    if sides:
        state = _state_of_article(draft, sides[0], actors) if len(sides) == 1 else None
        return _with(draft, [state, *sides] if state else []) if mine <= {sides[0].id} else draft
    # A deal told before may be the same one: that is for merging to say.
    is_first = all(t.type is not EventType.AGREEMENT or len(t.actors) < 2 for t in told)
    is_new = not mine and is_first and draft.date is not None
    return _with(draft, _two_before(draft, actors)) if is_new else draft


def _with(draft: Draft, sides: Sequence[Actor]) -> Draft:
    beside = {p.actor.id for p in draft.others}
    if not sides or any(a.id in beside for a in sides):
        return draft
    return replace(draft, actors=tuple(Participant(a, Role.PARTY) for a in sides))


def _behind_with(draft: Draft) -> list[Actor]:
    """The other side of "concluded with tribal leaders", also under a bare word: "with rebels"."""
    heads = _heads_behind_with(draft.trigger)
    named = name_parties(heads, draft.scene)
    bare = [group_of(h, draft.scene) for h in heads if h.tag_ == "NNS" and noun_lemma(h) in PEOPLE]
    return [a for a in named or bare if a.kind is not ActorKind.PERSON]


def _heads_behind_with(noun: Token) -> list[Token]:
    act = act_on(noun)
    acts = [noun, *(t for t in noun.children if t.dep_ == "acl"), *([act] if act else [])]
    found = next((heads for a in acts if (heads := prepositional(a, "with"))), [])
    return found or [t for a in acts for prep in children(a, "prep") for t in _cut_off(prep)]


def _cut_off(prep: Token) -> list[Token]:
    """The "rebels" of "an accord signed with rebels has failed", whom the parser made a subject."""
    is_bare = prep.lower_ == "with" and not children(prep, "pobj")
    behind = prep.doc[prep.i + 1 : prep.i + 1 + MAX_CUT] if is_bare else ()
    return [t for t in behind if t.tag_ == "NNS"][:1]


def _state_of_article(draft: Draft, side: Actor, actors: Sequence[ActorMention]) -> Actor | None:
    """The country that the article so far names most often, the other side's own if it is a group.

    Firms have no state that binds itself for them.
    """
    if side.kind is ActorKind.ORGANISATION:
        return None
    return home_state(draft, actors, side.country if side.kind is ActorKind.COUNTRY else None)


def _two_before(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The only two states, or state and foe, of a sentence just before."""
    index = draft.scene.sentence.index
    for sentence in reversed(draft.scene.sentences[max(0, index - REACH) : index]):
        here = [m.actor for m in actors if sentence.start <= m.start < sentence.end]
        states = distinct(a for a in here if a.kind is ActorKind.COUNTRY)
        bodies = distinct(
            a for a in here if a.kind in BODIES and OFFICES.isdisjoint(a.name.split())
        )
        pair = states if len(states) == len(bodies) else bodies
        if len(pair) == 2 and any(a.country for a in pair):
            return pair
    return two_states(draft, actors)
