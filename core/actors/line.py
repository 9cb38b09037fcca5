"""One sentence made ready for the scan, and the steps that every part of the scan shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeVar

from core.actors.candidates import Candidate
from core.actors.given_names import GIVEN_NAMES
from core.actors.groups import NamedGroup
from core.actors.organisations import ENDINGS, HEADS, OrganisationRow
from core.actors.phrases import PhraseBook, exact_key, geography_book, organisation_book, title_book
from core.actors.titles import TitleUse
from core.actors.words import NO_NAMES, PARTICLES, Word, split_words, word_set
from core.language.geography import GeoName, NameUse
from core.model import Sentence

V = TypeVar("V")
# Titles that are surnames too: at the end of a name they belong to it (John Major).
SURNAMES_TOO: Final = word_set(
    "king prince bishop pope judge justice duke major marshal shah sheikh shaikh sheik don chair"
    " speaker cardinal father brother sister pastor head coach mayor lord dean rep deputy private"
    " page miss king sultan emir mullah"
)
# A longer run of capitals is a list or a headline; it also keeps the scan linear.
MAX_NAME_WORDS: Final = 12
# "British-owned", "US-led": adjectives, whatever they begin with.
_COMPOUND_ENDINGS: Final = word_set(
    "owned led based backed born made style era held controlled brokered sponsored run only wide"
    " dominated drafted educated funded imposed administered mediated occupied affiliated linked"
    " aligned style type trained speaking elect like related listed built supported allied"
)
_NAME_OPENERS: Final = frozenset(("First", "Second", "Third", "New", "One"))
_COMPANY_FORMS: Final = word_set("Inc Corp Co Ltd Limited PLC Plc LLC")
_MONTH_SURNAMES: Final = frozenset(("may", "march", "june", "april", "august"))
_OWNED: Final = frozenset(set(NameUse) - {NameUse.PEOPLE})


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a sentence with the keys under which the tables hold them.

    ``common`` are words that the article also writes in lower case; ``is_headline`` is true where
    capitals say nothing because nearly every word has one.
    """

    sentence: int
    text: str
    offset: int
    words: tuple[Word, ...]
    exact: tuple[str, ...]
    low: tuple[str, ...]
    common: frozenset[str]
    is_headline: bool


@dataclass(frozen=True, slots=True)
class Step:
    """How far one reading of the scan goes (word index, excluded), and what it found."""

    end: int
    found: tuple[Candidate, ...] = ()


def read_line(sentence: Sentence, common: frozenset[str]) -> Line:
    """A sentence as the scan wants it."""
    words = split_words(sentence.text, sentence.start)
    return Line(
        sentence.index,
        sentence.text,
        sentence.start,
        words,
        tuple(exact_key(word) for word in words),
        tuple(word.low for word in words),
        common,
        _is_headline(words),
    )


def _is_headline(words: tuple[Word, ...]) -> bool:
    long = [word for word in words if len(word.text) > 3]
    if len(long) < 4 or words[-1].text in '.!?"\u201d':
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
        return geo[0], geo[1].code
    row = match_body(line, at)
    return (row[0], row[1].country) if row else None


def title_at(line: Line, at: int) -> tuple[int, TitleUse] | None:
    """The longest title that begins at the word."""
    return title_book().match(line.low, at)


def is_name_word(line: Line, at: int) -> bool:
    """True for a word that may stand in a name: a capital, and no calendar or function word."""
    word = line.words[at]
    if not word.is_name_like or word.text.rpartition("-")[2] in _COMPOUND_ENDINGS:
        return False
    if line.low[at] not in NO_NAMES:
        return True
    if _is_given_name(line, at):
        return True
    goes_on = at + 1 < len(line.words) and line.words[at + 1].is_name_like
    may_open = is_initial(word) or (word.text in _NAME_OPENERS and not word.first)
    return may_open and goes_on and line.low[at + 1] not in NO_NAMES


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


def name_end(line: Line, at: int) -> int:
    """End of the run of name words that begins at ``at``; ``at`` itself where none does."""
    end = at
    while end < min(len(line.words), at + MAX_NAME_WORDS):
        following = _next_in_name(line, at, end)
        if following == end:
            break
        end = following
        if line.words[end - 1].possessive and not _is_company_ending(line, end):
            break
    return min(end, _headline_end(line, at)) if line.is_headline and end > at else end


def _is_company_ending(line: Line, at: int) -> bool:
    """True for the "Inc." of "Halden's Inc."."""
    return at < len(line.words) and line.words[at].text.rstrip(".") in _COMPANY_FORMS


def _headline_end(line: Line, at: int) -> int:
    """Where capitals tell nothing a name is one word, or two behind a given name."""
    return at + 1 + (line.words[at].text in GIVEN_NAMES)


def _next_in_name(line: Line, first: int, at: int) -> int:
    """Index behind the next part of a name, or ``at`` where the name ends."""
    if is_name_word(line, at) or _is_month_surname(line, first, at):
        return at if at > first and _title_begins(line, at) else at + 1
    after = _skip_particles(line, at) if at > first or line.low[at] in PARTICLES else at
    if after > at and after < len(line.words) and is_name_word(line, after):
        return after
    return _skip_connector(line, first, at) if at > first else at


def _title_begins(line: Line, at: int) -> bool:
    """True where the run goes over to a title ("Petra Energy CEO Ana Brandt")."""
    found = title_at(line, at)
    if not found:
        return False
    end = found[0]
    followed = (
        end < len(line.words) and is_name_word(line, end) and line.low[end] not in ("jr", "sr")
    )
    return followed or line.low[at] not in SURNAMES_TOO


def _is_month_surname(line: Line, first: int, at: int) -> bool:
    if line.low[at] not in _MONTH_SURNAMES or at == first or not line.words[at].is_name_like:
        return False
    following = line.words[at + 1].text if at + 1 < len(line.words) else ""
    return line.words[at - 1].text in GIVEN_NAMES and not following[:1].isdigit()


def _skip_particles(line: Line, at: int) -> int:
    end = at
    while end < len(line.words) and end - at < 3 and line.words[end].text in PARTICLES:
        end += 1
    return end


def _skip_connector(line: Line, first: int, at: int) -> int:
    """Index behind "of", "for the" or "&" where the words so far may go on behind it."""
    word = line.words[at].text
    following = at + 1
    if word in ("&", "amp"):
        return following if _has_name(line, following) else at
    if word in ("of", "for", "on") and _is_institution(line, first, at):
        following += following < len(line.words) and line.words[following].text == "the"
        return following if _has_name(line, following) else at
    if word == "and" and line.words[at - 1].text == "Savings" and _has_name(line, following):
        return following
    if word == "and" and _is_inside_portfolio(line, first, at) and _has_name(line, following):
        return following
    return at


def _has_name(line: Line, at: int) -> bool:
    return at < len(line.words) and is_name_word(line, at)


def _is_institution(line: Line, first: int, at: int) -> bool:
    names = (line.words[first].text, line.words[at - 1].text)
    return names[0] in HEADS or names[1] in HEADS or names[1] in ENDINGS


def _is_inside_portfolio(line: Line, first: int, at: int) -> bool:
    """True in "Ministry of Trade and Industry": behind "of", where no place stands before "and"."""
    inside = {word.text for word in line.words[first:at]} & {"of", "for", "on"}
    return bool(inside) and geography_book().match(line.exact, at - 1) is None
