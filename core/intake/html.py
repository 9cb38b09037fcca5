"""Web pages: the article without menus and teasers, and what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from configparser import ConfigParser
from copy import deepcopy
from itertools import chain, islice
from typing import Any, Final

from htmldate import find_date
from lxml import etree
from lxml.html import HtmlElement
from trafilatura import extract, extract_metadata
from trafilatura.settings import DEFAULT_CONFIG, use_config
from trafilatura.settings import Document as PageMetadata
from trafilatura.utils import load_html

from core.errors import ArticleFormatError
from core.intake.document import Document
from core.intake.full_dates import find_full_dates
from core.intake.json_ld import read_stories
from core.intake.limits import Limits
from core.intake.page_dates import dates_of_meta, dates_of_stories, dates_of_times
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
UNSEEN_TAGS: Final = ("script", "style", "noscript", "template", "head", "svg", "iframe")
INLINE_TAGS: Final = (
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var",
)  # fmt: skip
# trafilatura takes the whole page where an article is shorter than its own least size, so short
# articles are asked for first; the whole page is taken where far more of it is text.
SHORT_CHARS: Final = 250
SHORT_ARTICLES: Final = use_config()
SHORT_ARTICLES.set("DEFAULT", "MIN_EXTRACTED_SIZE", "10")
# trafilatura writes tables as Markdown does.
TABLE_RULE: Final = re.compile(r"^\|(?:\s?-{3}\s?\|){1,200}\s{0,2}\n", re.MULTILINE)
TABLE_EDGE: Final = re.compile(r"^\|\s|\s\|\s?$", re.MULTILINE)
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
    with parsing("HTML"):
        facts = extract_metadata(tree, date_config={"extensive_search": False, **DATE_RANGE})
    language = tree.get("lang") or _locale(tree)
    code = (language or "en")[:2].casefold()
    titles = _titles(tree, facts)
    candidates = tuple(
        chain(
            dates_of_stories(stories, titles, facts.url, code),
            dates_of_meta(tree, code),
            dates_of_times(tree, code),
        )
    )
    if not any(candidate.reliable for candidate in candidates):
        candidates = (*candidates, *_guessed(tree))
    return Document(
        text=_article_text(tree),
        title=next(iter(titles), None),
        publisher=facts.sitename or next((s.publisher for s in stories if s.publisher), None),
        url=facts.url,
        language=language,
        candidates=candidates,
        head=_head_lines(tree),
    )


def _scripts(tree: HtmlElement) -> tuple[str, ...]:
    """The sources of the page's JSON-LD."""
    return tuple(
        script.text
        for script in tree.iter("script")
        if script.text and LD_JSON.match(script.get("type") or "")
    )


def _locale(tree: HtmlElement) -> str | None:
    """The language that a meta tag names, where the page's root does not."""
    for tag in tree.iter("meta"):
        name = (tag.get("property") or tag.get("http-equiv") or tag.get("name") or "").casefold()
        if name in {"og:locale", "content-language", "language", "dc.language"}:
            return str(tag.get("content") or "") or None
    return None


def _titles(tree: HtmlElement, facts: PageMetadata) -> tuple[str, ...]:
    """The page's names for its article, best first.

    What trafilatura finds is taken only where the page itself has none: of several stories in the
    JSON-LD it takes the first.
    """
    shared = (tag.get("content") for tag in tree.iter("meta") if tag.get("property") == "og:title")
    in_head = " ".join((tree.findtext(".//title") or "").split())
    headings = (" ".join("".join(islice(h1.itertext(), 200)).split()) for h1 in tree.iter("h1"))
    # A first heading can be the name of the site: it counts where the title begins with it.
    own = (heading for heading in headings if heading and in_head.startswith(heading))
    found = [name for name in (*shared, *own, in_head) if name] or [facts.title or ""]
    return tuple(filter(None, (_without_site(name, facts.sitename) for name in found)))


def _without_site(title: str, site: str | None) -> str:
    """The title without "| Strait Post" at its end."""
    rest = title.removesuffix(site).rstrip() if site else title
    return rest.rstrip("|–—-").rstrip() if rest.endswith(("|", "–", "—", "-")) else title


def _guessed(tree: HtmlElement) -> Iterator[Published]:
    """What htmldate makes of a page that states nothing, if the page does tell that very day.

    It also makes a first of the month out of "January 2021", and that day is invented.
    """
    with parsing("HTML"):
        guess = find_date(tree, original_date=True, extensive_search=True, **DATE_RANGE)
    told = {day for full in find_full_dates(tree.text_content()) for day in full.readings}
    for day in told.intersection(read_stamp(guess or "")):
        reason = "a guess by htmldate from the page's text and markup"
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


def _article_text(tree: HtmlElement) -> str:
    """The article's paragraphs, a line each."""
    text = _extract(tree, SHORT_ARTICLES)
    if len(text) < SHORT_CHARS:
        longer = _extract(tree, DEFAULT_CONFIG)
        text = longer if len(longer) > 3 * len(text) else text
    text = text or _whole_text(tree)
    if not text.strip():
        raise ArticleFormatError("the page holds no text of an article")
    return text


def _extract(tree: HtmlElement, config: ConfigParser) -> str:
    with parsing("HTML"):
        found = extract(
            tree, include_comments=False, date_extraction_params=DATE_RANGE, config=config
        )
    return TABLE_EDGE.sub("", TABLE_RULE.sub("", found or ""))


def _whole_text(tree: HtmlElement) -> str:
    """All that a reader sees of the page, a line for each block."""
    body = deepcopy(tree.find("body"))
    if body is None:
        return ""
    etree.strip_elements(body, *UNSEEN_TAGS, with_tail=False)
    etree.strip_tags(body, *INLINE_TAGS)
    return "\n".join(" ".join(words.split()) for words in body.itertext())
