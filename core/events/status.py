"""Whether an event happened, as the words around its trigger say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.scene import Scene
from core.events.slots import act_on, told_of
from core.events.tree import children, is_verbal, lemma
from core.events.vocab import words
from core.model import Status

if TYPE_CHECKING:
    from spacy.tokens import Token

PLANS: Final = words(
    """plan expect schedule intend prepare arrange agree decide set due slate vow promise pledge
    commit want_to aim anticipate confirm_to about book invite_to"""
)
WISHES: Final = words(
    """want hope seek offer call call_for urge propose suggest consider ask invite demand push
    appeal request like wish willing ready open eager try attempt need require recommend encourage
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
WILL: Final = frozenset({"will", "'ll", "shall", "wo", "’ll"})
MAYBE: Final = frozenset({"may", "might", "could", "can", "should", "must", "ca"})
NEGATIONS: Final = frozenset({"not", "never", "n't", "n’t", "no"})
FUTURE_TIMES: Final = words("tomorrow next later coming upcoming soon")
# Verbs through which the outer clause's time passes on to the inner one.
TRANSPARENT: Final = frozenset({"xcomp", "ccomp", "conj", "acl", "pcomp", "acomp", "advcl"})


def read_status(trigger: Token, scene: Scene) -> Status:
    """Status of the event that the trigger tells of."""
    verb = event_verb(trigger)
    if verb is None:
        return _noun_status(trigger)
    if trigger.pos_ != "VERB":
        worded = _modifier_status(trigger)
        if worded:
            return worded
    return _verb_status(verb, trigger, scene)


def event_verb(trigger: Token) -> Token | None:
    """The verb whose tense and negation are the event's."""
    if is_verbal(trigger):
        return trigger
    told = told_of(trigger)
    act = act_on(trigger)
    if act is not None and is_verbal(act):
        return act
    if told is not None:
        return told
    return None


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
    """Status of a noun that no verb governs: from its modifiers and the nouns above it."""
    worded = _modifier_status(noun)
    if worded:
        return worded
    head = noun.head
    for _ in range(3):
        if head.dep_ == "prep":
            head = head.head
        word = head.lemma_.lower()
        if word in CANCELS:
            return Status.CANCELLED
        if word in DENIES:
            return Status.DENIED
        if word in AIMS and not is_verbal(head):
            return Status.HYPOTHETICAL
        if is_verbal(head):
            break
        head = head.head
    return Status.OCCURRED


def _verb_status(verb: Token, trigger: Token, scene: Scene) -> Status:
    if trigger != verb and lemma(verb) in CANCELS:
        inner = Status.CANCELLED
    elif (trigger != verb and lemma(verb) in DENIES) or (
        trigger != verb and lemma(verb) in REFUSALS
    ):
        inner = Status.DENIED
    elif trigger != verb and lemma(verb) in PLANS and not _is_be_done(verb):
        inner = Status.PLANNED
    elif trigger != verb and lemma(verb) in WISHES:
        inner = Status.HYPOTHETICAL
    else:
        inner = _clause_status(verb, trigger, scene)
    if inner in {Status.OCCURRED, Status.PLANNED}:
        return _under(verb, inner)
    return inner


def _is_be_done(verb: Token) -> bool:
    return lemma(verb) in {"agree", "decide", "confirm", "set", "prepare", "arrange"}


def _clause_status(verb: Token, trigger: Token, scene: Scene) -> Status:
    """Status from the verb's own auxiliaries, negation, tense and conditions."""
    auxiliaries = [c.lower_ for c in children(verb, "aux", "auxpass")]
    negated = any(
        c.dep_ == "neg" or c.lower_ in NEGATIONS
        for c in verb.children
        if c.dep_ in {"neg", "advmod"}
    )
    if any(a in WILL for a in auxiliaries):
        return Status.CANCELLED if negated else Status.PLANNED
    if negated:
        return Status.DENIED
    if any(c.dep_ == "mark" and c.lower_ in {"if", "unless", "whether"} for c in verb.children):
        return Status.HYPOTHETICAL
    if "would" in auxiliaries:
        return (
            Status.HYPOTHETICAL if _has_condition(verb) or "have" in auxiliaries else Status.PLANNED
        )
    if any(a in MAYBE for a in auxiliaries):
        return Status.HYPOTHETICAL
    if "to" in auxiliaries and _is_to_be(verb):
        return Status.PLANNED
    if _is_present(verb) and _has_future_time(scene):
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


def _has_future_time(scene: Scene) -> bool:
    return any(word in FUTURE_TIMES for time in scene.times for word in time.text.lower().split())


def _under(verb: Token, inner: Status) -> Status:
    """Status as the clauses above leave it: planned by an intention, undone by a refusal."""
    token = verb
    for _ in range(4):
        head = token.head
        if (
            head == token
            or token.dep_ not in TRANSPARENT
            or (token.dep_ == "advcl" and not _is_purpose(token))
        ):
            return inner
        if token.dep_ == "conj" and not _shares_mood(token):
            return inner
        if token.dep_ == "pcomp":
            head = head.head
        outer = _embedded(token, head)
        if outer is not None:
            return outer
        token = head
    return inner


def _is_purpose(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def _shares_mood(verb: Token) -> bool:
    """True where a joined verb stands under the same auxiliary: "will travel and meet"."""
    return verb.tag_ == "VB" and not any(c.dep_ == "aux" for c in verb.children)


def _embedded(token: Token, head: Token) -> Status | None:
    """What the word directly above makes of the event, None where it says nothing."""
    word = lemma(head)
    infinitive = token.tag_ == "VB" or token.dep_ in {"pcomp", "acl"}
    if token.dep_ == "conj":
        return _aux_status(head)
    negated = any(c.dep_ == "neg" for c in head.children)
    if word in DENIES:
        return Status.DENIED
    if token.dep_ == "ccomp" and not infinitive:
        return None
    if word in REFUSALS or word in CANCELS:
        return Status.DENIED
    if word in WISHES or (word in AIMS and not is_verbal(head)):
        return Status.HYPOTHETICAL
    if word in PLANS:
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
