"""Half a country's name: "the North" in an article that names North Korea."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.actors.scanning.candidates import Candidate, Form
from core.language.geography import country_name
from core.model import ActorKind

HALVES: Final = frozenset(("North", "South", "East", "West"))


def name_halves(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, half a country's name as the only country that begins with it."""
    if not any(c.name in HALVES for c in candidates):
        return list(candidates)
    codes = {c.country for c in candidates if c.country}
    halves = {half: [k for k in codes if country_name(k).split()[0] == half] for half in HALVES}
    return [
        replace(
            c,
            name=country_name(meant[0]),
            form=Form.COUNTRY,
            kind=ActorKind.COUNTRY,
            country=meant[0],
        )
        if c.name in HALVES and len(meant := halves[c.name]) == 1
        else c
        for c in candidates
    ]
