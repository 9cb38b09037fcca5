"""One sentence made ready for the scan, and the steps that every part of the scan shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeVar

from core.actors.lexicon.given_names import GIVEN_NAMES
from core.actors.lexicon.groups import NamedGroup
from core.actors.lexicon.organisations import OrganisationRow
from core.actors.lexicon.phrases import (
    PhraseBook,
    exact_key,
    geography_book,
    group_book,
    organisation_book,
    title_book,
)
from core.actors.lexicon.titles import TitleUse
from core.actors.lexicon.words import (
    NO_NAMES,
    OPENING_ACTS,
    PARTICLES,
    Word,
    low_key,
    split_words,
    word_set,
)
from core.actors.scanning.candidates import Candidate
from core.language.dateline import length_of_dateline
from core.language.firm_forms import COMPANY_FORMS
from core.language.geography import GeoName, NameUse
from core.model import Sentence

V = TypeVar("V")
# "British-owned", "US-led": adjectives, whatever they begin with.
_COMPOUND_ENDINGS: Final = word_set(
    "owned led based backed born made style era held controlled brokered sponsored run only wide"
    " dominated drafted educated funded imposed administered mediated occupied affiliated linked"
    " aligned style type trained speaking elect like related listed built supported allied"
)
# "New Zealand First", "Seven Party Alliance".
NAME_OPENERS: Final = word_set(
    "First Second Third New One Two Three Four Five Six Seven Eight Nine Ten All"
)
_LONGEST_FIRM: Final = 6
_OWNED: Final = frozenset(set(NameUse) - {NameUse.PEOPLE})
# "Latin American leaders" are no Americans.
CONTINENTS: Final = frozenset(("latin", "central", "south", "north"))


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a sentence with the keys under which the tables hold them.

    ``common`` are words that the article also writes in lower case; ``is_headline`` is true where
    capitals say nothing because nearly every word has one. ``last_title`` and ``last_group`` are
    where the last title or group noun may begin, -1 without one: behind it none is looked for.
    """

    sentence: int
    text: str
    offset: int
    words: tuple[Word, ...]
    exact: tuple[str, ...]
    low: tuple[str, ...]
    common: frozenset[str]
    is_headline: bool
    last_title: int
    last_group: int


_ADDRESS: Final = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "lady", "madam"))


@dataclass(frozen=True, slots=True)
class Step:
    """How far one reading of the scan goes (word index, excluded), and what it found."""

    end: int
    found: tuple[Candidate, ...] = ()


def read_line(sentence: Sentence, common: frozenset[str]) -> Line:
    """A sentence as the scan wants it."""
    words = split_words(sentence.text, sentence.start, length_of_dateline(sentence.text))
    texts = [word.text for word in words]
    low = tuple(map(low_key, texts))
    return Line(
        sentence.index,
        sentence.text,
        sentence.start,
        words,
        tuple(map(exact_key, texts)),
        low,
        common,
        _is_headline(words),
        _last_of(low, title_book().firsts),
        _last_of(low, group_book().firsts),
    )


def _last_of(low: tuple[str, ...], firsts: set[str]) -> int:
    if firsts.isdisjoint(low):
        return -1
    return next(at for at in range(len(low) - 1, -1, -1) if low[at] in firsts)


def _is_headline(words: tuple[Word, ...]) -> bool:
    long = [word for word in words if len(word.text) > 3]
    if len(long) < 4 or words[-1].text[-1] in '.!?"\u201d':
        return False
    return sum(word.text[0].isupper() for word in long) > 0.75 * len(long)


def text_of(line: Line, start: int, end: int) -> str:
    """The text from word ``start`` to word ``end``, blanks made single, no "'s" at the end."""
    first, last = line.words[start].start - line.offset, line.words[end - 1].end - line.offset
    return " ".join(line.text[first:last].split())


def match_geo(line: Line, at: int) -> tuple[int, GeoName] | None:
    """A name of the geography that begins at the word."""
    if not line.words[at].text[0].isupper() and not line.words[at].text[0].isdigit():
        return None
    return geography_book().match(line.exact, at) or _match_capitals(geography_book(), line, at)


def match_body(line: Line, at: int) -> tuple[int, OrganisationRow | NamedGroup] | None:
    """An organisation or movement of the tables that begins at the word."""
    book = organisation_book()
    return book.match(line.exact, at) or _match_capitals(book, line, at)


def _match_capitals(book: PhraseBook[V], line: Line, at: int) -> tuple[int, V] | None:
    """The entry that begins at a word in capitals, as in "UNITED NATIONS"."""
    if len(line.exact[at]) < 4 or not line.exact[at].isupper():
        return None
    return book.match([key.title() for key in line.exact[at : at + 4]], 0, at)


def skip_owner(line: Line, at: int) -> tuple[int, str | None] | None:
    """End of a country, adjective or organisation that begins at the word, with its country."""
    geo = match_geo(line, at)
    if geo and geo[1].use in _OWNED:
        is_continent = at > 0 and line.exact[at] == "American" and line.low[at - 1] in CONTINENTS
        return geo[0], None if is_continent else geo[1].code
    row = match_body(line, at)
    return (row[0], row[1].country) if row else None


def title_at(line: Line, at: int) -> tuple[int, TitleUse] | None:
    """The longest title that begins at the word."""
    return title_book().match(line.low, at)


# Words that are surnames behind a given name: "Karim Said".
SURNAMES_OF_WORDS: Final = frozenset({"Page", "Said"})


def is_name_word(line: Line, at: int) -> bool:
    """True for a word that may stand in a name: a capital, and no calendar or function word."""
    word = line.words[at]
    if not word.is_name_like or word.text.rpartition("-")[2] in _COMPOUND_ENDINGS:
        return False
    if word.first and line.low[at] in OPENING_ACTS:
        return False
    if line.low[at] not in NO_NAMES:
        return True
    if _is_given_name(line, at) or is_chinese_he(line, at) or _is_addressed(line, at):
        return True
    if word.text in SURNAMES_OF_WORDS and at and line.words[at - 1].text in GIVEN_NAMES:
        return True
    goes_on = at + 1 < len(line.words) and line.words[at + 1].is_name_like
    opens = word.text in NAME_OPENERS and (not word.first or is_firm_ahead(line, at + 1))
    is_cried = goes_on and word.text == "NEW" and line.words[at + 1].text.isupper()
    may_open = is_initial(word) or opens or is_cried  # "NEW HALDEN -- "
    return may_open and goes_on and line.low[at + 1] not in NO_NAMES


def _is_addressed(line: Line, at: int) -> bool:
    """True for the "May" of "Mrs. May", which is no month there."""
    return at > 0 and line.low[at - 1].removesuffix(".") in _ADDRESS


def is_chinese_he(line: Line, at: int) -> bool:
    """True for the "He" of "Vice Premier Liu He" and "He Lifeng", which is no pronoun there."""
    word = line.words[at]
    return word.text == "He" and not word.first and line.words[at - 1].is_name_like


def is_firm_ahead(line: Line, at: int) -> bool:
    """True where the capitals that begin at the word end a firm's name: "of America Bank Corp."."""
    for word in line.words[at : at + _LONGEST_FIRM]:
        if word.text.rstrip(".") in COMPANY_FORMS:
            return True
        if not (word.is_name_like or word.text in {"of", "&", "amp"}):
            return False
    return False


def _is_given_name(line: Line, at: int) -> bool:
    """True for the "Jan" of "Jan van der Meer", which is no month there."""
    if line.words[at].text not in GIVEN_NAMES or at + 1 >= len(line.words):
        return False
    if at and line.low[at - 1][0].isdigit():
        return False
    if line.low[at + 1] in PARTICLES:
        return True
    is_name = line.words[at + 1].is_name_like and line.low[at + 1] not in NO_NAMES
    return is_name and title_at(line, at + 1) is None and match_geo(line, at + 1) is None


def is_initial(word: Word) -> bool:
    """True for "A." in "Mark A. Adley"."""
    return len(word.text) == 2 and word.text[1] == "."
