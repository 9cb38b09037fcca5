"""Every rule row's own examples and rejects, through the real stages."""

from __future__ import annotations

import pytest

from core.actors import find_actors
from core.dates import find_times
from core.events import can_hold_event, find_events
from core.events.rules.all_rules import RULES
from core.events.syntax.rule import EventRule
from core.language import parse_sentences, split_sentences
from core.model import EventMention

EXAMPLES = [(rule, text, told) for rule in RULES for text, told in rule.examples.items()]
REJECTS = [(rule.name, text) for rule in RULES for text in rule.rejects]


def read(text: str) -> tuple[EventMention, ...]:
    sentences = split_sentences(text)
    parsed = parse_sentences(tuple(s for s in sentences if can_hold_event(s.text)))
    actors = find_actors(text, sentences, parsed)
    return find_events(text, sentences, parsed, find_times(text), actors)


def told(event: EventMention) -> str:
    return f"{event.status}: " + "; ".join(sorted(p.actor.name for p in event.actors))


@pytest.mark.parametrize(("rule", "text", "expected"), EXAMPLES, ids=[e[1] for e in EXAMPLES])
def test_example_gives_its_event_by_its_rule(rule: EventRule, text: str, expected: str) -> None:
    status, _, names = expected.partition(": ")
    in_order = f"{status}: " + "; ".join(sorted(names.split("; ")))
    assert [(event.rule, told(event)) for event in read(text)] == [(rule.name, in_order)]


@pytest.mark.parametrize(("name", "text"), REJECTS, ids=[r[1] for r in REJECTS])
def test_reject_gives_nothing(name: str, text: str) -> None:
    assert [(event.rule, told(event)) for event in read(text)] == []


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(set(names)) == sorted(names)


def test_every_rule_has_an_example_and_a_reject() -> None:
    assert [rule.name for rule in RULES if not rule.examples or not rule.rejects] == []
