"""The front matter of a Markdown file: top-level keys with one value each.

Read line by line and not by a YAML library: no types are guessed, no aliases expanded, and a
date stays the words that the author wrote. TOML front matter (``+++``) is read by tomllib.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from core.intake.candidates import state
from core.intake.stamps import read_stamp
from core.model import DateSource, Published

FENCED: Final = re.compile(
    r"\A\s{0,9}(?P<fence>---|\+\+\+)[ \t]{0,9}\n(?P<lines>.{0,20000}?)\n"
    r"(?:(?P=fence)|\.\.\.)[ \t]{0,9}(?:\n|\Z)",
    re.DOTALL,
)
KEY: Final = re.compile(r"(?P<key>[A-Za-z][\w.-]{0,60})\s{0,3}:(?:\s+(?P<value>.*))?$")
FOLDED: Final = re.compile(r"[|>][+-]?")
COMMENT: Final = re.compile(r"\s#\s.*$")
# The first that is there is the publication; the other dates of a file are later changes.
DATE_KEYS: Final = (
    "published",
    "date_published",
    "datepublished",
    "publication_date",
    "publish_date",
    "publishdate",
    "pubdate",
    "published_at",
    "published_time",
    "date",
)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Keys in lower case, with their values as written; lists and nested keys are left out."""

    values: tuple[tuple[str, str], ...] = field(default=())

    def get(self, *keys: str) -> str | None:
        """The value of the first of the keys that is there and not empty."""
        return next(
            (value for key in keys for name, value in self.values if name == key and value), None
        )


def split_front_matter(text: str) -> tuple[FrontMatter | None, str]:
    """The front matter, None where there is none, and the text after it."""
    fenced = FENCED.match(text)
    if fenced is None:
        return None, text
    values = _toml(fenced["lines"]) if fenced["fence"] == "+++" else _keys(fenced["lines"])
    front = FrontMatter(tuple(values))
    return (front, text[fenced.end() :]) if front.values else (None, text)


def dates_of_front_matter(front: FrontMatter) -> Iterator[Published]:
    """The publication date that the front matter states: metadata, as a meta tag is."""
    for key in DATE_KEYS:
        stamp = front.get(key)
        days = read_stamp(stamp, front.get("lang", "language") or "en") if stamp else ()
        yield from state(days, DateSource.HTML_META, f"the front matter's “{key}: {stamp}”")


def _keys(lines: str) -> Iterator[tuple[str, str]]:
    """Keys and values of simple YAML; indented lines after ">" or "|" are joined to one value.

    Nothing where a line is none of a key, a comment and what belongs to the key before it: then
    two rulers stand around ordinary text.
    """
    values: dict[str, str] = {}
    folded: str | None = None
    for line in lines.split("\n"):
        if not line.strip() or line.startswith((" ", "\t", "#", "- ")):
            if folded:
                values[folded] = f"{values[folded]} {line.strip()}".strip()
            continue
        found = KEY.match(line)
        if found is None:
            return
        key, value = found["key"].casefold(), (found["value"] or "").strip()
        folded = key if FOLDED.fullmatch(value) else None
        values.setdefault(key, "" if folded else _unquoted(value))
    yield from values.items()


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].replace("''", "'").replace('\\"', '"')
    return COMMENT.sub("", value)


def _toml(lines: str) -> Iterator[tuple[str, str]]:
    try:
        table = tomllib.loads(lines)
    except (tomllib.TOMLDecodeError, RecursionError):
        return
    for key, value in table.items():
        if not isinstance(value, dict | list):
            yield key.casefold(), str(value)
