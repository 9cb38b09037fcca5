"""Articles in and out, their publication dates, and one of them with what was found in it."""

import streamlit as st

from core.table import list_articles
from pages.shared.adding import show_paste, show_samples, show_uploader
from pages.shared.asking import show_questions
from pages.shared.columns import ARTICLE_COLUMNS
from pages.shared.import_history import show_history
from pages.shared.library import library
from pages.shared.progress import show_import
from pages.shared.reader import show_article
from pages.shared.removal import show_undo
from pages.shared.selection import ARTICLE, chosen, show_rows

held = library()

show_uploader()
with st.container(horizontal=True):
    show_paste()
    if not held.stored:
        show_samples()
show_import(held.revision)
show_undo()

if not held.stored:
    show_history()
    st.stop()

show_questions(held.stored)

articles = [one.article for one in held.stored]
ids = [article.id for article in articles]
listing = list_articles(articles, list(held.events.values()))
st.space("small")
beside, reader = st.columns([2, 3], gap="medium")
with beside:
    show_rows(ARTICLE, ids, listing, ARTICLE_COLUMNS, "The articles, as they came")
with reader:
    opened = chosen(ARTICLE, ids)
    if opened:
        show_article(held.articles[opened])
    else:
        st.caption("Choose an article to read it with its dates, actors and events marked.")

st.space("small")
show_history()
