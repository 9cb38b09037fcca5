"""Which column of a table holds what: told by its name, or by the user."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from core.errors import ArticleFormatError
from core.model import DayMonth

# What a column holds, and the names that say so, surest first; case, blanks, hyphens and
# underscores do not count.
NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "text": ("text", "body", "articletext", "fulltext", "maintext", "content", "article", "story"),
    "title": ("title", "headline", "heading"),
    "published": (
        "published",
        "publicationdate",
        "datepublished",
        "publishedat",
        "publisheddate",
        "publishdate",
        "pubdate",
        "date",
        "dct",
    ),
    "url": ("url", "link", "permalink", "sourceurl", "address"),
    "publisher": ("publisher", "source", "outlet", "publication", "newspaper", "site", "domain"),
    "language": ("language", "lang"),
    "author": ("author", "authors", "byline", "writer", "reporter"),
}
# What is held, in words for the user.
WORDS: Final[Mapping[str, str]] = {
    "text": "the text",
    "title": "the title",
    "published": "the date",
    "url": "the address",
    "publisher": "the outlet",
    "language": "the language",
    "author": "the author",
}
SEPARATORS: Final = re.compile(r"[\s_-]+")
MOST_NAMES: Final = 12


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """What a person says of a table; what they do not speak of is found by its name.

    ``named`` are pairs of what is held and the name of its column, None where no column holds it.
    ``has_header`` tells whether the first row names the columns, ``order`` what comes first in
    figures such as 03/04/2020; None where the table itself shall show it.
    """

    named: tuple[tuple[str, str | None], ...] = ()
    has_header: bool | None = None
    order: DayMonth | None = None


BY_NAME: Final = ColumnChoice()


def match_columns(names: Iterable[str]) -> dict[str, str]:
    """What is held in which column ("published" in "Date"), for the columns that are known."""
    plain = {plain_name(name): name for name in reversed(tuple(names))}
    found = {
        held: next((plain[name] for name in known if name in plain), None)
        for held, known in NAMES.items()
    }
    return {held: name for held, name in found.items() if name is not None}


def is_article_table(names: Iterable[str]) -> bool:
    """True where there is a column of texts and at least one other that is known."""
    columns = match_columns(names)
    return "text" in columns and len(columns) > 1


def take_columns(names: tuple[str, ...], choice: ColumnChoice) -> dict[str, str]:
    """What is read from which column: as chosen, else by name.

    A choice of a column that this table has not is passed over: it may be meant for another one.
    """
    plain = {plain_name(name): name for name in reversed(names)}
    taken: dict[str, str | None] = dict(match_columns(names))
    for held, name in choice.named:
        if name is None or name in names:
            taken[held] = name
        elif plain_name(name) in plain:
            taken[held] = plain[plain_name(name)]
    return {held: name for held in NAMES if (name := taken.get(held)) is not None}


def check_columns(names: tuple[str, ...], taken: Mapping[str, str]) -> None:
    """Raises where no column holds the texts."""
    if "text" not in taken:
        told = _listed(names[:MOST_NAMES])
        more = len(names) - MOST_NAMES
        told = f"{told} and {more} more" if more > 0 else told
        raise ArticleFormatError(
            f"it is a table, and none of its columns is known as the text of articles ({told})."
            " Say which one is: in the app, or by --column text=NAME"
        )


def describe_columns(names: tuple[str, ...], taken: Mapping[str, str]) -> str:
    """``the text from “body”, the title from “headline”; “id” is not used``."""
    told = ", ".join(f"{WORDS[held]} from “{name}”" for held, name in taken.items())
    unused = [name for name in names if name not in taken.values()]
    if not unused:
        return told
    verb = "is" if len(unused) == 1 else "are"
    return f"{told}; {_listed(unused[:MOST_NAMES])} {verb} not used"


def plain_name(name: str) -> str:
    """A column's name as it is compared."""
    return SEPARATORS.sub("", name).casefold()


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
