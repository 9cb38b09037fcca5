"""Disjoint sets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator


class Groups:
    """Disjoint sets of indices; joining is near constant."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, index: int) -> int:
        """The set that the index is in, by its smallest member."""
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, a: int, b: int) -> None:
        """Make one set of two."""
        first, second = sorted((self.find(a), self.find(b)))
        self._parent[second] = first

    def members(self) -> Iterator[list[int]]:
        """Each set in ascending order, sets by their first member."""
        found: dict[int, list[int]] = defaultdict(list)
        for index in range(len(self._parent)):
            found[self.find(index)].append(index)
        yield from found.values()
