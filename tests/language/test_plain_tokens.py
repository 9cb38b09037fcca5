"""Plain tokens, many of them remembered, say what the model says of the sentence anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import spacy

from core.language import parse_sentences, split_sentences, word_memory
from core.settings import read_settings
from core.token import Form, Token

if TYPE_CHECKING:
    from spacy.tokens import Token as SpacyToken

TEXT = (
    "Anna Lindt didn't meet Karl Berg's envoys in  Vienna. She's met them twice, hasn't she? "
    'A deal is near. The envoys (two) met; "We have met," she said. They meet in U.S. towns. '
    "Meeting them, 1,200 left. Anna Lindt met Karl Berg."
)


def said(token: Token | SpacyToken) -> tuple[object, ...]:
    """What the rules ask of a token, other tokens by their places."""
    return (
        *(getattr(token, name) for name in Form._fields),
        token.i,
        token.idx,
        len(token),
        bool(token.is_sent_start),
        token.head.i,
        *([t.i for t in getattr(token, kind)] for kind in ("children", "lefts", "rights")),
        *([t.i for t in getattr(token, kind)] for kind in ("subtree", "ancestors")),
        token.left_edge.i,
        token.right_edge.i,
        [token.is_ancestor(other) for other in token.doc],
    )


def said_of(text: str) -> list[list[tuple[object, ...]]]:
    return [[said(t) for t in p.parse] for p in parse_sentences(split_sentences(text))]


def said_anew(text: str) -> list[list[tuple[object, ...]]]:
    model = spacy.load(read_settings().spacy_model)
    return [[said(t) for t in model(s.text)] for s in split_sentences(text)]


def test_tokens_say_what_the_model_says() -> None:
    assert said_of(TEXT) == said_anew(TEXT)


def test_a_full_memory_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_memory, "MAX_REMEMBERED", 5)
    assert said_of(TEXT) == said_of(TEXT)


def test_neighbours_end_with_the_sentence() -> None:
    first, *_, last = parse_sentences(split_sentences("They met."))[0].parse
    assert first.nbor().text == "met"
    for token, steps in ((first, -1), (last, 1)):
        with pytest.raises(IndexError):
            token.nbor(steps)
