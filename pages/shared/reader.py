"""One article with the dates, actors and events that were found in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import streamlit as st

from core.dates import describe_source, display
from core.model import Article, DateRange, EventType, Precision, Published, Reading
from core.store import StoredArticle
from pages.shared.asking import show_date_change
from pages.shared.library import open_shelf
from pages.shared.marked_text import Look, Mark, escape, marked, shown
from pages.shared.removal import show_remove_button

PART_CHARS = 20_000
MOST_OFFERS = 4
LOOKS = {EventType.MEETING: Look.MEETING, EventType.AGREEMENT: Look.AGREEMENT}


def show_article(stored: StoredArticle) -> None:
    """Title, where it comes from, what was put right in it, and its text with a legend."""
    shelf, article = open_shelf(), stored.article
    reading = shelf.store.reading(shelf.workspace, article.id)
    st.subheader(escape(article.title), anchor=False)
    st.caption(_origin(article))
    for remark in _remarks(stored):
        st.caption(escape(remark))
    with st.container(horizontal=True):
        show_date_change(article)
        show_remove_button(article)
    st.markdown(_legend())
    start, end = _part(article)
    marks = [Mark(m.start - start, m.end - start, m.look) for m in article_marks(reading)]
    inside = [mark for mark in marks if mark.start >= 0 and mark.end <= end - start]
    with st.container(width=760):
        st.markdown(marked(article.text[start:end], inside))


def article_marks(reading: Reading) -> Iterator[Mark]:
    """Events first, then dates, then actors: where two overlap, the earlier one is shown."""
    for event in reading.events:
        yield Mark(event.trigger.start, event.trigger.end, LOOKS[event.type])
    for time in reading.times:
        yield Mark(time.start, time.end, Look.DATE)
    for actor in reading.actors:
        yield Mark(actor.start, actor.end, Look.ACTOR)


def split_parts(text: str, longest: int = PART_CHARS) -> Sequence[int]:
    """Where the parts of a text begin: at line breaks where there are any."""
    starts = [0]
    while len(text) - starts[-1] > longest:
        line = text.rfind("\n", starts[-1] + 1, starts[-1] + longest)
        starts.append(line + 1 if line > 0 else starts[-1] + longest)
    return starts


def _part(article: Article) -> tuple[int, int]:
    """Start and end of the part to show; a long article is shown a part at a time."""
    starts = split_parts(article.text)
    number = 1
    if len(starts) > 1:
        number = int(
            st.number_input(
                f"Part, of {len(starts)}", 1, len(starts), key=f"part-{article.id}", width=160
            )
        )
    ends = [*starts[1:], len(article.text)]
    return starts[number - 1], ends[number - 1]


def _origin(article: Article) -> str:
    published = article.published
    parts = [escape(article.publisher)] if article.publisher else []
    if article.author:
        parts.append(f"by {escape(article.author)}")
    if published:
        parts.append(f"{_day(published)} ({describe_source(published.source)})")
    else:
        parts.append("publication date not known yet")
    return " · ".join([*parts, escape(article.file_name)])


def _remarks(stored: StoredArticle) -> Iterator[str]:
    """From which words the publication date was read, what else it may be, what was put right."""
    published = stored.article.published
    if published and published.reason:
        yield f"Published: {published.reason}."
    known = published.day if published else None
    others = [each for each in stored.candidates if each.day != known and not each.bound]
    if others:
        told = "; ".join(map(_offer, others[:MOST_OFFERS]))
        yield f"The file also offers {told}." if published else f"The file offers {told}."
    if stored.notes:
        yield f"In this article {' and '.join(stored.notes)}."


def _offer(candidate: Published) -> str:
    because = f" ({candidate.reason})" if candidate.reason else ""
    return f"{_day(candidate)} {describe_source(candidate.source)}{because}"


def _day(published: Published) -> str:
    return display(DateRange(published.day, published.day, Precision.DAY))


def _legend() -> str:
    words = (
        ("date", Look.DATE),
        ("actor", Look.ACTOR),
        ("meeting", Look.MEETING),
        ("agreement", Look.AGREEMENT),
    )
    return "\N{EM SPACE}".join(shown(word, look) for word, look in words)
