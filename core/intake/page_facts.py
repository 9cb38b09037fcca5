"""What a web page says of itself beside its dates: title, publisher, address, language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from core.intake.json_ld import Story

# Names of meta tags, surest first.
TITLES: Final = ("og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title")
PUBLISHERS: Final = (
    "application-name",
    "publisher",
    "article:publisher",
    "dc.publisher",
    "dc:publisher",
    "dcterms.publisher",
    "rbpubname",
    "sailthru.publisher",
    "citation_journal_title",
    "twitter:site",
)
AUTHORS: Final = (
    "author",
    "article:author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "citation_author",
)
ADDRESSES: Final = ("og:url", "twitter:url")
LANGUAGES: Final = ("og:locale", "content-language", "language", "dc.language")
NAMING: Final = ("property", "name", "itemprop", "http-equiv")
ADDRESS_CHARS: Final = 2_000
NAME_CHARS: Final = 80
HEADING_PARTS: Final = 200
BY: Final = re.compile(r"^by\s+", re.IGNORECASE)
WEB_HOST: Final = re.compile(r"(?:www\d?\.)?(?P<name>[\w.-]{3,200})")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Titles best first; None where the page does not say."""

    titles: tuple[str, ...]
    publisher: str | None
    url: str | None
    language: str | None
    author: str | None


def read_meta(tree: HtmlElement) -> dict[str, str]:
    """The contents of the page's meta tags by name in lower case, the first of each."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = next(filter(None, map(tag.get, NAMING)), "").strip().casefold()
        content = (tag.get("content") or "").strip()
        if name and content:
            found.setdefault(name, content)
    return found


def read_facts(tree: HtmlElement, meta: Mapping[str, str], stories: tuple[Story, ...]) -> PageFacts:
    """What the page's head, its headings and its JSON-LD say."""
    url = next(_addresses(tree, meta), None)
    site = next(_publishers(meta, stories), None)
    return PageFacts(
        titles=tuple(_titles(tree, meta, stories, site)),
        publisher=site or _host(url),
        url=url,
        language=tree.get("lang") or next(filter(None, map(meta.get, LANGUAGES)), None),
        author=next(_authors(meta, stories), None),
    )


def _titles(
    tree: HtmlElement, meta: Mapping[str, str], stories: tuple[Story, ...], site: str | None
) -> Iterator[str]:
    """The page's names for its article.

    Those of its JSON-LD are taken only where the page itself has none: often there are several.
    """
    in_head = " ".join((tree.findtext(".//title") or "").split())
    headings = [_words(heading) for heading in tree.iter("h1")]
    # A first heading can be the name of the site: it counts where the title begins with it.
    own = [heading for heading in headings if heading and in_head.startswith(heading)]
    found = [meta.get(TITLES[0], ""), *own, in_head]
    spare = [*map(meta.get, TITLES[1:]), *headings, *(story.headline for story in stories)]
    names = list(filter(None, found)) or list(filter(None, spare))[:1]
    yield from filter(None, (_without_site(name, site) for name in names))


def _words(heading: HtmlElement) -> str:
    return " ".join("".join(islice(heading.itertext(), HEADING_PARTS)).split())


def _without_site(title: str, site: str | None) -> str:
    """The title without "| Strait Post" at its end."""
    rest = title.removesuffix(site).rstrip() if site else title
    return rest.rstrip("|–—-").rstrip() if rest.endswith(("|", "–", "—", "-")) else title


def _publishers(meta: Mapping[str, str], stories: tuple[Story, ...]) -> Iterator[str]:
    names = (
        meta.get("og:site_name"),
        *(story.publisher for story in stories if story.is_article),
        *map(meta.get, PUBLISHERS),
        *(story.publisher for story in stories),
    )
    for name in names:
        plain = _plain(name).removeprefix("@")
        if plain:
            yield plain


def _authors(meta: Mapping[str, str], stories: tuple[Story, ...]) -> Iterator[str]:
    """Those of the page's only article, else the first that a meta tag names."""
    own = [story.authors for story in stories if story.is_article]
    told = [*own, *(story.authors for story in stories)]
    if len(own) == 1 or len(set(told)) == 1:
        names = list(dict.fromkeys(filter(None, map(_plain, told[0]))))
        if names:
            yield ", ".join(names)
    for name in filter(None, map(_plain, map(meta.get, AUTHORS))):
        yield BY.sub("", name)


def _plain(name: str | None) -> str:
    """A name on one line; "" for an address, or for more than a name."""
    plain = " ".join((name or "").split())
    return plain if "://" not in plain and len(plain) <= NAME_CHARS else ""


def _addresses(tree: HtmlElement, meta: Mapping[str, str]) -> Iterator[str]:
    """The page's own addresses, whole ones only, the canonical one first."""
    told = [address for name in ADDRESSES if (address := _whole(meta.get(name, "")))]
    base = next(iter(told), "")
    for link in tree.iter("link"):
        if (link.get("rel") or "").casefold() == "canonical" and (
            address := _whole(link.get("href") or "", base)
        ):
            yield address
    yield from told


def _whole(address: str, base: str = "") -> str | None:
    """The address, joined to the base where it is only a path; None where it is none of the web."""
    try:
        joined = urljoin(base, address.strip()[:ADDRESS_CHARS])
        parts = urlsplit(joined)
    except ValueError:  # "http://[" is no address
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname or " " in joined:
        return None
    return joined


def _host(url: str | None) -> str | None:
    found = WEB_HOST.fullmatch(urlsplit(url).hostname or "") if url else None
    return found["name"] if found else None
