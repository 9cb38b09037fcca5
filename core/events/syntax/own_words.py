"""The words that carry an event: its trigger with the verbs that take its adverbials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.act_phrases import attended
from core.events.syntax.acts import act_on, told_of
from core.events.syntax.status_words import CANCELS, TAKES_UP_AGAIN
from core.events.syntax.tree import ancestors, children, is_verbal, lemma, whole_of
from core.events.syntax.vocab import words

if TYPE_CHECKING:
    from core.token import Token

EARLIER: Final = words("last first originally previously")


def own_words(trigger: Token) -> set[Token]:
    """The trigger with the verbs that carry it and take its adverbials."""
    own = {trigger}
    act = act_on(trigger)
    ceremony = attended(act) if act is not None and not is_verbal(act) else None
    top = whole_of(trigger)
    for token in (act, ceremony, told_of(trigger), told_of(top)):
        if token is not None and not _tells_of_earlier(token):
            own.add(token)
    if not is_verbal(trigger) and top.dep_ in {"dobj", "nsubj", "nsubjpass", "attr"}:
        top = top.head
        again = _taken_up_again(top)
        own = own - {top} | {again or top}
    for above in ancestors(top):
        if top.dep_ in {"xcomp", "acomp"} and (is_verbal(above) or above.pos_ == "ADJ"):
            own.add(above)
            top = above
        else:
            break
    return own


def _taken_up_again(verb: Token) -> Token | None:
    """The "resumed" of "had been suspended in May but resumed on Monday"."""
    acts = children(verb, "conj") if lemma(verb) in CANCELS else []
    return next((act for act in acts if lemma(act) in TAKES_UP_AGAIN), None)


def _tells_of_earlier(told: Token) -> bool:
    """True for the "held" of "talks, last held in 1996, will resume" and what broke them off."""
    is_behind = told.dep_ in {"acl", "relcl"}
    act = told.head.head
    is_over = lemma(told) in CANCELS and is_verbal(act) and lemma(act) in TAKES_UP_AGAIN
    is_earlier = any(c.lower_ in EARLIER for c in children(told, "advmod"))
    return is_behind and (is_over or is_earlier)
