"""The conditions of the merge score's rows."""

from __future__ import annotations

from typing import Final

from core.merge.account import Account
from core.merge.compare import Compared
from core.merge.party import Party, are_one
from core.model import ActorKind, DateRange, EventSubtype, EventType, Status

# Days that two reports of one event can be apart: time zones, and the day of the report.
NEAR_DAYS: Final = 3
SHORT_DAYS: Final = 7
MONTHS_DAYS: Final = 92
CLOSE_SENTENCES: Final = 2
OPEN_STATUSES: Final = frozenset({Status.OCCURRED, Status.PLANNED})
MADE: Final = frozenset({EventSubtype.SIGNED, EventSubtype.REACHED})


def persons_differ(pair: Compared) -> bool:
    """A country sends one person here and another there."""
    return pair.persons_differ


def unnamed(pair: Compared) -> bool:
    """In one article, and one of the two names no party, or only "the presidents"."""
    nobody = pair.shared + pair.one_alone == 0 or pair.shared + pair.other_alone == 0
    return nobody and pair.in_one_article


def same_parties(pair: Compared) -> bool:
    """Two parties or more, and none that only one of the two names."""
    return pair.shared >= 2 and pair.one_alone == pair.other_alone == 0


def among(pair: Compared) -> bool:
    """All parties of the one, two or more, are among the other's."""
    return pair.shared >= 2 and 0 in {pair.one_alone, pair.other_alone}


def single_party(pair: Compared) -> bool:
    """Both name one party only, the same."""
    return pair.shared == 1 and pair.one_alone == pair.other_alone == 0


def one_among(pair: Compared) -> bool:
    """The one party that one of them names is among the other's."""
    return pair.shared == 1 and 0 in {pair.one_alone, pair.other_alone}


def one_among_deal(pair: Compared) -> bool:
    """The one party of a deal that an article tells in part is among those of the other."""
    is_deal = pair.one.type is EventType.AGREEMENT and pair.in_one_article
    return is_deal and (one_among(pair) or single_party(pair))


def one_of_a_meeting(pair: Compared) -> bool:
    """One of the two names one side of a meeting only: whom they met may differ."""
    return pair.one.type is EventType.MEETING and (one_among(pair) or single_party(pair))


def signers(pair: Compared) -> bool:
    """Told next to each other: as many persons sign as there are sides that they can stand for."""
    if pair.one.type is not EventType.AGREEMENT or not pair.in_one_article or pair.apart > 1:
        return False
    alone = _alone(pair.one, pair.other), _alone(pair.other, pair.one)
    are_persons = [[p.kind is ActorKind.PERSON for p in parties] for parties in alone]
    as_many = len(alone[0]) == len(alone[1]) > 0
    return as_many and any(
        all(signing) and not any(sides) for signing, sides in (are_persons, are_persons[::-1])
    )


def _alone(account: Account, other: Account) -> list[Party]:
    return [p for p in account.named if not any(are_one(p, q) for q in other.named)]


def most_shared(pair: Compared) -> bool:
    """Half or more of all parties are named by both."""
    return pair.shared >= 2 and pair.shared >= pair.one_alone + pair.other_alone


def some_shared(pair: Compared) -> bool:
    """Each has parties that the other does not name."""
    return pair.shared >= 1


def none_shared(pair: Compared) -> bool:
    """No party in common."""
    return pair.shared == 0


def _spans(pair: Compared) -> tuple[DateRange, DateRange] | None:
    one, other = pair.one.span, pair.other.span
    if pair.gap is None:
        return None  # "before May 4" is no day that two could share
    return (one, other) if one and other else None


def _length(span: DateRange) -> int:
    return (span.last - span.first).days + 1


def _same_span(pair: Compared, shortest: int, longest: int) -> bool:
    spans = _spans(pair)
    if spans is None:
        return False
    one, other = spans
    same = (one.first, one.last) == (other.first, other.last)
    return same and shortest <= _length(one) <= longest


def same_days(pair: Compared) -> bool:
    """The same day, days or week."""
    return _same_span(pair, 1, SHORT_DAYS)


def same_months(pair: Compared) -> bool:
    """The same stretch of more than a week and no more than a quarter."""
    return _same_span(pair, SHORT_DAYS + 1, MONTHS_DAYS)


def overlapping(pair: Compared) -> bool:
    """Different stretches with a day in common."""
    return pair.gap == 0


def near_days(pair: Compared) -> bool:
    """In two articles, no day in common, but few days between them."""
    return not pair.in_one_article and pair.gap is not None and pair.gap <= NEAR_DAYS


def far_days(pair: Compared) -> bool:
    """Dates that cannot be of one event."""
    return pair.gap is not None


def undated_in_article(pair: Compared) -> bool:
    """In one article, and one of them or both without a date."""
    return pair.in_one_article and pair.gap is None


def undated(pair: Compared) -> bool:
    """No date to compare."""
    return pair.gap is None


def same_act(pair: Compared) -> bool:
    """The same kind of meeting, or the same act of an agreement's life."""
    return bool(pair.one.subtypes & pair.other.subtypes)


def phone_and_face(pair: Compared) -> bool:
    """A telephone call and a meeting face to face, unless one is told without saying how."""
    others = pair.one_alone + pair.other_alone > 0
    is_told = EventSubtype.BILATERAL not in pair.one.subtypes | pair.other.subtypes
    return _is_phone(pair) and (others or is_told)


def _is_phone(pair: Compared) -> bool:
    phone = EventSubtype.PHONE_CALL
    return (phone in pair.one.subtypes) != (phone in pair.other.subtypes)


def like_act(pair: Compared) -> bool:
    """Kinds of meeting that can be one; a pact that is reached and signed."""
    if pair.one.type is EventType.MEETING:
        return not _is_phone(pair)
    return pair.one.subtypes <= MADE and pair.other.subtypes <= MADE


def call_or_meeting(pair: Compared) -> bool:
    """A telephone call and "they met", which can mean it."""
    return _is_phone(pair)


def other_act(pair: Compared) -> bool:
    """Another act of an agreement's life: signed and ratified."""
    return pair.one.type is EventType.AGREEMENT


def same_status(pair: Compared) -> bool:
    """Told alike: as done, as planned."""
    return bool(pair.one.statuses & pair.other.statuses)


def planned_and_done(pair: Compared) -> bool:
    """Planned by the one and done by the other, for the same day or days."""
    return _is_open(pair) and _spans(pair) is not None and pair.one.span == pair.other.span


def planned_roughly(pair: Compared) -> bool:
    """Planned for a longer time and done within it: it may have been another occasion."""
    return _is_open(pair)


def _is_open(pair: Compared) -> bool:
    return pair.one.statuses | pair.other.statuses <= OPEN_STATUSES and pair.gap == 0


def other_status(pair: Compared) -> bool:
    """Planned and called off, done and denied."""
    return True


def same_place(pair: Compared) -> bool:
    """The same words, or one inside the other."""
    one, other = pair.one.place, pair.other.place
    return bool(one and other) and (one in other or other in one)


def other_country(pair: Compared) -> bool:
    """Places in two countries."""
    one, other = pair.one.country, pair.other.country
    return one is not None and other is not None and one != other


def same_name(pair: Compared) -> bool:
    """The same name of the agreement, or one inside the other."""
    one, other = pair.one.name, pair.other.name
    return bool(one and other) and (one in other or other in one)


def other_name(pair: Compared) -> bool:
    """Two names."""
    return bool(pair.one.name and pair.other.name)


def told_as_another(pair: Compared) -> bool:
    """The later one says "another meeting" or "met again"."""
    return pair.in_one_article and pair.other.another


def close_by(pair: Compared) -> bool:
    """In one article, within two sentences of each other."""
    return pair.in_one_article and pair.apart <= CLOSE_SENTENCES


def in_one_article(pair: Compared) -> bool:
    """In one article, further apart."""
    return pair.in_one_article
