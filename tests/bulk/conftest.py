"""A store in a new file, and what reads its queue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.bulk.importer import Importer
from core.intake import Limits
from core.store import Store, Workspace, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'dateline.db'}")
    yield opened
    opened.close()


@pytest.fixture
def here(store: Store) -> Workspace:
    return store.workspace("Talks")


@pytest.fixture
def importer(store: Store) -> Iterator[Importer]:
    reads = Importer(store, Limits())
    yield reads
    reads.close()
