"""The other side of what is agreed to be done: the seller, the firm that is bought, the taker."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_passive,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import ANNOUNCES, FOUNDS, SPEECH_VERBS, words

if TYPE_CHECKING:
    from core.token import Token

# Verbs whose object is the other side: "agreed to buy the firm".
TAKES_ON: Final = words(
    """buy acquire purchase join take_over free release allow let help lend
    provide supply"""
)
TRADES: Final = words("buy acquire purchase take_over sell merge")
BUYS: Final = words("buy acquire purchase order")
# "Agreed to pay $4 million to acquire the firm".
PAYS: Final = words("pay offer issue spend exchange invest swap")
# "Belar launched the plane in May, when Adeco ordered 68".
LAUNCHES: Final = words("launch introduce unveil develop begin start")
MAX_DEPTH: Final = 3


def other_side_of(act: Token) -> list[Token]:
    """Heads of the phrases that name the other side of an act that one side agrees to."""
    found = prepositional(act, "with", "to", "from")
    is_sale = lemma(act) == "sell" and bool(prepositional(act, "to") or children(act, "dative"))
    found += [] if lemma(act) in FOUNDS else prepositional(act, "for")
    if is_passive(act):
        found += prepositional(act, "by")
    from_someone = prepositional(act, "from")  # "to buy Belar from Adeco": the two deal with it
    for thing in children(act, "dobj", "dative"):
        from_someone += prepositional(thing, "from")
        found += [t for t in prepositional(thing, "with", "to", "from") if t.lemma_ != "member"]
        is_other = lemma(act) in TAKES_ON and not from_someone
        is_other = is_other and thing.lower_ not in {"forces", "hands"}
        found += [thing] if is_other or thing.dep_ == "dative" else []
        found += list(owners(thing)) if lemma(act) in TRADES and not is_sale else []
        found += makers_of(thing) if lemma(act) in BUYS else []
    if lemma(act) in PAYS:
        found += [head for paid_for in prepositional(act, "for") for head in owners(paid_for)]
        found += [head for trade in _trades_in(act) for head in other_side_of(trade)]
    return found


def _trades_in(act: Token) -> list[Token]:
    """What is paid to do: "to pay $4 million in cash and shares to acquire the firm"."""
    return [token for token in act.subtree if token.tag_ == "VB" and lemma(token) in TRADES]


def owners(thing: Token, depth: int = 0) -> Iterator[Token]:
    """Whose the thing is: "all of the shares of the firm", "the firm's paper mills"."""
    if depth > MAX_DEPTH or thing.pos_ == "PROPN":
        return
    yield from (owner for owner in children(thing, "poss") if owner.pos_ != "PRON")
    for inner in prepositional(thing, "of", "in"):
        yield inner
        yield from owners(inner, depth + 1)


def owners_of_all(verb: Token) -> list[Token]:
    """Whose shares are all bought: "all of Belar's stock", "Belar's outstanding shares"."""
    things = [t for thing in children(verb, "dobj") for t in (thing, *prepositional(thing, "of"))]
    shares = [t for t in things if t.lemma_.lower() in {"share", "stock"}]
    whole = {t.lower_ for thing in things for t in (thing, *children(thing, "amod", "det"))}
    is_all = bool(whole & {"all", "outstanding", "remaining"})
    return [owner for share in shares if is_all for owner in owners(share)]


def makers_of(thing: Token, depth: int = 0) -> list[Token]:
    """Names in front of goods that are counted: "20 Belar jets", "a score of Belar's jets"."""
    if thing.pos_ == "PROPN" and not children(thing, "nummod") and not depth:
        return []
    found = children(thing, "compound", "nmod", "poss") if _is_counted(thing) or depth else []
    found += [t for model in found for t in children(model, "compound")]  # "ten Belar B20 jets"
    for inner in prepositional(thing, "of") if depth < MAX_DEPTH else []:
        found += makers_of(inner, depth + 1)
    return found


def _is_counted(thing: Token) -> bool:
    """True for "20 jets" and "dozens of jets", false for "the Belar brand"."""
    return bool(children(thing, "nummod")) or thing.like_num


def makers(verb: Token) -> list[Token]:
    """Whose goods are ordered: "20 Belar jets", "20 of Belar's jets", "20 jets from Belar"."""
    found: list[Token] = []
    for thing in objects(verb):
        found += [*makers_of(thing), *prepositional(thing, "from")]
    launches = verb.dep_ == "advcl" and lemma(verb.head) in LAUNCHES
    when = any(c.lower_ == "when" for c in children(verb, "advmod"))
    is_told = verb.dep_ == "ccomp" and lemma(verb.head) in SPEECH_VERBS | ANNOUNCES
    tells = is_told and all(t.pos_ == "PROPN" for t in clause_subjects(verb))
    return found or (clause_subjects(verb.head) if (launches and when) or tells else [])
