"""How a text writes a country's government: "Mali's government", "the Afghan authorities"."""

from __future__ import annotations

import re
from typing import Final

from core.language.geography import NameUse, adjective_of, look_up

GOVERNMENT_NOUNS: Final = frozenset(
    {"government", "regime", "administration", "authorities", "cabinet"}
)
MAX_COUNTRY_WORDS: Final = 4
_OWNED: Final = re.compile(r"['\u2019]s?\Z")


def written_government(text: str, country: str) -> str | None:
    """The end of "envoys of South Sudan's government" that names the country's government."""
    words = text.split()
    if not words or words[-1].lower() not in GOVERNMENT_NOUNS:
        return None
    for length in range(min(MAX_COUNTRY_WORDS, len(words) - 1), 0, -1):  # "South Korean" first
        owner = " ".join(words[-1 - length : -1])
        geo = look_up(_OWNED.sub("", owner)) if owner[0].isupper() else None
        if geo and geo.code == country and geo.use is not NameUse.CAPITAL:
            return f"{owner} {words[-1]}"
    return government_name(country) if _has_owner(words, country) else None


def _has_owner(words: list[str], country: str) -> bool:
    """True for "Yemen's internationally recognized government", which is the Yemeni government."""
    for first in range(max(0, len(words) - MAX_COUNTRY_WORDS - 1), len(words) - 1):
        geo = look_up(_OWNED.sub("", words[first])) if _OWNED.search(words[first]) else None
        if geo and geo.code == country:
            return True
    return False


def government_name(country: str) -> str:
    """The usual name of a country's government: "Afghan government"."""
    return f"{adjective_of(country)} government"
