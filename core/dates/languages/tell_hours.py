"""What parts of the day and times of the clock in other languages are in English parts."""

from __future__ import annotations

import re
from collections.abc import Mapping

from core.dates.languages.counting import counting
from core.dates.languages.hour_idioms import HOURS, Hours
from core.dates.languages.hour_patterns import Days
from core.dates.languages.length_patterns import forms
from core.dates.languages.words_of_locale import MONTHS
from core.dates.vocabulary import words

Told = tuple[str, dict[str, str]]

_NEAR = {"0 day ago": "today", "1 day ago": "yesterday", "in 1 day": "tomorrow"}
_TOLD = ("next", "that", "previous")


def is_hour(match: re.Match[str]) -> bool:
    """Whether the figures are those of a clock, «alle 19,47»; not «alle 47,19»."""
    groups = match.groupdict()
    hour, minute = groups.get("hour") or "", groups.get("minute") or ""
    if minute.isdecimal() and int(minute) > 59:
        return False
    return not hour.isdecimal() or int(hour) <= 24


def tell_hour(
    name: str,
    match: re.Match[str],
    language: str,
    days: Days,
    *,
    is_ahead: bool,
) -> Told:
    """The English rule and its parts of a clock time, a part of the day, or of «every morning»."""
    said = HOURS[language]
    groups = {group.rstrip("_"): word for group, word in match.groupdict().items() if word}
    parts = _day(groups, said, days, is_ahead=is_ahead)
    if name == "clock":
        return _tell_clock(parts, groups, said, language)
    if name == "set each":
        return _each(parts, groups, said, days)
    way = name.removeprefix("part ")
    if way == "phrase":
        word, part = said.phrases[" ".join(groups["phrase"].split())].split()
        return (
            ("overnight", {}) if word == "over" else ("deictic-part", {"word": word, "part": part})
        )
    part = _part(groups, said) or "night"
    if way in _TOLD:
        return "told-day-part", {"which": way, "part": part}
    if way == "alone":
        return "part-of-the-day", {"part": part}
    if way == "into":
        parts["into"] = "night"
    return _part_of_day({**parts, "part": part})


def _part_of_day(parts: dict[str, str]) -> Told:
    if "word" in parts:
        return "deictic-part", parts
    return ("part-of-date" if "month" in parts else "weekday-part"), parts


def _part(groups: Mapping[str, str], said: Hours) -> str:
    """The English word of the part of the day that is told, "" where none is."""
    if "part" not in groups:
        return groups.get("english", "")
    words_of = {**forms(said.adverbs), **forms(said.parts), **forms(said.clock_parts)}
    return words_of[" ".join(groups["part"].split())]


def _day(groups: Mapping[str, str], said: Hours, days: Days, *, is_ahead: bool) -> dict[str, str]:
    """«Yesterday», a weekday or a date, in English words and plain figures."""
    parts = {}
    if "near" in groups:
        meaning = days.near[" ".join(groups["near"].split())]
        parts["word"] = _NEAR.get(meaning, "tomorrow" if is_ahead else "yesterday")
    if tense := next((tense for tense in ("past", "future") if tense in groups), ""):
        parts["tense"] = tense
    if "weekday" in groups:
        parts["weekday"] = {**forms(said.days), **days.weekdays}[groups["weekday"]]
    for figure in ("day", "year"):
        if figure in groups:
            parts[figure] = str(int(groups[figure]))
    if "month" in groups:
        month = groups["month"]
        is_figure = month.isdecimal()
        parts["month"] = MONTHS[int(month) - 1] if is_figure else days.months[month]
    return parts


def _tell_clock(parts: dict[str, str], groups: dict[str, str], said: Hours, language: str) -> Told:
    """A clock with its day, «at three this morning», «at midnight on Friday»."""
    if "named" in groups and parts:
        named = forms(said.named)[" ".join(groups["named"].split())]
        return _part_of_day({**parts, "part": named})
    if "phrase" in groups:
        word, part = said.phrases[" ".join(groups.pop("phrase").split())].split()
        parts["word"] = "today" if word == "this" else word
        groups["english"] = part
    if parts.get("word") == "yesterday" and _part(groups, said) == "night":
        parts["word"] = "last"  # «dün gece saat 03.00» is of today
    return "clock", {**_clock(groups, said, language), **_day_of_clock(parts)}


def _day_of_clock(parts: dict[str, str]) -> dict[str, str]:
    """The day as the English clock names it."""
    named = {"word": "deictic"}
    if "month" not in parts:
        named["weekday"] = "weekday_only"
    return {named.get(name, name): word for name, word in parts.items()}


def _clock(groups: Mapping[str, str], said: Hours, language: str) -> dict[str, str]:
    """The time in hours of 24, and the zone."""
    if "named" in groups:
        return {"named": forms(said.named)[" ".join(groups["named"].split())]}
    hour, minutes = _told_hour(groups["hour"], said, language)
    hour = _of_day(hour, _part(groups, said))
    minutes += int(_figures(groups.get("minute", "0"), language))
    minutes += 30 * ("half" in groups) + 15 * ("quarter" in groups)
    minutes -= 15 * ("to" in groups) + 30 * ("half_to" in groups)
    total = 60 * hour + minutes
    parts = {"hour24": f"{total // 60:02d}", "minute24": f"{total % 60:02d}"}
    if "zone" in groups:
        parts["zone"] = groups["zone"]
    if "next" in groups:
        parts["told"] = "next"
    return parts


def _told_hour(told: str, said: Hours, language: str) -> tuple[int, int]:
    """The hour and, of «half past one» in one word, the minutes."""
    own = [word.replace("_", " ") for word in words(said.words)]
    if told in own:
        return own.index(told) + 1, 0
    number = float(_figures(told, language))
    return int(number), round(60 * (number % 1))


def _figures(told: str, language: str) -> str:
    return told if told.isdecimal() else counting(language).read(told)


def _of_day(hour: int, part: str) -> int:
    """Four in the afternoon is 16, eleven at night 23, two at night 2, twelve at night 24."""
    if part == "night" and hour == 12:
        return 24
    begins = {"afternoon": 1, "evening": 1, "night": 6}.get(part, 12)
    ends = 12
    if part == "around noon":
        begins, ends = 1, 6
    return hour + (12 if begins <= hour < ends else 0)


def _each(parts: dict[str, str], groups: Mapping[str, str], said: Hours, days: Days) -> Told:
    """«Every Monday», «every morning», «every summer», «every July»."""
    part = _part(groups, said)
    if "weekday" in parts:
        return "every-weekday", {**parts, **({"part": part} if part else {})}
    if "season" in groups:
        return "every-season", {"season": days.seasons[groups["season"]]}
    if part:
        return "every-day-part", {"part": part}
    return "every-month", parts
