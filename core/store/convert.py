"""Articles and readings to rows and back, without loss."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from pydantic import TypeAdapter

from core.intake.columns import ColumnChoice
from core.intake.preview import TablePreview
from core.model import Article, Bound, DateSource, DayMonth, Imported, Published, Reading
from core.store.reader import reader_version
from core.store.records import LoggedFile, Outcome, StoredArticle
from core.store.schema import ArticleRow, FileRow


@lru_cache(maxsize=1)
def _readings() -> TypeAdapter[Reading]:
    return TypeAdapter(Reading)


@lru_cache(maxsize=1)
def _candidates() -> TypeAdapter[tuple[Published, ...]]:
    return TypeAdapter(tuple[Published, ...])


@lru_cache(maxsize=1)
def _notes() -> TypeAdapter[tuple[str, ...]]:
    return TypeAdapter(tuple[str, ...])


@lru_cache(maxsize=1)
def _choices() -> TypeAdapter[ColumnChoice]:
    return TypeAdapter(ColumnChoice)


@lru_cache(maxsize=1)
def _previews() -> TypeAdapter[TablePreview]:
    return TypeAdapter(TablePreview)


def choice_to_json(choice: ColumnChoice | None) -> str | None:
    """What a column holds as it is kept; None stays None."""
    return None if choice is None else _choices().dump_json(choice).decode()


def choice_of_json(kept: str | None) -> ColumnChoice | None:
    """The same back."""
    return None if kept is None else _choices().validate_json(kept)


def preview_to_json(preview: TablePreview) -> str:
    """What there is to show of a table, as it is kept."""
    return _previews().dump_json(preview).decode()


def preview_of_json(kept: str) -> TablePreview:
    """The same back."""
    return _previews().validate_json(kept)


def fingerprint(text: str) -> str:
    """SHA-256 of the words: the same text however its lines are broken."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def fill_row(row: ArticleRow, imported: Imported, reading: Reading) -> None:
    """Writes all of an article into its row."""
    article = imported.article
    row.article_id, row.title, row.text = article.id, article.title, article.text
    row.publisher, row.url, row.language = article.publisher, article.url, article.language
    row.file_name, row.sha256, row.author = article.file_name, article.sha256, article.author
    row.fingerprint = fingerprint(article.text)
    row.notes = _notes().dump_json(imported.notes).decode()
    fill_candidates(row, imported.candidates)
    fill_reading(row, reading)
    fill_published(row, article.published)


def fill_candidates(row: ArticleRow, candidates: tuple[Published, ...]) -> None:
    """Writes the publication dates that an article's file offers."""
    row.candidates = _candidates().dump_json(candidates).decode()


def fill_reading(row: ArticleRow, reading: Reading) -> None:
    """Writes what an article's text tells, as today's rules have it."""
    row.reading = _readings().dump_json(reading).decode()
    row.reader = reader_version()


def fill_published(row: ArticleRow, published: Published | None) -> None:
    """Writes a publication date, or that there is none, into an article's row."""
    row.published_day = published.day if published else None
    row.published_source = published.source.value if published else None
    row.published_reliable = published.reliable if published else None
    row.published_reason = published.reason if published else None
    row.published_bound = published.bound if published else None
    row.published_reading = published.reading if published else None


def article_of(row: ArticleRow) -> Article:
    """The article of a row."""
    return Article(
        id=row.article_id,
        title=row.title,
        text=row.text,
        published=_published_of(row),
        publisher=row.publisher,
        url=row.url,
        language=row.language,
        file_name=row.file_name,
        sha256=row.sha256,
        author=row.author,
    )


def candidates_of(row: ArticleRow) -> tuple[Published, ...]:
    """Every publication date that the article's file offers."""
    return _candidates().validate_json(row.candidates)


def stored_article_of(row: ArticleRow) -> StoredArticle:
    """The article with what the store knows beside it."""
    return StoredArticle(
        article=article_of(row),
        candidates=candidates_of(row),
        added_at=row.added_at,
        copy_group=row.copy_group,
        parted_group=row.parted_group,
        notes=_notes().validate_json(row.notes),
    )


def reading_of(row: ArticleRow) -> Reading:
    """What the article's text tells by itself."""
    return _readings().validate_json(row.reading)


def _published_of(row: ArticleRow) -> Published | None:
    if row.published_day is None or row.published_source is None:
        return None
    return Published(
        day=row.published_day,
        source=DateSource(row.published_source),
        reliable=bool(row.published_reliable),
        reason=row.published_reason or "",
        bound=Bound(row.published_bound) if row.published_bound else None,
        reading=DayMonth(row.published_reading) if row.published_reading else None,
    )


def logged_file_of(row: FileRow, article: ArticleRow | None, handed_in: str | None) -> LoggedFile:
    """A line of the import log, with the article that it speaks of where that is known."""
    return LoggedFile(
        name=row.name,
        sha256=row.sha256,
        outcome=Outcome(row.outcome),
        reason=row.reason,
        article_id=row.article_id,
        logged_at=row.logged_at,
        handed_in=handed_in or row.name,
        title=article.title if article else "",
        published=_published_of(article) if article else None,
    )
