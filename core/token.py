"""A word of a parsed sentence, with plain attributes.

The names are spaCy's. Its own tokens look every string up and search for their children each time
they are asked, and the rules ask some forty times for each word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final, NamedTuple

BY_PLACE: Final = attrgetter("i")


class Form(NamedTuple):
    """What is known of a word by its letters, its tag and its part in the sentence."""

    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    is_punct: bool
    is_space: bool
    like_num: bool


@dataclass(slots=True, eq=False, repr=False)
class Token:
    """A word; ``i`` counts words and ``idx`` characters from the start of the sentence.

    ``doc`` are all words of the sentence, ``children`` in text order; a root is its own head.
    """

    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    is_punct: bool
    is_space: bool
    like_num: bool
    i: int
    idx: int
    is_sent_start: bool
    doc: tuple[Token, ...] = ()
    head: Token = field(init=False)
    children: list[Token] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.text)

    def __str__(self) -> str:
        return self.text

    @property
    def lefts(self) -> list[Token]:
        """Children in front of the word."""
        return [child for child in self.children if child.i < self.i]

    @property
    def rights(self) -> list[Token]:
        """Children behind the word."""
        return [child for child in self.children if child.i > self.i]

    @property
    def subtree(self) -> list[Token]:
        """The word and all that hangs from it, in text order."""
        found = [self]
        for token in found:
            found += token.children
        return sorted(found, key=BY_PLACE)

    @property
    def left_edge(self) -> Token:
        """The first word of the subtree."""
        return self.subtree[0]

    @property
    def right_edge(self) -> Token:
        """The last word of the subtree."""
        return self.subtree[-1]

    @property
    def ancestors(self) -> Iterator[Token]:
        """What the word hangs from, nearest first, up to the root."""
        above = self
        while above.head is not above:
            above = above.head
            yield above

    def is_ancestor(self, below: Token) -> bool:
        """True where the other word hangs from this one."""
        return self in below.ancestors

    def nbor(self, steps: int = 1) -> Token:
        """The word that many places behind, or in front where negative."""
        at = self.i + steps
        if at < 0:
            raise IndexError(f"no word {-steps} places before {self.text!r}")
        return self.doc[at]
