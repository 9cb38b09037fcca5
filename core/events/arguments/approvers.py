"""Who only approves an agreement: owners stand for their firm, authorities for nobody bound."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    lemma,
    noun_lemma,
    prepositional,
)
from core.events.syntax.vocab import ANNOUNCES, BUSINESS_NOUNS, SPEECH_VERBS, words

if TYPE_CHECKING:
    from core.token import Token

APPROVES: Final = words(
    """ratify approve sign_off clear accept back endorse vote vote_down authorize authorise
    permit allow give grant"""
)
# Who decides for a firm or a union and is not bound for itself.
OWNERS: Final = words(
    """shareholder stockholder holder shareowner director board committee member membership owner
    trustee"""
)
REGULATORS: Final = words(
    """regulator authority commission court judge agency watchdog department ministry panel
    bureau office official government administration"""
)
LOOKS_INTO: Final = words(
    """examine review investigate study probe scrutinize scrutinise oppose challenge question weigh
    block veto thwart bar"""
)
# "Regulators approved the sale"; a government that accepts an offer sells.
SALES: Final = words("sale transaction offer bid")
CLEARS: Final = words("approve clear authorize authorise permit allow back")
# "Holders of 60% of the firm".
SHARES_HELD: Final = words("% percent most majority half third quarter shares stock")
MAX_DEPTH: Final = 2


def those_bound(heads: list[Token], noun: Token, act: Token | None) -> list[Token]:
    """The doers of an act, where it is an approval those whom it binds."""
    if act is None:
        return heads
    is_looked_into = noun.lemma_.lower() in BUSINESS_NOUNS and lemma(act) in LOOKS_INTO
    if is_looked_into:
        return []
    if lemma(act) not in APPROVES:
        return heads
    return [bound for head in heads for bound in _bound_by(head, noun)]


def is_cleared(act: Token) -> bool:
    """True for what regulators approve or clear."""
    by_whom = prepositional(act, "by") if is_passive(act) else clause_subjects(act)
    return lemma(act) in CLEARS and any(noun_lemma(t) in REGULATORS for t in by_whom)


def _bound_by(head: Token, noun: Token) -> Iterator[Token]:
    kind = noun_lemma(head)
    is_sold = noun.lemma_.lower() in SALES and lemma(head.head) in CLEARS
    is_trade = noun.lemma_.lower() in BUSINESS_NOUNS or is_sold
    named_board = kind == "board" and head.text[0].isupper() and not prepositional(head, "of")
    if is_trade and (kind in REGULATORS or named_board or _names_its_owner(noun)):
        return
    if kind in OWNERS:
        are_its = kind == "member" and any(t.lower_ in {"its", "their"} for t in head.lefts)
        yield from [head] if are_its else list(_whose(head)) or _who_says_so(head.head)
    else:
        yield head
    if not is_trade:  # "pilots at Adeco accepted a deal"
        yield from prepositional(head, "at")


def _who_says_so(act: Token) -> list[Token]:
    """The firm of "Adeco said shareholders approved it", whose they are."""
    told = act.dep_ == "ccomp" and lemma(act.head) in SPEECH_VERBS | ANNOUNCES
    return clause_subjects(act.head) if told else []


def _names_its_owner(noun: Token) -> bool:
    """True for "Adeco's takeover of Belar" and "the merger of Adeco and Belar"."""
    owners = [owner for owner in children(noun, "poss") if owner.pos_ == "PROPN"]
    merged = [t for t in prepositional(noun, "of", "between") if children(t, "conj")]
    return bool(owners or merged)


def _whose(group: Token, depth: int = 0) -> Iterator[Token]:
    """The firm of "Adeco shareholders", "Adeco's board" and "a committee of its directors"."""
    yield from (t for t in children(group, "poss") if t.pos_ != "PRON")
    yield from (t for t in children(group, "compound", "nmod") if t.pos_ not in {"NOUN", "PRON"})
    for inner in prepositional(group, "of", "at"):
        if inner.like_num or inner.lower_ in SHARES_HELD:
            yield from prepositional(inner, "of", "in")
        elif inner.lemma_.lower() not in OWNERS | {"governor"}:
            yield inner
        elif depth < MAX_DEPTH:
            yield from _whose(inner, depth + 1)
