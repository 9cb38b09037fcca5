"""Every rule's own examples and rejects."""

from __future__ import annotations

import re
from datetime import date

import pytest

from core.dates import find_times, resolve_times
from core.dates.find import NEED_REACH
from core.dates.heads import OFFERS, read_head
from core.dates.patterns import fold
from core.dates.rules import BY_NAME, RULES
from core.dates.triggers import find_triggers, split_words
from core.model import DateSource, Published

PUBLISHED = Published(date(2024, 6, 12), DateSource.USER, True)

EXAMPLES = [(rule.name, text, value) for rule in RULES for text, value in rule.examples.items()]
REJECTS = [(rule.name, text) for rule in RULES for text in rule.rejects]


@pytest.mark.parametrize(("name", "marked", "value"), EXAMPLES)
def test_example_is_found_by_its_rule_and_means_its_value(name, marked, value):
    text = marked.replace("[", "").replace("]", "")
    span = marked.index("["), marked.index("]") - 1
    found = resolve_times(find_times(text), PUBLISHED)
    by_span = {(dated.mention.start, dated.mention.end): dated for dated in found}
    assert span in by_span, [dated.mention.text for dated in found]
    assert (by_span[span].mention.rule, by_span[span].value) == (name, value)


@pytest.mark.parametrize(("name", "text"), REJECTS)
def test_reject_is_not_found_by_the_rule(name, text):
    assert [mention.text for mention in find_times(text) if mention.rule == name] == []


def test_names_of_rules_are_unique():
    assert len(BY_NAME) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_pattern_has_named_groups_and_bounded_quantifiers_only(rule):
    assert re.compile(rule.pattern).groups == len(re.compile(rule.pattern).groupindex)
    assert not re.search(r"(?<!\\)[+*](?![^\[]*\])|\{\d+,\}", rule.pattern)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_has_an_example(rule):
    assert rule.examples


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_is_offered_wherever_its_pattern_matches(rule):
    """What the head rules out could not have matched: each rule on the examples of all."""
    pattern = re.compile(rf"(?:{rule.pattern})(?![a-z0-9])")
    for _, marked, _ in EXAMPLES:
        folded = fold(marked.replace("[", "").replace("]", ""))
        words = split_words(folded)
        triggers = [OFFERS[words[index]] for index in find_triggers(words)]
        start = 0
        for index, word in enumerate(words):
            if word and pattern.match(folded, start):
                head = read_head(folded, words, index, start)
                near = words[index : index + NEED_REACH]
                assert not rule.needs or not set(rule.needs).isdisjoint(near), (folded, near)
                for offers in triggers:
                    offered = {other.name for other, _, _ in offers[head]}
                    assert rule.name in offered or not offers.may_offer(rule), (folded, head)
            start += len(word) + 1
