"""Several acts upon one deal in one sentence: "will sign on Friday a deal reached last week"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.rules.agreement_rules import AGREEMENT_RULES
from core.events.rules.all_rules import RULE_POS, RULES_BY_WORD
from core.events.syntax.acts import MAKES, act_on, told_of
from core.events.syntax.coordination import coordinated
from core.events.syntax.rule import EventRule
from core.events.syntax.scene import Scene
from core.events.syntax.status_words import COMPLETES, RUNS_OUT, SIGNS
from core.events.syntax.tree import (
    auxiliaries,
    children,
    has_own_subject,
    is_verbal,
    lemma,
    noun_lemma,
    prepositional,
)
from core.events.syntax.vocab import words
from core.model import EventType

if TYPE_CHECKING:
    from core.token import Token

# What is done to a deal after it was made.
LATER: Final = words(
    "deal-ratified deal-extended deal-breached deal-suspended deal-withdrawn deal-collapsed"
)
# How a deal comes to be, by whosever act.
MADE: Final = MAKES | words("agree agree_to agree_on declare proclaim broker begin start")
# The making of a deal comes in steps.
STEPS: Final = words("reach agree negotiate conclude strike initial broker sign ink")
# What talks do and what is done with them, each on a day of its own.
TALKS_STEPS: Final = words(
    """open begin start resume revive renew restart reopen relaunch take_up collapse break_down
    break_off break_up fall_apart suspend"""
)


def later_rule(noun: Token, first: EventRule) -> EventRule | None:
    """The rule of what a verb does to a deal that other words tell the making of."""
    told, act = told_of(noun), act_on(noun)
    if told is None or act is None or told == act or lemma(told) not in first.acts:
        return None
    word = lemma(act)
    if word in COMPLETES and is_verbal(act) and lemma(told) not in COMPLETES:
        return first  # "the purchase, announced in March, was completed in May"
    if word in first.acts | RUNS_OUT or not is_verbal(act):
        return None
    return next((r for r in AGREEMENT_RULES if r.name in LATER and word in r.acts), None)


def told_first(noun: Token, rule: EventRule, scene: Scene) -> EventRule:
    """The making told in "the accord, which the two reached in May, collapsed on Friday".

    What came of it is the other act, with a day of its own.
    """
    told, act = told_of(noun), act_on(noun)
    if rule.name not in LATER or told is None or act is None or lemma(told) in rule.acts:
        return rule
    if lemma(told) not in MADE or not any(scene.time_at(t) for t in told.subtree):
        return rule
    rules = RULES_BY_WORD.get((RULE_POS.get(noun.pos_, ""), noun_lemma(noun)), ())
    made = (r for r in rules if lemma(told) in r.acts and (not r.check or r.check(noun, scene)))
    return next(made, rule)


def is_main_act(noun: Token, told: Token) -> bool:
    """True where the sentence says it of "the pact, which the two signed"."""
    is_beside = told.dep_ in {"relcl", "acl"} and told.head == noun
    return is_beside and noun.dep_ in {"nsubj", "nsubjpass"} and is_verbal(noun.head)


def rules_of_steps(noun: Token, scene: Scene) -> tuple[EventRule, EventRule] | None:
    """The rules of the two makings of "will sign a deal reached last week"."""
    told, act = told_of(noun), act_on(noun)
    if told is None or act is None or lemma(told) == lemma(act) or not is_verbal(act):
        return None
    if lemma(told) not in STEPS or lemma(act) not in STEPS:
        return None
    rules = RULES_BY_WORD.get((RULE_POS.get(noun.pos_, ""), noun_lemma(noun)), ())
    first, second = (
        next(
            (r for r in rules if lemma(v) in r.acts and (not r.check or r.check(noun, scene))), None
        )
        for v in (told, act)
    )
    is_draft = lemma(told) == "initial" and lemma(act) == "sign"
    return (first, second) if first and second and (first != second or is_draft) else None


def joined_acts(noun: Token) -> list[Token]:
    """The "extended" of "the pact was signed in May and extended in June"."""
    if noun.dep_ not in {"nsubj", "nsubjpass"} or not is_verbal(noun.head):
        return []
    joined = [act for first in children(noun.head, "conj") for act in coordinated(first)]
    return [act for act in joined if is_verbal(act) and not has_own_subject(act)]


def rule_of_joined_act(noun: Token, first: EventRule, act: Token) -> EventRule | None:
    """The rule of what was done to a deal or with talks after what the sentence tells first.

    "Took effect" and "came into force" are told of as the deal reached.
    """
    word = lemma(act)
    if first.name == "negotiations":  # "had been suspended but resumed on Monday" is one
        return first if word in TALKS_STEPS and "had" not in auxiliaries(noun.head) else None
    effect = {t.lower_ for t in (*children(act, "dobj"), *prepositional(act, "into"))}
    comes_alive = bool(effect & {"effect", "force"}) and first.name == "deal-signed"
    names = {"deal-reached"} if comes_alive else LATER
    if first.name == "deal-reached" and word in SIGNS:
        names = {"deal-signed"}  # "has been reached and will be signed on Friday"
    if first.type is not EventType.AGREEMENT or first.name in names or not first.acts:
        return None
    known = (rule for rule in AGREEMENT_RULES if rule.name in names)
    return next((r for r in known if word in r.acts and noun_lemma(noun) in r.lemmas), None)


def acts_alike(trigger: Token) -> list[Token]:
    """The "did" of "Oman ratified the pact in May, as did Chad in June"."""
    verb = trigger if is_verbal(trigger) else act_on(trigger)
    return [
        act
        for act in (children(verb, "advcl") if verb is not None else ())
        if lemma(act) == "do"
        and act.tag_ in {"VBD", "VBN"}
        and any(c.lower_ == "as" for c in children(act, "mark"))
    ]
