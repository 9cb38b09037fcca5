"""Day or month first, asked once an outlet: the question, the answers so far, and their undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import streamlit as st

from core.intake.day_month import Order, OrderQuestion, ask_orders, settle_article
from core.model import DayMonth, Imported, Published
from core.store import OutletAnswer, StoredArticle
from core.table import counted
from pages.shared.library import open_shelf
from pages.shared.marked_text import escape

UNDO = "order-undo"
FIRSTS = {DayMonth.DAY_FIRST: "day", DayMonth.MONTH_FIRST: "month"}


@dataclass(frozen=True, slots=True)
class Undo:
    """What was done last, in words, and what takes it back."""

    words: str
    outlet: str | None = None
    withdraw: int | None = None
    restore: tuple[int, ...] = ()
    published: Mapping[str, Published | None] = field(default_factory=dict)


def show_orders(stored: Sequence[StoredArticle]) -> None:
    """A question for each outlet whose articles wait, and how to take back the last answer."""
    shelf = open_shelf()
    answers = {each.outlet: each for each in shelf.store.orders.answers(shelf.workspace)}
    said = {outlet: each.first for outlet, each in answers.items()}
    articles = (Imported(one.article, one.candidates) for one in stored)
    questions = ask_orders(articles, said)
    _show_undo([question.outlet for question in questions])
    for question in questions:
        _ask(question, answers.get(question.outlet or ""), stored)


def show_answered_orders() -> None:
    """What the user has said of outlets so far, to be changed."""
    shelf = open_shelf()
    answers = shelf.store.orders.answers(shelf.workspace)
    if not answers:
        return
    with st.expander("Day or month first, as you answered", icon=":material/event_repeat:"):
        for answer in answers:
            _show_answer(answer)


def _ask(
    question: OrderQuestion, answer: OutletAnswer | None, stored: Sequence[StoredArticle]
) -> None:
    told = f"{counted(len(question.articles), 'article')} of {question.outlet or 'unknown origin'}"
    verb = "waits" if len(question.articles) == 1 else "wait"
    figures = f"**What comes first in {escape(question.figures)}, the day or the month?**"
    st.markdown(f"{figures} {escape(told)} {verb} for the answer.")
    if words := _evidence(question, answer):
        st.caption(escape(words))
    here = [one for one in stored if one.article.id in question.articles]
    with st.container(horizontal=True):
        for first, word in FIRSTS.items():
            st.button(
                f"The {word}",
                key=f"order-{question.articles[0]}-{first}",
                on_click=_answer if question.outlet else _answer_unknown,
                args=(question.outlet, first, len(here)) if question.outlet else (here, first),
            )


def _evidence(question: OrderQuestion, answer: OutletAnswer | None) -> str:
    """Why this is asked although something is known."""
    shown = ", ".join(question.order.evidence)
    if answer is None:
        return f"Its articles show both: {shown}." if shown else ""
    what = FIRSTS.get(question.order.first, "") if question.order.first else ""
    later = f"shows the {what} first" if what else "show both"
    return f"{_said(answer)}, but {shown} {later}."


def _said(answer: OutletAnswer) -> str:
    day = answer.decided_at
    told = f"{answer.outlet} writes the {FIRSTS[answer.first]} first"
    return f"You said on {day.day} {day:%b %Y} that {told}"


def _show_answer(answer: OutletAnswer) -> None:
    other = next(first for first in FIRSTS if first is not answer.first)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"{escape(_said(answer))}.", width="content")
        st.button(
            f"It is the {FIRSTS[other]}",
            key=f"change-order-{answer.id}",
            on_click=_answer,
            args=(answer.outlet, other),
        )
        st.button(
            "Forget it",
            key=f"forget-order-{answer.id}",
            type="tertiary",
            help="Its doubtful dates wait again, unless its own articles settle them.",
            on_click=_forget,
            args=(answer.outlet,),
        )


def _show_undo(asked: Sequence[str | None]) -> None:
    """Nothing where the outlet is asked about again."""
    undo: Undo | None = st.session_state.get(UNDO)
    if undo and (undo.outlet is None or undo.outlet not in asked):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f":green[:material/check:] {escape(undo.words)}", width="content")
            st.button("Undo", key="order-undo-button", on_click=_undo, args=(undo,))


def _answer(outlet: str, first: DayMonth, waiting: int = 0) -> None:
    shelf = open_shelf()
    number = shelf.store.orders.answer(shelf.workspace, outlet, first)
    words = f"{outlet} writes the {FIRSTS[first]} first, also in articles to come."
    if waiting:
        verb = "was" if waiting == 1 else "were"
        words = f"{words} {counted(waiting, 'publication date')} {verb} set."
    st.session_state[UNDO] = Undo(words, outlet, withdraw=number)


def _answer_unknown(waiting: Sequence[StoredArticle], first: DayMonth) -> None:
    """For articles of which nobody knows the outlet: for them alone."""
    shelf = open_shelf()
    settled = (
        settle_article(Imported(one.article, one.candidates), Order(first)).article
        for one in waiting
    )
    shelf.store.set_published(shelf.workspace, {each.id: each.published for each in settled})
    verb = "was" if len(waiting) == 1 else "were"
    words = f"{counted(len(waiting), 'publication date')} {verb} set."
    before = {one.article.id: one.article.published for one in waiting}
    st.session_state[UNDO] = Undo(words, published=before)


def _forget(outlet: str) -> None:
    shelf = open_shelf()
    numbers = shelf.store.orders.forget(shelf.workspace, outlet)
    words = f"What {outlet} writes first is forgotten."
    st.session_state[UNDO] = Undo(words, restore=numbers)


def _undo(undo: Undo) -> None:
    shelf = open_shelf()
    if undo.withdraw is not None:
        shelf.store.orders.withdraw(shelf.workspace, undo.withdraw)
    if undo.restore:
        shelf.store.orders.restore(shelf.workspace, undo.restore)
    if undo.published:
        shelf.store.set_published(shelf.workspace, undo.published)
    st.session_state[UNDO] = None
