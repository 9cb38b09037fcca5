"""Those who bring others together, and those who call for it: they are no parties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.tree import children, clause_subjects, is_verbal, lemma, prepositional
from core.events.vocab import BROKERS, CALLS_FOR

if TYPE_CHECKING:
    from core.token import Token


def brokers_of(noun: Token) -> list[tuple[str, list[Token]]]:
    """Who brings others together or calls for it, each with the verb that says so."""
    if is_verbal(noun):
        return []
    between = prepositional(noun, "between")
    found = [
        (word, [*_before_noun_of(participle, noun), *prepositional(participle, "by")])
        for head in (noun, *between)
        for participle in children(head, "amod", "acl")
        if (word := participle.lemma_.lower()) in BROKERS
        or (between and word in {"negotiate", "host"})
    ]
    found += [
        (act, [front])
        for front in children(noun, "amod", "compound", "nmod")
        if (act := _fused_broker(front)) is not None
    ]
    verb = noun.head
    hosts = lemma(verb) == "host" and bool(between)
    if noun.dep_ == "dobj" and (hosts or lemma(verb) in BROKERS):
        found.append((lemma(verb), clause_subjects(verb)))
    if noun.dep_ == "nsubjpass" and lemma(verb) in BROKERS:
        found.append((lemma(verb), prepositional(verb, "by")))
    if noun.dep_ == "pobj" and lemma(verb.head) in CALLS_FOR - {"vote"} and verb.lower_ == "for":
        found.append((lemma(verb.head), clause_subjects(verb.head)))
    return found


def _fused_broker(word: Token) -> str | None:
    """The "broker" of "U.N.-brokered", which the parser takes for one word."""
    name, dash, act = word.lower_.rpartition("-")
    stems = (act.removesuffix("d"), act.removesuffix("ed"))
    return next((stem for stem in stems if name and dash and stem in BROKERS), None)


def _before_noun_of(participle: Token, noun: Token) -> list[Token]:
    """What stands in front of the participle: "a U.S.-Russia brokered ceasefire"."""
    return list(noun.doc[noun.left_edge.i : participle.i]) if participle.i < noun.i else []
