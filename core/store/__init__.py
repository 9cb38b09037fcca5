"""Where articles and what was read in them are kept. The only SQL of the project."""

from core.store.convert import fingerprint
from core.store.events import LoadedEvents, load_events
from core.store.records import (
    DEFAULT_WORKSPACE,
    Added,
    Duplicate,
    LoggedFile,
    Outcome,
    StoredArticle,
    Workspace,
)
from core.store.store import Store, open_store

__all__ = [
    "DEFAULT_WORKSPACE",
    "Added",
    "Duplicate",
    "LoadedEvents",
    "LoggedFile",
    "Outcome",
    "Store",
    "StoredArticle",
    "Workspace",
    "fingerprint",
    "load_events",
    "open_store",
]
