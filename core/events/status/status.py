"""Whether an event happened, as the words around its trigger say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.status.aims import is_agreed_on, is_be_done, is_taken_up
from core.events.status.called_off import (
    did_not_come_about,
    is_off,
    is_over,
    is_then_dropped,
    was_to_be,
)
from core.events.status.disbelief import is_disbelieved
from core.events.status.noun_status import modifier_status, noun_status
from core.events.status.outer_status import (
    is_ahead,
    is_not_until,
    is_present,
    is_yet_to_be,
    negated_status,
    under_clauses_above,
)
from core.events.syntax.act_clauses import had_been_set
from core.events.syntax.act_phrases import attended
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.conditions import is_conditional, is_inverted, is_left_unsaid
from core.events.syntax.rule import EventRule
from core.events.syntax.status_words import (
    AT_THE_TIME,
    ATTENDS,
    BEGINS,
    CANCELS,
    COMPLETES,
    DENIES,
    FALLS_THROUGH,
    MAYBE,
    MAYBE_SO,
    NEGATIONS,
    PLANS,
    REFUSALS,
    STANDS_UNDER,
    TAKES_UP_AGAIN,
    WILL,
    WISHES,
)
from core.events.syntax.tree import (
    auxiliaries,
    children,
    is_first_to_do,
    is_verbal,
    lemma,
    whole_of,
)
from core.model import EventType, Status, TimeMention

if TYPE_CHECKING:
    from core.token import Token


def read_status(trigger: Token, rule: EventRule, date: TimeMention | None) -> Status:
    """Status of the event that the trigger tells of."""
    status = _told_status(trigger, rule, date)
    if rule.type is EventType.MEETING and status in {Status.OCCURRED, Status.PLANNED}:
        noun = whole_of(trigger)
        if is_disbelieved(event_verb(noun) or noun):
            return Status.DENIED
        if is_agreed_on(noun) or rule.name.startswith("invit"):
            return Status.PLANNED
    return status


def _told_status(trigger: Token, rule: EventRule, date: TimeMention | None) -> Status:
    noun = whole_of(trigger)
    verb = event_verb(noun)
    if behind := _status_behind(trigger, rule, date):
        return behind
    if verb is None:
        return noun_status(trigger, date)
    if trigger.pos_ != "VERB":
        worded = modifier_status(trigger, verb)
        if worded and not _is_called_off(verb, rule) and not _outdone(worded, verb, rule):
            return worded
    if trigger == verb or lemma(verb) in rule.acts:
        is_due = any(c.lower_ == "due" for c in children(verb, "acomp"))
        awaited = trigger == verb and (lemma(verb) in PLANS - {"agree"} or is_due)
        return _with_outer(verb, Status.PLANNED if awaited else _clause_status(verb, trigger, date))
    if rule.type is EventType.AGREEMENT and _exists(trigger, verb) and not is_off(verb):
        return Status.OCCURRED
    return _verb_status(verb, noun, date)


def _status_behind(noun: Token, rule: EventRule, date: TimeMention | None) -> Status | None:
    """Status from the clause behind the noun, where that alone tells it."""
    told, whole = told_of(noun), whole_of(noun)
    if told is None:
        return None
    is_aim = told.dep_ == "xcomp"  # "a treaty that they intend to sign"
    if is_aim or _has_begun(told) or _tells_alone(told, noun, rule):
        status = _clause_status(told, noun, date)
        return _with_outer(told, status) if is_aim else status
    if had_been_set(told, whole):
        return Status.OCCURRED
    verb = event_verb(whole)
    again = verb is not None and lemma(verb) in TAKES_UP_AGAIN
    return Status.CANCELLED if _is_called_off(told, rule) and not again else None


def _exists(deal: Token, verb: Token) -> bool:
    """True for "the deal would help" and "seeks to nullify the deal": there is one."""
    return deal.dep_ == "nsubj" or (deal.head == verb and lemma(verb) in STANDS_UNDER)


def _tells_alone(told: Token, trigger: Token, rule: EventRule) -> bool:
    """True for "broke the pact signed in May": what is done to it now is another matter."""
    act = act_on(trigger)
    is_alone = told.dep_ == "relcl" or act is None or lemma(act) not in rule.acts
    return is_alone and lemma(told) in rule.acts


def _has_begun(told: Token) -> bool:
    """True for "the summit that opened on Tuesday will discuss water"."""
    return told.dep_ == "relcl" and told.tag_ == "VBD" and lemma(told) in {"begin", "open", "start"}


def _outdone(worded: Status, verb: Token, rule: EventRule) -> bool:
    """True for "the proposed merger was completed", where the verb says more than the word."""
    ahead = worded in {Status.PLANNED, Status.HYPOTHETICAL}
    return ahead and rule.type is EventType.AGREEMENT and lemma(verb) in rule.acts


def _is_called_off(verb: Token, rule: EventRule) -> bool:
    """True for "the planned meeting has been called off", where the verb outdoes the adjective."""
    is_undone = lemma(verb) in CANCELS and lemma(verb) not in rule.acts
    return is_off(verb) or (is_undone and not children(verb, "neg"))


def event_verb(trigger: Token) -> Token | None:
    """The verb whose tense and negation are the event's."""
    if is_verbal(trigger):
        return trigger
    told, act = told_of(trigger), act_on(trigger)
    if act is not None and not is_verbal(act) and lemma(act.head) in CANCELS:
        return None  # "the signing, planned for May, was put off"
    shuns = act is not None and lemma(act) in ATTENDS and bool(children(act, "neg"))
    if told is not None and (act is None or lemma(act) in ATTENDS or not is_verbal(act)):
        return act if shuns else told
    return act if act is None or is_verbal(act) else attended(act)


def _verb_status(verb: Token, trigger: Token, date: TimeMention | None) -> Status:
    """Status of a noun from the verb that has it as subject or object."""
    word = lemma(verb)
    if (described := _described_status(verb)) is not None:
        return described
    if word in FALLS_THROUGH or is_off(verb) or did_not_come_about(trigger, verb):
        return Status.CANCELLED
    if trigger.dep_ == "nsubj" and verb == trigger.head:
        return _with_outer(verb, _clause_status(verb, trigger, date))
    if word in CANCELS:
        return _with_outer(verb, Status.OCCURRED if is_over(verb) else Status.CANCELLED)
    if word in DENIES or word in REFUSALS:
        return Status.DENIED
    if word in PLANS and not is_be_done(verb):
        return _status_of_plan(verb)
    if word in WISHES:
        return Status.HYPOTHETICAL
    return _with_outer(verb, _clause_status(verb, trigger, date))


def _status_of_plan(verb: Token) -> Status:
    """Planned, but not in "a meeting is not planned" and "was planned but called off"."""
    if children(verb, "neg") and is_present(verb):
        return Status.DENIED
    return Status.CANCELLED if is_then_dropped(verb) else Status.PLANNED


def _described_status(verb: Token) -> Status | None:
    """Status from "talks are likely" and "the talks were not fruitful", which took place."""
    said_of_it = {c.lower_ for c in children(verb, "acomp")} if verb.lemma_ == "be" else set()
    if "due" in said_of_it and "had" not in auxiliaries(verb):
        return _with_outer(verb, Status.PLANNED)
    if said_of_it & MAYBE_SO:
        return Status.HYPOTHETICAL
    if not (said_of_it and children(verb, "neg")):
        return None
    supposed = is_conditional(verb, auxiliaries(verb))
    return Status.HYPOTHETICAL if supposed else Status.OCCURRED


def _with_outer(verb: Token, inner: Status) -> Status:
    if inner not in {Status.OCCURRED, Status.PLANNED}:
        return inner
    status = under_clauses_above(verb, inner)
    dropped = status is Status.PLANNED and is_then_dropped(verb)
    return Status.CANCELLED if dropped else status


def _clause_status(verb: Token, trigger: Token, date: TimeMention | None) -> Status:
    """Status from the verb's own auxiliaries, negation, tense and conditions."""
    helping = auxiliaries(verb)
    if is_yet_to_be(verb):
        return Status.PLANNED
    if _is_negated(verb) and not (date is not None and is_not_until(verb)):
        return negated_status(verb, trigger, helping)
    if helping & WILL and not (is_inverted(verb) or is_left_unsaid(verb)):
        return Status.PLANNED
    if was_to_be(verb, is_dated=date is not None):
        return Status.CANCELLED
    if "should" in helping and lemma(verb) in COMPLETES | BEGINS:
        return Status.PLANNED
    if helping & MAYBE or is_conditional(verb, helping):
        return Status.HYPOTHETICAL
    is_to_come = "would" in helping or ("to" in helping and _is_to_be(verb))
    if is_to_come or (is_present(verb) and (is_ahead(date) or _goes_with_plan(verb))):
        return Status.PLANNED
    return Status.OCCURRED


def _is_negated(verb: Token) -> bool:
    negations = children(verb, "neg") + children(verb, "advmod")
    ends = any(c.lower_ == "longer" for c in negations) and bool(auxiliaries(verb) & WILL)
    return ends or any(c.dep_ == "neg" or c.lower_ in NEGATIONS for c in negations)


def _is_to_be(verb: Token) -> bool:
    """True for "is to meet" and for the infinitive after a noun: "a summit to be held"."""
    head = verb.head
    is_done = is_taken_up(head) or is_first_to_do(verb)
    behind = verb.dep_ in {"acl", "relcl"} and not is_done
    return (
        (verb.dep_ == "xcomp" and head.lemma_ == "be")
        or (behind and head.pos_ == "NOUN")
        or (head.dep_ == "ROOT" and (behind or head == verb))  # the headline "Oman to meet Chad"
    )


def _goes_with_plan(verb: Token) -> bool:
    """True for "will speak after he meets her", "may be signed when they meet"."""
    marks = {c.lower_ for c in children(verb, "mark", "advmod")}
    above = verb.head
    if verb.dep_ != "advcl" or not marks & AT_THE_TIME or not is_verbal(above):
        return False
    if "when" in marks and auxiliaries(above) & {"may", "might"} and not children(above, "neg"):
        return True
    return _with_outer(above, _clause_status(above, above, None)) is Status.PLANNED
