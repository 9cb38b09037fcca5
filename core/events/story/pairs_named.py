"""Two whom the article names together, where a sentence only points to a pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from core.events.arguments.antecedents import BODIES
from core.events.arguments.missing import Missing, pointing_heads
from core.events.arguments.pairs import is_unnamed_pair
from core.events.drafts.draft import Draft
from core.events.story.name_lists import lists_in
from core.events.syntax.tree import children
from core.events.syntax.vocab import words
from core.model import Actor, ActorKind, ActorMention, EventType, Sentence

if TYPE_CHECKING:
    from core.token import Token

HEADS_OF_STATE: Final = (
    "president", "prime minister", "premier", "chancellor", "king", "emir", "sultan", "taoiseach",
    "leader", "chairman",
)  # fmt: skip
OFFICES: Final = words("minister president premier chancellor king secretary envoy general chief")
# Sentences back to which "he" and "the two" reach.
REACH: Final = 3
# How many times as often as a third country the two are named that an article is about.
OFTEN: Final = 2
# Sentences that say what an article is about.
LEAD: Final = 3
# Two persons who meet are "the two sides", but never "the parties".
PAIR_KINDS: Final = {
    Missing.FIRMS: frozenset({ActorKind.ORGANISATION}),
    Missing.STATES: frozenset({ActorKind.COUNTRY}),
    Missing.PARTIES: BODIES,
    Missing.PERSONS: frozenset({ActorKind.PERSON}),
}


def holders_of_office(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The two whom the article so far has as "the two prime ministers", if there are no more.

    "The two leaders" are those who lead a state.
    """
    heads = pointing_heads(draft.trigger, draft.rule)
    pair = next((head for head in heads if is_unnamed_pair(head, draft.scene)), None)
    offices = tuple(_offices(pair)) if pair is not None else ()
    if not offices:
        return []
    before = [m for m in actors if m.start < draft.start and m.actor.kind is ActorKind.PERSON]
    found = distinct(m.actor for m in before if (m.role or "").lower().endswith(offices))
    return found if len(found) == draft.many else []


def _offices(head: Token) -> list[str]:
    """The offices that the words mean: "prime minister", for "leader" each that leads a state."""
    word = head.lemma_.lower()
    if word == "leader":
        return [*HEADS_OF_STATE]
    fronts = (c.lower_ for c in children(head, "amod", "compound"))
    return [" ".join((*fronts, word))] if word in OFFICES else []


def two_named_before(
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


def named_pair(draft: Draft, actors: Sequence[ActorMention], is_told: bool) -> list[Actor]:
    """Two named together before, as states or firms the likeliest of the article.

    ``is_told`` is true where two who met were told of just before.
    """
    of_states = draft.missing is Missing.STATES
    named = states_listed_before(draft, actors) if of_states else []
    named = named or two_named_before(draft, actors)
    are_bodies = bool(named) and all(a.kind in BODIES for a in named)
    if draft.missing in {Missing.STATES, Missing.SIDES} and not are_bodies:
        named = two_states(draft, actors) or named
    if named or is_told:
        return named
    if draft.missing is Missing.FIRMS:
        return two_firms(draft, actors)
    return states_of_lead(draft, actors) if of_states else []


def states_listed_before(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The states of the latest list of just so many: "between Oman and Chad", "A, B and C"."""
    before = draft.scene.sentences[: draft.scene.sentence.index]
    for sentence in reversed(before):
        for run in lists_in(sentence, actors):
            states = distinct(m.actor for m in run if m.actor.kind is ActorKind.COUNTRY)
            if len(states) == draft.many:
                return states
    return []


def states_of_lead(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The only states of just so many that one of the first sentences names."""
    for sentence in draft.scene.sentences[: min(LEAD, draft.scene.sentence.index)]:
        named = [m.actor for m in actors if sentence.start <= m.start < sentence.end]
        states = distinct(a for a in named if a.kind is ActorKind.COUNTRY)
        if len(states) == draft.many:
            return states
    return []


def two_states(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
    """The two countries that the article so far is about, where no third one comes near."""
    before = [m.actor.country for m in actors if m.start < draft.start and m.actor.country]
    counts = Counter(before).most_common(3)
    third = counts[2][1] if len(counts) > 2 else 0
    if len(counts) < 2 or counts[1][1] < OFTEN * max(third, 1):
        return []
    return [draft.scene.state(code) for code, _ in counts[:2]]


def two_firms(draft: Draft, actors: Sequence[ActorMention]) -> list[Actor]:
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
    return (*reversed(kinds), BODIES) if draft.rule.type is EventType.AGREEMENT else kinds


def _state_of(actor: Actor, draft: Draft) -> Actor:
    """The country that a person stands for: "the two premiers … between the two countries"."""
    if actor.kind is not ActorKind.PERSON or actor.country is None:
        return actor
    return draft.scene.state(actor.country)


def distinct(actors: Iterable[Actor]) -> list[Actor]:
    """The actors, each once."""
    return list({actor.id: actor for actor in actors}.values())
