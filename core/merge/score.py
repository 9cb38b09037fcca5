"""How much speaks for two accounts being one event, and why."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from core.merge.account import Account
from core.merge.compare import Compared, compare
from core.merge.term import Term
from core.merge.terms import TERMS
from core.model import Likeness

FAMILIES = tuple(tuple(rows) for _, rows in groupby(TERMS, key=lambda term: term.family))
BEST = {rows[0].family: max(term.points for term in rows) for rows in FAMILIES}
DIGITS = 2
# What adds less is not worth a word.
WEIGHTY = 0.10


def score(a: Account, b: Account) -> Likeness:
    """Between 0 and 1, with what weighs for and against, the weightiest first."""
    counted = sorted(counted_terms(compare(a, b)), key=lambda term: -abs(term.points))
    total = sum(term.points for term in counted)
    return Likeness(
        round(min(1.0, max(0.0, total)), DIGITS),
        tuple(term.says for term in counted if not is_doubt(term) and term.points >= WEIGHTY),
        tuple(term.says for term in counted if is_doubt(term)),
    )


def is_doubt(term: Term) -> bool:
    """True for a row that gives less than half of what its family can give."""
    return term.points < BEST[term.family] / 2


def counted_terms(pair: Compared) -> Iterator[Term]:
    """The first row of each family that holds."""
    for rows in FAMILIES:
        found = next((term for term in rows if term.holds(pair)), None)
        if found is not None:
            yield found
