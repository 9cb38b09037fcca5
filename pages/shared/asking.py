"""The question for a publication date: what waits for it, what is suggested, the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from core.dates import describe_source
from core.model import Article, DateSource, Published
from core.pipeline import count_waiting
from core.store import StoredArticle
from core.table import counted
from pages.shared.library import open_shelf
from pages.shared.marked_text import escape

EARLIEST, LATEST = date(1, 1, 1), date(9999, 12, 31)
MOST_QUESTIONS = 12
LEAST_WIDTH = 340


def show_questions(stored: Sequence[StoredArticle]) -> None:
    """A question for each article without a publication date, and one answer for all."""
    asked = [one for one in stored if one.article.published is None]
    if not asked:
        return
    st.subheader(f"{counted(len(asked), 'article')} without a publication date", anchor=False)
    suggested = {one.article.id: each for one in asked if (each := _suggested(one))}
    if len(suggested) > 1:
        st.button(
            f"Use all {len(suggested)} suggestions",
            key="use-suggestions",
            on_click=_answer,
            args=({key: _by_user(each.day) for key, each in suggested.items()},),
        )
    grid = st.grid("auto", min_column_width=LEAST_WIDTH, border=True, gap="small")
    for one in asked[:MOST_QUESTIONS]:
        with grid.cell():
            _ask(one)
    if len(asked) > MOST_QUESTIONS:
        st.caption(f"and {len(asked) - MOST_QUESTIONS} more when these are answered")


def show_date_change(article: Article) -> None:
    """A popover that sets another publication date, or none."""
    with st.popover("Change the date", icon=":material/edit_calendar:"):
        day = article.published.day if article.published else None
        _show_answer(article, day, "change")
        if article.published:
            st.button(
                "It is not known",
                key=f"forget-date-{article.id}",
                type="tertiary",
                on_click=_answer,
                args=({article.id: None},),
            )


def _suggested(one: StoredArticle) -> Published | None:
    """The day to offer as an answer. The latest day told in the text only bounds it: no answer."""
    best = one.candidates[0] if one.candidates else None
    return best if best and best.source is not DateSource.INFERRED else None


def _ask(one: StoredArticle) -> None:
    best, suggested = next(iter(one.candidates), None), _suggested(one)
    with st.container(gap="xsmall", height="stretch"):
        st.markdown(f"**{escape(one.article.title)}**")
        st.markdown(_waiting(one.article))
        if best:
            because = f": {escape(best.reason)}" if best.reason else ""
            kind = "Suggestion" if suggested else "A hint"
            st.caption(f"{kind} {describe_source(best.source)}{because}")
    _show_answer(one.article, suggested.day if suggested else None, "ask")


def _show_answer(article: Article, day: date | None, place: str) -> None:
    key = f"{place}-date-{article.id}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        answer = st.date_input(
            "Publication date",
            day,
            min_value=EARLIEST,
            max_value=LATEST,
            format="YYYY-MM-DD",
            key=key,
            width=160,
        )
        st.button(
            "Use this date",
            key=f"use-{key}",
            disabled=answer is None,
            on_click=_answer_from,
            args=(article.id, key),
        )


def _waiting(article: Article) -> str:
    shelf = open_shelf()
    waiting = count_waiting(shelf.store.reading(shelf.workspace, article.id))
    if not waiting:
        return "No date in it waits for this article's publication date."
    verb = "waits" if waiting == 1 else "wait"
    return f"{counted(waiting, 'date')} {verb} for this article's publication date. Set it."


def _answer_from(article_id: str, key: str) -> None:
    day = st.session_state[key]
    if day is not None:
        _answer({article_id: _by_user(day)})


def _answer(answers: Mapping[str, Published | None]) -> None:
    shelf = open_shelf()
    shelf.store.set_published(shelf.workspace, answers)


def _by_user(day: date) -> Published:
    return Published(day, DateSource.USER, reliable=True)
