"""Which organisation "the alliance" or "the company" is, where only one is left."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from core.actors.aliases import NameGroup
from core.actors.candidates import Candidate
from core.actors.organisations import organisations
from core.actors.spelling import has_company_ending, organisation_words

# How many sentences back such a noun may reach.
BODY_REACH: Final = 8
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
COMPANIES: Final = frozenset(("company", "firm"))
# Nouns for what the names of some trades and offices say in other words.
BY_WORD: Final = {
    "airline": frozenset(("air", "airlines", "airline", "airways", "aviation")),
    "carrier": frozenset(("airlines", "airline", "airways")),
    "bank": frozenset(("banco", "banque", "bancorp")),
    "lender": frozenset(("bank", "banco", "banque", "bancorp")),
    "insurer": frozenset(("insurance", "assurance")),
    "agency": frozenset(("administration",)),
    "regulator": frozenset(("administration", "authority", "commission")),
    "group": frozenset(("group",)),
}
# Nouns for firms and movements whose names may say nothing of it: "NordJet … the airline".
OF_ANY_NAME: Final = COMPANIES | frozenset(
    ("airline", "carrier", "bank", "lender", "insurer", "group")
)
BODY_NOUNS: Final = frozenset(ALSO_CALLED) | frozenset(BY_WORD) | COMPANIES | frozenset(
    ("university", "council", "commission", "union", "league", "court", "committee", "agency",
     "party", "fund", "bank", "organization", "organisation", "assembly", "congress", "front",
     "authority", "association", "federation", "confederation", "foundation", "institute",
     "command", "forum")
)  # fmt: skip


class Bodies:
    """The organisations read so far, by the nouns that may stand for them."""

    def __init__(self) -> None:
        self._by_noun: dict[str, dict[int, NameGroup]] = defaultdict(dict)
        self._last: dict[int, int] = {}
        self._seen: dict[int, NameGroup] = {}

    def see(self, candidate: Candidate, group: NameGroup) -> None:
        """Notes a mention of an organisation."""
        self._last[id(group)] = candidate.sentence
        self._seen[id(group)] = group
        for noun in _nouns_for(candidate.name):
            self._by_noun[noun][id(group)] = group

    def resolve(self, candidate: Candidate) -> NameGroup | None:
        """The only organisation in reach that the noun can stand for."""
        noun = candidate.name.casefold()
        groups = self._of(candidate.country) if candidate.country else self._by_noun.get(noun, {})
        if not groups and noun in OF_ANY_NAME:
            groups = {id(group): group for group in self._seen.values() if _is_plain(group)}
        if len(groups) > BODY_REACH:
            return None
        near = [
            group
            for key, group in groups.items()
            if candidate.sentence - self._last[key] <= BODY_REACH
        ]
        if not near and noun not in COMPANIES:  # "the front" of a long article with only one
            near = list(groups.values())
        if len(near) == 1:
            return near[0]
        return None if noun in COMPANIES else self._topic(near, candidate.sentence)

    def _topic(self, near: list[NameGroup], sentence: int) -> NameGroup | None:
        """Of several the one that opens the article, unless another one was told of since."""
        topic = next(iter(self._seen.values()), None)
        if topic not in near or topic is None:
            return None
        last = self._last[id(topic)]
        others = [self._last[id(group)] for group in near if group is not topic]
        return topic if all(other <= max(last, sentence - 2) for other in others) else None

    def _of(self, country: str) -> dict[int, NameGroup]:
        """The organisations that the article has as a country's: "Germany's Halden"."""
        return {key: group for key, group in self._seen.items() if country in group.countries}


def _is_plain(group: NameGroup) -> bool:
    """True for an organisation whose name does not tell what kind of body it is."""
    return all(
        c.name.split()[-1][0].isupper() and c.name not in organisations() and not _nouns_for(c.name)
        for c in group.members
    )


def _nouns_for(name: str) -> set[str]:
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
