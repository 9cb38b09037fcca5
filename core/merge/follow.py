"""Chains of events: planned and held, planned and called off, signed, ratified and breached."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.merge.blocks import once, pairs_of_matter
from core.merge.checks import OPEN_STATUSES
from core.merge.compare import compare
from core.merge.follow_rules import FOLLOW_RULES
from core.merge.followed import Followed, Known, known_event
from core.merge.merge import Merged
from core.model import Event, EventSubtype, EventType, FollowUp, Qualifier, Relation, Status

ACTS: Final = {
    EventSubtype.REACHED: Relation.SIGNED,
    **{act: Relation(act.value) for act in EventSubtype if act.value in set(Relation)},
}
OUTCOMES: Final = {
    (Status.PLANNED, Status.OCCURRED),
    (Status.PLANNED, Status.CANCELLED),
    (Status.CANCELLED, Status.PLANNED),
    (Status.CANCELLED, Status.OCCURRED),
}


@dataclass(frozen=True, slots=True)
class Link:
    """A possible step of a chain; ``rank`` is that of its rule, the first rule best."""

    earlier: Known
    later: Known
    rank: int


def find_follow_ups(merged: Merged, published: Mapping[str, date]) -> tuple[FollowUp, ...]:
    """What became of which event, by the date of the earlier one.

    ``published`` holds the publication dates by article, where they are known. A plan has one
    outcome, the first that fits; an act of an agreement follows on the latest act before it.
    """
    known = [known_event(e, merged.accounts[e.id], published) for e in merged.events]
    links = list(_links(known))
    kept = [*_outcomes(links), *_acts(links)]
    kept.sort(key=lambda link: (link.earlier.day, link.earlier.event.id, link.later.event.id))
    return tuple(_told(link) for link in kept)


def unreported(
    events: Iterable[Event], follow_ups: Iterable[FollowUp], published: Mapping[str, date]
) -> tuple[Event, ...]:
    """Planned events whose last possible day is over by the newest article, and no word of them."""
    newest = max(published.values(), default=None)
    followed = {link.earlier for link in follow_ups}
    if newest is None:
        return ()
    return tuple(
        event
        for event in events
        if event.status is Status.PLANNED
        and event.date
        and event.date.range
        and event.date.range.last < newest
        and event.date.range.qualifier is not Qualifier.AFTER
        and event.id not in followed
    )


def _links(known: Sequence[Known]) -> Iterator[Link]:
    days = {number: one.day for number, one in enumerate(known)}
    accounts = {number: one.account for number, one in enumerate(known)}
    for one, other in once(pairs_of_matter(accounts, days)):
        yield from _links_of(known[one], known[other])


def _links_of(one: Known, other: Known) -> Iterator[Link]:
    """The links between two events, which are compared once for both directions."""
    ways = [w for w in ((one, other), (other, one)) if _may_follow(*w)]
    if not ways:
        return
    pair = compare(one.account, other.account)
    for earlier, later in ways:
        two = Followed(earlier, later, pair)
        rank = next((r for r, rule in enumerate(FOLLOW_RULES) if rule.holds(two)), None)
        if rank is not None:
            yield Link(earlier, later, rank)


def _may_follow(earlier: Known, later: Known) -> bool:
    """A first look that spares most pairs the comparison."""
    one, other = earlier.event, later.event
    is_deal = one.type is EventType.AGREEMENT
    if is_deal and not _may_be_one_agreement(earlier, later):
        return False
    if (one.status, other.status) in OUTCOMES:
        return True
    return is_deal and one.status is Status.OCCURRED and other.status in OPEN_STATUSES


def _may_be_one_agreement(one: Known, other: Known) -> bool:
    named = bool(one.account.name and other.account.name)
    return named or bool(one.topics & other.topics or one.articles & other.articles)


def _outcomes(links: Iterable[Link]) -> Iterator[Link]:
    """For each plan the outcome by the first rule that fits, the earliest of them."""
    found: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        if FOLLOW_RULES[link.rank].is_outcome:
            found[link.earlier.event.id].append(link)
    for chosen in found.values():
        yield min(chosen, key=lambda link: (link.rank, link.later.day, link.later.event.id))


def _acts(links: Iterable[Link]) -> Iterator[Link]:
    """For each act the latest one before it, which had not come to nothing by then."""
    found: dict[str, list[Link]] = defaultdict(list)
    ended: dict[str, date] = {}
    for link in links:
        if not FOLLOW_RULES[link.rank].is_outcome:
            found[link.later.event.id].append(link)
            if link.later.event.subtype is EventSubtype.COLLAPSED:
                ended[link.earlier.event.id] = link.later.day
    for chosen in found.values():
        alive = [link for link in chosen if _outlives(link, ended)]
        if alive:
            yield max(alive, key=lambda link: (link.earlier.day, link.earlier.event.id))


def _outlives(link: Link, ended: Mapping[str, date]) -> bool:
    end = ended.get(link.earlier.event.id)
    collapses = link.later.event.subtype is EventSubtype.COLLAPSED
    return end is None or collapses or link.later.day <= end


def _told(link: Link) -> FollowUp:
    earlier, later = link.earlier.event, link.later.event
    return FollowUp(earlier.id, later.id, _relation(link.later), FOLLOW_RULES[link.rank].says)


def _relation(known: Known) -> Relation:
    later = known.event
    if later.status is Status.CANCELLED:
        return Relation.MOVED if known.is_put_off else Relation.CANCELLED
    if later.type is EventType.AGREEMENT:
        return ACTS[later.subtype]
    return Relation.MOVED if later.status is Status.PLANNED else Relation.HELD
