"""From the words around a trigger to the actors that they name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from core.events.listing import listed_after
from core.events.scene import Scene
from core.events.tree import children, coordinated, prepositional
from core.events.vocab import ENVOYS, NOT_A_PARTY, PEOPLE
from core.model import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

MODIFIERS = ("compound", "amod", "nmod", "poss", "nummod")


def name_parties(heads: Iterable[Token], scene: Scene) -> list[Actor]:
    """Actors that the phrases with these heads name, "and" and commas followed, each once."""
    found: dict[str, Actor] = {}
    for head in heads:
        for token in coordinated(head):
            for actor in (*_actors_of(token, scene), *listed_after(token, scene)):
                found.setdefault(actor.id, actor)
    return list(found.values())


def _actors_of(head: Token, scene: Scene) -> list[Actor]:
    mentions = scene.names_at(head)
    if mentions:
        return [mention.actor for mention in mentions]
    if head.pos_ not in {"NOUN", "PROPN", "PRON", "ADJ", "NUM"}:
        return []
    beside = name_parties(children(head, "appos"), scene)
    if beside:
        return beside
    noun = head.lemma_.lower()
    if noun in ENVOYS:
        sent_by = _represented(head, scene)
        if sent_by:
            return sent_by
    if noun in PEOPLE and noun not in NOT_A_PARTY:
        return [_group(head, scene)]
    return _title_holder(head, scene)


def _represented(head: Token, scene: Scene) -> list[Actor]:
    """The countries or organisations whose people the noun means: "officials from Egypt"."""
    named = [
        actor
        for child in children(head, *MODIFIERS)
        for actor in name_parties([child], scene)
        if actor.kind is not ActorKind.PERSON
    ]
    sent = name_parties(prepositional(head, "of", "from", "for"), scene)
    return named or [a for a in sent if a.kind is not ActorKind.PERSON]


def _title_holder(head: Token, scene: Scene) -> list[Actor]:
    """A person whose name stands before a noun that the parser took for the head."""
    for child in children(head, "compound", "nmod"):
        mention = scene.name_at(child)
        if mention and mention.actor.kind is ActorKind.PERSON and child.i == head.i - 1:
            return [mention.actor] if head.pos_ == "PROPN" else []
    return []


def _group(head: Token, scene: Scene) -> Actor:
    """Unnamed people as a group, under the words that the text has for them."""
    first = min((c.i for c in children(head, "compound", "amod", "nmod")), default=head.i)
    tokens = [t for t in head.doc[first : head.i + 1] if not t.is_punct or t.text == "-"]
    name = scene.span(tokens[0], head).text
    return Actor(group_id(name), name, ActorKind.GROUP)


def group_id(name: str) -> str:
    """An id from kind and name, the same on every machine."""
    return "ac-" + hashlib.sha256(f"{ActorKind.GROUP}:{name.casefold()}".encode()).hexdigest()[:12]
