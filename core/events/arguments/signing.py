"""For whom an agreement is signed: "on behalf of Chad", "for Chad"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Final

from core.events.arguments.antecedents import BODIES
from core.events.arguments.beside import states_of_witnesses
from core.events.arguments.doers import doers
from core.events.arguments.frame_slots import acting_under_it
from core.events.arguments.nameless import group_of
from core.events.arguments.parties import name_parties
from core.events.syntax.coordination import coordinated
from core.events.syntax.rule import EventRule
from core.events.syntax.scene import Scene
from core.events.syntax.tree import (
    ancestors,
    children,
    clause_subjects,
    is_verbal,
    lemma,
    prepositional,
)
from core.events.syntax.vocab import BODIES_THAT_BARGAIN, words
from core.model import Actor, ActorKind, Participant, Role

if TYPE_CHECKING:
    from core.token import Token

SIGNS: Final = frozenset({"sign", "initial", "ink"})
STANDING: Final = BODIES_THAT_BARGAIN | words("council military army union opposition junta")


def bound_by_signing(trigger: Token, scene: Scene) -> tuple[list[Actor], list[Actor]]:
    """Those for whom it is signed, and further persons named as those who do so."""
    verb = trigger if is_verbal(trigger) else _verb_above(trigger)
    if verb is None or lemma(verb) not in SIGNS:
        return [], []
    verbs = [verb, *(v for v in children(verb, "conj") if lemma(v) in SIGNS)]
    heads = [head for one in verbs for head in _stood_for(one)]
    named = [m.actor for head in heads for t in coordinated(head) if (m := scene.name_at(t))]
    named += _each_for_its_own(scene)
    bound = [actor for actor in named if actor.kind in BODIES]
    signing = [m.actor for one in verbs for t in clause_subjects(one) if (m := scene.name_at(t))]
    people = [a for a in (*signing, *named) if a.kind is ActorKind.PERSON]
    return (bound, people) if people else ([], [])


def _verb_above(noun: Token) -> Token | None:
    return next((above for above in ancestors(noun) if is_verbal(above)), None)


def _stood_for(verb: Token) -> list[Token]:
    """Heads behind "for" and "on behalf of", hung from the verb or from what is signed."""
    found: list[Token] = []
    for head in (verb, *children(verb, "dobj", "nsubjpass")):
        found += prepositional(head, "for")
        for behalf in prepositional(head, "on"):
            if behalf.lower_ == "behalf":
                found += prepositional(behalf, "of") + children(behalf, "poss")
    return found


def _each_for_its_own(scene: Scene) -> list[Actor]:
    """All of "signed by Berg for Oman and Lindt for Chad", which no parse keeps apart."""
    found: dict[str, Actor] = {}
    bodies = 0
    for word in scene.parse[1:-1]:
        body = _body_behind(word, scene) if word.lower_ == "for" else None
        if body is None or body.kind not in BODIES:
            continue
        behind = next((t for t in word.doc[word.i + 1 :] if scene.name_at(t) is None), word)
        front = word.nbor(-2 if word.nbor(-1).text == "," and word.i > 1 else -1)
        before = _named_from(front, scene)
        signing = _named_from(behind, scene) if behind.lower_ == "by" else before
        if signing is not None and signing.kind is ActorKind.PERSON:
            found.update({body.id: body, signing.id: signing})
            bodies += 1
    return list(found.values()) if bodies > 1 else []


def _body_behind(preposition: Token, scene: Scene) -> Actor | None:
    """Whom it names behind "for", the council of "for the military council"."""
    named = _named_from(preposition.nbor(), scene)
    heads = children(preposition, "pobj")
    bare = [t for t in heads if t.lemma_.lower() in STANDING and t.tag_ == "NN"]
    return named or next((group_of(t, scene) for t in bare), None)


def _named_from(token: Token, scene: Scene) -> Actor | None:
    """The actor named by the token, or right behind its "the" or "by"."""
    skips = token.lower_ in {"the", "by"} and token.i + 1 < len(token.doc)
    mention = scene.name_at(token.nbor() if skips else token)
    return mention.actor if mention is not None else None


def signing_otherwise(
    token: Token, rule: EventRule, found: Collection[Participant], scene: Scene
) -> Iterator[tuple[Actor, Role]]:
    """Who acts under what is "signed", and the states of two who only look on, of no one else."""
    if rule.name != "deal-signed" or any(p.role is not Role.MEDIATOR for p in found):
        return
    acting = [] if doers(token) else name_parties(acting_under_it(token), scene)
    yield from ((actor, Role.SIGNATORY) for actor in acting)
    if not found and not acting:
        yield from ((actor, Role.PARTY) for actor in states_of_witnesses(token, scene))
