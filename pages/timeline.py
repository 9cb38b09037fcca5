"""The picture, the table under it, and the card of one event."""

import streamlit as st

from core.table import headline, make_listing, undated_lines
from pages.shared.columns import EVENT_COLUMNS
from pages.shared.empty import show_no_match, show_welcome
from pages.shared.event_card import show_card, show_way_to_card
from pages.shared.filters import filtered
from pages.shared.library import library
from pages.shared.picture import has_dates, show_lane_choice, show_time
from pages.shared.related import follow_opened, show_unreported
from pages.shared.selection import EVENT, chosen, show_buttons, show_rows

held = library()
if not held.stored:
    show_welcome()
    st.stop()

table = filtered(held.table)
if table.empty:
    show_no_match()
    st.stop()

follow_opened(held)
opened = chosen(EVENT, held.events)
with st.container(horizontal=True, vertical_alignment="center"):
    st.markdown(f"**{headline(table)}**", width="stretch")
    if opened:
        show_way_to_card(held, opened)
    elif has_dates(table):
        st.caption("Drag over the bars to choose dates")
    lanes = show_lane_choice()

show_time(held, table, lanes, opened)
show_buttons("Undated", undated_lines(table), opened)
show_unreported(held, table)

st.space("small")
rows, card = st.columns([2, 1], gap="medium")
with rows:
    listing = make_listing(table)
    alt = "The events that the filters leave, by date"
    show_rows(EVENT, table["event_id"].tolist(), listing, EVENT_COLUMNS, alt)
with card:
    if opened:
        show_card(held, opened)
    else:
        st.caption("Choose an event to see why it has its date.")
