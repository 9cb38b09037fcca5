"""Whether what is found in another language is written as a date is, and not as a name."""

from __future__ import annotations

import re

from core.dates.locales import Locale

_NAME = re.compile(r"\s{1,2}(?P<initial>\w)")
# Patterns whose words a language writes with a small letter, or with a capital one.
_WRITTEN = frozenset(("weekday", "month", "part day", "part alone"))


def span_of(match: re.Match[str]) -> tuple[int, int]:
    """Where the words of a date stand, without what only leads to it."""
    return match.span("span") if "span" in match.re.groupindex else match.span()


def has_its_letters(text: str, name: str, match: re.Match[str], locale: Locale) -> bool:
    """Whether it begins with the letter, capital or not, with which its language writes it."""
    is_name = name in _WRITTEN or "named" in match.groupdict()
    if not is_name or locale.idioms.capital is None:
        return True
    start, end = span_of(match)
    if locale.idioms.capital:
        return text[start].isupper() or bool(match.groupdict().get("near"))
    behind = _NAME.match(text, end)
    named = behind is not None and behind["initial"].isupper()
    return text[start].islower() or (opens(text, start) and not named)


def is_titled(text: str, match: re.Match[str], locale: Locale) -> bool:
    """«Cien Años de Soledad», «la guerre de Cent Ans»; not «TRES AÑOS»."""
    units = (match.start(g) for g, word in match.groupdict().items() if word and g[:4] == "unit")
    start, end = span_of(match)
    is_large = any(text[unit].isupper() for unit in units)
    return locale.idioms.capital is False and is_large and not text[start:end].isupper()


def opens(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    before = text[max(0, start - 3) : start].rstrip(" «\"'\u201c(")
    return not before or before[-1] in ".!?:\n"
