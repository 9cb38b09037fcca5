"""The words that dateparser keeps of a language: months, weekdays, «yesterday», «3 days ago»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

from dateparser.data.languages_info import language_order

from core.dates.patterns import fold
from core.dates.vocabulary import words

MONTHS = words(
    "january february march april may june july august september october november december"
)
UNITS = words("day week month year")

# Signs that go on a word without being letters for «\w»: vowel signs of Hindi, Arabic and others.
MARKS = r"\w\u0900-\u0903\u093a-\u094f\u064b-\u065f\u0670"
# What never matches.
NOTHING = "(?!)"
BEFORE, AFTER = rf"(?<![{MARKS}])", rf"(?![{MARKS}])"

# The months of Syria, Lebanon, Jordan and Iraq.
LEVANT = dict(
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
RELATIVE = re.compile(
    r"(?:(?P<ahead>in )?(?P<number>[012]) (?P<unit>day|week|month|year))(?: ago)?"
)
_ARTICLE = re.compile(r"^(?:(?:el|la|le|il|lo|o|a)\s|l')")
_LANGUAGES = frozenset(language_order)


def has_words(language: str) -> bool:
    """Whether dateparser keeps the words of the language."""
    return language in _LANGUAGES


def locale_data(language: str) -> Mapping[str, Any]:
    """What dateparser knows of the language."""
    module = import_module(f"dateparser.data.date_translation_data.{language}")
    data: Mapping[str, Any] = module.info
    return data


def names(data: Mapping[str, Any], english: Iterable[str]) -> dict[str, str]:
    """The folded names of the language, each with the English word that it stands for."""
    return {fold(name): word for word in english for name in data.get(word, ()) if len(name) > 1}


def long_forms(names: Mapping[str, str], dropped: Iterable[str] = ()) -> dict[str, str]:
    """The names without short forms, which are words of their own too often."""
    longest = {word: max(len(n) for n, w in names.items() if w == word) for word in names.values()}
    short = frozenset(dropped)
    return {
        name: word
        for name, word in names.items()
        if len(name) >= min(longest[word], 5) and name not in short
    }


def relative_words(data: Mapping[str, Any]) -> dict[str, str]:
    """Phrases like «yesterday» with what they mean: «1 day ago», «in 1 week»."""
    found: dict[str, str] = {}
    for meaning, phrases in data.get("relative-type", {}).items():
        if RELATIVE.fullmatch(meaning):
            for phrase in phrases:
                bare = _ARTICLE.sub("", fold(phrase))
                for form in (fold(phrase), bare):
                    if len(form) > 1:
                        found.setdefault(form, meaning)
    return found


def ago_patterns(data: Mapping[str, Any]) -> dict[str, str]:
    """For each unit a pattern of «3 units ago» in the language."""
    found = {}
    for unit in UNITS:
        phrases = data.get("relative-type-regex", {}).get(f"\\1 {unit} ago", ())
        forms = [_ago_form(fold(phrase)) for phrase in phrases if _is_spelled_out(phrase)]
        if forms:
            found[unit] = f"{BEFORE}(?:{'|'.join(sorted(forms, key=len, reverse=True))}){AFTER}"
    return found


def _is_spelled_out(phrase: str) -> bool:
    """Whether the unit beside the number is a word and no short form of one letter."""
    before, _, after = phrase.partition(r"(\d++[.,]?\d*+)")
    beside = after.split() or before.split()[-1:]
    return len(beside[0]) > 1


def _ago_form(phrase: str) -> str:
    before, _, after = phrase.partition(r"(\d++[.,]?\d*+)")
    return re.escape(before) + r"\d{1,3}" + re.escape(after)


def phrases(line: str) -> str:
    """Any of the words of a line; «_» stands for a blank in one."""
    ordered = sorted(words(line), key=len, reverse=True)
    return "|".join(re.escape(word.replace("_", " ")) for word in ordered)


def by_form(forms: Mapping[str, str]) -> dict[str, str]:
    """Each form with the English word that it stands for."""
    return {form.replace("_", " "): word for word, line in forms.items() for form in words(line)}


def one_of(group: str, names: Iterable[str]) -> str:
    """One of the names, in a group; the longer ones first."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return f"(?P<{group}>{'|'.join(re.escape(name) for name in ordered)})"


def which_of(**meanings: str) -> str:
    """One of the words, by the group that is named like their meaning."""
    said = [f"(?P<{name}>{phrases(line)})" for name, line in meanings.items() if line]
    return f"(?:{'|'.join(said)})" if said else NOTHING
