"""Copies of one text with small changes: the wire story that several papers printed.

A text is kept as a sketch of its shingles, runs of three words (MinHash), from which the share of
wording that two texts have in common is told without the texts. That share alone would take a
weekly notice with another name and another day for a copy of last week's, so the names, numbers
and days are kept beside it with the words around them: where two texts tell different ones in
the same places they are no copies, however much of the rest is the same.

Not imported by ``core.intake`` itself, because the library behind it takes half a second to load.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from datasketch import MinHash

from core.intake.shingles import find_facts, find_shingles, hash_words

SCHEME: Final = "affine32"
PERMUTATIONS: Final = 256
SEED: Final = 1
BATCH: Final = 4_096
# Of a text's facts those with the lowest hashes: the same ones of either copy.
MOST_FACTS: Final = 200
# A text of fewer shingles says too little to be told from another.
FEWEST_SHINGLES: Final = 20
# The shares of wording in common, by which copies are told: see docs/intake.md for the pairs.
SAME_WORDING: Final = 0.5
# A copy that was cut: most of the shorter text stands in the longer one.
CUT_CONTAINED: Final = 0.8
CUT_WORDING: Final = 0.15
# Of the facts told in the same places, what share may differ; and of numbers and days alone.
OTHER_FACTS: Final = 0.1
OTHER_NUMBERS: Final = 0.15
# First byte of a stored signature, to be raised whenever signatures are made in another way.
VERSION: Final = 1
HEAD: Final = struct.Struct("<BIH")


@dataclass(frozen=True, slots=True)
class Signature:
    """What is kept of a text to find its copies; the same on every machine.

    ``sketch`` holds PERMUTATIONS numbers of 32 bits, little-endian; ``facts`` are pairs of hashes:
    of the words around a name, number or day, and of itself (odd for numbers and days).
    """

    shingles: int
    sketch: bytes
    facts: tuple[tuple[int, int], ...]

    def to_bytes(self) -> bytes:
        """At most 2.6 kB to store."""
        pairs = (struct.pack("<II", *fact) for fact in self.facts)
        return HEAD.pack(VERSION, self.shingles, len(self.facts)) + self.sketch + b"".join(pairs)

    @classmethod
    def from_bytes(cls, stored: bytes) -> Signature:
        """The signature that was stored. Raises ValueError where it is of another version."""
        if len(stored) < HEAD.size or stored[0] != VERSION:
            raise ValueError("the signature was made by another version: make it anew")
        _, shingles, count = HEAD.unpack_from(stored)
        end = HEAD.size + 4 * PERMUTATIONS
        if len(stored) != end + 8 * count:
            raise ValueError("the stored signature is damaged: make it anew")
        facts = tuple(struct.iter_unpack("<II", stored[end:]))
        return cls(shingles, stored[HEAD.size : end], facts)


@dataclass(frozen=True, slots=True)
class NearCopy:
    """A stored text that is a copy of the new one.

    ``wording`` is the estimated share of shingles in common, of those that either text has;
    ``contained`` the share of the shorter text that stands in the longer.
    """

    key: str
    wording: float
    contained: float


def sign(text: str) -> Signature:
    """The signature of a normalised text: some milliseconds an article."""
    shingles = sorted(set(find_shingles(text)))
    sketch = _permuted().copy()
    for start in range(0, len(shingles), BATCH):
        sketch.update_batch(shingles[start : start + BATCH])
    facts = sorted(set(find_facts(text)))[:MOST_FACTS]
    return Signature(len(shingles), sketch.hashvalues.astype("<u4").tobytes(), tuple(facts))


class NearCopies:
    """Signatures of stored texts by key, in which the copies of a new text are looked for.

    Every sketch is compared, in one pass over an array: that misses none, as an index of bands
    would, and takes some 10 ms for 10,000 texts.
    """

    def __init__(self, stored: Iterable[tuple[str, Signature]] = ()) -> None:
        self._keys: list[str] = []
        self._signatures: list[Signature] = []
        self._sketches = np.empty((0, PERMUTATIONS), dtype=np.uint32)
        self.extend(stored)

    def extend(self, stored: Iterable[tuple[str, Signature]]) -> None:
        """Adds texts; those of the same key are not replaced."""
        added = tuple(stored)
        self._keys.extend(key for key, _ in added)
        self._signatures.extend(signature for _, signature in added)
        self._make_room(len(self._keys))
        for at, (_, signature) in enumerate(added, start=len(self._keys) - len(added)):
            self._sketches[at] = np.frombuffer(signature.sketch, dtype="<u4")

    def of(self, new: Signature) -> tuple[NearCopy, ...]:
        """The stored texts of which ``new`` is a copy, the nearest first."""
        if new.shingles < FEWEST_SHINGLES or not self._keys:
            return ()
        sketch = np.frombuffer(new.sketch, dtype="<u4")
        shares = (self._sketches[: len(self._keys)] == sketch).mean(axis=1)
        candidates = np.flatnonzero(shares >= CUT_WORDING).tolist()
        found = (_copy(self._keys[at], new, self._signatures[at], shares[at]) for at in candidates)
        return tuple(sorted(filter(None, found), key=lambda copy: (-copy.wording, copy.key)))

    def _make_room(self, count: int) -> None:
        """Doubles the array until it holds as many, so that adding one by one stays quick."""
        if count > len(self._sketches):
            grown = np.empty((max(count, 2 * len(self._sketches)), PERMUTATIONS), dtype=np.uint32)
            grown[: len(self._sketches)] = self._sketches
            self._sketches = grown


@lru_cache(maxsize=1)
def _permuted() -> MinHash:
    """An empty sketch with its permutations drawn: they depend on SEED alone."""
    return MinHash(PERMUTATIONS, seed=SEED, hashfunc=hash_words, scheme=SCHEME)


def _copy(key: str, new: Signature, stored: Signature, share: float) -> NearCopy | None:
    """The stored text as a copy of the new one, None where it is none."""
    fewer = min(new.shingles, stored.shingles)
    if fewer < FEWEST_SHINGLES:
        return None
    common = share / (1 + share) * (new.shingles + stored.shingles)
    contained = min(1.0, common / fewer)
    is_near = share >= SAME_WORDING or contained >= CUT_CONTAINED
    if not is_near or _tell_otherwise(new, stored):
        return None
    return NearCopy(key, round(float(share), 2), round(float(contained), 2))


def _tell_otherwise(one: Signature, other: Signature) -> bool:
    """True where too many of the facts that both tell in the same places differ."""
    here, there = _once(one.facts), _once(other.facts)
    pairs = [(here[place], there[place]) for place in here.keys() & there.keys()]
    numbers = [pair for pair in pairs if pair[0] & 1 and pair[1] & 1]
    return _share_differing(pairs) > OTHER_FACTS or _share_differing(numbers) > OTHER_NUMBERS


def _share_differing(pairs: Sequence[tuple[int, int]]) -> float:
    return sum(one != other for one, other in pairs) / max(1, len(pairs))


def _once(facts: Iterable[tuple[int, int]]) -> dict[int, int]:
    """The facts by place, without places that occur twice: there either could be meant."""
    by_place: dict[int, int] = {}
    twice: set[int] = set()
    for place, value in facts:
        if by_place.setdefault(place, value) != value:
            twice.add(place)
    return {place: value for place, value in by_place.items() if place not in twice}
