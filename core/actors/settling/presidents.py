"""Presidents whom English-language news names without their country: "President Clinton"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from core.actors.lexicon.spelling import person_words
from core.actors.scanning.candidates import Candidate

COUNTRY: Final = "USA"
# Surname to given name, nicknames written out: "company President John Ford" is none of them.
PRESIDENTS: Final[Mapping[str, str]] = {
    "truman": "harry",
    "eisenhower": "dwight",
    "kennedy": "john",
    "johnson": "lyndon",
    "nixon": "richard",
    "ford": "gerald",
    "carter": "james",
    "reagan": "ronald",
    "bush": "george",
    "clinton": "william",
    "obama": "barack",
    "trump": "donald",
    "biden": "joseph",
}
ROLES: Final = frozenset({"President", "Presidents", "Former President", "former President"})


def country_of_president(members: Sequence[Candidate]) -> str | None:
    """The United States for one of its presidents whose title is told without any country."""
    if not any(c.role in ROLES for c in members):
        return None
    names = [[word.casefold() for word in person_words(c.name)] for c in members]
    return COUNTRY if all(map(_is_one, filter(None, names))) else None


def _is_one(name: Sequence[str]) -> bool:
    """True for "Clinton" and "Bill Clinton"; "Anna Clinton" is somebody else."""
    *given, surname = name
    return surname in PRESIDENTS and given[:1] in ([], [PRESIDENTS[surname]])
