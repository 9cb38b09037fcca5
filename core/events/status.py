"""Whether an event happened, as the words around its trigger say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.events.rule import EventRule
from core.events.slots import act_on, told_of
from core.events.tree import children, is_verbal, lemma
from core.events.vocab import ALLEGES, CALLS_FOR, words
from core.model import EventType, Status, TimeKind, TimeMention

if TYPE_CHECKING:
    from spacy.tokens import Token

PLANS: Final = words(
    """plan expect schedule intend prepare arrange agree decide set due slate vow promise pledge
    commit want_to aim anticipate confirm_to about book invite_to"""
)
WISHES: Final = words(
    """want hope seek offer call call_for urge propose suggest consider ask invite demand push
    appeal request like wish willing ready eager try attempt need require recommend encourage
    favor favour advocate pressure contemplate explore prefer keen reluctant able possible likely
    would refuse_if wait insist dream allow enable help fail_if expect_to threaten warn vow_to
    mull weigh discuss press await look aim work struggle aspire desire strive endeavour endeavor"""
)
REFUSALS: Final = words(
    """refuse decline reject turn_down snub rebuff fail boycott unable unwilling oppose shun spurn
    dismiss avoid skip"""
)
CANCELS: Final = words(
    """cancel postpone call_off scrap suspend put_off delay abandon shelve freeze halt rule_out
    break_off cut_off cancellation suspension postponement defer reschedule adjourn drop"""
)
CANCELLING_NOUNS: Final = words("cancellation suspension postponement adjournment")
CONDITIONS: Final = frozenset({"if", "unless", "whether", "once", "until"})
DENIES: Final = words("deny denial")
PLANNED_WORDS: Final = words(
    "planned scheduled upcoming forthcoming next proposed coming expected imminent future"
)
HYPOTHETICAL_WORDS: Final = words("possible potential eventual hypothetical proposed")
CANCELLED_WORDS: Final = words("cancelled canceled postponed aborted")
AIMS: Final = words(
    """effort attempt bid push hope chance prospect proposal call possibility need pressure
    condition goal aim step plan offer invitation request readiness willingness desire demand
    opportunity way basis framework deadline talk negotiation draft appeal interest"""
)
# "after meeting him", "by signing it": the clause above says nothing about whether it happened.
CIRCUMSTANCE: Final = frozenset(
    {
        "after",
        "before",
        "by",
        "in",
        "upon",
        "since",
        "during",
        "following",
        "while",
        "with",
        "despite",
    }
)
ATTENDS: Final = words("attend join skip boycott leave host chair address miss travel fly head go")
WILL: Final = frozenset({"will", "'ll", "shall", "wo", "’ll"})
MAYBE: Final = frozenset({"may", "might", "could", "can", "should", "must", "ca"})
NEGATIONS: Final = frozenset({"not", "never", "n't", "n’t", "no"})
YEAR: Final = re.compile(r"\d{4}\Z")
PAST_TIMES: Final = words("last yesterday ago today now earlier recently recent past this")
# Verbs through which the outer clause's time passes on to the inner one.
TRANSPARENT: Final = frozenset({"xcomp", "ccomp", "conj", "acl", "pcomp", "acomp", "advcl"})


def read_status(trigger: Token, rule: EventRule, date: TimeMention | None) -> Status:
    """Status of the event that the trigger tells of."""
    verb = event_verb(trigger)
    if verb is None:
        return _noun_status(trigger)
    if trigger.pos_ != "VERB":
        worded = _modifier_status(trigger)
        if worded:
            return worded
    if trigger == verb or lemma(verb) in rule.acts:
        return _with_outer(verb, _clause_status(verb, trigger, date))
    if rule.type is EventType.AGREEMENT and trigger.dep_ == "nsubj":
        # "The deal would help" says what it does, not whether there is one.
        return Status.OCCURRED
    return _verb_status(verb, trigger, date)


def event_verb(trigger: Token) -> Token | None:
    """The verb whose tense and negation are the event's."""
    if is_verbal(trigger):
        return trigger
    told = told_of(trigger)
    act = act_on(trigger)
    if told is not None and (act is None or lemma(act) in ATTENDS or not is_verbal(act)):
        return told
    return act if act is not None and is_verbal(act) else None


def _modifier_status(noun: Token) -> Status | None:
    for child in children(noun, "amod", "compound", "nmod", "det"):
        word = child.lower_
        if word in CANCELLED_WORDS:
            return Status.CANCELLED
        if word in HYPOTHETICAL_WORDS:
            return Status.HYPOTHETICAL
        if word in PLANNED_WORDS:
            return Status.PLANNED
        if word == "no":
            return Status.DENIED
    return None


def _noun_status(noun: Token) -> Status:
    """Status of a noun that no verb governs: from its modifiers and the words above it."""
    worded = _modifier_status(noun)
    if worded:
        return worded
    token, head = noun, noun.head
    for _ in range(3):
        if head.dep_ == "prep":
            token, head = head, head.head
        if is_verbal(head):
            return _circumstance_status(token, head)
        word = head.lemma_.lower()
        if word in CANCELLING_NOUNS:
            return Status.CANCELLED
        if word in DENIES:
            return Status.DENIED
        if word in AIMS:
            return Status.HYPOTHETICAL
        token, head = head, head.head
    return Status.OCCURRED


def _circumstance_status(prep: Token, verb: Token) -> Status:
    """Status from the verb in whose circumstance the noun stands: "will fly in for talks"."""
    if prep.lower_ in {"for", "on"} and lemma(verb) in CALLS_FOR:
        return Status.HYPOTHETICAL
    if prep.lower_ not in {"for", "to", "in", "at", "during", "on"}:
        return Status.OCCURRED
    outer = _aux_status(verb)
    if outer is None and verb.dep_ == "xcomp" and lemma(verb.head) in PLANS:
        return Status.PLANNED
    return outer if outer is Status.PLANNED else Status.OCCURRED


def _verb_status(verb: Token, trigger: Token, date: TimeMention | None) -> Status:
    """Status of a noun from the verb that has it as subject or object."""
    word = lemma(verb)
    if trigger.dep_ == "nsubj" and verb == trigger.head:
        return _with_outer(verb, _clause_status(verb, trigger, date))
    if word in CANCELS:
        return _with_outer(verb, Status.CANCELLED)
    if word in DENIES or word in REFUSALS:
        return Status.DENIED
    if word in PLANS and not _is_be_done(verb):
        return Status.PLANNED
    if word in WISHES:
        return Status.HYPOTHETICAL
    return _with_outer(verb, _clause_status(verb, trigger, date))


def _with_outer(verb: Token, inner: Status) -> Status:
    return _under(verb, inner) if inner in {Status.OCCURRED, Status.PLANNED} else inner


def _is_be_done(verb: Token) -> bool:
    return lemma(verb) in {"agree", "decide", "confirm", "set", "prepare", "arrange"}


def _clause_status(verb: Token, trigger: Token, date: TimeMention | None) -> Status:
    """Status from the verb's own auxiliaries, negation, tense and conditions."""
    auxiliaries = [c.lower_ for c in children(verb, "aux", "auxpass")]
    negated = any(
        c.dep_ == "neg" or c.lower_ in NEGATIONS
        for c in verb.children
        if c.dep_ in {"neg", "advmod"}
    )
    if any(a in WILL for a in auxiliaries):
        skips = lemma(verb) in ATTENDS and verb != trigger
        return Status.CANCELLED if negated and not skips else Status.PLANNED
    if negated:
        return Status.OCCURRED if lemma(verb) in ATTENDS and verb != trigger else Status.DENIED
    if any(c.dep_ in {"mark", "advmod"} and c.lower_ in CONDITIONS for c in verb.children):
        return Status.HYPOTHETICAL
    if "would" in auxiliaries:
        return (
            Status.HYPOTHETICAL if _has_condition(verb) or "have" in auxiliaries else Status.PLANNED
        )
    if any(a in MAYBE for a in auxiliaries):
        return Status.HYPOTHETICAL
    if "to" in auxiliaries and _is_to_be(verb):
        return Status.PLANNED
    if _is_present(verb) and _is_ahead(date):
        return Status.PLANNED
    return Status.OCCURRED


def _has_condition(verb: Token) -> bool:
    return any(
        c.dep_ == "mark" and c.lower_ in {"if", "unless"}
        for clause in children(verb, "advcl")
        for c in clause.children
    )


def _is_to_be(verb: Token) -> bool:
    """True for "is to meet" and for the infinitive after a noun: "a summit to be held"."""
    head = verb.head
    return (verb.dep_ == "xcomp" and head.lemma_ == "be") or (
        verb.dep_ in {"acl", "relcl"} and head.pos_ == "NOUN"
    )


def _is_present(verb: Token) -> bool:
    auxiliaries = {c.lower_ for c in children(verb, "aux", "auxpass")}
    if auxiliaries & {"has", "have", "had", "was", "were", "did"}:
        return False
    return verb.tag_ in {"VBZ", "VBP"} or bool(auxiliaries & {"is", "are", "'s", "'re"})


def _is_ahead(date: TimeMention | None) -> bool:
    """True for the dates that a verb in the present can only have before it.

    Captions and headlines tell of the past in the present, with a full date or none.
    """
    if date is None or date.kind is not TimeKind.DATE or YEAR.search(date.text):
        return False
    return not PAST_TIMES & set(date.text.lower().split())


def _under(verb: Token, inner: Status) -> Status:
    """Status as the clauses above leave it: planned by an intention, undone by a refusal."""
    token = verb
    for _ in range(4):
        head = token.head
        if head == token or not _passes_on(token):
            return inner
        if token.dep_ == "conj" and not _shares_mood(token):
            return inner
        if token.dep_ == "pcomp":
            head = head.head
            if token.head.lower_ in CIRCUMSTANCE:
                return _in_clause(head, inner)
        outer = _aux_status(head) if token.dep_ == "conj" else _embedded(token, head)
        if outer is not None:
            return outer
        token = head
    return inner


def _passes_on(verb: Token) -> bool:
    """True where the clause above decides whether this one happened."""
    if verb.dep_ == "dobj":
        return verb.tag_ == "VBG"
    return verb.dep_ in TRANSPARENT and (verb.dep_ != "advcl" or _is_purpose(verb))


def _in_clause(verb: Token, inner: Status) -> Status:
    """Status of what comes with a clause: "must end it by signing a deal" has signed nothing."""
    outer = _aux_status(verb) if is_verbal(verb) else None
    return outer if outer in {Status.PLANNED, Status.HYPOTHETICAL} else inner


def _is_purpose(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def _shares_mood(verb: Token) -> bool:
    """True where a joined verb stands under the same auxiliary: "will travel and meet"."""
    if verb.tag_ == "VBN":
        return any(c.dep_ == "auxpass" and c.lower_ == "be" for c in verb.children)
    return verb.tag_ == "VB" and not any(c.dep_ == "aux" for c in verb.children)


def _embedded(token: Token, head: Token) -> Status | None:
    """What the word directly above makes of the event, None where it says nothing."""
    word = lemma(head)
    infinitive = token.tag_ == "VB" or token.dep_ in {"pcomp", "acl", "dobj"}
    negated = any(c.dep_ == "neg" for c in head.children)
    if word in DENIES or word in ALLEGES:
        return Status.DENIED if word in DENIES else Status.HYPOTHETICAL
    if token.dep_ == "ccomp" and not infinitive:
        return None
    if word in REFUSALS or word in CANCELS:
        return Status.DENIED
    if word in WISHES or head.lower_ == "open" or (word in AIMS and not is_verbal(head)):
        return Status.HYPOTHETICAL
    if word in PLANS or word in {"close", "near"}:
        return Status.DENIED if negated else Status.PLANNED
    if token.dep_ == "xcomp" or _is_purpose(token):
        return _aux_status(head)
    return None


def _aux_status(head: Token) -> Status | None:
    auxiliaries = {c.lower_ for c in children(head, "aux")}
    negated = any(c.dep_ == "neg" for c in head.children)
    if auxiliaries & WILL:
        return Status.CANCELLED if negated else Status.PLANNED
    if auxiliaries & MAYBE:
        return Status.HYPOTHETICAL
    if negated:
        return Status.DENIED
    if "would" in auxiliaries:
        return Status.PLANNED
    return None
