"""Where those stand who hand something over, are supplied or take an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.trades import owners
from core.events.syntax.tree import children, clause_subjects, lemma, objects, prepositional

if TYPE_CHECKING:
    from core.token import Token

# Verbs whose object is supplied: "supply Belar with gas".
SERVES: Final = frozenset({"supply", "provide", "furnish", "equip"})

GIVES_IN: Final = frozenset({"consent", "bow", "give in", "yield", "submit", "assent", "bend"})


def passing(verb: Token) -> list[Token]:
    """Whose it was: "Adeco's unit went to Belar", "Adeco let its unit go to Belar"."""
    if prepositional(verb, "from"):
        return []
    letting = clause_subjects(verb.head) if verb.head.lemma_ == "let" else []
    things = clause_subjects(verb)
    return letting or [*things, *(owner for thing in things for owner in owners(thing))]


def supplied(verb: Token) -> list[Token]:
    """To whom it goes: "supply Belar with gas", "build ferries for Belar"."""
    things = objects(verb)
    found = prepositional(verb, "to", "for")
    found += [t for thing in things for t in prepositional(thing, "to", "for")]
    takes = things if lemma(verb) in SERVES and prepositional(verb, "with") else []
    return [*found, *takes, *children(verb, "dative")]


def taker(noun: Token) -> list[Token]:
    """Who takes the offer or says yes to it."""
    verb = says_yes_to(noun)
    if verb is None and noun.dep_ == "dobj" and lemma(noun.head) in {"take", "take up"}:
        verb = noun.head
    return clause_subjects(verb) if verb is not None else []


def says_yes_to(noun: Token) -> Token | None:
    """The "said" of "said yes on Monday to the offer", wherever the parser hung "to"."""
    prep = noun.head
    if noun.dep_ != "pobj" or prep.lower_ != "to":
        return None
    said = prep.head.head if prep.head.lower_ == "yes" else prep.head
    is_yes = any(c.lower_ == "yes" for c in said.children)
    return said if lemma(said) in GIVES_IN or (said.lemma_ == "say" and is_yes) else None
