"""One pass over a sentence: the candidates in it, in order, none overlapping."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from core.actors.lexicon.given_names import GIVEN_NAMES
from core.actors.lexicon.groups import PLACES_TOO, NamedGroup
from core.actors.lexicon.organisations import FIRMS, looks_like_organisation
from core.actors.lexicon.phrases import beginnings, exact_key, geography_book, organisation_book
from core.actors.lexicon.words import (
    AFTER_NOUN,
    INNER_PARTICLES,
    NO_NAMES,
    PARTICLES,
    TOWN_CUES,
    low_key,
    starts_with_capital,
    word_set,
)
from core.actors.scanning.body_nouns import BODY_NOUNS
from core.actors.scanning.called import NOUNS
from core.actors.scanning.candidates import Candidate, Form
from core.actors.scanning.country_phrases import read_geo
from core.actors.scanning.group_phrases import read_group
from core.actors.scanning.line import (
    NAME_OPENERS,
    SURNAMES_OF_WORDS,
    Line,
    Step,
    is_chinese_he,
    is_name_word,
    match_body,
    match_geo,
    text_of,
)
from core.actors.scanning.name_phrases import named, owner_before, read_name
from core.actors.scanning.name_run import name_end
from core.actors.scanning.offices import read_titled
from core.language.geography import NameUse
from core.model import ActorKind

PRONOUNS: Final = frozenset(("he", "she", "him", "her", "his", "He", "She", "His", "Her"))
# Words that begin sentences and names all the same: "New Halden", "He Lifeng", "Page Corp.".
NEVERTHELESS: Final = NAME_OPENERS | SURNAMES_OF_WORDS | PRONOUNS
# Words between "the" and the noun: "the Lund telecoms company".
MAX_MARKS: Final = 2
# What a firm does now; other words in "s" behind "the company" are its people and things.
FIRMS_DO: Final = word_set(
    "expects plans hopes wants owns makes operates needs faces sells produces aims intends seeks"
    " remains employs says denies hoped"
)


def scan(line: Line) -> Iterator[Candidate]:
    """The candidates of a sentence."""
    reached = 0
    for at, word in enumerate(line.words):
        if at < reached or not _may_begin(word.text):
            continue
        step = _step(line, at)
        begins = at == 0 or (at == 1 and line.low[0] == "the")
        yield from (replace(found, is_first=begins) if begins else found for found in step.found)
        reached = step.end


def _step(line: Line, at: int) -> Step:
    """The reading that goes furthest from the word; a titled person wins a tie."""
    titled = read_titled(line, at)
    if titled and (_is_firm_of_the_tables(line, at) or _begins_body(line, at + 1, titled.end)):
        titled = None
    best = _further(titled, read_group(line, at))
    if best and best.end > at and best.end >= _plain_end(line, at):
        return best
    if line.words[at].text in PRONOUNS and not is_chinese_he(line, at):
        return _pronoun(line, at)
    if line.words[at].text in BODY_NOUNS:
        return _body(line, at)
    if _is_named_group(line, at):
        return read_organisation(line, at) or Step(at + 1)
    return read_geo(line, at) or read_organisation(line, at) or read_name(line, at) or Step(at + 1)


def _is_named_group(line: Line, at: int) -> bool:
    """True for "Greek Cypriots", who are not all Cypriots, and for "Warsaw Pact", no town."""
    row, geo = match_body(line, at), match_geo(line, at)
    if row is None or row[0] == at + 1:
        return False
    return isinstance(row[1], NamedGroup) or (geo is not None and row[0] > geo[0])


def _further(titled: Step | None, group: Step | None) -> Step | None:
    """The one that goes further, or finds more; the titled person where neither does."""
    if titled is None or group is None:
        return titled or group
    goes = (group.end, len(group.found)) > (titled.end, len(titled.found))
    return group if goes else titled


def _is_firm_of_the_tables(line: Line, at: int) -> bool:
    """True for "General Motors", who is no general."""
    row = match_body(line, at)
    return row is not None and row[1].name in FIRMS


def _begins_body(line: Line, at: int, end: int) -> bool:
    """True for the "Justice" of "the rebel Justice and Equality Movement", who is nobody."""
    row = match_body(line, at) if at < end else None
    return row is not None and row[0] > end


@lru_cache(maxsize=20_000)
def _may_begin(text: str) -> bool:
    """False for the marks and ordinary words of which most of a text is made."""
    if text[0].islower():
        return low_key(text) in _lower_beginnings() or starts_with_capital(text)
    return text[0].isalnum() and not _names_nobody(text)


def _names_nobody(text: str) -> bool:
    """True for "The", "Friday" and "40", which no name of a table and no person has in front."""
    low = low_key(text)
    is_plain = low in NO_NAMES and not text.isupper()
    if not (is_plain or text.isdigit()) or text in NEVERTHELESS or text in GIVEN_NAMES:
        return False
    books = (geography_book().firsts, organisation_book().firsts)
    return low not in _lower_beginnings() and not any(exact_key(text) in book for book in books)


@lru_cache(maxsize=1)
def _lower_beginnings() -> frozenset[str]:
    """The words in lower case that may begin a candidate."""
    pronouns = {word for word in PRONOUNS if word.islower()}
    return frozenset(beginnings() | BODY_NOUNS | (PARTICLES - INNER_PARTICLES) | pronouns)


def _plain_end(line: Line, at: int) -> int:
    """How far a table name or a run of capitals would go: "Opposition Alliance for Peace"."""
    row = match_body(line, at)
    known = row[0] if row is not None and isinstance(row[1], NamedGroup) else at
    if not is_name_word(line, at):
        return known
    end = name_end(line, at)
    is_name = end > at and looks_like_organisation(text_of(line, at, end))
    return max(known, end) if is_name else known


def _pronoun(line: Line, at: int) -> Step:
    word = line.words[at]
    found = Candidate(
        word.start, word.end, word.text, Form.PRONOUN, line.sentence, ActorKind.PERSON
    )
    return Step(at + 1, (found,))


def _body(line: Line, at: int) -> Step:
    """The noun of "the alliance", where no other noun follows it."""
    word = line.words[at]
    following = line.low[at + 1] if at + 1 < len(line.words) else "."
    is_verb = following in AFTER_NOUN | FIRMS_DO or following.endswith("ed")
    stands_alone = not following[0].isalnum() or is_verb or word.possessive
    the = _behind_the(line, at)
    if the is None or not stands_alone:
        return Step(at + 1)
    kind = ActorKind.ORGANISATION
    words = line.low[the:at]
    geo = match_geo(line, at - 1) if words else None
    country = geo[1].code if geo and geo[0] == at and geo[1].use is NameUse.ADJECTIVE else None
    found = Candidate(
        word.start, word.end, word.text, Form.BODY, line.sentence, kind, country=country,
        called=(*words, line.low[at]),
    )  # fmt: skip
    return Step(at + 1, (found,))


def _behind_the(line: Line, at: int) -> int | None:
    """Where the words between "the" and the noun begin: "the Peruvian airline"; None without."""
    far = 1 + (MAX_MARKS if line.low[at] in NOUNS else 0)
    for first in range(at, max(0, at - far), -1):
        if line.low[first - 1] == "the":
            return first
        word = line.words[first - 1]
        if word.possessive or not word.text[0].isalpha() or line.low[first - 1] in AFTER_NOUN:
            return None
    return None


def read_organisation(line: Line, at: int) -> Step | None:
    """An organisation or movement of the tables, with the words that make it another one."""
    row = match_body(line, at)
    if row is None:
        return None
    end, entry = row
    longer = name_end(line, at) if is_name_word(line, at) else end
    is_longer = looks_like_organisation(text_of(line, at, longer)) or entry.name in FIRMS
    if longer > end and is_longer:
        return Step(longer, (named(line, at, longer, ActorKind.ORGANISATION),))
    if entry.name in PLACES_TOO and at and line.low[at - 1] in TOWN_CUES:
        return Step(end)
    if isinstance(entry, NamedGroup):
        found = named(line, at, end, ActorKind.GROUP)
        return Step(end, (replace(found, form=Form.GROUP, country=entry.country),))
    found = named(line, at, end, ActorKind.ORGANISATION)
    country = entry.country or (owner_before(line, at) if entry.name in FIRMS else None)
    return Step(end, (replace(found, country=country),))
