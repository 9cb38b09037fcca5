"""Page shapes written for this table: the publication date each offers, and where it is read."""

from datetime import date
from typing import Final

import pytest

from core.intake import read_file
from core.model import DateSource, Imported

BODY: Final = (
    "<h1>Ministers meet in Arbor</h1><p>The foreign ministers of Nordland and Suvia met in Arbor "
    "on Monday to talk about fishing rights in the strait between the two countries.</p>"
    "<p>They agreed to meet again. A treaty of 3 May 1998 regulates the matter until now.</p>"
)


def page(head: str = "", body: str = BODY, root: str = '<html lang="en">') -> str:
    return (
        f"<!DOCTYPE html>{root}<head><title>Ministers meet in Arbor</title>{head}</head>"
        f"<body><article>{body}</article></body></html>"
    )


def meta(name: str, content: str, attribute: str = "property") -> str:
    return f'<meta {attribute}="{name}" content="{content}">'


def ld(source: str) -> str:
    return f'<script type="application/ld+json">{source}</script>'


def under_title(markup: str) -> str:
    return BODY.replace("</h1>", f"</h1>{markup}")


# name: (page, day and source that are taken)
TAKEN: Final = {
    # Meta tags.
    "article:published_time": (
        page(meta("article:published_time", "2021-01-04T09:30:00+05:00")),
        "2021-01-04 html_meta",
    ),
    "local day of a stamp late in the evening": (
        page(meta("article:published_time", "2021-01-04T23:45:00-08:00")),
        "2021-01-04 html_meta",
    ),
    "local day of a stamp early in the morning": (
        page(meta("article:published_time", "2021-01-05T00:10:00+09:00")),
        "2021-01-05 html_meta",
    ),
    "date as a name": (page(meta("date", "2021-01-04", "name")), "2021-01-04 html_meta"),
    "dc.date": (page(meta("DC.date", "2021-01-04", "name")), "2021-01-04 html_meta"),
    "dc.date.issued": (page(meta("dc.date.issued", "2021-01-04", "name")), "2021-01-04 html_meta"),
    "dcterms.created": (page(meta("dcterms.created", "20210104", "name")), "2021-01-04 html_meta"),
    "parsely": (
        page(meta("parsely-pub-date", "2021-01-04T10:00:00Z", "name")),
        "2021-01-04 html_meta",
    ),
    "sailthru": (
        page(meta("sailthru.date", "Mon, 04 Jan 2021 10:00:00 +0000", "name")),
        "2021-01-04 html_meta",
    ),
    "pubdate in American words": (
        page(meta("pubdate", "January 4, 2021 10:00 am", "name")),
        "2021-01-04 html_meta",
    ),
    "short form with a full stop": (
        page(meta("publish-date", "Jan. 4, 2021", "name")),
        "2021-01-04 html_meta",
    ),
    "slashes, year first": (
        page(meta("citation_publication_date", "2021/01/04", "name")),
        "2021-01-04 html_meta",
    ),
    "full stops, day first": (page(meta("date", "04.01.2021", "name")), "2021-01-04 html_meta"),
    "slashes where only one reading is a date": (
        page(meta("date", "01/24/2021", "name")),
        "2021-01-24 html_meta",
    ),
    "German month": (
        page(meta("date", "4. Januar 2021", "name"), root='<html lang="de">'),
        "2021-01-04 html_meta",
    ),
    "Spanish month": (
        page(meta("date", "4 de enero de 2021", "name"), root='<html lang="es-MX">'),
        "2021-01-04 html_meta",
    ),
    "microdata on a meta tag": (
        page(meta("datePublished", "2021-01-04", "itemprop")),
        "2021-01-04 html_meta",
    ),
    "published and modified": (
        page(
            meta("article:modified_time", "2021-02-10T08:00:00Z")
            + meta("article:published_time", "2021-01-04T08:00:00Z")
        ),
        "2021-01-04 html_meta",
    ),
    "upper case, single quotes": (
        page("<META NAME='PubDate' CONTENT='2021-01-04'>"),
        "2021-01-04 html_meta",
    ),
    "first of two names wins": (
        page(meta("dc.date", "2021-01-06", "name") + meta("article:published_time", "2021-01-04")),
        "2021-01-04 html_meta",
    ),
    # JSON-LD.
    "one object": (
        page(ld('{"@type": "NewsArticle", "datePublished": "2021-01-04T09:30:00Z"}')),
        "2021-01-04 json_ld",
    ),
    "modified named first": (
        page(
            ld(
                '{"@type": "NewsArticle", "dateModified": "2021-03-01",'
                ' "datePublished": "2021-01-04"}'
            )
        ),
        "2021-01-04 json_ld",
    ),
    "a list": (
        page(
            ld(
                '[{"@type": "Organization", "name": "X"},'
                ' {"@type": "Article", "datePublished": "2021-01-04"}]'
            )
        ),
        "2021-01-04 json_ld",
    ),
    "a graph": (
        page(
            ld(
                '{"@graph": [{"@type": "WebPage", "datePublished": "2021-01-09"},'
                ' {"@type": "NewsArticle", "datePublished": "2021-01-04"}]}'
            )
        ),
        "2021-01-04 json_ld",
    ),
    "a page alone": (
        page(ld('{"@graph": [{"@type": "WebPage", "datePublished": "2021-01-04"}]}')),
        "2021-01-04 json_ld",
    ),
    "several types": (
        page(ld('{"@type": ["NewsArticle", "Report"], "datePublished": "2021-01-04"}')),
        "2021-01-04 json_ld",
    ),
    "type as an address": (
        page(ld('{"@type": "http://schema.org/BlogPosting", "datePublished": "2021-01-04"}')),
        "2021-01-04 json_ld",
    ),
    "a video is not the article": (
        page(
            ld(
                '[{"@type": "VideoObject", "uploadDate": "2020-05-05",'
                ' "datePublished": "2020-05-05"},'
                ' {"@type": "NewsArticle", "datePublished": "2021-01-04"}]'
            )
        ),
        "2021-01-04 json_ld",
    ),
    "nested in mainEntity": (
        page(
            ld(
                '{"@type": "ItemPage", "mainEntity":'
                ' {"@type": "Article", "datePublished": "2021-01-04"}}'
            )
        ),
        "2021-01-04 json_ld",
    ),
    "the story with this headline among others": (
        page(
            ld(
                '[{"@type": "NewsArticle", "headline": "Storm hits the coast",'
                ' "datePublished": "2019-07-07"},'
                ' {"@type": "NewsArticle", "headline": "Ministers meet in Arbor",'
                ' "datePublished": "2021-01-04"}]'
            )
        ),
        "2021-01-04 json_ld",
    ),
    "wrapped in a comment": (
        page(ld('<!-- {"@type": "NewsArticle", "datePublished": "2021-01-04"} -->')),
        "2021-01-04 json_ld",
    ),
    "wrapped in CDATA": (
        page(ld('//<![CDATA[\n{"@type": "NewsArticle", "datePublished": "2021-01-04"}\n//]]>')),
        "2021-01-04 json_ld",
    ),
    "line feed inside a string": (
        page(ld('{"@type": "NewsArticle", "name": "a\nb", "datePublished": "2021-01-04"}')),
        "2021-01-04 json_ld",
    ),
    "broken script beside a whole one": (
        page(
            ld('{"@type": "NewsArticle", "datePublished": }')
            + ld('{"@type": "NewsArticle", "datePublished": "2021-01-04"}')
        ),
        "2021-01-04 json_ld",
    ),
    "JSON-LD before meta": (
        page(
            meta("article:published_time", "2021-01-05")
            + ld('{"@type": "NewsArticle", "datePublished": "2021-01-04"}')
        ),
        "2021-01-04 json_ld",
    ),
    "unset stamp is passed over": (
        page(
            ld('{"@type": "NewsArticle", "datePublished": "0001-01-01T00:00:00Z"}')
            + meta("article:published_time", "2021-01-04")
        ),
        "2021-01-04 html_meta",
    ),
    "entries of a live blog are not the article": (
        page(
            ld(
                '{"@type": "LiveBlogPosting", "datePublished": "2021-01-04", "liveBlogUpdate":'
                ' [{"@type": "BlogPosting", "datePublished": "2021-01-05"},'
                ' {"@type": "BlogPosting", "datePublished": "2021-01-06"}]}'
            )
        ),
        "2021-01-04 json_ld",
    ),
    "the story with this headline in other letters": (
        page(
            ld(
                '[{"@type": "NewsArticle", "headline": "Storm hits the coast",'
                ' "datePublished": "2019-07-07"},'
                ' {"@type": "NewsArticle", "headline": "MINISTERS MEET in Arbor ",'
                ' "datePublished": "2021-01-04"}]'
            )
        ),
        "2021-01-04 json_ld",
    ),
    # Time tags.
    "time tag with pubdate": (
        page(body=under_title('<time pubdate datetime="2021-01-04">Monday</time>')),
        "2021-01-04 time_tag",
    ),
    "time tag with itemprop": (
        page(
            body=under_title('<time itemprop="datePublished" datetime="2021-01-04T10:00">x</time>')
        ),
        "2021-01-04 time_tag",
    ),
    "span with itemprop": (
        page(body=under_title('<span itemprop="datePublished" content="2021-01-04">today</span>')),
        "2021-01-04 time_tag",
    ),
    "time tag with a class": (
        page(body=under_title('<time class="entry-date published" datetime="2021-01-04">x</time>')),
        "2021-01-04 time_tag",
    ),
    "lone time tag": (
        page(body=under_title('<div class="meta"><time datetime="2021-01-04">4 Jan</time></div>')),
        "2021-01-04 time_tag",
    ),
    "time tag without attribute": (
        page(body=under_title("<div><time>4 January 2021</time></div>")),
        "2021-01-04 time_tag",
    ),
    "published against updated time tags": (
        page(
            body=under_title(
                '<div>Updated <time datetime="2021-02-02">x</time>'
                ' Published <time datetime="2021-01-04">x</time></div>'
            )
        ),
        "2021-01-04 time_tag",
    ),
    "time tags of teasers do not count": (
        page(
            body=under_title('<div><time datetime="2021-01-04">x</time></div>')
            + '<aside><time datetime="2021-02-02">x</time></aside>'
            "<ul><li><a href=/x>Storm hits the coast of Suvia</a>"
            '<time datetime="2021-02-03">x</time></li></ul>'
        ),
        "2021-01-04 time_tag",
    ),
    "marked time tag in a list under the title": (
        page(
            body=under_title(
                '<ul><li>By Ada Lind</li><li><time pubdate datetime="2021-01-04">x</time></li></ul>'
            )
        ),
        "2021-01-04 time_tag",
    ),
    "marked time tags of other articles do not count": (
        page(
            body=under_title('<div><time class="published" datetime="2021-01-04">x</time></div>')
        ).replace(
            "<article>",
            '<article><h2>Storm</h2><time class="published" datetime="2021-02-02">x</time>'
            "</article><article>",
        ),
        "2021-01-04 time_tag",
    ),
    # The address.
    "canonical with slashes": (
        page('<link rel="canonical" href="https://post.example/world/2021/01/04/ministers-meet">'),
        "2021-01-04 url",
    ),
    "canonical with a month's name": (
        page('<link rel="canonical" href="https://post.example/world/2021/jan/04/ministers">'),
        "2021-01-04 url",
    ),
    "canonical with single figures": (
        page('<link rel="canonical" href="https://post.example/news/2021/1/4/ministers">'),
        "2021-01-04 url",
    ),
    "canonical with hyphens at the end": (
        page('<link rel="canonical" href="https://post.example/ministers-meet-2021-01-04/">'),
        "2021-01-04 url",
    ),
    "og:url": (
        page(meta("og:url", "https://post.example/20210104/ministers.html")),
        "2021-01-04 url",
    ),
    "meta before address": (
        page(
            '<link rel="canonical" href="https://post.example/2021/01/03/ministers">'
            + meta("article:published_time", "2021-01-04")
        ),
        "2021-01-04 html_meta",
    ),
    # Lines of the page and of plain text.
    "published line on the page": (
        page(body=under_title("<p>Published 4 January 2021, 10:30 GMT</p>")),
        "2021-01-04 dateline",
    ),
    "published and updated in one line of the page": (
        page(body=under_title("<p>Published Jan 4, 2021 | Updated Jan 9, 2021</p>")),
        "2021-01-04 dateline",
    ),
    "published line of a text": (
        "Ministers meet\n\nPublished: 4 January 2021\n\nThey met in Arbor.",
        "2021-01-04 dateline",
    ),
    "published with weekday and time": (
        "Ministers meet\nPublished on Monday, January 4, 2021 at 3:45 pm EST\nThey met.",
        "2021-01-04 dateline",
    ),
    "published with a stamp of a program": (
        "Ministers meet\nPublished: 2021-01-04T10:00:00.000Z\nThey met.",
        "2021-01-04 dateline",
    ),
    "label and date in two parts of a line of the page": (
        page(
            body=under_title(
                "<div><span>Ada Lind</span><span>Published</span> <b>4 January 2021</b></div>"
            )
        ),
        "2021-01-04 dateline",
    ),
    "label and date on two lines": (
        "Ministers meet\n\nPublished:\n\n4 January 2021\n\nThey met in Arbor.",
        "2021-01-04 dateline",
    ),
    "time before the date": (
        "Ministers meet\nPublished 10:30 AM EST, Mon January 4, 2021\nThey met.",
        "2021-01-04 dateline",
    ),
    "first published at the end": (
        "Ministers meet\n" + "They talked on.\n" * 30 + "First published on 2021-01-04\n",
        "2021-01-04 dateline",
    ),
    "label of a wire copy": (
        "Ministers meet\nDate: 4 January 2021\n\nThey met in Arbor.",
        "2021-01-04 dateline",
    ),
    "dateline with agency": (
        "ARBOR, Jan. 4, 2021 (Strait News) -- The ministers met on Monday.\nThey talked.",
        "2021-01-04 dateline",
    ),
    "dateline on a line of its own": (
        "Ministers meet\n\nArbor, 4 January 2021\n\nThe ministers met on Monday.",
        "2021-01-04 dateline",
    ),
    "dateline in capitals with a weekday": (
        "ARBOR, MONDAY, JANUARY 4, 2021 – The ministers met.\nThey talked.",
        "2021-01-04 dateline",
    ),
    "dateline in a dash": (
        "New Arbor, Suvia – January 4, 2021 – The ministers met on Monday.\nThey talked.",
        "2021-01-04 dateline",
    ),
    "emphasised line of Markdown": (
        "# Ministers meet\n\n*Published 4 January 2021*\n\nThey met.",
        "2021-01-04 dateline",
    ),
    "front matter": (
        "---\ntitle: Ministers meet\ndate: 2021-01-04T08:00:00Z\n---\nThey met.",
        "2021-01-04 html_meta",
    ),
    "front matter in TOML": (
        '+++\ntitle = "Ministers meet"\ndate = 2021-01-04T08:00:00Z\n+++\nThey met.',
        "2021-01-04 html_meta",
    ),
    "front matter in words, with a later change": (
        "---\nlastmod: 2022-01-01\npublished: 'January 4, 2021'\n---\nThey met.",
        "2021-01-04 html_meta",
    ),
    "address of a text": (
        "Ministers meet\nSource: https://post.example/2021/01/04/ministers\n\nThey met.",
        "2021-01-04 url",
    ),
}

# name: (file name, content, best suggestion or None); nothing may be taken.
NOT_TAKEN: Final = {
    "nothing at all": ("a.html", page(body="<p>The ministers met on Monday.</p>"), None),
    "only the modified date": (
        "a.html",
        page(meta("article:modified_time", "2021-01-04")),
        "2021-01-04 html_meta",
    ),
    "only an updated line": (
        "a.txt",
        "Ministers meet\nUpdated 4 January 2021\nThey met.",
        "2021-01-04 dateline",
    ),
    "day and month may be either": (
        "a.html",
        page(meta("date", "01/04/2021", "name")),
        "2021-04-01 html_meta",
    ),
    "month and year only": (
        "a.html",
        page(meta("date", "January 2021", "name"), "<p>They met on Monday.</p>"),
        None,
    ),
    "relative words": (
        "a.html",
        page(meta("date", "2 hours ago", "name"), "<p>They met on Monday.</p>"),
        None,
    ),
    "impossible day": (
        "a.html",
        page(meta("date", "2021-02-31", "name"), "<p>They met on Monday.</p>"),
        None,
    ),
    "time tag inside a sentence": (
        "a.html",
        page(
            body="<h1>Ministers meet</h1><p>The two ministers are to hold their next round of "
            "talks, put off twice because of the storm in the strait, in the town hall of Arbor on "
            '<time datetime="2021-03-03">3 March</time>, said a spokeswoman on Monday.</p>'
        ),
        None,
    ),
    "two stories, neither known to be this one": (
        "a.html",
        page(
            ld(
                '[{"@type": "NewsArticle", "headline": "A", "datePublished": "2021-01-04"},'
                ' {"@type": "NewsArticle", "headline": "B", "datePublished": "2020-01-04"}]'
            )
        ),
        "2021-01-04 json_ld",
    ),
    "address with a month only": (
        "a.html",
        page(
            '<link rel="canonical" href="https://post.example/2021/01/12-lessons-of-the-talks">',
            "<p>They met on Monday.</p>",
        ),
        None,
    ),
    "address with a number that looks like a day": (
        "a.html",
        page(
            '<link rel="canonical" href="https://post.example/world-asia-20120114x">',
            "<p>They met on Monday.</p>",
        ),
        None,
    ),
    "file name": ("2021-01-04-talks.txt", "They met on Monday.", "2021-01-04 file_name"),
    "file name in words": ("talks_4_Jan_2021.txt", "They met on Monday.", "2021-01-04 file_name"),
    "date under the title": (
        "a.txt",
        "Ministers meet\nBy Ada Lind | January 4, 2021\nThey met.",
        "2021-01-04 dateline",
    ),
    "sentence that begins with published": (
        "a.txt",
        "Report on the talks\nPublished on 4 January 2021, the report blames both sides.\nMore.",
        "2021-01-04 inferred",
    ),
    "an invitation": (
        "a.txt",
        "Talks on fishing\nDate: 4 March 2021\nVenue: Town Hall, Arbor\nAll are welcome.",
        "2021-03-04 dateline",
    ),
    "two datelines": (
        "a.txt",
        "ARBOR, 4 January 2021 – Talks began.\nARBOR, 9 January 2021 – Talks ended.\nMore.",
        "2021-01-04 dateline",
    ),
    "latest date told": (
        "a.txt",
        "Ministers meet\nThey met on 4 January 2021 and will meet on 9 March 2021.\nMore.",
        "2021-01-04 inferred",
    ),
    "dateline without a year": (
        "a.txt",
        "ARBOR, Jan 4 (Strait News) – They met. A treaty was signed on 15 December 2020.\nMore.",
        "2021-01-04 inferred",
    ),
    "a later year is told": (
        "a.txt",
        "Ministers meet\nThe treaty of 3 May 1998 was renewed in 2019.\nMore.",
        "2019-01-01 inferred",
    ),
}


@pytest.mark.parametrize(("content", "expected"), TAKEN.values(), ids=TAKEN)
def test_stated_dates_are_taken_with_their_source(content: str, expected: str) -> None:
    imported = read_file(
        "page",
        content.encode(),
    )
    assert isinstance(imported, Imported)
    published = imported.article.published
    assert published is not None
    assert f"{published.day} {published.source}" == expected
    assert published.reliable
    assert published == imported.candidates[0]


@pytest.mark.parametrize(("name", "content", "expected"), NOT_TAKEN.values(), ids=NOT_TAKEN)
def test_other_dates_are_only_suggested(name: str, content: str, expected: str | None) -> None:
    imported = read_file(name, content.encode())
    assert isinstance(imported, Imported)
    assert imported.article.published is None
    best = next((f"{c.day} {c.source}" for c in imported.candidates), None)
    assert best == expected


def test_every_candidate_is_kept_and_says_what_it_was_read_from() -> None:
    head = (
        ld('{"@type": "NewsArticle", "datePublished": "2021-01-04", "dateModified": "2021-01-08"}')
        + meta("article:published_time", "2021-01-05")
        + '<link rel="canonical" href="https://post.example/2021/01/06/ministers">'
    )
    imported = read_file("2021-01-07.html", page(head).encode())
    assert isinstance(imported, Imported)
    told = [(str(c.day), c.source, c.reliable) for c in imported.candidates]
    assert told == [
        ("2021-01-04", DateSource.JSON_LD, True),
        ("2021-01-05", DateSource.HTML_META, True),
        ("2021-01-06", DateSource.URL, True),
        ("2021-01-08", DateSource.JSON_LD, False),
        ("2021-01-07", DateSource.FILE_NAME, False),
    ]
    quoted = ("2021-01-04", "2021-01-05", "/2021/01/06/", "later change", "2021-01-07.html")
    assert all(q in c.reason for q, c in zip(quoted, imported.candidates, strict=True))


def test_both_readings_of_figures_are_offered() -> None:
    imported = read_file("a.txt", b"Ministers meet\nPublished 01/04/2021\nThey met.")
    assert isinstance(imported, Imported)
    days = {c.day for c in imported.candidates if c.source is DateSource.DATELINE}
    assert days == {date(2021, 4, 1), date(2021, 1, 4)}
