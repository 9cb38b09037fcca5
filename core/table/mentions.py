"""One row for each place in a text that tells of an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from core.model import Article, Event, Evidence
from core.table.build import Cells, has_own_words, receipt_cells, source_cells
from core.table.columns import MENTION_COLUMNS
from core.table.frame import make_frame


def build_mentions(events: Sequence[Event], articles: Mapping[str, Article]) -> pd.DataFrame:
    """One row a mention under ``MENTION_COLUMNS``: event after event, the best mention first."""
    rows = [
        _row(event.id, evidence, articles[evidence.article_id])
        for event in events
        for evidence in event.evidence
    ]
    names = [column.name for column in MENTION_COLUMNS]
    table = make_frame(MENTION_COLUMNS, [[row[name] for name in names] for row in rows])
    table["mention_id"] = _told_apart(table["mention_id"])
    return table


def _told_apart(ids: pd.Series) -> pd.Series:
    """The ids, with ``-2``, ``-3`` … where the same words tell of several events."""
    before = ids.groupby(ids).cumcount()
    return ids.where(before == 0, ids + "-" + (before + 1).astype(str))


def _row(event_id: str, evidence: Evidence, article: Article) -> Cells:
    mention = evidence.mention
    return {
        "mention_id": f"{article.id}-{mention.trigger.start}",
        "event_id": event_id,
        **source_cells(article),
        "sentence": mention.sentence.text,
        "char_start": mention.sentence.start,
        "char_end": mention.sentence.end,
        **receipt_cells(evidence.date),
        **_place_of_words(evidence),
        "status": mention.status.value,
        "actors_raw": tuple(p.actor.name for p in mention.actors),
        "rule": mention.rule,
    }


def _place_of_words(evidence: Evidence) -> Cells:
    dated = evidence.date
    own = dated.mention if dated and has_own_words(dated) else None
    return {
        "date_char_start": own.start if own else None,
        "date_char_end": own.end if own else None,
    }
