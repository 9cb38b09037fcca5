"""What was handed in and what became of it, for the export page."""

from __future__ import annotations

from collections import Counter

from core.export import build_manifest
from core.model import Refused
from core.settings import read_settings
from core.store import Outcome
from core.table import counted
from pages.shared.library import library, open_shelf


def log_counts() -> str:
    """Files in and what they became: ``12 files in: 10 imported, 1 already here, 1 refused``."""
    shelf = open_shelf()
    outcomes = Counter(logged.outcome for logged in shelf.store.files(shelf.workspace))
    words = {
        Outcome.ADDED: "imported",
        Outcome.DUPLICATE: "already here",
        Outcome.REFUSED: "refused",
    }
    parts = [f"{outcomes[each]} {word}" for each, word in words.items() if outcomes[each]]
    return f"{counted(outcomes.total(), 'file')} in: {', '.join(parts)}"


def manifest_bytes() -> bytes:
    """The manifest of the whole workspace."""
    shelf = open_shelf()
    refused = [
        Refused(logged.name, logged.reason)
        for logged in shelf.store.files(shelf.workspace)
        if logged.outcome is Outcome.REFUSED
    ]
    readings = shelf.store.readings(shelf.workspace)
    return build_manifest(readings, refused, list(library().events.values()), read_settings())
