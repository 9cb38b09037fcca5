"""Presidents whom English-language news names without their country: "President Clinton"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.actors.candidates import Candidate
from core.actors.spelling import person_words
from core.actors.words import word_set

COUNTRY: Final = "USA"
SURNAMES: Final = word_set(
    "truman eisenhower kennedy johnson nixon ford carter reagan bush clinton obama trump biden"
)
ROLES: Final = frozenset({"president", "presidents", "former president", "vice president"})


def country_of_president(members: Sequence[Candidate]) -> str | None:
    """The United States for one of its presidents whose title is told without any country."""
    if not any((c.role or "").casefold() in ROLES for c in members):
        return None
    surnames = {words[-1].casefold() for c in members if (words := person_words(c.name))}
    return COUNTRY if surnames & SURNAMES else None
