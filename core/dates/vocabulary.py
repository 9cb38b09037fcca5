"""English words of time and the numbers they stand for. All words are in lower case."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache


def words(line: str) -> tuple[str, ...]:
    """The words of a line that a blank parts."""
    return tuple(line.split())


WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for word in words.split()
}
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
UNITS = {
    "second": "S",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "week": "W",
    "fortnight": "FN",
    "weekend": "WE",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "centurie": "CE",
    "millennium": "ML",
}
DAY_PARTS = {
    "morning": "MO",
    "dawn": "MO",
    "early hours": "MO",
    "small hours": "MO",
    "wee hours": "MO",
    "predawn hours": "MO",
    "pre-dawn hours": "MO",
    "sunrise": "MO",
    "daybreak": "MO",
    "sunset": "EV",
    "first light": "MO",
    "nightfall": "NI",
    "afternoon": "AF",
    "evening": "EV",
    "dusk": "EV",
    "night": "NI",
    "overnight": "NI",
    "tonight": "NI",
    "around noon": "MI",
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "24:00",
}
ONES = {
    word: number
    for number, word in enumerate(
        words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: number * 10
    for number, word in enumerate(
        words("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}
ORDINALS = {
    word: number
    for number, word in enumerate(
        words(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        start=1,
    )
} | {"thirtieth": 30}
# Of centuries; a single letter would be a name.
ROMANS = {
    word: number
    for number, word in enumerate(
        words("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"),
        start=1,
    )
    if len(word) > 1
}
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
VAGUE = frozenset(
    ("several", "few", "a few", "some", "many", "recent", "couple", "dozens", "scores")
)


@lru_cache(maxsize=1024)
def read_number(words: str) -> Fraction | None:
    """The number that the words spell, or None where they only say «several»."""
    words = " ".join(words.replace("-", " ").replace(",", "").split())
    if words in ("a couple", "couple", "a couple of", "couple of"):
        return Fraction(2)
    if words == "the":
        return Fraction(1)
    if words in ("half", "half a", "half an", "a half"):
        return Fraction(1, 2)
    if words == "half a dozen":
        return Fraction(6)
    whole, half = _split_half(words)
    total = _read_digits(whole) if whole[:1].isdigit() else _read_words(whole)
    return None if total is None else total + half


def _split_half(words: str) -> tuple[str, Fraction]:
    for ending in (" and a half", " and one half", " 1/2", "½"):
        if words.endswith(ending):
            return words.removesuffix(ending).strip(), Fraction(1, 2)
    return words, Fraction(0)


_SCALES = {"": 1, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_MANY = {"dozen": 12, "hundred": 100, "thousand": 1000}


def _read_digits(words: str) -> Fraction | None:
    figure, _, scale = words.partition(" ")
    factor = _SCALES.get(scale)
    return None if factor is None else Fraction(figure) * factor


def _read_words(words: str) -> Fraction | None:
    total = 0
    for word in words.split():
        if word in ("a", "an"):
            total += 1
        elif word in _MANY:
            total = max(total, 1) * _MANY[word]
        elif word in ONES or word in TENS:
            total += ONES.get(word, 0) + TENS.get(word, 0)
        elif word != "and":
            return None
    return Fraction(total) if words else None


def read_ordinal(words: str) -> int | None:
    """The rank that «third», «3rd» or «twenty-first» gives, or None."""
    digits = words.rstrip("stndrh")
    if digits.isdigit():
        return int(digits)
    tens, _, ones = words.replace("-", " ").partition(" ")
    if ones:
        return TENS.get(tens, 0) + ORDINALS[ones] if ones in ORDINALS else None
    return ORDINALS.get(tens)


def read_year(words: str) -> int | None:
    """The year that «1998», «nineteen ninety-eight» or «two thousand» gives, or None."""
    if words.isdigit():
        return int(words)
    parts = words.replace("-", " ").split()
    if parts[0] == "two" and "thousand" in parts:
        rest = _read_words(" ".join(parts[parts.index("thousand") + 1 :]))
        return 2000 + int(rest or 0)
    century = _read_words(parts[0])
    rest = _read_words(" ".join(parts[1:]))
    return None if century is None or rest is None else int(century) * 100 + int(rest)
