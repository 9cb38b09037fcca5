"""Where articles and what was read in them are kept. The only SQL of the project."""

from core.store.events import LoadedEvents, load_events
from core.store.records import Added, Duplicate, LoggedFile, Outcome, StoredArticle, Workspace
from core.store.store import Store, open_store

__all__ = [
    "Added",
    "Duplicate",
    "LoadedEvents",
    "LoggedFile",
    "Outcome",
    "Store",
    "StoredArticle",
    "Workspace",
    "load_events",
    "open_store",
]
