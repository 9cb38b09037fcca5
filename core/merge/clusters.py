"""Mentions joined to events, each join with its reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from core.merge.account import Account, together
from core.merge.groups import Groups
from core.merge.score import score
from core.merge.terms import MERGE_AT
from core.model import Likeness

Made = tuple[int, int, Likeness]


class Clusters:
    """Which mentions tell of one event.

    A join is checked against all that has been joined before, so that two events do not become
    one by a mention that fits both.
    """

    def __init__(self, accounts: Sequence[Account]) -> None:
        self._groups = Groups(len(accounts))
        self._accounts = dict(enumerate(accounts))
        self._apart: dict[int, set[int]] = defaultdict(set)
        self._joins: dict[int, list[Made]] = defaultdict(list)

    def part(self, one: int, other: int) -> None:
        """Keeps the events of two mentions from ever becoming one."""
        first, second = self._groups.find(one), self._groups.find(other)
        if first != second:
            self._apart[first].add(other)
            self._apart[second].add(one)

    def join(self, one: int, other: int, likeness: Likeness) -> None:
        """Makes one event of two, unless they have to stay apart."""
        first, second = sorted((self._groups.find(one), self._groups.find(other)))
        if first == second or self.are_parted(first, second):
            return
        self._groups.join(first, second)
        self._accounts[first] = together((self._accounts[first], self._accounts.pop(second)))
        self._apart[first] |= self._apart.pop(second, set())
        self._joins[first] += [*self._joins.pop(second, []), (one, other, likeness)]

    def join_if_alike(self, one: int, other: int) -> None:
        """The same, where what the two events say by now still speaks for it."""
        first, second = self._groups.find(one), self._groups.find(other)
        if first == second:
            return
        likeness = score(self._accounts[first], self._accounts[second])
        if likeness.score >= MERGE_AT:
            self.join(one, other, likeness)

    def are_parted(self, one: int, other: int) -> bool:
        """True where the events of the two mentions have to stay apart."""
        first, second = self._groups.find(one), self._groups.find(other)
        return any(self._groups.find(enemy) == second for enemy in self._apart.get(first, ()))

    def event_of(self, mention: int) -> int:
        """The number of a mention's event, which is that of its first mention."""
        return self._groups.find(mention)

    def accounts(self) -> Mapping[int, Account]:
        """What each event's mentions say together, by the event's number."""
        return self._accounts

    def members(self) -> Iterator[list[int]]:
        """The mentions of each event, in order."""
        return self._groups.members()

    def joins(self, event: int) -> Sequence[Made]:
        """What was joined to make an event, in that order."""
        return self._joins.get(event, ())
