"""The files of the queue to articles in their workspaces, however often that is interrupted."""

from __future__ import annotations

import traceback
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from threading import Event, Thread
from time import monotonic
from uuid import uuid4

from core.bulk.copies import CopyFinder
from core.errors import StoreError
from core.intake import Limits, read_paste
from core.intake.preview import FoundTable, describe_table
from core.intake.read import Part
from core.intake.worker import Worker
from core.model import Imported, Refused
from core.pipeline import read_article
from core.store import Claim, ClaimLostError, Store
from core.store.queue import LEASE_SECONDS

BEAT_SECONDS = LEASE_SECONDS / 4
# A file that ends the process which reads it would end every one that takes it over.
MOST_TRIES = 5


class Importer:
    """Reads what waits in a store, a file after the other, with a worker of its own."""

    def __init__(self, store: Store, limits: Limits) -> None:
        self._queue = store.queue
        self._tables = store.tables
        self._copies = CopyFinder(store)
        self._limits = limits
        self._worker = Worker()
        self._owner = uuid4().hex
        self._is_closed = False

    def close(self) -> None:
        """Ends the worker. In the middle of a file, that file stays claimed and as far as it is."""
        self._is_closed = True
        self._worker.close()

    def drain(self) -> None:
        """Reads until nothing waits. Raises StoreError; what was read until then is kept."""
        while claim := self._queue.claim(self._owner):
            with suppress(ClaimLostError):
                self._read(claim)

    def _read(self, claim: Claim) -> None:
        started = monotonic()
        if claim.tries > MOST_TRIES:
            self._queue.refuse(claim, claim.parts, _given_up(claim), ends=0.0)
            return
        has_ended = False
        with self._beating(claim), closing(self._results(claim)) as results:
            # To the end, also behind a table that waits: else the worker would be ended.
            for part, (told, is_last) in enumerate(_with_last(_with_remarks(results))):
                result, remark = told
                if part >= claim.parts:
                    ends = monotonic() - started if is_last else None
                    has_ended = self._keep(claim, part, result, remark, ends)
                # Where the file itself is the table, it comes last and waits.
                has_ended |= isinstance(result, FoundTable) and result.content is None
        if not has_ended:
            self._queue.finish(claim, monotonic() - started)

    def _results(self, claim: Claim) -> Generator[Part]:
        """What is in the file, from its first article on, also those that are kept already."""
        handed = claim.handed
        if handed.is_pasted:
            yield read_paste(handed.content.decode(), self._limits, handed.title)
        else:
            yield from self._worker.read_parts(
                handed.name, handed.content, self._limits, handed.choice
            )

    def _keep(self, claim: Claim, part: int, result: Part, remark: str, ends: float | None) -> bool:
        """Keeps a part of the file; true where that ended the file, too."""
        if self._is_closed:  # the worker was ended: what came back is no word on the file
            raise ClaimLostError
        if isinstance(result, FoundTable):
            self._tables.set_aside(claim, part, result)
            return False
        if isinstance(result, Refused):
            self._queue.refuse(claim, part, result, ends)
            return ends is not None
        article = result.article
        try:
            reading = read_article(article)
        except Exception as error:
            traceback.print_exc()
            reason = f"could not be read ({type(error).__name__}, a bug in Dateline)"
            refused = Refused(article.file_name, f"{article.file_name} {reason}.", article.sha256)
            self._queue.refuse(claim, part, refused, ends)
        else:
            signed = self._copies.sign(claim.workspace, article.text)
            self._queue.keep(claim, part, result, reading, signed, remark, ends)
        return ends is not None

    @contextmanager
    def _beating(self, claim: Claim) -> Iterator[None]:
        """Tells meanwhile that this importer lives, however long an article takes."""
        ended = Event()
        beats = Thread(target=self._beat, args=(claim, ended), daemon=True)
        beats.start()
        try:
            yield
        finally:
            ended.set()
            beats.join()

    def _beat(self, claim: Claim, ended: Event) -> None:
        while not ended.wait(BEAT_SECONDS):
            with suppress(StoreError, ClaimLostError):
                self._queue.beat(claim)


def _with_last(told: Iterator[tuple[Part, str]]) -> Iterator[tuple[tuple[Part, str], bool]]:
    """Each with whether it is the last one, for which the next is waited for."""
    held = next(told, None)
    while held is not None:
        following = next(told, None)
        yield held, following is None
        held = following


def _with_remarks(results: Iterator[Part]) -> Iterator[tuple[Part, str]]:
    """What has a place in the log; with a table's first article, how it is read."""
    remark = ""
    for result in results:
        if isinstance(result, FoundTable) and result.choice is not None:
            remark = describe_table(result.file_name, result.preview, result.choice)
        else:
            yield result, remark
            remark = "" if isinstance(result, Imported) else remark


def _given_up(claim: Claim) -> Refused:
    name = claim.handed.name
    times = f"Dateline broke down {MOST_TRIES} times while it was read"
    return Refused(name, f"{name} was refused: {times}.", claim.sha256)
