"""What was handed in and what became of it, for the export page."""

from __future__ import annotations

from collections import Counter

import streamlit as st

from core.export import OUTCOMES, build_manifest
from core.model import Refused
from core.settings import read_settings
from core.store import Outcome
from core.table import counted
from pages.shared.downloads import show_download
from pages.shared.library import Library, open_shelf

UNREAD = (Outcome.REFUSED, Outcome.STOPPED, Outcome.WAITING, Outcome.LEFT_OUT)


def log_counts() -> str:
    """Files in and what they became: ``12 files in: 10 imported, 1 already here, 1 refused``."""
    shelf = open_shelf()
    outcomes = Counter(logged.outcome for logged in shelf.store.log.lines(shelf.workspace))
    parts = [f"{outcomes[each]} {word}" for each, word in OUTCOMES.items() if outcomes[each]]
    return f"{counted(outcomes.total(), 'file')} in: {', '.join(parts)}"


def show_manifest(held: Library) -> None:
    """The button for the manifest of the whole workspace."""
    show_download(
        "Manifest",
        "What went in and what came out: files, dates and checksums, what was refused and why.",
        "manifest.json",
        "application/json",
        _manifest(open_shelf().workspace.id, held.revision, held),
    )


@st.cache_data(show_spinner=False, max_entries=2, scope="session")
def _manifest(workspace_id: int, revision: int, _held: Library) -> bytes:
    """``workspace_id`` and ``revision`` tell one state from the next."""
    shelf = open_shelf()
    refused = [
        Refused(logged.name, logged.reason, logged.sha256)
        for logged in shelf.store.log.lines(shelf.workspace)
        if logged.outcome in UNREAD
    ]
    readings = shelf.store.readings(shelf.workspace)
    return build_manifest(readings, refused, list(_held.events.values()), read_settings())
