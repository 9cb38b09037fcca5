"""What the store gives back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model import Article, Published

DEFAULT_WORKSPACE = "Articles"


@dataclass(frozen=True, slots=True)
class Workspace:
    """A collection of articles, by the number that the database gave it."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with the publication dates its file offers; ``added_at`` is UTC, without zone."""

    article: Article
    candidates: tuple[Published, ...]
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Added:
    """The article is new in its workspace, or back in it after it had been removed."""

    article: Article


@dataclass(frozen=True, slots=True)
class Duplicate:
    """The workspace holds this text already, as ``twin``; nothing was added."""

    file_name: str
    twin: Article


class Outcome(StrEnum):
    """What became of a file."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LoggedFile:
    """A file that was handed in; ``reason`` is for the user, "" where it was added."""

    name: str
    sha256: str | None
    outcome: Outcome
    reason: str
    article_id: str | None
    logged_at: datetime
