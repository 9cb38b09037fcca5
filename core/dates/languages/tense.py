"""Whether what happens on a date of another language has been or is to come."""

# ruff: noqa: RUF001  letters of other scripts

from __future__ import annotations

import re
from functools import lru_cache

from core.dates.languages.tense_words import TENSE_WORDS, TenseWords

# What a clause with a verb of its own ends with or begins with: «said that …», «…, which …»;
# not «it is expected that …», whose verb tells what is to come.
_CLAUSE_END = re.compile(
    r"[.!?؟۔।;\n](?!\d)|(?<!previsto\s)(?<!prevista\s)(?<!espera\s)(?<!prevé\s)\bque\b|"
    r"\b(?:qui|dont|dass|(?<!previsto\s)(?<!prevede\s)che|(?<!ожидается,\s)что|котор\w{2,3})\b|\bqu'|"
    r"(?<!مقرر)(?<!متوقع)(?<!منتظر)(?<!فترض)(?<!تعين)\sأن\s|\s(?:कि|کہ)\s"
)
# How far the verb is looked for on either side.
_REACH = 120
# A verb behind a comma is so many letters farther away.
_COMMA = 40
_LEAD = 40


class TenseReader:
    """The patterns of a language, made once."""

    def __init__(self, language: str, future: str) -> None:
        words = TENSE_WORDS.get(language, TenseWords())
        self.future = re.compile(rf"(?:{future})(?:\s\w{{3,20}})?")
        self.past = re.compile(words.past)
        self.done = re.compile(rf"(?:{words.done})$")
        self.ahead = re.compile(rf"(?:{words.ahead})$")
        self.until = re.compile(rf"(?:{words.until})$")
        self.since = re.compile(rf"(?:{words.since})$")
        self.asks = re.compile(words.asks)
        self.ahead_behind = re.compile(words.ahead_behind)
        self.until_behind = re.compile(words.until_behind)
        self.verb_last, self.else_past = words.verb_last, words.else_past

    def read(self, folded: str, start: int, end: int) -> str:
        """«future», «past» or «» for a date between the two places."""
        before = folded[max(0, start - _LEAD) : start]
        if self.ahead.search(before) or self.ahead_behind.match(folded, end):
            return "future"
        if self.since.search(before) and not self._will_since(folded, start, end):
            return "past"
        verb = self.by_verb(folded, start, end)
        if verb == "future":
            return verb
        if self.until.search(before) or self.until_behind.match(folded, end):
            begin, stop = _clause(folded, start, end)
            if not verb or self.asks.search(folded, begin, stop):
                return "future"
        return "past" if self.else_past else verb

    def _will_since(self, folded: str, start: int, end: int) -> bool:
        """«It will apply from Monday», «From Monday it will»; not «hurt since Sunday, he will»."""
        begin, stop = _clause(folded, start, end)
        begin = max(begin, folded.rfind(",", begin, start) + 1)
        if len(folded[begin:start].split()) > 1:
            stop = start
        return self.future.search(folded, begin, stop) is not None

    def by_verb(self, folded: str, start: int, end: int) -> str:
        """The tense of the nearest verb; where it comes last, of the first one behind the date."""
        begin, stop = _clause(folded, start, end)
        if folded[begin:start].endswith(", ") and folded.startswith(",", end):
            stop = start  # «after the signing, Saturday, they …»
        ahead = [match.span() for match in self.future.finditer(folded, begin, stop)]
        back = [
            match.span()
            for match in self.past.finditer(folded, begin, stop)
            if not _overlaps(match.span(), ahead)
        ]
        done = self.done.search(folded, begin, start)
        if done and done.end() == start and not _overlaps(done.span(), ahead):
            return "past"
        told = [
            *(("future", self._far(folded, span, start, end)) for span in ahead),
            *(("past", self._far(folded, span, start, end)) for span in back),
        ]
        return min(told, key=lambda tense: tense[1])[0] if told else ""

    def _far(self, folded: str, span: tuple[int, int], start: int, end: int) -> int:
        """How far the verb is from the date."""
        between = folded[end : span[0]] if span[0] >= end else folded[span[1] : start]
        is_before = span[0] < start
        return (
            len(between) + _COMMA * between.count(",") + 2 * _REACH * (self.verb_last & is_before)
        )


def _clause(folded: str, start: int, end: int) -> tuple[int, int]:
    begin = max(0, start - _REACH)
    begin += max((m.end() for m in _CLAUSE_END.finditer(folded[begin:start])), default=0)
    after = _CLAUSE_END.search(folded, end, end + _REACH)
    return begin, after.start() if after else end + _REACH


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(span[0] < other[1] and other[0] < span[1] for other in others)


@lru_cache(maxsize=16)
def read_tenses(language: str, future: str) -> TenseReader:
    """The reader of a language; ``future`` is the pattern of its verb."""
    return TenseReader(language, future)
