"""Acts of a verb with its noun: "put their names to it", "gave its consent"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.tree import children, is_verbal, lemma
from core.events.syntax.vocab import VISIT_NOUNS, words

if TYPE_CHECKING:
    from core.token import Token

GIVES: Final = words("award give grant hand")
# "Gave its consent to the pact", "the green light".
LEAVE: Final = words("go-ahead approval consent blessing nod assent backing light endorsement")
SETS_OUT: Final = words("leave depart set_out set_off embark go come fly travel head arrive")
WORKS_ON: Final = words("hammer_out work_out thrash_out forge finalize finalise")
BY_HAND: Final = words("signature name pen hand initial seal")
CEREMONIES: Final = words("signing ceremony ratification initialling initialing exchange")
# What guests do there.
ATTENDS: Final = words(
    """attend witness watch oversee supervise host chair preside travel fly come go look_on miss
    skip boycott"""
)

# "The signing is to follow on Friday", "is to be followed by the signing".
COMES_OFF: Final = words("take take_place occur happen follow hold schedule plan set slate expect")
COMES_BEFORE: Final = words("follow precede crown cap")


def puts_names(verb: Token) -> bool:
    """True for "put their signatures to it" and "put pen to paper"."""
    signed = {t.lemma_.lower() for t in children(verb, "dobj")}
    return lemma(verb) in {"put", "affix", "set", "append", "lend"} and bool(signed & BY_HAND)


def gives_leave(verb: Token) -> bool:
    """True for "gave its consent", "gave the green light" and "said yes"."""
    if verb.lemma_ == "say":
        return any(c.lower_ == "yes" for c in verb.children)
    return lemma(verb) in GIVES and any(t.lemma_.lower() in LEAVE for t in children(verb, "dobj"))


def shakes_on(verb: Token) -> bool:
    """True for "shook hands on a deal"."""
    return lemma(verb) == "shake" and any(t.lemma_ == "hand" for t in children(verb, "dobj"))


def sets_out_on(prep: Token, verb: Token) -> bool:
    """True for "leaves tomorrow on a visit to Oman"."""
    journeys = (noun.lemma_.lower() for noun in children(prep, "pobj"))
    return lemma(verb) in SETS_OUT and not VISIT_NOUNS.isdisjoint(journeys)


def attended(act: Token) -> Token | None:
    """The "watch" of "will watch the signing of the accord": the ceremony is when it says.

    So do "the signing will take place on Friday" and "is to be followed by the signing".
    """
    if act.lemma_.lower() in CEREMONIES and (verb := _coming_off(act)) is not None:
        return verb
    through = act.dep_ == "pobj" and act.head.lower_ in {"at", "over", "to", "for"}
    verb = act.head.head if through else act.head
    is_there = (act.dep_ == "dobj" or through) and act.lemma_.lower() in CEREMONIES
    return verb if is_there and is_verbal(verb) and lemma(verb) in ATTENDS else None


def _coming_off(ceremony: Token) -> Token | None:
    above = ceremony.head
    if ceremony.dep_ in {"nsubj", "nsubjpass"} and is_verbal(above):
        ends = [above, *children(above, "xcomp")]  # "is to follow"
        return next((verb for verb in ends if lemma(verb) in COMES_OFF), None)
    is_next = above.lower_ == "by" and lemma(above.head) in COMES_BEFORE
    return above.head if ceremony.dep_ == "pobj" and is_next else None


def given_before(noun: Token) -> Token | None:
    """The "awarded" of "awarded Belar Co. a contract", which the parser takes for two sentences."""
    if noun.dep_ != "ROOT":
        return None
    first = noun.left_edge
    before = first.nbor(-1) if first.i else first
    gives = before.dep_ in {"dative", "dobj"} and lemma(before.head) in GIVES
    return before.head if gives and first.lower_ in {"a", "an", "the"} else None


def is_done(act: Token) -> bool:
    """False for "negotiating a deal" and "are hammering out a deal", which have reached none."""
    if lemma(act) in WORKS_ON and act.tag_ == "VBG" and children(act, "aux"):
        return False
    return act.lemma_.lower() not in {"negotiate", "mediate"} or act.tag_ in {"VBD", "VBN"}


def leave_given(noun: Token) -> Token | None:
    """The "gave" of "gave its consent to the pact", whatever "to" was hung from."""
    prep = noun.head
    if noun.dep_ != "pobj" or prep.lower_ != "to":
        return None
    verb = prep.head.head if prep.head.lemma_.lower() in LEAVE else prep.head
    return verb if gives_leave(verb) else None
