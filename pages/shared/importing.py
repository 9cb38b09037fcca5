"""Files into the queue, which is read outside the page, and its importer kept awake."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from core.bulk import importer_of
from core.settings import ROOT, read_settings
from core.store import Handed, ImportRecord
from pages.shared.library import open_shelf

ROUND = "import-round"
SAMPLES = ROOT / "sample_data" / "articles"


def hand_in(files: Sequence[Handed]) -> None:
    """Keeps the files, empties the widgets that took them, and draws the page anew."""
    # First, because the page may be drawn anew at any touch of the session's state.
    st.session_state[ROUND] = import_round() + 1
    shelf = open_shelf()
    shelf.store.queue.hand_in(shelf.workspace, files)
    _wake_importer()
    st.rerun()


def import_round() -> int:
    """Part of the keys of the widgets that take files: a new number empties them."""
    return int(st.session_state.get(ROUND, 0))


def sample_files() -> list[Handed]:
    """The sample articles that come with Dateline."""
    return [Handed(path.name, path.read_bytes()) for path in sorted(SAMPLES.iterdir())]


def current_import() -> ImportRecord | None:
    """The newest import until its results are put away; while it runs its importer is awake."""
    shelf = open_shelf()
    record = shelf.store.log.current(shelf.workspace)
    if record and record.is_running:
        _wake_importer()
    return record


def stop_import() -> None:
    """Leaves unread what waits. For callbacks."""
    shelf = open_shelf()
    shelf.store.queue.stop(shelf.workspace)


def put_away_results() -> None:
    """Shows no longer what became of the last import. For callbacks."""
    shelf = open_shelf()
    shelf.store.queue.close(shelf.workspace)


def _wake_importer() -> None:
    importer_of(read_settings().database_url).wake()
