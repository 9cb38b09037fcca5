"""What keeps verbs, names and streets from being taken for months."""

from __future__ import annotations

import re

from core.dates.patterns import MONTH_ANY
from core.dates.place import Place
from core.dates.vocabulary import words

_BEFORE_MONTH = frozenset(
    words(
        "in by since until till through throughout during from to of before after late early "
        "mid last next this for between and or past every each until the around about "
        "beginning starting ending effective on"
    )
)
_SURE_BEFORE_MONTH = frozenset(
    words("in by since until till through throughout during last next this early late mid every")
)
_NAME_MONTHS = frozenset(["may", "march", "april", "june", "august"])
# «In May Street» is an address, «the March family» has a name.
_PLACE_NAMED = re.compile(
    r"\s(?:Street|Avenue|Road|Lane|Square|Court|Hall|House|College|Drive|family|brothers|sisters)\b"
)
# «The October Revolution», «the July Plot» are named after one of a year long told.
_EVENT_NAMED = re.compile(
    r"\s(?:Revolution|War|Monarchy|Crisis|Uprising|Rising|Movement|Manifesto|Massacre|Plot|Pogroms?|"
    r"Theses|Days|Insurrection|Rebellion|Laws|Decrees?|Ordinances)\b"
)
_NAMED_SO = re.compile(r"\b(?:Black|Red|Bloody)\s$")
# «The March of Dimes»
_OF_NAME = re.compile(r"\sof\s(?:the\s)?[A-Z]")
# «The coldest March since 1962»
_SUPERLATIVE = re.compile(r"(?:[a-z]est|\bworst)$")
# «January-March»
_MONTH_TO = re.compile(rf"\b{MONTH_ANY}\s?[-\u2013]\s?$", re.IGNORECASE)
# «Every year on May 1» is no day of one year.
_EACH_YEAR = re.compile(r"\b(?:every|each)\syear\son\s$", re.IGNORECASE)
# Words that are a month, a day or a season only with a capital letter.
_CAPITAL = re.compile(r"\b(?:may|march|mar|sun|sat|wed|mon|august|jan|dec)\b")
# «March: The commander left.» in front of an entry
_LABEL_LEAD = re.compile(r"(?:\n|^)\s{0,9}$")
_LABEL_MARK = re.compile(r"\s?(?:--|[\u2013\u2014])\s|\s-\s|:\s")
LAST_WORD = re.compile(r"([^\W\d_][\w'.-]{0,30})[ \t\n]{1,3}$")
NEXT_NAME = re.compile(r"\s[A-Z][a-z]+")


def _is_named_so(place: Place, *, is_bare: bool) -> bool:
    """Whether a street, a family or an event has its name of the month."""
    behind = (_PLACE_NAMED, _OF_NAME, *((_EVENT_NAMED,) if is_bare else ()))
    if any(name.match(place.text, place.end) for name in behind):
        return True
    return is_bare and bool(place.follows(_NAMED_SO, 8))


def is_month(place: Place) -> bool:
    """Whether the word is a month where it stands: «May», «March» and «June» are names too."""
    *edge, name = re.split(r"[\s-]+", place.said)
    if not name[0].isupper():
        return False
    if _is_named_so(place, is_bare=not edge):
        return False
    if edge or name.lower() not in _NAME_MONTHS:
        return True
    if place.follows(_MONTH_TO, 12) or _is_label(place):
        return True
    before = place.follows(LAST_WORD, 32)
    lead = before[1] if before else ""
    if lead.lower() in _SURE_BEFORE_MONTH:
        return True
    if NEXT_NAME.match(place.text, place.end):
        return False
    if lead.lower() in _BEFORE_MONTH or _SUPERLATIVE.search(lead):
        return True
    return name.lower() in ("april", "june", "august") and not lead[:1].isupper()


def _is_label(place: Place) -> bool:
    """Whether the month stands alone in front of a line."""
    return bool(_LABEL_MARK.match(place.text, place.end) and place.follows(_LABEL_LEAD, 10))


def is_capital(place: Place) -> bool:
    """Whether no word in small letters stands for a month or a day."""
    return not _CAPITAL.search(place.said)


def is_day_of_a_year(place: Place) -> bool:
    """Whether a month and day are those of one year."""
    return is_capital(place) and not place.follows(_EACH_YEAR, 16)
