"""Which rules can begin with the words at hand, so that no other is tried there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from string import ascii_lowercase, digits

import regex

from core.dates.rule import DateRule
from core.dates.rules import RULES
from core.dates.triggers import PREFIXES, TRIGGERS

# A rule, what matches it from a place on, and the words that it needs.
Offer = tuple[
    tuple[DateRule, Callable[[str, int], re.Match[str] | None], frozenset[str] | None], ...
]

# What a pattern asks of the words before it is not part of what it begins with.
_LOOK_BEHIND = re.compile(r"\(\?<[=!][^()]*\)")
_HEAD_GAPS = frozenset(" -")
_LETTERS = ascii_lowercase + digits
_SIGNS = frozenset(",.;:/'\n")
# More than any honest text has; then they are gathered anew.
MOST_HEADS = 20_000


@cache
def _bounded(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})(?![a-z0-9])")


@cache
def _opening(pattern: str) -> regex.Pattern[str]:
    """Matches, in part, whatever text may yet become a match."""
    return regex.compile(rf"(?:{_LOOK_BEHIND.sub('', pattern)})(?s:.*)")


def read_head(folded: str, words: list[str], index: int, start: int) -> str:
    """What decides which rules can begin there: a word and what follows it, as far as known.

    The heads are few, whatever the text: words of time, figures up to four, a sign between.
    """
    word = words[index]
    if word < ":" and len(word) > 4:
        return folded[start]
    end = start + len(word) + 1
    gap = folded[end - 1 : end]
    if gap == "." and folded[end : end + 1] == " ":  # «Nov. 22»
        end, index = end + 1, index + 1
    elif gap not in _HEAD_GAPS:
        return folded[start:end] if gap in _SIGNS else folded[start : end - 1]
    following = words[index + 1] if index + 1 < len(words) else ""
    if "" < following < ":":
        end += 1
    elif following in TRIGGERS or following in PREFIXES:
        end += len(following)
    return folded[start:end]


class Offers(dict[str, Offer]):
    """By head, the rules of one trigger class that can begin with it; filled as heads are met."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self._rules = tuple(rule for rule in RULES if set(rule.triggers) & set(names))
        self._by_word: dict[str, tuple[DateRule, ...]] = {}

    def __missing__(self, head: str) -> Offer:
        if len(self) > MOST_HEADS:
            self.clear()
            self._by_word.clear()
        word = head[: len(head) - len(head.lstrip(_LETTERS)) + 1]
        if word not in self._by_word:
            self._by_word[word] = _that_open(self._rules, word)
        rules = _that_open(self._by_word[word], head)
        self[head] = offer = tuple(
            (rule, _bounded(rule.pattern).match, frozenset(rule.needs) or None) for rule in rules
        )
        return offer

    def may_offer(self, rule: DateRule) -> bool:
        """Whether the rule is of this class."""
        return rule in self._rules


def _that_open(rules: Iterable[DateRule], head: str) -> tuple[DateRule, ...]:
    return tuple(rule for rule in rules if _opening(rule.pattern).fullmatch(head, partial=True))


_BY_CLASS = {names: Offers(names) for names in {*TRIGGERS.values()}}
# The offers at each trigger word.
OFFERS = {word: _BY_CLASS[names] for word, names in TRIGGERS.items()}
