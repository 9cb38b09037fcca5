"""The importer as a process beside the app, so that pages stay quick while it reads.

It ends with the process that started it, at whatever moment: the queue is made for that. One that
breaks down is started again.
"""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
import traceback
from functools import lru_cache
from threading import Event, Lock, Thread
from time import sleep
from typing import IO, TYPE_CHECKING

from core.errors import StoreError
from core.intake import Limits
from core.language import parse_sentences, split_sentences
from core.settings import ROOT
from core.store import open_store

if TYPE_CHECKING:
    from core.bulk.importer import Importer

# How often it looks for files of importers that have died.
LOOK_SECONDS = 5.0
# Without anything to read for that long it ends, and gives its memory back.
IDLE_LOOKS = 60
RESTART_SECONDS = 5.0


class ImporterProcess:
    """One process that reads the queue of a database, started when there is something to read."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()

    def wake(self) -> None:
        """Has it look at the queue now."""
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                self._start()
            self._tell("look")

    def close(self) -> None:
        """Ends the process, if there is one."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _start(self) -> None:
        self._end()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "core.bulk"],
            stdin=subprocess.PIPE,
            cwd=ROOT,
            start_new_session=True,  # Ctrl+C is for the app, which ends it
        )
        self._tell(self._url)
        Thread(target=self._watch, args=(self._process,), daemon=True).start()

    def _tell(self, line: str) -> None:
        """A line to the process; one that is just ending is found ended by ``_watch``."""
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(f"{line}\n".encode())
            self._process.stdin.flush()
        except OSError:
            return

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        """Starts another one where this one breaks down."""
        if process.wait() != 0:
            sleep(RESTART_SECONDS)
            if self._process is process:
                self.wake()


@lru_cache(maxsize=16)
def importer_of(url: str) -> ImporterProcess:
    """The one importer that this process has for a database, ended with it."""
    process = ImporterProcess(url)
    atexit.register(process.close)
    return process


def serve(orders: IO[bytes]) -> None:
    """Reads the queue whenever a line comes, and now and then, until the lines end."""
    from core.bulk.importer import Importer  # here, because the app need not wait for it

    store = open_store(orders.readline().decode().strip())
    importer = Importer(store, Limits())
    is_wanted = Event()
    Thread(target=_follow, args=(orders, is_wanted, importer), daemon=True).start()
    # The language model takes seconds to load: a file is not claimed before.
    parse_sentences(split_sentences("They met."))
    idle = 0
    while idle < IDLE_LOOKS:
        if store.queue.is_waiting():
            idle = 0
            importer.drain()
        idle = 0 if is_wanted.wait(LOOK_SECONDS) else idle + 1
        is_wanted.clear()
    importer.close()


def _follow(orders: IO[bytes], is_wanted: Event, importer: Importer) -> None:
    """Ends this process at once when the one that started it has gone."""
    for _ in orders:
        is_wanted.set()
    try:
        importer.close()
    finally:
        os._exit(0)


def main() -> None:
    """Serves on the standard input; a database that fails for a while is tried again.

    Ends without tidying up: Python cannot while a thread waits for the next line of the input.
    """
    failed = 0
    try:
        serve(sys.stdin.buffer)
    except StoreError:
        traceback.print_exc()
        failed = 1
    os._exit(failed)
