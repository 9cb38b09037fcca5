"""The card of one event: first why it has its date, then the words, then the sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pandas as pd
import streamlit as st

from core.dates import explain
from core.figures.hover import shorten
from core.model import Article, Event, Evidence
from core.table import counted
from pages.shared.library import Library
from pages.shared.marked_text import Look, Mark, escape, marked
from pages.shared.reader import LOOKS
from pages.shared.related import show_chain, show_decided, show_near, why_joined
from pages.shared.selection import ARTICLE, choose

MOST_MENTIONS = 12
LONGEST_TITLE = 36
ANCHOR = "opened-event"


def show_card(held: Library, event_id: str) -> None:
    """Date and what it is, parties, the receipt, its chain, the words in the text, the sources."""
    row, event = held.row(event_id), held.events[event_id]
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{_date(row)}**\N{EM SPACE}:gray[{escape(_kind(row))}]")
        st.subheader(escape(row["title"]), anchor=ANCHOR)
        show_chain(held, event_id)
        for label, text in _facts(row):
            st.markdown(f":small[:gray[{label}]]\\\n{text}")
        _show_mention(event.evidence[0], held.articles, "In the text", 0)
        _show_others(event, held.articles)
        show_near(held, event_id)
        show_decided(held, event_id)


def show_way_to_card(held: Library, event_id: str) -> None:
    """What is open, as a link to its card, which can lie below the end of the window."""
    row = held.row(event_id)
    day = row["date_display"] or "Undated"
    words = escape(f"{day} · {shorten(row['title'], LONGEST_TITLE)}")
    st.markdown(f":small[[{words} :material/arrow_downward:](#{ANCHOR})]", width="content")


def _show_others(event: Event, articles: Mapping[str, Article]) -> None:
    """The other mentions, each with its date and why it is the same event."""
    others = event.evidence[1:]
    if not others:
        return
    with st.expander(f"{counted(len(others), 'more mention')}"):
        for number, evidence in enumerate(others[:MOST_MENTIONS], 1):
            label = escape(explain(evidence.date)) if evidence.date else "No date told"
            _show_mention(evidence, articles, label, number)
            st.caption(f"The same event: {why_joined(event, evidence)}")


def marked_sentence(evidence: Evidence) -> str:
    """The sentence with the words of the event and of its date marked."""
    mention = evidence.mention
    offset, looked = mention.sentence.start, LOOKS[mention.type]
    marks = [Mark(mention.trigger.start - offset, mention.trigger.end - offset, looked)]
    if mention.date and mention.sentence.start <= mention.date.start < mention.sentence.end:
        marks.append(Mark(mention.date.start - offset, mention.date.end - offset, Look.DATE))
    return f"“{marked(mention.sentence.text, marks)}”"


def _kind(row: pd.Series) -> str:
    return f"{row['event_type']}, {_plain(row['event_subtype'])}, {row['status']}"


def _facts(row: pd.Series) -> Iterator[tuple[str, str]]:
    yield "Why this date", escape(row["date_explained"])
    if row["others"]:
        yield "Also there", escape("; ".join(row["others"]))
    if row["place"]:
        yield "Where", escape(row["place"])


def _date(row: pd.Series) -> str:
    if pd.isna(row["date_start"]):
        return "Undated"
    display = escape(row["date_display"])
    precision = row["date_precision"]
    return display if precision == "day" else f"{display} ({_plain(precision)})"


def _plain(word: str) -> str:
    return word.replace("_", " ")


def _show_mention(
    evidence: Evidence, articles: Mapping[str, Article], label: str, number: int
) -> None:
    """The sentence, and where it stands with a way there."""
    article = articles[evidence.article_id]
    st.markdown(f":small[:gray[{label}]]\\\n{marked_sentence(evidence)}")
    sentence = evidence.mention.sentence.index + 1
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(f"{escape(article.title)}, sentence {sentence}", width="stretch")
        if st.button("Open in the article", key=f"open-article-{number}", type="tertiary"):
            choose(ARTICLE, article.id)
            st.switch_page("pages/articles.py")
