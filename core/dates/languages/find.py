"""Dates in other languages than English.

We find the span by the words of the language (``locales``). What is found is told in English
parts, so that the same rules resolve it.
"""

from __future__ import annotations

import re

from core.dates.languages.beside import beside
from core.dates.languages.length_idioms import LENGTHS
from core.dates.languages.letters import has_its_letters, is_name, is_titled, opens, span_of
from core.dates.languages.locales import Locale, read_locale
from core.dates.languages.period_patterns import EDGES, RANKS, is_counted
from core.dates.languages.rank_patterns import places
from core.dates.languages.tell_dates import split_name, tell_date, tell_feast
from core.dates.languages.tell_hours import is_hour, tell_hour
from core.dates.languages.tell_lengths import counts_from_event, is_length, tell_length
from core.dates.languages.words_of_locale import RELATIVE, has_words
from core.dates.patterns import fold
from core.dates.rules import BY_NAME
from core.model import WHEN, TimeMention

__all__ = ["find_foreign_times", "has_words"]

_DAYS = {"0": "today", "1": "yesterday", "in 1": "tomorrow"}
_FAR_DAYS = {"2": "before yesterday", "in 2": "after tomorrow"}
# One word for the day before and the day after: the verb decides.
_EITHER = {"either day": ("1 day ago", "in 1 day"), "either other day": ("2 day ago", "in 2 day")}
_WHICH = frozenset(("last", "next", "this", "following", "previous", "same"))
_DIRECTED = frozenset(
    (
        *("week-of-month", "weekday-of-month", "weekend-of-month", "day-of-rank"),
        *("weekday", "directed-weekday", "month", "day-month", "day-span", "quarter", "season"),
        *("weekend", "holiday", "half-of-year", "next-unit"),
        *("weekday-part", "part-of-date", "part-of-the-day", "clock", "span-from-now", "overnight"),
    )
)
# Years that show themselves to be such in ways of their own.
_YEARS = dict.fromkeys(("opening year", "year of", "year span"), "year")

# What names of patterns begin with that other modules read.
_LENGTHS = ("length", "set unit", "set rate", "set among", "set adverb", "set weekday")

# What the tense of its clause tells nothing about.
_TENSELESS = frozenset(
    (
        *("length", "length ago", "length later", "length earlier", "length one", "length bare"),
        *("set unit", "set rate", "set among", "set adverb", "set weekday", "set each"),
        *("year", "year of", "year span", "opening year", "month-year", "day-month-year"),
        *("iso-date", "numeric-date", "century", "present", "past", "future"),
    )
)

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
    mentions: list[TimeMention] = []
    done = 0
    for name, match in found:
        start, end = span_of(match)
        if start >= done:
            tense = "" if name in _TENSELESS else locale.tenses.read(folded, start, end)
            mention = _mention(text[start:end], name, match, locale, tense)
            mentions.append(beside(mention, folded, mentions))
            done = end
    return tuple(mentions)


def _place(found: _Found) -> tuple[int, int]:
    start, end = span_of(found[1])
    return start, -end


def _is_written_so(text: str, name: str, match: re.Match[str], locale: Locale) -> bool:
    """Whether capital letters and the word before allow a date here."""
    if _is_last_day(name, match, locale):
        return False
    if name.startswith(_LENGTHS):
        return is_length(name, match, locale.language) and not is_titled(text, match, locale)
    if _tells_hour(name):
        return is_hour(match) and has_its_letters(text, name, match, locale)
    is_arabic_ago = name == "relative" and match["phrase"].startswith("قبل ")
    if is_arabic_ago or (name.startswith(("counted", "ago ")) and locale.language in LENGTHS):
        return not counts_from_event(name, match, locale.language)
    return _stands_alone(text, name, match, locale)


def _stands_alone(text: str, name: str, match: re.Match[str], locale: Locale) -> bool:
    """Whether its own letters and the word before allow a date here."""
    start, end = span_of(match)
    before = text[max(0, start - 12) : start].lower().split()
    for word, leads in locale.idioms.not_before.items():
        if match[0] == word and before and before[-1] in leads.split():
            return False
    after = text[end : end + 12].split()
    if after and after[0] in locale.idioms.not_behind.get(match[0], "").split():
        return False  # «کل تعداد» is the whole number
    if name in ("year of", "year span"):
        return not is_counted(text, start, end, locale.idioms)
    if name == "opening year":
        return opens(text, start) and text[end : end + 4].lstrip()[:1].islower()
    if name == "relative" and locale.idioms.capital:
        return text[start].islower() or opens(text, start)  # «morgen», not «der Morgen»
    if locale.idioms.capital is False and name == "holiday":
        return not is_name(text, start, end)
    return has_its_letters(text, name, match, locale)


def _tells_hour(name: str) -> bool:
    return name in ("clock", "set each") or name.startswith("part ")


def _is_last_day(name: str, match: re.Match[str], locale: Locale) -> bool:
    """«The last day» is one of something."""
    groups = match.groupdict()
    return (
        name == "units" and bool(groups.get("last")) and locale.units.get(groups["unit"]) == "day"
    )


def _mention(said: str, name: str, match: re.Match[str], locale: Locale, tense: str) -> TimeMention:
    if name.endswith(" from now") and locale.is_arabic:
        is_past = locale.tenses.by_verb(match.string, *match.span()) == "past"
        name = name.replace("from now", "later") if is_past else name  # «tried after two months»
    rule, parts = _told_in_english(name, match, locale, tense)
    if rule in _DIRECTED and tense:
        parts.setdefault("tense", tense)
    kept = tuple(parts.items())
    if BY_NAME[rule].when:
        kept += (WHEN,)
    return TimeMention(*span_of(match), said, rule, BY_NAME[rule].kind, kept)


def _told_in_english(
    name: str, match: re.Match[str], locale: Locale, tense: str
) -> tuple[str, dict[str, str]]:
    if name.startswith(_LENGTHS):
        return tell_length(name, match, locale.language)
    if _tells_hour(name):
        is_ahead = tense == "future"
        return tell_hour(name, match, locale.language, locale.days, is_ahead=is_ahead)
    if name == "relative":
        meaning = locale.relative[match["phrase"]]
        way = _EITHER.get(meaning, (meaning, meaning))
        return _relative_parts(way[tense == "future"])
    if name.startswith(("ago ", "counted ")):
        return _told_by_count(name, match, locale, tense)
    name, fixed = split_name(name)
    parts = _read_parts(match, locale)
    if name == "numeric-date":
        parts["mark"] = "local"  # the day stands first
    if name == "holiday":
        return name, tell_feast(parts, locale.forms.feasts)
    return tell_date(_YEARS.get(name, name), parts, fixed, tense)


def _told_by_count(
    name: str, match: re.Match[str], locale: Locale, tense: str
) -> tuple[str, dict[str, str]]:
    if name.startswith("ago "):
        return "units-ago", _counted(match[0], name.removeprefix("ago "), "ago")
    way = name.removeprefix("counted ")
    count = locale.counts.get(match["count"], match["count"])
    if way == "later" and tense == "future" and locale.tenses.verb_last:
        way = "from now"
    rule = "units-later" if way in ("later", "earlier") else "units-ago"
    return rule, _counted(count, locale.units[match["unit"]], way)


def _counted(words: str, unit: str, way: str) -> dict[str, str]:
    figures = re.search(r"\d{1,3}", words)
    return {"count": str(int(figures[0])) if figures else "1", "unit": unit, "way": way}


def _read_parts(match: re.Match[str], locale: Locale) -> dict[str, str]:
    """The named parts, with months, weekdays and units in English and plain figures."""
    english = {
        "month": locale.months,
        "weekday": locale.weekdays,
        "unit": {**locale.forms.nouns, **locale.units},
        "season": {**locale.seasons, **locale.forms.season_alone},
        "decade": locale.tens,
        "month2": locale.months,
        "rank": {**RANKS, **locale.forms.final, **locale.forms.ranks},
        "place": places(locale.language, locale.forms),
        "day": locale.forms.days,
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
