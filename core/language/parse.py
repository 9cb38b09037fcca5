"""Sentences to spaCy parses; the model is loaded here, once, when it is first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from core.model import ParsedSentence, Sentence
from core.settings import read_settings

if TYPE_CHECKING:
    from spacy.language import Language

# A parse takes time and memory by the token; what is longer than this is a table or a fault.
MAX_PARSED_CHARS: Final = 1_500
BATCH_SIZE: Final = 64
LEVEL: Final = str.maketrans("\n\r\t\u00a0\u2019\u2018\u201c\u201d", "    ''\"\"")


@cache
def _load_model(name: str) -> Language:
    """The model of that name. Importing spaCy alone takes a second, so it happens here."""
    import spacy

    return spacy.load(name)


def parse_sentences(sentences: Sequence[Sentence]) -> tuple[ParsedSentence, ...]:
    """Parses of the sentences in order, without those longer than MAX_PARSED_CHARS."""
    short = [sentence for sentence in sentences if len(sentence.text) <= MAX_PARSED_CHARS]
    if not short:
        return ()
    model = _load_model(read_settings().spacy_model)
    # Same length, so offsets stay: the model knows straight quotes and blanks best.
    texts = (sentence.text.translate(LEVEL) for sentence in short)
    parses = model.pipe(texts, batch_size=BATCH_SIZE)
    return tuple(
        ParsedSentence(sentence, parse[:]) for sentence, parse in zip(short, parses, strict=True)
    )
