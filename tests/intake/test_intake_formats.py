"""Files of every format, made by real programs, give the text that a person sees."""

import io
import re
import zipfile
from email.message import EmailMessage
from pathlib import Path
from typing import Final

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.intake import Limits, read_file, suffixes
from core.model import Article, DateSource, Imported, Refused

FILES: Final = Path(__file__).parent / "files"
STORY: Final = (
    "ARBOR, 4 January 2021 – The foreign ministers of Nordland and Suvia met in Arbor on Monday to "
    "talk about fishing rights in the strait between the two countries. It was their first meeting "
    "since the treaty of 1998 ran out – “a beginning”, said Nordland’s minister.",
    "The negotiations go back to an agreement reached on 15 December 2020. Last month the two "
    "sides had spoken by telephone, and each had accepted a new chart of the strait.",
)
MADE: Final = ("talks.docx", "talks.odt", "talks.rtf", "talks.pdf", "talks.mhtml")


def article_of(name: str, content: bytes, limits: Limits | None = None) -> Article:
    imported = read_file(name, content, limits or Limits())
    assert isinstance(imported, Imported), imported
    return imported.article


def reason_of(content: bytes, limits: Limits | None = None) -> str:
    refused = read_file("a.bin", content, limits or Limits())
    assert isinstance(refused, Refused), refused
    return refused.reason


def zipped(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, words in parts.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), words)
    return stream.getvalue()


def word_file(body: str, head: str = "") -> bytes:
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return zipped(
        word__document_xml=f'<?xml version="1.0"?>{head}<w:document xmlns:w="{name}"><w:body>'
        f"{body}</w:body></w:document>"
    )


@pytest.mark.parametrize("name", MADE)
def test_paragraphs_are_those_that_a_person_sees(name: str) -> None:
    article = article_of("no-suffix", (FILES / name).read_bytes())
    assert article.title == "Fishing talks in Arbor"
    assert set(STORY) <= set(article.text.split("\n"))
    assert article.text.endswith("They will meet again in March.") or "March.1\n" in article.text
    assert article.language == "en"


@pytest.mark.parametrize("name", ["talks.docx", "talks.odt", "talks.rtf", "talks.pdf"])
def test_lists_and_headings_keep_their_lines(name: str) -> None:
    lines = article_of(name, (FILES / name).read_bytes()).text.split("\n")
    assert "Ministers meet in Arbor" in lines
    assert {line.strip("• ") for line in lines} >= {"Café talks come first", "Quotas come later"}


def test_a_saved_page_gives_the_dates_of_the_page_and_not_of_the_saving() -> None:
    imported = read_file("talks.mhtml", (FILES / "talks.mhtml").read_bytes())
    assert isinstance(imported, Imported)
    assert imported.article.url == "https://post.example/world/2021/01/04/talks"
    assert {str(c.day) for c in imported.candidates} == {"2021-01-04"}
    assert imported.candidates[0].source is DateSource.HTML_META


def test_the_date_in_a_pdf_is_only_a_suggestion() -> None:
    imported = read_file("talks.pdf", (FILES / "talks.pdf").read_bytes())
    assert isinstance(imported, Imported)
    made = [c for c in imported.candidates if c.source is DateSource.PDF_METADATA]
    assert [(str(c.day), c.reliable) for c in made] == [("2026-11-23", False)]


def mail(body: str, subtype: str = "plain") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Strait Post <news@post.example>"
    message["To"] = "desk@paper.example"
    message["Subject"] = "Talks in Arbor – café"
    message["Date"] = "Mon, 04 Jan 2021 23:30:00 -0800"
    message.set_content(body, subtype=subtype)
    return message


def test_an_email_gives_subject_body_and_date() -> None:
    message = mail("They met on Monday – in the café.\n")
    message.add_alternative("<p>They met <b>again</b>.</p>", subtype="html")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    article = article_of("a.eml", message.as_bytes())
    assert article.title == "Talks in Arbor – café"
    assert article.text == "They met on Monday – in the café."
    assert article.published is not None
    assert (str(article.published.day), article.published.source) == (
        "2021-01-04",
        DateSource.EMAIL_HEADER,
    )


def test_an_email_of_html_alone_is_read_as_a_page() -> None:
    message = mail("<html><body><p>They <b>met</b> in Arbor.</p></body></html>", "html")
    assert article_of("a.eml", message.as_bytes()).text == "They met in Arbor."


def test_an_email_without_a_charset_is_decoded_by_its_bytes() -> None:
    head = b"From: a@b.example\r\nSubject: Talks\r\nContent-Type: text/plain\r\n\r\n"
    assert article_of("a.eml", head + "The café.".encode()).text == "The café."
    assert article_of("a.eml", head + "The café.".encode("cp1252")).text == "The café."


@pytest.mark.parametrize(
    "text", ["Title: Talks\nDate: 2021-01-04\nThey met.", "From: here\nthere\nThey met."]
)
def test_a_text_with_labels_is_no_email(text: str) -> None:
    assert article_of("a.txt", text.encode()).text == text


def test_a_word_file_of_python_docx_is_read() -> None:
    document = docx.Document()
    document.add_heading("Talks in Arbor", 0)
    document.add_paragraph("They met\ton Monday.")
    document.add_table(rows=1, cols=1).cell(0, 0).text = "One\nTwo"
    stream = io.BytesIO()
    document.save(stream)
    article = article_of("a.docx", stream.getvalue())
    assert (article.title, article.text) == (
        "Talks in Arbor",
        "Talks in Arbor\nThey met on Monday.\nOne\nTwo",
    )


def test_word_shows_insertions_and_hides_deletions() -> None:
    body = (
        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>They </w:t></w:r>"
        "<w:ins><w:r><w:t>met</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>quarrelled</w:delText></w:r></w:del>"
        '<w:hyperlink><w:r><w:t xml:space="preserve"> in Arbor</w:t></w:r></w:hyperlink>'
        "<w:r><w:t>.</w:t></w:r></w:p>"
    )
    assert article_of("a.docx", word_file(body)).text == "They met in Arbor."


def test_word_files_of_the_strict_kind_are_read() -> None:
    content = word_file("<w:p><w:r><w:t>They met.</w:t></w:r></w:p>")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        source = package.read("word/document.xml").decode()
    strict = source.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert article_of("a.docx", zipped(word__document_xml=strict)).text == "They met."


@pytest.mark.parametrize("name", [f for f in MADE if f.endswith(("x", "t", "f"))])
def test_truncated_files_are_refused_or_read_in_part(name: str) -> None:
    content = (FILES / name).read_bytes()
    for part in (1, 2, 3):
        read_file(name, content[: len(content) * part // 4])


EXTERNAL: Final = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS: Final = (
    '<!DOCTYPE w [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + "]>"
)


@pytest.mark.parametrize("head", [EXTERNAL, LAUGHS.replace("ENTITY j", "ENTITY x")])
def test_entities_are_neither_fetched_nor_expanded(head: str) -> None:
    body = "<w:p><w:r><w:t>They met &x; in Arbor.</w:t></w:r></w:p>"
    read = read_file("a.docx", word_file(body, head))
    if isinstance(read, Imported):
        assert "root:" not in read.article.text
        assert "ha" not in read.article.text


def test_deep_nesting_is_refused() -> None:
    assert "damaged XML" in reason_of(word_file("<w:p>" * 10_000 + "</w:p>" * 10_000))


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(package_entries=3), "files; the limit is 3 a package"),
        (Limits(unpacked_bytes=1_000), "the limit is 0 MB a package"),
        (Limits(text_chars=100), "characters; the limit is 100 an article"),
    ],
)
def test_a_package_beyond_a_limit_is_refused(limits: Limits, words: str) -> None:
    assert words in reason_of((FILES / "talks.docx").read_bytes(), limits)


def test_a_packed_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = word_file("<w:p><w:r><w:t>" + "0" * 50_000_000 + "</w:t></w:r></w:p>")
    assert "more than 300 times its packed size" in reason_of(bomb)


def test_a_locked_package_is_refused() -> None:
    content = bytearray((FILES / "talks.docx").read_bytes())
    for mark in (m.start() for m in re.finditer(rb"PK\x01\x02", bytes(content))):
        content[mark + 8] |= 1
    assert "locked with a password" in reason_of(bytes(content))


def test_a_pdf_beyond_its_pages_is_refused() -> None:
    content = (FILES / "talks.pdf").read_bytes()
    assert "1 pages; the limit is 0 a file" in reason_of(content, Limits(pdf_pages=0))


def test_a_pdf_without_text_is_refused_as_a_scan() -> None:
    blank = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
        b"trailer<</Root 1 0 R>>\n"
    )
    assert "pictures of pages and no text: a scan" in reason_of(blank)


def test_pages_of_a_pdf_that_contain_themselves_do_no_harm() -> None:
    loop = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>"
        b">>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\n"
        b"trailer<</Root 1 0 R>>\n"
    )
    assert "PDF" in reason_of(loop)


def set_in_type(*lines: tuple[float, float, float, str]) -> bytes:
    """A PDF of one page with a line of words for each size of type, x, y and words."""
    shown = "".join(f"BT /F {size} Tf {x} {y} Td ({words}) Tj ET\n" for size, x, y, words in lines)
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        f"<</Length {len(shown)}>>stream\n{shown}endstream\n",
    )
    body = "".join(f"{n} 0 obj{each}endobj\n" for n, each in enumerate(objects, start=1))
    return f"%PDF-1.4\n{body}trailer<</Root 1 0 R>>\n".encode()


def test_a_heading_as_far_from_both_paragraphs_as_its_lines_are_apart_stands_alone() -> None:
    words = "The ministers met in Arbor and talked at length about fish"
    rows = [(12, 50, 700, words), (12, 50, 685, f"{words}."), (24, 50, 655, "Talks in Arbor")]
    rows += [(12, 50, 625, words), (12, 50, 610, f"{words}.")]
    paragraph = f"{words} {words}."
    assert article_of("a.pdf", set_in_type(*rows)).text.split("\n") == [
        paragraph,
        "Talks in Arbor",
        paragraph,
    ]


@pytest.mark.parametrize("number", ["1e38", "-1e38", "0", "0.0000001", "99999999999999999999"])
def test_type_of_impossible_size_is_read_or_refused(number: str) -> None:
    content = set_in_type((12, 50, 700, "They met."), (12, 50, 680, "They talked."))
    hostile = content.replace(b"BT /F 12 Tf", f"BT {number} 0 0 {number} 0 0 Tm /F 12 Tf".encode())
    assert isinstance(read_file("a.pdf", hostile), Imported | Refused)


def test_every_format_is_named_where_files_are_chosen() -> None:
    assert {f".{name.rpartition('.')[2]}" for name in MADE} <= set(suffixes())


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(MADE), st.integers(0, 2**31), st.binary(min_size=1, max_size=8))
def test_damaged_files_are_imported_or_refused(name: str, at: int, noise: bytes) -> None:
    content = bytearray((FILES / name).read_bytes())
    at %= len(content)
    content[at : at + len(noise)] = noise
    assert isinstance(read_file(name, bytes(content)), Imported | Refused)


def test_rich_text_keeps_its_letters() -> None:
    source = rb"{\rtf1\ansi\ansicpg1252 Talks in Arbor\par They met on Monday \u8211\'96 caf\'e9.}"
    assert article_of("a.rtf", source).text == "Talks in Arbor\nThey met on Monday – café."
