"""The parse keeps the sentence's offsets and leaves out what is too long."""

from __future__ import annotations

import pytest

from core.language import MAX_PARSED_CHARS, parse_sentences, split_sentences


def test_token_offsets_count_from_the_sentence() -> None:
    text = "It rained. Anna Lindt, left, met Karl Berg."
    parsed = parse_sentences(split_sentences(text))[1]
    found = {parsed.sentence.text[t.idx : t.idx + len(t)] for t in parsed.parse if not t.is_space}
    assert {"Anna", "Lindt", "met", "Karl", "Berg"} <= found


@pytest.mark.parametrize(
    "text",
    [
        "VIENNA — Anna Lindt, left, met Karl Berg.",
        "VIENNA, March 10 - Anna Lindt met Karl Berg.",
        "VIENNA, Aug. 11 (Lund News) -- Anna Lindt met Karl Berg.",
    ],
)
def test_asides_of_captions_and_place_lines_are_not_parsed(text: str) -> None:
    parsed = parse_sentences(split_sentences(text))[0]
    words = [token.text for token in parsed.parse if not token.is_space]
    assert words == ["Anna", "Lindt", "met", "Karl", "Berg", "."]


def test_hyphened_truce_is_one_word() -> None:
    parsed = parse_sentences(split_sentences("The cease-fire held."))[0]
    assert "cease-fire" in [token.text for token in parsed.parse]


def test_what_is_too_long_is_left_out() -> None:
    long = "a " * MAX_PARSED_CHARS + "."
    sentences = split_sentences(long + "\n\nThey met.")
    assert [p.sentence.text for p in parse_sentences(sentences)] == ["They met."]


def test_nothing_to_parse_needs_no_model() -> None:
    assert parse_sentences(()) == ()
