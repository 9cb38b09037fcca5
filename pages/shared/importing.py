"""Files into the library: one after the other, each with what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import streamlit as st

from core.intake import Limits, read_paste
from core.intake.worker import shared_worker
from core.model import Imported, Refused
from core.pipeline import read_article
from core.settings import ROOT
from core.store import Duplicate, Outcome
from core.table import counted
from pages.shared.library import Shelf, open_shelf
from pages.shared.marked_text import escape

BATCH, ROUND, STOPPED = "import-batch", "import-round", "import-stopped"
SAMPLES = ROOT / "sample_data" / "articles"
MOST_LINES = 8
ICONS = {
    Outcome.DUPLICATE: ":gray[:material/content_copy:]",
    Outcome.REFUSED: ":orange[:material/block:]",
}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was handed in."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a file, and a sentence about it."""

    outcome: Outcome
    sentence: str


@dataclass(slots=True)
class Batch:
    """Files that were handed in together: what became of them, and how many are still to read.

    It changes while they are read, so that what is done is known wherever the user stops.
    """

    left: int
    results: list[Result] = field(default_factory=list)


def sample_uploads() -> list[Upload]:
    """The sample articles that come with Dateline."""
    return [Upload(path.name, path.read_bytes()) for path in sorted(SAMPLES.iterdir())]


def import_uploads(uploads: Sequence[Upload]) -> None:
    """Reads the files and draws the page anew; shows which one is read and how far it is.

    What is stored stays when the user stops.
    """
    batch = st.session_state[BATCH] = Batch(len(uploads))
    with st.status(f"Reading {counted(len(uploads), 'file')}", expanded=True):
        bar = st.progress(0.0)
        st.button("Stop", key="stop-import", icon=":material/stop_circle:", on_click=_stop)
        shelf, worker, limits = open_shelf(), shared_worker(), Limits()
        for done, upload in enumerate(uploads):
            words = f"{done + 1} of {len(uploads)}: {escape(upload.name)}"
            bar.progress(done / len(uploads), words)
            for imported in worker.read_files(upload.name, upload.content, limits):
                batch.results.append(_keep(shelf, imported))
            batch.left -= 1
    finish()


def import_paste(text: str, title: str) -> None:
    """Reads pasted text and draws the page anew."""
    with st.spinner("Reading the text"):
        imported = read_paste(text, Limits(), title.strip() or None)
        st.session_state[BATCH] = Batch(0, [_keep(open_shelf(), imported)])
    finish()


def finish() -> None:
    """Empties the widgets that took the files, and draws the page anew."""
    st.session_state[ROUND] = import_round() + 1
    st.rerun()


def import_round() -> int:
    """Part of the keys of the widgets that take files: a new number empties them."""
    return int(st.session_state.get(ROUND, 0))


def note_stop() -> bool:
    """True once after the user has stopped an import; the results then say so."""
    stopped = bool(st.session_state.pop(STOPPED, False))
    if stopped:
        batch: Batch = st.session_state[BATCH]
        words = f"Stopped: {counted(batch.left, 'file')} not read."
        batch.results.append(Result(Outcome.REFUSED, words))
    return stopped


def show_results() -> None:
    """What became of the files of the last import, until the next one."""
    batch: Batch = st.session_state.get(BATCH, Batch(0))
    added = [result for result in batch.results if result.outcome is Outcome.ADDED]
    if added:
        st.markdown(f":green[:material/check:] {_added(added)}")
    others = [f"{ICONS[r.outcome]} {r.sentence}" for r in batch.results if r.outcome in ICONS]
    for line in others[:MOST_LINES]:
        st.markdown(line)
    if len(others) > MOST_LINES:
        with st.expander(f"{len(others) - MOST_LINES} more"):
            for line in others[MOST_LINES:]:
                st.markdown(line)


def _keep(shelf: Shelf, imported: Imported | Refused) -> Result:
    """Stores the article with what its text tells, or logs why there is none."""
    if isinstance(imported, Refused):
        shelf.store.log_refused(shelf.workspace, imported)
        return Result(Outcome.REFUSED, escape(imported.reason))
    kept = shelf.store.add(shelf.workspace, imported, read_article(imported.article))
    if isinstance(kept, Duplicate):
        name, title = escape(kept.file_name), escape(kept.twin.title)
        return Result(Outcome.DUPLICATE, f"{name} is already here as “{title}”.")
    return Result(Outcome.ADDED, escape(kept.article.title))


def _added(added: Sequence[Result]) -> str:
    if len(added) == 1:
        return f"“{added[0].sentence}” was imported."
    return f"{counted(len(added), 'article')} were imported."


def _stop() -> None:
    st.session_state[STOPPED] = True
