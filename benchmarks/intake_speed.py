"""Files a second through intake, by format, beside what the library below it takes alone.

    python -m benchmarks.intake_speed PATH… [--repeat 15] [--record]

PATH are files or folders; to them come web pages of usual size, made here. The files of a format
are read one after the other, first by the library and then by us, ``repeat`` times over; the
median counts, in processor time of this process. So does what it takes to hand files to the worker
and to take its answers.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

import trafilatura
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from benchmarks.record import record
from core.intake import Limits, read_files, suffixes
from core.intake.worker import Worker

PAGES: Final = ".html"
PRINT: Final = ".pdf"
OURS: Final = "ours"
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


def read_by_trafilatura(file: File) -> None:
    """The article of a page with its metadata."""
    page = file.content.decode("utf-8", "replace")
    trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)


def read_by_pdfium(file: File) -> None:
    """The text of a PDF as the library gives it."""
    for page in PdfDocument(file.content):
        page.get_textpage().get_text_range()


def read_by_pypdf(file: File) -> None:
    """The text of a PDF by the library that most programs in Python take."""
    for page in PdfReader(io.BytesIO(file.content)).pages:
        page.extract_text()


LIBRARIES: Final[dict[str, dict[str, Callable[[File], None]]]] = {
    PAGES: {"trafilatura": read_by_trafilatura},
    PRINT: {"PDFium": read_by_pdfium, "pypdf": read_by_pypdf},
}


def read_ours(file: File) -> None:
    """The same file through intake."""
    for _ in read_files(file.name, file.content):
        pass


def spent(read: Callable[[File], None], files: Sequence[File]) -> float:
    """Seconds of processor time for all the files, read once before, as in a run of many."""
    for file in files:
        read(file)
    started = time.process_time()
    for file in files:
        read(file)
    return time.process_time() - started


def measure(files: Sequence[File], repeat: int) -> dict[str, float]:
    """Seconds for all the files by reader, ours and the libraries: medians of so many rounds.

    A round is each reader right after the other.
    """
    readers = {**LIBRARIES.get(files[0].suffix, {}), OURS: read_ours}
    rounds = []
    gc.collect()
    gc.disable()  # as timeit does, for all alike
    for _ in range(repeat):
        rounds.append({name: spent(read, files) for name, read in readers.items()})
    gc.enable()
    return {name: median(each[name] for each in rounds) for name in readers}


def worker_seconds(files: Sequence[File], repeat: int) -> float:
    """Seconds that this process spends to have all the files read by the worker: the median."""
    worker, limits = Worker(), Limits()

    def by_worker(file: File) -> None:
        for _ in worker.read_files(file.name, file.content, limits):
            pass

    taken = median(spent(by_worker, files) for _ in range(repeat))
    worker.close()
    return taken


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
            if found.is_file() and found.suffix in suffixes():
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
    for suffix in sorted({file.suffix for file in files}):
        of_kind = [file for file in files if file.suffix == suffix]
        seconds = measure(of_kind, given.repeat)
        size = sum(len(file.content) for file in of_kind) / 1_000
        speed = round(len(of_kind) / seconds[OURS])
        figures[f"{suffix} files/s"] = speed
        row = f"{suffix:7} {len(of_kind):2} files, {size:6.1f} kB: {speed:5} files/s"
        for library in seconds.keys() - {OURS}:
            times = round(seconds[OURS] / seconds[library], 2)
            figures[f"{suffix} times {library}"] = times
            row += f", {times:.2f} times {library}"
        print(row)
    each = worker_seconds(files, given.repeat) / len(files) * 1_000
    print(f"the worker costs the process that waits for it {each:.2f} ms a file")
    if given.record:
        figures["worker ms a file"] = round(each, 2)
        record("intake_speed", f"{len(files)} files", figures)


if __name__ == "__main__":
    main()
