"""The sample articles give the table that stands beside them, which a person has written."""

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

from core.intake import read_paths
from core.model import Article, DateSource, Event, Imported, Participant, Published
from core.pipeline import build_events, read_article

SAMPLES = Path(__file__).resolve().parent.parent / "sample_data"
ANSWERED = {"khalilzad-in-rawalpindi.txt": date(2021, 1, 4)}


def sample_articles() -> list[Article]:
    """The samples as the app holds them once the user has answered for one of them."""
    imported = list(read_paths([SAMPLES / "articles"]))
    assert all(isinstance(one, Imported) for one in imported), imported
    return [with_answer(one.article) for one in imported if isinstance(one, Imported)]


def with_answer(article: Article) -> Article:
    day = ANSWERED.get(article.file_name)
    if day is None:
        return article
    assert article.published is None, "the sample is there to show the question"
    return replace(article, published=Published(day, DateSource.USER, reliable=True))


def names_of(participants: tuple[Participant, ...]) -> str:
    return "; ".join(sorted(p.actor.name for p in participants))


def row_of(event: Event, files: dict[str, str]) -> dict[str, str]:
    dated = event.date
    found = dated.range if dated else None
    return {
        "articles": "; ".join(sorted({files[e.article_id] for e in event.evidence})),
        "event_type": event.type.value,
        "status": event.status.value,
        "date_start": found.first.isoformat() if found else "",
        "date_end": found.last.isoformat() if found else "",
        "date_precision": found.precision.value if found else "unknown",
        "date_method": dated.method.value if dated and dated.method and found else "",
        "actors": names_of(event.actors),
        "others": names_of(event.others),
        "place": event.place.text if event.place else "",
        "agreement_name": event.agreement_name or "",
    }


def lines(rows: list[dict[str, str]]) -> list[str]:
    return sorted(" | ".join(row.values()) for row in rows)


def test_samples_give_their_expected_table() -> None:
    articles = sample_articles()
    files = {article.id: article.file_name for article in articles}
    events = build_events((article, read_article(article)) for article in articles)
    with (SAMPLES / "expected_events.csv").open(encoding="utf-8", newline="") as table:
        expected = list(csv.DictReader(table))
    assert lines([row_of(event, files) for event in events]) == lines(expected)
