"""Sentences to spaCy parses; the model is loaded here, once, when it is first wanted."""

from __future__ import annotations

import gc
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from core.language.dateline import length_of_dateline
from core.language.mend import mended
from core.language.tokens import read_tokens
from core.language.word_memory import (
    FORM_PIPES,
    WordMemory,
    form_memory,
    remember_embeddings,
)
from core.model import ParsedSentence, Sentence
from core.settings import read_settings
from core.token import Form

if TYPE_CHECKING:
    from spacy.language import Language

# A parse takes time and memory by the token; what is longer than this is a table or a fault.
MAX_PARSED_CHARS: Final = 1_500
BATCH_SIZE: Final = 64
# Nouns of one word, which the tokenizer would cut in three and the tagger take for adjectives,
# each with one that both know.
HYPHENED: Final = {
    "cease-fire": "truce",
    "tie-up": "merger",
    "go-ahead": "permit",
    "buy-out": "merger",
    "sit-down": "meeting",
    "get-together": "meeting",
}
# Verb forms that the tagger takes for names.
RARE_FORMS: Final = {"rang": "phoned"}
# A caption's "left," and a report's place line are no part of the sentence's grammar.
ASIDES: Final = re.compile(
    r"""^(?:FILE\s{1,2}[-\u2013\u2014]{1,2}\s{1,2}|[A-Z][A-Z .,/'-]{2,40}
        (?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2},?\s?)?
        (?:\([A-Za-z ]{2,20}\))?\s?
        (?:[\u2013\u2014]|--?|_|:)\s{1,2}(?=\S))
      | ,\s(?:(?:second|third|fourth|far|front|top|bottom|rear|at)\s)?(?:from\s)?
        (?:left|right|center|centre|hidden\sat\sleft|hidden\sat\sright)(?:,(?=\s(?!and\b))|(?=[.,]))""",
    re.VERBOSE,
)
LEVEL: Final = str.maketrans("\n\r\t\u00a0\u2019\u2018\u201c\u201d", "    ''\"\"")


@cache
def _load_model(name: str) -> tuple[Language, WordMemory[Form]]:
    """The model of that name. Importing spaCy alone takes a second, so it happens here."""
    import spacy
    from spacy.tokenizer import Tokenizer

    # Names are found by rules of our own; without its entities the model is twice as fast.
    model = spacy.load(name, exclude=["ner"], disable=FORM_PIPES)
    remember_embeddings(model)
    if isinstance(model.tokenizer, Tokenizer):
        for noun, known in HYPHENED.items():
            for word in (noun, noun.capitalize()):
                model.tokenizer.add_special_case(word, [{"ORTH": word, "NORM": known}])
                several = {"ORTH": f"{word}s", "NORM": f"{known}s"}
                model.tokenizer.add_special_case(f"{word}s", [several])
    for verb, known in RARE_FORMS.items():
        looks = model.vocab[verb]
        looks.norm_, looks.prefix_, looks.suffix_ = known, known[0], known[-3:]
    memory = form_memory(model)
    # The collector need not go through tables and model again and again: they stay.
    gc.collect()
    gc.freeze()
    return model, memory


def _plain(text: str) -> str:
    line = length_of_dateline(text)
    level = " " * line + text[line:].translate(LEVEL)
    return ASIDES.sub(lambda aside: " " * len(aside[0]), level)


def parse_sentences(sentences: Sequence[Sentence]) -> tuple[ParsedSentence, ...]:
    """Parses of the sentences in order, without those longer than MAX_PARSED_CHARS."""
    return mend_parses(parse_together([sentences])[0])


def parse_together(texts: Sequence[Sequence[Sentence]]) -> list[tuple[ParsedSentence, ...]]:
    """The parses of each text's sentences as the model leaves them, without the overlong ones.

    The more words the model is asked about at once, the less time it takes for each.
    """
    short = [[s for s in sentences if len(s.text) <= MAX_PARSED_CHARS] for sentences in texts]
    parses = iter(_parses([sentence for sentences in short for sentence in sentences]))
    return [tuple(islice(parses, len(sentences))) for sentences in short]


def mend_parses(parses: Sequence[ParsedSentence]) -> tuple[ParsedSentence, ...]:
    """The parses with what is known to be misread put right."""
    return tuple(replace(parsed, parse=mended(parsed.parse)) for parsed in parses)


def _parses(sentences: Sequence[Sentence]) -> list[ParsedSentence]:
    if not sentences:
        return []
    model, memory = _load_model(read_settings().spacy_model)
    # Same length, so offsets stay: the model knows straight quotes and blanks best.
    texts = (_plain(sentence.text) for sentence in sentences)
    parses = list(model.pipe(texts, batch_size=BATCH_SIZE))
    known = memory.answers(parses)
    return [
        ParsedSentence(sentence, read_tokens(parse, forms))
        for sentence, parse, forms in zip(sentences, parses, known, strict=True)
    ]
