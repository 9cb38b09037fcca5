"""When a government is its country, and whose "the government" is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.actors.candidates import Candidate, Form
from core.actors.groups import GroupUse, named_groups, noun_uses
from core.model import ActorKind

# "Authorities" without a country may be anybody's.
ALONE: Final = frozenset(("government", "regime"))


def settle_governments(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with each government as its country, or as a group where it has opponents.

    A government faces its own people where the article names rebels, an opposition or a movement
    of its country; "the government" is that of the only country whose government is named.
    """
    owners = {c.country: c for c in candidates if c.is_government and c.country}
    settled = []
    for candidate in candidates:
        if candidate.is_government and not candidate.country:
            if len(owners) != 1 or candidate.name.split()[-1].casefold() not in ALONE:
                continue
            owner = next(iter(owners.values()))
            candidate = replace(candidate, name=owner.name, country=owner.country)
        settled.append(_settle(candidate, candidates))
    return settled


def _settle(candidate: Candidate, candidates: Sequence[Candidate]) -> Candidate:
    if not candidate.is_government or any(_opposes(c, candidate.country) for c in candidates):
        return candidate
    return replace(candidate, form=Form.COUNTRY, kind=ActorKind.COUNTRY)


def _opposes(candidate: Candidate, country: str | None) -> bool:
    if candidate.form is not Form.GROUP or candidate.is_government:
        return False
    if candidate.name in named_groups():
        return candidate.country == country and candidate.name not in ("Democrats", "Republicans")
    alone = noun_uses().get(candidate.name.split()[-1].casefold()) is GroupUse.ALONE
    return alone and candidate.country in (country, None)
