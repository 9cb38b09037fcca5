"""The table as files to take away."""

import streamlit as st

from core.export import CsvForm, to_csv
from core.table import MENTION_COLUMNS, build_mentions, counted, headline
from pages.shared.downloads import show_download
from pages.shared.empty import show_welcome
from pages.shared.filters import filtered
from pages.shared.library import library
from pages.shared.records import log_counts, make_manifest

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

events = [held.events[event_id] for event_id in table["event_id"]]
mentions = build_mentions(events, held.articles)
show_download(
    "CSV for spreadsheets",
    "Opens in Excel, LibreOffice and Google Sheets; no cell can run as a formula.",
    "events-spreadsheet.csv",
    "text/csv",
    to_csv(table, CsvForm.SPREADSHEET),
)
show_download(
    "CSV, exact",
    "For programs: every cell as it is, UTF-8, dates as YYYY-MM-DD.",
    "events.csv",
    "text/csv",
    to_csv(table, CsvForm.EXACT),
)
show_download(
    "Mentions",
    "One row for each place in a text that tells of one of these events.",
    "mentions.csv",
    "text/csv",
    to_csv(mentions, CsvForm.EXACT, MENTION_COLUMNS),
)
show_download(
    "Manifest",
    "What went in and what came out: files, their dates and checksums, what was refused and why.",
    "manifest.json",
    "application/json",
    make_manifest(held),
)
