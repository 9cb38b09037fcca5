"""Who does something in or under a deal: "will supply Belar under a contract"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.pact_slots import sources
from core.events.syntax.tree import (
    ancestors,
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import ANNOUNCES, words

if TYPE_CHECKING:
    from core.token import Token

# What is done in or under a deal: "will supply batteries to Belar under a contract".
DONE_UNDER: Final = words(
    """supply provide secure sell buy lease license build assemble make deliver ship produce develop
    market distribute pick choose select hire get receive obtain acquire purchase operate run have
    own belong take_over pass"""
)
MAKES_GOODS: Final = words("build assemble make produce develop ship deliver sell buy")
# "Picked Adeco to build ferries under a contract".
CHOOSES: Final = words("pick choose select hire tap commission contract")
# What one side gives or does for the other where the deal is told as new: "under a settlement".
GIVEN_UNDER: Final = words(
    "pay give grant add drop return receive get cede hand_over transfer nominate withdraw cut"
)
# "Ended the strike with a deal".
ENDS: Final = words("end avert settle call_off resolve close")
ROWS: Final = words("strike walkout lockout dispute row stoppage boycott quarrel suit lawsuit")
# "A deal with Belar gives Adeco control of it".
BRINGS: Final = words("cost give bring hand net earn leave grant guarantee")
BROUGHT: Final = words(
    """right control access stake share license licence foothold option seat ownership monopoly
    percent % million billion"""
)
FRAMES: Final = frozenset({"in", "under", "through", "with"})


def framed(noun: Token) -> list[Token]:
    """Who supplies whom in or under the deal: "secured lithium from Belar in a supply deal"."""
    noun = _several_of(noun)
    if noun.dep_ == "nsubj":
        return _brought_by(noun)
    verb = _framing(noun)
    is_told = any(lemma(c) in ANNOUNCES for c in children(noun, "acl"))
    is_new = is_told or any(c.lower_ in {"a", "an"} for c in children(noun, "det"))
    acts = DONE_UNDER | GIVEN_UNDER if is_new else DONE_UNDER
    ends_row = lemma(verb) in ENDS and any(t.lemma_.lower() in ROWS for t in objects(verb))
    acts = acts | ENDS if ends_row and noun.head.lower_ == "with" else acts
    if noun.dep_ != "pobj" or noun.head.lower_ not in FRAMES or lemma(verb) not in acts:
        return []
    others = prepositional(verb, "to", "from", "with", "for", "by") + sources(verb)
    hung = [*objects(verb), *prepositional(verb, "by")]
    others += [t for word in hung for t in prepositional(word, "for")]
    taker = ("dobj", "dative") if lemma(verb) in DONE_UNDER | {"pay"} else ("dative",)
    others += children(verb, *taker) + prepositional(noun, "with")
    chosen = verb.dep_ in {"xcomp", "advcl"} and lemma(verb.head) in CHOOSES
    choosing = [*clause_subjects(verb.head), *children(verb.head, "dobj")] if chosen else []
    are_goods = is_passive(verb) and lemma(verb) in MAKES_GOODS  # "ships will be built by"
    return [*choosing, *([] if are_goods else clause_subjects(verb)), *others]


def _brought_by(noun: Token) -> list[Token]:
    """Both of "a deal with Belar gives Adeco control of it", "cost Adeco $5 million"."""
    verb = noun.head
    others = prepositional(noun, "with")
    brought = {t.lemma_.lower() for t in objects(verb) if t.dep_ == "dobj"}
    fused = [t for thing in objects(verb) for t in children(thing, "compound", "nmod")]
    given = [*children(verb, "dative"), *fused]
    takers = [t for t in given if t.pos_ == "PROPN" or t.lower_ == "it"]
    return [*takers, *others] if others and lemma(verb) in BRINGS and brought & BROUGHT else []


def _several_of(noun: Token) -> Token:
    """The "pair" of "under a pair of deals"."""
    above = noun.head.head
    are_several = above.lemma_.lower() in {"pair", "series", "set", "number", "string"}
    return above if are_several and noun.head.lower_ == "of" else noun


def _framing(noun: Token) -> Token:
    """What is done under the deal, also where the parser hung "under" from what is done it to."""
    verb = noun.head.head
    hung = (verb, *ancestors(verb)) if noun.head.lower_ == "under" else ()
    return next((t for t in hung if is_verbal(t)), verb)


def acting_under_it(noun: Token) -> list[Token]:
    """Who does something under the pact: "under a 1960 pact India may use the water"."""
    verb = noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ != "under" or not is_verbal(verb):
        return []
    if prepositional(noun, "between"):
        return []
    things = children(verb, "dobj")
    others = [t for thing in (verb, *things) for t in prepositional(thing, "with")]
    return [*clause_subjects(verb), *others]
