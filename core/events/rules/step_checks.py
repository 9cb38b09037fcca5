"""Conditions of the rules for steps of a deal told before: is it that deal that is closed?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.events.arguments.doers import cleared_by
from core.events.arguments.parties import name_parties
from core.events.rules.order_checks import is_commercial
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import CANCELS, COMPLETES, RUNS_OUT
from core.events.syntax.tree import (
    auxiliaries,
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    noun_lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import AGREEMENT_NOUNS, BUSINESS_NOUNS, PARLIAMENTS, TRUCES, words
from core.model import ActorKind

if TYPE_CHECKING:
    from core.token import Token

LASTS: Final = words("last hold endure survive stand")
APPROVES: Final = words("approve endorse back pass accept")
DECIDING: Final = PARLIAMENTS | words("minister lawmaker deputy legislator chamber council voter")
# What tells of a pact in the sentences before "the signing", and how far that reaches.
TELLS_OF_PACT: Final = re.compile(
    r"\b(?:agree(?:d|ments?)|deals?|accords?|pacts?|treat(?:y|ies)|settlements?|contracts?|merg\w+"
    r"|memorand(?:um|a)|protocols?|truces?|cease-?fires?|compacts?|conventions?)\b",
    re.IGNORECASE,
)
SIGNING_REACH: Final = 8
# What a trade is of, told again: "will take over the mill".
PARTS: Final = words(
    """operation unit business division plant mill factory subsidiary company firm airline bank mine
    chain site yard network brand store hotel"""
)
PART_REACH: Final = 3
FORMAL: Final = words("formal official actual ceremonial final public")
TRADES: Final = BUSINESS_NOUNS | words("deal transaction sale merger")
# What tells of a trade in the sentence that "it" points back to.
TELLS_OF_TRADE: Final = re.compile(
    r"\b(?:deal|transaction|merger|merge[sd]?|merging|acqui(?:sition|r(?:e[sd]?|ing))|takeover|buyout"
    r"|purchase|sale|bought|buy(?:s|ing)?|sold|sell(?:s|ing)?|tie-up)\b",
    re.IGNORECASE,
)
# "The Lund II arms treaty" tells what Lund II is.
PACT_WORDS: Final = r"(?:treaty|pact|accord|agreement|convention|protocol)"
KIND_BEHIND: Final = rf"(?:\s[\w-]{{1,20}}){{0,3}}\s{PACT_WORDS}\b"
KIND_BEFORE: Final = rf"\b{PACT_WORDS},?\s(?:called|known\sas)\s"


def closes_trade(verb: Token, scene: Scene) -> bool:
    """True for "hope to complete it by May" and "the deal, which should close in May"."""
    return bool(scene.times) and any(_is_trade(thing, verb, scene) for thing in _closed(verb))


def _is_trade(thing: Token, verb: Token, scene: Scene) -> bool:
    """True for "it", of a trade told just before, and for a noun that another verb governs."""
    if lemma(verb) == "take over":
        return _is_known_part(thing, verb, scene)
    if thing.lower_ != "it":
        return noun_lemma(thing) in TRADES and not _is_told_by_noun(thing)
    index = scene.sentence.index
    before = scene.sentences[index - 1].text if index else ""
    here = scene.sentence.text[: verb.idx]
    return TELLS_OF_TRADE.search(f"{before} {here}") is not None


def _is_known_part(thing: Token, verb: Token, scene: Scene) -> bool:
    """True for "Belar expects to take over the mill in May", of a trade told before."""
    index = scene.sentence.index
    before = scene.sentences[max(0, index - PART_REACH) : index]
    is_the = any(c.lower_ == "the" for c in children(thing, "det"))
    doers = clause_subjects(verb)
    are_people = any(t.lower_ in {"he", "she", "who"} for t in doers) or any(
        a.kind is ActorKind.PERSON for a in name_parties(doers, scene)
    )
    is_part = is_the and noun_lemma(thing) in PARTS and not (is_passive(verb) or are_people)
    is_to_come = bool(auxiliaries(verb) & {"will", "would", "to"})
    return is_part and is_to_come and any(TELLS_OF_TRADE.search(s.text) for s in before)


def _closed(verb: Token) -> list[Token]:
    """What is completed, or what closes by itself."""
    of_others = is_passive(verb) or children(verb, "dobj")
    things = objects(verb) if of_others else clause_subjects(verb)
    return [_meant_by_which(thing) for thing in things]


def _meant_by_which(thing: Token) -> Token:
    """The deal of "the deal, which is expected to close"."""
    clause = thing.head
    is_which = thing.tag_ in {"WDT", "WP"} and clause.dep_ == "relcl"
    return clause.head if is_which else thing


def _is_told_by_noun(deal: Token) -> bool:
    acts = (act_on(deal), told_of(deal))
    return any(act is not None and lemma(act) in COMPLETES for act in acts)


def approves_named_pact(verb: Token, scene: Scene) -> bool:
    """True for a parliament that approves what the article elsewhere calls a treaty."""
    approving = {noun_lemma(t) for t in clause_subjects(verb)}
    named = [t for t in objects(verb) if t.pos_ == "PROPN"]
    return bool(approving & PARLIAMENTS) and any(_is_called_pact(t, scene) for t in named)


def _is_called_pact(last: Token, scene: Scene) -> bool:
    fronts = [t for t in children(last, "compound", "nmod", "amod") if t.text[0].isupper()]
    name = re.escape(" ".join(t.text for t in (*fronts, last)))
    calls = re.compile(rf"\b{name}{KIND_BEHIND}|{KIND_BEFORE}{name}\b")
    return any(calls.search(sentence.text) for sentence in scene.sentences)


def follows_approval(verb: Token, scene: Scene) -> bool:
    """True for "India ratified the pact in May, and China followed in June"."""
    first = [verb.head] if verb.dep_ == "conj" else children(verb, "advcl")
    is_bare = not objects(verb) and bool(scene.times)
    return is_bare and any(_approves(act, scene) for act in first)


def _approves(verb: Token, scene: Scene) -> bool:
    """True for "ratified it", "approved the treaty" and a treaty's own name."""
    approves = lemma(verb) in {"approve", "back", "endorse", "accept"}
    of_pact = any(noun_lemma(thing) in AGREEMENT_NOUNS for thing in objects(verb))
    return lemma(verb) == "ratify" or (approves and of_pact) or approves_named_pact(verb, scene)


def is_signing_told(noun: Token, scene: Scene) -> bool:
    """True for "the formal signing" and "the signing ceremony", false for that of a player."""
    kinds = {c.lower_ for c in children(noun, "compound", "amod")}
    is_named = "signing" in kinds if noun.lemma_ == "ceremony" else kinds <= FORMAL
    index = scene.sentence.index
    before = scene.sentences[max(0, index - SIGNING_REACH) : index]
    is_of_pact = any(TELLS_OF_PACT.search(sentence.text) for sentence in before)
    return is_named and is_of_pact and not prepositional(noun, "of")


def is_signing_off(noun: Token, scene: Scene) -> bool:
    """True for "a signing planned for June was called off"."""
    act = act_on(noun)
    is_undone = act is not None and is_passive(act) and lemma(act) in CANCELS
    return is_undone and is_signing_told(noun, scene)


def is_approved_by_one(noun: Token, scene: Scene) -> bool:
    """True for the parliament or the ministers who approve what one side has agreed to."""
    act = next((a for a in (told_of(noun), act_on(noun)) if a and lemma(a) in APPROVES), None)
    if act is None or not is_verbal(act):
        return False
    above = act.head if act.dep_ == "xcomp" else act  # "voted to approve"
    deciding = prepositional(act, "by") if is_passive(act) else clause_subjects(above)
    are_of_state = any(t.lemma_.lower() in DECIDING for t in deciding)
    return are_of_state and len(name_parties(deciding, scene)) == 1


def has_cleared_a_house(noun: Token, scene: Scene) -> bool:
    """True for "the pact cleared parliament"."""
    act = act_on(noun)
    return act is not None and bool(cleared_by(noun, act))


def is_left(noun: Token, scene: Scene) -> bool:
    """True unless the pact is only "denounced as a plot", or an order of no trade."""
    if noun.lemma_.lower() == "order" and not is_commercial(noun, scene):
        return False
    act = act_on(noun)
    return act is None or lemma(act) != "denounce" or not prepositional(act, "as")


def has_ended(noun: Token, scene: Scene) -> bool:
    """False for "the contract ends in May", of nobody, and for one that only runs out then.

    What expires was made before: that is told of for itself in "the pact between Oman and Chad
    expires", not in "the old contract expired" and "whose pact with Oman ran out".
    """
    act = act_on(noun)
    if act is None or lemma(act) not in RUNS_OUT | {"end"}:
        return True
    sides = [*children(noun, "poss"), *prepositional(noun, "with", "between")]
    if lemma(act) == "end":
        is_known = any(c.lower_ in {"the", "that", "this"} for c in children(noun, "det"))
        is_done = act.tag_ not in {"VBZ", "VBP", "VB"}
        return is_done or is_known or bool(name_parties(sides, scene))
    if act.dep_ == "conj" and act.tag_ in {"VBZ", "VBP"}:
        return False  # "was signed in 2006 and runs out in May"
    if noun.lemma_.lower() in TRUCES:
        return True
    is_beside = act.dep_ in {"relcl", "advcl", "acl", "pcomp"} or told_of(noun) is not None
    return not is_beside and bool(name_parties(sides, scene))


def is_of_ratification(noun: Token, scene: Scene) -> bool:
    """True for "its instrument of ratification"."""
    steps = {"ratification", "accession", "acceptance"}
    return any(t.lemma_.lower() in steps for t in prepositional(noun, "of"))


def is_in_force_since(noun: Token) -> bool:
    """True for "the truce, in force since May, is under strain"."""
    subject_of = [noun.head] if noun.dep_ == "nsubj" else []
    preps = [p for word in (noun, *subject_of) for p in children(word, "prep") if p.i > noun.i]
    effect = [t for p in preps if p.lower_ == "in" for t in children(p, "pobj")]
    return any(
        t.lower_ in {"force", "effect", "place"}
        and any(c.lower_ == "since" for c in (*t.children, *t.head.children))
        for t in effect
    )


def is_prolonged_by_two(noun: Token, scene: Scene) -> bool:
    """True unless one side prolongs what is only its own: "the rebels extended their truce"."""
    act = act_on(noun)
    is_own = any(c.tag_ == "PRP$" for c in children(noun, "poss"))
    if not is_own or noun.lemma_.lower() not in TRUCES or act is None or not is_verbal(act):
        return True
    sides = [*clause_subjects(act), *prepositional(noun, "with"), *prepositional(act, "with")]
    return len(name_parties(sides, scene)) != 1


def is_outlook(act: Token) -> bool:
    """True for what "is holding", "would hold" and "will last": nothing is done with the pact."""
    is_ahead = bool(auxiliaries(act) & {"will", "would", "could", "can"})
    is_told = any(children(t, "acl", "relcl") for t in children(act, "nsubj"))  # "reached in May"
    return (lemma(act) == "hold" and not is_told) or (lemma(act) in LASTS and is_ahead)
