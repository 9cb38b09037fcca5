"""The pages, and the way to them."""

from __future__ import annotations

import streamlit as st
from streamlit.navigation.page import Page

ENTERED = "entered"


def open_navigation() -> Page:
    """The page that is open. For app.py, which then runs it."""
    st.session_state[ENTERED] = True
    return st.navigation(
        [
            st.Page(
                "pages/timeline.py",
                title="Timeline",
                icon=":material/timeline:",
                help="Meetings and agreements over time; each explains its date.",
                default=True,
            ),
            st.Page(
                "pages/articles.py",
                title="Articles",
                icon=":material/article:",
                help="Add articles, settle their publication dates, read what was found.",
            ),
            st.Page(
                "pages/export.py",
                title="Export",
                icon=":material/download:",
                help="Take the table away as CSV.",
            ),
        ],
        position="top",
    )


def close_navigation() -> None:
    """Ends what ``open_navigation`` began. For app.py, when its page has run."""
    st.session_state.pop(ENTERED, None)


def enter() -> None:
    """Begins again at app.py where a page is run by itself.

    A server that was asked for no page yet takes every file in pages/ for an app of its own, so
    a link to one of them would open it bare. The first st.navigation ends that.
    """
    if ENTERED not in st.session_state:
        open_navigation()
        st.rerun()
