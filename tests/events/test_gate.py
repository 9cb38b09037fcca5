"""The cheap question before the parse."""

from __future__ import annotations

import time

import pytest

from core.events import can_hold_event
from core.events.rules.all_rules import RULES

EXAMPLES = [text for rule in RULES for text in rule.examples]


@pytest.mark.parametrize("text", EXAMPLES)
def test_gate_lets_every_rules_examples_through(text: str) -> None:
    assert can_hold_event(text)


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose by a third.",
        "The river burst its banks.",
        "He called for reform.",
        "She waits to see whether it rains.",
        "Belar Acquisition Corp. is a shell.",
        "",
    ],
)
def test_gate_holds_back_what_has_no_trigger(text: str) -> None:
    assert not can_hold_event(text)


@pytest.mark.parametrize(
    "text",
    [
        "He is to see President Karl Berg.",
        "The acquisition was dear.",
        "Acquisition of Belar complete.",
        "A CONFERENCE in Lund.",
    ],
)
def test_gate_opens_at_a_trigger(text: str) -> None:
    assert can_hold_event(text)


@pytest.mark.parametrize("unit", ["1", "?", " ", "spoke ", "a ", "sold ", "Monday "])
def test_gate_takes_linear_time(unit: str) -> None:
    started = time.process_time()
    can_hold_event(unit * (300_000 // len(unit)))
    assert time.process_time() - started < 3
