"""Where articles and what was read in them are kept. The only SQL of the project."""

from core.store.convert import fingerprint
from core.store.copies import group_copies
from core.store.events import LoadedEvents, load_events
from core.store.memory import Decided
from core.store.queue import ClaimLostError, Queue
from core.store.records import (
    DEFAULT_WORKSPACE,
    Added,
    Claim,
    Duplicate,
    Handed,
    ImportRecord,
    LoggedFile,
    Outcome,
    OutletAnswer,
    Remembered,
    Signed,
    StoredArticle,
    Tally,
    WaitingTable,
    Workspace,
)
from core.store.store import Store, open_store

__all__ = [
    "DEFAULT_WORKSPACE",
    "Added",
    "Claim",
    "ClaimLostError",
    "Decided",
    "Duplicate",
    "Handed",
    "ImportRecord",
    "LoadedEvents",
    "LoggedFile",
    "Outcome",
    "OutletAnswer",
    "Queue",
    "Remembered",
    "Signed",
    "Store",
    "StoredArticle",
    "Tally",
    "WaitingTable",
    "Workspace",
    "fingerprint",
    "group_copies",
    "load_events",
    "open_store",
]
