"""Words joined by "and" or a comma, also where taken for an apposition; whom "whom" means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from core.language.geography import country_code
from core.language.hanging import OPENINGS

if TYPE_CHECKING:
    from core.token import Token

# "And the paramilitary Rapid Support Forces".
MAX_ADJECTIVES: Final = 3


def coordinated(token: Token) -> Iterator[Token]:
    """The token and whatever is joined to it by "and" or a comma."""
    yield token
    for child in token.children:
        if child.dep_ == "conj" or _is_joined(child):
            yield from coordinated(child)


def _is_joined(child: Token) -> bool:
    """True for the "Front" of "envoys of Mali and the Popular Front", taken for an apposition.

    So is the "Ireland" of "Britain, Ireland and most of the parties".
    """
    if child.dep_ != "appos":
        return False
    goes_on = any(c.dep_ == "conj" for c in child.children)
    if goes_on and country_code(child.text) and country_code(child.head.text):
        return True
    between = [t.lower_ for t in child.doc[child.head.i + 1 : child.left_edge.i]]
    return bool(between) and "and" in between[-MAX_ADJECTIVES:] and between[-1] not in {",", "("}


def asked(verb: Token) -> list[Token]:
    """Whom one asks to act: the two of "urged Oman and Chad", of "called on Oman and Chad"."""
    calls = verb.lemma_ in {"call", "appeal"}
    behind = (p for p in verb.children if calls and p.lower_ in {"on", "upon", "to"})
    on_whom = [t for p in behind if p.dep_ == "prep" for t in p.children if t.dep_ == "pobj"]
    things = [c for c in verb.children if c.dep_ == "dobj" and c.lemma_ not in OPENINGS]
    return things or on_whom


def whoever(thing: Token, verb: Token) -> Token:
    """The envoy of "the envoy, with whom he met": the clause tells of him."""
    if verb.dep_ != "relcl" or thing.lower_ != "whom":
        return thing
    before = verb.doc[: verb.left_edge.i]
    last = next((t for t in reversed(before) if not t.is_punct), verb.head)
    return last if last.pos_ == "PROPN" else verb.head


def linked(thing: Token, verb: Token) -> Token:
    """The firm of "the firm, which it bought in May"."""
    is_linked = verb.dep_ == "relcl" and thing.lower_ in {"which", "whom"}
    return _whole_list(verb.head) if is_linked else thing


def _whole_list(noun: Token) -> Token:
    """The Berg of "Berg and Lindt, whom he met", the envoys of "envoys of A and B, whom he met".

    The parser hangs the clause from the last of the list.
    """
    first = noun
    while first.dep_ == "conj" and first.head.pos_ in {"PROPN", "NOUN"}:
        first = first.head
    sent = first.head.head
    is_sent = first.dep_ == "pobj" and first.head.lower_ in {"of", "from"} and sent.tag_ == "NNS"
    return sent if is_sent and first is not noun and first.pos_ == "PROPN" else first
