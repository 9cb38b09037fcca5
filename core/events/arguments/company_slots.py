"""Where those stand whom someone sits opposite, who are called in, come along or preside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    lemma,
    objects,
    prepositional,
)

if TYPE_CHECKING:
    from core.token import Token

MAX_ACROSS: Final = 6
CHAIRS: Final = frozenset({"chairmanship", "chair", "presidency", "co-chairmanship"})


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


def met_with(verb: Token) -> list[Token]:
    """Who is there besides: "met for breakfast and were then joined by Lindt"."""
    acts = [act for act in children(verb, "conj") if lemma(act) == "join" and is_passive(act)]
    later = [t for act in acts for t in prepositional(act, "by")]
    return later + _along_with(verb) + _presiding(verb)


def _along_with(verb: Token) -> list[Token]:
    """Lindt of "Berg, together with Lindt, met the king", who comes as no one's company."""
    hung = (verb, *clause_subjects(verb), *children(verb, "dobj"))
    preps = [p for word in hung for p in children(word, "prep") if p.lower_ == "with" and p.i]
    along = [p for p in preps if p.nbor(-1).lower_ == "together"]
    return [t for p in along for t in children(p, "pobj") if not children(t, "poss")]


def _presiding(verb: Token) -> list[Token]:
    """Who has the chair of "met under the chairmanship of Berg and Lindt"."""
    chairs = [t for t in prepositional(verb, "under") if t.lemma_ in CHAIRS]
    return [t for chair in chairs for t in (*prepositional(chair, "of"), *children(chair, "poss"))]
