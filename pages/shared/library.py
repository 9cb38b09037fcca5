"""The store and what is in it, loaded once for each change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from core.merge import Story
from core.model import Article, Event
from core.settings import read_settings
from core.store import (
    DEFAULT_WORKSPACE,
    Decided,
    Store,
    StoredArticle,
    Workspace,
    load_events,
    open_store,
)
from core.table import build_table
from pages.shared.navigation import enter


@dataclass(frozen=True, slots=True)
class Library:
    """Everything in the workspace at one revision; ``table`` is not to be changed.

    ``story`` relates the events to each other; ``decisions`` are the user's word on pairs of them.
    """

    revision: int
    stored: tuple[StoredArticle, ...]
    articles: Mapping[str, Article]
    events: Mapping[str, Event]
    table: pd.DataFrame
    story: Story
    decisions: tuple[Decided, ...]

    def row(self, event_id: str) -> pd.Series:
        """The table's row of an event."""
        return self.table.loc[self.table["event_id"] == event_id].iloc[0]


@dataclass(frozen=True, slots=True)
class Shelf:
    """An open store and the workspace in use."""

    store: Store
    workspace: Workspace


@st.cache_resource(show_spinner=False, max_entries=1)
def _open(url: str) -> Shelf:
    store = open_store(url)
    return Shelf(store, store.workspace(DEFAULT_WORKSPACE))


@st.cache_resource(show_spinner="Loading the articles", max_entries=2, scope="session")
def _load(url: str, workspace_id: int, revision: int) -> Library:
    """``workspace_id`` is there to tell one workspace from the next."""
    shelf = _open(url)
    loaded = load_events(shelf.store, shelf.workspace)
    return Library(
        revision=revision,
        stored=shelf.store.articles(shelf.workspace),
        articles=loaded.articles,
        events={event.id: event for event in loaded.events},
        table=build_table(loaded.events, loaded.articles),
        story=loaded.story,
        decisions=loaded.decisions,
    )


def open_shelf() -> Shelf:
    """The store that the settings name. Raises StoreError."""
    return _open(read_settings().database_url)


def library() -> Library:
    """What is in the workspace now. Raises StoreError."""
    enter()
    shelf = open_shelf()
    revision = shelf.store.revision(shelf.workspace)
    return _load(read_settings().database_url, shelf.workspace.id, revision)
