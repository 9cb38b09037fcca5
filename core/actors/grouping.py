"""Names found by somebody else, grouped as this program groups its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from core.actors.coreference.aliases import group_names
from core.actors.coreference.roles import resolve_offices
from core.actors.find import defined_acronyms
from core.actors.lexicon.spelling import is_acronym
from core.actors.lexicon.words import TOWN_CUES, word_set
from core.actors.scanning.candidates import Candidate, Form
from core.actors.scanning.line import read_line, title_at
from core.actors.scanning.offices import read_titled
from core.language.geography import NameUse, look_up, plain_name
from core.model import ActorKind, Sentence

KINDS: Final = {"PER": ActorKind.PERSON, "ORG": ActorKind.ORGANISATION}
_PLACE_WORDS: Final = word_set("city province state district county region town air base airfield")
_STATE_USES: Final = frozenset(set(NameUse) - {NameUse.CITY, NameUse.CAPITAL})


def alias_groups(text: str, mentions: Iterable[tuple[int, int, str]], kind: str) -> list[list[str]]:
    """Groups of mention texts that name one actor or place; ``kind`` is PER, ORG or GPE."""
    ordered = sorted(set(mentions))
    if kind not in KINDS:
        return group_places(text, ordered)
    candidates = [_candidate(start, end, name, KINDS[kind]) for start, end, name in ordered]
    groups = group_names(candidates, defined_acronyms(text, candidates))
    offices = resolve_offices(text, candidates, groups)
    members = [
        [*group.members, *(office for office, owner in offices.items() if owner is group)]
        for group in groups
    ]
    return [sorted({text[c.start : c.end] for c in group}) for group in members]


def group_places(text: str, mentions: Sequence[tuple[int, int, str]]) -> list[list[str]]:
    """Place names grouped by country where a name stands for one, else by the name itself."""
    groups: dict[str, set[str]] = defaultdict(set)
    for start, _, name in mentions:
        groups[_place_key(text, start, name)].add(name)
    _join_short_forms(groups)
    return [sorted(group) for group in groups.values()]


def _place_key(text: str, start: int, name: str) -> str:
    geo = look_up(name)
    if geo and (geo.use in _STATE_USES or (geo.use is NameUse.CAPITAL and _acts(text, start))):
        return geo.code
    words = plain_name(name).casefold().replace("'s", "").split()
    kept = [word for word in words if word not in _PLACE_WORDS]
    return " ".join(kept or words)


def _acts(text: str, start: int) -> bool:
    """True where the words in front do not make a capital a place: no "in", no "of"."""
    before = text[max(0, start - 12) : start].split()
    return not before or before[-1].casefold() not in TOWN_CUES


def _join_short_forms(groups: dict[str, set[str]]) -> None:
    """Joins "N.H." with "New Hampshire"."""
    for short in [key for key in groups if key.count(".") > 1]:
        long = next((key for key in groups if is_acronym(short.upper(), key)), None)
        if long:
            groups[long] |= groups.pop(short)


def _candidate(start: int, end: int, name: str, kind: ActorKind) -> Candidate:
    """A mention as the scan would give it, its title taken off."""
    line = replace(read_line(Sentence(0, start, end, name), frozenset()), is_headline=False)
    if kind is ActorKind.PERSON:
        title = title_at(line, 0)
        if title and title[0] == len(line.words):
            return Candidate(start, end, name, Form.ROLE, 0, kind, name)
        step = read_titled(line, 0)
        if step and step.found:
            return step.found[0]
    bare = name.removesuffix("'s").removesuffix("\u2019s")
    return Candidate(start, end, bare, Form.NAME, 0, kind)
