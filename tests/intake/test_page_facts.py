"""Title, publisher, address and language, as a page's head, headings and JSON-LD tell them."""

import json

import pytest

from core.intake import read_file
from core.model import Article, Imported

STORY = {"@type": "NewsArticle", "headline": "Talks in Arbor"}


def read(head: str, body: str = "", root: str = "<html>") -> Article:
    page = f"{root}<head>{head}</head><body>{body}<p>They met in Arbor on Monday.</p></body></html>"
    imported = read_file("a.html", page.encode())
    assert isinstance(imported, Imported)
    return imported.article


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


def ld(**facts: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({**STORY, **facts})}</script>'


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel="canonical" href="https://post.example/a">', "https://post.example/a"),
        ('<link rel="CANONICAL" href=" https://post.example/a ">', "https://post.example/a"),
        (
            '<link rel="canonical" href="/a">' + meta("og:url", "https://post.example/b?x=1"),
            "https://post.example/a",
        ),
        (
            '<link rel="canonical" href="//post.example/a">' + meta("og:url", "https://x.example"),
            "https://post.example/a",
        ),
        (meta("twitter:url", "https://post.example/a"), "https://post.example/a"),
        ('<link rel="canonical" href="/a">', None),
        ('<link rel="canonical" href="javascript:alert(1)">', None),
        ('<link rel="canonical" href="http://[">', None),
        ('<link rel="canonical" href="file:///etc/passwd">', None),
        ("", None),
    ],
)
def test_the_address_is_a_whole_one_of_the_web(head: str, url: str | None) -> None:
    assert read(head).url == url


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        (meta("og:site_name", "Strait Post") + ld(publisher={"name": "Else"}), "Strait Post"),
        (ld(publisher={"@type": "Organization", "name": "Strait Post"}), "Strait Post"),
        (meta("application-name", " Strait\n Post "), "Strait Post"),
        (meta("twitter:site", "@straitpost"), "straitpost"),
        (meta("article:publisher", "https://social.example/post"), None),
        ('<link rel="canonical" href="https://www.post.example/a">', "post.example"),
        (meta("publisher", "x" * 100), None),
        ("", None),
    ],
)
def test_the_publisher_is_a_name_or_else_the_host(head: str, publisher: str | None) -> None:
    assert read(head).publisher == publisher


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (meta("twitter:title", "Talks"), "<h1>Strait Post</h1>", "Talks"),
        (ld(), "", "Talks in Arbor"),
        ("<title>Talks \n in Arbor</title>" + meta("dc.title", "Else"), "", "Talks in Arbor"),
        (meta("og:title", ""), "<h1>Talks <b>in</b> Arbor</h1>", "Talks in Arbor"),
    ],
)
def test_spare_titles_are_taken_where_the_page_has_no_other(
    head: str, body: str, title: str
) -> None:
    assert read(head, body).title == title


@pytest.mark.parametrize(
    ("root", "head", "language"),
    [
        ('<html lang="de-AT">', meta("og:locale", "fr_FR"), "de"),
        ("<html>", '<meta property="og:locale" content="fr_FR">', "fr"),
        ("<html>", '<meta http-equiv="Content-Language" content="es">', "es"),
    ],
)
def test_the_language_is_the_one_that_the_page_declares(
    root: str, head: str, language: str
) -> None:
    assert read(head, root=root).language == language


@pytest.mark.parametrize(
    ("head", "author"),
    [
        (meta("author", "Ada Lind"), "Ada Lind"),
        (meta("author", "By Ada  Lind"), "Ada Lind"),
        (meta("author", "https://post.example/ada") + meta("byl", "Ada Lind"), "Ada Lind"),
        (ld(author={"@type": "Person", "name": "Ada Lind"}) + meta("author", "Desk"), "Ada Lind"),
        (ld(author=[{"name": "Ada Lind"}, {"name": "Bo Ek"}, "Ada Lind"]), "Ada Lind, Bo Ek"),
        # Several stories: which one is the page's is not known.
        (ld(author="Ada Lind") + ld(author="Bo Ek"), None),
        (ld(author={"url": "https://post.example/ada"}), None),
        (ld(author=7) + meta("article:author", "x" * 90), None),
        ("", None),
    ],
)
def test_the_author_is_named_by_json_ld_or_a_meta_tag(head: str, author: str | None) -> None:
    assert read(head).author == author


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.md", "---\ntitle: Talks\nauthor: Ada Lind\n---\nThey met in Arbor."),
        ("a.csv", "title,text,Byline\nTalks,They met in Arbor.,Ada Lind\n"),
        ("a.json", json.dumps({"title": "Talks", "text": "They met.", "author": "Ada Lind"})),
    ],
)
def test_front_matter_and_columns_name_the_author(name: str, content: str) -> None:
    imported = read_file(name, content.encode())
    assert isinstance(imported, Imported)
    assert imported.article.author == "Ada Lind"
