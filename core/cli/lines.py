"""JSON lines in: one document a line; and out: one record a document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO

from core.errors import InputError
from core.intake import detect_language
from core.model import DateSource, Published

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# UTF-8 has no half of a pair; one character for one keeps every offset.
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Not line ends in JSON Lines, but to many a program that reads them.
LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}
DAY = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ].{0,40})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Document:
    """A text to read; ``doc_id`` is given back as it came, ``language`` is ISO 639-1."""

    doc_id: str | int
    title: str
    text: str
    published: Published | None
    language: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file, from 1; ``size`` is its length in bytes."""

    file: Path
    number: int
    content: bytes

    def __str__(self) -> str:
        return f"{self.file}, line {self.number}"


def read_lines(path: Path) -> Iterator[Line]:
    """The lines of the file that are not blank."""
    with path.open("rb") as stream:
        for number, content in enumerate(stream, start=1):
            content = content.removeprefix(BYTE_ORDER_MARK) if number == 1 else content
            if content.strip():
                yield Line(path, number, content)


def parse_document(content: bytes) -> Document:
    """The document of a line. Raises InputError: what is wrong with it."""
    fields = _read_object(content)
    doc_id, title, text = fields.get("doc_id"), fields.get("title"), fields.get("text")
    language = fields.get("language")
    if not isinstance(doc_id, str | int):
        raise InputError("“doc_id” is missing, expected a name or a number.")
    if not isinstance(text, str):
        raise InputError("“text” is missing, expected the text of the document.")
    return Document(
        doc_id=doc_id,
        title=_repaired(title) if isinstance(title, str) else "",
        text=_repaired(text),
        published=_read_published(fields),
        language=detect_language(text, language if isinstance(language, str) else None),
    )


def write_record(stream: IO[str], record: Mapping[str, object]) -> None:
    """One line of JSON; the stream writes what UTF-8 has no bytes for as an escape."""
    stream.write(json.dumps(record, ensure_ascii=False).translate(LINE_ENDS) + "\n")


def _read_object(content: bytes) -> Mapping[str, object]:
    try:
        fields = json.loads(content.decode())
    except UnicodeDecodeError as error:
        raise InputError("it is not in UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"it is not JSON ({error}).") from error
    if not isinstance(fields, dict):
        raise InputError("it is not a JSON object.")
    return fields


def _read_published(fields: Mapping[str, object]) -> Published | None:
    """The publication date; corpora call it ``dct``, the document creation time."""
    name = "published" if "published" in fields else "dct"
    value = fields.get(name)
    if value is None or value == "":
        return None
    match = DAY.fullmatch(value) if isinstance(value, str) else None
    try:
        day = date.fromisoformat(match["day"] if match else "")
    except ValueError as error:
        told = f"“{name}” is {str(value)[:40]!r}, expected a day as YYYY-MM-DD, or null."
        raise InputError(told) from error
    return Published(day, DateSource.COLUMN, reliable=True, reason=name)


def _repaired(text: str) -> str:
    return LONE_SURROGATE.sub("\ufffd", text)
