"""One post in the plural for several persons: "the presidents of Peru and Mali, Rowe and Sarr"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from core.actors.scanning.candidates import Candidate, Form
from core.model import ActorKind

_POSTS: Final = re.compile(
    r"(?:presidents|premiers|ministers|chancellors|secretaries|leaders|kings|chiefs|envoys"
    r"|ambassadors|negotiators)\s(?:of|from)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_JOINER: Final = re.compile(r",?\s(?:and\s)?(?:the\s)?")
_NAMES_FOLLOW: Final = re.compile(r",\s")
LOOK_BACK: Final = 30


def share_posts(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those who hold a post told in the plural each with his own country.

    Names and countries are in one order, as many of the one as of the other.
    """
    countries: dict[int, str | None] = {}
    for states, people in _lists(text, candidates):
        if len(states) == len(people) and _POSTS.search(
            text, max(0, states[0].start - LOOK_BACK), states[0].start
        ):
            countries |= {p.start: s.country for s, p in zip(states, people, strict=True)}
    return [
        replace(c, country=c.country or countries[c.start]) if c.start in countries else c
        for c in candidates
    ]


def _lists(
    text: str, candidates: Sequence[Candidate]
) -> Iterator[tuple[list[Candidate], list[Candidate]]]:
    """Each list of countries with the list of persons right behind it."""
    runs = list(_runs(text, candidates))
    for first, second in pairwise(runs):
        between = text[first[-1].end : second[0].start]
        kinds = (first[0].kind, second[0].kind)
        if kinds == (ActorKind.COUNTRY, ActorKind.PERSON) and _NAMES_FOLLOW.fullmatch(between):
            yield first, second


def _runs(text: str, candidates: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """Neighbours of one kind that commas and "and" join."""
    run: list[Candidate] = []
    for candidate in candidates:
        joined = run and _JOINER.fullmatch(text, run[-1].end, candidate.start)
        if run and not (joined and run[-1].kind is candidate.kind):
            yield run
            run = []
        if candidate.form in {Form.COUNTRY, Form.NAME}:
            run.append(candidate)
    if run:
        yield run
