"""The article in a web page, as trafilatura finds it, with a line for each block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from configparser import ConfigParser
from copy import deepcopy
from functools import cache
from typing import Final

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import DEFAULT_CONFIG, Document, Extractor, use_config

from core.errors import ArticleFormatError
from core.intake.cells import BETWEEN
from core.intake.parsing import parsing

UNSEEN_TAGS: Final = ("script", "style", "noscript", "template", "head", "svg", "iframe")
INLINE_TAGS: Final = (
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var",
)  # fmt: skip
# Blocks in trafilatura's own markup.
BLOCKS: Final = frozenset(
    ("p", "head", "item", "list", "quote", "row", "table", "code", "ab", "lb")
)
# Lines amid an article that lead to another story or are none of it: a label, and a title with no
# full stop.
TEASER: Final = re.compile(
    r"(?:(?:read|see|watch|listen)\s(?:more|also|next)|(?:also|now)\sread|see\salso|more\son\sthis"
    r"|related(?:\s(?:stor(?:y|ies)|articles?|news|coverage))?|recommended|don['’]t\smiss"
    r"|you\smay\salso\slike|trending)\s?[:|>»–—-](?:\s[^\n]{0,180}[^.\n])?"
    r"|(?:advertisement|advertising|sponsored(?:\scontent)?|story\scontinues\sbelow"
    r"(?:\sadvertisement)?|share\sthis(?:\sarticle|\sstory)?)\W{0,3}",
    re.IGNORECASE,
)
# trafilatura takes the whole page where an article is shorter than its own least size, so short
# articles are asked for first; the whole page is taken where far more of it is text.
SHORT_CHARS: Final = 250
# A character that no page can hold.
CELL_END: Final = "\x1f"
SHORT_ARTICLES: Final = use_config()
SHORT_ARTICLES.set("DEFAULT", "MIN_EXTRACTED_SIZE", "10")


def article_text(tree: HtmlElement) -> str:
    """The article's blocks, a line each. Raises ArticleFormatError where the page holds none."""
    text = _extract(tree, short=True)
    if len(text) < SHORT_CHARS:
        longer = _extract(tree, short=False)
        text = longer if len(longer) > 3 * len(text) else text
    text = text or _whole_text(tree)
    if not text.strip():
        raise ArticleFormatError("the page holds no text of an article")
    return text


def _extract(tree: HtmlElement, *, short: bool) -> str:
    with parsing("HTML"):
        found = bare_extraction(tree, options=_options(short=short))
    if not isinstance(found, Document):
        return ""
    return "\n".join(line for line in _lines(found.body) if line and not TEASER.fullmatch(line))


@cache
def _options(*, short: bool) -> Extractor:
    config: ConfigParser = SHORT_ARTICLES if short else DEFAULT_CONFIG
    return Extractor(config=config, output_format="txt", comments=False)


def _lines(body: etree._Element) -> Iterator[str]:
    """The words of each block; the cells of a row on one line."""
    words: list[str] = []
    cells = 0
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag == "cell":
            cells += 1 if event == "start" else -1
            words.append(CELL_END if event == "end" else "")
        elif element.tag in BLOCKS and cells:
            words.append(" ")
        elif element.tag in BLOCKS and words:
            yield _line(words)
            words = []
        words.append((element.text if event == "start" else element.tail) or "")
    yield _line(words)


def _line(words: list[str]) -> str:
    """The words with a blank between them, cells that hold any with strokes between them."""
    cells = (" ".join(cell.split()) for cell in "".join(words).split(CELL_END))
    return BETWEEN.join(filter(None, cells))


def _whole_text(tree: HtmlElement) -> str:
    """All that a reader sees of the page, a line for each block."""
    body = deepcopy(tree.find("body"))
    if body is None:
        return ""
    etree.strip_elements(body, *UNSEEN_TAGS, with_tail=False)
    etree.strip_tags(body, *INLINE_TAGS)
    return "\n".join(" ".join(words.split()) for words in body.itertext())
