"""The conditions of the chain rules."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from core.merge import checks
from core.merge.followed import Followed
from core.model import EventSubtype, EventType, Status

SOON: Final = timedelta(7)
# How long after a plan without a day the first such event still counts as its fulfilment.
SEASON: Final = timedelta(92)

MADE: Final = checks.MADE
# The order of the acts in an agreement's life, where no dates tell it.
STAGE: Final = {
    EventSubtype.REACHED: 0,
    EventSubtype.SIGNED: 1,
    EventSubtype.RATIFIED: 2,
    EventSubtype.EXTENDED: 3,
    EventSubtype.BREACHED: 3,
    EventSubtype.SUSPENDED: 3,
    EventSubtype.WITHDRAWN: 4,
    EventSubtype.COLLAPSED: 4,
}


def held_in_time(two: Followed) -> bool:
    """Planned, then done on a day that the plan allows."""
    return _is_done(two) and two.pair.gap == 0


def held_soon_after(two: Followed) -> bool:
    """Planned for a day, then done within a week of it."""
    planned, done = two.earlier.account.span, two.later.account.span
    if not _is_done(two) or planned is None or done is None:
        return False
    return planned.last < done.first <= planned.last + SOON


def held_after_plan(two: Followed) -> bool:
    """Planned without a date, then done within three months of that report."""
    told, done = two.earlier.told, two.later.account.span
    if not _is_done(two) or two.earlier.account.span is not None or told is None or done is None:
        return False
    return told <= done.first <= told + SEASON and not two.in_one_article


def called_off(two: Followed) -> bool:
    """Planned, then reported as called off or put off."""
    if two.status != (Status.PLANNED, Status.CANCELLED) or not _is_same_matter(two):
        return False
    return _is_told_later(two) and not (two.pair.gap or 0) > checks.NEAR_DAYS


def put_off(two: Followed) -> bool:
    """Planned, then reported as put off to a later day, which is the date then told."""
    if two.status != (Status.PLANNED, Status.CANCELLED) or not _is_same_matter(two):
        return False
    planned, moved = two.earlier.account.span, two.later.account.span
    later = planned is not None and moved is not None and planned.last < moved.first
    return later and two.later.is_put_off and _is_told_later(two)


def held_as_moved(two: Followed) -> bool:
    """Put off to a day, then done on it."""
    if two.status != (Status.CANCELLED, Status.OCCURRED) or not _is_same_matter(two):
        return False
    return two.earlier.is_put_off and two.pair.gap == 0


def held_after_all(two: Followed) -> bool:
    """Called off, then done on a later day within three months."""
    off, done = two.earlier.account.span, two.later.account.span
    if two.status != (Status.CANCELLED, Status.OCCURRED) or off is None or done is None:
        return False
    return off.last < done.first <= off.last + SEASON and _is_same_matter(two)


def planned_anew(two: Followed) -> bool:
    """Called off or put off, then planned for a later day."""
    if two.status != (Status.CANCELLED, Status.PLANNED) or not _is_same_matter(two):
        return False
    off, on = two.earlier.account.span, two.later.account.span
    return on is not None and _is_told_later(two) and (off is None or off.last < on.first)


def next_act(two: Followed) -> bool:
    """A later act in the life of the same agreement."""
    earlier, later = two.acts
    if two.earlier.event.type is not EventType.AGREEMENT or not _is_one_agreement(two):
        return False
    if two.earlier.event.status is not Status.OCCURRED or two.later.event.status not in OPEN:
        return False
    if STAGE[later] <= STAGE[EventSubtype.SIGNED] and STAGE[later] <= STAGE[earlier]:
        return False
    return _is_in_order(two)


OPEN: Final = checks.OPEN_STATUSES


def _is_done(two: Followed) -> bool:
    return two.status == (Status.PLANNED, Status.OCCURRED) and _is_same_matter(two)


def _is_same_matter(two: Followed) -> bool:
    """The same parties, or all of the one among the other's, and the same kind of event."""
    pair = two.pair
    if pair.persons_differ or checks.told_as_another(pair):
        return False
    if pair.one.type is EventType.AGREEMENT:
        return _is_one_agreement(two) and (checks.same_act(pair) or checks.like_act(pair))
    return checks.among(pair) and not checks.phone_and_face(pair) and not checks.other_country(pair)


def _is_one_agreement(two: Followed) -> bool:
    """By its name; without one by parties, and by what it is about or the article that tells it."""
    pair = two.pair
    if pair.persons_differ or (checks.other_name(pair) and not checks.same_name(pair)):
        return False
    if checks.same_name(pair):
        return pair.shared >= 1
    if not (checks.among(pair) or checks.one_among(pair)):
        return False
    mine, theirs = two.earlier.topics, two.later.topics
    return bool(mine & theirs) or (two.in_one_article and not (mine and theirs))


def _is_told_later(two: Followed) -> bool:
    """Reported after the first one was, or in the same article."""
    if two.in_one_article:
        return True
    first, second = two.earlier.told, two.later.told
    return first is not None and second is not None and first <= second


def _is_in_order(two: Followed) -> bool:
    """By their dates; where one has none, by the order of acts within an article."""
    first, second = two.earlier.account.span, two.later.account.span
    later_act = STAGE[two.acts[0]] < STAGE[two.acts[1]]
    if first is None or second is None:
        return later_act and two.in_one_article
    if two.pair.gap == 0:
        return later_act
    return first.last < second.first
