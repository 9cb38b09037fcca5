"""The event that a headline tells by other names, or less surely, than the text below it.

"Dockworkers reach deal" is the deal of the union and the port that the first sentences tell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from typing import Final

from core.events.arguments.participants import SIDED_ACTS
from core.events.story.entries import Entry
from core.events.story.headlines import LEAD, is_of_the_text
from core.model import Actor, ActorKind, EventMention, EventSubtype, Status

PHONE: Final = EventSubtype.PHONE_CALL
OPEN: Final = frozenset({Status.OCCURRED, Status.PLANNED, Status.HYPOTHETICAL})


def with_headline_told(
    told: Sequence[EventMention], entries: Mapping[int, Entry]
) -> tuple[EventMention, ...]:
    """The mentions, those of the headline joined to the first of the text that can be meant.

    The headline of a chronology tells none of its entries.
    """
    mentions = list(told)
    for headline in () if entries else told:
        if headline.antecedent is None and not is_of_the_text(headline):
            mentions = _joined(headline, mentions)
    return tuple(mentions)


def _joined(headline: EventMention, told: list[EventMention]) -> list[EventMention]:
    """The headline with the text's parties and status, and what goes on telling those as its."""
    goes_on = [m.sentence.index for m in told if m.antecedent == headline.trigger.start]
    reach = min([LEAD, *(index - 1 for index in goes_on if index)])
    below = (m for m in told if 0 < m.sentence.index <= reach and m.antecedent is None)
    dated = {m.told_first_at for m in told if m.date is not None}
    text = next((m for m in below if _can_be_meant(m, headline, dated)), None)
    if text is None:
        return told
    parties = headline.actors if _names_more(headline, text) else text.actors
    whole = replace(headline, actors=parties, others=text.others, status=text.status)
    return [
        whole if m == headline else _told_on(m, text, whole) if _is_of(m, text, headline) else m
        for m in told
    ]


def _is_of(mention: EventMention, text: EventMention, headline: EventMention) -> bool:
    """True for what goes on telling the text's event, or the headline's by its own parties."""
    is_headlines = mention.antecedent == headline.trigger.start
    same = mention.told_first_at == text.told_first_at
    return same or (is_headlines and mention.actors == headline.actors)


def _told_on(mention: EventMention, text: EventMention, whole: EventMention) -> EventMention:
    """A mention of the text that goes on telling what the headline told first."""
    is_renamed = mention == text or mention.told_first_at == whole.trigger.start
    actors = whole.actors if is_renamed else mention.actors
    return replace(mention, actors=actors, antecedent=whole.trigger.start)


def _names_more(headline: EventMention, text: EventMention) -> bool:
    """True for "Oman calls off talks with Chad" above "a meeting of the foreign ministers"."""
    if len(headline.actors) < 2 or len(text.actors) < 2:
        return len(headline.actors) > len(text.actors)
    are_named = not any(_is_vague(p.actor) for p in headline.actors)
    return are_named and any(_is_vague(p.actor) for p in text.actors)


def _can_be_meant(text: EventMention, headline: EventMention, dated: Set[int]) -> bool:
    """True for one kind of event, told as open or as closed, on no other day, of the same sides.

    ``dated`` are the events, by where they are told first, of which some mention has a date.
    """
    kinds = {text.subtype, headline.subtype}
    is_one_kind = text.type is headline.type and (len(kinds) == 1 or kinds.isdisjoint(SIDED_ACTS))
    is_told_alike = text.status is headline.status or (
        text.date is not None and {text.status, headline.status} <= OPEN
    )
    no_other_day = headline.date is None or (
        text.date is not None and text.date.text == headline.date.text
    )
    is_full = text.told_first_at in dated or len(text.actors) >= 2
    may_be = is_one_kind and is_told_alike and no_other_day and is_full
    return may_be and (len(kinds) == 1 or PHONE not in kinds) and _are_theirs(text, headline)


def _are_theirs(text: EventMention, headline: EventMention) -> bool:
    """True where nobody whom the headline names is missing from what the text tells."""
    named = [p.actor for p in headline.actors if not _is_vague(p.actor)]
    if not named:
        return bool(headline.actors)
    here = [p.actor for p in text.actors]
    if all(_is_vague(actor) for actor in here) and len(here) <= len(named):
        return bool(here) and not any(a.kind is ActorKind.PERSON for a in named)
    found = [actor for actor in named if any(_are_one(actor, other) for other in here)]
    others = [actor for actor in named if actor not in found]
    return bool(found) and all(_is_told_beside(actor, text) for actor in others)


def _is_vague(actor: Actor) -> bool:
    """True for "Dockworkers", "Muslim rebels" and "Omani rebels", whom the text may name."""
    noun = actor.name.split()[-1]
    is_plural = noun.islower() and noun.endswith("s")
    return actor.kind is ActorKind.GROUP and (actor.country is None or is_plural)


def _are_one(actor: Actor, other: Actor) -> bool:
    """True for one actor, and for a state and whoever acts for it; persons go by their names."""
    if actor.id == other.id or actor.name.split()[-1] == other.name.split()[-1]:
        return True
    is_named = actor.kind is ActorKind.PERSON and not _is_role(actor)
    return not is_named and actor.country is not None and actor.country == other.country


def _is_role(actor: Actor) -> bool:
    """True for the "Armenian foreign minister"."""
    return actor.name.split()[-1].islower()


def _is_told_beside(actor: Actor, text: EventMention) -> bool:
    """True for who stands elsewhere in the sentence, as Oman in "its meeting in Oman".

    So does the state of "talks in Muscat".
    """
    is_there = text.place is not None and actor.country == text.place.country is not None
    if actor.kind is ActorKind.COUNTRY and is_there:
        return True
    return actor.kind is not ActorKind.PERSON and actor.name in text.sentence.text
