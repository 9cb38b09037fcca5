"""Events out of a store: derived each time; kept are only the ids that were shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.merge import Story
from core.model import Article, Event
from core.pipeline import build_story
from core.store.copies import count_once, group_copies
from core.store.memory import Decided
from core.store.records import Workspace
from core.store.store import Store


@dataclass(frozen=True, slots=True)
class LoadedEvents:
    """The events of a workspace and what relates them, with its articles by id.

    ``decisions`` are what the user said of pairs, as far as it stands.
    """

    story: Story
    articles: Mapping[str, Article]
    decisions: tuple[Decided, ...]

    @property
    def events(self) -> tuple[Event, ...]:
        """By date, and then by their earliest mention."""
        return self.story.events


def load_events(store: Store, workspace: Workspace) -> LoadedEvents:
    """The events that the stored readings give with the publication dates as they are now.

    An event keeps the id under which it was loaded before.
    """
    read = store.readings(workspace)
    once = count_once(read, group_copies(store.articles(workspace)))
    memory = replace(store.memory.recall(workspace), copies=once.told_twice)
    story = build_story(once.read, memory)
    store.memory.remember(workspace, memory, story.events)
    articles = {article.id: article for article, _ in read}
    return LoadedEvents(story, articles, store.memory.decisions(workspace))
