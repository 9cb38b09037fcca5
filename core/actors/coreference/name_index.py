"""Names by their words, so that each is compared with few others, however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from core.actors.lexicon.organisations import organisations
from core.actors.lexicon.spelling import acronym_letters, initials, organisation_words
from core.language.geography import look_up

# Beyond these many names that look alike none is told from another by its spelling.
MAX_ALIKE: Final = 30


class NameIndex:
    """Persons' names by each of their words and by how those words look."""

    def __init__(self, names: Iterable[tuple[str, ...]]) -> None:
        self._by_word: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._by_look: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._known: set[tuple[str, ...]] = set()
        for name in names:
            self.add(name)

    def add(self, name: tuple[str, ...]) -> None:
        """Adds a name, once."""
        if name in self._known:
            return
        self._known.add(name)
        for word in set(name):
            self._by_word[word].append(name)
        for look in {look for word in name for look in _looks(word)}:
            self._by_look[look].append(name)

    def near(self, word: str) -> list[tuple[str, ...]]:
        """Names that have the word, then names with words that look alike."""
        alike = (name for look in _looks(word) for name in self._by_look.get(look, ())[:MAX_ALIKE])
        return list(dict.fromkeys((*self._by_word.get(word, ())[:MAX_ALIKE], *alike)))


def _looks(word: str) -> tuple[str, str]:
    """How a word begins, and its first and last letters: respellings keep one of the two."""
    return word[:2], word[0] + "-" + word[-2:]


class BodyIndex:
    """Organisations' names by first and last word, by initials and by the row of the table."""

    def __init__(self) -> None:
        self._by_end: dict[str, list[str]] = defaultdict(list)
        self._by_initials: dict[str, list[str]] = defaultdict(list)
        self._by_row: dict[str, list[str]] = defaultdict(list)
        self._names: dict[str, None] = {}

    def add(self, name: str) -> None:
        """Adds a name."""
        self._names[name] = None
        for word in _ends(name):
            self._by_end[word].append(name)
        for run in initials(name):
            self._by_initials[run].append(name)
        row = organisations().get(name)
        if row:
            self._by_row[row.name].append(name)

    def by_acronym(self, name: str) -> list[str]:
        """The names whose initials the acronym has."""
        letters = acronym_letters(name)
        return self._by_initials.get(letters, [])[:MAX_ALIKE] if letters else []

    def near(self, name: str, defined: str | None) -> Iterator[str]:
        """The names that may be the same: defined, of one row, acronyms, with an end in common."""
        if defined in self._names and defined:
            yield defined
        row = organisations().get(name)
        yield from self._by_row.get(row.name, ()) if row else ()
        yield from self.by_acronym(name)
        for word in _ends(name):
            yield from self._by_end.get(word, ())[:MAX_ALIKE]


def _ends(name: str) -> tuple[str, ...]:
    """First and last word of a name, or the code of the country that it is."""
    geo = look_up(name)
    words = organisation_words(name)
    ends = (words[0], words[-1]) if words else ()
    return tuple(dict.fromkeys((*ends, geo.code) if geo else ends))
