"""Which accounts are worth comparing: those of one type with something in common, near in time.

Every account is compared with a bounded number of neighbours in sorted order, so that the work
grows with the sorting alone, whatever the material.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import Final

from core.merge.account import Account, Position
from core.merge.checks import NEAR_DAYS
from core.merge.party import Party
from core.model import ActorKind, EventType

# Of longer lists of parties the first are enough to meet in a block.
MOST_KEYS: Final = 6
# Neighbours that an account is compared with in a block.
REACH: Final = 16
REACH_UNNAMED: Final = 3

Key = tuple[str, ...]
Accounts = Mapping[int, Account]
Numbers = tuple[int, int]


def pairs_within(accounts: Accounts) -> Iterator[Numbers]:
    """Accounts of one article that share a party, and those beside each other.

    Neighbours count where one names no party, and of deals, which others sign than those bound.
    """
    shared: dict[Key, list[int]] = defaultdict(list)
    nearby: dict[Key, list[int]] = defaultdict(list)
    for number, account in accounts.items():
        here = (account.article or "", account.type.value)
        nearby[here].append(number)
        for key in {_key(party) for party in account.named}:
            shared[(*here, key)].append(number)
    for members in shared.values():
        members.sort(key=lambda number: accounts[number].position)
        yield from _neighbours(members, REACH)
    for members in nearby.values():
        members.sort(key=lambda number: accounts[number].position)
        for one, other in _neighbours(members, REACH_UNNAMED):
            is_deal = accounts[one].type is EventType.AGREEMENT
            if is_deal or not accounts[one].named or not accounts[other].named:
                yield one, other


def pairs_across(accounts: Accounts) -> Iterator[Numbers]:
    """Accounts with two parties or the agreement's name in common, few days apart."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for number, account in accounts.items():
        for key in _keys(account):
            blocks[key].append(number)
    for members in blocks.values():
        members.sort(key=lambda number: _in_time(accounts[number]))
        yield from _near_in_time(members, accounts)


def pairs_of_matter(accounts: Accounts, days: Mapping[int, date]) -> Iterator[Numbers]:
    """Events with parties or the agreement's name in common, however far apart in time.

    ``days`` say where each stands in time.
    """
    blocks: dict[Key, list[int]] = defaultdict(list)
    for number, account in accounts.items():
        for key in {*_keys(account), *_undated_keys(account)}:
            blocks[key].append(number)
    for members in blocks.values():
        members.sort(key=lambda number: (days[number], accounts[number].position))
        yield from _neighbours(members, REACH)


def _undated_keys(account: Account) -> Iterator[Key]:
    """Those by pairs of parties; of an agreement also by each, for it is left by one of them."""
    parties = account.named[:MOST_KEYS]
    for one, other in combinations(sorted({_key(p) for p in parties}), 2):
        yield account.type.value, one, other
    if account.type is EventType.AGREEMENT:
        yield from ((account.type.value, "with", _key(party)) for party in parties)


def _keys(account: Account) -> Iterator[Key]:
    kind = account.type.value
    if account.name:
        yield kind, "name", account.name
    if account.span is None:
        return
    parties = account.named[:MOST_KEYS]
    names, sides = {p.key for p in parties}, {_key(p) for p in parties}
    pairs = {*combinations(sorted(names), 2), *combinations(sorted(sides), 2)}
    for one, other in pairs:
        yield kind, one, other
    if len(parties) == 1:
        yield kind, "alone", _key(parties[0])


def _key(party: Party) -> str:
    """The country that a party stands for, where there is one, else the party itself."""
    stands = party.country if party.kind in {ActorKind.PERSON, ActorKind.COUNTRY} else None
    return stands or party.key


def _in_time(account: Account) -> tuple[date, int, Position]:
    """By first day, the longer stretch first; the undated before all."""
    span = account.span
    if span is None:
        return date.min, 0, account.position
    return span.first, -(span.last - span.first).days, account.position


def _neighbours(members: list[int], reach: int) -> Iterator[Numbers]:
    for place, one in enumerate(members):
        for other in members[place + 1 : place + 1 + reach]:
            yield one, other


def _near_in_time(members: list[int], accounts: Accounts) -> Iterator[Numbers]:
    for one, other in _neighbours(members, REACH):
        first, second = accounts[one].span, accounts[other].span
        if first and second and (second.first - first.last).days > NEAR_DAYS:
            continue
        yield one, other


def once(pairs: Iterable[Numbers]) -> Iterator[Numbers]:
    """Each pair once, whichever blocks it stands in."""
    seen: set[Numbers] = set()
    for one, other in pairs:
        pair = (one, other) if one < other else (other, one)
        if pair not in seen:
            seen.add(pair)
            yield pair
