"""Words of a parse hung anew, one from another."""

from __future__ import annotations

from collections.abc import Collection
from operator import attrgetter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from core.token import Token

SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
# What one takes or finds "to meet her".
OPENINGS: Final = frozenset({"time", "opportunity", "chance", "occasion", "moment"})
AUXILIARY: Final = frozenset({"aux", "auxpass"})
NOT_BARE: Final = AUXILIARY | {"mark"}
OBJECTS: Final = frozenset({"dobj", "ccomp", "xcomp", "attr", "dative"})
OF_NOUNS: Final = frozenset({"pobj", "dobj", "nsubj", "nsubjpass", "attr", "conj"})
PAST: Final = frozenset({"VBN", "VBD"})
BY_PLACE: Final = attrgetter("i")


def children(word: Token, deps: Collection[str]) -> list[Token]:
    """What hangs from the word as one of these parts, in text order."""
    return [child for child in word.children if child.dep_ in deps]


def hang(word: Token, head: Token, dep: str) -> None:
    """Hangs the word with all that hangs from it from another one; a root is its own head.

    From what hangs from itself nothing is hung: a parse stays a tree.
    """
    if word.is_ancestor(head):
        return
    if word.head is not word:
        word.head.children.remove(word)
    word.head, word.dep_ = head, dep
    if head is not word:
        head.children.append(word)
        head.children.sort(key=BY_PLACE)
