"""Words that the model remembers get what the model would say of them anew."""

from __future__ import annotations

import pytest
import spacy

from core.language import parse_sentences, split_sentences, word_memory
from core.settings import read_settings

SAID = ("ORTH", "TAG", "DEP", "POS", "LEMMA", "HEAD")
TEXT = (
    "Anna Lindt didn't meet Karl Berg's envoys in  Vienna. She's met them twice, hasn't she? "
    'A deal is near. The envoys (two) met; "We have met," she said. They meet in U.S. towns. '
    "Meeting them, 1,200 left. Anna Lindt met Karl Berg."
)


def said_of(text: str) -> list[list[list[int]]]:
    parsed = parse_sentences(split_sentences(text))
    return [p.parse.doc.to_array(list(SAID)).tolist() for p in parsed]


def said_anew(text: str) -> list[list[list[int]]]:
    model = spacy.load(read_settings().spacy_model)
    texts = [p.parse.doc.text for p in parse_sentences(split_sentences(text))]
    return [model(text).to_array(list(SAID)).tolist() for text in texts]


def test_what_is_remembered_is_what_the_model_says() -> None:
    assert said_of(TEXT) == said_anew(TEXT)


def test_a_full_memory_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_memory, "MAX_REMEMBERED", 5)
    assert said_of(TEXT) == said_of(TEXT)
