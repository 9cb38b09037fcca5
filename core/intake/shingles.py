"""What a text is compared by: its runs of three words, and its names, numbers and days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Final

from core.language.months import MONTHS
from core.language.weekdays import WEEKDAYS

LENGTH: Final = 3
# Words; scripts that are written without blanks give a word a character.
WORD: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W_]+(?:['’][^\\W_]+)?")
# A capital behind one of these begins a sentence or a line, and says nothing.
BEGINNING: Final = re.compile(r"(?:^|[.!?:;\n\"“”‘’'«»(–—-])\s{0,3}$")
LOOK_BACK: Final = 4
AROUND: Final = 2
FACT: Final = "#"
DAYS: Final = frozenset((*MONTHS, *WEEKDAYS))


def find_shingles(text: str) -> Iterator[bytes]:
    """Each run of three words, without case and marks, as often as it stands there."""
    words = WORD.findall(text.casefold())
    for at in range(len(words) - LENGTH + 1):
        yield " ".join(words[at : at + LENGTH]).encode("utf-8", "replace")


def find_facts(text: str) -> Iterator[tuple[int, int]]:
    """Place and value of each name, number and day, as hashes of 32 bits.

    The place is the two words on either side, in which other facts count alike. A value is odd
    where it is of a number or belongs to a day, even where it is of a name.
    """
    found = tuple(WORD.finditer(text))
    facts = [_is_fact(word, text) for word in found]
    words = [word[0].casefold() for word in found]
    masked = [FACT if is_fact else word for word, is_fact in zip(words, facts, strict=True)]
    for at, is_fact in enumerate(facts):
        if is_fact:
            yield _hash(_around(masked, at)), _hash(words[at]) & ~1 | _tells_number(words[at])


def hash_words(words: bytes) -> int:
    """32 bits of BLAKE2b, the same in every process."""
    return int.from_bytes(blake2b(words, digest_size=4).digest(), "little")


def _hash(words: str) -> int:
    return hash_words(words.encode("utf-8", "replace"))


def _is_fact(word: re.Match[str], text: str) -> bool:
    """True for a number, and for a capital that begins no sentence."""
    if any(map(str.isdigit, word[0])):
        return True
    start = word.start()
    return word[0][0].isupper() and not BEGINNING.search(text, max(0, start - LOOK_BACK), start)


def _tells_number(word: str) -> bool:
    return word in DAYS or any(map(str.isdigit, word))


def _around(words: Sequence[str], at: int) -> str:
    before, after = words[max(0, at - AROUND) : at], words[at + 1 : at + 1 + AROUND]
    return f"{' '.join(before)} _ {' '.join(after)}"
