"""Web pages: the article without menus and teasers, and what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, Final

from htmldate import find_date
from lxml.html import HtmlElement
from trafilatura.utils import load_html

from core.errors import ArticleFormatError
from core.intake.document import Document
from core.intake.full_dates import find_full_dates
from core.intake.json_ld import read_stories
from core.intake.limits import Limits
from core.intake.page_dates import dates_of_meta, dates_of_stories, dates_of_times
from core.intake.page_facts import read_facts, read_meta
from core.intake.page_text import article_text
from core.intake.parsing import parsing
from core.intake.stamps import read_stamp
from core.model import DateSource, Published

HEAD_CHARS: Final = 3_000
PAGE: Final = re.compile(
    r"<!doctype\shtml|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s[^<>]{1,200}>|<title[\s>]"
    r"|^\s{0,9}<(?:article|main|div|section|header|h1|p|script)\b[^<>]{0,200}>",
    re.IGNORECASE,
)
# Without a last day htmldate asks the clock for one.
DATE_RANGE: Final[dict[str, Any]] = {"min_date": "1990-01-01", "max_date": "2199-12-31"}
LINE_TAGS: Final = ("p", "div", "h1", "h2", "h3", "h4", "li", "td", "dd", "small", "address")
# Their words are a line by themselves and part of the line around them.
PART_TAGS: Final = ("span", "time")
LINES_AFTER_TITLE: Final = 15
LD_JSON: Final = re.compile(r"application/(?:\w{1,10}\+)?ld\+json", re.IGNORECASE)


def is_html(text: str) -> bool:
    """True where the first characters hold the tags that web pages begin with."""
    return PAGE.search(text[:HEAD_CHARS]) is not None


def read_html(text: str, limits: Limits) -> Document:
    """The article of a web page. Raises ArticleFormatError where the page holds none."""
    if len(text) > limits.page_chars:
        raise ArticleFormatError(
            f"the page has {len(text):,} characters; the limit is {limits.page_chars:,} a page"
        )
    with parsing("HTML"):
        tree = load_html(text)
    return _read_tree(tree, limits)


def _read_tree(tree: HtmlElement | None, limits: Limits) -> Document:
    if tree is None:
        raise ArticleFormatError("its HTML is empty or broken")
    if next(islice(tree.iter(), limits.page_elements, None), None) is not None:
        raise ArticleFormatError(f"the page has more than {limits.page_elements:,} elements")
    stories = read_stories(_scripts(tree), limits.json_ld_nodes)
    meta = read_meta(tree)
    facts = read_facts(tree, meta, stories)
    code = (facts.language or "en")[:2].casefold()
    candidates = tuple(
        chain(
            dates_of_stories(stories, facts.titles, facts.url, code),
            dates_of_meta(meta, code),
            dates_of_times(tree, code),
        )
    )
    if not any(candidate.reliable for candidate in candidates):
        candidates = (*candidates, *_guessed(tree))
    return Document(
        text=article_text(tree),
        title=next(iter(facts.titles), None),
        publisher=facts.publisher,
        url=facts.url,
        language=facts.language,
        candidates=candidates,
        head=_head_lines(tree),
        author=facts.author,
    )


def _scripts(tree: HtmlElement) -> tuple[str, ...]:
    """The sources of the page's JSON-LD."""
    return tuple(
        script.text
        for script in tree.iter("script")
        if script.text and LD_JSON.match(script.get("type") or "")
    )


def _guessed(tree: HtmlElement) -> Iterator[Published]:
    """What htmldate makes of a page that states nothing, if the page does tell that very day.

    It also makes a first of the month out of "January 2021", and that day is invented.
    """
    with parsing("HTML"):
        guess = find_date(tree, original_date=True, extensive_search=True, **DATE_RANGE)
    told = {day for full in find_full_dates(tree.text_content()) for day in full.readings}
    for day in told.intersection(read_stamp(guess or "")):
        reason = "a guess from the page's text and markup"
        yield Published(day, DateSource.INFERRED, reliable=False, reason=reason)


def _head_lines(tree: HtmlElement) -> str:
    """The short lines after the page's first heading, where publishers put date and author."""
    body = tree.find("body")
    heading = next(tree.iter("h1"), body)
    if heading is None:
        return ""
    blocks = (
        block
        for block in chain([heading], _following(heading))
        if block.tag in PART_TAGS or (block.tag in LINE_TAGS and not _holds_lines(block))
    )
    lines = (" ".join(" ".join(islice(block.itertext(), 200)).split()) for block in blocks)
    return "\n".join(islice(filter(None, lines), LINES_AFTER_TITLE))


def _following(element: HtmlElement) -> Iterator[HtmlElement]:
    """The elements after one in the page's order, nested ones included."""
    for around in chain([element], element.iterancestors()):
        for sibling in around.itersiblings():
            yield from sibling.iter("*")


def _holds_lines(block: HtmlElement) -> bool:
    return next(block.iterdescendants(*LINE_TAGS), None) is not None
