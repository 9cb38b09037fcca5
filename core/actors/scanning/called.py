"""What an article calls a firm beside its name: "the airline Halden", "Halden, an airline"."""

from __future__ import annotations

from typing import Final

from core.actors.lexicon.words import word_set
from core.actors.scanning.line import Line

# What only firms are called.
FIRMS_ONLY: Final = word_set(
    "company firm airline carrier bank lender insurer retailer subsidiary affiliate carmaker"
    " automaker steelmaker drugmaker chipmaker shipbuilder brewer brewery manufacturer conglomerate"
    " startup start-up refiner"
)
# What a firm or a union is called, and people and things besides.
NOUNS: Final = FIRMS_ONLY | word_set(
    "group concern giant enterprise maker producer operator publisher broadcaster network utility"
    " yard shipyard studio chain supplier builder club union unit"
)
# People who are called makers and producers, too, and groups that are no firms.
_NO_FIRMS: Final = word_set(
    """film movie policy peace law music record television tv documentary theatre theater dress
    opposition rebel militant armed guerrilla terrorist political rights advocacy extremist"""
)
# Nouns that mean the same firms.
_ALIKE: Final = (
    word_set("airline carrier"),
    word_set("carmaker automaker"),
    word_set("bank lender"),
    word_set("brewer brewery"),
    word_set("yard shipyard shipbuilder"),
    word_set("retailer chain"),
    word_set("broadcaster network"),
    word_set("maker manufacturer producer"),
)
# "The drug maker" and "the drugmaker".
_MAKERS: Final = word_set("car auto steel drug chip")
_ARTICLES: Final = word_set("a an the its their our")
# What goes on telling of the firm, where a verb would begin another clause.
_GOES_ON: Final = word_set(
    """that which whose who of in at from with for and based owned founded listed controlled led run
    headed backed formed created"""
)
_ENDS: Final = frozenset((",", ".", ";", ":", ")", "(", "-", "--", "\u2013", "\u2014"))
MAX_BETWEEN: Final = 6
# Words of an address between a name and what it is called: "Halden Corp. of Lund, Oman, a".
MAX_ADDRESS: Final = 5


def called(line: Line, start: int, end: int) -> tuple[str, ...]:
    """The words that say what kind of firm the name is, the noun last; none where none do."""
    return _called_behind(line, end) or _called_in_front(line, start, end)


def kinds_of_firm(words: tuple[str, ...]) -> frozenset[str]:
    """The nouns by which a firm that is called so may come up again: "the carrier", an airline."""
    noun = words[-1] if words else ""
    whole = f"{words[-2]}{noun}" if noun == "maker" and words[-2:-1] else noun
    nouns = {noun, whole} if whole.removesuffix("maker") in _MAKERS else {noun}
    alike = (word for group in _ALIKE if not group.isdisjoint(nouns) for word in group)
    return frozenset((*nouns, *alike)) & NOUNS


def is_called_firm(words: tuple[str, ...]) -> bool:
    """True for "touch-panel maker" and "holding company", false for "film maker" and "union"."""
    is_known = bool(words) and words[-1] not in ("union", "unit", "network", "club")
    return is_known and len(words) > 1 and _NO_FIRMS.isdisjoint(words)


def _called_behind(line: Line, end: int) -> tuple[str, ...]:
    """The "danish airline" of "Halden, a Danish airline" and "Halden is a Danish airline"."""
    if line.words[end - 1].possessive:
        return ()
    at = _behind_address(line, end)
    opens = line.low[at : at + 1]
    if opens not in ((",",), ("is",), ("was",)) or line.low[at + 1 : at + 2] == ():
        return ()
    if line.low[at + 1] not in _ARTICLES or (opens != (",",) and line.low[at + 1] == "the"):
        return ()
    return _up_to_noun(line, at + 2)


def _behind_address(line: Line, end: int) -> int:
    """Where "of Lund, Oman" behind a name ends, else the end of the name."""
    if line.low[end : end + 1] != ("of",):
        return end
    at = end + 1
    while at < min(len(line.words), end + MAX_ADDRESS):
        is_place = line.words[at].is_name_like
        goes_on = line.low[at] == "," and line.words[at + 1 : at + 2] != ()
        if not is_place and not (goes_on and line.words[at + 1].is_name_like):
            break
        at += 1
    return at


def _up_to_noun(line: Line, first: int) -> tuple[str, ...]:
    """The words up to the noun for a firm, where the phrase ends with it."""
    for at in range(first, min(first + MAX_BETWEEN, len(line.words))):
        word = line.words[at]
        if not word.text[0].isalnum() or word.possessive or line.low[at] in _ARTICLES | _GOES_ON:
            return ()
        if line.low[at] in NOUNS and _ends_phrase(line, at + 1):
            return line.low[first : at + 1]
    return ()


def _ends_phrase(line: Line, at: int) -> bool:
    """False for the "company" of "a company executive" and of ", the company said"."""
    behind = line.low[at] if at < len(line.words) else "."
    return behind in _ENDS or behind in _GOES_ON


def _called_in_front(line: Line, start: int, end: int) -> tuple[str, ...]:
    """The "danish airline" of "the Danish airline Halden" and "the airline, Halden,"."""
    at = start - 1
    is_apart = at > 0 and line.low[at] == ","
    at -= is_apart
    if at < 0 or line.low[at] not in NOUNS or line.words[at].possessive:
        return ()
    first = at
    while first > 0 and at - first < MAX_BETWEEN and _is_beside(line, first - 1):
        first -= 1
    if is_apart:
        closes = line.low[end : end + 1] in ((",",), ("(",), (".",))
        if not closes or not first or line.low[first - 1] not in _ARTICLES:
            return ()
    return line.low[first : at + 1]


def _is_beside(line: Line, at: int) -> bool:
    """True for a word that may say more of the noun behind it: "Danish", "low-cost"."""
    low = line.low[at]
    is_plain = line.words[at].text[0].isalpha() and low not in _ARTICLES | _GOES_ON
    return is_plain and not line.words[at].possessive and low not in {"to", "by", "on", "as"}
