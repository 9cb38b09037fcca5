"""What keeps verbs, names and figures from being taken for dates."""

from __future__ import annotations

import re

from core.dates.rule import DateRule
from core.dates.vocabulary import words

# Words that are a month, a day or a season only with a capital letter.
_CAPITAL = re.compile(r"\b(?:may|march|mar|sun|sat|wed|mon|august|jan|dec)\b")
_BEFORE_MONTH = frozenset(
    words(
        "in by since until till through throughout during from to of before after late early mid "
        "last next this for between and or past every each until the around about beginning "
        "starting ending effective on"
    )
)
_NAME_MONTHS = frozenset(["may", "march", "april", "june", "august"])
_LAST_WORD = re.compile(r"([^\W\d_][\w'.-]{0,30})[ \t\n]{1,3}$")
_NEXT_NAME = re.compile(r"\s[A-Z][a-z]+")


def is_allowed(text: str, rule: DateRule, start: int, end: int) -> bool:
    """Whether the words may be a time where they stand, as far as letters around them tell."""
    said = text[start:end]
    if rule.name == "month":
        return _is_month(text, said, start, end)
    if rule.name == "season":
        return _is_season(text, said, start)
    if rule.name in ("weekday", "directed-month", "month-day", "day-month", "every-weekday"):
        return not any(word[0] != word[0].upper() for word in _CAPITAL.findall(said))
    if rule.name == "holiday":
        return said != said.lower()
    if rule.name == "decade":
        return not _AGES.search(text, max(0, start - 24), start)
    if rule.name == "year":
        return _is_year(text, start, end)
    if rule.name in ("directed-unit", "deictic-day"):
        return not _is_title(text, said, start)
    if rule.name == "year-span":
        return 0 < (int(said[-2:]) - int(said[2:4])) < 30
    if rule.name == "rate":
        return bool(_RATE.search(text, max(0, start - 40), start))
    return True


# «four flights a week», «$2 million a year», «twice a month»
_RATE = re.compile(r"(?:[0-9]|\b(?:million|billion|hundred|thousand|percent|once|twice|times|cents|one|two|three|four|five|six|seven|eight|ten)\b)(?:\s[\w-]{2,20})?\s$")


def _is_month(text: str, said: str, start: int, end: int) -> bool:
    *edge, name = re.split(r"[\s-]+", said)
    if not name[0].isupper():
        return False
    name = name.lower()
    if name not in _NAME_MONTHS or edge:
        return True
    before = _LAST_WORD.search(text, max(0, start - 32), start)
    if before is None or before[1].lower() not in _BEFORE_MONTH:
        return name in ("april", "june", "august") and not (
            (before and before[1][0].isupper()) or _NEXT_NAME.match(text, end)
        )
    return True


def _is_title(text: str, said: str, start: int) -> bool:
    """«This Week» and «USA Today» are programmes and papers."""
    *first, last = said.split()
    if not last[0].isupper() or last.isupper():
        return False
    if first:
        return True
    before = _LAST_WORD.search(text, max(0, start - 32), start)
    return before is not None and before[1][0].isupper()


_AGES = re.compile(r"\b(?:his|her|their|my|your|our|temperatures in|highs in|lows in)\s{1,3}(?:the )?(?:early |mid-?|late )?$", re.I)
_BEFORE_SEASON = re.compile(
    r"\b(?:in|by|since|until|till|through|during|from|of|before|after|between|over|last|next|this|each|every)\s{1,3}$",
    re.IGNORECASE,
)


def _is_season(text: str, said: str, start: int) -> bool:
    """«Fall» and «spring» are verbs, «the fall of the wall» is none: a preposition must lead."""
    words_said = said.lower().split()
    if words_said[0] == "the" and words_said[-1] in ("summer", "winter", "autumn"):
        return True
    if len(words_said) > 1 and words_said[0] != "the":
        return True
    return bool(_BEFORE_SEASON.search(text, max(0, start - 12), start))


_NOT_YEAR_BEFORE = re.compile(
    r"(?:[$£€#+*/=<>\u20b9]|\bno\.?\s|\bnumber\s|\bflight\s|\broom\s|\bresolution\s|\bpage\s|\broute\s|\bmore\sthan\s|"
    r"\bversion\s|\bboeing\s|\bdecree\s|\bnearly\s|\balmost\s|\bunit\s|\bsome\s|\bmodel\s|[0-9][.,:/-]|\bus\s|\brs\.?\s|\bat\sleast\s)$",
    re.IGNORECASE,
)
_NOT_YEAR_AFTER = re.compile(
    r"\s?(?:%|percent|per\scent|km|kilomet|miles|met(?:er|re)s|feet|kg|tons|tonnes|people|persons|soldiers|troops|dollars|euros|yen|"
    r"pounds|points|shares|employees|workers|jobs|votes|members|hours|gmt|utc|dead|others|homes|houses|units|men|women|"
    r"children|copies|pages|barrels|acres|times|calories|watts|volts|rpm|mph|hp|degrees)|[.,:][0-9]|\s?b\.?c\b|-(?:mile|foot|seat|page|member|strong)|[/]",
    re.IGNORECASE,
)


def _is_year(text: str, start: int, end: int) -> bool:
    if _NOT_YEAR_AFTER.match(text, end):
        return False
    return not _NOT_YEAR_BEFORE.search(text, max(0, start - 14), start)
