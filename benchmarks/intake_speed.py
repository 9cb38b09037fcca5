"""Files a second through intake, by format, beside what the library below it takes alone.

    python -m benchmarks.intake_speed PATH… [--repeat 15] [--record]

PATH are files or folders; to them come web pages of usual size, made here. The files of a format
are read one after the other, first by the library and then by us, ``repeat`` times over; the
median counts, in processor time of this process. The worker's row is in seconds of the clock,
beside the same files read without it.
"""

from __future__ import annotations

import argparse
import gc
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

import trafilatura
from pypdfium2 import PdfDocument

from benchmarks.record import record
from core.intake import Limits, read_files
from core.intake.worker import Worker

PAGES: Final = ".html"
PRINT: Final = ".pdf"
PAGE_SIZES: Final = ((30, 5, 60), (60, 10, 300), (120, 30, 900), (120, 60, 2400))
PARAGRAPH: Final = (
    "The harbour masters of Arbor and Harne met on Tuesday to talk about pilots, berths and ice "
    "in the strait. Round {number} of their talks began in November, was broken off twice and went "
    "on by telephone; the next one is to follow in Tolm, where the chamber of commerce has offered "
    "its rooms. “We are not far apart,” said one of those who took part."
)


@dataclass(frozen=True, slots=True)
class File:
    """A file in memory; ``suffix`` stands for its format."""

    name: str
    suffix: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Speed:
    """Seconds for all files of a format; ``alone`` is None where no library does the main work."""

    ours: float
    alone: float | None


def read_alone(file: File) -> None:
    """The same file with nothing but the library."""
    if file.suffix == PAGES:
        page = file.content.decode("utf-8", "replace")
        trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)
    else:
        for page in PdfDocument(file.content):
            page.get_textpage().get_text_range()


def read_ours(file: File) -> None:
    """The same file through intake."""
    for _ in read_files(file.name, file.content):
        pass


def spent(read: Callable[[File], None], files: Sequence[File]) -> float:
    """Seconds of processor time for all the files."""
    started = time.process_time()
    for file in files:
        read(file)
    return time.process_time() - started


def measure(files: Sequence[File], repeat: int) -> Speed:
    """The median of both, each round right after the other, after one round for warming up."""
    has_library = files[0].suffix in {PAGES, PRINT}
    ours, alone = [], []
    gc.collect()
    gc.disable()  # as timeit does, for both alike
    for _ in range(repeat + 1):
        alone.append(spent(read_alone, files) if has_library else 0.0)
        ours.append(spent(read_ours, files))
    gc.enable()
    return Speed(median(ours[1:]), median(alone[1:]) if has_library else None)


def worker_seconds(files: Sequence[File], repeat: int) -> tuple[float, float]:
    """Seconds of the clock for all the files through the worker, and without it."""
    worker, limits = Worker(), Limits()

    def by_worker(file: File) -> None:
        for _ in worker.read_files(file.name, file.content, limits):
            pass

    rounds = [[_clocked(read, files) for read in (by_worker, read_ours)] for _ in range(repeat + 1)]
    worker.close()
    return median(one[0] for one in rounds[1:]), median(one[1] for one in rounds[1:])


def _clocked(read: Callable[[File], None], files: Sequence[File]) -> float:
    started = time.perf_counter()
    for file in files:
        read(file)
    return time.perf_counter() - started


def make_pages() -> Iterator[File]:
    """Pages of news sites with menus, teasers and scripts around an article, 10 to 130 kB."""
    for number, (entries, teasers, script) in enumerate(PAGE_SIZES):
        title = f"Harbour masters meet for round {number}"
        facts = {
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": "2021-03-09T18:40+01:00",
        }
        menu = "".join(f'<li><a href="/{at}/">Section {at}</a></li>' for at in range(entries))
        others = "".join(
            f'<div class="teaser"><a href="/2021/03/{at % 28 + 1:02}/story"><h3>What story {at} '
            f"says of the harbour</h3></a><p>Some words of story {at} to read on with.</p></div>"
            for at in range(teasers)
        )
        story = "".join(f"<p>{PARAGRAPH.format(number=at)}</p>" for at in range(8 + 4 * number))
        page = (
            f'<!DOCTYPE html><html lang="en"><head><title>{title} | Strait Post</title>'
            f'<script type="application/ld+json">{json.dumps(facts)}</script><script>'
            f"{'let a = {x: 1, y: 2};' * script}</script></head><body><nav><ul>{menu}</ul></nav>"
            f'<main><article><h1>{title}</h1><time datetime="2021-03-09">9 March 2021</time>{story}'
            f"</article></main><aside>{others}</aside><footer><ul>{menu}</ul></footer></body></html>"
        )
        yield File(f"page-{number}.html", PAGES, page.encode())


def find_files(paths: Sequence[Path]) -> Iterator[File]:
    """The files themselves and those directly or deeper in the folders."""
    for path in paths:
        for found in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if found.is_file():
                suffix = PAGES if found.suffix == ".htm" else found.suffix
                yield File(found.name, suffix, found.read_bytes())


def main() -> None:
    """Prints one line a format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--repeat", type=int, default=15)
    parser.add_argument("--record", action="store_true")
    given = parser.parse_args()
    files = [*find_files(given.paths), *make_pages()]
    figures: dict[str, object] = {}
    print(f"{'format':8} {'files':>5} {'kB':>8} {'files/s':>9} {'library alone':>14} {'times':>6}")
    for suffix in sorted({file.suffix for file in files}):
        of_kind = [file for file in files if file.suffix == suffix]
        speed = measure(of_kind, given.repeat)
        size = sum(len(file.content) for file in of_kind) / 1_000
        row = f"{suffix:8} {len(of_kind):5} {size:8.1f} {len(of_kind) / speed.ours:9.0f}"
        figures[f"{suffix} files/s"] = round(len(of_kind) / speed.ours)
        if speed.alone is not None:
            row += f" {len(of_kind) / speed.alone:14.0f} {speed.ours / speed.alone:6.2f}"
            figures[f"{suffix} times the library"] = round(speed.ours / speed.alone, 2)
        print(row)
    by_worker, without = worker_seconds(files, given.repeat)
    each = (by_worker - without) / len(files) * 1_000
    print(f"the worker adds {each:.1f} ms a file, {by_worker / without:.2f} times")
    if given.record:
        figures["worker ms a file"] = round(each, 2)
        record("intake_speed", f"{len(files)} files", figures)


if __name__ == "__main__":
    main()
