"""Which organisation "the alliance" or "the company" is, where only one is left."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

from core.actors.coreference.aliases import NameGroup
from core.actors.lexicon.words import word_set
from core.actors.scanning.body_nouns import COMPANIES, OF_ANY_NAME, Names, nouns_for, read_names
from core.actors.scanning.called import NOUNS, kinds_of_firm
from core.actors.scanning.candidates import Candidate

# How many sentences back such a noun may reach.
BODY_REACH: Final = 8
# "The new company" is another one than those told of; of a region the table has no country.
OTHERS: Final = word_set(
    """new other another same parent rival former first second third joint combined merged
    holding only two target larger smaller biggest largest local private foreign domestic
    state sister whole european asian african american arab western"""
)
# Between a name and the noun these begin another clause, of which the name may be told.
_OTHER_CLAUSE: Final = re.compile(
    r"\b(?:said|says|saying|told|that|which|who|whose|where|after|before|when|as|because|while|if"
    r"|whether|since|until|though|although|but|will|would|has|had)\b|[;:\u201c\u201d\"]"
)
_PRODUCT: Final = re.compile(r"[\s-][A-Z]{0,2}\d")
_AND: Final = re.compile(r",?\s(?:and|&)\s(?:the\s)?|,\s")
MAX_JOINED: Final = 10
_RELATIVE: Final = re.compile(r",?\s(?:which|that|whom)\sthe\s")
# What a mention weighs from sentence to sentence, and how much more it does as the subject.
FADES: Final = 0.6
AS_SUBJECT: Final = 2.0
# How often a firm is named tells what the article is about, and so does whether it opens it.
PER_MENTION: Final = 0.2
OPENS: Final = 0.6
OPENING: Final = 2
# By how much the first must outweigh the second to be the one that is meant.
CLEARLY: Final = 1.15


class Bodies:
    """The organisations read so far, by the nouns that may stand for them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._names: dict[int, Names] = {}
        self._topic: int | None = None
        self._is_open = True
        self._by_noun: dict[str, dict[int, NameGroup]] = defaultdict(dict)
        self._seen: dict[int, NameGroup] = {}
        self._called: dict[int, set[str]] = defaultdict(set)
        self._last: dict[int, int] = {}
        self._end: dict[int, int] = {}
        self._weight: dict[int, float] = defaultdict(float)
        self._times: dict[int, int] = defaultdict(int)

    def see(self, candidate: Candidate, group: NameGroup) -> None:
        """Notes a mention of an organisation."""
        key, sentence = id(group), candidate.sentence
        if _PRODUCT.match(self._text, candidate.end):
            return  # "Halden 757s"
        does = self._is_joined(candidate) or candidate.is_first or candidate.speaks
        before = self._weight[key] * FADES ** (sentence - self._last.get(key, sentence))
        self._weight[key] = before + (AS_SUBJECT if does else 1.0)
        self._times[key] += 1
        self._last[key] = sentence
        self._end[key] = candidate.end
        if key not in self._names:
            self._names[key] = read_names({c.name for c in group.members})
        if self._is_open and sentence < OPENING and self._may_be_firm(group):
            self._topic, self._is_open = key, False
        self._seen[key] = group
        self._called[key].update(candidate.called)
        for noun in (*nouns_for(candidate.name), *kinds_of_firm(candidate.called)):
            self._by_noun[noun][key] = group

    def _is_joined(self, candidate: Candidate) -> bool:
        """True for the second of "Halden and Bright", of whom neither is what is told of most."""
        beside = [k for k, end in self._end.items() if 0 < candidate.start - end <= MAX_JOINED]
        is_joined = any(_AND.fullmatch(self._text, self._end[k], candidate.start) for k in beside)
        if is_joined and self._topic in beside and candidate.sentence < OPENING:
            self._topic, self._is_open = None, False
        return is_joined

    def resolve(self, candidate: Candidate) -> NameGroup | None:
        """The organisation that the noun stands for: the only one, or the one told of most."""
        noun, sentence = candidate.name.casefold(), candidate.sentence
        groups = self._fitting(noun, candidate)
        if len(groups) > BODY_REACH:
            return None
        near = {k: g for k, g in groups.items() if sentence - self._last[k] <= BODY_REACH}
        # "The front" of a long article with only one may be named far before.
        return self._told_of_most(near or ({} if noun in COMPANIES else groups), candidate)

    def _fitting(self, noun: str, candidate: Candidate) -> dict[int, NameGroup]:
        """Those that the article calls so, else those of which it does not say what they are."""
        groups = self._by_noun.get(noun, {})
        if noun in OF_ANY_NAME and (not groups or noun in COMPANIES or candidate.country):
            plain = {key: group for key, group in self._seen.items() if self._may_be_firm(group)}
            groups = {**groups, **plain}
        marks = candidate.called[:-1]
        if not marks:
            return groups
        if not candidate.country and not OTHERS.isdisjoint(marks):
            return {}
        marked = {k: g for k, g in groups.items() if self._is_so(k, candidate)}
        if marked or candidate.country:
            return marked
        exact = self._by_noun.get(noun, {}) if noun not in COMPANIES else {}
        return (
            exact
            if len(exact) == 1
            else {k: g for k, g in groups.items() if self._is_alone_before(k, candidate)}
        )

    def _is_so(self, key: int, candidate: Candidate) -> bool:
        """True for "a Chicago maker" and "the Chicago company", "Peru's Halden" and "Peruvian"."""
        group, marks = self._seen[key], set(candidate.called[:-1])
        is_inside = self._end[key] > candidate.start - 1 - len(" ".join(marks))
        is_of_country = candidate.country is not None and candidate.country in group.countries
        return not is_inside and (
            is_of_country or bool(marks & (self._called[key] | self._names[key].words))
        )

    def _is_alone_before(self, key: int, candidate: Candidate) -> bool:
        """True for the only organisation of the sentence before: "the Chicago company" is it."""
        before = candidate.sentence - 1
        there = [k for k, last in self._last.items() if last == before]
        return there == [key]

    def _may_be_firm(self, group: NameGroup) -> bool:
        """True for an organisation whose name does not tell that it is no firm."""
        names, kinds = self._names[id(group)], self._called[id(group)] & NOUNS
        return bool(kinds - {"union"}) or names.has_ending or (not kinds and names.are_plain)

    def _told_of_most(self, near: dict[int, NameGroup], candidate: Candidate) -> NameGroup | None:
        """The one that outweighs the others, none where no one does clearly.

        "Halden bought a stake in the company" is told of another one than Halden.
        """
        weights = {key: self._weigh(key, candidate.sentence) for key in near}
        weights = {k: w for k, w in weights.items() if not self._is_told_of(k, candidate)}
        others = {k: w for k, w in weights.items() if not self._is_in_clause(k, candidate)}
        if not others:
            return None
        best = max(others, key=others.__getitem__)
        second = max((w for k, w in others.items() if k != best), default=0)
        is_clear = weights[best] >= CLEARLY * second
        return near[best] if is_clear and weights[best] >= max(weights.values()) / 2 else None

    def _weigh(self, key: int, sentence: int) -> float:
        faded = self._weight[key] * FADES ** (sentence - self._last[key])
        opens = OPENS if key == self._topic else 0
        return faded + PER_MENTION * self._times[key] + opens

    def _is_told_of(self, key: int, candidate: Candidate) -> bool:
        """True for the first name of "Halden, which the company bought"."""
        return _RELATIVE.fullmatch(self._text, self._end[key], candidate.start) is not None

    def _is_in_clause(self, key: int, candidate: Candidate) -> bool:
        """True where the name of a firm stands in the noun's own clause."""
        if self._last[key] != candidate.sentence or candidate.name.casefold() not in NOUNS:
            return False
        return _OTHER_CLAUSE.search(self._text, self._end[key], candidate.start) is None
