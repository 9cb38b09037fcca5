"""What the shape of a name tells: acronyms and adjectives in it, two names and a hyphen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from core.actors.lexicon.spelling import person_words
from core.actors.scanning.candidates import Candidate
from core.language.geography import NameUse, look_up

NUMERALS: Final = frozenset(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "X", "XVI", "XIV"))


def has_bodys_word(name: str) -> bool:
    """True for "Irish Special Branch" and "Provisional IRA": an adjective, an acronym."""
    words = name.split()
    first = look_up(words[0])
    if first and first.use is NameUse.ADJECTIVE:
        return True
    return any(
        len(word) > 1 and word.isalpha() and word.isupper() and word not in NUMERALS
        for word in words
    )


def is_acronym_like(name: str) -> bool:
    """True for "RBC" and "ZANU-PF"."""
    letters = name.replace("-", "")
    return 2 <= len(letters) <= 10 and name.isupper() and sum(c.isdigit() for c in name) < 2


def split_hyphened(found: Sequence[Candidate], people: frozenset[str]) -> Iterator[Candidate]:
    """The candidates, "Rowe-Banda" as two where both are persons of the article."""
    for candidate in found:
        parts = candidate.name.split("-")
        whole = candidate.end - candidate.start == len(candidate.name)
        is_pair = whole and len(parts) > 1 and " " not in candidate.name
        if not is_pair or not {" ".join(person_words(p)) for p in parts} <= people:
            yield candidate
            continue
        start = candidate.start
        for part in parts:
            yield replace(candidate, start=start, end=start + len(part), name=part)
            start += len(part) + 1
