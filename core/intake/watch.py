"""A limit of time for another process, kept by one thread that sleeps most of the time."""

from __future__ import annotations

import math
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, Thread


class Watch:
    """Ends a process that has not answered in time; ``ran_out`` then says so.

    A thread for each answer would cost more than most answers take. This one is only woken where
    a deadline comes before the one that it sleeps for.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.ran_out = False
        self._process = process
        self._changed = Condition()
        self._due = self._wakes = math.inf
        self._closed = False
        Thread(target=self._keep, daemon=True).start()

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """The process is ended where the block takes longer."""
        self._set(time.monotonic() + seconds)
        try:
            yield
        finally:
            self._set(math.inf)

    def close(self) -> None:
        """Ends the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _set(self, due: float) -> None:
        with self._changed:
            self._due = due
            if due < self._wakes:
                self._changed.notify()

    def _keep(self) -> None:
        with self._changed:
            while not self._closed and not self.ran_out:
                left = self._due - time.monotonic()
                if left <= 0:
                    self.ran_out = True
                    self._process.kill()
                else:
                    self._wakes = self._due
                    self._changed.wait(None if left == math.inf else left)
