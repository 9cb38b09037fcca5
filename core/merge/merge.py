"""Mentions to events, within an article and across articles, whatever their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.merge.account import Account, Position, position, read_account
from core.merge.blocks import Numbers, once, pairs_across, pairs_within
from core.merge.build import build_event, event_order
from core.merge.checks import told_as_another
from core.merge.clusters import Clusters
from core.merge.compare import compare
from core.merge.identity import give_ids
from core.merge.memory import Memory, Mentions, key_of
from core.merge.score import score
from core.merge.terms import MERGE_AT, OFFER_AT
from core.model import Event, Evidence, Join, Likeness, NearPair

GOES_ON: Final = Likeness(1.0, ("the text goes on telling it",))
USER_SAID: Final = Likeness(1.0, ("you said that they are the same",))
COPIED: Final = Likeness(1.0, ("one article is a near copy of the other",))
NO_MEMORY: Final = Memory()


@dataclass(frozen=True, slots=True)
class Merged:
    """Events by date and then by their earliest mention, and pairs of them that may be one.

    ``accounts`` are what the events' mentions say together, by the events' ids.
    """

    events: tuple[Event, ...]
    accounts: Mapping[str, Account]
    near: tuple[NearPair, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two mentions, by number, that may tell of one event."""

    one: int
    other: int
    likeness: Likeness


def merge_evidence(evidence: Iterable[Evidence]) -> tuple[Event, ...]:
    """One event for each thing that happened, by date and then by its earliest mention."""
    return merge_all(evidence).events


def merge_all(evidence: Iterable[Evidence], memory: Memory = NO_MEMORY) -> Merged:
    """The events with the ids that ``memory`` has for them, and what is offered for merging."""
    pieces = sorted(evidence, key=_in_order)
    mentions = Mentions(pieces)
    clusters = Clusters([read_account(piece) for piece in pieces])
    decided = _decided(memory, mentions)
    for one, other in (pair for pair, same in decided.items() if not same):
        clusters.part(one, other)
    _join_told_on(pieces, clusters)
    _join_copied(memory, mentions, clusters)
    found = _join_alike(clusters, pairs_within(clusters.accounts()))
    _join_equal(clusters)
    found += _join_alike(clusters, pairs_across(clusters.accounts()))
    for one, other in (pair for pair, same in decided.items() if same):
        clusters.join(one, other, USER_SAID)
    return _merged(pieces, clusters, found, memory, mentions)


def _in_order(piece: Evidence) -> tuple[Position, tuple[str, ...]]:
    """By place; "met separately" tells of several meetings with the same words."""
    return position(piece), tuple(p.actor.id for p in piece.mention.actors)


def _decided(memory: Memory, mentions: Mentions) -> Mapping[Numbers, bool]:
    """What the user said of pairs that are still there; of two words on one the later counts."""
    latest: dict[Numbers, bool] = {}
    for decision in memory.decisions:
        one, other = mentions.number(decision.first), mentions.number(decision.second)
        if one is not None and other is not None and one != other:
            latest[min(one, other), max(one, other)] = decision.same
    return latest


def _join_told_on(pieces: Sequence[Evidence], clusters: Clusters) -> None:
    """Mentions that name an earlier one of their article as their antecedent."""
    starts = {(p.article_id, p.mention.trigger.start): i for i, p in enumerate(pieces)}
    for index, piece in enumerate(pieces):
        if piece.mention.antecedent is None:
            continue
        before = starts.get((piece.article_id, piece.mention.antecedent))
        if before is not None:
            clusters.join(before, index, GOES_ON)


def _join_copied(memory: Memory, mentions: Mentions, clusters: Clusters) -> None:
    """Mentions in near copies of one article, unless the user keeps them apart."""
    for pair in memory.copies:
        one, other = mentions.number(pair.first), mentions.number(pair.second)
        if one is not None and other is not None and not clusters.are_parted(one, other):
            clusters.join(one, other, COPIED)


def _join_alike(clusters: Clusters, pairs: Iterable[Numbers]) -> list[Candidate]:
    """Joins what is alike, the likest first, and gives back all that is worth an offer."""
    accounts = clusters.accounts()
    found = [
        Candidate(one, other, likeness)
        for one, other in once(pairs)
        if (likeness := score(accounts[one], accounts[other])).score >= OFFER_AT
        and not _part_another(clusters, one, other)
    ]
    found.sort(key=lambda each: (-each.likeness.score, each.one, each.other))
    for each in found:
        if each.likeness.score >= MERGE_AT:
            clusters.join_if_alike(each.one, each.other)
    return found


def _part_another(clusters: Clusters, one: int, other: int) -> bool:
    """Keeps "another meeting" from the first one, also where other articles tell of both."""
    accounts = clusters.accounts()
    another = told_as_another(compare(accounts[one], accounts[other]))
    if another:
        clusters.part(one, other)
    return another


def _join_equal(clusters: Clusters) -> None:
    """Accounts that say exactly the same: one comparison for each, however many there are."""
    first: dict[Account, int] = {}
    for number, account in list(clusters.accounts().items()):
        said = replace(account, position=("", 0, ""), article=None, sentences=(0, 0), another=False)
        known = first.setdefault(said, number)
        if known != number:
            clusters.join_if_alike(known, number)


def _merged(
    pieces: Sequence[Evidence],
    clusters: Clusters,
    found: Iterable[Candidate],
    memory: Memory,
    mentions: Mentions,
) -> Merged:
    groups = list(clusters.members())
    ids = give_ids(groups, pieces, memory, mentions)
    numbered = {members[0]: event_id for members, event_id in zip(groups, ids, strict=True)}
    events = [
        build_event([pieces[m] for m in members], event_id, _joins(members[0], pieces, clusters))
        for members, event_id in zip(groups, ids, strict=True)
    ]
    said = clusters.accounts()
    return Merged(
        events=tuple(sorted(events, key=event_order)),
        accounts={event_id: said[number] for number, event_id in numbered.items()},
        near=_near_pairs(found, clusters, numbered),
    )


def _joins(event: int, pieces: Sequence[Evidence], clusters: Clusters) -> tuple[Join, ...]:
    return tuple(
        Join(key_of(pieces[min(one, other)]), key_of(pieces[max(one, other)]), likeness)
        for one, other, likeness in clusters.joins(event)
    )


def _near_pairs(
    found: Iterable[Candidate], clusters: Clusters, ids: Mapping[int, str]
) -> tuple[NearPair, ...]:
    """Events that may be one, the likest first; not those that the user or the text keeps apart."""
    best: dict[tuple[str, str], Likeness] = {}
    accounts = clusters.accounts()
    for each in found:
        one, other = clusters.event_of(each.one), clusters.event_of(each.other)
        if one == other or clusters.are_parted(one, other):
            continue
        now = min(score(accounts[one], accounts[other]), each.likeness, key=_by_score)
        pair = (min(ids[one], ids[other]), max(ids[one], ids[other]))
        if now.score >= OFFER_AT:
            best[pair] = max(best.get(pair, now), now, key=_by_score)
    near = [NearPair(a, b, likeness) for (a, b), likeness in best.items()]
    return tuple(sorted(near, key=lambda n: (-n.likeness.score, n.event_a, n.event_b)))


def _by_score(likeness: Likeness) -> float:
    return likeness.score
