"""How the numbers of ten languages are found and read: «quarante-deux», «treinta y dos»."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from core.dates.languages.number_words import NUMBERS, Numbers
from core.dates.vocabulary import words

# Letters with a dot below, which a text may write as one character or as two.
_AND_MORE = r"e\s|y\s|و"
_DOTTED = (("\u0921\u093c", "\u095c"), ("\u0922\u093c", "\u095d"))


def spellings(word: str) -> tuple[str, ...]:
    """The word as one text or another encodes it."""
    plain = unicodedata.normalize("NFC", word)
    joined = plain
    for two, one in _DOTTED:
        joined = joined.replace(two, one)
    return (plain,) if plain == joined else (plain, joined)


def one_of(forms: Iterable[str]) -> str:
    """Any of the forms, the longer first, each in all its spellings; of none nothing matches."""
    spelled = sorted({s for form in forms for s in spellings(form)}, key=lambda s: (-len(s), s))
    return (
        "|".join(re.escape(form.replace("_", " ")).replace(r"\ ", r"\s") for form in spelled)
        or "(?!)"
    )


def _values(line: str, first: int = 1, step: int = 1) -> dict[str, float]:
    """The forms of a line with the number of each: «un|una dos»."""
    return {
        spelled.replace("_", " "): float(first + step * rank)
        for rank, forms in enumerate(words(line))
        for form in forms.split("|")
        for spelled in spellings(form)
    }


class Counting:
    """The numbers of one language: the pattern that finds them and what they say."""

    def __init__(self, numbers: Numbers) -> None:
        ones, tens = _values(numbers.ones), _values(numbers.tens, 20, 10)
        fused = {s: float(n) for word, n in numbers.fused.items() for s in spellings(word)}
        self._small = {**ones, **tens, **_pairs(numbers, ones, tens), **fused}
        self._hundreds = _values(numbers.hundreds, 100, 100)
        for word in words(numbers.hundred):
            self._hundreds[word] = 100.0
            self._hundreds |= {f"{one} {word}": 100 * n for one, n in ones.items() if n < 10}
        self.word = self._pattern(numbers, ones, tens, fused)
        # The words for the hours of a clock.
        self.hour = one_of(form for form, number in self._small.items() if number in range(1, 25))
        self.minute = one_of(form for form in self._small if self._small[form] in range(1, 60))

    def _pattern(
        self,
        numbers: Numbers,
        ones: Iterable[str],
        tens: Iterable[str],
        fused: Iterable[str],
    ) -> str:
        """One number in words."""
        first, then = (ones, tens) if numbers.swapped else (tens, ones)
        parts = [one_of([*ones, *tens, *fused])]
        if numbers.links and tens:
            parts.insert(0, f"(?:{one_of(first)})(?:{one_of(numbers.links)})(?:{one_of(then)})")
        small = "|".join(parts)
        if not self._hundreds:
            return small
        return rf"(?:{one_of(self._hundreds)})(?:\s?(?:{_AND_MORE})?(?:{small}))?|{small}"

    def up_to(self, most: int) -> dict[str, str]:
        """The words for two and more, which no article is, each with its figures."""
        return {form: f"{n:g}" for form, n in self._small.items() if n in range(2, most + 1)}

    def read(self, said: str) -> str:
        """The figures of a number in words: «quarante-deux» is 42, «anderthalb» 1.5."""
        said = " ".join(said.split())
        if said in self._small:
            return f"{self._small[said]:g}"
        for form in sorted(self._hundreds, key=len, reverse=True):
            if said.startswith(form):
                rest = re.sub(f"^(?:{_AND_MORE})", "", said.removeprefix(form).strip())
                return f"{self._hundreds[form] + self._small.get(rest, 0):g}"
        return said


def _pairs(
    numbers: Numbers, ones: Mapping[str, float], tens: Mapping[str, float]
) -> dict[str, float]:
    """«Treinta y dos», in Arabic «two and thirty»."""
    order = -1 if numbers.swapped else 1
    return {
        link.replace("_", " ").join((ten, one)[::order]): tens[ten] + ones[one]
        for link in numbers.links
        for ten in tens
        for one in ones
    }


@lru_cache(maxsize=16)
def counting(language: str) -> Counting:
    """The numbers of a language; one that is not known has none but figures."""
    return Counting(NUMBERS.get(language, Numbers("(?!)")))
