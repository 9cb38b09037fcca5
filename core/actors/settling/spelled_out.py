"""What an acronym in brackets shows: where the name in front of it begins, and that it is one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from core.actors.lexicon.organisations import cannot_act, looks_like_organisation
from core.actors.scanning.candidates import Candidate, Form
from core.model import ActorKind

_DEFINED: Final = re.compile(r"\s\((?:the\s)?([A-Z][A-Za-z]{1,8}s?)\)")
_WORD: Final = re.compile(r"[^\W\d_][\w.'\u2019-]*")
_JOINTS: Final = frozenset(("of", "and", "the", "for", "in", "on", "to", "de", "la", "del", "du"))
# What lies between a name's words: "Rail, Tram and Bus Union".
_BETWEEN: Final = re.compile(r"(?:,?\s|['\u2019]\s|-)")
_LONGEST: Final = 120
# More is a list of acronyms; the text is read once for each name.
_MOST_NAMES: Final = 100


def with_spelled_names(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those cut from the name that an acronym spells out as that one name.

    What a text defines by small letters, "liquefied natural gas (LNG)", is nobody, nor is a pact.
    """
    names: set[str] = set()
    things: set[str] = set()
    for defined in _DEFINED.finditer(text):
        start = _start_of(text, defined.start(), defined[1])
        if start is not None:
            long = text[start : defined.start()]
            is_pact = any(map(cannot_act, long.split())) and not looks_like_organisation(long)
            if long[0].isupper() and not is_pact:
                names.add(long)
            else:
                things.add(defined[1])
    kept = [c for c in candidates if c.form is not Form.NAME or c.name not in things]
    return _as_whole(text, kept, names) if names else kept


def _start_of(text: str, end: int, acronym: str) -> int | None:
    """Where the words begin whose first letters the acronym gives; None where none do."""
    letters = [c.casefold() for c in acronym if c.isupper()]
    front = max(0, end - _LONGEST)
    words = list(_WORD.finditer(text, front, end))
    reached = end
    for word in reversed(words):
        if word.end() != reached and not _BETWEEN.fullmatch(text, word.end(), reached):
            return None
        reached = word.start()
        if letters and word[0][0].casefold() == letters[-1]:
            letters.pop()
        elif word[0] not in _JOINTS:
            return None
        if not letters:
            return word.start()
    return None


def _as_whole(text: str, candidates: Sequence[Candidate], names: set[str]) -> list[Candidate]:
    """The candidates, one for each place of such a name that they hold only parts of."""
    cut = sorted(names.difference(c.name for c in candidates))
    places = sorted(_places(text, cut[:_MOST_NAMES]))
    starts = [start for start, _ in places]
    joined: list[Candidate] = []
    for candidate in candidates:
        at = bisect_left(starts, candidate.end) - 1
        place = places[at] if at >= 0 and candidate.start < places[at][1] else None
        if place is None or (candidate.start <= place[0] and place[1] <= candidate.end):
            joined.append(candidate)
        elif not joined or joined[-1].start != place[0]:
            kind = ActorKind.ORGANISATION
            name = text[place[0] : place[1]]
            joined.append(Candidate(*place, name, Form.NAME, candidate.sentence, kind))
    return joined


def _places(text: str, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each place of the names."""
    for name in names:
        yield from (m.span() for m in re.finditer(re.escape(name), text))
