"""Where sentences end, and where full stops do not end them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import split_sentences


def parts(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. She left.", ["It rained.", "She left."]),
        ("Gen. Berg met Dr. Lindt.", ["Gen. Berg met Dr. Lindt."]),
        ("The U.S. President spoke.", ["The U.S. President spoke."]),
        ("He left the U.S. The trip was long.", ["He left the U.S.", "The trip was long."]),
        (
            "He lives in Tampa, Fla. Sister Anna left.",
            ["He lives in Tampa, Fla.", "Sister Anna left."],
        ),
        ("A Fla. Judge in Tampa, Fla., ruled.", ["A Fla. Judge in Tampa, Fla., ruled."]),
        ("She met Dara Sen. It rained.", ["She met Dara Sen.", "It rained."]),
        ("She met Sen. Berg.", ["She met Sen. Berg."]),
        ("J. R. Berg spoke.", ["J. R. Berg spoke."]),
        ("Adeco Inc. bought it. It paid.", ["Adeco Inc. bought it.", "It paid."]),
        (
            "They sold it to Halden Inc. Halden, of Lund, paid.",
            ["They sold it to Halden Inc.", "Halden, of Lund, paid."],
        ),
        (
            "They sold it to Halden Corp. Adeco said so.",
            ["They sold it to Halden Corp.", "Adeco said so."],
        ),
        ("He met Halden Inc. Chairman Karl Berg.", ["He met Halden Inc. Chairman Karl Berg."]),
        ("He left Halden Inc. Karl Berg said so.", ["He left Halden Inc.", "Karl Berg said so."]),
        ("Halden Inc. Chairman Berg said so.", ["Halden Inc. Chairman Berg said so."]),
        ("Adeco Co. Ltd. said so.", ["Adeco Co. Ltd. said so."]),
        ("They met on Feb. 3 in Lund.", ["They met on Feb. 3 in Lund."]),
        ("“We agree.” She left.", ["“We agree.”", "She left."]),
        ("Is it so? Yes!", ["Is it so?", "Yes!"]),
        ("Talks resume\n\nThe two sides met.", ["Talks resume", "The two sides met."]),
        ("Talks resume\nThe two sides met.", ["Talks resume", "The two sides met."]),
        ("Prices rose 3.5 percent. Oil fell.", ["Prices rose 3.5 percent.", "Oil fell."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_text_is_split_where_sentences_end(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_lines_cut_at_one_width_are_joined() -> None:
    line = "the minister said at length that the meeting would go on as it had been"
    text = "\n".join([line] * 5) + " planned."
    assert len(parts(text)) == 1


@given(st.text(alphabet=st.sampled_from("aB .?!\n\"'”)1Mr")))
def test_sentences_are_stretches_of_the_text(text: str) -> None:
    sentences = split_sentences(text)
    assert all(text[s.start : s.end] == s.text for s in sentences)
    assert [s.index for s in sentences] == list(range(len(sentences)))
    assert "".join("".join(s.text for s in sentences).split()) == "".join(text.split())


@pytest.mark.parametrize("unit", ["1", "?", " ", "\n", ". ", "Mon. ", "A.B. "])
def test_long_runs_take_linear_time(unit: str) -> None:
    started = time.process_time()
    split_sentences(unit * (200_000 // len(unit)))
    assert time.process_time() - started < 3
