"""Articles in and out, their publication dates, and one of them with what was found in it."""

import streamlit as st

from core.table import list_articles
from pages.shared.adding import show_paste, show_samples, show_uploader
from pages.shared.asking import show_questions
from pages.shared.columns import ARTICLE_COLUMNS
from pages.shared.copies import all_publishers, originals, show_copies
from pages.shared.dating import show_dating
from pages.shared.import_history import show_history
from pages.shared.library import library
from pages.shared.orders import show_answered_orders, show_orders
from pages.shared.progress import show_import
from pages.shared.reader import show_article
from pages.shared.removal import show_undo
from pages.shared.selection import ARTICLE, chosen, show_rows
from pages.shared.tables import show_tables

READ, DATES = "Read", "Set publication dates"
held = library()

show_uploader()
with st.container(horizontal=True):
    show_paste()
    if not held.stored:
        show_samples()
show_import(held.revision)
show_tables()
show_undo()

if not held.stored:
    show_history()
    st.stop()

st.space("small")
view = st.segmented_control(
    "View", [READ, DATES], default=READ, key="articles-view", label_visibility="collapsed"
)
if view == DATES:
    show_dating(held)
    show_answered_orders()
    show_history()
    st.stop()

show_orders(held.stored)
show_questions(held.stored)

shown = originals(held.stored)
ids = [one.article.id for one in shown]
listing = list_articles([one.article for one in shown], list(held.events.values()))
listing["Publisher"] = [all_publishers(one, held.stored) for one in shown]
st.space("small")
beside, reader = st.columns([2, 3], gap="medium")
with beside:
    show_rows(ARTICLE, ids, listing, ARTICLE_COLUMNS, "The articles, as they came")
with reader:
    opened = chosen(ARTICLE, list(held.articles))
    if opened:
        show_copies(opened, held.stored)
        show_article(next(one for one in held.stored if one.article.id == opened))
    else:
        st.caption("Choose an article to read it with its dates, actors and events marked.")

st.space("small")
show_answered_orders()
show_history()
