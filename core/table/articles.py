"""The articles of a workspace as a person reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pandas as pd

from core.dates import describe_source
from core.model import Article, Event


def list_articles(articles: Sequence[Article], events: Sequence[Event]) -> pd.DataFrame:
    """One row an article, in their order.

    Columns: Title, Published (datetime64[s], NaT for unknown), Date read (where that date comes
    from), Publisher, Events (how many it tells of), File.
    """
    told = Counter(
        article_id for event in events for article_id in {e.article_id for e in event.evidence}
    )
    days = [article.published.day if article.published else None for article in articles]
    return pd.DataFrame(
        {
            "Title": [article.title for article in articles],
            "Published": pd.Series(days, dtype="datetime64[s]"),
            "Date read": [_read_from(article) for article in articles],
            "Publisher": [article.publisher or "" for article in articles],
            "Events": [told[article.id] for article in articles],
            "File": [article.file_name for article in articles],
        }
    )


def _read_from(article: Article) -> str:
    published = article.published
    return describe_source(published.source) if published else "not known yet"
