"""Where the parties of a settled suit stand: who pays, whom it is against, what office told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.pact_slots import sources
from core.events.syntax.trades import owners_of_all
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    objects,
    prepositional,
    subjects,
)
from core.events.syntax.vocab import ALLEGES, ANNOUNCES, SPEECH_VERBS, words

if TYPE_CHECKING:
    from core.token import Token

# What an office brings against a firm, and the last word of such an office's name.
ACCUSED: Final = words("charge accusation allegation claim complaint case suit lawsuit probe")
OFFICES: Final = frozenset({"Department", "Commission", "Agency", "Bureau", "Office", "Authority"})


def paying(verb: Token) -> list[Token]:
    """Who pays whom to settle: "will pay Belar $12 million to settle the suit"."""
    above = verb.head
    for _ in range(3):
        if is_verbal(above) or above == above.head:
            break
        above = above.head
    if verb.tag_ != "VB" or lemma(above) != "pay":
        return []
    return [*clause_subjects(above), *children(above, "dative"), *prepositional(above, "to")]


def things_settled(verb: Token) -> list[Token]:
    """The suit of "settled the suit" and of "put an end to the suit"."""
    things = objects(verb)
    ended = [t for t in things if t.lower_ == "end"] if verb.lemma_ == "put" else []
    return things + [t for word in (*ended, *(ended and [verb])) for t in prepositional(word, "to")]


def concerned(verb: Token) -> list[Token]:
    """Whom the thing is of: "a stake in Belar", "a suit brought by Belar", "a row with Belar"."""
    if lemma(verb) == "sell" and (prepositional(verb, "to") or children(verb, "dative")):
        return []
    if lemma(verb) in {"buy", "acquire", "purchase"} and any(
        word.pos_ == "PROPN" for t in sources(verb) for word in (t, *children(t, "compound"))
    ):
        return []  # "bought 9% of Belar from Adeco", "from a Belar director, Karl Berg"
    found = prepositional(verb, "against")
    found += prepositional(verb, "in") if lemma(verb) in {"take", "buy", "acquire"} else []
    found += owners_of_all(verb)
    for thing in objects(verb):
        found += prepositional(thing, "in", "of", "against", "with", "between", "over", "by")
        for act in children(thing, "acl"):
            found += prepositional(act, "by", "against")
        for act in children(thing, "relcl"):  # "a suit that it filed against Belar"
            found += [*subjects(act), *prepositional(act, "against", "by")]
    if is_passive(verb):  # "Adeco's dispute with Belar, which accused it, was settled"
        found += [owner for thing in objects(verb) for owner in children(thing, "poss")]
        accusing = [act for side in found for act in children(side, "relcl")]
        found += [t for act in accusing if lemma(act) in ALLEGES for t in objects(act)]
    return found + [t for head in found for t in prepositional(head, "of", "in")]


def accusers(verb: Token) -> list[Token]:
    """The office of "agreed to pay to settle charges, the Justice Department said"."""
    acts = [act for act in verb.subtree if lemma(act) == "settle" and act.tag_ == "VB"]
    charges = {t.lemma_.lower() for act in acts for t in objects(act)}
    above = verb.head
    told = verb.dep_ == "ccomp" and lemma(above) in SPEECH_VERBS | ANNOUNCES
    if not charges & ACCUSED:
        return []
    found = [t for act in acts for t in concerned(act)]
    return found or [t for t in clause_subjects(above) if told and t.text in OFFICES]
