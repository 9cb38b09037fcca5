"""Mentions to events, within an article and across articles, whatever their order."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise

from core.model import (
    ActorKind,
    Confidence,
    DatedMention,
    DateFlag,
    DateLink,
    DateMethod,
    DateRange,
    Event,
    Evidence,
    Participant,
    Precision,
    Status,
)

INHERITED_LINKS = frozenset({DateLink.CARRIED, DateLink.EVENT})
# Of longer lists of parties the first sides are enough to meet in a block.
MAX_SIDES = 6
EXACT = frozenset({Precision.DAY, Precision.RANGE})


def merge_evidence(evidence: Iterable[Evidence]) -> tuple[Event, ...]:
    """One event for each thing that happened, by date and then by its earliest mention."""
    pieces = sorted(evidence, key=_position)
    groups = _Groups(len(pieces))
    _join_chains(pieces, groups)
    _join_same(pieces, groups)
    events = [_build([pieces[i] for i in members]) for members in groups.members()]
    return tuple(sorted(events, key=_event_order))


def _position(piece: Evidence) -> tuple[str, int, str]:
    return piece.article_id, piece.mention.trigger.start, piece.mention.type


class _Groups:
    """Disjoint sets of indices; joining is near constant."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, index: int) -> int:
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, a: int, b: int) -> None:
        first, second = sorted((self.find(a), self.find(b)))
        self._parent[second] = first

    def members(self) -> Iterator[list[int]]:
        """Each set in ascending order, sets by their first member."""
        found: dict[int, list[int]] = defaultdict(list)
        for index in range(len(self._parent)):
            found[self.find(index)].append(index)
        yield from found.values()


def _join_chains(pieces: Sequence[Evidence], groups: _Groups) -> None:
    """Mentions that name an earlier one of their article as their antecedent."""
    starts = {(p.article_id, p.mention.trigger.start): i for i, p in enumerate(pieces)}
    for index, piece in enumerate(pieces):
        before = starts.get((piece.article_id, piece.mention.antecedent or -1))
        if piece.mention.antecedent is not None and before is not None:
            groups.join(before, index)


def _join_same(pieces: Sequence[Evidence], groups: _Groups) -> None:
    """Mentions of one type with the same sides at the same time: sorted, then compared in turn."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        for key in _block_keys(piece):
            blocks[key].append(index)
    for members in blocks.values():
        members.sort(key=lambda index: _when(pieces[index]))
        for earlier, later in pairwise(members):
            if _are_same(pieces[earlier], pieces[later]):
                groups.join(earlier, later)


def _block_keys(piece: Evidence) -> Iterator[tuple[str, ...]]:
    """Type and every two sides; none where the mention says too little to be told apart."""
    if piece.date is None or piece.date.range is None:
        return
    kept = str(piece.mention.status in {Status.OCCURRED, Status.PLANNED})
    sides = sorted(_sides(piece))[:MAX_SIDES]
    for one, other in combinations(sides, 2):
        yield piece.mention.type, kept, one, other


def _sides(piece: Evidence) -> set[str]:
    """What each party stands for: its country where it has one, else itself."""
    actors = [p.actor for p in piece.mention.actors]
    countries = {a.country or a.id for a in actors}
    return countries if len(countries) >= 2 else {a.id for a in actors}


def _when(piece: Evidence) -> tuple[date, int, str, int]:
    """Order by first day, the longer interval first."""
    span = piece.date.range if piece.date else None
    article, start, _ = _position(piece)
    if span is None:
        return date.max, 0, article, start
    return span.first, -(span.last - span.first).days, article, start


def _are_same(a: Evidence, b: Evidence) -> bool:
    """True for one time and no two persons for one country.

    Within an article "the visit in 1972" and "on 22 February 1972" are one; across articles
    only the same days are.
    """
    first, second = _span(a), _span(b)
    if first is None or second is None or _differ_in_person(a, b):
        return False
    if a.article_id == b.article_id:
        return _overlap(first, second)
    return (first.first, first.last) == (second.first, second.last)


def _span(piece: Evidence) -> DateRange | None:
    return piece.date.range if piece.date else None


def _differ_in_person(a: Evidence, b: Evidence) -> bool:
    """True where a country is represented by one person here and by another there."""
    mine, theirs = _persons(a), _persons(b)
    return any(not mine[country] & theirs[country] for country in mine.keys() & theirs.keys())


def _persons(piece: Evidence) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for participant in piece.mention.actors:
        if participant.actor.kind is ActorKind.PERSON and participant.actor.country:
            found[participant.actor.country].add(participant.actor.id)
    return found


def _build(pieces: list[Evidence]) -> Event:
    best = sorted(pieces, key=_worth)
    first = min(pieces, key=_position)
    lead = best[0].mention
    found, disagree = _agreed_date(best)
    date = _flagged(found, disagree=disagree)
    status = _agreed_status(best)
    return Event(
        id=_event_id(first),
        type=lead.type,
        subtype=lead.subtype,
        status=status,
        date=date,
        actors=_all_participants(p.mention.actors for p in best),
        others=_all_participants(p.mention.others for p in best),
        place=next((p.mention.place for p in best if p.mention.place), None),
        agreement_name=next(
            (p.mention.agreement_name for p in best if p.mention.agreement_name), None
        ),
        confidence=_confidence(date, lead.actors, status),
        evidence=tuple(best),
    )


def _worth(piece: Evidence) -> tuple[int, int, int, str, int]:
    """Most informative first: own date, then parties, then the earliest."""
    own = piece.date is not None and piece.mention.date_link not in INHERITED_LINKS
    article, start, _ = _position(piece)
    return (
        -int(own),
        -len(piece.mention.actors),
        int(piece.mention.antecedent is not None),
        article,
        start,
    )


def _event_id(first: Evidence) -> str:
    """From the earliest mention alone, so that later articles do not change it."""
    key = f"{first.article_id}:{first.mention.trigger.start}:{first.mention.type}"
    return "ev-" + hashlib.sha256(key.encode()).hexdigest()[:10]


def _agreed_date(best: Sequence[Evidence]) -> tuple[DatedMention | None, bool]:
    """The finest date among the mentions, and whether any of them contradicts it."""
    dated = [p for p in best if p.date is not None]
    placed = [p for p in dated if p.date and p.date.range]
    if not placed:
        return (_own(dated[0]) if dated else None), False
    chosen = min(placed, key=_fineness)
    span = chosen.date.range if chosen.date else None
    disagree = any(
        span and p.date and p.date.range and not _overlap(span, p.date.range) for p in placed
    )
    return _own(chosen), disagree


def _fineness(piece: Evidence) -> tuple[bool, int]:
    span = piece.date.range if piece.date else None
    days = (span.last - span.first).days if span else 0
    return piece.mention.date_link in INHERITED_LINKS, days


def _own(piece: Evidence) -> DatedMention | None:
    """The mention's date, marked as inherited where the words belong to another mention."""
    if piece.date is None or piece.mention.date_link not in INHERITED_LINKS:
        return piece.date
    return replace(piece.date, method=DateMethod.INHERITED)


def _flagged(date: DatedMention | None, *, disagree: bool) -> DatedMention | None:
    if date is None or not disagree or DateFlag.SOURCES_DISAGREE in date.flags:
        return date
    return replace(date, flags=(*date.flags, DateFlag.SOURCES_DISAGREE))


def _overlap(a: DateRange, b: DateRange) -> bool:
    return a.first <= b.last and b.first <= a.last


def _agreed_status(best: Sequence[Evidence]) -> Status:
    """What happened outweighs what was planned; an undoing outweighs both."""
    found = {piece.mention.status for piece in best}
    order = (Status.CANCELLED, Status.OCCURRED, Status.DENIED, Status.PLANNED, Status.HYPOTHETICAL)
    return next(status for status in order if status in found)


def _all_participants(lists: Iterable[tuple[Participant, ...]]) -> tuple[Participant, ...]:
    found: dict[str, Participant] = {}
    for participants in lists:
        for participant in participants:
            found.setdefault(participant.actor.id, participant)
    return tuple(found.values())


def _confidence(
    date: DatedMention | None, actors: Sequence[Participant], status: Status
) -> Confidence:
    """High with two parties and an own day; low without parties or date; else medium."""
    span = date.range if date else None
    if span and date and date.method is not DateMethod.INHERITED and len(actors) >= 2:
        sure = status in {Status.OCCURRED, Status.PLANNED} and not date.flags
        return Confidence.HIGH if sure and span.precision in EXACT else Confidence.MEDIUM
    return Confidence.MEDIUM if len(actors) >= 2 else Confidence.LOW


def _event_order(event: Event) -> tuple[str, str, int, str]:
    span = event.date.range if event.date else None
    first = event.evidence[0]
    return (
        str(span.first) if span else "9999",
        first.article_id,
        first.mention.trigger.start,
        event.id,
    )
