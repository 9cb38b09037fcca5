"""How far an import is, and what became of its files."""

from __future__ import annotations

import streamlit as st

from core.export import import_report
from core.store import ImportRecord, LoggedFile, Outcome
from core.table import counted
from pages.shared.importing import current_import, put_away_results, stop_import
from pages.shared.library import open_shelf
from pages.shared.marked_text import escape

LOOK_SECONDS = 1.0
# Before that many files the time left is a guess.
FEWEST_MEASURED = 3
NEWEST = 5
MOST_LINES = 6
KEPT = (Outcome.ADDED, Outcome.COPY)
ICONS = {
    Outcome.ADDED: ":green[:material/check:]",
    Outcome.COPY: ":green[:material/file_copy:]",
    Outcome.DUPLICATE: ":gray[:material/content_copy:]",
    Outcome.REFUSED: ":orange[:material/block:]",
    Outcome.STOPPED: ":gray[:material/stop_circle:]",
    Outcome.WAITING: ":gray[:material/table:]",
    Outcome.LEFT_OUT: ":gray[:material/block:]",
}


def show_import(revision: int) -> None:
    """The import that runs, file by file, or the results of the last one until put away.

    ``revision`` is that of the library as the page shows it.
    """
    record = current_import()
    if record and record.is_running:
        st.fragment(_show_running, run_every=LOOK_SECONDS)(record.tally.waiting)
    elif record:
        _draw_anew_if_outdated(revision)
        _show_results(record)


def show_import_line(revision: int) -> None:
    """One line while an import runs or tables wait, for the other pages."""
    shelf = open_shelf()
    if tables := shelf.store.tables.count(shelf.workspace):
        verb = "waits" if tables == 1 else "wait"
        label = f"{counted(tables, 'table')} {verb} to be confirmed"
        st.page_link("pages/articles.py", label=label, icon=":material/table:")
    record = current_import()
    if record and record.is_running:
        st.fragment(_show_line, run_every=2 * LOOK_SECONDS)()
    elif record:
        _draw_anew_if_outdated(revision)


def _draw_anew_if_outdated(revision: int) -> None:
    """Where an import has ended since the page began to be drawn, the page lacks its articles."""
    shelf = open_shelf()
    if shelf.store.revision(shelf.workspace) != revision:
        st.rerun()


def _show_running(tables: int) -> None:
    """``tables`` is how many of them the page shows as waiting."""
    record = current_import()
    if record is None or not record.is_running or record.tally.waiting != tables:
        st.rerun()
    with st.container(border=True, gap="small"):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{_how_far(record)}**{_time_left(record)}", width="stretch")
            st.button("Stop", icon=":material/stop_circle:", on_click=stop_import)
        st.progress(record.done / record.files)
        _show_files(record)
        st.caption("You can leave this page or close it: reading goes on.")


def _show_files(record: ImportRecord) -> None:
    """The last ones that were read, those being read, and the next."""
    shelf = open_shelf()
    lines = [
        f"{ICONS[line.outcome]} {_told(line)}"
        for line in shelf.store.log.lines(shelf.workspace, record.id, NEWEST)
    ]
    lines += [f":material/hourglass_top: {escape(name)}" for name in record.reading]
    waiting = record.files - record.done - len(record.reading)
    if waiting:
        following = shelf.store.log.waiting(record.id, 1)
        more = f" and {waiting - 1:,} more" if waiting > 1 else ""
        lines += [f":gray[:material/schedule: {escape(name)}{more}]" for name in following]
    with st.container(gap="xsmall"):
        for line in lines:
            st.markdown(line)


def _show_line() -> None:
    record = current_import()
    if record is None or not record.is_running:
        st.rerun()
    st.progress(record.done / record.files, _how_far(record))


def _how_far(record: ImportRecord) -> str:
    number = min(record.done + 1, record.files)
    return f"Reading {number:,} of {record.files:,}"


def _time_left(record: ImportRecord) -> str:
    if record.done < FEWEST_MEASURED or record.seconds_a_file is None:
        return ""
    seconds = record.seconds_a_file * (record.files - record.done)
    return f" · {_duration(seconds)} left"


def _duration(seconds: float) -> str:
    """Rounded to what can be known: ``about 20 seconds``, ``about 3 minutes``."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 90:
        return f"about {round(seconds, -1):.0f} seconds"
    if seconds < 90 * 60:
        return f"about {seconds / 60:.0f} minutes"
    return f"about {seconds / 3600:.0f} hours"


def _show_results(record: ImportRecord) -> None:
    shelf = open_shelf()
    lines = shelf.store.log.lines(shelf.workspace, record.id)
    st.markdown(_summary(record, lines))
    remarks = [line for line in lines if line.outcome is Outcome.REFUSED]
    remarks += [line for line in lines if line.outcome is Outcome.DUPLICATE]
    remarks += [line for line in lines if line.outcome in KEPT and line.reason]
    _show_lines([f"{ICONS[line.outcome]} {_told(line)}" for line in remarks])
    with st.container(horizontal=True):
        show_report(f"import-{record.id}", lines)
        st.button("Done", key="close-import", type="tertiary", on_click=put_away_results)


def show_report(name: str, lines: tuple[LoggedFile, ...]) -> None:
    """The button for the report on these files."""
    st.download_button(
        "Report as CSV",
        import_report(lines),
        file_name=f"{name}.csv",
        mime="text/csv",
        key=f"report-{name}",
        on_click="ignore",
        icon=":material/download:",
    )


def _summary(record: ImportRecord, lines: tuple[LoggedFile, ...]) -> str:
    tally = record.tally
    added = next((line for line in lines if line.outcome in KEPT), None)
    parts = []
    kept = tally.added + tally.copy
    if added and kept == 1:
        parts.append(f":green[:material/check:] “{escape(added.title)}” was imported.")
    elif added:
        parts.append(f":green[:material/check:] {counted(kept, 'article')} were imported.")
    for count, fewest, one, more in (
        (tally.copy, 1, "1 is a near copy of another, shown as one with it.",
         "{:,} are near copies of another, shown as one with it."),
        (tally.duplicate, 2, "", "{:,} were already here."),
        (tally.refused, 2, "", "{:,} were refused."),
        (tally.waiting, 1, ":material/table: 1 table waits until its columns are confirmed.",
         ":material/table: {:,} tables wait until their columns are confirmed."),
        (tally.left_out, 1, "1 table was left out.", "{:,} tables were left out."),
        (tally.stopped, 1, "Stopped: 1 file was not read.", "Stopped: {:,} files were not read."),
    ):  # fmt: skip
        if count >= fewest:
            parts.append(one if count == 1 else more.format(count))
    return " ".join(parts)


def _told(line: LoggedFile) -> str:
    if line.reason:
        inside = (
            "" if line.name.startswith(line.handed_in) else f" :gray[in {escape(line.handed_in)}]"
        )
        return f"{escape(line.reason)}{inside}"
    return f"“{escape(line.title)}” :gray[{escape(line.name)}]"


def _show_lines(lines: list[str]) -> None:
    with st.container(gap="xsmall"):
        for line in lines[:MOST_LINES]:
            st.markdown(line)
    if len(lines) > MOST_LINES:
        with st.expander(f"{len(lines) - MOST_LINES} more"), st.container(gap="xsmall"):
            for line in lines[MOST_LINES:]:
                st.markdown(line)
