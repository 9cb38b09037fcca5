"""Sentences and their parse: the one place that loads the language model."""

from core.language.parse import MAX_PARSED_CHARS, parse_sentences
from core.language.split import split_sentences

__all__ = ["MAX_PARSED_CHARS", "parse_sentences", "split_sentences"]
