"""Publication dates of many articles at once: a table to edit, what would move, apply, undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pandas as pd
import streamlit as st

from core.dates import describe_source
from core.model import Published
from core.pipeline import count_waiting
from core.store import StoredArticle
from core.table import counted, describe_moves, preview_moves
from pages.shared.asking import EARLIEST, LATEST, by_user, suggested
from pages.shared.library import Library, open_shelf
from pages.shared.marked_text import escape

PENDING, ROUND, UNDO = "dating-pending", "dating-round", "dating-undo"
ROW_HEIGHT, MOST_ROWS, MOST_MOVES = 35, 12, 8
COLUMNS = {
    "Chosen": st.column_config.CheckboxColumn("", width=40, help="Choose the article"),
    "Published": st.column_config.DateColumn(
        width=120, min_value=EARLIEST, max_value=LATEST, format="D MMM YYYY"
    ),
    "Title": st.column_config.TextColumn(width=280),
    "Date read": st.column_config.TextColumn(width=176),
    "Waiting": st.column_config.NumberColumn(
        width=70, help="Dates in the text that only a publication date would place"
    ),
    "Suggested": st.column_config.DateColumn(width=110, format="D MMM YYYY"),
    "Outlet": st.column_config.TextColumn(width=130),
    "File": st.column_config.TextColumn(width=150),
}
Answers = Mapping[str, Published | None]


def show_dating(held: Library) -> None:
    """The table; below it what the dates in it would move, until they are applied."""
    _show_undo()
    waiting = _waiting(held.revision, open_shelf().workspace.id)
    stored = sorted(held.stored, key=lambda one: _urgency(one, waiting))
    pending: Answers = st.session_state.get(PENDING, {})
    edited = st.data_editor(
        _table(stored, waiting, pending),
        key=f"dating-{_round()}-{held.revision}",
        hide_index=True,
        row_height=ROW_HEIGHT,
        height=ROW_HEIGHT * (min(len(stored), MOST_ROWS) + 1) + 2,
        disabled=[name for name in COLUMNS if name not in ("Chosen", "Published")],
        column_config=COLUMNS,
        placeholder="",
        alt="Publication dates of the articles, to edit",
    )
    answers = _answers(stored, edited["Published"], pending)
    chosen = [one for one, is_chosen in zip(stored, edited["Chosen"], strict=True) if is_chosen]
    _show_filling(stored, chosen, answers)
    if answers:
        _show_preview(answers)


def _urgency(one: StoredArticle, waiting: Mapping[str, int]) -> tuple[bool, int]:
    """Articles without a date first, and of those the ones with most to gain from one."""
    return one.article.published is not None, -waiting.get(one.article.id, 0)


def _table(
    stored: Sequence[StoredArticle], waiting: Mapping[str, int], pending: Answers
) -> pd.DataFrame:
    days = [_day(pending.get(one.article.id, one.article.published)) for one in stored]
    offered = [_day(suggested(one)) if one.article.published is None else None for one in stored]
    return pd.DataFrame(
        {
            "Chosen": [False] * len(stored),
            "Published": pd.Series(days, dtype="datetime64[s]"),
            "Title": [one.article.title for one in stored],
            "Date read": [_read_from(one, pending) for one in stored],
            "Waiting": pd.Series([_waits(one, waiting) for one in stored], dtype="Int64"),
            "Suggested": pd.Series(offered, dtype="datetime64[s]"),
            "Outlet": [one.article.publisher or "" for one in stored],
            "File": [one.article.file_name for one in stored],
        }
    )


def _waits(one: StoredArticle, waiting: Mapping[str, int]) -> int | None:
    """How many dates wait in an article; none where its date is known."""
    return None if one.article.published else waiting.get(one.article.id, 0)


def _read_from(one: StoredArticle, pending: Answers) -> str:
    if one.article.id in pending:
        return "not applied yet"
    published = one.article.published
    return describe_source(published.source) if published else "not known yet"


@st.cache_data(show_spinner=False, max_entries=2, scope="session")
def _waiting(revision: int, workspace_id: int) -> dict[str, int]:
    """How many dates wait in each article; the arguments tell one state from the next."""
    shelf = open_shelf()
    read = shelf.store.readings(shelf.workspace)
    return {article.id: count_waiting(reading) for article, reading in read}


def _answers(
    stored: Sequence[StoredArticle], days: pd.Series, pending: Answers
) -> dict[str, Published | None]:
    """What the table says otherwise than the store, by article id."""
    answers: dict[str, Published | None] = {}
    for one, cell in zip(stored, days, strict=True):
        day = None if pd.isna(cell) else pd.Timestamp(cell).date()
        if day != _day(one.article.published):
            kept = pending.get(one.article.id)
            is_kept = kept is not None and kept.day == day
            answers[one.article.id] = kept if is_kept else by_user(day) if day else None
    return answers


def _show_filling(
    stored: Sequence[StoredArticle], chosen: Sequence[StoredArticle], answers: Answers
) -> None:
    """One date for the chosen articles, and the suggestions for them or for all."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        day = st.date_input(
            "Publication date",
            None,
            min_value=EARLIEST,
            max_value=LATEST,
            format="YYYY-MM-DD",
            key="dating-day",
            width=160,
        )
        st.button(
            f"Set for {len(chosen)} chosen" if chosen else "Set for the chosen",
            disabled=day is None or not chosen,
            help="Choose articles in the first column of the table.",
            on_click=_pend,
            args=({**answers, **{one.article.id: day and by_user(day) for one in chosen}},),
        )
        among = chosen or [one for one in stored if one.article.published is None]
        offered = {one.article.id: each for one in among if (each := suggested(one))}
        st.button(
            f"Use {counted(len(offered), 'suggestion')}" if offered else "Use suggestions",
            disabled=not offered,
            help="For the chosen articles; where none is chosen, for those without a date.",
            on_click=_pend,
            args=({**answers, **{key: by_user(each.day) for key, each in offered.items()}},),
        )


def _show_preview(answers: Answers) -> None:
    """What moves, with the buttons that apply it or take it back."""
    shelf = open_shelf()
    moves = preview_moves(shelf.store.readings(shelf.workspace, answers), answers)
    with st.container(border=True, gap="small"):
        dates = counted(len(answers), "publication date")
        st.markdown(f"**{dates} to apply.** {describe_moves(moves)}{':' if moves else '.'}")
        lines = [
            f"“{escape(move.words)}” in {escape(move.title)}: "
            f"{escape(move.before)} → **{escape(move.after)}**"
            for move in moves
        ]
        st.markdown("  \n".join(lines[:MOST_MOVES]))
        if len(lines) > MOST_MOVES:
            with st.expander(f"{len(lines) - MOST_MOVES} more"):
                st.markdown("  \n".join(lines[MOST_MOVES:]))
        with st.container(horizontal=True):
            st.button("Apply", type="primary", on_click=_apply, args=(answers,))
            st.button("Cancel", key="dating-cancel", on_click=_pend, args=({},))


def _show_undo() -> None:
    undo: Answers = st.session_state.get(UNDO, {})
    if undo:
        with st.container(horizontal=True, vertical_alignment="center"):
            verb = "was" if len(undo) == 1 else "were"
            words = f"{counted(len(undo), 'publication date')} {verb} set."
            st.markdown(f":green[:material/check:] {words}", width="content")
            st.button("Undo", key="dating-undo-button", on_click=_undo, args=(undo,))


def _apply(answers: Answers) -> None:
    shelf = open_shelf()
    held = {one.article.id: one.article for one in shelf.store.articles(shelf.workspace)}
    st.session_state[UNDO] = {key: held[key].published for key in answers if key in held}
    shelf.store.set_published(shelf.workspace, answers)
    _pend({})


def _undo(before: Answers) -> None:
    shelf = open_shelf()
    shelf.store.set_published(shelf.workspace, before)
    st.session_state[UNDO] = {}
    _pend({})


def _pend(answers: Answers) -> None:
    """Keeps dates that are not applied yet, in a table drawn anew with them."""
    st.session_state[PENDING] = dict(answers)
    st.session_state[ROUND] = _round() + 1


def _round() -> int:
    return int(st.session_state.get(ROUND, 0))


def _day(published: Published | None) -> date | None:
    return published.day if published else None
