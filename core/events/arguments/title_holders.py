"""The person whose title the parser took for the head: "its ally Oman", "envoy Berg"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.scene import Scene
from core.events.syntax.tree import children
from core.events.syntax.vocab import ENVOYS, FIRM_NOUNS
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from core.token import Token

OWNING: Final = frozenset({"its", "his", "her", "their"})


def named_right_behind(head: Token, scene: Scene) -> list[Actor]:
    """The name of "its ally the United States", "the rebels' chief negotiator, Berg"."""
    owners = children(head, "poss")
    is_of_body = head.tag_ == "NN" and head.lemma_.lower() in ENVOYS
    if not any(is_of_body or t.lower_ in OWNING for t in owners):
        return _firm_behind(head, scene)
    behind = head.doc[head.i + 1 : head.i + 4]
    first = next((t for t in behind if t.lower_ not in {"the", ","}), None)
    mention = scene.name_at(first) if first is not None else None
    return [mention.actor] if mention else []


def _firm_behind(head: Token, scene: Scene) -> list[Actor]:
    """The name of "a Finnish company, Halden Global"."""
    is_any = head.tag_ == "NN" and any(c.lower_ in {"a", "an"} for c in children(head, "det"))
    if not is_any or head.lemma_.lower() not in FIRM_NOUNS or head.i + 2 >= len(head.doc):
        return []
    mention = scene.name_at(head.nbor(2)) if head.nbor().text == "," else None
    is_firm = mention is not None and mention.actor.kind is ActorKind.ORGANISATION
    return [mention.actor] if mention is not None and is_firm else []


def is_told_by_name(head: Token, scene: Scene) -> bool:
    """True for "her Omani and Danish counterparts, Berg and Lindt", who are listed by name."""
    if head.lower_ != "counterparts" or head.i + 2 >= len(head.doc) or head.nbor().text != ",":
        return False
    mention, joined = scene.name_at(head.nbor(2)), children(head, "conj", "appos")
    owner = head.head if head.dep_ == "conj" else head
    is_listed = any(scene.name_at(t) is not None for t in (*joined, *children(owner, "conj")))
    return is_listed and mention is not None and mention.actor.kind is ActorKind.PERSON


def title_holder(head: Token, scene: Scene) -> list[Actor]:
    """A person whose name stands before a noun that the parser took for the head."""
    for child in children(head, "compound", "nmod"):
        mention = scene.name_at(child)
        if mention and mention.actor.kind is ActorKind.PERSON and child.i == head.i - 1:
            return [mention.actor] if head.pos_ == "PROPN" else []
    return []
