"""How the tables for reading set their columns."""

from collections.abc import Mapping

import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

EVENT_COLUMNS: Mapping[str, ColumnConfig] = {
    "Date": st.column_config.TextColumn(width=124),
    "Type": st.column_config.TextColumn(width=82),
    "Status": st.column_config.TextColumn(width=76),
    "Who": st.column_config.TextColumn(width=190),
    "Where": st.column_config.TextColumn(width=76),
    "Source": st.column_config.TextColumn(width=150),
}

ARTICLE_COLUMNS: Mapping[str, ColumnConfig] = {
    "Title": st.column_config.TextColumn(width=222),
    "Publisher": st.column_config.TextColumn(width=140),
    "Published": st.column_config.DateColumn(width=100, format="D MMM YYYY"),
    "Date read": st.column_config.TextColumn(width=176),
    "Events": st.column_config.NumberColumn(width=70),
    "File": st.column_config.TextColumn(width=160),
}
