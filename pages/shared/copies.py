"""Near copies of an article: shown as one with several sources, parted and joined again."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from core.model import Article
from core.store import StoredArticle, group_copies
from pages.shared.library import open_shelf
from pages.shared.marked_text import escape
from pages.shared.selection import ARTICLE, choose


def originals(stored: Sequence[StoredArticle]) -> list[StoredArticle]:
    """Every article but the copies of another."""
    groups = group_copies(stored)
    copies = {copy for first, ids in groups.items() for copy in ids if copy != first}
    return [one for one in stored if one.article.id not in copies]


def all_publishers(one: StoredArticle, stored: Sequence[StoredArticle]) -> str:
    """Where an article appeared: ``The Ledger, also in The Post``."""
    others = [_outlet(other.article) for other in _others(one.article.id, stored)]
    if not others:
        return one.article.publisher or ""
    return f"{_outlet(one.article)}, also in {', '.join(dict.fromkeys(others))}"


def show_copies(article_id: str, stored: Sequence[StoredArticle]) -> None:
    """The near copies of an article with a way to each, or that it was parted from them."""
    others = _others(article_id, stored)
    if others:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(":material/content_copy: Nearly the same text, also in", width="content")
            for other in others:
                st.button(
                    escape(_outlet(other.article)),
                    key=f"copy-{other.article.id}",
                    type="tertiary",
                    on_click=choose,
                    args=(ARTICLE, other.article.id),
                )
            st.button(
                "Show apart",
                key=f"part-{article_id}",
                icon=":material/call_split:",
                help="Its events then count as its own.",
                on_click=_part,
                args=(article_id,),
            )
    elif parted := _parted_from(article_id, stored):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(f"Nearly the same text as “{escape(parted.title)}”, shown apart.")
            st.button(
                "Show as one",
                key=f"join-{article_id}",
                icon=":material/call_merge:",
                on_click=_join,
                args=(article_id,),
            )


def _others(article_id: str, stored: Sequence[StoredArticle]) -> list[StoredArticle]:
    group = next((ids for ids in group_copies(stored).values() if article_id in ids), ())
    return [one for one in stored if one.article.id in group and one.article.id != article_id]


def _parted_from(article_id: str, stored: Sequence[StoredArticle]) -> Article | None:
    parted = next(one.parted_group for one in stored if one.article.id == article_id)
    with_it = (
        one.article
        for one in stored
        if parted and parted in (one.copy_group, one.parted_group) and one.article.id != article_id
    )
    return next(with_it, None)


def _outlet(article: Article) -> str:
    return article.publisher or article.file_name


def _part(article_id: str) -> None:
    shelf = open_shelf()
    shelf.store.copies.part(shelf.workspace, article_id)


def _join(article_id: str) -> None:
    shelf = open_shelf()
    shelf.store.copies.join(shelf.workspace, article_id)
