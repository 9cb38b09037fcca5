"""One verb, several meetings: "met separately with A and B" is a meeting with each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.events.arguments.parties import name_parties
from core.events.drafts.draft import Draft
from core.events.story.series import day_by_day, direction, holders, undirected
from core.events.syntax.scene import Scene
from core.events.syntax.trades import other_side_of
from core.events.syntax.tree import children, prepositional
from core.events.syntax.vocab import words
from core.model import EventType, Participant, Role

if TYPE_CHECKING:
    from core.token import Token

SEPARATELY: Final = words("separately individually apart respectively")
SEPARATE: Final = words("separate individual back-to-back successive")


def set_apart(draft: Draft) -> Iterator[Draft]:
    """The draft, or one for each of those who were met separately."""
    if draft.rule.type is not EventType.MEETING or not _is_said_apart(draft.trigger):
        besides, again = tuple(_with_others(draft)), tuple(_agreed_again(draft))
        first = _without_besides(_without_later(draft, again), besides)
        yield from (first, *besides, *again) if besides or again else day_by_day(draft)
        return
    holding = holders(draft)
    met = [p for p in draft.actors if p.actor.id not in holding]
    held_by = [p for p in draft.actors if p.actor.id in holding]
    many, same = (met, held_by) if len(met) > 1 else (held_by, met)
    if len(many) < 2 or not same:
        yield draft
        return
    for index, one in enumerate(many):
        shown = _name_of(one, draft.scene) if index else None
        yield replace(draft, actors=_in_order(one, same, many is met), shown=shown)


def _with_others(draft: Draft) -> Iterator[Draft]:
    """The other deals of "agreements with Belar and with Cordan"."""
    holding = holders(draft)
    held_by = tuple(p for p in draft.actors if p.actor.id in holding)
    if draft.trigger.tag_ != "NNS" or not held_by:
        return
    first = [prep for prep in children(draft.trigger, "prep") if prep.lower_ == "with"]
    behind = [t for prep in first for t in children(prep, "conj") if t.lower_ == "with"]
    for actor in name_parties((t for prep in behind for t in children(prep, "pobj")), draft.scene):
        other = Participant(actor, Role.PARTY)
        yield replace(draft, actors=(*held_by, other), shown=_name_of(other, draft.scene))


def _without_besides(draft: Draft, besides: Sequence[Draft]) -> Draft:
    """The draft of the first deal, without those with whom the others were made."""
    gone = {p.actor.id for one in besides for p in one.actors} - holders(draft)
    return replace(draft, actors=tuple(p for p in draft.actors if p.actor.id not in gone))


def _agreed_again(draft: Draft) -> Iterator[Draft]:
    """The other deal of "agreed in April to pay Belar and in May to pay Cordan"."""
    if draft.rule.pos != "VERB" or draft.trigger.lemma_ != "agree" or draft.date is None:
        return
    holding = holders(draft)
    held_by = tuple(p for p in draft.actors if p.actor.id in holding)
    start = draft.scene.sentence.start
    acts = children(draft.trigger, "xcomp")
    later = acts[1:] + [t for act in acts for t in children(act, "advcl", "conj", "xcomp")]
    for act in (t for t in later if t.lemma_ == acts[0].lemma_):
        span = (start + acts[0].idx, start + act.idx)
        times = [t for t in draft.scene.times if span[0] < t.start < span[1] and t != draft.date]
        if times:
            day = replace(times[-1], parts=(*undirected(times[-1]), *direction(draft.date)))
            others = name_parties(other_side_of(act), draft.scene)
            parties = (*held_by, *(Participant(a, Role.PARTY) for a in others))
            yield replace(draft, actors=parties, date=day, shown=act)


def _without_later(draft: Draft, later: Sequence[Draft]) -> Draft:
    """The draft of what was agreed first, without those with whom it was agreed later."""
    acts = children(draft.trigger, "xcomp")[:1]
    if draft.trigger.lemma_ != "agree" or not acts:
        return draft
    first = {a.id for a in name_parties(other_side_of(acts[0]), draft.scene)}
    first |= holders(draft)
    gone = {p.actor.id for one in later for p in one.actors} - first
    return replace(draft, actors=tuple(p for p in draft.actors if p.actor.id not in gone))


def _in_order(
    one: Participant, same: list[Participant], one_is_met: bool
) -> tuple[Participant, ...]:
    return (*same, one) if one_is_met else (one, *same)


def _is_said_apart(trigger: Token) -> bool:
    verb = trigger.head
    said = [*children(trigger, "advmod", "amod"), *children(verb, "advmod")]
    said += [word for noun in prepositional(trigger, "in") for word in children(noun, "amod")]
    return any(word.lower_ in SEPARATELY | SEPARATE for word in said)


def _name_of(one: Participant, scene: Scene) -> Token | None:
    """The first word that names the party: what tells this meeting from the others."""
    for token in scene.parse:
        if any(mention.actor.id == one.actor.id for mention in scene.names_at(token)):
            return token
    return None
