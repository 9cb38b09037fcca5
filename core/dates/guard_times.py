"""What keeps figures and words from being taken for times of day."""

from __future__ import annotations

import re

from core.dates.guard_years import is_address
from core.dates.place import Place

# «High Noon»
_HIGH = re.compile(r"\bhigh\s$", re.IGNORECASE)
_BARE_CLOCK = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?")
_FOUR_FIGURES = re.compile(r"[0-9]{4}")
# «At 1430 the first wave came», «at 1430 Hood opened fire»
_SUBJECT = re.compile(
    r",?\s(?:[A-Z]|(?:the|an?|he|she|they|it|his|her|their|two|three|four|five|six|several|all|both|"
    r"another)\b)"
)
_BEFORE_CLOCK = re.compile(
    r"\b(?:at|by|until|till|from|to|since|before|after|between|around|about|approximately|"
    r"exactly)\s{1,3}$",
    re.IGNORECASE,
)


def is_hour(place: Place) -> bool:
    """«Left at 4 in the morning»; not «two in the morning paper»."""
    return bool(place.follows(_BEFORE_CLOCK, 24))


def is_clock(place: Place) -> bool:
    """«4:10» is a time after «at» and the like; with «p.m.» or a zone it is one anywhere."""
    if place.said.lower() == "noon" and place.follows(_HIGH, 6):
        return False
    if _FOUR_FIGURES.fullmatch(place.said) and place.said[0] != "0":
        return bool(_SUBJECT.match(place.text, place.end)) and not is_address(place)
    return not _BARE_CLOCK.fullmatch(place.said) or bool(place.follows(_BEFORE_CLOCK, 24))
