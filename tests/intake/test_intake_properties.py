"""Any bytes become an article or a refusal, whatever they are."""

import time
import unicodedata
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.intake import read_file, read_paste
from core.intake.full_dates import find_full_dates
from core.intake.normalise import normalise_file_name, normalise_text, normalise_title
from core.model import Imported, Refused

FRAGMENTS: Final = (
    "<html>", "</html>", "<p>", "</p>", "<script>", "</script>", "<!--", "-->", "<time datetime='",
    "2021-01-04", "'>", "<meta name=date content=", '<script type="application/ld+json">', "{", "}",
    '"@type": "NewsArticle",', '"datePublished": "', "[", "](", ")", "---\n", "date: ", "# ", "\n",
    "Published ", "ARBOR, ", "4 January 2021", "01/02/2021", " – ", "Monday", "\x00", "\ufeff", "é",
    "\u0301", "\u200d", "\u212a", "&#0;", "&#xD800;", "They met in Arbor.", "|", "*", "`", "\t",
)  # fmt: skip
PIECES: Final = st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)
RELAXED: Final = settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow]
)


def check(read: Imported | Refused) -> None:
    if isinstance(read, Refused):
        assert read.reason.startswith(f"{read.file_name} was refused: ")
        return
    article = read.article
    assert article.text == normalise_text(article.text)
    assert article.title == normalise_title(article.title)
    assert article.title
    assert "\n" not in article.title
    assert article.published in (*read.candidates, None)
    assert [c.reliable for c in read.candidates] == sorted(
        (c.reliable for c in read.candidates), reverse=True
    )
    assert all(c.reason for c in read.candidates)
    f"{article.title}{article.text}{article.file_name}".encode()


@RELAXED
@given(st.text(max_size=40), st.binary(max_size=2_000))
def test_any_bytes_are_imported_or_refused(name: str, content: bytes) -> None:
    check(read_file(name, content))


@RELAXED
@given(PIECES, st.sampled_from(["utf-8", "utf-16", "utf-16-le", "cp1252"]))
def test_any_markup_is_imported_or_refused(text: str, encoding: str) -> None:
    check(read_file("a.html", text.encode(encoding, errors="replace")))
    check(read_file("a.html", ("<html><body>" + text).encode(encoding, errors="replace")))
    check(read_file("a.md", ("# Talks\n" + text).encode(encoding, errors="replace")))


@RELAXED
@given(st.text(max_size=400) | PIECES)
def test_any_paste_is_imported_or_refused_and_read_the_same_twice(text: str) -> None:
    first = read_paste(text)
    check(first)
    assert first == read_paste(text)


@RELAXED
@given(st.text(alphabet=st.characters(), max_size=300))
def test_normal_forms_are_stable(text: str) -> None:
    normal = normalise_text(text)
    assert normal == normalise_text(normal)
    assert unicodedata.is_normalized("NFC", normal)
    name = normalise_file_name(text)
    assert name
    assert name == normalise_file_name(name)
    assert len(name) <= 255


@RELAXED
@given(PIECES)
def test_full_dates_stand_where_they_say(text: str) -> None:
    found = find_full_dates(text)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "piece",
    ["1", "?", " a", "Monday ", "1/", "2021-01-01 ", "Published ", "A/", "will ", "\u200d", "x\n"],
)
def test_time_grows_with_the_length_of_the_text(piece: str) -> None:
    started = time.process_time()
    read_paste(f"Talks {piece * (100_000 // len(piece))}")
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "piece",
    ["<!--", "<script>", "[", "](", "[a](", "*", "** ", "> ", "- ", "`", "|-|\n", "<a ", "<"],
)
def test_hostile_markdown_takes_no_longer_than_it_must(piece: str) -> None:
    started = time.process_time()
    read_paste(f"# Talks\n\n{piece * (40_000 // len(piece))}")
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 10_000 + "They met.",
        "<b><i>" * 20_000 + "They met.",
        "<table><tr><td>" * 2_000 + "They met.",
        '<script type="application/ld+json">' + "[" * 100_000 + "</script><p>They met.</p>",
        '<p class="' + "a " * 200_000 + '">They met.</p>',
        "<p>" + "<time>x</time> " * 5_000,
        "<h1>x</h1>" + "<span><span>x</span></span>" * 5_000,
    ],
)
def test_hostile_pages_take_no_longer_than_they_must(markup: str) -> None:
    started = time.process_time()
    check(read_file("a.html", f"<html><body>{markup}".encode()))
    assert time.process_time() - started < 5
