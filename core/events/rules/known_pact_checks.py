"""Conditions of the rules for what is done to "it", the pact that was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.parties import name_parties
from core.events.syntax.act_phrases import puts_names
from core.events.syntax.scene import Scene
from core.events.syntax.tree import children, clause_subjects, objects, prepositional
from core.events.syntax.vocab import AGREEMENT_NOUNS, TALK_NOUNS, words
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

MARKS: Final = ".,;:!?\"'()"
# Who "pulls out" of a place, not of a pact.
SENT: Final = words(
    "troops troop soldiers forces force army armies peacekeepers tanks observers team"
)
PACTS: Final = AGREEMENT_NOUNS - words("statement declaration venture convention protocol contract")


def is_done_to_pact(verb: Token, scene: Scene) -> bool:
    """True for "pulled out of it" and "extended it", where "it" is the pact told before."""
    things = objects(verb) + prepositional(verb, "from", "of")
    out = children(verb, "prep", "prt", "advmod")
    things += [t for word in out for t in prepositional(word, "of", "from")]
    return any(stands_for_pact(thing, scene) for thing in things)


def is_left_then(verb: Token, scene: Scene) -> bool:
    """True for "in May India pulled out", where the words before name a pact and no troops."""
    out = [c for c in children(verb, "prep", "prt", "advmod", "agent") if c.lower_ == "out"]
    beside = prepositional(verb, "from", "of", "to", "into", "by")
    beside += [t for word in out for t in children(word, "prep", "pobj")]
    leaving = name_parties(clause_subjects(verb), scene)
    are_states = bool(leaving) and all(a.kind is ActorKind.COUNTRY for a in leaving)
    index = scene.sentence.index
    before = scene.sentences[index - 1].text.lower().split() if index else []
    told = {word.strip(MARKS) for word in (*before, *scene.sentence.text.lower().split())}
    is_pact = any(map(_names_pact, before)) and not told & SENT
    return are_states and is_pact and bool(scene.times) and not (objects(verb) or beside)


def is_it_signed(verb: Token, scene: Scene) -> bool:
    """True for "it is to be signed" and "signed two parts of it", of the pact told before."""
    things = objects(verb)
    things += [t for thing in things for t in prepositional(thing, "of")]
    return any(stands_for_pact(thing, scene) for thing in things)


def is_made_then(verb: Token, scene: Scene) -> bool:
    """True for "they had announced it in March", where "it" is the pact told before."""
    is_it = any(stands_for_pact(thing, scene) for thing in objects(verb))
    return is_it and bool(scene.times) and not children(verb, "neg")


def is_broken_then(verb: Token, scene: Scene) -> bool:
    """True for "it was broken by the rebels on Friday", where "it" is the truce told before."""
    return is_made_then(verb, scene) and not children(verb, "prt")


def is_end_of_pact(verb: Token, scene: Scene) -> bool:
    """True for "it broke down", where "it" is the pact told before."""
    if verb.tag_ in {"VBZ", "VBP"} and not scene.times:  # "the day on which it expires"
        return False
    above = clause_subjects(verb.head) if verb.dep_ == "advcl" else []
    if any(t.lemma_.lower() in TALK_NOUNS for t in above):  # "talks went on until they broke down"
        return False
    return any(stands_for_pact(thing, scene) for thing in clause_subjects(verb))


def is_it_signed_by_hand(verb: Token, scene: Scene) -> bool:
    """True for "put their signatures to it", where "it" is the pact told before."""
    return puts_names(verb) and any(
        stands_for_pact(thing, scene)
        for head in (verb, *children(verb, "dobj"))
        for thing in prepositional(head, "to")
    )


def stands_for_pact(thing: Token, scene: Scene) -> bool:
    """True for "it" and "them" where the words before name a pact."""
    if thing.lower_ not in {"it", "them", "they"}:
        return False
    index = scene.sentence.index
    before = scene.sentences[index - 1].text.lower().split() if index else []
    here = [token.lower_ for token in thing.doc[: thing.i]]
    return any(_names_pact(word) for word in (*before, *here))


def _names_pact(word: str) -> bool:
    """True for a word of running text, small and perhaps plural, that names a pact."""
    bare = word.strip(MARKS)
    return bare in PACTS or bare.removesuffix("s") in PACTS or bare in {"protocols", "venture"}
