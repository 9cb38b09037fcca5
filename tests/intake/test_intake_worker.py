"""A file that breaks its reader is refused; the next one is read by a new process."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.intake import Limits, read_files
from core.intake.worker import Worker
from core.model import Imported, Refused

FILES = Path(__file__).parent / "files"


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", "Talks – café\n\nPublished 4 January 2021\n\nThey met.".encode()),
        ("talks.pdf", (FILES / "talks.pdf").read_bytes()),
        ("talks.mhtml", (FILES / "talks.mhtml").read_bytes()),
        ("a.csv", b"title,text\nA,They met.\nB,\n"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\x00\n\n"),
        ("../a\n\u202e.txt", b"They met.\n"),
        ("", b""),
        ("big.txt", b"x" * 20_000_001),
    ],
)
def test_the_worker_reads_as_the_function_does(worker: Worker, name: str, content: bytes) -> None:
    read = tuple(worker.read_files(name, content, Limits()))
    assert read == tuple(read_files(name, content))


def pid_of(worker: Worker) -> int:
    assert worker._process is not None
    return worker._process.pid


def test_a_file_that_takes_too_long_is_refused_and_the_next_one_read(worker: Worker) -> None:
    page = ("<html><body><p>" + "x &" * 900_000).encode()
    started = time.monotonic()
    (refused,) = worker.read_files("slow.html", page, Limits(seconds=0.05))
    assert isinstance(refused, Refused)
    assert "slow.html was refused: reading it took longer than 0.05 seconds." in refused.reason
    assert time.monotonic() - started < 3
    assert len(tuple(worker.read_files("a.txt", b"They met.", Limits()))) == 1


def test_a_reader_that_ends_costs_no_neighbour(worker: Worker) -> None:
    tuple(worker.read_files("a.txt", b"They met.", Limits()))
    os.kill(pid_of(worker), signal.SIGKILL)
    results = [tuple(worker.read_files("a.txt", b"They met.", Limits())) for _ in range(2)]
    assert results[-1] == tuple(read_files("a.txt", b"They met."))


def test_articles_that_nobody_waits_for_do_not_reach_the_next_file(worker: Worker) -> None:
    rows = b"title,text\n" + b"A,They met.\n" * 50
    for _ in worker.read_files("a.csv", rows, Limits()):
        break
    assert tuple(worker.read_files("b.txt", b"More.", Limits())) == tuple(
        read_files("b.txt", b"More.")
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_a_file_that_needs_too_much_memory_is_refused(worker: Worker) -> None:
    worker.close()
    page = ("<html><body>" + "<p>They met in Arbor.</p>" * 90_000).encode()
    limits = Limits(memory_bytes=400_000_000)
    (refused,) = worker.read_files("big.html", page, limits)
    assert isinstance(refused, Refused)
    assert "memory" in refused.reason
    (read,) = worker.read_files("a.txt", b"They met.", limits)
    assert isinstance(read, Imported)
