"""Where those stand whom someone sits opposite, or who are called in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.tree import children, objects, prepositional

if TYPE_CHECKING:
    from core.token import Token

MAX_ACROSS: Final = 6


def facing(verb: Token) -> list[Token]:
    """The king of "sat across the table from the king", "opposite him", "face to face with him"."""
    found: list[Token] = []
    for prep in verb.subtree:
        if prep.dep_ != "prep" or prep.i < verb.i:
            continue
        before = {t.lower_ for t in verb.doc[max(verb.i, prep.i - MAX_ACROSS) : prep.i]}
        is_across = prep.lower_ == "from" and "across" in before
        is_facing = prep.lower_ == "with" and "face" in before
        if prep.lower_ == "opposite" or is_across or is_facing:
            found += children(prep, "pobj")
    return found


def called_in(verb: Token) -> list[Token]:
    """The envoy of "called in the envoy", whom the parser may take for where it was called."""
    comes_in = any(c.lower_ == "in" for c in children(verb, "prt", "advmod"))
    if comes_in or not children(verb, "dobj"):
        return objects(verb) if comes_in else prepositional(verb, "in")
    return []
