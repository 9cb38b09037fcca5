"""Parties by their place in the words, for sentences that the parser has misread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.pairs import sent_by_pair
from core.events.syntax.scene import Scene
from core.events.syntax.tree import is_verbal, lemma
from core.events.syntax.vocab import ADDRESSES

if TYPE_CHECKING:
    from core.token import Token

TELLS: Final = frozenset({"tell", "inform", "assure", "notify"})
MAX_WORDS_BETWEEN: Final = 7
CIRCUMSTANCES: Final = frozenset({"in", "at", "near", "on", "for", "from", "about", "over", "to"})
PASSED_OVER: Final = frozenset({"ADV", "ADJ", "DET", "NOUN", "PROPN", "PART", "NUM", "SPACE"})


def named_before(trigger: Token, scene: Scene) -> list[Token]:
    """The last name in front of the trigger, as the subject of "X, who had come, met Y"."""
    for token in reversed(trigger.doc[: trigger.i]):
        if scene.name_at(token) is not None and not _is_only_told(token, trigger):
            return [token]
    return []


def _is_only_told(token: Token, trigger: Token) -> bool:
    """True for the agency of "told AFP that they would meet him"."""
    is_told = token.dep_ in {"dobj", "dative"} and token.head.lemma_ in TELLS
    return is_told and trigger.i > token.i and token.head.is_ancestor(trigger)


def stands_beside(token: Token) -> bool:
    """True for a place or a topic: "Georgia" in "in Gori, Georgia" and "support for Georgia".

    So is the one who is told of it: "an official told the agency that they had signed a deal".
    """
    above = token
    while above.dep_ in {"appos", "conj", "compound"}:
        above = above.head
    is_told = above.dep_ in {"dobj", "dative"} and lemma(above.head) in ADDRESSES
    is_told = is_told and any(c.dep_ == "ccomp" for c in above.head.children)
    return is_told or (above.dep_ == "pobj" and above.head.lower_ in CIRCUMSTANCES)


def whose_seat(place: Token) -> Token:
    """The firm of "Adeco Corp. of Oman", where the name is only the place."""
    of = place.head
    is_seat = place.dep_ == "pobj" and of.lower_ == "of" and of.head.pos_ == "PROPN"
    return of.head if is_seat else place


def named_after(trigger: Token, prepositions: frozenset[str], scene: Scene) -> list[Token]:
    """The first name behind the trigger, or behind one of the prepositions that follow it."""
    behind = not prepositions
    for token in trigger.doc[trigger.i + 1 : trigger.i + 1 + MAX_WORDS_BETWEEN]:
        if token.lower_ in prepositions:
            behind = True
        elif behind and scene.name_at(token) is not None:
            is_unsaid = sent_by_pair(token) or sent_by_pair(token.head)
            return [] if is_unsaid else [_head_of_name(token, scene)]
        elif is_verbal(token) or (behind and token.pos_ not in PASSED_OVER):
            return []
    return []


def _head_of_name(token: Token, scene: Scene) -> Token:
    """The "officials" of "Omani officials", by whose noun it is told that they are their state."""
    mention = scene.name_at(token)
    is_of_state = mention is not None and mention.actor.country is not None
    while is_of_state and token.head.i > token.i and scene.name_at(token.head) == mention:
        token = token.head
    return token
