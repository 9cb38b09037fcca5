"""Whether an event tells in full what the headline or the lead told of nobody by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.participants import SIDED_ACTS
from core.events.drafts.draft import Draft
from core.events.syntax.acts import act_on
from core.events.syntax.tree import children
from core.events.syntax.vocab import PAIR_NOUNS, words
from core.model import Actor, ActorKind, EventMention, EventSubtype, Status

# The sentences of the text in which a headline is told in full.
LEAD: Final = 3
IN_ONE_ROOM: Final = frozenset({
    EventSubtype.BILATERAL, EventSubtype.NEGOTIATION, EventSubtype.CALL_ON, EventSubtype.CONFERENCE,
})  # fmt: skip
APART: Final = words("later earlier also separately afterwards then too again before previously")
TOLD_IN_FULL: Final = frozenset({Status.OCCURRED, Status.PLANNED})


def headline_of(draft: Draft, told: Sequence[EventMention]) -> EventMention | None:
    """What the headline told without a day, where the draft is the first to tell it in full."""
    kind = [mention for mention in told if mention.type is draft.rule.type]
    if not kind or draft.scene.sentence.index > LEAD or any(map(is_of_the_text, kind)):
        return None
    return next((mention for mention in kind if _is_told_by(draft, mention)), None)


def lead_of(draft: Draft, told: Sequence[EventMention]) -> EventMention | None:
    """What a sentence before told of "officials" and "rebel leaders", where the draft names them.

    "A Chinese envoy met Omani officials on Monday. Li Wei held talks with Minister Karl Berg."
    """
    if draft.date or len(draft.actors) < 2 or _is_apart(draft):
        return None
    before = next((m for m in reversed(told) if m.type is draft.rule.type), None)
    if before is None or before.date is None or before.antecedent is not None:
        return None
    behind = draft.scene.sentence.index - before.sentence.index
    kinds = {before.subtype, draft.rule.subtype}
    is_alike = len(kinds) == 1 or kinds <= IN_ONE_ROOM
    is_so = before.status is draft.status and is_alike
    named = not any(_is_unnamed(p.actor) for p in draft.actors)
    is_lead = 0 < behind <= LEAD and is_so and named
    return before if is_lead and _are_they(draft, before) else None


def _are_they(draft: Draft, before: EventMention) -> bool:
    """True where each of those told of can be one of those named now, and not all were named."""
    countries = {p.actor.country for p in draft.actors}
    ids = {p.actor.id for p in draft.actors}
    unnamed = [p.actor for p in before.actors if _is_unnamed(p.actor)]
    named = [p.actor for p in before.actors if not _is_unnamed(p.actor)]
    may_be = all(a.country is None or {a.country, None} & countries for a in unnamed)
    are_kept = all(a.id in ids or (a.country and a.country in countries) for a in named)
    return bool(unnamed) and len(before.actors) > 1 and may_be and are_kept


def _is_apart(draft: Draft) -> bool:
    """True for "later met him", "had met him before" and "also met him"."""
    verb = act_on(draft.trigger) or draft.trigger
    had = any(c.lower_ == "had" for c in children(verb, "aux"))
    return had or any(c.lower_ in APART for c in children(verb, "advmod"))


def _is_unnamed(actor: Actor) -> bool:
    """True for "senior US envoy" and "rebel leaders", false for "rebels", a side."""
    last = actor.name.split()[-1]
    is_role = last.islower() and (actor.kind is ActorKind.PERSON or " " in actor.name)
    return is_role and actor.kind in {ActorKind.PERSON, ActorKind.GROUP} and last != "government"


def told_as_in_text(
    draft: Draft, headline: EventMention, told: Sequence[EventMention]
) -> list[EventMention]:
    """The mentions, that of the headline with the parties by which the text tells of them."""
    is_short = len(draft.actors) < len(headline.actors)
    is_of_text = headline.date or is_of_the_text(headline)
    if is_short or (is_of_text and lead_of(draft, told) is not headline):
        return list(told)
    whole = replace(headline, actors=draft.actors)
    return [whole if mention is headline else mention for mention in told]


def is_of_the_text(mention: EventMention) -> bool:
    """False for what the headline tells, which ends without a stop."""
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
