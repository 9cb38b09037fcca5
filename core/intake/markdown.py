"""Markdown: the text that a reader sees, and the front matter before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.intake.document import Document
from core.intake.front_matter import FrontMatter, dates_of_front_matter, split_front_matter
from core.intake.limits import Limits

MARKUP: Final = re.compile(
    r"^#{1,6}\s\S|^[^\n]{1,200}\n(?:={3,200}|-{3,200})$|\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}\)"
    r"|\*\*[^*\n]{1,200}\*\*|^[*_][^*_\n]{1,200}[*_]$|^```|^>\s\S",
    re.MULTILINE,
)
SAMPLE_CHARS: Final = 20_000
# Longer texts are read as plain text: the parser needs seconds for a million characters.
LONGEST_CHARS: Final = 300_000
TAG: Final = re.compile(r"</?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,1000})?/?>", re.IGNORECASE)
# What a reader never sees, with where it begins and ends. Two patterns and not one, so that a
# thousand openings without an end cost a single search.
HIDDEN: Final = (
    (re.compile("<!--"), re.compile("-->")),
    (re.compile(r"<script\b", re.IGNORECASE), re.compile(r"</script\s{0,9}>", re.IGNORECASE)),
    (re.compile(r"<style\b", re.IGNORECASE), re.compile(r"</style\s{0,9}>", re.IGNORECASE)),
)
# Tags are taken out before parsing: the parser's own rules for them are slow on hostile text.
BLOCK_ENDS: Final = frozenset(
    f"{name}_close" for name in ("paragraph", "heading", "table", "bullet_list", "ordered_list")
)
YEAR_DIGITS: Final = 4
PARSER: Final = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


def is_markdown(text: str) -> bool:
    """True where the text begins with front matter or holds headings, links or emphasis."""
    if len(text) > LONGEST_CHARS:
        return False
    return split_front_matter(text)[0] is not None or MARKUP.search(text[:SAMPLE_CHARS]) is not None


def read_markdown(text: str, _limits: Limits) -> Document:
    """The text without its markup; title, address, author and dates from the front matter."""
    front, body = split_front_matter(text)
    front = front or FrontMatter()
    tokens = PARSER.parse(_without_html(body))
    return Document(
        text="\n".join(_lines(tokens)),
        title=front.get("title", "headline") or _first_heading(tokens),
        publisher=front.get("publisher", "site", "sitename", "site_name", "source", "outlet"),
        url=front.get("url", "canonical_url", "canonical", "canonicalurl", "link", "permalink"),
        language=front.get("lang", "language", "locale"),
        candidates=tuple(dates_of_front_matter(front)),
        author=front.get("author", "authors", "byline"),
    )


def _without_html(text: str) -> str:
    """The text without comments, scripts and tags."""
    for opening, closing in HIDDEN:
        text = "".join(_outside(text, opening, closing))
    return TAG.sub("", text)


def _outside(text: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> Iterator[str]:
    """The stretches around what stands from an opening to its closing."""
    at = 0
    while (start := opening.search(text, at)) and (end := closing.search(text, start.end())):
        yield text[at : start.start()]
        at = end.end()
    yield text[at:]


def _first_heading(tokens: list[Token]) -> str | None:
    for token, following in pairwise(tokens):
        if token.type == "heading_open" and (words := _words(following).strip()):
            return words
    return None


def _lines(tokens: list[Token]) -> Iterator[str]:
    """One line a block, empty lines between paragraphs, strokes between the cells of a table."""
    row: list[str] = []
    year = ""
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "tr_close":
            yield " | ".join(row) if any(row) else ""
            row = []
        elif before and before.type in {"th_open", "td_open"}:
            row.append(_words(token))
        elif token.type in BLOCK_ENDS and not token.hidden:
            yield ""
        elif token.type == "list_item_open" and len(token.info) == YEAR_DIGITS:
            # "1998. The year of the treaty" is a list to a parser and a year to a reader.
            year = f"{token.info}{token.markup} "
        elif words := _words(token):
            yield year + words
            year = ""


def _words(token: Token) -> str:
    """What a reader sees of a block."""
    if token.type == "inline":
        return "".join(map(_inline_words, token.children or ()))
    return token.content if token.type in {"fence", "code_block"} else ""


def _inline_words(token: Token) -> str:
    """What a reader sees of a stretch inside a block: no addresses, pictures or tags."""
    if token.type in {"text", "code_inline", "text_special"}:
        return token.content
    if token.type == "softbreak":
        return " "
    return "\n" if token.type == "hardbreak" else ""
