"""Articles in which no word can tell of an event are known before anyone is named."""

import pytest

from core.dates import find_times
from core.events import may_tell
from core.events.rules.all_rules import RULES
from core.language import parse_sentences, split_sentences


def tells(text: str) -> bool:
    sentences = split_sentences(text)
    return may_tell(text, sentences, parse_sentences(sentences), find_times(text))


@pytest.mark.parametrize("text", [text for rule in RULES for text in rule.examples])
def test_what_tells_may_tell(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "Berg was late on Friday.",
        "Halden paid $30 million.",
        "Maro put on a coat.",
    ],
)
def test_what_has_none_of_the_words_around_a_trigger_tells_nothing(text: str) -> None:
    assert not tells(text)
