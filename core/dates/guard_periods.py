"""What keeps ages, verbs and names from being taken for seasons, holidays, decades, centuries."""

from __future__ import annotations

import re

from core.dates.guard_months import NEXT_NAME
from core.dates.place import Place

_FESTIVE = re.compile(
    r"\s(?:trees?|carols?|cards?|songs?|music|decorations?|pudding|cookies|eggs?|bunny|turkeys?|sales|"
    r"(?:and\sNew\sYear\s)?(?:shopping|sales|trading|holiday|season|period|rush|trade|presents?|gifts?|"
    r"shoppers|lights|spirit|markets?|holidays|break|vacation|recess|bonus|bonuses)|"
    r"(?:[Pp]eace\s)?(?:[Aa]greements?|[Aa]ccords?|[Dd]eal|[Pp]act)|"
    r"Rising|Uprising|Rebellion|Offensive|Island|Massacre|Revolution)\b"
)
_AGES = re.compile(
    r"\b(?:under|over)-$|"
    r"\b(?:his|her|their|my|your|our|temperatures in|highs in|lows in|"
    r"(?:f[ae]ll|r[io]se|climb(?:ed)?|dip(?:ped)?|drop(?:ped)?) into)\s{1,3}"
    r"(?:the )?(?:early |mid-?|late )?$",
    re.IGNORECASE,
)
_BEFORE_SEASON = re.compile(
    r"\b(?:in|by|since|until|till|through|during|from|of|before|after|between|over|last|next|this|"
    r"each|every)\s{1,3}$",
    re.IGNORECASE,
)


# «The country's Independence Day» is that of another country than the best known.
_OF_COUNTRY = re.compile(r"(?:['\u2019]s?|\b(?:its|their|his|her|our))\s{1,3}$")


# «Father Christmas» is a person.
_FATHER = re.compile(r"\bFather\s$")


def is_holiday(place: Place) -> bool:
    """«A Christmas tree», «the Good Friday Agreement» and «Christmas sales» are no days."""
    if place.said == "Independence Day" and place.follows(_OF_COUNTRY, 8):
        return False
    if place.said.endswith(" day") or place.follows(_FATHER, 8):
        return False
    return place.said != place.said.lower() and not _FESTIVE.match(place.text, place.end)


def is_century(place: Place) -> bool:
    """«20th Century Fox» is a firm."""
    return place.said[-7:] != "Century" or not NEXT_NAME.match(place.text, place.end)


def is_decade(place: Place) -> bool:
    """«In her forties», «the under-60s» are ages."""
    return not place.follows(_AGES, 24)


# «Summer – The city falls.»
_LABEL = re.compile(r"\s?[-\u2013\u2014:]\s")
_BULLET = re.compile(r"\s{0,3}[*\u2022]?\s{0,3}")


def _opens_line(place: Place) -> bool:
    begin = place.text.rfind("\n", max(0, place.start - 8), place.start) + 1
    is_first = begin > 0 or place.start < 8
    return is_first and _BULLET.fullmatch(place.text, begin, place.start) is not None


def is_season(place: Place) -> bool:
    """«Fall» and «spring» are verbs, «the fall of the wall» is none: a preposition must lead."""
    first, last = (said := place.said.lower().split())[0], said[-1]
    if place.said[0].isupper() and _LABEL.match(place.text, place.end) and _opens_line(place):
        return True
    if last in ("fall", "spring") and place.text.startswith(" of", place.end):
        return False
    if place.said.split()[-1].istitle() and NEXT_NAME.match(place.text, place.end):
        return False  # «the Winter War», «the Summer Olympics»
    if first == "the" and place.said.endswith("Fall"):
        return False  # «Legends of the Fall»
    if first == "the" and last in ("summer", "winter", "autumn"):
        return True
    return (len(said) > 1 and first != "the") or bool(place.follows(_BEFORE_SEASON, 12))


# «The Prague Spring of 1968»
_NAME_BEFORE = re.compile(
    r"\b(?!(?:In|By|Since|Until|Till|During|From|Early|Late|The|Last|This|That|Next|Each|Every)\b)[A-Z][a-z]{2,15}\s$"
)


def is_no_named_season(place: Place) -> bool:
    """Whether no name stands right before the season."""
    return not (place.said[0].isupper() and place.follows(_NAME_BEFORE, 18))


# «Up 3% for the day», «closed for the day»
_FOR_DAY = re.compile(
    r"(?:[0-9]|%|\b(?:percent|per\scent|points?|cents|pence|up|down|off|lower|higher|flat|unchanged|"
    r"mixed|closed|shut|over|done|finished|ended|suspended|cancell?ed))\sfor\s$"
)


def is_of_the_day(place: Place) -> bool:
    """Whether a figure, or what has closed, stands before «for the day»."""
    return bool(place.follows(_FOR_DAY, 20))


# «four flights a week», «$2 million a year», «twice a month»
_RATE = re.compile(
    r"(?:[0-9]%?|\b(?:million|billion|hundred|thousand|percent|once|twice|times|cents|one|two|three|"
    r"four|five|six|seven|eight|ten)\b)(?:\s(?!(?:in|for|within|after|over|about|nearly|almost)\b)[\w-]{2,20})?\s$"
)


def is_rate(place: Place) -> bool:
    """Whether a number stands before «a week» that makes it a rate."""
    return bool(place.follows(_RATE, 40))
