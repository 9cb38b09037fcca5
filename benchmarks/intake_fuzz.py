"""Damaged files through intake for a while: each must be imported or refused, and in time.

    python -m benchmarks.intake_fuzz PATH… [--seconds 600] [--seed 1]

PATH are files or folders to damage. Hypothesis chooses the file and what is changed, cut out,
doubled or taken from another one; packed files are damaged inside as well. Where one raises, takes
too long or comes out in no normal form, the smallest such file is written to the current folder
and the run ends with an error.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from core.intake import Limits
from core.intake.normalise import normalise_text
from core.intake.preview import (
    SHOWN_ROWS,
    FoundTable,
    count_articles,
    first_choice,
    sample_rows,
)
from core.intake.read import read_parts
from core.model import Imported, Refused

PIECES: Final = (
    b"<p>", b"</p>", b"<script>", b"<!--", b"-->", b'<time datetime="2021-01-04">', b"[", b"](",
    b'"datePublished": "', b"---\n", b"date: ", b"# ", b"Published ", b"ARBOR, 4 January 2021 - ",
    b"01/02/2021", b"2021-01-04T23:30:00Z", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80\x8d",
    b"&#xD800;", b"%PDF-", b"endobj", b"{\\rtf1", b"From: a@b\nSubject: x\n", b"title,text\n",
    b"\r\n", b"|", b"*", b"`", b"{", b"PK\x03\x04", b"\xc3\x83\xc2\xa9", b"will ", b"in 2021 ",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"charset=utf-7", b"\x1b$B", b"<table><tr><td>",
)  # fmt: skip
ROUND: Final = 400
MOST_CHANGES: Final = 12
MOST_BYTES: Final = 200
MOST_SECONDS: Final = 20.0


@dataclass(slots=True)
class Tally:
    """What became of the files so far; it changes while the run goes on."""

    counts: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    last: bytes = b""


@st.composite
def damaged_files(draw: st.DrawFn, files: Sequence[bytes]) -> bytes:
    """A file with up to a dozen changes, in its bytes or in those of a file packed in it."""
    content = draw(st.sampled_from(files))
    if zipfile.is_zipfile(io.BytesIO(content)) and draw(st.booleans()):
        return _damaged_inside(draw, content, files)
    return _damaged(draw, content, files)


def _damaged(draw: st.DrawFn, content: bytes, files: Sequence[bytes]) -> bytes:
    damaged = bytearray(content)
    for _ in range(draw(st.integers(1, MOST_CHANGES))):
        at = draw(st.integers(0, len(damaged)))
        new = draw(_pieces(bytes(damaged), files))
        cut = draw(st.sampled_from((0, len(new), MOST_BYTES)))
        damaged[at : at + cut] = new
    return bytes(damaged)


def _pieces(damaged: bytes, files: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """What is put in: a piece of markup, once or often, any bytes, a stretch of a file."""
    stretches = st.builds(
        lambda other, start, length: other[start : start + length],
        st.sampled_from((damaged, *files)),
        st.integers(0, 20_000),
        st.integers(1, MOST_BYTES),
    )
    often = st.builds(
        lambda piece, times: piece * times, st.sampled_from(PIECES), st.integers(2, 60)
    )
    return st.one_of(st.sampled_from(PIECES), st.binary(max_size=8), often, stretches)


def _damaged_inside(draw: st.DrawFn, content: bytes, files: Sequence[bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {entry: package.read(entry) for entry in package.infolist() if entry.file_size}
    chosen = draw(st.sampled_from(sorted(parts, key=lambda entry: entry.filename)))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for entry, part in parts.items():
            package.writestr(entry, _damaged(draw, part, files) if entry is chosen else part)
    return stream.getvalue()


def check(content: bytes, tally: Tally) -> None:
    """Reads a file. Raises AssertionError where it is read amiss or takes too long.

    The time is that of the processor, which other programs may want as well.
    """
    tally.last = content
    started = time.process_time()
    for result in _read(content, tally):
        tally.counts["imported" if isinstance(result, Imported) else "refused"] += 1
        if isinstance(result, Refused):
            assert result.reason.startswith(f"{result.file_name} was refused: ")
        else:
            assert result.article.text == normalise_text(result.article.text)
            assert all(candidate.reason for candidate in result.candidates)
    taken = time.process_time() - started
    assert taken < MOST_SECONDS, f"it took {taken:.1f} s"
    tally.slowest = max(tally.slowest, taken)
    tally.counts["files"] += 1


def _read(content: bytes, tally: Tally) -> Iterator[Imported | Refused]:
    """What is in a file; a table is shown first, and read by what is offered then."""
    for part in read_parts("damaged", content, Limits(), None):
        if not isinstance(part, FoundTable):
            yield part
            continue
        tally.counts["tables"] += 1
        choice = first_choice(part.preview)
        articles, empty = count_articles(part.preview, choice)
        assert len(sample_rows(part.preview, choice)) == min(SHOWN_ROWS, articles + empty)
        rows = read_parts(part.file_name, part.content or content, Limits(), choice)
        found = [row for row in rows if not isinstance(row, FoundTable)]
        imported = sum(isinstance(row, Imported) for row in found)
        assert imported <= articles, "more articles than were told"
        yield from found


def run_round(files: Sequence[bytes], number: int, tally: Tally, ends: float) -> None:
    """One round of examples from a seed; those after the time is over are passed over."""

    @seed(number)
    @settings(
        max_examples=ROUND,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(damaged_files(files) | st.binary(max_size=4_000))
    def read(content: bytes) -> None:
        if time.monotonic() < ends:
            check(content, tally)

    read()


def find_contents(paths: Sequence[Path]) -> Iterator[bytes]:
    """The bytes of the files themselves and of those directly or deeper in the folders."""
    for path in paths:
        inside = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (each.read_bytes() for each in inside if each.is_file() and each.suffix != ".py")


def main() -> None:
    """Prints how many files were imported and refused, and the slowest; fails where one raised."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    files, tally = tuple(find_contents(chosen.paths)), Tally()
    ends, number = time.monotonic() + chosen.seconds, chosen.seed * 1_000_000
    try:
        while time.monotonic() < ends:
            run_round(files, number, tally, ends)
            number += 1
    except Exception as error:
        Path("raised.bin").write_bytes(tally.last)
        print(f"raised.bin: {error!r}")
        sys.exit(1)
    finally:
        print(f"seed {chosen.seed}: {dict(tally.counts)}, slowest {tally.slowest:.2f} s")


if __name__ == "__main__":
    main()
