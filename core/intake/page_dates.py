"""Publication dates that a web page states: JSON-LD, meta tags, time tags, its address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import Final

from lxml.html import HtmlElement

from core.intake.candidates import Statement, state, unless_they_differ
from core.intake.json_ld import Story
from core.intake.normalise import normalise_line
from core.intake.stamps import read_stamp
from core.model import DateSource, Published

# Names of meta tags that state the publication, surest first. Those of changes ("lastmod",
# "article:modified_time", "og:updated_time", "dc.date.modified") are left out on purpose, and so
# are those that programs fill with the day of a build ("revised", "build-date").
META_NAMES: Final = (
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "og:pubdate",
    "bt:pubdate",
    "datepublished",
    "date_published",
    "date-published",
    "publication_date",
    "publication-date",
    "publicationdate",
    "publish_date",
    "publish-date",
    "publishdate",
    "published_date",
    "published-date",
    "published_time",
    "published_at",
    "published",
    "pubdate",
    "pub_date",
    "parsely-pub-date",
    "sailthru.date",
    "rnews:datepublished",
    "dcterms.issued",
    "dcterms.available",
    "dc.date.issued",
    "dc.date.published",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "prism.publicationdate",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "article.created",
    "article_date_original",
    "article:post_date",
    "originalpublicationdate",
    "displaydate",
    "dateposted",
    "release_date",
    "timestamp",
    "ptime",
    "date",
)
CHANGE_NAMES: Final = (
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
)
A_CHANGE: Final = ", which tells a later change, not the publication"
# A time tag with one of these is the article's own; one without is only taken where it is alone.
PUBLISHED_MARKS: Final = re.compile(r"publi|pubdate|post-?date|entry-?date|posted", re.IGNORECASE)
CHANGED_MARKS: Final = re.compile(r"updat|modif|edited|revis", re.IGNORECASE)
OTHER_STORIES: Final = frozenset({"aside", "nav", "footer", "form", "blockquote"})
OTHER_BLOCKS: Final = re.compile(
    r"\b(?:related|comments?|sidebar|teaser|recommend\w{0,6}|more-)", re.I
)
# A time tag amid so many other characters stands in a sentence and dates what it tells.
PROSE_CHARS: Final = 160
LINKED_TITLE_CHARS: Final = 20
MOST_TIMES: Final = 200


def dates_of_stories(
    stories: tuple[Story, ...], titles: tuple[str, ...], address: str | None, language: str
) -> Iterator[Published]:
    """The dates of JSON-LD: of the story with the title or address of the page, else of all.

    Several stories of different days, none of them known to be this one, are suggestions.
    """
    dated = [story for story in stories if story.published]
    names = {*map(_plain, titles), _plain(address)} - {""}
    own = [s for s in dated if names & {_plain(s.headline), _plain(s.address)}]
    articles = [story for story in dated if story.is_article]
    chosen = own or articles or dated
    found = [_of_story(story, language) for story in chosen]
    yield from chain.from_iterable(found) if own else unless_they_differ(found)
    for story in stories:
        yield from _stamped(
            story.modified,
            DateSource.JSON_LD,
            "JSON-LD dateModified",
            language,
            taken=False,
        )


def dates_of_meta(meta: Mapping[str, str], language: str) -> Iterator[Published]:
    """The dates of meta tags, in the order of META_NAMES; those of changes only as suggestions."""
    for names, taken in ((META_NAMES, True), (CHANGE_NAMES, False)):
        for name in names:
            if stamp := meta.get(name):
                where = f"the meta tag {name}"
                yield from _stamped(stamp, DateSource.HTML_META, where, language, taken=taken)


def dates_of_times(tree: HtmlElement, language: str) -> Iterator[Published]:
    """The dates of time tags and of elements marked ``itemprop="datePublished"``.

    A tag marked as the publication is taken; an unmarked one only where all unmarked ones outside
    sentences and other stories tell the same day.
    """
    plain: list[Statement] = []
    for tag in islice(_time_tags(tree), MOST_TIMES):
        stamp = tag.get("datetime") or tag.get("content") or tag.text_content()
        marks = _marks(tag)
        if PUBLISHED_MARKS.search(marks):
            yield from _stamped(
                stamp, DateSource.TIME_TAG, "a time tag marked as published", language
            )
        elif CHANGED_MARKS.search(marks):
            reason = "a time tag marked as updated"
            yield from _stamped(stamp, DateSource.TIME_TAG, reason, language, taken=False)
        else:
            plain.append(_stamped(stamp, DateSource.TIME_TAG, "a time tag", language))
    yield from unless_they_differ(plain)


def _plain(words: str | None) -> str:
    """A title or address as it is compared: without case, marks and a closing stroke."""
    return "".join(filter(str.isalnum, (words or "").casefold()))


def _of_story(story: Story, language: str) -> Statement:
    return _stamped(story.published, DateSource.JSON_LD, "JSON-LD datePublished", language)


def _stamped(
    stamp: str | None, source: DateSource, where: str, language: str, *, taken: bool = True
) -> Statement:
    """The day of a stamp; two suggestions where day and month may be either."""
    if not stamp:
        return ()
    days = read_stamp(stamp, language)
    reason = f"{where} “{normalise_line(stamp[:60])}”{'' if taken else A_CHANGE}"
    return state(days, source, reason, taken=taken)


def _time_tags(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Elements that hold a date of this page, not of other stories and not of a sentence."""
    own = _own_article(tree)
    for tag in tree.iter("time", "span", "div", "p", "abbr", "relative-time"):
        is_time = tag.tag in {"time", "relative-time"}
        marked = (
            (tag.get("itemprop") or tag.get("property") or "").casefold().endswith("datepublished")
        )
        if (is_time or marked) and not _is_elsewhere(tag, own) and not _is_in_prose(tag):
            yield tag


def _is_elsewhere(tag: HtmlElement, own: HtmlElement | None) -> bool:
    """True inside a menu, a teaser of another story or the comments."""
    return any(
        above.tag in OTHER_STORIES
        or (above.tag == "article" and own is not None and above is not own)
        or (above.tag in {"li", "td"} and _links_a_story(above))
        or OTHER_BLOCKS.search(f"{above.get('class') or ''} {above.get('id') or ''}"[:200])
        for above in tag.iterancestors()
    )


def _links_a_story(block: HtmlElement) -> bool:
    """True where the block holds a link as long as a title."""
    links = ("".join(islice(link.itertext(), 40)) for link in islice(block.iter("a"), 5))
    return any(len(words.strip()) >= LINKED_TITLE_CHARS for words in links)


def _own_article(tree: HtmlElement) -> HtmlElement | None:
    """The article element with the page's first heading, None where no article has one."""
    heading = next(tree.iter("h1"), None)
    return next(heading.iterancestors("article"), None) if heading is not None else None


def _is_in_prose(tag: HtmlElement) -> bool:
    above = tag.getparent()
    if above is None or above.tag not in {"p", "span", "em", "strong", "a"}:
        return False
    return len("".join(islice(above.itertext(), 40))) > PROSE_CHARS


def _marks(tag: HtmlElement) -> str:
    """All that says what the tag's date is: its attributes, and the words just before it."""
    names = (tag.get(name) or "" for name in ("class", "itemprop", "property", "id", "data-testid"))
    before = tag.getprevious()
    above = tag.getparent()
    words = (
        before.tail or before.text
        if before is not None
        else above.text
        if above is not None
        else ""
    )
    pubdate = "pubdate" if tag.get("pubdate") is not None else ""
    return " ".join((*names, pubdate, (words or "")[-30:]))
