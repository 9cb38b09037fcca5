"""Whether an event that a noun tells of happened, as the words around the noun say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.status.called_off import fell_through, is_no_more, undoes_it
from core.events.status.outer_status import auxiliary_status, is_ahead, is_present
from core.events.syntax.acts import NEAR
from core.events.syntax.conditions import is_conditional
from core.events.syntax.status_words import (
    AIMS,
    CANCELLED_WORDS,
    CANCELLING_NOUNS,
    CANCELS,
    DENIES,
    FALLS_THROUGH,
    HYPOTHETICAL_WORDS,
    ORDERS,
    PLANNED_WORDS,
    PLANS,
    PREPARES,
    YEAR,
)
from core.events.syntax.tree import (
    ancestors,
    auxiliaries,
    children,
    is_verbal,
    lemma,
    prepositional,
)
from core.events.syntax.vocab import AGREEMENT_NOUNS, CALLS_FOR, words
from core.model import Status, TimeMention

if TYPE_CHECKING:
    from core.token import Token

# "Could lead to a meeting": nobody has arranged it.
# What a picture in front of a meeting shows.
IN_PICTURES: Final = words(
    "shake greet welcome pose walk stand sit arrive smile wave gesture embrace hug receive listen"
)
# "Asked them to come back for talks".
BIDS: Final = ORDERS | {"ask", "invite"}
# Who did so before a meeting was already there with whom he met.
GREETS: Final = words("shake greet welcome embrace hug pose")
# "Spoke of the plan during her visit".
WHEN: Final = frozenset({"during", "after", "since", "following", "amid"})
LEADS_TO: Final = frozenset({"lead", "point", "give", "contribute"})
NOUN_STATUS: Final = (
    dict.fromkeys(AIMS, Status.HYPOTHETICAL)
    | dict.fromkeys(DENIES, Status.DENIED)
    | dict.fromkeys(CANCELLING_NOUNS, Status.CANCELLED)
)


def modifier_status(noun: Token, verb: Token | None = None) -> Status | None:
    """Status that the words right in front of the noun give: "planned talks", "no deal".

    "Planned talks" of which ``verb`` says that they "did not take place" are cancelled.
    """
    if is_no_more(noun):
        return Status.CANCELLED
    for child in children(noun, "amod", "compound", "nmod", "det"):
        word = child.lower_
        if word in CANCELLED_WORDS:
            return Status.CANCELLED
        if word in HYPOTHETICAL_WORDS:
            return Status.HYPOTHETICAL
        if word in PLANNED_WORDS:
            return Status.CANCELLED if verb is not None and fell_through(verb) else Status.PLANNED
        if word == "no":
            return Status.DENIED
    return None


def noun_status(noun: Token, date: TimeMention | None) -> Status:
    """Status of a noun that no verb governs: from its modifiers and the words above it."""
    worded = modifier_status(noun)
    if worded:
        return worded
    if _is_ahead_of(noun.head):
        # A caption has its full date: "walks with her before their meeting, May 6, 2024".
        is_past = (date and YEAR.search(date.text)) or _is_looked_back_on(noun) or _is_shown(noun)
        return Status.OCCURRED if is_past else Status.PLANNED
    return _status_above(noun, date)


def _is_looked_back_on(noun: Token) -> bool:
    """True for "before the meeting she had tried to calm him": told from after the meeting."""
    above = next((t for t in ancestors(noun) if is_verbal(t)), None)
    return above is not None and any(c.lower_ == "had" for c in children(above, "aux"))


def _is_shown(noun: Token) -> bool:
    """True for "shakes hands with her before their talks": a picture of what has taken place.

    So does "Berg, left, with her before their talks", and who "greeted her before their talks".
    """
    above = next((t for t in ancestors(noun) if is_verbal(t)), None)
    if above is None:
        return not any(is_verbal(t) for t in noun.doc)
    told = lemma(above) in GREETS and above.tag_ == "VBD"
    return told or (above.tag_ in {"VBZ", "VBP"} and lemma(above) in IN_PICTURES)


def _is_near(noun: Token) -> bool:
    """True for "are close to a deal", "came near to one" and "are near a deal"."""
    prep = noun.head
    return noun.dep_ == "pobj" and bool({prep.lower_, prep.head.lower_} & NEAR)


def _status_above(noun: Token, date: TimeMention | None) -> Status:
    """Status from the nouns and the verb that the noun hangs from: "the hope for talks"."""
    if _is_near(noun):
        return Status.HYPOTHETICAL
    token, head = noun, noun.head
    for _ in range(3):
        if head == token:
            break
        if head.dep_ == "prep":
            token, head = head, head.head
        if is_verbal(head):
            return _status_in_clause(token, head, date)
        word = head.lemma_.lower()
        if word == "announcement" and noun.lemma_.lower() not in AGREEMENT_NOUNS:
            return Status.PLANNED  # "the announcement of the summit"
        if word in NOUN_STATUS and token.lower_ not in WHEN:
            return _status_of_aim(head)
        token, head = head, head.head
    return Status.OCCURRED


def _status_of_aim(aim: Token) -> Status:
    """Hypothetical under "the hope for talks", cancelled in "plans for talks fell through"."""
    act, word = lemma(aim.head), aim.lemma_.lower()
    fell = aim.dep_ == "nsubj" and act in FALLS_THROUGH | {"collapse"}
    if word == "plan" and (fell or (aim.dep_ in {"dobj", "nsubjpass"} and act in CANCELS)):
        return Status.CANCELLED
    is_taken = act == "accept" and aim.dep_ == "dobj"
    return Status.PLANNED if is_taken else NOUN_STATUS[word]


def _status_in_clause(step: Token, verb: Token, date: TimeMention | None) -> Status:
    """Status from the verb above, of which ``step`` is the object, the predicate or a place."""
    if step.dep_ == "attr" and prepositional(step, "of"):
        return _told_status(verb)
    undone = step.dep_ in {"dobj", "nsubjpass"} or _goes_with_it(step)
    undone = undone and lemma(verb) in CANCELS
    return Status.CANCELLED if undone else _circumstance_status(step, verb, date)


def _goes_with_it(step: Token) -> bool:
    """True for "the summit was called off, and with it the signing of a pact"."""
    return step.dep_ == "conj" and any(t.lower_ == "it" for t in prepositional(step, "with"))


def _told_status(be: Token) -> Status:
    """Status from "Lund was to have been the venue of the summit", "will be its host"."""
    helping = auxiliaries(be)
    then = [act for verb in {be, be.head} for act in children(verb, "conj")]
    if "have" in helping and helping & {"to", "would"}:
        return Status.CANCELLED
    if auxiliary_status(be) is not Status.PLANNED:
        return Status.OCCURRED
    return Status.CANCELLED if any(map(undoes_it, then)) else Status.PLANNED


def _is_ahead_of(prep: Token) -> bool:
    """True for "before talks", "ahead of a meeting", "on the eve of", "until after a summit"."""
    if prep.lower_ == "before" or (prep.lower_ == "after" and prep.head.lower_ == "until"):
        return True
    return prep.lower_ in {"of", "to"} and prep.head.lower_ in {"ahead", "eve", "prior"}


def _circumstance_status(prep: Token, verb: Token, date: TimeMention | None) -> Status:
    """Status from the verb in whose circumstance the noun stands: "will fly in for talks"."""
    if prep.lower_ == "for" and (lemma(verb) in CALLS_FOR or _is_supposed(verb)):
        is_set = lemma(verb) in PREPARES and is_ahead(date)
        return Status.PLANNED if is_set else Status.HYPOTHETICAL
    if prep.lower_ not in {"for", "to", "in", "at", "during", "on"} or _gave_no_way(prep, verb):
        return Status.OCCURRED
    if prep.lower_ == "to" and _is_bidding(verb):
        return Status.HYPOTHETICAL
    if any(c.lower_ == "due" for c in children(verb, "acomp")):
        return Status.PLANNED
    if prep.lower_ == "to" and lemma(verb) in LEADS_TO and verb.tag_ not in {"VBD", "VBN"}:
        return Status.HYPOTHETICAL
    outer = auxiliary_status(verb)
    if prep.lower_ in {"for", "to"} and is_present(verb) and is_ahead(date):
        return Status.PLANNED
    if outer is None and verb.dep_ == "xcomp" and lemma(verb.head) in PLANS | BIDS:
        return Status.PLANNED
    return outer if outer is Status.PLANNED else Status.OCCURRED


def _is_supposed(verb: Token) -> bool:
    """True for "may fly there for talks" and "would fly there for talks if she came"."""
    is_open = auxiliary_status(verb) is Status.HYPOTHETICAL
    return is_open or is_conditional(verb, auxiliaries(verb))


def _gave_no_way(prep: Token, verb: Token) -> bool:
    """True for "in the talks the company would not budge"."""
    refused = "would" in auxiliaries(verb) and bool(children(verb, "neg"))
    return refused and prep.lower_ in {"in", "at", "during"} and verb.dep_ != "ccomp"


def _is_bidding(verb: Token) -> bool:
    """True for "invited both to talks" and "has called them to a meeting": will they come?"""
    calls = lemma(verb) == "call" and any(
        c.lower_ in {"has", "have"} for c in children(verb, "aux")
    )
    return (lemma(verb) == "invite" or calls) and bool(children(verb, "dobj", "nsubjpass"))
