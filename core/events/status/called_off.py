"""Words by which a meeting or a deal is off, at an end or never came about."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from core.events.syntax.status_words import (
    CANCELLING_NOUNS,
    CANCELS,
    ON_HOLD,
    PULLS_OUT,
    TAKES_UP_AGAIN,
)
from core.events.syntax.tree import (
    ancestors,
    auxiliaries,
    children,
    is_passive,
    lemma,
    prepositional,
)
from core.events.syntax.vocab import TAKES_PLACE, words

if TYPE_CHECKING:
    from core.token import Token

COMES_ABOUT: Final = words("take take_place go_ahead happen occur materialise materialize")
# "The talks adjourned at noon": till then they took place.
MAY_END: Final = frozenset({"adjourn", "freeze"})


def is_no_more(noun: Token) -> bool:
    """True for "there will be no more talks", "no further talks": they are at an end."""
    fronts = {t.lower_ for t in noun.doc[noun.left_edge.i : noun.i]}
    ahead = bool(auxiliaries(noun.head) & {"will", "would", "shall"})
    return "no" in fronts and bool(fronts & {"more", "further"}) and ahead


def is_off(verb: Token) -> bool:
    """True for what "is off", "was put on hold" and "is on ice"."""
    held = {t.lower_ for t in prepositional(verb, "on")}
    is_held = lemma(verb) in {"put", "place", "be", "remain", "stay"} and bool(held & ON_HOLD)
    is_over = verb.lemma_ == "be" and any(c.lower_ == "off" for c in verb.children)
    return (is_held or is_over) and not children(verb, "neg")


def is_over(verb: Token) -> bool:
    """True for "had been suspended but resumed", "met after talks had been suspended".

    What "was adjourned" was held till then.
    """
    if verb.lemma_ == "adjourn":
        return True
    joined = any(lemma(act) in TAKES_UP_AGAIN for act in children(verb, "conj"))
    is_behind = any(c.lower_ == "after" for c in children(verb, "mark"))
    return "had" in auxiliaries(verb) and (joined or is_behind)


def was_to_be(verb: Token, *, is_dated: bool) -> bool:
    """True for "were to have met" and "should have taken place on May 16".

    That the two "should have met in May" is an opinion where somebody says so.
    """
    helping = auxiliaries(verb)
    was_due = is_dated and helping >= {"should", "have"} and verb.dep_ != "ccomp"
    return was_due or (helping >= {"to", "have"} and verb.head.lemma_ == "be")


def is_then_dropped(verb: Token) -> bool:
    """True for "was due to meet her on Tuesday but cancelled", "but Berg pulled out"."""
    joined = [c for t in (verb, *islice(ancestors(verb), 2)) for c in children(t, "conj")]
    return any(lemma(act) in PULLS_OUT or _drops_it(act) or undoes_it(act) for act in joined)


def undoes_it(act: Token) -> bool:
    """True for "but the vote forced its postponement" and "caused it to be put off"."""
    put_off = [c for c in children(act, "ccomp", "xcomp") if lemma(c) in CANCELS]
    of_it = [t for c in put_off for t in children(c, "nsubjpass")]
    caused = [t for t in children(act, "dobj") if t.lemma_.lower() in CANCELLING_NOUNS]
    of_it += [t for noun in caused for t in children(noun, "poss")]
    return any(t.lower_ in {"it", "its"} for t in of_it)


def _drops_it(act: Token) -> bool:
    """True for "but cancelled", "but it was put off" and "but had to be postponed"."""
    forced = children(act, "xcomp") if act.lemma_ == "have" else []
    doing = [t for verb in (act, *forced) for t in children(verb, "nsubj", "nsubjpass")]
    is_its = all(t.lower_ in {"it", "this", "that", "both", "they"} for t in doing)
    dropped = next((verb for verb in (act, *forced) if lemma(verb) in CANCELS), None)
    is_done = dropped is not None and (is_passive(dropped) or not doing)
    return is_its and is_done


def did_not_come_about(noun: Token, verb: Token) -> bool:
    """True for "last week's meeting did not take place", and the headline "Talks put off"."""
    is_bare = noun.dep_ == "nsubj" and not children(verb, "dobj", "aux", "auxpass")
    if is_bare and noun.head == verb and lemma(verb) in CANCELS - MAY_END:
        return True
    is_set = any(c.tag_ in {"NN", "NNP"} for c in children(noun, "poss"))
    return is_set and noun.dep_ in {"nsubj", "nsubjpass"} and fell_through(verb)


def fell_through(verb: Token) -> bool:
    """True for "the planned meeting did not take place"."""
    is_past = bool(auxiliaries(verb) & {"did", "was", "were"})
    return is_past and lemma(verb) in TAKES_PLACE | {"hold"} and bool(children(verb, "neg"))


def is_without_effect(noun: Token, verb: Token) -> bool:
    """True for "the meeting did not yield a deal" and "did not lead to one": it was held."""
    if noun.dep_ != "nsubj" or noun.head != verb or lemma(verb) in COMES_ABOUT:
        return False
    return bool(children(verb, "dobj") or prepositional(verb, "to", "in"))
