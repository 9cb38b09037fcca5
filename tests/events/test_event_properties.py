"""Any text in, no exception out; mentions are stretches of their article."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest
from event_readers import article, events
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.pipeline import read_article

VOCABULARY = """met talks signed the a deal
Anna Lindt Karl Berg India and , . with between on Friday
will not , who “ ” ( ) - U.S.-China visit to both two their He agreed called off by of said"""
WORDS = st.sampled_from(VOCABULARY.split())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, max_size=40))
def test_any_order_of_words_is_read(words: list[str]) -> None:
    text = " ".join(words)
    for mention in read_article(article(text)).events:
        start, end = mention.trigger.start, mention.trigger.end
        assert text[start:end] == mention.trigger.text
        assert mention.sentence.start <= start < end <= mention.sentence.end


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_read(text: str) -> None:
    read_article(article(text))


@pytest.mark.parametrize(
    "unit", ["met ", "the deal and ", "Anna Lindt met Karl Berg, ", "signed\n"]
)
def test_long_runs_of_triggers_take_a_few_seconds(unit: str) -> None:
    started = time.process_time()
    events(unit * (30_000 // len(unit)))
    assert time.process_time() - started < 15


PROBE = """
import sys
from core.pipeline import read_article
from core.model import Article
text = (
    "Peru was the host. Ministers Karl Berg of Oman, Ivo Karas of Chad, Lena Holm of Mali, "
    "Pia Rask of Kenya and Chancellor Anna Lindt signed a treaty on Monday. "
    "Oman, Chad and Peru then met envoys of Mali. The three countries will meet in June."
)
for mention in read_article(Article("a", "", text, None, None, None, "en", "a", "")).events:
    sys.stdout.buffer.write(f"{mention}\\n".encode())
"""


def test_the_parties_stand_in_the_same_order_under_any_hash_seed() -> None:
    def run(seed: int) -> bytes:
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-c", PROBE],
            env=environment,
            capture_output=True,
            check=True,
        )
        return done.stdout

    told = run(0)
    assert told.count(b"\n") > 2
    assert {run(seed) for seed in (1, 2, 3)} == {told}
