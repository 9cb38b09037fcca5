"""A side that the whole article leaves without a name: "the government held talks with the KLF"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from core.events.arguments.missing import pointing_heads
from core.events.arguments.nameless import group_of, is_specific
from core.events.arguments.pairs import OF_FOES, POSTS, is_unnamed_pair
from core.events.arguments.participants import SIDED_ACTS
from core.events.arguments.slots import heads_in
from core.events.drafts.draft import Draft
from core.events.syntax.tree import children
from core.events.syntax.vocab import BODIES_THAT_BARGAIN
from core.model import Actor, Participant, Role

if TYPE_CHECKING:
    from core.token import Token


def with_bare_side(draft: Draft) -> Draft:
    """The draft; where it lacks one side, that of the clause under the bare word that it has.

    Beside a named side the word tells something, alone it would tell nothing, unless one side does
    the act by itself: "the government suspended its pact with them".
    """
    if not draft.actors and (pair := _pair_as_written(draft)):
        return replace(draft, actors=tuple(Participant(group, Role.PARTY) for group in pair))
    has_others = len(draft.actors) == (draft.rule.subtype not in SIDED_ACTS)
    bare = list(_bare(draft)) if has_others else []
    if len(bare) != 1:
        return draft
    head, role = bare[0]
    side = group_of(head, draft.scene)
    if any(side.id == p.actor.id for p in (*draft.actors, *draft.others)):
        return draft
    return replace(draft, actors=(*draft.actors, Participant(side, role)))


def _bare(draft: Draft) -> Iterator[tuple[Token, Role]]:
    for slot, role in draft.rule.slots:
        for head in heads_in(slot, draft.trigger):
            if _is_bare(head, draft):
                yield head, role


def _is_bare(head: Token, draft: Draft) -> bool:
    is_body = head.lemma_.lower() in BODIES_THAT_BARGAIN and head.tag_ == "NN"
    is_known = any(c.lower_ == "the" for c in children(head, "det"))
    return is_body and is_known and not is_specific(head) and not draft.scene.names_at(head)


def _pair_as_written(draft: Draft) -> list[Actor]:
    """The "warring sides" of whom the article does not say who they are."""
    heads = pointing_heads(draft.trigger, draft.rule)
    pairs = (head for head in heads if is_unnamed_pair(head, draft.scene))
    said = [p for p in pairs if any(c.lower_ in OF_FOES | POSTS for c in children(p, "amod"))]
    return [group_of(said[0], draft.scene)] if said else []
