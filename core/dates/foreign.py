"""Dates in other languages than English.

We find the span by the words of the language (``locales``). What is found is told in English
parts, so that the same rules resolve it.
"""

from __future__ import annotations

import re

from core.dates.foreign_hours import is_hour, tell_hour
from core.dates.foreign_lengths import counts_from_event, is_length, tell_length
from core.dates.foreign_letters import has_its_letters, is_titled, opens, span_of
from core.dates.length_idioms import LENGTHS
from core.dates.locale_periods import EDGES, RANKS, is_counted
from core.dates.locale_words import RELATIVE, has_words
from core.dates.locales import Locale, read_locale
from core.dates.patterns import fold
from core.dates.rules import BY_NAME
from core.model import WHEN, TimeMention

__all__ = ["find_foreign_times", "has_words"]

_DAYS = {"0": "today", "1": "yesterday", "in 1": "tomorrow"}
_FAR_DAYS = {"2": "before yesterday", "in 2": "after tomorrow"}
# One word for the day before and the day after: the verb decides.
_EITHER = {"either day": ("1 day ago", "in 1 day"), "either other day": ("2 day ago", "in 2 day")}
_WHICH = frozenset(("last", "next", "this", "following", "same"))
_DIRECTED = frozenset(
    (
        *("weekday", "directed-weekday", "month", "day-month"),
        *("weekday-part", "part-of-date", "clock", "span-from-now", "overnight"),
    )
)
# What a clause with a verb of its own ends with or begins with: «said that …».
_CLAUSE_END = re.compile(
    r"[.!?؟۔।;\n]|\b(?:que|dass|che|что)\b|\bqu'|\s(?:أن|कि|کہ)\s"  # noqa: RUF001  other scripts
)
# How far the verb is looked for on either side.
_REACH = 120

# Years that show themselves to be such in ways of their own.
_YEARS = dict.fromkeys(("opening year", "year of", "year span"), "year")

# What names of patterns begin with that other modules read.
_HOURS = ("clock", "part ", "set each")
_LENGTHS = ("length", "set unit", "set rate", "set among", "set adverb", "set weekday")

_Found = tuple[str, re.Match[str]]


def find_foreign_times(text: str, language: str) -> tuple[TimeMention, ...]:
    """The time expressions of a text in another language, in order and without overlap."""
    locale, folded = read_locale(language), fold(text)
    found = [
        (name, match)
        for name, pattern in locale.patterns
        for match in pattern.finditer(folded)
        if _is_written_so(text, name, match, locale)
    ]
    found.sort(key=_place)
    mentions, done = [], 0
    for name, match in found:
        start, end = span_of(match)
        if start >= done:
            is_ahead = _looks_ahead(folded, start, end, locale)
            mentions.append(_mention(text[start:end], name, match, locale, is_ahead=is_ahead))
            done = end
    return tuple(mentions)


def _place(found: _Found) -> tuple[int, int]:
    start, end = span_of(found[1])
    return start, -end


def _is_written_so(text: str, name: str, match: re.Match[str], locale: Locale) -> bool:
    """Whether capital letters and the word before allow a date here."""
    if name.startswith(_LENGTHS):
        return is_length(name, match, locale.language) and not is_titled(text, match, locale)
    if name.startswith(_HOURS):
        return is_hour(match) and has_its_letters(text, name, match, locale)
    if name.startswith(("counted", "ago ")) and locale.language in LENGTHS:
        return not counts_from_event(name, match, locale.language)
    return _stands_alone(text, name, match, locale)


def _stands_alone(text: str, name: str, match: re.Match[str], locale: Locale) -> bool:
    """Whether its own letters and the word before allow a date here."""
    start, end = span_of(match)
    groups = match.groupdict()
    if name == "units" and groups.get("last") and locale.units[groups["unit"]] == "day":
        return False  # «the last day» is one of something
    before = text[max(0, start - 12) : start].lower().split()
    for word, leads in locale.idioms.not_before.items():
        if match[0] == word and before and before[-1] in leads.split():
            return False
    if name in ("year of", "year span"):
        return not is_counted(text, start, end, locale.idioms)
    if name == "opening year":
        return opens(text, start) and text[end : end + 4].lstrip()[:1].islower()
    if name == "relative" and locale.idioms.capital:
        return text[start].islower() or opens(text, start)  # «morgen», not «der Morgen»
    return has_its_letters(text, name, match, locale)


def _looks_ahead(folded: str, start: int, end: int, locale: Locale) -> bool:
    """Whether the verb of the clause is in the future."""
    begin = max(0, start - _REACH)
    begin += max((m.end() for m in _CLAUSE_END.finditer(folded[begin:start])), default=0)
    after = _CLAUSE_END.search(folded, end, end + _REACH)
    stop = after.start() if after else end + _REACH
    return locale.future.search(folded, begin, stop) is not None


def _mention(
    said: str, name: str, match: re.Match[str], locale: Locale, *, is_ahead: bool
) -> TimeMention:
    rule, parts = _told_in_english(name, match, locale, is_ahead=is_ahead)
    if rule in _DIRECTED and is_ahead:
        parts["tense"] = "future"
    kept = tuple(parts.items())
    if BY_NAME[rule].when:
        kept += (WHEN,)
    return TimeMention(*span_of(match), said, rule, BY_NAME[rule].kind, kept)


def _told_in_english(
    name: str, match: re.Match[str], locale: Locale, *, is_ahead: bool
) -> tuple[str, dict[str, str]]:
    if name.startswith(_LENGTHS):
        return tell_length(name, match, locale.language)
    if name.startswith(_HOURS):
        return tell_hour(name, match, locale.language, locale.days, is_ahead=is_ahead)
    if name == "relative":
        meaning = locale.relative[match["phrase"]]
        return _relative_parts(_EITHER[meaning][is_ahead] if meaning in _EITHER else meaning)
    if name.startswith("ago "):
        return "units-ago", _counted(match[0], name.removeprefix("ago "), "ago")
    if name.startswith("counted "):
        way = name.removeprefix("counted ")
        count = locale.counts.get(match["count"], match["count"])
        rule = "units-later" if way in ("later", "earlier") else "units-ago"
        return rule, _counted(count, locale.units[match["unit"]], way)
    parts = _read_parts(match, locale)
    if name == "numeric-date":
        parts["mark"] = "local"  # the day stands first
    if "which" in parts:
        return _directed(name, parts)
    return _YEARS.get(name, name), parts


def _counted(words: str, unit: str, way: str) -> dict[str, str]:
    figures = re.search(r"\d{1,3}", words)
    return {"count": str(int(figures[0])) if figures else "1", "unit": unit, "way": way}


def _read_parts(match: re.Match[str], locale: Locale) -> dict[str, str]:
    """The named parts, with months, weekdays and units in English and plain figures."""
    english = {
        "month": locale.months,
        "weekday": locale.weekdays,
        "unit": locale.units,
        "season": locale.seasons,
        "decade": locale.tens,
        "rank": RANKS,
    }
    parts: dict[str, str] = {}
    for group, words in match.groupdict().items():
        name = group.rstrip("_")
        if not words or name == "span":
            continue
        if name in EDGES:
            parts["edge"] = name
            continue
        if name in _WHICH:
            parts["which"] = name
        elif words.isdecimal():  # the figures of any script
            parts[name] = str(int(words))
        else:
            parts[name] = english.get(name, {}).get(words, words)
    return parts


def _directed(name: str, parts: dict[str, str]) -> tuple[str, dict[str, str]]:
    """«Next week» counts from publication, «the following week» and «the next day» do not."""
    which = parts["which"]
    if name != "units":
        told = {"directed-weekday": "told-weekday", "directed-month": "told-month"}
        if which == "following" and name in told:
            return told[name], {**parts, "which": "the following"}
        return name, {**parts, "which": "this" if which == "same" else which}
    is_day = parts["unit"] == "day"
    if which == "same" or (is_day and which == "this"):
        return "that-unit", parts
    if which == "following" or (is_day and which == "next"):
        return "next-unit", {**parts, "which": "following"}
    return "directed-unit", {**parts, "which": "the next" if which == "next" else which}


def _relative_parts(meaning: str) -> tuple[str, dict[str, str]]:
    match = RELATIVE.fullmatch(meaning)
    if match is None:
        return "present", {}
    number = f"{match['ahead'] or ''}{match['number']}"
    if match["unit"] == "day" and number in _DAYS:
        return "deictic-day", {"word": _DAYS[number]}
    if match["unit"] == "day":
        return "day-before-yesterday", {"word": _FAR_DAYS.get(number, "after tomorrow")}
    if match["number"] == "2":
        way = "from now" if match["ahead"] else "ago"
        return "units-ago", {"count": "2", "unit": match["unit"], "way": way}
    which = "next" if match["ahead"] else ("last" if match["number"] == "1" else "this")
    return "directed-unit", {"which": which, "unit": match["unit"]}
