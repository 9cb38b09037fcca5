"""Chambers that many states have: "the Senate" of an article about Poland is the Polish one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.actors.scanning.candidates import Candidate
from core.actors.settling.presidents import COUNTRY as AMERICAN
from core.actors.settling.presidents import PRESIDENTS

# Under these names the table has the American ones: "members of the Senate".
_BY_NAME: Final = re.compile(r"(?:.* of the )?(?:Senate|House(?: of Representatives)?)(?!\w)")
_OF_AMERICA: Final = re.compile(
    rf"\b(?:Congress|Washington|Capitol|White House|Republicans?|Democrats?|Sens?\.|Reps?\."
    rf"|{'|'.join(name.title() for name in PRESIDENTS)})(?!\w)"
)
# So often a country is named where it is home.
OFTEN: Final = 2


def settle_chambers(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates; chambers as those of the country that an article is about.

    They stay American where anything else in it is, and where it is about no country.
    """
    chambers = [c for c in candidates if _is_chamber(c)]
    if not chambers or _OF_AMERICA.search(text):
        return list(candidates)
    named = Counter(c.country for c in candidates if c.country and not _is_chamber(c))
    (home, often), *_ = named.most_common(1) or [("", 0)]
    if often < OFTEN or AMERICAN in named:
        return list(candidates)
    return [replace(c, country=home) if _is_chamber(c) else c for c in candidates]


def _is_chamber(candidate: Candidate) -> bool:
    """True for "the Senate" and for its president, where the text names no country."""
    names = (candidate.name, candidate.role or "")
    return candidate.country == AMERICAN and any(map(_BY_NAME.match, names))
