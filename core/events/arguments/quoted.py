"""Whose words a sentence quotes: who "I" and "we" are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.syntax.tree import children, is_verbal, lemma
from core.events.syntax.vocab import ANNOUNCES, SPEECH_VERBS, words

if TYPE_CHECKING:
    from core.token import Token

SAYS: Final = SPEECH_VERBS | ANNOUNCES | {"notify", "inform", "deny"}
OBJECTS: Final = words("her him")
QUOTES: Final = frozenset('"\u201c\u201d\u00ab\u00bb') | {"``", "''"}


def quoted_speakers(head: Token) -> list[Token]:
    """Whose words the sentence quotes."""
    if not any(token.text in QUOTES for token in head.doc):
        return []
    for verb in head.doc:
        if is_verbal(verb) and lemma(verb) in SAYS and verb != head.head:
            named = [t for t in children(verb, "nsubj") if t.pos_ != "PRON" or t.lower_ in OBJECTS]
            if named and not _is_inside_quote(verb, head):
                return named
    return []


def _is_inside_quote(verb: Token, head: Token) -> bool:
    """True where no quotation mark stands between the two words."""
    first, last = sorted((verb.i, head.i))
    return not any(token.text in QUOTES for token in head.doc[first:last])
