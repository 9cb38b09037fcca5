"""Zip archives of articles. Nothing is written to disk, so no name in them can do harm."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from typing import Final
from zipfile import ZipFile, ZipInfo

from core.errors import ArticleFormatError
from core.intake.limits import Limits
from core.intake.package import names_in, open_package, read_entry

# Packages that are documents themselves are told by these parts.
DOCUMENT_PARTS: Final = frozenset(
    {
        "[Content_Types].xml",
        "mimetype",
        "META-INF/MANIFEST.MF",
        "word/document.xml",
        "xl/workbook.xml",
        "content.xml",
    }
)


def is_archive(content: bytes) -> bool:
    """True for a zip package that is not an office document or a program."""
    names = names_in(content)
    return bool(names) and not names & DOCUMENT_PARTS


def unpack(content: bytes, limits: Limits) -> Iterator[tuple[str, bytes | str]]:
    """Name and bytes of each file in the order of names, or the reason why one cannot be had.

    Hidden files, and what macOS adds, are passed over. Raises where the archive itself is broken,
    locked or beyond a limit.
    """
    with open_package(content, limits) as package:
        for entry in sorted(package.infolist(), key=lambda entry: entry.filename):
            if not entry.filename.endswith("/") and not _is_passed_over(entry):
                yield entry.filename, _content_or_reason(package, entry)


def _is_passed_over(entry: ZipInfo) -> bool:
    parts = entry.filename.split("/")
    return parts[0] == "__MACOSX" or any(part.startswith(".") and part != ".." for part in parts)


def _content_or_reason(package: ZipFile, entry: ZipInfo) -> bytes | str:
    if stat.S_ISLNK(entry.external_attr >> 16):
        return "it is a link to another file"
    try:
        content = read_entry(package, entry)
    except ArticleFormatError as error:
        return str(error)
    return "it is an archive in an archive" if is_archive(content) else content
