"""Events to the rows of the table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

import pandas as pd

from core.dates import display, explain, to_edtf
from core.model import (
    Article,
    DatedMention,
    DateMethod,
    DateRange,
    Event,
    EventType,
    Precision,
    Review,
)
from core.table.columns import COLUMNS, SCHEMA_VERSION, DateKind
from core.table.crosswalk import plover_event, time_precision
from core.table.frame import Cell, make_frame
from core.table.titles import make_title

NO_DATE_TOLD = "The text gives no date for it."
# Words that name both ends of a stretch: what they place went on from one to the other.
BOTH_ENDS = re.compile(r"\b(?:to|till|until|through|thru)\b|[-–—]", re.IGNORECASE)
Cells = dict[str, Cell]


def build_table(events: Sequence[Event], articles: Mapping[str, Article]) -> pd.DataFrame:
    """One row an event under ``COLUMNS``, by date, the undated last.

    ``articles`` holds, by id, every article that the events' evidence names.
    """
    rows = [_row(event, articles) for event in sorted(events, key=_by_date)]
    names = [column.name for column in COLUMNS]
    return make_frame(COLUMNS, [[row[name] for name in names] for row in rows])


def _by_date(event: Event) -> tuple[date, date, str]:
    placed = event.date.range if event.date else None
    return (*((placed.first, placed.last) if placed else (date.max, date.max)), event.id)


def _row(event: Event, articles: Mapping[str, Article]) -> Cells:
    best = event.evidence[0]
    return {
        **_what_cells(event),
        **_who_cells(event),
        **_date_cells(event.date),
        **receipt_cells(event.date),
        "date_kind": date_kind(event.type, event.date),
        "time_precision": time_precision(event.date.range if event.date else None),
        **source_cells(articles[best.article_id]),
        "source_file": articles[best.article_id].file_name,
        "sentence": best.mention.sentence.text,
        "char_start": best.mention.sentence.start,
        "char_end": best.mention.sentence.end,
        "n_sources": len({evidence.article_id for evidence in event.evidence}),
        "n_mentions": len(event.evidence),
        "rules": _rules(event),
        **_REVIEW_CELLS,
    }


_REVIEW_CELLS: Cells = {
    "review": Review.UNREVIEWED.value,
    "edited_fields": (),
    "note": "",
    "schema_version": SCHEMA_VERSION,
}


def _what_cells(event: Event) -> Cells:
    return {
        "event_id": event.id,
        "event_type": event.type.value,
        "event_subtype": event.subtype.value,
        "status": event.status.value,
        "title": make_title(event),
        "place": event.place.text if event.place else None,
        "place_country": event.place.country if event.place else None,
        "agreement_name": event.agreement_name,
        "confidence": event.confidence.value,
        "plover_event": plover_event(event.type, event.subtype, event.status).value,
    }


def _who_cells(event: Event) -> Cells:
    return {
        "actors": tuple(p.actor.name for p in event.actors),
        "actor_roles": tuple(p.role.value for p in event.actors),
        "actor_kinds": tuple(p.actor.kind.value for p in event.actors),
        "actor_countries": tuple(p.actor.country or "" for p in event.actors),
        "others": tuple(f"{p.actor.name} ({p.role.value})" for p in event.others),
    }


def _date_cells(dated: DatedMention | None) -> Cells:
    placed = dated.range if dated else None
    qualifier = placed.qualifier if placed else None
    return {
        "date_display": display(placed),
        "date_precision": (placed.precision if placed else Precision.UNKNOWN).value,
        "date_explained": explain(dated) if dated else NO_DATE_TOLD,
        "date_qualifier": qualifier.value if qualifier else None,
        "date_anchor_source": dated.anchor.source.value if dated and dated.anchor else None,
        "date_alternatives": tuple(map(to_edtf, dated.alternatives)) if dated else (),
        "date_flags": tuple(flag.value for flag in dated.flags) if dated else (),
    }


def receipt_cells(dated: DatedMention | None) -> Cells:
    """What an event's date and a mention's date have in common."""
    placed = dated.range if dated else None
    return {
        "date_start": placed.first if placed else None,
        "date_end": placed.last if placed else None,
        "date_edtf": to_edtf(placed) if placed else None,
        "date_text": dated.mention.text if dated and has_own_words(dated) else None,
        "date_method": dated.method.value if dated and dated.method and placed else None,
        "date_anchor": dated.anchor.day if dated and dated.anchor else None,
    }


def has_own_words(dated: DatedMention) -> bool:
    """True unless the date is another event's."""
    return dated.method is not DateMethod.INHERITED


def source_cells(article: Article) -> Cells:
    """Where a row or a mention comes from."""
    published = article.published
    return {
        "source_id": article.id,
        "source_title": article.title,
        "source_publisher": article.publisher,
        "source_url": article.url,
        "source_published": published.day if published else None,
        "source_published_method": published.source.value if published else None,
    }


def date_kind(kind: EventType, dated: DatedMention | None) -> DateKind | None:
    """THROUGHOUT for a meeting told from one day to another; an agreement is one moment."""
    if dated is None or dated.range is None:
        return None
    lasts = kind is EventType.MEETING and _is_stretch(dated.range)
    told = BOTH_ENDS.search(dated.mention.text) is not None
    return DateKind.THROUGHOUT if lasts and told else DateKind.WITHIN


def _is_stretch(placed: DateRange) -> bool:
    return placed.precision is Precision.RANGE and placed.first < placed.last


def _rules(event: Event) -> tuple[str, ...]:
    """Event rules, then the rules that read their dates, each once, the best mention's first."""
    found = [evidence.mention.rule for evidence in event.evidence]
    if event.date and has_own_words(event.date):
        found.append(event.date.mention.rule)
    found += [evidence.date.mention.rule for evidence in event.evidence if evidence.date]
    return tuple(dict.fromkeys(found))
