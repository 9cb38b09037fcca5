"""Dateline: its pages, the filters that they share, and the page that is open."""

import streamlit as st

from core.errors import DatelineError
from core.settings import ROOT
from pages.shared.filters import show_filters
from pages.shared.library import library
from pages.shared.marked_text import escape
from pages.shared.navigation import close_navigation, open_navigation
from pages.shared.progress import show_import_line

PICTURES = ROOT / "pages" / "shared"

st.set_page_config(page_title="Dateline", page_icon=str(PICTURES / "icon.svg"), layout="wide")
st.logo(str(PICTURES / "logo.svg"), size="large")

page = open_navigation()
filtering = page.title != "Articles"
st.set_page_config(initial_sidebar_state="auto" if filtering else "collapsed")

try:
    held = library()
    table = held.table
    if filtering and not table.empty:
        with st.sidebar:
            show_import_line(held.revision)
            show_filters(table)
    page.run()
except DatelineError as error:
    st.error(escape(str(error)), icon=":material/error:")
finally:
    close_navigation()
