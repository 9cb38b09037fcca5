"""Files, folders and pasted text to articles: each is imported, or refused with a sentence."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from core.errors import ArticleFormatError, NotTextError
from core.intake.choose import date_of_file_name, date_of_url, infer_date, rank_candidates
from core.intake.document import Document
from core.intake.formats import read_bytes, read_characters, suffixes
from core.intake.languages import detect_language
from core.intake.limits import MEGABYTE, Limits
from core.intake.line_dates import TOP_LINES, find_line_dates, tells_only_a_date
from core.intake.normalise import (
    normalise_file_name,
    normalise_line,
    normalise_text,
    normalise_title,
    title_of_text,
)
from core.model import Article, Imported, Published, Refused

PASTED: Final = "pasted text"
DEFAULT_LIMITS: Final = Limits()
ID_CHARS: Final = 12


def read_file(
    file_name: str, content: bytes, limits: Limits = DEFAULT_LIMITS
) -> Imported | Refused:
    """The article in one file; its format is told by the content, not by the name."""
    name = normalise_file_name(file_name)
    try:
        return _import_bytes(name, content, limits)
    except NotTextError as error:
        return _refuse(name, f"{error}. Upload {_usual_suffixes()}", content)
    except ArticleFormatError as error:
        return _refuse(name, str(error), content)


def read_paste(
    text: str, limits: Limits = DEFAULT_LIMITS, title: str | None = None
) -> Imported | Refused:
    """The article in text that was pasted; ``title`` goes before any that the text has."""
    try:
        _check_size(len(text), limits.file_bytes)
        content = text.encode("utf-8", errors="replace")
        document = read_characters(text, limits)
        titled = replace(document, title=title or document.title)
        return _import_document(PASTED, content, titled, limits)
    except ArticleFormatError as error:
        return _refuse(PASTED, str(error))


def read_paths(
    paths: Iterable[str | Path], limits: Limits = DEFAULT_LIMITS
) -> Iterator[Imported | Refused]:
    """The article in each file, folders walked in the order of their names.

    Hidden files inside folders are passed over; links to folders are not followed.
    """
    for path in map(Path, paths):
        for file in _files(path):
            yield _read_path(file, limits)


def _files(path: Path) -> Iterator[Path]:
    """The path itself, or the files below a folder."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def _read_path(path: Path, limits: Limits) -> Imported | Refused:
    try:
        if not path.is_file():
            return _refuse(normalise_file_name(path.name), "there is no such file")
        with path.open("rb") as stream:
            content = stream.read(limits.file_bytes + 1)
            size = max(len(content), path.stat().st_size)
    except OSError as error:
        return _refuse(normalise_file_name(path.name), f"it cannot be opened ({error.strerror})")
    if size > limits.file_bytes:
        return _refuse(normalise_file_name(path.name), _too_big(size, limits.file_bytes))
    return read_file(path.name, content, limits)


def _import_bytes(name: str, content: bytes, limits: Limits) -> Imported:
    if not content:
        raise ArticleFormatError("it is empty")
    _check_size(len(content), limits.file_bytes)
    return _import_document(name, content, read_bytes(content, limits), limits)


def _import_document(name: str, content: bytes, document: Document, limits: Limits) -> Imported:
    """The article in its normal form, with every publication date that it offers."""
    text = _checked_text(document, limits)
    title = normalise_title(document.title or "") or _headline(text)
    candidates = _candidates(document, text, name)
    article = Article(
        id=article_id(title, text),
        title=title,
        text=text,
        published=next((c for c in candidates if c.reliable), None),
        publisher=normalise_title(document.publisher or "") or None,
        url=normalise_line(document.url or "") or None,
        language=detect_language(text, document.language),
        file_name=name,
        sha256=hashlib.sha256(content).hexdigest(),
    )
    return Imported(article, candidates)


def _headline(text: str) -> str:
    """The title that the text gives, looked for behind lines that only tell a date."""
    lines = text.split("\n")
    top = enumerate(lines[:TOP_LINES])
    first = next((at for at, line in top if line and not tells_only_a_date(line)), 0)
    return title_of_text("\n".join(lines[first:]))


def article_id(title: str, text: str) -> str:
    """The first 12 hexadecimal digits of the SHA-256 of title and text."""
    return hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()[:ID_CHARS]


def _checked_text(document: Document, limits: Limits) -> str:
    """The normalised text. Raises where nothing is left of it, or too much."""
    text = normalise_text(document.text)
    if not any(map(str.isalnum, text)):
        raise ArticleFormatError("it holds no words")
    if len(text) > limits.text_chars:
        raise ArticleFormatError(
            f"its text has {len(text):,} characters; the limit is {limits.text_chars:,} an article"
        )
    return text


def _candidates(document: Document, text: str, name: str) -> tuple[Published, ...]:
    """Every publication date that the file offers, best first."""
    # A page's own lines go first: its text may lack them, or begin with another story's.
    lines = find_line_dates(normalise_text(document.head) if document.head else text)
    stated = (
        *document.candidates,
        *(date_of_url(document.url) if document.url else ()),
        *lines,
        *date_of_file_name(name),
    )
    if any(each.reliable for each in stated):
        return rank_candidates(stated)
    days = {each.day for each in stated}
    return rank_candidates((*stated, *(each for each in infer_date(text) if each.day not in days)))


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise ArticleFormatError(_too_big(size, limit))


def _too_big(size: int, limit: int) -> str:
    return f"it has {size / MEGABYTE:.1f} MB; the limit is {limit / MEGABYTE:g} MB a file"


def _usual_suffixes() -> str:
    """The suffix of each format, in words."""
    *others, last = suffixes()
    return f"{', '.join(others)} or {last}"


def _refuse(name: str, reason: str, content: bytes | None = None) -> Refused:
    digest = None if content is None else hashlib.sha256(content).hexdigest()
    return Refused(name, f"{name} was refused: {reason}.", digest)
