"""Text to time mentions: one scan for trigger words, then rules where one stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from core.dates.aside import read_aside, read_span_end
from core.dates.background import read_background
from core.dates.cues import read_cues, read_figures
from core.dates.entries import mark_entries
from core.dates.guards import is_allowed
from core.dates.heads import OFFERS, Offer, Offers, read_head
from core.dates.languages.find import find_foreign_times, has_words
from core.dates.patterns import fold
from core.dates.rule import DateRule
from core.dates.rules import RULES
from core.dates.triggers import (
    BEHIND_FIGURE,
    FIGURE_GAPS,
    GAPS_BEHIND,
    LEADS_YEAR,
    PREFIXES,
    SHORT_FIGURES,
    WORD_GAPS,
    find_triggers,
    split_words,
)
from core.model import WHEN, TimeMention

# Hostile or very long text is read in stretches, so that memory stays small.
STRETCH = 50_000
MAX_PREFIX_WORDS = 9
MAX_GAP = 4
# The words of a phrase among which one that its rule needs must stand.
NEED_REACH = 16
# Between days of one month: «April 24, 25 and 26».
LIST_GAPS = frozenset((" and ", " or ", ", ", " & ", ", and "))
LIST_GAP = max(map(len, LIST_GAPS))

# What a figure must look like to be worth a try: a year, a date in figures, a time of day.
_DATE_FIGURE = re.compile(
    r"(?<![$#.,])(?:[0-9]{4}(?![0-9])|[0-9]{1,2}(?:[/.-][0-9]{1,2}[/.-][0-9]|[:.][0-5][0-9]|"
    r"\s?[ap]\.?m\b|\so'clock|\s?hours\b|h[0-9]{2}\b|[1-4]?q\b|q[0-9]{2}|0?'?s\b|(?:st|nd|rd|th)\b)|"
    r"[0-9]{1,2}(?:st|nd|rd|th)?(?:,\s[0-9]{1,2}(?:st|nd|rd|th)?){1,4},?\s(?:and|or|to)\s[0-9]{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[a-z]|"
    r"[0-9]{1,2}\s(?:and|or|to|until|till)\s[0-9]{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[a-z]|9/11(?![0-9/])|"
    r"(?:(?<=\bin\s)|(?<=\bsince\s)|(?<=\buntil\s)|(?<=\bfrom\s)|(?<=\bby\s)|(?<=\bduring\s)|(?<=[0-9]{3}-)|(?<=\bearly\s)|(?<=\blate\s)|(?<=[dgte]\sof\s))"
    r"[1-9][0-9]{2}(?=[,;.)\s-])|(?<=[0-9]{3}\s(?:to|or)\s)[1-9][0-9]{2}(?=[,;.)\s])|"
    r"(?<=[0-9]{3}\sand\s)[1-9][0-9]{2}(?=[,;.)\s])|"
    r"[0-9]{1,4}(?:(?:\s(?:to|and|or|until)\s|-)[0-9]{1,4})?\s?(?:b\.?c\.?e?|a\.?d)\b)"
)

_Found = tuple[DateRule, re.Match[str]]

# A name may stand twice in a pattern, the second time with an underscore behind it.
_GROUPS = {
    rule.name: tuple(name.rstrip("_") for name in re.compile(rule.pattern).groupindex)
    for rule in RULES
}
_RANK = {rule.name: rank for rank, rule in enumerate(RULES)}


def _preference(found: _Found) -> tuple[int, int]:
    """The longest first, and of equals the one that stands first in RULES."""
    return -found[1].end(), _RANK[found[0].name]


def find_times(text: str, language: str = "en") -> tuple[TimeMention, ...]:
    """Every time expression of the text, in order and without overlap; nothing is resolved.

    ``language`` is an ISO 639-1 code; one without words of its own is read as English.
    """
    if language != "en" and has_words(language):
        return find_foreign_times(text, language)
    folded = fold(text)
    found: list[TimeMention] = []
    for start, end in _stretches(folded):
        found.extend(_find_in(text, folded, start, end))
    return tuple(mark_entries(text, found))


def _stretches(folded: str) -> Iterator[tuple[int, int]]:
    start = 0
    while len(folded) - start > STRETCH:
        end = folded.rfind("\n", start, start + STRETCH) + 1
        if end <= start:
            end = folded.rfind(". ", start, start + STRETCH) + 1
        end = end if end > start else start + STRETCH
        yield start, end
        start = end
    yield start, len(folded)


def _find_in(text: str, folded: str, begin: int, stop: int) -> Iterator[TimeMention]:
    words = split_words(folded[begin:stop])
    ends = list(accumulate(map(len, words)))
    done = begin
    for index in find_triggers(words):
        word = words[index]
        position = begin + ends[index] + index - len(word)
        if position - done > LIST_GAP or folded[done:position] not in LIST_GAPS:
            if word in SHORT_FIGURES and not _may_be_date(words, index):
                continue
            if position < done or (word < ":" and not _DATE_FIGURE.match(folded, position)):
                continue
        if word == "may" and text[position] == "m" and _is_verb(words, index):
            continue
        starts = _starts(words, folded, index, position, done)
        match = _read(text, folded, words, OFFERS[word], starts)
        if match:
            done = match[1].end()
            yield _mention(text, *match)


def _may_be_date(words: list[str], index: int) -> bool:
    """Whether a short figure is followed as dates are («10, 11 and»), or led to as years are."""
    following = words[index + 1 : index + 2]
    if not BEHIND_FIGURE.isdisjoint(following):
        return True
    if following == [""] and not SHORT_FIGURES.isdisjoint(words[index + 2 : index + 3]):
        return True
    return words[index] == "000" and words[index - 1] in LEADS_YEAR


def _is_verb(words: list[str], index: int) -> bool:
    """Whether no figure stands before or after «may», the commonest word that is no date."""
    return not any("" < word < ":" for word in words[max(0, index - 2) : index + 2])


def _starts(
    words: list[str], folded: str, index: int, position: int, done: int
) -> list[tuple[int, int]]:
    """Where a phrase around the trigger may begin and at which word, the farthest first."""
    starts = [(position, index)]
    for _ in range(MAX_PREFIX_WORDS):
        index, end = index - 1, position - 1
        while index >= 0 and not words[index] and position - end < MAX_GAP:
            index, end = index - 1, end - 1
        if index < 0 or end <= done:
            break
        word = words[index]
        is_figure = word[:1] < ":"
        gaps = FIGURE_GAPS if is_figure else GAPS_BEHIND.get(word, WORD_GAPS)
        if folded[end:position] not in gaps or not (is_figure or word in PREFIXES):
            break
        position = end - len(word)
        if position < done or (is_figure and len(word) > 4):
            break
        starts.append((position, index))
    starts.reverse()
    return starts


def _read(
    text: str, folded: str, words: list[str], offers: Offers, starts: list[tuple[int, int]]
) -> _Found | None:
    trigger = starts[-1][0]
    for start, index in starts:
        offer = offers[read_head(folded, words, index, start)]
        if not offer or (start and folded[start - 1].isalnum()):
            continue
        for rule, match in _matches(offer, folded, start, words[index : index + NEED_REACH]):
            if match.end() <= trigger or folded[match.end() : match.end() + 1].isalpha():
                continue
            if is_allowed(text, rule, *match.span()):
                return rule, match
    return None


def _matches(offer: Offer, folded: str, start: int, near: list[str]) -> list[_Found]:
    """What the rules make of the words from there, the longest first."""
    found = [
        (rule, match)
        for rule, read, needs in offer
        if (needs is None or not needs.isdisjoint(near)) and (match := read(folded, start))
    ]
    if len(found) > 1:
        found.sort(key=_preference)
    return found


def _mention(text: str, rule: DateRule, match: re.Match[str]) -> TimeMention:
    start, end = match.span()
    parts = tuple(
        [
            (name, words if words.isalnum() else " ".join(words.split()))
            for name, words in zip(_GROUPS[rule.name], match.groups(), strict=True)
            if words is not None
        ]
    )
    if rule.cues:
        parts += read_cues(text, start, end) + read_background(text, start, rule.kind)
    if rule.figures:
        parts += read_figures(text, start)
    if rule.cues or rule.aside:
        parts += read_span_end(text, start)
    if rule.aside:
        parts += read_aside(text, start, end)
    if rule.when:
        parts += (WHEN,)
    return TimeMention(start, end, text[start:end], rule.name, rule.kind, parts)
