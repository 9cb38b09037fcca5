"""What a page says of itself in JSON-LD: its publication date, title, publisher and language.

Lists, ``@graph`` and nesting are walked; dates of videos, comments, products and teasers of other
stories are not the article's. https://schema.org/NewsArticle
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

ARTICLE_TYPES: Final = re.compile(
    r"(?:\w{0,30}Article|BlogPosting|LiveBlogPosting|Report|NewsStory)"
)
MOST_AUTHORS: Final = 6
PAGE_TYPES: Final = frozenset({"WebPage", "ItemPage", "CreativeWork"})
WRAPPING: Final = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*.{0,20}?\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>|;)\s*$"
)


@dataclass(frozen=True, slots=True)
class Story:
    """One article as JSON-LD describes it; stamps are as written, None where there is none."""

    headline: str | None
    address: str | None
    published: str | None
    modified: str | None
    publisher: str | None
    is_article: bool
    authors: tuple[str, ...] = ()


def read_stories(scripts: Sequence[str], most_nodes: int) -> tuple[Story, ...]:
    """Every article or page that the scripts describe, articles first, in the page's order."""
    stories = [
        _story(node)
        for script in scripts
        for node in _nodes(_parse(script), most_nodes)
        if _is_story(node)
    ]
    return tuple(sorted(stories, key=lambda story: not story.is_article))


def _parse(script: str) -> Any:  # noqa: ANN401 - JSON holds anything
    """The JSON of a script, or None where it is broken or nested beyond reason."""
    try:
        return json.loads(WRAPPING.sub("", WRAPPING.sub("", script)), strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(root: object, most: int) -> Iterator[dict[str, Any]]:
    """The objects inside, outermost first, at most ``most`` values looked at."""
    waiting = [root]
    seen = 0
    while seen < len(waiting) and seen < most:
        value = waiting[seen]
        seen += 1
        if isinstance(value, dict):
            yield value
            # What stands inside an article are its comments, or the entries of a live blog.
            waiting.extend(() if _is_article(value) else value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def _types(node: dict[str, Any]) -> tuple[str, ...]:
    given = node.get("@type")
    names = given if isinstance(given, list) else [given]
    return tuple(name.rpartition("/")[2] for name in names if isinstance(name, str))


def _is_story(node: dict[str, Any]) -> bool:
    return _is_article(node) or not PAGE_TYPES.isdisjoint(_types(node))


def _is_article(node: dict[str, Any]) -> bool:
    return any(ARTICLE_TYPES.fullmatch(name) for name in _types(node))


def _story(node: dict[str, Any]) -> Story:
    return Story(
        headline=_words(node.get("headline")) or _words(node.get("name")),
        address=_words(node.get("url"))
        or _words(node.get("mainEntityOfPage"))
        or _words(node.get("@id")),
        published=_words(node.get("datePublished")),
        modified=_words(node.get("dateModified")),
        publisher=_words(node.get("publisher")),
        is_article=_is_article(node),
        authors=_names(node.get("author")),
    )


def _names(value: object) -> tuple[str, ...]:
    """The words of each value of a list, or of the one that there is."""
    listed = value if isinstance(value, list) else [value]
    return tuple(filter(None, map(_words, listed[:MOST_AUTHORS])))


def _words(value: object) -> str | None:
    """A value's words: a string itself, the first of a list, an object's name or address."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "@value", "@id", "url") if key in value), None)
    return value.strip() or None if isinstance(value, str) else None
