"""Reports with a plan and its outcome, an agreement's acts, a near pair and a plan left open."""

from __future__ import annotations

from core.intake import read_paste
from core.model import Imported
from core.pipeline import read_article
from core.store import DEFAULT_WORKSPACE, load_events, open_store

REPORTS = (
    "Plan\n\nPublished 3 March 2026\n\nAnna Lindt will meet Karl Berg in Vienna this month.",
    "Held\n\nPublished 13 March 2026\n\nAnna Lindt met Karl Berg in Vienna on 12 March 2026.",
    "Pact\n\nPublished 13 March 2026\n\nPeru and Chile signed the Lima Protocol on 1 March 2026.",
    "Pact again\n\nPublished 3 May 2026\n\nChile ratified the Lima Protocol on 2 May 2026.",
    "Guests\n\nPublished 4 May 2026\n\nMary Cole met Omar Haddad in Graz on 3 May 2026.",
    "Visit\n\nPublished 5 May 2026\n\nOmar Haddad received Mary Cole in Graz on 4 May 2026.",
    "Promise\n\nPublished 5 May 2026\n\nPavel Novak will meet Ruth Osei in Lund on 9 May 2026.",
    "Rain\n\nPublished 20 May 2026\n\nSven Dahl met Ines Roth in Oslo on 19 May 2026.",
)


def store_reports(url: str) -> dict[str, str]:
    """Fills a database with ``REPORTS``; the ids of their events by the articles' titles."""
    store = open_store(url)
    here = store.workspace(DEFAULT_WORKSPACE)
    for text in REPORTS:
        imported = read_paste(text)
        assert isinstance(imported, Imported)
        store.add(here, imported, read_article(imported.article))
    loaded = load_events(store, here)
    store.close()
    return {
        loaded.articles[evidence.article_id].title: event.id
        for event in loaded.events
        for evidence in event.evidence
    }
