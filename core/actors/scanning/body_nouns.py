"""Nouns that stand for bodies when they come up again, and what its name tells of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, NamedTuple

from core.actors.lexicon.organisations import FIRMS, organisations
from core.actors.lexicon.spelling import has_company_ending, organisation_words
from core.actors.lexicon.words import word_set
from core.actors.scanning.called import NOUNS

# Nouns for a body that its name does not hold.
ALSO_CALLED: Final = {
    "alliance": frozenset(("North Atlantic Treaty Organization",)),
    "bloc": frozenset(
        ("European Union", "Association of Southeast Asian Nations", "Gulf Cooperation Council",
         "African Union", "Economic Community of West African States")
    ),
    "cartel": frozenset(("Organization of the Petroleum Exporting Countries",)),
    "group": frozenset(
        ("Organization of the Petroleum Exporting Countries", "G7", "G8", "G20", "BRICS",
         "Association of Southeast Asian Nations", "Shanghai Cooperation Organization")
    ),
    "watchdog": frozenset(("International Atomic Energy Agency",)),
    "movement": frozenset(("Taliban", "Hamas", "Hezbollah", "Houthis")),
}  # fmt: skip
# Words of names that unions have: "United Millworkers", "Teamsters Local 12".
UNIONS: Final = ("workers", "teamsters", "guild", "machinists", "local", "brotherhood")
COMPANIES: Final = frozenset(("company", "firm", "concern"))
# Nouns for what the names of some trades and offices say in other words.
BY_WORD: Final = {
    "airline": frozenset(("air", "airlines", "airline", "airways", "aviation")),
    "carrier": frozenset(("airlines", "airline", "airways")),
    "carmaker": frozenset(("motor", "motors")),
    "automaker": frozenset(("motor", "motors")),
    "brewer": frozenset(("brewing", "breweries", "brewery")),
    "steelmaker": frozenset(("steel",)),
    "yard": frozenset(("shipbuilding", "shipbuilders", "shipyard", "shipyards")),
    "bank": frozenset(("banco", "banque", "bancorp")),
    "lender": frozenset(("bank", "banco", "banque", "bancorp")),
    "insurer": frozenset(("insurance", "assurance")),
    "agency": frozenset(("administration",)),
    "regulator": frozenset(("administration", "authority", "commission")),
    "group": frozenset(("group",)),
}
# Nouns for firms and movements whose names may say nothing of it: "NordJet … the airline".
OF_ANY_NAME: Final = NOUNS - {"union", "unit", "network"}
BODY_NOUNS: Final = (
    frozenset(ALSO_CALLED)
    | frozenset(BY_WORD)
    | NOUNS
    | word_set(
        """university council commission union league court committee agency party fund bank
    assembly organization organisation congress front authority association federation confederation
    foundation institute command forum"""
    )
)
# Last words of the names of bodies that no one calls a firm.
NO_FIRMS: Final = word_set(
    """exchange ministry department office police army navy guard force forces government
    parliament senate tribunal treasury embassy mission"""
)


class Names(NamedTuple):
    """What the names of one organisation tell, read once."""

    has_ending: bool
    are_plain: bool
    words: frozenset[str]


def read_names(names: Collection[str]) -> Names:
    """What all names of one organisation tell together."""
    return Names(
        any(map(has_company_ending, names)),
        all(map(_is_plain, names)),
        frozenset(word for name in names for word in name.casefold().split()),
    )


def _is_plain(name: str) -> bool:
    """True for a name that does not tell what kind of body it is."""
    last = name.split()[-1]
    is_known = name in organisations() and name not in FIRMS
    return (
        last[0].isupper()
        and not is_known
        and not nouns_for(name)
        and last.casefold() not in NO_FIRMS
    )


def nouns_for(name: str) -> set[str]:
    """The nouns that may stand for an organisation."""
    row = organisations().get(name)
    full = row.name if row else name
    nouns = {noun for noun, names in ALSO_CALLED.items() if full in names}
    if has_company_ending(name):
        nouns |= COMPANIES
    words = organisation_words(full)
    if any(word.endswith(UNIONS) for word in words):
        nouns.add("union")
    nouns |= {noun for noun, meant in BY_WORD.items() if not meant.isdisjoint(words)}
    return nouns | (BODY_NOUNS & set(words))
