"""Whether what is found in another language is written as a date is, and not as a name."""

from __future__ import annotations

import re

from core.dates.languages.locales import Locale

_NAME = re.compile(r"\s{1,2}(?P<initial>\w)")
# «Nesta terça-feira» has its article in the word before.
_CONTRACTED = frozenset(("neste", "nesta", "deste", "desta"))
# «Von August Müller», «für April Becker».
_LEADS_NAME = frozenset(("von", "für", "zum"))
# Months that are names where they open a sentence: «Марта пришла».
_NAMES = frozenset(("марта", "мая", "августа"))
# «Em Julho», as Portugal wrote before 2009.
_LEADS_MONTH = frozenset(("em", "desde", "até", "durante"))
_WORD_BEFORE = re.compile(r"[^\W\d_]{1,30}\s$")
# Patterns whose words a language writes with a small letter, or with a capital one.
_WRITTEN = frozenset(("weekday", "month", "part day", "part alone"))


def span_of(match: re.Match[str]) -> tuple[int, int]:
    """Where the words of a date stand, without what only leads to it."""
    groups = match.re.groupindex
    if "span" in groups:
        return match.span("span")
    if "weekday" in groups and "this" in groups and match["this"] in _CONTRACTED:
        return match.start("weekday"), match.end()
    return match.span()


def has_its_letters(text: str, name: str, match: re.Match[str], locale: Locale) -> bool:
    """Whether it begins with the letter, capital or not, with which its language writes it."""
    if name.startswith("century|"):  # «nel Settecento»
        return text[match.start()].isupper()
    is_written = name in _WRITTEN or "named" in match.groupdict()
    if not is_written or locale.idioms.capital is None:
        return True
    start, end = match.span(name) if name in ("weekday", "month") else span_of(match)
    if match.groupdict().get("past") or match.groupdict().get("future"):
        start = match.start("weekday")  # «vergangenen Freitagabend»
    behind = _NAME.match(text, end)
    named = behind is not None and behind["initial"].isupper()
    if locale.idioms.capital:
        before = text[:start].rsplit(maxsplit=1)[-1:]
        leads = name == "month" and " ".join(before).lower() in _LEADS_NAME
        is_large = text[start].isupper() or bool(match.groupdict().get("near"))
        return is_large and not (named and leads)
    if name == "month" and locale.language == "pt" and not named:
        before = text[max(0, start - 12) : start].rsplit(maxsplit=1)[-1:]
        if " ".join(before).lower() in _LEADS_MONTH:
            return True
    is_open = opens(text, start) and not named and text[start:end].lower() not in _NAMES
    return text[start].islower() or is_open


def is_name(text: str, start: int, end: int) -> bool:
    """«María Pascua», «Pasqua Rossi»: a feast beside another word with a capital letter."""
    behind = _NAME.match(text, end)
    if text[start].isupper() and behind is not None and behind["initial"].isupper():
        return True
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    return before is not None and before[0][0].isupper() and not opens(text, before.start())


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
