"""Copies of a wire story are found, other articles on the same event are not."""

import os
import subprocess
import sys
import time
from itertools import combinations
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from near_texts import COPIES, NOTICES, OTHERS, WIRE

from core.intake.near import NearCopies, Signature, sign

ROOT: Final = Path(__file__).parents[2]
WORDS: Final = st.lists(
    st.text("abcdefghijklmnoprstuvwy", min_size=2, max_size=9),
    min_size=60,
    max_size=90,
    unique=True,
)


def is_near(one: str, other: str) -> bool:
    found = {
        bool(NearCopies([("it", sign(a))]).of(sign(b))) for a, b in ((one, other), (other, one))
    }
    assert len(found) == 1, "a copy of what is no copy of it"
    return found.pop()


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
def test_what_an_outlet_makes_of_a_wire_story_is_a_copy(copy: str) -> None:
    assert is_near(WIRE, copy)


def test_two_outlets_versions_are_copies_of_each_other() -> None:
    assert all(is_near(one, other) for one, other in combinations(COPIES.values(), 2))


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
def test_another_article_on_the_same_event_is_no_copy(other: str) -> None:
    assert not is_near(WIRE, other)
    assert not any(is_near(copy, other) for copy in COPIES.values())


def test_articles_with_the_same_background_are_no_copies() -> None:
    assert not any(is_near(one, other) for one, other in combinations(OTHERS.values(), 2))


@pytest.mark.parametrize(("one", "other"), [(0, 1), (0, 2), (1, 2), (3, 4)])
def test_a_form_with_another_name_or_day_is_no_copy(one: int, other: int) -> None:
    assert not is_near(NOTICES[one], NOTICES[other])


def test_one_number_put_right_in_a_long_story_leaves_it_a_copy() -> None:
    assert is_near(WIRE, WIRE.replace("some 2,500", "some 2,700"))


def test_texts_of_a_line_are_never_copies() -> None:
    assert not is_near("They met in Arbor on Monday.", "They met in Arbor on Monday.")
    assert not is_near("", WIRE)
    assert not is_near(WIRE.split("\n")[0], WIRE)


@settings(deadline=None, max_examples=100)
@given(WORDS, st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_word_or_two_more_leave_a_text_a_copy(words: list[str], here: int, there: int) -> None:
    more = words.copy()
    for at in (here, there):
        more.insert(at % len(more), "zzz")
    assert is_near(" ".join(words), " ".join(more))


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=400))
def test_any_text_has_a_signature_that_can_be_stored(text: str) -> None:
    signature = sign(text)
    assert Signature.from_bytes(signature.to_bytes()) == signature


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (
            "日本と韓国の外相が月曜日に東京で会談し、漁業協定の延長について協議した。次回は三月に開かれる。",
            "双方は",
        ),
        (
            "وزرائے خارجہ نے پیر کو آربر میں ملاقات کی اور آبنائے کے نئے نقشے پر اتفاق کیا جس پر "
            "برسوں سے دونوں ملکوں کے درمیان جھگڑا چلا آ رہا تھا",
            "حکام کے مطابق",
        ),
    ],
    ids=["Japanese", "Urdu"],
)
def test_other_scripts_are_compared_too(text: str, more: str) -> None:
    assert is_near(text, more + " " + text)
    assert not is_near(text, WIRE)


def test_signatures_are_the_same_in_every_process() -> None:
    code = (
        "import sys; from core.intake.near import sign;"
        "sys.stdout.write(sign(sys.stdin.buffer.read().decode()).to_bytes().hex())"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=WIRE.encode(),
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert made == {sign(WIRE).to_bytes().hex().encode()}


@pytest.mark.parametrize(
    "stored", [b"", b"\x09" + sign(WIRE).to_bytes()[1:], sign(WIRE).to_bytes()[:-1]]
)
def test_a_signature_of_another_make_is_told(stored: bytes) -> None:
    with pytest.raises(ValueError, match="make it anew"):
        Signature.from_bytes(stored)


def test_the_copies_among_many_are_found_nearest_first() -> None:
    stored = NearCopies((name, sign(text)) for name, text in OTHERS.items())
    for name, text in COPIES.items():
        stored.extend([(name, sign(text))])
    found = stored.of(sign(WIRE))
    assert {copy.key for copy in found} == set(COPIES)
    assert [copy.wording for copy in found] == sorted((c.wording for c in found), reverse=True)
    assert found[0].key == "capitals and quotation marks"
    assert found[-1].key == "only the first three paragraphs"
    assert found[-1].contained > 0.9


def test_ten_thousand_texts_are_searched_in_a_moment() -> None:
    wire = sign(WIRE)
    chance = np.random.default_rng(1)
    others = chance.integers(0, 2**32, (10_000, len(wire.sketch) // 4), dtype=np.uint32)
    stored = NearCopies(
        (str(n), Signature(300, sketch.tobytes(), wire.facts)) for n, sketch in enumerate(others)
    )
    stored.extend([("it", wire)])
    started = time.process_time()
    assert [copy.key for copy in stored.of(wire)] == ["it"]
    assert time.process_time() - started < 0.5
