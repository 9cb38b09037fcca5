"""What becomes of an aim: a plan that is announced, an option that is taken up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.status_words import CANCELS, REFUSALS
from core.events.syntax.tree import auxiliaries, children, lemma, prepositional
from core.events.syntax.vocab import ANNOUNCES
from core.model import Status

if TYPE_CHECKING:
    from core.token import Token


BE_DONE: Final = frozenset({"agree", "decide", "confirm", "set", "prepare", "arrange"})


def of_aim(head: Token) -> Status:
    """Hypothetical, but planned in "announced plans to" and dropped in "scrapped plans to"."""
    over = lemma(head.head) if head.dep_ == "dobj" else ""
    if head.lemma_.lower() == "invitation" and over == "accept":
        return Status.PLANNED
    if _is_dropped(head):
        return Status.CANCELLED
    is_set = over in ANNOUNCES or any(c.tag_ == "PRP$" for c in children(head, "poss"))
    is_own_plan = head.lemma_.lower() == "plan" and is_set
    return Status.PLANNED if is_own_plan else Status.HYPOTHETICAL


def _is_dropped(aim: Token) -> bool:
    """True for "scrapped plans to merge", "blocked their plan to merge"."""
    return aim.dep_ in {"dobj", "nsubjpass"} and lemma(aim.head) in CANCELS | REFUSALS | {"block"}


def is_taken_up(option: Token) -> bool:
    """True for "exercised its option to buy 20 jets", which has bought them."""
    acts = {"exercise", "take up", "invoke", "trigger"}
    return option.lemma_.lower() in {"option", "right"} and lemma(option.head) in acts


def is_agreed_on(noun: Token) -> bool:
    """True for "agreed on another meeting", "agreed to a further round of talks"."""
    if noun.head.lower_ == "of" and noun.head.head.lower_ in {"round", "series"}:
        noun = noun.head.head
    prep = noun.head
    agreed = prep.lower_ in {"on", "to", "upon"} and lemma(prep.head) == "agree"
    known = any(c.lower_ in {"the", "this", "that", "last"} for c in children(noun, "det", "amod"))
    return (noun.dep_ == "pobj" and agreed and not known) or _is_announced(noun)


def _is_announced(noun: Token) -> bool:
    """True for "announced a summit with her", which is to come."""
    is_new = any(c.lower_ in {"a", "an", "another"} for c in children(noun, "det"))
    announced = noun.dep_ == "dobj" and lemma(noun.head) in ANNOUNCES
    return announced and is_new and lemma(noun.head) != "confirm"


def is_be_done(verb: Token) -> bool:
    """True for "a deal was agreed", false for "a meeting has been set for Friday"."""
    is_for_later = bool(prepositional(verb, "for")) and "been" in auxiliaries(verb)
    return lemma(verb) in BE_DONE and not is_for_later
