"""Damaged files through intake for a while: each must be imported or refused, and in time.

    python benchmarks/intake_fuzz.py PATH… [--seconds 600] [--seed 1]

PATH are files or folders to damage. A file that raises is written to the current folder.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from pathlib import Path
from typing import Final

from core.intake import read_files
from core.model import Imported

PIECES: Final = (
    b"<p>", b"</p>", b"<script>", b"<!--", b"-->", b'<time datetime="2021-01-04">', b"[", b"](",
    b'"datePublished": "', b"---\n", b"date: ", b"# ", b"Published ", b"ARBOR, 4 January 2021 - ",
    b"01/02/2021", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80\x8d", b"&#xD800;", b"%PDF-",
    b"{\\rtf1", b"From: a@b\nSubject: x\n", b"title,text\n", b"\r\n", b"|", b"*", b"`", b"{",
    b"PK\x03\x04",
)  # fmt: skip
MOST_CHANGES: Final = 12
MOST_BYTES: Final = 200


def damage(content: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """The bytes with up to a dozen places changed, cut out, doubled or taken from another file."""
    damaged = bytearray(content)
    for _ in range(chance.randint(1, MOST_CHANGES)):
        at = chance.randrange(len(damaged) + 1)
        other = chance.choice(others)
        start = chance.randrange(len(other) + 1)
        new = chance.choice(
            [
                bytes([chance.randrange(256)]),
                chance.choice(PIECES) * chance.choice([1, 1, 1, 50]),
                bytes(damaged[start : start + chance.randint(1, MOST_BYTES)]),
                other[start : start + chance.randint(1, MOST_BYTES)],
            ]
        )
        cut = chance.choice([0, len(new), chance.randint(0, MOST_BYTES)])
        damaged[at : at + cut] = new
    return bytes(damaged)


def main() -> None:
    """Prints how many files were imported and refused, how many raised, and the slowest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    inside = (sorted(path.rglob("*")) if path.is_dir() else [path] for path in given.paths)
    seeds = [path.read_bytes() for found in inside for path in found if path.is_file()]
    counts: Counter[str] = Counter()
    slowest, ends = 0.0, time.monotonic() + given.seconds
    while time.monotonic() < ends:
        content = damage(chance.choice(seeds), seeds, chance)
        started = time.monotonic()
        try:
            for result in read_files("damaged", content):
                counts["imported" if isinstance(result, Imported) else "refused"] += 1
        except Exception as error:
            name = f"raised-{counts.total()}.bin"
            Path(name).write_bytes(content)
            counts["raised"] += 1
            print(f"{name}: {error!r}")
        slowest = max(slowest, time.monotonic() - started)
        counts["files"] += 1
    print(f"seed {given.seed}: {dict(counts)}, slowest {slowest:.2f} s")


if __name__ == "__main__":
    main()
