"""Sentences and their parse: the one place that loads the language model."""

from core.language.parse import MAX_PARSED_CHARS, mend_parses, parse_sentences, parse_together
from core.language.split import split_sentences

__all__ = [
    "MAX_PARSED_CHARS",
    "mend_parses",
    "parse_sentences",
    "parse_together",
    "split_sentences",
]
