"""The longest table entry that begins at a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

from core.actors.lexicon.groups import MODIFIERS as GROUP_MODIFIERS
from core.actors.lexicon.groups import TRADES, GroupUse, NamedGroup, named_groups, noun_uses
from core.actors.lexicon.organisations import OrganisationRow, organisations
from core.actors.lexicon.titles import MODIFIERS as TITLE_MODIFIERS
from core.actors.lexicon.titles import TitleUse, title_uses
from core.actors.lexicon.words import split_words
from core.language.geography import GeoName, names, plain_name

V = TypeVar("V")


class PhraseBook(Generic[V]):
    """Entries of several words, looked up in time that depends on the entry, not on the table."""

    def __init__(self, entries: Mapping[tuple[str, ...], V]) -> None:
        self._entries = entries
        self.firsts: set[str] = {words[0] for words in entries}
        self._lengths: dict[str, tuple[int, ...]] = {}
        for words in entries:
            known = self._lengths.get(words[0], ())
            self._lengths[words[0]] = tuple(sorted({*known, len(words)}, reverse=True))

    def match(self, keys: Sequence[str], at: int, shift: int = 0) -> tuple[int, V] | None:
        """End (excluded) and value of the longest entry that begins at ``at``.

        ``shift`` is added to the end, for keys that are a slice of a line's.
        """
        for length in self._lengths.get(keys[at], ()):
            value = self._entries.get(tuple(keys[at : at + length]))
            if value is not None and at + length <= len(keys):
                return at + length + shift, value
        return None


@lru_cache(maxsize=20_000)
def exact_key(text: str) -> str:
    """A word as the tables of names have it."""
    return plain_name(text)


@lru_cache(maxsize=1)
def geography_book() -> PhraseBook[GeoName]:
    """Names of countries and cities, upper and lower case as written."""
    return PhraseBook({_key(name): value for name, value in names().items()})


@lru_cache(maxsize=1)
def organisation_book() -> PhraseBook[OrganisationRow | NamedGroup]:
    """Organisations and named groups, upper and lower case as written."""
    rows: dict[str, OrganisationRow | NamedGroup] = {**organisations(), **named_groups()}
    return PhraseBook({_key(name): row for name, row in rows.items()})


@lru_cache(maxsize=1)
def title_book() -> PhraseBook[TitleUse]:
    """Titles in lower case without full stops."""
    return PhraseBook(title_uses())


@lru_cache(maxsize=1)
def group_book() -> PhraseBook[GroupUse]:
    """Group nouns in lower case."""
    return PhraseBook({tuple(noun.casefold().split()): use for noun, use in noun_uses().items()})


@lru_cache(maxsize=1)
def beginnings() -> frozenset[str]:
    """Words in lower case that may begin a title, an office or a group."""
    firsts = title_book().firsts | group_book().firsts
    return frozenset(firsts | TITLE_MODIFIERS | GROUP_MODIFIERS | TRADES)


def _key(name: str) -> tuple[str, ...]:
    return tuple(exact_key(word.text) for word in split_words(name))
