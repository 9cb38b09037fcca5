"""The annotated material that the measurements read, and the scorers that come with it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from core.model import Article, DateSource, Published

Line = dict[str, Any]


def read_lines(path: Path) -> list[Line]:
    """The objects of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write_lines(path: Path, lines: Iterable[Line]) -> None:
    """One JSON object a line."""
    with path.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def with_texts(tables: list[Line], folder: Path) -> list[Line]:
    """Tables without texts joined with the articles of ``folder``'s JSON Lines files.

    Their ``sentences`` are pairs of offsets, in characters of the text, end excluded. Tables whose
    article no file has are left out.
    """
    paths = sorted(folder.glob("*.jsonl"))
    articles = {str(line["doc_id"]): line for path in paths for line in read_lines(path)}
    return [
        _joined(table, articles[table["doc_id"]]) for table in tables if table["doc_id"] in articles
    ]


def _joined(table: Line, article: Line) -> Line:
    text = str(article["text"])
    events = [
        {**event, "sentences": [text[start:end] for start, end in event["sentences"]]}
        for event in table["events"]
    ]
    published = article.get("published") or article.get("dct")
    return {"doc_id": table["doc_id"], "published": published, "text": text, "events": events}


def is_held_back(doc_id: str) -> bool:
    """True for the third of the articles that rules are not written on."""
    return int(hashlib.sha256(doc_id.encode()).hexdigest(), 16) % 3 == 0


def as_article(line: Line) -> Article:
    """An article from an input line; "dct" is read as "published", no "language" as English."""
    day = line.get("published") or line.get("dct")
    published = (
        Published(date.fromisoformat(str(day)[:10]), DateSource.COLUMN, reliable=True)
        if day
        else None
    )
    doc_id, language = str(line["doc_id"]), str(line.get("language", "en"))
    return Article(doc_id, "", str(line["text"]), published, None, None, language, doc_id, "")


def load_scorer(path: Path) -> ModuleType:
    """The scoring script as a module."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path}: not a Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
