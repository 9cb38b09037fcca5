"""The full name of a group that the sentence has under a bare word: "the rebels", "the group"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.events.arguments.movements import FIGHTERS, is_movement
from core.events.drafts.draft import Draft
from core.events.story.bodies_before import bodies_in, sentences_before
from core.events.story.own_people import each_once
from core.events.syntax.vocab import FIRM_NOUNS, words
from core.model import Actor, ActorKind, ActorMention

# What any movement is called when it comes up again.
ANY_GROUP: Final = words("group movement faction")
BARE: Final = FIGHTERS | ANY_GROUP | words("militants militia opposition union")


def with_fuller_names(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The draft with the only group that the article names by a bare word and more.

    "The rebels" are the "Darfur rebels", "the group" is the only movement.
    """
    draft = _with_firm_before(draft, actors)
    parties = {p.actor.id for p in draft.actors}
    bare = {p.actor.id for p in draft.actors if _is_bare(p.actor, draft)}
    named = tuple(
        replace(p, actor=_named(p.actor, parties, actors)) if p.actor.id in bare else p
        for p in draft.actors
    )
    return draft if named == draft.actors else replace(draft, actors=each_once(named))


def _with_firm_before(draft: Draft, actors: Sequence[ActorMention]) -> Draft:
    """The only firm of a sentence before for "the Chicago company"."""
    parties = {p.actor.id for p in draft.actors}
    told = [p for p in draft.actors if _is_firm_of_town(p.actor, draft)]
    for sentence in reversed(sentences_before(draft) if len(told) == 1 else ()):
        firms = [a for a in bodies_in(sentence, sentence.end, actors) if a.id not in parties]
        if len(firms) == 1:
            named = (replace(p, actor=firms[0]) if p is told[0] else p for p in draft.actors)
            return replace(draft, actors=each_once(named))
    return draft


def _is_firm_of_town(actor: Actor, draft: Draft) -> bool:
    """True for "the Chicago company", false for "a Chicago company"."""
    *fronts, noun = actor.name.split()
    is_firm = noun.lower() in FIRM_NOUNS and bool(fronts) and all(w[0].isupper() for w in fronts)
    return actor.kind is ActorKind.GROUP and is_firm and _is_known(actor, draft)


def _is_bare(actor: Actor, draft: Draft) -> bool:
    """False for the first words of "a group of women" and of "rebels" that are new."""
    is_bare = actor.kind is ActorKind.GROUP and actor.name.lower() in BARE
    return is_bare and _is_known(actor, draft)


def _is_known(actor: Actor, draft: Draft) -> bool:
    """True where "the" stands in front of the words: whom they mean was told before."""
    the_words = rf"\bthe\s{re.escape(actor.name)}\b"
    return re.search(the_words, draft.scene.sentence.text, re.IGNORECASE) is not None


def _named(actor: Actor, parties: set[str], actors: Sequence[ActorMention]) -> Actor:
    others = {m.actor.id: m.actor for m in actors if m.actor.id not in parties}
    last = f" {actor.name.lower()}"
    fuller = [a for a in others.values() if a.name.lower().endswith(last)]
    if not fuller and actor.name.lower() in ANY_GROUP:
        fuller = [a for a in others.values() if is_movement(a)]
    return fuller[0] if len(fuller) == 1 else actor
