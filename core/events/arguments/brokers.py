"""Those who bring others together, and those who call for it: they are no parties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.act_phrases import puts_names
from core.events.syntax.acts import act_on
from core.events.syntax.tree import (
    ancestors,
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    prepositional,
    step_below,
    whole_of,
)
from core.events.syntax.vocab import BROKERS, CALLS_FOR, words

if TYPE_CHECKING:
    from core.token import Token

# Who does this to a pact is no party of it, where others sign or accept it.
PREPARES: Final = words(
    """negotiate draft draw_up prepare propose write craft work_out design sponsor back mediate
    suggest"""
)
# "A truce that Oman had initiated".
INITIATES: Final = words("initiate arrange engineer secure")
# Who does this to others' meeting need not be at it: "Oman put off a meeting of Arab ministers".
ARRANGES: Final = words(
    """host convene schedule plan arrange organize organise stage propose open reopen launch start
    begin restart kick_off adjourn chair cancel postpone call_off put_off delay suspend scrap"""
)
BROKERING: Final = words("mediator facilitator broker intermediary go-between")
MEDIATES: Final = words("mediate moderate intercede")
TAKES_ON_ITSELF: Final = words("sign agree agree_to accept initial ink adopt endorse")


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
        or prepared_by_others(participle, noun)
        or (word == "announce" and _is_by_mediators(participle))
    ]
    found += [
        (lemma(clause), clause_subjects(clause))
        for head in (noun, *between)
        for clause in children(head, "relcl")
        if (lemma(clause) in BROKERS | INITIATES or _negotiates_between(clause))
        and not is_passive(clause)
    ]
    found += [
        (act, [front])
        for front in children(noun, "amod", "compound", "nmod")
        if (act := _fused_broker(front)) is not None
    ]
    whole = whole_of(noun)
    verb = whole.head
    hosts = lemma(verb) == "host" and (bool(between) or _is_of_others(noun))
    if whole.dep_ == "dobj" and (hosts or lemma(verb) in BROKERS):
        found.append((lemma(verb), clause_subjects(verb)))
    if noun.dep_ == "nsubjpass" and lemma(verb) in BROKERS:
        found.append((lemma(verb), prepositional(verb, "by")))
    if (mediating := mediated_by(noun)) is not None:
        found.append((lemma(mediating), clause_subjects(mediating)))
    if noun.dep_ == "pobj" and lemma(verb.head) in CALLS_FOR - {"vote"} and verb.lower_ == "for":
        found.append((lemma(verb.head), clause_subjects(verb.head)))
    return found


def _is_by_mediators(participle: Token) -> bool:
    """True for the "announced by Omani mediators" of a deal that is not theirs."""
    return any(t.lemma_.lower() in BROKERING for t in prepositional(participle, "by"))


def _negotiates_between(clause: Token) -> bool:
    """True for the clause of "a truce which Berg negotiated between Oman and Chad"."""
    return lemma(clause) == "negotiate" and bool(prepositional(clause, "between"))


def arranging_for_others(noun: Token) -> tuple[list[Token], list[Token]]:
    """Who "opened talks between Chad and Mali" or "put off a meeting of ministers", and for whom.

    Whose own ministers meet is no other, nor is one of "the two countries".
    """
    whole = whole_of(noun)
    if is_verbal(noun) or whole.dep_ != "dobj" or lemma(whole.head) not in ARRANGES:
        return [], []
    people = [t for t in prepositional(noun, "of") if t.tag_ in {"NNS", "NNPS"}]
    others = [t for t in people if not (children(t, "poss") or prepositional(t, "of"))]
    meant = prepositional(noun, "between") or others
    return (clause_subjects(whole.head), meant) if meant else ([], [])


def mediated_by(noun: Token) -> Token | None:
    """The verb of "Oman mediated in talks between them", "mediated between them at the talks"."""
    verb = next((t for t in ancestors(noun) if is_verbal(t)), None)
    is_within = step_below(noun, verb).lower_ in {"in", "at", "during"} if verb else False
    return verb if verb and is_within and lemma(verb) in MEDIATES else None


def _is_of_others(noun: Token) -> bool:
    """True for "a meeting of envoys of Oman and Chad", false for one of the host's own people."""
    people = [t for t in prepositional(noun, "of") if t.tag_ in {"NNS", "NNPS"}]
    of_both = [
        t for head in people for t in prepositional(head, "of", "from") if children(t, "conj")
    ]
    return bool(of_both) and not any(children(t, "poss") for t in people)


def _fused_broker(word: Token) -> str | None:
    """The "broker" of "U.N.-brokered", which the parser takes for one word."""
    name, dash, act = word.lower_.rpartition("-")
    stems = (act.removesuffix("d"), act.removesuffix("ed"))
    return next((stem for stem in stems if name and dash and stem in BROKERS), None)


def _before_noun_of(participle: Token, noun: Token) -> list[Token]:
    """What stands in front of the participle: "a U.S.-Russia brokered ceasefire"."""
    return list(noun.doc[noun.left_edge.i : participle.i]) if participle.i < noun.i else []


def prepared_by_others(participle: Token, noun: Token) -> bool:
    """True for "signed an accord drawn up by Oman", which binds only those who signed."""
    act = act_on(noun)
    others = prepositional(participle, "by")
    are_their_own = any(c.tag_ == "PRP$" for other in others for c in children(other, "poss"))
    prepared = participle.tag_ == "VBN" and lemma(participle) in PREPARES and not are_their_own
    if act is None or not (lemma(act) in TAKES_ON_ITSELF or puts_names(act)) or not prepared:
        return False
    return not is_passive(act) or bool(prepositional(act, "by"))
