"""Dates in other languages than English.

We find the span; the words for months, weekdays and «yesterday» are those that dateparser keeps
for the language. What is found is told in English parts, so that the same rules resolve it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any

from dateparser.data.languages_info import language_order

from core.dates.patterns import fold
from core.dates.rules import BY_NAME
from core.dates.vocabulary import words
from core.model import TimeMention

MONTHS = words(
    "january february march april may june july august september october november december"
)
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")

# Signs that go on a word without being letters for «\w»: vowel signs of Hindi, Arabic and others.
_MARKS = r"\w\u0900-\u0903\u093a-\u094f\u064b-\u065f\u0670"
_BEFORE, _AFTER = rf"(?<![{_MARKS}])", rf"(?![{_MARKS}])"
_GAP = r"[\s,]{1,3}"
_OF = r"(?:(?:de|del|di|do|da|du|of|den|من|के|की)\s{1,3})?"
_DAY = r"(?P<day>\d{1,2})(?:\.|º|°|er|-го)?"  # noqa: RUF001  letters of other scripts
_YEAR = r"(?P<year>[12\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]\d{3})(?!\d)"
_YEAR_WORD = (
    r"(?:en|in|im|em|nel|dal|desde|seit|depuis|since|de|del|año|ano|jahr|jahre|année|anno|"
    r"عام|سنة|سال|सन|वर्ष|в|с|yılı)"  # noqa: RUF001  letters of other scripts
)
_YEAR_AFTER = r"(?:года|году|год|г\.|yılında|yılı|में|میں)"  # noqa: RUF001  letters of other scripts

# The commonest words that the locale data lack, as phrase to what they mean.
_MORE: Mapping[str, Mapping[str, str]] = {
    "es": {"el pasado mes": "1 month ago", "el pasado año": "1 year ago"},
    "de": {"vergangene woche": "1 week ago", "vergangenen monat": "1 month ago"},
    "ur": {"گزشتہ روز": "1 day ago", "گزشتہ ہفتے": "1 week ago", "گزشتہ ماہ": "1 month ago"},
    "ar": {"العام الماضي": "1 year ago", "العام المقبل": "in 1 year", "غدا": "in 1 day"},
    "hi": {"पिछले महीने": "1 month ago", "पिछले हफ्ते": "1 week ago"},
}
# The months of Syria, Lebanon, Jordan and Iraq.
_LEVANT = dict(
    zip(
        (
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول",
        ),
        MONTHS,
        strict=True,
    )
)
_RELATIVE = re.compile(
    r"(?:(?P<ahead>in )?(?P<number>[012]) (?P<unit>day|week|month|year))(?: ago)?"
)
_ARTICLE = re.compile(r"^(?:el|la|le|il|lo|o|a|l')\s?")
_LANGUAGES = frozenset(language_order)
_DAYS = {"0": "today", "1": "yesterday", "in 1": "tomorrow"}
_FAR_DAYS = {"2": "before yesterday", "in 2": "after tomorrow"}


class _Locale:
    """The words of one language, and the pattern that finds its dates."""

    def __init__(self, language: str) -> None:
        data = _locale_data(language)
        self.months = _names(data, MONTHS) | (_LEVANT if language == "ar" else {})
        self.weekdays = _names(data, WEEKDAYS)
        self.relative = {**_relative_words(data), **_MORE.get(language, {})}
        self.ago = _ago_patterns(data)
        self.patterns = tuple((rule, re.compile(text)) for rule, text in self._patterns())

    def _patterns(self) -> Iterator[tuple[str, str]]:
        month = _one_of("month", self.months)
        long_month = _one_of("month", _long_forms(self.months))
        weekday = _one_of("weekday", _long_forms(self.weekdays))
        named = (
            rf"(?:{_one_of('weekday', self.weekdays)},?\s{{1,3}}(?:den\s|el\s|le\s)?)?"
            if self.weekdays
            else ""
        )
        yield "iso-date", rf"(?<!\d){_YEAR}[-/](?P<month>1[0-2]|0[1-9])[-/](?P<day>[0-3]\d)(?!\d)"
        yield (
            "numeric-date",
            r"(?<![\d./-])(?P<one>\d{1,2})(?P<mark>[./-])(?P<two>\d{1,2})(?P=mark)" + _YEAR,
        )
        if self.months:
            yield (
                "day-month-year",
                rf"{_BEFORE}{named}{_DAY}\s{{0,2}}{_OF}{month}\.?{_GAP}{_OF}{_YEAR}",
            )
            yield "month-day-year", rf"{_BEFORE}{month}\s{{1,2}}{_DAY}{_GAP}{_YEAR}"
            yield "day-month", rf"{_BEFORE}{named}{_DAY}\s{{0,2}}{_OF}{long_month}{_AFTER}"
            yield "month-year", rf"{_BEFORE}{month}\.?{_GAP}{_OF}{_YEAR}"
        yield "year", rf"{_BEFORE}{_YEAR_WORD}\s{{1,2}}(?P<span>{_YEAR}){_AFTER}"
        yield "year", rf"(?<!\d)(?P<span>{_YEAR})\s{{1,2}}{_YEAR_AFTER}{_AFTER}"
        if self.weekdays:
            yield "weekday", rf"{_BEFORE}{weekday}{_AFTER}"
        if self.relative:
            yield "relative", _BEFORE + _one_of("phrase", self.relative) + _AFTER
        for unit, text in self.ago.items():
            yield f"ago {unit}", text


def has_words(language: str) -> bool:
    """Whether dateparser keeps the words of the language."""
    return language in _LANGUAGES


def _locale_data(language: str) -> Mapping[str, Any]:
    module = import_module(f"dateparser.data.date_translation_data.{language}")
    data: Mapping[str, Any] = module.info
    return data


def _names(data: Mapping[str, Any], english: Iterable[str]) -> dict[str, str]:
    return {fold(name): word for word in english for name in data.get(word, ()) if len(name) > 1}


def _long_forms(names: Mapping[str, str]) -> dict[str, str]:
    """The names without short forms, which are words of their own too often."""
    longest = {word: max(len(n) for n, w in names.items() if w == word) for word in names.values()}
    return {n: word for n, word in names.items() if len(n) >= min(longest[word], 5)}


def _relative_words(data: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for meaning, phrases in data.get("relative-type", {}).items():
        if _RELATIVE.fullmatch(meaning):
            for phrase in phrases:
                bare = _ARTICLE.sub("", fold(phrase))
                for form in (fold(phrase), bare):
                    if len(form) > 1:
                        found.setdefault(form, meaning)
    return found


def _ago_patterns(data: Mapping[str, Any]) -> dict[str, str]:
    """For each unit a pattern of «3 units ago» in the language."""
    found = {}
    for unit in ("day", "week", "month", "year"):
        phrases = data.get("relative-type-regex", {}).get(f"\\1 {unit} ago", ())
        forms = [_ago_form(fold(phrase)) for phrase in phrases if _is_spelled_out(phrase)]
        if forms:
            found[unit] = f"{_BEFORE}(?:{'|'.join(sorted(forms, key=len, reverse=True))}){_AFTER}"
    return found


def _is_spelled_out(phrase: str) -> bool:
    """Whether the unit beside the number is a word and no short form of one letter."""
    before, _, after = phrase.partition(r"(\d++[.,]?\d*+)")
    beside = after.split() or before.split()[-1:]
    return len(beside[0]) > 1


def _ago_form(phrase: str) -> str:
    before, _, after = phrase.partition(r"(\d++[.,]?\d*+)")
    return re.escape(before) + r"\d{1,3}" + re.escape(after)


def _one_of(group: str, names: Iterable[str]) -> str:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return f"(?P<{group}>{'|'.join(re.escape(name) for name in ordered)})"


@lru_cache(maxsize=16)
def _locale(language: str) -> _Locale:
    return _Locale(language)


def find_foreign_times(text: str, language: str) -> tuple[TimeMention, ...]:
    """The time expressions of a text in another language, in order and without overlap."""
    locale, folded = _locale(language), fold(text)
    found = [
        (match.span("span") if "span" in match.re.groupindex else match.span(), name, match)
        for name, pattern in locale.patterns
        for match in pattern.finditer(folded)
    ]
    found.sort(key=lambda item: (item[0][0], -item[0][1]))
    mentions, done = [], 0
    for (start, end), name, match in found:
        if start >= done:
            mentions.append(_mention(text[start:end], (start, end), name, match, locale))
            done = end
    return tuple(mentions)


def _mention(
    said: str, span: tuple[int, int], name: str, match: re.Match[str], locale: _Locale
) -> TimeMention:
    rule, parts = _told_in_english(name, match, locale)
    return TimeMention(*span, said, rule, BY_NAME[rule].kind, tuple(parts.items()))


def _told_in_english(
    name: str, match: re.Match[str], locale: _Locale
) -> tuple[str, dict[str, str]]:
    if name == "relative":
        return _relative_parts(locale.relative[match["phrase"]])
    if name.startswith("ago "):
        count = re.search(r"\d{1,3}", match[0])
        number = str(int(count[0])) if count else "1"
        return "units-ago", {"count": number, "unit": name.removeprefix("ago "), "way": "ago"}
    parts = {key: value for key, value in match.groupdict().items() if value and key != "span"}
    for key, value in parts.items():
        if value.isdecimal():  # the figures of any script
            parts[key] = str(int(value))
    if "month" in parts and not parts["month"].isdigit():
        parts["month"] = locale.months[parts["month"]]
    if "weekday" in parts:
        parts["weekday"] = locale.weekdays[parts["weekday"]]
    if name == "numeric-date":
        parts["mark"] = "local"  # the day stands first
    return name, parts


def _relative_parts(meaning: str) -> tuple[str, dict[str, str]]:
    match = _RELATIVE.fullmatch(meaning)
    if match is None:
        return "present", {}
    number = f"{match['ahead'] or ''}{match['number']}"
    if match["unit"] == "day" and number in _DAYS:
        return "deictic-day", {"word": _DAYS[number]}
    if match["unit"] == "day":
        return "day-before-yesterday", {"word": _FAR_DAYS.get(number, "after tomorrow")}
    if match["number"] == "2":
        return "units-ago", {
            "count": "2",
            "unit": match["unit"],
            "way": "from now" if match["ahead"] else "ago",
        }
    which = "next" if match["ahead"] else ("last" if match["number"] == "1" else "this")
    return "directed-unit", {"which": which, "unit": match["unit"]}
