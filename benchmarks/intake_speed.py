"""Files a second through intake, by format, beside what the library below it takes alone.

    python benchmarks/intake_speed.py PATH… [--repeat 20]

PATH are files or folders; files of one format are read one after the other, ``repeat`` times over.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura
from pypdfium2 import PdfDocument

from core.intake import read_files


def read_alone(path: Path, content: bytes) -> None:
    """The same file with nothing but the library, where one does the main work."""
    if path.suffix in {".html", ".htm"}:
        page = content.decode("utf-8", "replace")
        trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)
    elif path.suffix == ".pdf":
        for page in PdfDocument(content):
            page.get_textpage().get_text_range()


def read_ours(path: Path, content: bytes) -> None:
    """The same file through intake."""
    for _ in read_files(path.name, content):
        pass


def seconds_a_round(
    read: Callable[[Path, bytes], None], files: list[tuple[Path, bytes]], repeat: int
) -> float:
    """The shortest time for all the files, in seconds."""
    times = []
    for _ in range(repeat):
        started = time.perf_counter()
        for path, content in files:
            read(path, content)
        times.append(time.perf_counter() - started)
    return min(times)


def find_files(paths: list[Path]) -> list[Path]:
    """The files themselves and those directly or deeper in the folders."""
    inside = (sorted(path.rglob("*")) if path.is_dir() else [path] for path in paths)
    return [path for found in inside for path in found if path.is_file()]


def main() -> None:
    """Prints one line a format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--repeat", type=int, default=20)
    given = parser.parse_args()
    files = [(path, path.read_bytes()) for path in find_files(given.paths)]
    print(f"{'format':8} {'files':>5} {'kB':>8} {'files/s':>9} {'library alone':>14} {'times':>6}")
    for suffix in sorted({path.suffix for path, _ in files}):
        of_kind = [(path, content) for path, content in files if path.suffix == suffix]
        size = sum(len(content) for _, content in of_kind) / 1_000
        ours = seconds_a_round(read_ours, of_kind, given.repeat)
        row = f"{suffix:8} {len(of_kind):5} {size:8.1f} {len(of_kind) / ours:9.0f}"
        if suffix in {".html", ".htm", ".pdf"}:
            alone = seconds_a_round(read_alone, of_kind, given.repeat)
            row += f" {len(of_kind) / alone:14.0f} {ours / alone:6.2f}"
        print(row)


if __name__ == "__main__":
    main()
