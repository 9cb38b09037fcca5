"""One verb, several days: "met Berg on Monday, Karas on Tuesday and Lindt on Friday"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from core.events.arguments.parties import name_parties
from core.events.arguments.place import place_behind
from core.events.arguments.slots import heads_in
from core.events.drafts.draft import Draft
from core.events.story.pairs_named import distinct
from core.events.syntax.rule import Slot
from core.events.syntax.scene import Scene
from core.events.syntax.tree import ancestors, children, is_verbal, lemma
from core.events.syntax.vocab import SPEECH_VERBS, words
from core.model import Actor, ActorKind, Participant, Place, Role, TimeMention

if TYPE_CHECKING:
    from core.token import Token

# Where those stand who hold all of the meetings.
HOLDERS: Final = frozenset({Slot.SUBJECT, Slot.GOVERNOR, Slot.POSSESSOR, Slot.DOER})
# What stands between the days of "in May, in June and again in late July"; the days of "on Monday
# and Tuesday" are one span before.
ONCE_MORE: Final = words("and then again in on also at once more , late early later")
AGAIN: Final = words("again then in on")


@dataclass(frozen=True, slots=True)
class LaterDay:
    """A further day of the list, who and which place stand with it, and the word that shows it."""

    time: TimeMention
    shown: Token
    met: tuple[Actor, ...]
    place: Place | None


def day_by_day(draft: Draft) -> Iterator[Draft]:
    """The draft, or one for each of the days that its verb lists."""
    later = _later_days(draft, draft.date) if draft.date is not None else []
    later_met = {actor.id for one in later for actor in one.met}
    first = tuple(p for p in draft.actors if p.actor.id not in later_met)
    yield replace(draft, actors=first) if later_met else draft
    for one in later:
        yield _on(one, draft)


def _on(one: LaterDay, draft: Draft) -> Draft:
    """The draft on that later day: with those named there, or the same ones again."""
    is_one_sided = all(slot in HOLDERS for slot, _ in draft.rule.slots)
    holding = holders(draft)
    held_by = tuple(p for p in draft.actors if p.actor.id in holding and not is_one_sided)
    met = tuple(Participant(actor, Role.PARTY) for actor in one.met)
    parts = (*undirected(one.time), *(direction(draft.date) if draft.date else ()))
    return replace(
        draft,
        actors=(*held_by, *met) if met else draft.actors,
        date=replace(one.time, parts=parts),
        place=one.place,
        shown=one.shown,
    )


def _later_days(draft: Draft, first: TimeMention) -> list[LaterDay]:
    """The days behind the first one, as far as the last "and" that closes the list."""
    found: list[LaterDay] = []
    closed, end, scene = 0, first.end, draft.scene
    start = scene.sentence.start
    for time in (t for t in scene.times if t.start >= first.end):
        between = [t for t in scene.parse if end <= start + t.idx < time.start]
        one = None if _opens_a_clause(time, scene) else _listed(between, time, scene)
        if one is None:
            break
        found.append(one)
        end = time.end
        if any(t.lower_ == "and" for t in between[:2]):
            closed = len(found)
    return found[:closed]


def _opens_a_clause(time: TimeMention, scene: Scene) -> bool:
    """True for the day of "met him last week, and on Tuesday he will be in Lund"."""
    day = next((t for t in scene.parse if scene.time_at(t) == time), None)
    verb = next((t for t in ancestors(day) if is_verbal(t)), None) if day is not None else None
    if day is None or verb is None or verb.i < day.i or lemma(verb) in SPEECH_VERBS:
        return False
    return any(day.i < t.i < verb.i for t in children(verb, "nsubj", "nsubjpass"))


def _listed(between: list[Token], time: TimeMention, scene: Scene) -> LaterDay | None:
    """The day, where the words in front of it only go on with the list."""
    if not between or between[0].lower_ not in {",", "and"} or any(map(is_verbal, between)):
        return None
    named = [t for t in between if scene.names_at(t)]
    met = tuple(distinct(m.actor for t in named for m in scene.names_at(t)[-1:]))
    places = [place for t in between if (place := place_behind(t, scene)) is not None]
    if named:
        are_alike = len(met) == 1 or all(a.kind is ActorKind.COUNTRY for a in met)
        return LaterDay(time, named[0], met, None) if are_alike else None
    where = {word for place in places for word in place.text.lower().split()}
    said = {t.lower_ for t in between} - where
    goes_on = said <= ONCE_MORE and (said & AGAIN or said <= {"and", ","})
    return LaterDay(time, between[-1], (), next(iter(places), None)) if goes_on else None


def holders(draft: Draft) -> set[str]:
    """Ids of those who stand where the rule has who holds it."""
    slots = [slot for slot, _ in draft.rule.slots if slot in HOLDERS]
    heads = [head for slot in slots for head in heads_in(slot, draft.trigger)]
    return {actor.id for actor in name_parties(heads, draft.scene)}


def direction(time: TimeMention) -> tuple[tuple[str, str], ...]:
    """What the verb says of where the day lies."""
    return tuple(part for part in time.parts if part[0] == "tense")


def undirected(time: TimeMention) -> tuple[tuple[str, str], ...]:
    """The parts of the day but for where it lies."""
    return tuple(part for part in time.parts if part[0] not in {"tense", "ends"})
