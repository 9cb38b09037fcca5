"""Files read in a process of its own, with limits of time and memory.

The parsers of PDFs and pages are written in C, and a file made to break them can end the process
that reads it, or eat its memory. Here that is a process beside the app: the file is refused, the
next one gets a new process. The two speak JSON over pipes, so nothing that comes back is code.
"""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from functools import lru_cache
from itertools import chain
from threading import Lock
from typing import IO, Final

from pydantic import TypeAdapter

from core.intake.columns import BY_NAME, ColumnChoice
from core.intake.limits import MEGABYTE, Limits
from core.intake.normalise import normalise_file_name
from core.intake.preview import FoundTable
from core.intake.read import Part, checksum, read_files, read_parts, refuse
from core.intake.watch import Watch
from core.model import Imported, Refused
from core.settings import ROOT

# What is in a file, a line each; None behind the last.
RESULT: Final[TypeAdapter[Part | None]] = TypeAdapter(Part | None)
Order = tuple[str, int, Limits, ColumnChoice | None]
ORDER: Final[TypeAdapter[Order]] = TypeAdapter(Order)


class Worker:
    """One process that reads files, started when first needed and again after it has ended."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._watch: Watch | None = None
        self._lock = Lock()

    def read_files(
        self, file_name: str, content: bytes, limits: Limits
    ) -> Iterator[Imported | Refused]:
        """Every article in a file, as ``core.intake.read_files`` gives them, one by one."""
        parts = self.read_parts(file_name, content, limits, BY_NAME)
        with closing(parts):
            yield from (part for part in parts if not isinstance(part, FoundTable))

    def read_parts(
        self, file_name: str, content: bytes, limits: Limits, choice: ColumnChoice | None
    ) -> Generator[Part]:
        """What is in a file, as ``core.intake.read.read_parts`` gives it, one by one.

        Limits of time hold for each article. Where one is passed the rest of the file is refused.
        """
        if len(content) > limits.file_bytes:
            yield from read_files(file_name, content, limits)
            return
        with self._lock:
            is_whole = False
            try:
                order = (normalise_file_name(file_name), len(content), limits, choice)
                yield from _exchange(*self._running(), order, content)
                is_whole = True
            except _EndedError as broken:
                yield refuse(normalise_file_name(file_name), str(broken), checksum(content))
            finally:
                if not is_whole:
                    self.close()

    def close(self) -> None:
        """Ends the process, if there is one."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        if self._watch is not None:
            self._watch.close()
        self._process = self._watch = None

    def _running(self) -> tuple[subprocess.Popen[bytes], Watch]:
        if self._process is None or self._watch is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "core.intake.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=ROOT,
            )
            self._watch = Watch(self._process)
        return self._process, self._watch


class _EndedError(Exception):
    """The process has ended before its answer; the text is the reason for a refusal."""


@lru_cache(maxsize=1)
def shared_worker() -> Worker:
    """The one worker of this process, ended with it."""
    worker = Worker()
    atexit.register(worker.close)
    return worker


def _exchange(
    process: subprocess.Popen[bytes], watch: Watch, order: Order, content: bytes
) -> Iterator[Part]:
    """Sends a file and gives what comes back for it. Raises _EndedError where the process ends."""
    assert process.stdin is not None
    assert process.stdout is not None
    limits = order[2]
    with _deadline(watch, limits):
        process.stdin.write(ORDER.dump_json(order) + b"\n" + content)
        process.stdin.flush()
    while True:
        with _deadline(watch, limits):
            line = process.stdout.readline()
            if not line.endswith(b"\n"):
                raise EOFError
        result = RESULT.validate_json(line)
        if result is None:
            return
        yield result


@contextmanager
def _deadline(watch: Watch, limits: Limits) -> Iterator[None]:
    """Ends the process after the limit of time; says why where it has ended."""
    try:
        with watch.within(limits.seconds):
            yield
    except (OSError, EOFError) as error:  # the pipe broke
        if watch.ran_out:
            raise _EndedError(f"reading it took longer than {limits.seconds:g} seconds") from error
        most = f"{limits.memory_bytes / MEGABYTE:,.0f} MB"
        raise _EndedError(f"its reader broke down, or needed more memory than {most}") from error


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Reads files from one pipe and writes what they hold to the other, until it ends."""
    while line := requests.readline():
        name, size, limits, choice = ORDER.validate_json(line)
        hold_memory(limits.memory_bytes)
        for result in chain(read_parts(name, requests.read(size), limits, choice), [None]):
            answers.write(RESULT.dump_json(result) + b"\n")
            answers.flush()


def hold_memory(most_bytes: int) -> None:
    """Keeps this process from ever holding more address space, where the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (most_bytes, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Serves on the standard pipes; what a library prints goes elsewhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
