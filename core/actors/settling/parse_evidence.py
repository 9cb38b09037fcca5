"""What the parse says of the words of an article, by where they start."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.actors.lexicon.words import KINDS_OF_BODY, word_set
from core.model import ParsedSentence

if TYPE_CHECKING:
    from core.token import Token

_ATTRIBUTES: Final = frozenset(("compound", "nmod", "amod"))
_SUBJECTS: Final = frozenset(("nsubj", "nsubjpass"))
_OBJECTS: Final = frozenset(("dobj", "iobj", "dative"))
_PARTNERS: Final = frozenset(("with", "between", "against", "by", "and", "of", "to", "from", "for"))
# What only persons do, and what is done only to persons.
_HUMAN: Final = word_set(
    """die resign wear marry born think believe hope feel know remember smile arrive fly travel
    greet shake wed retire sing pray weep tweet attend visit speak tell"""
)
_TO_HUMANS: Final = word_set(
    """meet tell ask urge thank invite arrest kill elect appoint jail detain accuse sack dismiss
    welcome greet receive brief convict release extradite marry sue quote interview pardon"""
)
# What is done to places.
_TO_PLACES: Final = word_set("visit leave reach enter tour bomb seize capture shell quit occupy")
# What only companies do.
_CORPORATE: Final = word_set(
    "acquire merge sell buy post operate manufacture produce employ own publish broadcast trade"
)
_BUYS: Final = word_set("acquire buy purchase")
_TRADES: Final = word_set("acquire buy purchase sell sign license join")
_PLURAL: Final = frozenset(("have", "are", "were"))
# What companies have, are called, and are dealt with in.
_OWNED: Final = word_set(
    "share stock unit subsidiary shareholder stockholder earnings profit revenue sale division"
    " customer brand board bid offer takeover acquisition purchase merger investor creditor debt"
)
_KINDS_OF_FIRM: Final = word_set(
    "maker retailer rival competitor subsidiary unit affiliate insurer lender manufacturer supplier"
    " distributor startup start-up firm company carrier operator producer publisher parent broker"
    " chain developer automaker carmaker steelmaker brewer bank airline"
)
# What bodies without "Corp." or "Front" in their name are called beside it.
_KINDS_OF_BODY: Final = (
    _KINDS_OF_FIRM
    | KINDS_OF_BODY
    | word_set(
        "party union network organization organisation alliance coalition bloc army cartel clan"
        " tribe gang team giant"
    )
)
_BUSINESS: Final = word_set(
    "contract merger takeover acquisition purchase stake share venture sale bid buyout order"
)
# "A distribution agreement with Belar Toys".
_PACTS: Final = word_set("agreement deal pact alliance partnership")
_OF_TRADE: Final = word_set(
    "distribution licensing licence license supply sales marketing franchise purchasing production"
    " manufacturing sponsorship leasing research development outsourcing business"
)
_BEHIND: Final = frozenset(("with", "of", "in", "from", "for", "by"))


@dataclass(frozen=True, slots=True)
class ParseEvidence:
    """Starts of words in the article by the part that they play.

    ``attributes`` only modify a noun ("a Washington think-tank"), ``actors`` are names that do
    something or have something done to or with them, ``humans`` and ``companies`` those that do
    what only these do, ``plurals`` names such as "Nazis", ``clubs`` towns that trade in players.
    """

    attributes: frozenset[int]
    actors: frozenset[int]
    humans: frozenset[int]
    companies: frozenset[int]
    plurals: frozenset[int]
    clubs: frozenset[int]


def read_parses(parsed: Iterable[ParsedSentence]) -> ParseEvidence:
    """The evidence of all parsed sentences."""
    tokens = list(_tokens(parsed))
    names = [(at, token) for at, token in tokens if token.pos_ == "PROPN"]
    return ParseEvidence(
        frozenset(at for at, token in tokens if _modifies(token)),
        frozenset(at for at, token in names if _acts(_first_of(token))),
        frozenset(at for at, token in names if _is_human(_first_of(token))),
        frozenset(at for at, token in names if _is_company(_first_of(token))),
        frozenset(at for at, token in names if token.tag_ == "NNPS"),
        frozenset(at for at, token in tokens if _acts_as_several(token) or _is_dealt_with(token)),
    )


def _tokens(parsed: Iterable[ParsedSentence]) -> Iterator[tuple[int, Token]]:
    for sentence in parsed:
        for token in sentence.parse:
            yield sentence.sentence.start + token.idx, token


def _modifies(token: Token) -> bool:
    return token.dep_ in _ATTRIBUTES and token.head.text[0].islower()


def _acts(token: Token) -> bool:
    if token.dep_ == "pobj":
        return token.head.lower_ in _PARTNERS
    if token.dep_ in _OBJECTS and token.head.lemma_ in _TO_PLACES:
        return False
    return token.dep_ in _SUBJECTS or token.dep_ in _OBJECTS or token.dep_ == "poss"


def _is_human(token: Token) -> bool:
    if token.dep_ in _OBJECTS or token.dep_ == "nsubjpass":
        return token.head.lemma_ in _TO_HUMANS
    if token.dep_ == "pobj":
        return token.head.lower_ == "with" and token.head.head.lemma_ in _TO_HUMANS
    return token.dep_ == "nsubj" and token.head.lemma_ in _HUMAN


def _is_company(token: Token) -> bool:
    """True for what buys or is bought, owns a unit, or stands behind "its rival", "the group"."""
    head = token.head
    if any(c.dep_ in _ATTRIBUTES and c.lemma_ in _KINDS_OF_BODY for c in token.children):
        return True
    if token.dep_ == "nsubj":
        acts = {head.lemma_, *(c.lemma_ for c in head.children if c.dep_ == "xcomp")}
        deals = any(c.dep_ == "dobj" and c.lemma_ in _BUSINESS for c in head.children)
        trades = bool(acts & _CORPORATE) or any(_takes_over(c) for c in head.children)
        return deals or trades or _says_of_itself(head)
    if token.dep_ == "dobj":
        return head.lemma_ in _BUYS or _takes_over(head)
    if token.dep_ == "poss":
        return head.lemma_ in _OWNED
    if token.dep_ == "appos":
        return head.lemma_ in _KINDS_OF_BODY
    if token.dep_ == "pobj" and head.lower_ in ("from", "to") and head.head.lemma_ in _TRADES:
        return True
    is_deal = head.head.lemma_ in _BUSINESS or _is_pact_of_trade(head.head)
    return token.dep_ == "pobj" and head.lower_ in _BEHIND and is_deal


def _is_pact_of_trade(noun: Token) -> bool:
    return noun.lemma_ in _PACTS and any(
        c.dep_ in _ATTRIBUTES and c.lemma_ in _OF_TRADE for c in noun.children
    )


def _says_of_itself(verb: Token) -> bool:
    """True for "Belar said it had sold", where "it" does something."""
    said = (c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i and c.lemma_ != "be")
    return any(c.lower_ == "it" and c.dep_ == "nsubj" for clause in said for c in clause.children)


def _is_dealt_with(token: Token) -> bool:
    """True for the club of "bought the striker Karl Berg from Lund", "joined Lund on a deal"."""
    if token.dep_ == "dobj" and token.head.lemma_ == "join":
        terms = (c for prep in token.head.children if prep.lower_ == "on" for c in prep.children)
        return any(c.lemma_ in ("deal", "contract", "loan") for c in terms)
    verb = token.head.head
    if token.dep_ != "pobj" or token.head.lower_ not in ("from", "to"):
        return False
    things = [c for c in verb.children if c.dep_ == "dobj"] if verb.lemma_ in _TRADES else []
    people = [*things, *(c for thing in things for c in thing.children if c.dep_ == "appos")]
    return any(c.pos_ == "PROPN" or c.lower_ in ("him", "her") for c in people)


def _acts_as_several(token: Token) -> bool:
    """True for the club of "Lund have bought", one name with a verb in the plural."""
    if token.dep_ != "nsubj" or token.tag_ in ("NNS", "NNPS") or token.head.lemma_ not in _TRADES:
        return False
    is_one = not any(c.dep_ in ("conj", "cc", "det", "amod") for c in token.children)
    helping = (c for c in token.head.children if c.dep_ in ("aux", "auxpass"))
    return is_one and any(c.lower_ in _PLURAL and c.i > token.i for c in helping)


def _takes_over(verb: Token) -> bool:
    return verb.lemma_ == "take" and any(
        c.dep_ == "prt" and c.lower_ == "over" for c in verb.children
    )


def _first_of(token: Token) -> Token:
    """The first of the words that "and" and commas join."""
    while token.dep_ == "conj" and token.head.pos_ in ("PROPN", "NOUN"):
        token = token.head
    return token
