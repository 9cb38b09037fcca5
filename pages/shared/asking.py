"""The question for a publication date: what waits for it, what is suggested, the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from core.dates import describe_source, display
from core.model import (
    Article,
    Bound,
    DateRange,
    DateSource,
    Precision,
    Published,
)
from core.pipeline import count_waiting
from core.store import StoredArticle
from core.table import counted
from pages.shared.library import open_shelf
from pages.shared.marked_text import escape

EARLIEST, LATEST = date(1, 1, 1), date(9999, 12, 31)
MOST_QUESTIONS = 6
MOST_HINTS = 2
LEAST_WIDTH = 340


def show_questions(stored: Sequence[StoredArticle]) -> None:
    """A question for each article without a publication date, and one answer for all."""
    asked = [one for one in stored if one.article.published is None]
    if not asked:
        return
    st.subheader(f"{counted(len(asked), 'article')} without a publication date", anchor=False)
    offered = {one.article.id: each for one in asked if (each := suggested(one))}
    if len(offered) > 1:
        st.button(
            f"Use all {len(offered)} suggestions",
            key="use-suggestions",
            on_click=_answer,
            args=({key: by_user(each.day) for key, each in offered.items()},),
        )
    grid = st.grid("auto", min_column_width=LEAST_WIDTH, border=True, gap="small")
    for one in asked[:MOST_QUESTIONS]:
        with grid.cell():
            _ask(one)
    if len(asked) > MOST_QUESTIONS:
        more = len(asked) - MOST_QUESTIONS
        st.caption(f"And {more} more. Many at once are quicker in the table of dates.")


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


def suggested(one: StoredArticle) -> Published | None:
    """The day to offer as an answer; none that is inferred, or that may be read two ways."""
    best = next(iter(one.candidates), None)
    if best is None or best.source is DateSource.INFERRED:
        return None
    return best if best.reliable or best.reading is None else None


def _ask(one: StoredArticle) -> None:
    offered = suggested(one)
    with st.container(gap="xsmall", height="stretch"):
        st.markdown(f"**{escape(one.article.title)}**")
        st.markdown(_waiting(one.article))
        hints = (offered,) if offered else one.candidates[:MOST_HINTS]
        for hint in hints:
            st.caption(_hint(hint))
    _show_answer(one.article, offered.day if offered else None, "ask")


def _hint(candidate: Published) -> str:
    """What a candidate says of the day, where it was read, and from which words."""
    because = f": {escape(candidate.reason)}" if candidate.reason else ""
    if candidate.bound:
        kind = "Not before" if candidate.bound is Bound.EARLIEST else "Not after"
        return f"{kind} {_shown(candidate.day)}{because}"
    is_doubtful = candidate.source is DateSource.INFERRED or bool(candidate.reading)
    kind = "Perhaps" if is_doubtful and not candidate.reliable else "Suggestion:"
    return f"{kind} {_shown(candidate.day)} {describe_source(candidate.source)}{because}"


def _shown(day: date) -> str:
    return display(DateRange(day, day, Precision.DAY))


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
        _answer({article_id: by_user(day)})


def _answer(answers: Mapping[str, Published | None]) -> None:
    shelf = open_shelf()
    shelf.store.set_published(shelf.workspace, answers)


def by_user(day: date) -> Published:
    """A publication date as the user answers it."""
    return Published(day, DateSource.USER, reliable=True)
