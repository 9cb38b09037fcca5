"""Taking an article out, and bringing it back."""

from __future__ import annotations

import streamlit as st

from core.model import Article
from pages.shared.library import open_shelf
from pages.shared.marked_text import escape

REMOVED = "removed-article"


def show_remove_button(article: Article) -> None:
    """Takes the article out of the library."""
    st.button(
        "Remove the article",
        key=f"remove-{article.id}",
        icon=":material/delete:",
        on_click=_remove,
        args=(article,),
    )


def show_undo() -> None:
    """Offers to bring back the article that was removed last."""
    removed: Article | None = st.session_state.get(REMOVED)
    if removed is None:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"“{escape(removed.title)}” was removed.", width="content")
        st.button("Undo", key="undo-removal", on_click=_restore, args=(removed,))


def _remove(article: Article) -> None:
    shelf = open_shelf()
    shelf.store.remove(shelf.workspace, [article.id])
    st.session_state[REMOVED] = article


def _restore(article: Article) -> None:
    shelf = open_shelf()
    shelf.store.restore(shelf.workspace, [article.id])
    st.session_state[REMOVED] = None
