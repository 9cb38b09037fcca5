"""Which language a text is in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from py3langid.langid import MODEL_FILE, LanguageIdentifier

DEFAULT_LANGUAGE: Final = "en"
# Shorter texts, and guesses less sure than this, are taken for English.
FEWEST_CHARS: Final = 60
SURE: Final = 0.9
SAMPLE_CHARS: Final = 4_000
CODE: Final = re.compile(r"(?P<code>[A-Za-z]{2})(?:[-_]|$)")


def detect_language(text: str, declared: str | None = None) -> str:
    """ISO 639-1 code: the declared one, else that of the text, else English.

    ``declared`` is what the file says of itself, such as "en-GB".
    """
    if declared and (stated := CODE.match(declared.strip())):
        return stated["code"].lower()
    sample = text[:SAMPLE_CHARS]
    if sum(map(str.isalpha, sample)) < FEWEST_CHARS:
        return DEFAULT_LANGUAGE
    code, probability = _identifier().classify(sample)
    return str(code) if len(code) == 2 and probability >= SURE else DEFAULT_LANGUAGE


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    """The detector with its model, loaded once: half a second and some 30 MB."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
