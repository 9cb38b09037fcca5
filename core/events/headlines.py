"""Whether the first event of a text tells in full what its headline told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.draft import Draft
from core.events.participants import SIDED_ACTS
from core.events.vocab import PAIR_NOUNS
from core.model import Actor, ActorKind, EventMention, Status

# The sentences of the text in which a headline is told in full.
LEAD: Final = 3
TOLD_IN_FULL: Final = frozenset({Status.OCCURRED, Status.PLANNED})


def headline_of(draft: Draft, told: Sequence[EventMention]) -> EventMention | None:
    """What the headline told without a day, where the draft is the first to tell it in full."""
    kind = [mention for mention in told if mention.type is draft.rule.type]
    if not kind or draft.scene.sentence.index > LEAD or any(map(_is_of_the_text, kind)):
        return None
    return next((mention for mention in kind if _is_told_by(draft, mention)), None)


def told_as_in_text(
    draft: Draft, headline: EventMention, told: Sequence[EventMention]
) -> list[EventMention]:
    """The mentions, that of the headline with the parties by which the text tells of them."""
    is_short = len(draft.actors) < len(headline.actors)
    if is_short or headline.date or _is_of_the_text(headline):
        return list(told)
    whole = replace(headline, actors=draft.actors)
    return [whole if mention is headline else mention for mention in told]


def _is_of_the_text(mention: EventMention) -> bool:
    return mention.sentence.index > 0 or mention.sentence.text.endswith(".")


def _is_told_by(draft: Draft, headline: EventMention) -> bool:
    is_alike = headline.subtype is draft.rule.subtype or SIDED_ACTS.isdisjoint(
        {headline.subtype, draft.rule.subtype}
    )
    is_so = headline.status is draft.status and draft.status in TOLD_IN_FULL
    if headline.sentence == draft.scene.sentence or headline.date or not (is_alike and is_so):
        return False
    if all(_is_teaser(p.actor) for p in headline.actors):
        return len(draft.actors) >= 2
    sides = {p.actor.country or p.actor.id for p in headline.actors}
    return any((p.actor.country or p.actor.id) in sides for p in draft.actors)


def _is_teaser(actor: Actor) -> bool:
    """True for the "Sudan rivals" and "Halden militias" of a headline, whom the text names."""
    noun = actor.name.split()[-1]
    is_plural = noun.islower() and noun.endswith("s")
    return actor.kind is ActorKind.GROUP and (is_plural or noun.lower() in PAIR_NOUNS)
