"""The table as files to take away."""

import streamlit as st

from core.table import counted, headline
from pages.shared.downloads import FORMS, show_form, show_more_forms, take_out
from pages.shared.empty import show_welcome
from pages.shared.filters import filtered
from pages.shared.library import library
from pages.shared.records import log_counts, show_manifest

held = library()
if not held.stored:
    show_welcome()
    st.stop()

st.markdown(log_counts())

passing = filtered(held.table)
scopes = {
    "filtered": f"What the filters leave: {counted(len(passing), 'event')}",
    "all": f"Everything: {counted(len(held.table), 'event')}",
}
scope = st.radio("Events to export", list(scopes), format_func=scopes.get, key="export-scope")
table = passing if scope == "filtered" else held.table
st.markdown(f"**{headline(table)}**")

out = take_out(held, table)
for form in FORMS:
    show_form(form, out)
show_manifest(held)
show_more_forms(out)
