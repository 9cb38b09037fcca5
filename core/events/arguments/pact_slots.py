"""Where the parties of an agreement stand: who signs, who is bought, whose suit is settled."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from core.events.arguments.award_slots import ordered_from, served
from core.events.syntax.trades import BUYS, TRADES, other_side_of, owners
from core.events.syntax.tree import (
    children,
    clause_subjects,
    is_verbal,
    lemma,
    objects,
    prepositional,
)
from core.events.syntax.vocab import BUSINESS_NOUNS, words
from core.language.geography import country_code

if TYPE_CHECKING:
    from core.token import Token

CLOSES: Final = words("complete close conclude finish finalize finalise wrap_up announce")
SALES: Final = BUSINESS_NOUNS | {"sale"}
MAX_BEHIND: Final = 14
SHARES: Final = words("stake interest majority share shareholding holding half rest remainder")


def whose_shares(heads: list[Token]) -> list[Token]:
    """The heads; of "a majority stake in the firm" the firm, else from whom the stake comes."""
    return [token for head in heads for token in _behind_share(head)]


def _behind_share(head: Token) -> list[Token]:
    if head.lemma_.lower() not in SHARES:
        return [head]
    firms = prepositional(head, "in", "of")
    selling = [t for word in (head, *firms) for t in prepositional(word, "from")]
    return selling or firms or [head]


def other_side(verb: Token) -> list[Token]:
    """With whom or for whom it is agreed to act: "agreed to sell it to", "to buy the firm".

    What one is to buy by "an agreement with Belar to buy Cordan" is no third side.
    """
    hung = (verb, verb.head) if verb.dep_ == "dobj" else (verb,)
    are_two = any(prepositional(word, "with") for word in hung)
    buys = BUYS | {"take over"}
    acts = [act for act in acts_agreed(verb) if not (are_two and lemma(act) in buys)]
    named = [head for act in acts for head in other_side_of(act)]
    named += [t for sale in prepositional(verb, "to", "on") for t in _taking_in(sale)]
    return named or served(verb) or ordered_from(verb)


def _taking_in(sale: Token) -> list[Token]:
    """Who takes it in "agreed to a friendly sale to Belar", "to an offer from Belar"."""
    if sale.lemma_.lower() in {"offer", "bid", "proposal"}:
        return prepositional(sale, "from", "by")
    return prepositional(sale, "to", "by") if sale.lemma_.lower() in SALES else []


def acts_agreed(trigger: Token) -> list[Token]:
    """What is agreed to be done; with papers and deals, only what changes owners."""
    if is_verbal(trigger) and not objects(trigger):
        return children(trigger, "xcomp")  # "agreed to sell it"
    papers = objects(trigger) if is_verbal(trigger) else [trigger]
    papers += [inner for paper in papers for inner in prepositional(paper, "of")]
    acts = [act for paper in papers for act in children(paper, "acl", "relcl")]
    verb = trigger if is_verbal(trigger) else trigger.head
    acts += children(verb.head if verb.lower_ == "in" else verb, "xcomp", "advcl")
    return [act for act in acts if lemma(act) in TRADES and act.tag_ == "VB"]


def sources(verb: Token) -> list[Token]:
    """From whom it is bought, wherever the parser hung the "from"."""
    behind = verb.doc[verb.i + 1 : verb.i + 1 + MAX_BEHIND]
    found = prepositional(verb, "from") + [
        t for o in objects(verb) for t in prepositional(o, "from")
    ]
    for word in takewhile(lambda word: not is_verbal(word), behind):
        found += children(word, "pobj") if word.dep_ == "prep" and word.lower_ == "from" else []
    return list(dict.fromkeys(found))


def owners_of_things(verb: Token) -> list[Token]:
    """Whose the things are that are bought: "the paper mills of Belar"."""
    found: list[Token] = []
    for thing in objects(verb):
        named = [] if prepositional(thing, "of") else children(thing, "compound", "nmod")
        found += [*owners(thing), *named]
    return found


def sellers(sale: Token) -> list[Token]:
    """Whose the thing is that is sold: "the sale of Belar's unit"."""
    return [owner for thing in prepositional(sale, "of") for owner in owners(thing)]


def buyers(sale: Token) -> list[Token]:
    """To whom it is sold, wherever the parser hung the "to"; of a sale or of a verb."""
    things = prepositional(sale, "of") + (objects(sale) if is_verbal(sale) else [])
    hung = [sale, *(word for thing in things for word in thing.subtree)]
    hung += [sale.head] if sale.dep_ == "dobj" and lemma(sale.head) in CLOSES else []
    return [t for word in hung for t in prepositional(word, "to")]


def sold(verb: Token) -> list[Token]:
    """The firm of "Belar was sold to Adeco", of which nobody says who sold it."""
    return [] if prepositional(verb, "by") else children(verb, "nsubjpass")


def traded(verb: Token) -> list[Token]:
    """Whose people are freed: the "Omani" of "freed an Omani pilot in exchange for"."""
    things = [*objects(verb), *prepositional(verb, "for")]
    things += [t for swap in prepositional(verb, "in") for t in prepositional(swap, "for")]
    whose = (word for thing in things for word in children(thing, "amod", "nmod", "compound"))
    return [word for word in whose if country_code(word.text)]


def taken_private(verb: Token) -> list[Token]:
    """Who is taken private: the parser makes "Belar private" one phrase, or hangs both."""
    privates = [c for c in verb.children if c.lower_ == "private" and c.i > verb.i]
    inner = [t for word in privates for t in children(word, "compound", "nmod", "nsubj", "amod")]
    return inner or [t for t in objects(verb) if t not in privates]


def declarers(noun: Token) -> list[Token]:
    """Who declares it: "the rebels said that the truce was over"."""
    act = noun.head
    return clause_subjects(act.head) if act.dep_ == "ccomp" else []
