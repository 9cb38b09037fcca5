"""Offices that stand right beside a name: "Britain's envoy, Ada Rowe", "Rowe, the envoy"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.actors.coreference.people import Cast, Person
from core.actors.scanning.candidates import Candidate, Form

# Also "Rowe, mines and energy minister of Peru" and "Rowe, Halden Steel's managing director".
_APPOSITION: Final = re.compile(
    r",?\s{1,3}(?:(?:the|a|an|his|her|its|their)\s|[a-z]{3,15}\sand\s[a-z]{3,15}\s"
    r"|[A-Z][\w.&-]{0,20}(?:\s[A-Z][\w.&-]{0,20}){0,3}['\u2019]s\s)?"
)
_NAME_BEHIND: Final = re.compile(r",?\s{1,3}")
# "The minister of light industry, Ana Rowe, …", "its ambassador in Muscat, Ana Rowe, …", but "the
# head of the team, Ana Rowe said".
_FIELD_BEHIND: Final = re.compile(
    r"\s(?:(?:of|for|(?:at|in|to)(?=\s(?:the\s)?[A-Z]))\s[^,.;:()]{2,40}"
    r"|[a-z-]{4,15}(?:\s[a-z-]{3,15}){0,2}),\s{1,3}"
)
_ENDS_NAME: Final = re.compile(r"[,;.)]|\s(?:on|in|at|after|before|for|to|with|and|who|about)\b")
# "At a meeting with Ana Rowe, the president said": whoever says so is another one.
_GOES_ON: Final = re.compile(
    r"\s{1,3}(?:said|says|tells|told|had|has|was|is|will|would|did|also)\b"
)
_IS: Final = re.compile(r"\s{1,3}is\s(?:the\s)?")
_ROLES: Final = frozenset((Form.ROLE, Form.WEAK_ROLE))


def appositions(text: str, candidates: Sequence[Candidate], cast: Cast) -> dict[Candidate, Person]:
    """Offices right before or behind a name: "Britain's envoy, Ada Rowe", "Rowe, the envoy"."""
    found: dict[Candidate, Person] = {}
    over_one = (
        (a, b)
        for a, b in zip(candidates, candidates[2:], strict=False)
        if b.form in _ROLES or a.form in _ROLES
    )
    for first, second in (*pairwise(candidates), *over_one):
        between = text[first.end : second.start]
        role, name = (first, second) if first.form in _ROLES else (second, first)
        person = cast.owner_of(name)
        if role.form not in _ROLES or person is None or role in found:
            continue
        is_told = (
            _names_holder(text, between, name.end)
            if role is first
            else _tells_of_holder(text, between, role.end)
        )
        if is_told:
            cast.learn(person, role.name, role.country)
            found[role] = person
    return found


def _names_holder(text: str, between: str, end: int) -> bool:
    """True for the name behind "the envoy" or "the minister of light industry, "."""
    if _NAME_BEHIND.fullmatch(between):
        return True
    return bool(_FIELD_BEHIND.fullmatch(between) and _ENDS_NAME.match(text, end))


def _tells_of_holder(text: str, between: str, end: int) -> bool:
    """True for the office behind "Rowe, the", false where a clause of its own starts with it."""
    if _IS.fullmatch(between):
        return True
    is_beside = "," in between and _APPOSITION.fullmatch(between) is not None
    return is_beside and _GOES_ON.match(text, end) is None
