"""What a page shows while it has nothing to show."""

import streamlit as st

from core.table import counted
from pages.shared.adding import show_samples
from pages.shared.filters import show_clear_button
from pages.shared.library import Library, library
from pages.shared.progress import show_import


def show_welcome() -> None:
    """Says what Dateline does, and the two ways to begin."""
    st.space("large")
    st.markdown(
        "Dateline turns news articles into a timeline of who met whom and who agreed what, "
        "and every date on it says where it comes from."
    )
    with st.container(horizontal=True):
        if st.button("Upload articles", type="primary", icon=":material/upload:"):
            st.switch_page("pages/articles.py")
        show_samples()
    held = library()
    if held.stored:  # an import has brought some since the page began to be drawn
        st.rerun()
    show_import(held.revision)


def show_no_match() -> None:
    """Says that the filters leave nothing, and takes them back."""
    st.space("medium")
    st.markdown("No events match the filters.")
    show_clear_button("page")


def show_no_dates(held: Library) -> None:
    """Says that no event has a date yet, and what they wait for."""
    waiting = [one for one in held.stored if one.article.published is None]
    st.space("small")
    if not waiting:
        st.markdown("None of these events has a date: their articles give none.")
        return
    verb = "waits" if len(waiting) == 1 else "wait"
    st.markdown(
        f"None of these events has a date yet: {counted(len(waiting), 'article')} {verb} for the"
        " day of publication."
    )
    if st.button("Set publication dates", type="primary", icon=":material/event:"):
        st.switch_page("pages/articles.py")
