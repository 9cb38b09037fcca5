"""Whether the first event of a text tells in full what its headline told."""

from __future__ import annotations

from collections.abc import Sequence

from core.events.draft import Draft
from core.events.vocab import PAIR_NOUNS
from core.model import Actor, ActorKind, EventMention, Status


def is_under_headline(draft: Draft, told: Sequence[EventMention]) -> bool:
    """True where the first event of the text tells in full what its headline told without a day."""
    headline = told[0]
    if len(told) > 1 or headline.sentence.index or headline.sentence.text.endswith("."):
        return False
    is_alike = (headline.type, headline.subtype) == (draft.rule.type, draft.rule.subtype)
    if not is_alike or headline.date or (headline.status, draft.status) != (Status.OCCURRED,) * 2:
        return False
    if all(_is_teaser(p.actor) for p in headline.actors):
        return len(draft.actors) >= 2
    sides = {p.actor.country or p.actor.id for p in headline.actors}
    return any((p.actor.country or p.actor.id) in sides for p in draft.actors)


def _is_teaser(actor: Actor) -> bool:
    """True for the "Sudan rivals" of a headline, whom the text names."""
    noun = actor.name.lower().split()[-1]
    return actor.kind is ActorKind.GROUP and noun.removesuffix("s") in PAIR_NOUNS
