"""An importer that is killed in the middle of a file, as far as the store can tell."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from core.bulk.importer import Importer
from core.store import Store
from core.store.schema import QueueRow


def drain_until(part: int, importer: Importer, store: Store, monkeypatch: pytest.MonkeyPatch):
    """Reads the queue up to that part of a file; what was claimed then lapses."""

    def up_to_part(call):
        def kept(claim, number, *rest):
            if number == part:
                raise KeyboardInterrupt
            return call(claim, number, *rest)

        return kept

    with monkeypatch.context() as patched:
        patched.setattr(store.queue, "keep", up_to_part(store.queue.keep))
        patched.setattr(store.tables, "set_aside", up_to_part(store.tables.set_aside))
        with pytest.raises(KeyboardInterrupt):
            importer.drain()
    with store.queue._in.writing() as session:
        session.execute(update(QueueRow).values(beat=0))
