"""Ids that were shown and the user's word on pairs survive reloading and reading anew."""

from __future__ import annotations

import pytest

from core.intake import read_paste
from core.merge import key_of
from core.model import Event, Imported, PairDecision
from core.pipeline import read_article
from core.store import LoadedEvents, Store, Workspace, load_events

FIRST = (
    "Talks\n\nPublished 20 November 2026\n\nAnna Lindt met Karl Berg in Graz on 19 November 2026."
)
NEXT_DAY = (
    "Guests\n\nPublished 21 November 2026\n\n"
    "Karl Berg received Anna Lindt in Graz on 20 November 2026."
)
AGAIN = (
    "Review\n\nPublished 30 November 2026\n\nOn 19 November 2026 Karl Berg met Anna Lindt in Graz."
)


def add(store: Store, here: Workspace, *texts: str) -> None:
    for text in texts:
        imported = read_paste(text)
        assert isinstance(imported, Imported)
        store.add(here, imported, read_article(imported.article))


def id_of(loaded: LoadedEvents, words: str) -> str:
    """The id of the event that an article with these words tells of."""
    (found,) = [
        event.id
        for event in loaded.events
        if any(words in loaded.articles[e.article_id].text for e in event.evidence)
    ]
    return found


def near(loaded: LoadedEvents) -> list[tuple[Event, Event]]:
    events = {event.id: event for event in loaded.events}
    return [(events[n.event_a], events[n.event_b]) for n in loaded.story.near]


def decide(store: Store, here: Workspace, *, same: bool) -> None:
    ((one, other),) = near(load_events(store, here))
    said = PairDecision(key_of(one.evidence[0]), key_of(other.evidence[0]), same)
    store.memory.decide(here, said)


@pytest.mark.parametrize("order", [(FIRST, AGAIN), (AGAIN, FIRST)])
def test_an_id_that_was_shown_stays_when_another_article_joins(store, here, order) -> None:
    add(store, here, order[0])
    (shown,) = [event.id for event in load_events(store, here).events]
    add(store, here, order[1])
    assert [event.id for event in load_events(store, here).events] == [shown]


def test_loading_twice_remembers_once_and_leaves_the_revision(store, here) -> None:
    add(store, here, FIRST, NEXT_DAY)
    before = store.revision(here)
    ids = [event.id for event in load_events(store, here).events]
    known = store.memory.recall(here)
    assert [event.id for event in load_events(store, here).events] == ids
    assert store.memory.recall(here) == known
    assert store.revision(here) == before


def test_another_process_that_was_first_is_believed(store, here) -> None:
    add(store, here, FIRST)
    empty = store.memory.recall(here)
    events = load_events(store, here).events
    store.memory.remember(here, empty, events)
    assert len(store.memory.recall(here).ids) == 1


@pytest.mark.parametrize("same", [True, False])
def test_the_users_word_holds_and_can_be_withdrawn(store, here, same: bool) -> None:
    add(store, here, FIRST, NEXT_DAY)
    shown = {event.id for event in load_events(store, here).events}
    before = store.revision(here)
    decide(store, here, same=same)
    assert store.revision(here) > before

    decided = load_events(store, here)
    assert len(decided.events) == (1 if same else 2)
    assert {event.id for event in decided.events} <= shown
    assert near(decided) == []

    store.memory.withdraw(here, decided.decisions[0].id)
    undone = load_events(store, here)
    assert {event.id for event in undone.events} == shown
    assert len(near(undone)) == 1
    assert undone.decisions == ()


def test_each_workspace_has_its_own_memory(store, here) -> None:
    there = store.workspace("Elsewhere")
    add(store, here, FIRST, NEXT_DAY)
    add(store, there, FIRST, NEXT_DAY)
    decide(store, here, same=True)
    assert [len(load_events(store, w).events) for w in (here, there)] == [1, 2]
    store.memory.withdraw(there, store.memory.decisions(here)[0].id)
    assert len(load_events(store, here).events) == 1


def test_a_removed_article_comes_back_under_its_id(store, here) -> None:
    add(store, here, FIRST, NEXT_DAY)
    shown = id_of(load_events(store, here), "19 November")
    articles = [one.article.id for one in store.articles(here) if "19 Nov" in one.article.text]
    store.remove(here, articles)
    load_events(store, here)
    store.restore(here, articles)
    assert id_of(load_events(store, here), "19 November") == shown
