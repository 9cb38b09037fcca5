"""Who signs, reaches or breaks an agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.arguments.approvers import those_bound
from core.events.arguments.brokers import prepared_by_others
from core.events.arguments.frame_slots import FRAMES, framed
from core.events.syntax.acts import act_on, is_right_behind, told_of
from core.events.syntax.status_words import CANCELS
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    is_verbal,
    lemma,
    prepositional,
)
from core.events.syntax.vocab import ANNOUNCES, BROKERS, PARLIAMENTS, words

if TYPE_CHECKING:
    from core.token import Token

# "Was given an extension of its contract".
GETS: Final = words("give award grant win get receive obtain secure")


def doers(noun: Token) -> list[Token]:
    """Who signs, reaches or breaks the agreement; not who only has to approve it."""
    act, told = act_on(noun), told_of(noun)
    if told and not (_is_its_own_doing(told) or prepared_by_others(told, noun)):
        act = act if _is_done_by_others(told, act) else told
    doing = _doing(noun, act)
    if prepositional(noun, "between"):  # "was signed by their presidents"
        doing = [t for t in doing if not any(c.tag_ == "PRP$" for c in children(t, "poss"))]
    return those_bound(doing, noun, act)


def _doing(noun: Token, act: Token | None) -> list[Token]:
    if act is None or (lemma(act) in ANNOUNCES and prepositional(noun, "between")):
        return []
    if not is_verbal(act):
        put_off = act.dep_ == "dobj" and lemma(act.head) in CANCELS
        given = act.dep_ == "dobj" and lemma(act.head) in GETS
        signing = clause_subjects(act.head) if given or put_off else []
        signing = [] if children(act, "poss") else signing
        return children(act, "poss") + prepositional(act, "by") + signing
    if (act.dep_ == "acl" and is_passive(act)) or is_right_behind(act, noun):
        brokered = lemma(act) == "negotiate" and prepositional(noun, "between")
        return [] if brokered else prepositional(act, "by", "between") or _acting_under(noun)
    if is_passive(act) or (noun.dep_ == "nsubj" and act.dep_ != "relcl"):
        return prepositional(act, "by") or cleared_by(noun, act)
    taken_out = children(act, "dobj") if act.lemma_ == "pull" else []
    return taken_out or [head for head in clause_subjects(act) if head != noun]


def cleared_by(pact: Token, act: Token) -> list[Token]:
    """The parliament of "the pact cleared Oman's parliament"."""
    is_told = pact.dep_ == "nsubj" and lemma(act) in {"clear", "pass"}
    houses = children(act, "dobj") if is_told else []
    return [t for t in houses if t.lemma_.lower() in PARLIAMENTS]


def _is_done_by_others(told: Token, act: Token | None) -> bool:
    """True for "a truce brokered by Oman was signed by Peru and Chad": it is theirs."""
    is_brokered = lemma(told) in BROKERS and is_passive(told)
    return is_brokered and act is not None and bool(is_passive(act) and prepositional(act, "by"))


def _is_its_own_doing(clause: Token) -> bool:
    """True for "a deal that dates from 1994": nobody does that to it."""
    return any(c.dep_ == "nsubj" and c.tag_ in {"WDT", "WP"} for c in clause.children)


def _acting_under(noun: Token) -> list[Token]:
    """The two who act "under a deal reached in May": it is theirs."""
    verb = noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ not in FRAMES or not is_verbal(verb):
        return []
    return framed(noun) or [t for t in clause_subjects(verb) if children(t, "conj")]
