"""Which language a text is in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from py3langid.langid import MODEL_FILE, LanguageIdentifier

DEFAULT_LANGUAGE: Final = "en"
# Shorter texts in Latin letters, and guesses less sure than this, are taken for English.
FEWEST_CHARS: Final = 60
SURE: Final = 0.9
# Of letters that English does not have fewer do, and the likeliest language is better than it.
FEWEST_OTHER_CHARS: Final = 10
LAST_LATIN: Final = "\u024f"
# The guess for a longer sample is hardly another, and takes its time.
SAMPLE_CHARS: Final = 800
# Words that hardly stand in texts of other languages, and are a quarter of English ones.
ENGLISH: Final = frozenset(
    {
        "and",
        "by",
        "from",
        "of",
        "said",
        "that",
        "the",
        "their",
        "they",
        "to",
        "were",
        "which",
        "with",
    }
)
ENGLISH_SHARE: Final = 0.1
FEWEST_WORDS: Final = 20
CODE: Final = re.compile(r"(?P<code>[A-Za-z]{2})(?:[-_]|$)")


def detect_language(text: str, declared: str | None = None) -> str:
    """ISO 639-1 code: the declared one, else that of the text, else English.

    ``declared`` is what the file says of itself, such as "en-GB".
    """
    if declared and (stated := CODE.match(declared.strip())):
        return stated["code"].lower()
    sample = text[:SAMPLE_CHARS]
    if _is_plainly_english(sample):
        return DEFAULT_LANGUAGE
    letters = [sign for sign in sample if sign.isalpha()]
    is_latin = 2 * sum(letter <= LAST_LATIN for letter in letters) >= len(letters)
    if len(letters) < (FEWEST_CHARS if is_latin else FEWEST_OTHER_CHARS):
        return DEFAULT_LANGUAGE
    code, probability = _identifier().classify(sample)
    is_sure = probability >= SURE or not is_latin
    return str(code) if len(code) == 2 and is_sure else DEFAULT_LANGUAGE


def _is_plainly_english(sample: str) -> bool:
    """True where so many words are the commonest of English alone that no model need be asked."""
    words = sample.split()
    common = [word for word in words if word in ENGLISH]
    return len(common) > ENGLISH_SHARE * max(len(words), FEWEST_WORDS) and len(set(common)) > 3


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    """The detector with its model, loaded once: half a second and some 30 MB."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
