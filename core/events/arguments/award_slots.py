"""Who is given a contract, and for whom it is won: "a contract to supply Belar"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.acts import act_on
from core.events.syntax.trades import makers_of
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    prepositional,
)
from core.events.syntax.vocab import words

if TYPE_CHECKING:
    from core.token import Token

# What a maker or builder signs up to do for someone.
WORKS: Final = words(
    """supply equip provide furnish outfit build make deliver ship design operate run manage develop
    upgrade install maintain service construct"""
)
# Verbs whose object is the one for whom the work is done.
SERVES: Final = words("supply equip provide serve furnish outfit")


def awarded(noun: Token) -> list[Token]:
    """Who is given it: "was awarded a contract", "awarded it to", "won it from".

    Of a verb it is who "was awarded $3 million", whom the navy "awarded $3 million".
    """
    if is_verbal(noun):
        return children(noun, "nsubjpass", "dative")
    verb = act_on(noun) if noun.dep_ == "ROOT" else noun.head
    if verb is None:
        return []
    if noun.dep_ not in {"dobj", "ROOT"} or not is_verbal(verb):
        goes = noun.dep_ == "nsubj" and lemma(verb) in {"go", "fall"}
        return prepositional(verb, "to") if goes or noun.dep_ == "nsubjpass" else []
    given = clause_subjects(verb) if is_passive(verb) else children(verb, "dative")
    given += [t for act in _work_won(noun, verb) for t in _served(act)]
    for_what = [*prepositional(noun, "for"), *prepositional(verb, "for")]
    ordered = [t for goods in for_what for t in prepositional(goods, "with", "from")]
    return given + prepositional(verb, "to", "from") + ordered + _whose_goods(noun)


def ordered_from(paper: Token) -> list[Token]:
    """Whose goods they are: "signed contracts for more than 100 Belar planes"."""
    verb = paper.head
    hung = [paper, *([verb] if paper.dep_ == "dobj" and is_verbal(verb) else [])]
    return [t for word in hung for t in _whose_goods(word)]


def _whose_goods(word: Token) -> list[Token]:
    return [t for goods in prepositional(word, "for") for t in makers_of(goods)]


def served(trigger: Token) -> list[Token]:
    """For whom one firm is to work: "signed a contract to supply Belar with resin".

    ``trigger`` is the paper or, with a "letter of intent", the signing.
    """
    papers = children(trigger, "dobj") if is_verbal(trigger) else [trigger]
    return [t for paper in papers[:1] for t in _served_under(paper)]


def _served_under(paper: Token) -> list[Token]:
    verb = paper.head
    signers = clause_subjects(verb) if is_verbal(verb) and paper.dep_ == "dobj" else []
    are_two = any(children(t, "conj") or t.tag_ == "NNS" or t.lower_ == "they" for t in signers)
    named = [t for word in (paper, verb) for t in prepositional(word, "with", "between")]
    if not signers or are_two or named:
        return []
    papers = (paper, *prepositional(paper, "of"))
    acts = [act for t in papers for act in children(t, "acl", "relcl")]
    acts += children(verb, "xcomp", "advcl")
    return [t for act in acts if act.tag_ == "VB" and lemma(act) in WORKS for t in _served(act)]


def _work_won(noun: Token, verb: Token) -> list[Token]:
    """The "supply" of "won a contract to supply Belar with brakes", hung from noun or verb."""
    acts = [*children(noun, "acl", "relcl"), *children(verb, "xcomp", "advcl")]
    won = lemma(verb) in {"win", "get", "receive", "secure", "land", "obtain"}
    return [act for act in acts if won and act.tag_ == "VB"]


def _served(act: Token) -> list[Token]:
    """For whom the work is done: "to supply Belar", "to build ships for Belar"."""
    found = prepositional(act, "for", "to")
    found += [t for thing in children(act, "dobj") for t in prepositional(thing, "for", "to")]
    return found + (children(act, "dobj", "dative") if lemma(act) in SERVES else [])
