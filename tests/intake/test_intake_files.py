"""Bytes, names and formats: what is read, what is refused and in which words."""

import hashlib
import time
import unicodedata
from pathlib import Path
from typing import Final

import pytest

from core.intake import Limits, article_id, read_file, read_paste, read_paths
from core.model import Article, DateSource, Imported, Refused

STORY: Final = (
    "Talks in Arbor\n\nThe café owner’s “summit” – it cost €5 – ended on Monday in Arbor."
)
CYRILLIC: Final = (  # "The ministers of two countries met in Arbor on Monday …"
    "\u041c\u0438\u043d\u0438\u0441\u0442\u0440\u044b \u0438\u043d\u043e\u0441\u0442"
    "\u0440\u0430\u043d\u043d\u044b\u0445 \u0434\u0435\u043b \u0432\u0441\u0442\u0440"
    "\u0435\u0442\u0438\u043b\u0438\u0441\u044c \u0432 \u043f\u043e\u043d\u0435\u0434"
    "\u0435\u043b\u044c\u043d\u0438\u043a \u0438 \u0434\u043e\u0433\u043e\u0432\u043e"
    "\u0440\u0438\u043b\u0438\u0441\u044c \u043e \u043d\u043e\u0432\u043e\u0439 \u0432"
    "\u0441\u0442\u0440\u0435\u0447\u0435."
)


def article_of(name: str, content: bytes, limits: Limits | None = None) -> Article:
    imported = read_file(name, content, limits or Limits())
    assert isinstance(imported, Imported), imported
    return imported.article


def reason_of(name: str, content: bytes, limits: Limits | None = None) -> str:
    refused = read_file(name, content, limits or Limits())
    assert isinstance(refused, Refused), refused
    assert refused.sha256 == hashlib.sha256(content).hexdigest()
    assert refused.reason.startswith(f"{refused.file_name} was refused: ")
    assert refused.reason.endswith(".")
    return refused.reason


@pytest.mark.parametrize(
    "content",
    [
        STORY.encode("utf-8"),
        STORY.encode("utf-8-sig"),
        STORY.encode("utf-16"),
        STORY.encode("utf-16-le"),
        STORY.encode("utf-16-be"),
        b"\xfe\xff" + STORY.encode("utf-16-be"),
        STORY.encode("utf-32"),
        STORY.encode("cp1252"),
        STORY.replace("\n", "\r\n").encode("cp1252"),
        STORY.replace("\n", "\r").encode("utf-8"),
    ],
)
def test_encodings_read_the_same(content: bytes) -> None:
    assert article_of("a.txt", content).text == STORY


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
def test_another_alphabet_reads_the_same(encoding: str) -> None:
    article = article_of("a.txt", CYRILLIC.encode(encoding))
    assert article.text == CYRILLIC
    assert article.language == "ru"


def test_a_text_of_central_europe_is_not_taken_for_a_western_one() -> None:
    text = "W poniedziałek premier powiedział w Łodzi, że rozmowy zakończyły się w przyszłym roku."
    assert article_of("a.txt", text.encode("cp1250")).text == text


def test_declared_encoding_of_a_page_is_used() -> None:
    content = f'<html><head><meta charset="iso-8859-2"></head><body><p>{"Łódź świętuje " * 9}</p>'
    assert "Łódź świętuje" in article_of("a.html", content.encode("iso-8859-2")).text


@pytest.mark.parametrize("name", ["zlib", "rot13", "unicode_escape", "utf-7", "no-such-thing"])
def test_no_codec_beside_those_of_texts_is_used(name: str) -> None:
    content = f'<html><meta charset="{name}"><p>Caf\\u00e9 +AGE- \xe9 talks in Arbor</p>'
    assert "Caf\\u00e9 +AGE- é talks" in article_of("a.html", content.encode("cp1252")).text


def test_utf8_with_a_few_broken_bytes_stays_utf8() -> None:
    text = article_of("a.txt", ("Talks “in” Arbor – café. " * 20).encode() + b"\xe2\x80").text
    assert text.startswith("Talks “in” Arbor – café.")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is empty"),
        (b"\xef\xbb\xbf", "it holds only blanks"),
        (b" \r\n\t \n", "it holds only blanks"),
        ("\u200b\u00a0\u2003".encode(), "it holds no words"),
        (b"* * *\n---\n", "it holds no words"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "it is a PNG image, not text"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "it is a JPEG image, not text"),
        (b"%PDF-1.7\n%\xe2\xe3", "the PDF is damaged"),
        (b"PK\x03\x04\x14\x00", "it is a zip archive or an office document, not text"),
        (b"MZ\x90\x00\x03\x00", "it is a Windows program, not text"),
        (b"Talks\x00 in Arbor\x00", "it holds zero bytes, which text does not"),
        (b"\x00" * 4096, "it holds zero bytes, which text does not"),
        (bytes(range(1, 128)) * 20, "its bytes are not text in any encoding that is known here"),
    ],
)
def test_what_is_not_an_article_is_refused_with_its_reason(content: bytes, words: str) -> None:
    assert words in reason_of("photo.txt", content)


def test_the_refusal_of_a_picture_says_what_to_do() -> None:
    assert reason_of("photo.txt", b"\x89PNG\r\n\x1a\n\x00") == (
        "photo.txt was refused: it is a PNG image, not text. Upload .txt, .md, .html, .htm, "
        ".csv, .tsv, .jsonl, .json, .pdf, .docx, .xlsx, .odt, .rtf, .eml, .mhtml or .zip."
    )


def test_fifty_megabytes_of_one_line_are_refused_at_once() -> None:
    content = b"x" * 50_000_000
    started = time.process_time()
    assert "it has 50.0 MB; the limit is 20 MB a file" in reason_of("line.txt", content)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(
    ("content", "limits", "words"),
    [
        (b"a " * 600, Limits(text_chars=1_000), "1,199 characters; the limit is 1,000 an article"),
        (b"a" * 11, Limits(file_bytes=10), "the limit is 1e-05 MB a file"),
        (
            b"<html><body><p>Talks in Arbor</p></body></html>",
            Limits(page_chars=20),
            "the page has 47 characters; the limit is 20 a page",
        ),
        (
            b"<html><body>" + b"<p>Talks</p>" * 30,
            Limits(page_elements=20),
            "the page has more than 20 elements",
        ),
    ],
)
def test_a_refusal_names_the_limit(content: bytes, limits: Limits, words: str) -> None:
    assert words in reason_of("a.txt", content, limits)


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.png", "a", ""])
def test_content_and_not_the_name_tells_the_format(name: str) -> None:
    page = b"<!doctype html><title>Talks</title><p>The ministers met in <b>Arbor</b>.</p>"
    assert article_of(name, page).text == "The ministers met in Arbor."
    assert article_of(name, b"# Talks\n\nThey *met*.").text == "Talks\n\nThey met."
    assert article_of(name, b"Talks\n\n1 < 2 and 3 > 2.").text == "Talks\n\n1 < 2 and 3 > 2."


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("talks.txt", "talks.txt"),
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\talks.txt", "talks.txt"),
        ("a\nb\x00c\x1b[31m.txt", "a bc[31m.txt"),
        ("photo\u202etxt.exe", "phototxt.exe"),
        ("<script>alert(1)</script>.html", "script>.html"),
        ("<img src=x onerror=alert(1)>.html", "<img src=x onerror=alert(1)>.html"),
        ("..", "unnamed"),
        ("", "unnamed"),
        ("é" * 400 + ".txt", "é" * 251 + ".txt"),
        ("\ud800.txt", ".txt"),
    ],
)
def test_file_names_are_made_harmless(given: str, kept: str) -> None:
    assert article_of(given, b"They met in Arbor.").file_name == kept


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Talks in Arbor\n\nThey met.", "Talks in Arbor"),
        ("They met on Monday.\nThey talked.", "They met on Monday. They talked."),
        ("They met in Arbor.", "They met in Arbor."),
        ("word " * 60 + ".\nMore.", "word " * 15 + "word…"),
        ('=HYPERLINK("http://x.example")\nThey met.', '=HYPERLINK("http://x.example")'),
        ("Will they meet?\nThey met.", "Will they meet?"),
        ("ARBOR, 4 May 2021 – They met.\nMore.", "ARBOR, 4 May 2021 – They met. More."),
        ("Arbor, 4 May 2021\nTalks in Arbor\nThey met.", "Talks in Arbor"),
        ("Published: 4 January 2021\nTalks in Arbor\nThey met.", "Talks in Arbor"),
        ("Title: Talks in Arbor\nSource: Strait Post\nThey met.", "Talks in Arbor"),
    ],
)
def test_the_title_is_the_headline_or_the_first_words(text: str, title: str) -> None:
    article = article_of("a.txt", text.encode())
    assert article.title == title
    assert article.text == text.strip()


def test_a_page_with_scripts_in_its_title_becomes_inert_text() -> None:
    page = (
        "<html><head><title><script>alert(1)</script>=HYPERLINK(1)\n Talks</title></head><body>"
        "<script>alert(2)</script><style>p{}</style><p onclick=x>They met in Arbor.</p>"
    )
    article = article_of("a.html", page.encode())
    assert "\n" not in article.title
    assert article.title.endswith("=HYPERLINK(1) Talks")
    assert article.text == "They met in Arbor."


def test_titles_are_one_line_of_three_hundred_characters() -> None:
    imported = read_paste("They met.", title="word\n" * 200)
    assert isinstance(imported, Imported)
    assert len(imported.article.title) <= 300
    assert imported.article.title.endswith("word…")


def test_a_page_gives_title_publisher_address_and_language() -> None:
    page = (
        '<html lang="en-GB"><head><title>Talks in Arbor | Strait Post</title>'
        '<meta property="og:site_name" content="Strait Post"><meta property="og:title" '
        'content="Talks in Arbor"><link rel="canonical" href="https://post.example/talks"></head>'
        "<body><nav><a href=/>Home</a><a href=/s>Sport</a></nav><article><h1>Talks in Arbor</h1>"
        "<p>The ministers met in Arbor on Monday.</p><p>They will meet again.</p></article>"
        '<div id="comments"><p>I never liked him</p></div><footer>All rights reserved</footer>'
        "</body></html>"
    )
    article = article_of("a.html", page.encode())
    assert article.title == "Talks in Arbor"
    assert article.publisher == "Strait Post"
    assert article.url == "https://post.example/talks"
    assert article.language == "en"
    assert article.text == (
        "Talks in Arbor\nThe ministers met in Arbor on Monday.\nThey will meet again."
    )


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Talks - Strait Post</title>", "<h1>Talks</h1>", "Talks"),
        ('<meta property="og:title" content="Talks | Strait Post">', "<h1>X</h1>", "Talks"),
        ("<title>Talks in Arbor</title>", "<h1>Strait Post</h1>", "Talks in Arbor"),
        ("", "<h1>Talks</h1>", "Talks"),
        ("", "", "They met in Arbor."),
        (
            '<title>Talks</title><script type="application/ld+json">[{"@type": "NewsArticle", '
            '"headline": "Storm"}, {"@type": "NewsArticle", "headline": "Talks"}]</script>',
            "<h1>Talks</h1>",
            "Talks",
        ),
    ],
)
def test_the_title_of_a_page_is_that_of_its_article(head: str, body: str, title: str) -> None:
    site = '<meta property="og:site_name" content="Strait Post">'
    page = f"<html><head>{site}{head}</head><body>{body}<p>They met in Arbor.</p></body></html>"
    assert article_of("a.html", page.encode()).title == title


def test_markdown_is_read_as_a_reader_sees_it() -> None:
    source = """---
title: "Talks: the second round"
publisher: Strait Post # our own
url: https://post.example/talks
lang: en
summary: >
  Two ministers
  meet.
tags:
- talks
---

# Talks in Arbor

The **ministers** [met](https://x.example "now") in *Arbor*,
on Monday.<!-- hidden --> ![map](map.png)

- one `point`
- another<br>

> They said &ldquo;yes&rdquo;.

| place | day |
|---|---|
| Arbor | 4 May |

<script>alert(1)</script>
"""
    article = article_of("a.md", source.encode())
    assert article.title == "Talks: the second round"
    assert (article.publisher, article.url) == ("Strait Post", "https://post.example/talks")
    assert article.text == (
        "Talks in Arbor\n\nThe ministers met in Arbor, on Monday.\n\none point\nanother\n\n"
        "They said “yes”.\n\nplace | day\nArbor | 4 May"
    )


def test_a_year_that_begins_a_paragraph_is_no_list_number() -> None:
    text = article_of("a.md", b"# Talks\n\n1998. A treaty.\n\nAlso:\n\n1. One\n2. Two").text
    assert text == "Talks\n\n1998. A treaty.\n\nAlso:\n\nOne\nTwo"


def test_rulers_around_text_are_no_front_matter() -> None:
    text = article_of("a.md", b"---\nARBOR: They met.\nThey talked.\n---\nMore of **it**.").text
    assert "They talked." in text


def test_text_is_kept_in_one_normal_form() -> None:
    raw = (
        "Cafe\u0301 talks\u00a0in\u2028Arbor\u200b and\u00ad again\ufeff\n\n\n\n  They met.\t \x0b"
    )
    text = article_of("a.txt", raw.encode()).text
    assert text == "Café talks in\nArbor and again\n\nThey met."
    assert unicodedata.is_normalized("NFC", text)


def test_joiners_stay_where_letters_need_them() -> None:
    assert (
        article_of(
            "a.txt",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u062f \u0628\u0631\u0648\u062f".encode(),
        ).text.count("\u200c")
        == 1
    )
    assert article_of("a.txt", "Ar\u200cbor \u200dtalks".encode()).text == "Arbor talks"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Die Ministerin traf am Montag ihren Kollegen in Berlin und sprach über den Haushalt.",
            "de",
        ),
        ("Le ministre a rencontré lundi son homologue à Paris pour parler de la pêche.", "fr"),
        (
            "The minister met her colleague in Arbor on Monday and talked about fishing rights.",
            "en",
        ),
        ("Ja. Nein.", "en"),
        ("Они встретились вчера.", "ru"),
        ("وصل الوزير أمس إلى عمان.", "ar"),
    ],
)
def test_the_language_is_told_from_the_text(text: str, language: str) -> None:
    assert article_of("a.txt", text.encode()).language == language


def test_identity_depends_on_title_and_text_only() -> None:
    first, second = article_of("a.txt", STORY.encode()), article_of("b.md", STORY.encode("cp1252"))
    assert first.id == second.id == article_id(first.title, STORY)
    assert first.id == hashlib.sha256(f"Talks in Arbor\n{STORY}".encode()).hexdigest()[:12]
    assert first.sha256 == hashlib.sha256(STORY.encode()).hexdigest() != second.sha256


def test_pasted_text_takes_the_title_that_is_given() -> None:
    imported = read_paste(STORY, title=" My title ")
    assert isinstance(imported, Imported)
    assert (imported.article.title, imported.article.text) == ("My title", STORY)
    assert imported.article.file_name == "pasted text"


def test_pasted_pages_are_read_as_pages() -> None:
    imported = read_paste("<html><body><p>They met.</p></body></html>")
    assert isinstance(imported, Imported)
    assert imported.article.text == "They met."


@pytest.mark.parametrize("text", ["", "  \n", "\ud800\udfff", "x" * 2_000_001])
def test_useless_pastes_are_refused(text: str) -> None:
    assert isinstance(read_paste(text), Refused)


def test_a_lone_surrogate_in_a_paste_does_no_harm() -> None:
    imported = read_paste("They met \ud800 in Arbor.")
    assert isinstance(imported, Imported)
    assert imported.article.text == "They met in Arbor."


def test_folders_are_walked_in_order_and_neighbours_of_a_bad_file_are_read(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "one.txt").write_text("They met in Arbor.", encoding="utf-8")
    (tmp_path / "a.md").write_text("# Talks\n\nThey met.", encoding="utf-8")
    (tmp_path / "c.txt").write_bytes(b"")
    (tmp_path / ".hidden").write_text("no", encoding="utf-8")
    (tmp_path / "b" / "gone.txt").symlink_to(tmp_path / "nowhere")
    read = list(read_paths([tmp_path, tmp_path / "missing.txt"]))
    names = [r.file_name if isinstance(r, Refused) else r.article.file_name for r in read]
    assert names == ["a.md", "c.txt", "gone.txt", "one.txt", "missing.txt"]
    assert [isinstance(r, Imported) for r in read] == [True, False, False, True, False]


def test_a_file_beyond_the_limit_is_not_loaded(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as stream:
        stream.truncate(3_000_000_000)
    (refused,) = read_paths([big])
    assert isinstance(refused, Refused)
    assert "it has 3000.0 MB; the limit is 20 MB a file" in refused.reason


def test_the_sample_articles_give_the_dates_that_they_state() -> None:
    folder = Path(__file__).parents[2] / "sample_data" / "articles"
    read = [r.article for r in read_paths([folder]) if isinstance(r, Imported)]
    sources = {a.file_name: a.published.source for a in read if a.published}
    assert sources["abraham-accords.md"] is DateSource.HTML_META
    assert sources["doha-agreement.html"] is DateSource.JSON_LD
    assert sources["riyadh-and-tehran.txt"] is DateSource.DATELINE
    assert "khalilzad-in-rawalpindi.txt" not in sources
