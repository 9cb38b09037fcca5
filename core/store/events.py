"""Events out of a store: derived each time, never stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.model import Article, Event
from core.pipeline import build_events
from core.store.records import Workspace
from core.store.store import Store


@dataclass(frozen=True, slots=True)
class LoadedEvents:
    """The events of a workspace, with its articles by id."""

    events: tuple[Event, ...]
    articles: Mapping[str, Article]


def load_events(store: Store, workspace: Workspace) -> LoadedEvents:
    """The events that the stored readings give with the publication dates as they are now."""
    read = store.readings(workspace)
    return LoadedEvents(build_events(read), {article.id: article for article, _ in read})
