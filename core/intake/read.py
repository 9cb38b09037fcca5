"""Files, folders and pasted text to articles: each is imported, or refused with a sentence."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from core.errors import ArticleFormatError, NotTextError
from core.intake.archive import is_archive, unpack
from core.intake.article import make_article
from core.intake.columns import BY_NAME, ColumnChoice
from core.intake.document import Document
from core.intake.formats import read_bytes, read_characters, suffixes
from core.intake.grid import Grid
from core.intake.limits import MEGABYTE, Limits
from core.intake.normalise import normalise_file_name
from core.intake.preview import FoundTable, preview_table
from core.intake.rows import read_rows, split_header
from core.intake.text import read_text
from core.model import Imported, Refused

PASTED: Final = "pasted text"
DEFAULT_LIMITS: Final = Limits()
Part = Imported | Refused | FoundTable
Reader = Callable[[str, bytes, Limits], Iterator[Part]]


def read_file(
    file_name: str, content: bytes, limits: Limits = DEFAULT_LIMITS
) -> Imported | Refused:
    """The article in one file; its format is told by the content, not by the name.

    A table or archive is refused here, unless it holds a single article: see ``read_files``.
    """
    found = tuple(read_files(file_name, content, limits))
    if len(found) == 1:
        return found[0]
    reason = f"it holds {len(found):,} articles and not one"
    return refuse(normalise_file_name(file_name), reason, checksum(content))


def read_files(
    file_name: str, content: bytes, limits: Limits = DEFAULT_LIMITS
) -> Iterator[Imported | Refused]:
    """Every article in a file: of a table one for each row, of an archive those of its files.

    The columns of tables are taken by their names.
    """
    return (
        part
        for part in read_parts(file_name, content, limits, BY_NAME)
        if not isinstance(part, FoundTable)
    )


def read_parts(
    file_name: str, content: bytes, limits: Limits, choice: ColumnChoice | None
) -> Iterator[Part]:
    """Every article in a file, each table before its rows.

    With a choice its columns are taken as that says. Without one a table gives no articles: what
    is given of it is to be shown to the user, who makes the choice.
    """
    name = normalise_file_name(file_name)
    try:
        if is_archive(content):
            _check_size(len(content), limits.file_bytes)
            yield from _read_archive(content, limits, choice)
        else:
            yield from _read_content(name, content, limits, choice)
    except NotTextError as error:
        yield refuse(name, f"{error}. Upload {_usual_suffixes()}", checksum(content))
    except ArticleFormatError as error:
        yield refuse(name, str(error), checksum(content))


def read_paste(
    text: str, limits: Limits = DEFAULT_LIMITS, title: str | None = None
) -> Imported | Refused:
    """The article in text that was pasted; ``title`` goes before any that the text has."""
    try:
        _check_size(len(text), limits.file_bytes)
        document = read_characters(text, limits)
        if not isinstance(document, Document):
            document = read_text(text, limits)
        document = replace(document, title=title or document.title)
        sha256 = checksum(text.encode("utf-8", errors="replace"))
        return make_article(PASTED, sha256, document, limits)
    except ArticleFormatError as error:
        return refuse(PASTED, str(error))


def read_paths(
    paths: Iterable[str | Path], limits: Limits = DEFAULT_LIMITS, read: Reader = read_files
) -> Iterator[Part]:
    """What is in each file, folders walked in the order of their names.

    Hidden files inside folders are passed over; links to folders are not followed. ``read`` may
    be that of a ``Worker``.
    """
    for path in map(Path, paths):
        for file in _files(path):
            yield from _read_path(file, limits, read)


def _files(path: Path) -> Iterator[Path]:
    """The path itself, or the files below a folder."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def _read_path(path: Path, limits: Limits, read: Reader) -> Iterator[Part]:
    name = normalise_file_name(path.name)
    try:
        if not path.is_file():
            yield refuse(name, "there is no such file")
            return
        with path.open("rb") as stream:
            content = stream.read(limits.file_bytes + 1)
            size = max(len(content), path.stat().st_size)
    except OSError as error:
        yield refuse(name, f"it cannot be opened ({error.strerror})")
        return
    if size > limits.file_bytes:
        yield refuse(name, _too_big(size, limits.file_bytes))
    else:
        yield from read(path.name, content, limits)


def _read_archive(content: bytes, limits: Limits, choice: ColumnChoice | None) -> Iterator[Part]:
    """What is in each file; one that cannot be read does its neighbours no harm."""
    is_empty = True
    for inner, found in unpack(content, limits):
        is_empty = False
        if isinstance(found, bytes):
            for part in read_parts(inner, found, limits, choice):
                if isinstance(part, FoundTable) and choice is None:
                    yield replace(part, content=found)
                else:
                    yield part
        else:
            yield refuse(normalise_file_name(inner), found)
    if is_empty:
        raise ArticleFormatError("it is an archive without files")


def _read_content(
    name: str, content: bytes, limits: Limits, choice: ColumnChoice | None
) -> Iterator[Part]:
    if not content:
        raise ArticleFormatError("it is empty")
    _check_size(len(content), limits.file_bytes)
    found = read_bytes(content, limits)
    sha256 = checksum(content)
    if isinstance(found, Document):
        yield make_article(name, sha256, found, limits)
    else:
        yield from _read_table(
            FoundTable(name, sha256, preview_table(found), choice), found, limits
        )


def _read_table(table: FoundTable, grid: Grid, limits: Limits) -> Iterator[Part]:
    """What to show of the table, and its articles where that is settled."""
    if table.choice is None:
        split_header(grid, BY_NAME)  # raises where there is no row
        yield table
        return
    documents = read_rows(grid, table.choice)
    yield table
    for number, document in enumerate(documents, start=1):
        row = f"{table.file_name} row {number}"
        try:
            yield make_article(row, table.sha256, document, limits)
        except ArticleFormatError as error:
            yield refuse(row, str(error), table.sha256)


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise ArticleFormatError(_too_big(size, limit))


def _too_big(size: int, limit: int) -> str:
    return f"it has {size / MEGABYTE:.1f} MB; the limit is {limit / MEGABYTE:g} MB a file"


def _usual_suffixes() -> str:
    """The suffix of each format, in words."""
    *others, last = suffixes()
    return f"{', '.join(others)} or {last}"


def refuse(name: str, reason: str, sha256: str | None = None) -> Refused:
    """The refusal as a sentence."""
    return Refused(name, f"{name} was refused: {reason}.", sha256)


def checksum(content: bytes) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
