"""Names compared: the same person or organisation under a longer, shorter or respelt name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import JaroWinkler, Levenshtein

from core.actors.lexicon.words import PARTICLES, word_set
from core.language.geography import NameUse, look_up, plain_name

_PREFIXES: Final = ("al-", "el-", "as-", "at-", "ad-", "an-", "ar-", "ash-", "az-", "ul-", "ur-")
_SUFFIXES: Final = frozenset(("jr", "sr", "jnr", "snr"))
_COMPANY_ENDINGS: Final = word_set(
    "inc corp corporation co company cos ltd limited llc plc ag gmbh sa spa nv ab asa group holding"
    " holdings the"
)
_STATES: Final = frozenset((NameUse.COUNTRY, NameUse.SHORT, NameUse.ADJECTIVE))
_SMALL_WORDS: Final = word_set("of for the and & on amp in to")
# "A.B.", "A&B".
_JOINTS: Final = re.compile(r"[.\-+&]")
# "United Millworkers" are the UMW.
_WORKERS: Final = re.compile(r"(?<=[a-z]{3})(?=workers\b)")
# "Halden Airlines" are HA, and HAL.
_AIR: Final = re.compile(r"(?<=\bAir)(?=(?:lines|ways)\b)")
# Parts of a body that are bodies of their own: the Air Force is not its Office of Investigations.
_OWN_BODIES: Final = word_set(
    "office department bureau committee commission council division command academy university"
    " court board agency school college institute fund bank foundation union association local"
)
# Usual spellings of one name in Latin letters, and short forms of given names.
_SPELLINGS: Final = (
    "mohammed mohamed mohammad muhammad mohamad muhammed",
    "ahmed ahmad",
    "hussein hussain hossein husain husayn",
    "abdul abdel abdal",
    "youssef yousef yusuf yousuf",
    "omar umar",
    "osama usama",
    "gadhafi gaddafi qaddafi kadhafi gadafi",
    "sergei sergey serguei",
    "yuri yury yuriy",
    "dmitri dmitry dimitri",
    "alexei aleksei alexey",
    "zelensky zelenskyy zelenskiy",
    "erdogan erdoan",
    "sissi sisi",
    "qaida qaeda",
    "chou zhou",
    "michael mike mikey",
    "william bill billy will",
    "robert bob bobby rob",
    "james jim jimmy",
    "thomas tom tommy",
    "joseph joe joey",
    "richard dick rick",
    "anthony tony",
    "edward ed eddie ted",
    "charles charlie chuck",
    "daniel dan danny",
    "david dave",
    "donald don",
    "gerald gerry jerry",
    "gregory greg",
    "john jack johnny",
    "kenneth ken",
    "lawrence larry",
    "matthew matt",
    "nicholas nick",
    "patrick pat",
    "peter pete",
    "ronald ron",
    "samuel sam",
    "stephen steve steven",
    "timothy tim",
    "benjamin ben benny",
    "andrew andy",
    "christopher chris",
    "jeffrey jeff geoffrey",
    "michelle michele",
    "elizabeth liz beth",
    "katherine kate catherine kathy",
    "margaret peggy maggie",
    "susan sue",
    "deborah debbie",
)
_SPELT: Final = {word: row.split()[0] for row in _SPELLINGS for word in row.split()}
# Below five letters one letter more makes another name (Chan, Chang; Omar, Omer).
MIN_RESPELT: Final = 5
MIN_LIKENESS: Final = 0.9


@lru_cache(maxsize=50_000)
def person_words(name: str) -> tuple[str, ...]:
    """The words that tell a person: lower case, no accents, particles nor "Jr."."""
    parts = (_bare(part) for part in plain_name(name).casefold().replace(".", ". ").split())
    words = [word for part in parts for word in part.split("-") if word]
    kept = tuple(_SPELT.get(w, w) for w in words if w not in PARTICLES | _SUFFIXES)
    return kept or tuple(words) or (name.casefold(),)


def _bare(word: str) -> str:
    word = word.strip(".,'\"()")
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            return word.removeprefix(prefix)
    return word


def is_respelt(one: str, other: str) -> bool:
    """True for two spellings of one word: "malkiy" and "malki", "zabihullah" and "zabiullah"."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < MIN_RESPELT or one[0] != other[0] or {one + "s", other + "s"} & {one, other}:
        return False
    distance = Levenshtein.distance(one, other, score_cutoff=2)
    if distance > 1 + (shorter >= 8):
        return False
    return JaroWinkler.similarity(one, other) >= MIN_LIKENESS


def _same_part(short: str, long: str) -> bool:
    return is_respelt(short, long) or (len(short) == 1 and long.startswith(short)) or (
        len(long) == 1 and short.startswith(long)
    )  # fmt: skip


def is_shorter_person(short: Sequence[str], long: Sequence[str]) -> bool:
    """True where the words of ``short`` stand in ``long`` in that order, initials counted."""
    if len(short) > len(long) or not short:
        return False
    at = 0
    for part in short:
        while at < len(long) and not _same_part(part, long[at]):
            at += 1
        if at == len(long):
            return False
        at += 1
    return len(short) == 1 or _same_part(short[-1], long[-1]) or _same_part(short[0], long[0])


def place_in_name(word: str, long: Sequence[str]) -> int | None:
    """How well one word stands for a person: 0 as surname, 1 given name, 2 inside; else None."""
    if is_respelt(word, long[-1]):
        return 0
    if is_respelt(word, long[0]):
        return 1
    return 2 if len(long) > 2 and word in long else None


@lru_cache(maxsize=50_000)
def organisation_words(name: str) -> tuple[str, ...]:
    """The words that tell an organisation: lower case, without "of", "the", "Inc.".

    A country in front is its code: "U.S. Navy" and "United States Navy" have the same words.
    """
    country, rest = _country_in_front(name)
    plain = plain_name(rest).casefold().replace(".", "").replace("organisation", "organization")
    words = [word.removesuffix("'s") for word in plain.replace("-", " ").split()]
    kept = [word for word in words if word not in _SMALL_WORDS]
    while len(kept) > 1 and kept[-1] in _COMPANY_ENDINGS:
        kept.pop()
    return (country, *kept) if country else tuple(kept)


def _country_in_front(name: str) -> tuple[str | None, str]:
    """Code of a country that begins the name, and what is left; the name itself without one."""
    words = name.split()
    for length in (3, 2, 1):
        geo = look_up(" ".join(words[:length])) if len(words) > length else None
        if geo and geo.use in _STATES:
            return geo.code, " ".join(words[length:])
    return None, name


def extra_words(short: Sequence[str], long: Sequence[str]) -> int | None:
    """How many words ``long`` has more, where ``short`` can stand for it; else None.

    It can where it ends the longer name, where it begins it and no body of its own follows, and
    where it has both ends of it ("Halden Mail", "Halden Post and Mail").
    """
    if not short or len(short) > len(long):
        return None
    extra = len(long) - len(short)
    if tuple(long[extra:]) == tuple(short):
        return extra
    if tuple(long[: len(short)]) == tuple(short):
        return None if _OWN_BODIES & set(long[len(short) :]) else extra
    ends = len(short) > 1 and (short[0], short[-1]) == (long[0], long[-1])
    return extra if ends and set(short) <= set(long) else None


def initials(name: str) -> frozenset[str]:
    """The initials of a name, lower case: of all words, without small ones, without "Corp."."""
    whole = _WORKERS.sub(" ", plain_name(name)).replace("-", " ").replace("/", " ")
    runs = (run for text in (whole, _AIR.sub(" ", whole)) for run in _first_letters(text.split()))
    return frozenset(run for run in runs if len(run) > 1)


def _first_letters(words: Sequence[str]) -> Iterator[str]:
    """The first letters of all words, of the large ones, of those without "Corp.".

    Two words may have a third letter from within the second: "AOL" is America Online.
    """
    large = [word for word in words if word.casefold() not in _SMALL_WORDS]
    core = [word for word in large if word.casefold().rstrip(".") not in _COMPANY_ENDINGS]
    for part in (words, large, core):
        yield "".join(word[0] for word in part).casefold()
    if len(core) == 2 and all(word.isalpha() for word in core):
        inside = core[1][1:].casefold()
        yield from (f"{core[0][0]}{core[1][0]}{c}".casefold() for c in inside if c not in "aeiou")


def acronym_letters(name: str) -> str | None:
    """The letters of an acronym in lower case; None for what is none."""
    letters = _JOINTS.sub("", name)
    is_one = 2 <= len(letters) <= 8 and sum(c.isupper() for c in letters) >= 2
    return letters.casefold() if is_one and " " not in name else None


def is_acronym(short: str, name: str) -> bool:
    """True where the capitals of ``short`` are the initials of the words of ``name``."""
    return acronym_letters(short) in initials(name)


def has_company_ending(name: str) -> bool:
    """True for "Halden Corp.": a name that is whole and stands for no longer one."""
    return name.split()[-1].rstrip(".").casefold() in _COMPANY_ENDINGS
