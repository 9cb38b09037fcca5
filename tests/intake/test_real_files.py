"""Files that newsrooms get, made by the programs themselves, give the text that a person sees."""

import re
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from file_texts import CELLS, COLUMNS, ENDING, POINTS, STORY, TITLE, URDU

from core.intake import read_file, read_files
from core.model import Article, DateSource, Imported, Refused

FILES: Final = Path(__file__).parent / "files"
ROWS: Final = tuple(" | ".join(row) for row in CELLS)
BULLETS: Final = tuple(f"• {point}" for point in POINTS)
# Print has no strokes between the cells.
PRINTED: Final = tuple(" ".join(row) for row in CELLS)
WHOLE: Final = (TITLE, *STORY, *POINTS, *ROWS, ENDING)
PRINT: Final = (TITLE, *COLUMNS)
SHOWN: Final = {
    "office.docx": WHOLE,
    "office.odt": WHOLE,
    "office.rtf": (TITLE, *STORY, *BULLETS, *ROWS, ENDING),
    "office.pdf": (TITLE, *STORY, *BULLETS, *PRINTED, ENDING),
    # trafilatura gives this page's heading as its title alone.
    "office.html": WHOLE[1:],
    "office-columns.pdf": PRINT,
    "chromium.mhtml": WHOLE,
    "chromium-dom.html": WHOLE,
    "chromium-columns.pdf": PRINT,
    "chromium-urdu.pdf": URDU,
    "pandoc.md": WHOLE,
    "s-nail.eml": (*STORY, ENDING),
    "mutt.eml": (*STORY, ENDING),
    "python.eml": (*STORY, ENDING),
}

# Files that name no title, or another one.
UNTITLED: Final = ("chromium-columns.pdf", "chromium-urdu.pdf")


def article_of(name: str) -> Article:
    imported = read_file(name, (FILES / name).read_bytes())
    assert isinstance(imported, Imported), imported
    assert imported.notes == ()
    return imported.article


@pytest.mark.parametrize(("name", "lines"), SHOWN.items(), ids=SHOWN)
def test_the_text_is_the_one_that_a_person_sees(name: str, lines: tuple[str, ...]) -> None:
    assert tuple(filter(None, article_of(name).text.split("\n"))) == lines


@pytest.mark.parametrize("name", [name for name in SHOWN if name not in UNTITLED])
def test_the_title_is_the_one_that_a_person_sees(name: str) -> None:
    assert article_of(name).title.removesuffix(" – café") == TITLE


@pytest.mark.parametrize(
    ("name", "source", "day"),
    [
        ("chromium-dom.html", DateSource.JSON_LD, date(2021, 3, 9)),
        # A saved page keeps no scripts, so its JSON-LD is lost.
        ("chromium.mhtml", DateSource.URL, date(2021, 3, 9)),
        ("office.docx", DateSource.DATELINE, date(2021, 3, 9)),
        ("office.pdf", DateSource.DATELINE, date(2021, 3, 9)),
        ("python.eml", DateSource.EMAIL_HEADER, date(2021, 3, 9)),
        ("mutt.eml", DateSource.EMAIL_HEADER, date(2026, 11, 24)),
        ("s-nail.eml", DateSource.EMAIL_HEADER, date(2026, 11, 24)),
    ],
)
def test_the_publication_date_comes_from_where_the_program_puts_it(
    name: str, source: DateSource, day: date
) -> None:
    published = article_of(name).published
    assert published is not None
    assert (published.source, published.day) == (source, day)


@pytest.mark.parametrize(
    "name",
    [
        "pandas-rows.csv",
        "pandas-rows.tsv",
        "pandas-rows.xlsx",
        "pandas-rows.jsonl",
        "office-rows.xlsx",
    ],
)
def test_each_row_of_a_table_is_an_article(name: str) -> None:
    read = list(read_files(name, (FILES / name).read_bytes()))
    articles = [each.article for each in read if isinstance(each, Imported)]
    assert [a.title for a in articles] == [TITLE, "Pilots train off the shoals"]
    assert [a.text for a in articles] == ["\n".join(STORY), "\n".join(COLUMNS[2:])]
    assert [a.publisher for a in articles] == ["Strait Post", "Harne Courier"]
    assert [a.published and a.published.day for a in articles] == [
        date(2021, 3, 9),
        date(2021, 3, 10),
    ]


def test_a_photograph_of_a_page_is_refused_as_a_scan() -> None:
    refused = read_file("scan.pdf", (FILES / "scan.pdf").read_bytes())
    assert isinstance(refused, Refused)
    assert refused.reason == (
        "scan.pdf was refused: the PDF holds pictures of pages and no text: a scan."
    )


def test_the_table_of_files_names_every_file_and_its_program() -> None:
    table = (FILES / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w-]+\.\w+)`", table))
    there = {path.name for path in FILES.iterdir() if path.is_file()}
    assert named | {"README.md"} == there


def test_a_page_that_was_printed_without_a_title_is_not_named_by_its_address() -> None:
    (one,) = read_files("chromium-urdu.pdf", (FILES / "chromium-urdu.pdf").read_bytes())
    assert isinstance(one, Imported)
    assert one.article.text.startswith(one.article.title.rstrip("…"))
