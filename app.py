"""Dateline: its pages, the filters that they share, and the page that is open."""

import streamlit as st

from core.errors import DatelineError
from pages.shared.filters import show_filters
from pages.shared.library import library
from pages.shared.marked_text import escape

st.set_page_config(page_title="Dateline", page_icon="pages/shared/icon.svg", layout="wide")
st.logo("pages/shared/logo.svg", size="large")

page = st.navigation(
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
            help="Add articles, settle their publication dates, read them with what was found.",
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

try:
    table = library().table
    if not table.empty and page.title != "Articles":
        with st.sidebar:
            show_filters(table)
    page.run()
except DatelineError as error:
    st.error(escape(str(error)), icon=":material/error:")
