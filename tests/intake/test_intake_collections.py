"""Tables and archives: every row and every file is imported or refused by its own name."""

import io
import json
import struct
import zipfile
from datetime import date
from typing import Final

import pandas as pd
import pytest

from core.intake import Limits, read_file, read_files
from core.model import DateSource, Imported, Refused

ROWS: Final = pd.DataFrame(
    {
        "Headline": ["Talks in Arbor", "Talks put off", ""],
        "Publication Date": ["2021-01-04", "2021-01-09", "2021-01-11"],
        "Source": ["Strait Post", "Strait Post", "Suvia Daily"],
        "Body": [
            "They met in Arbor – “at last”,\nsaid the minister.",
            "No talks.",
            "A third text.",
        ],
        "url": ["https://post.example/1", "", ""],
    }
)


def workbook(rows: pd.DataFrame) -> bytes:
    stream = io.BytesIO()
    rows.to_excel(stream, index=False)
    return stream.getvalue()


def archive(files: dict[str, bytes | str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return stream.getvalue()


def told(name: str, content: bytes, limits: Limits | None = None) -> list[tuple[str, str]]:
    """Name, and text or reason, of each thing in a file."""
    return [
        (r.file_name, r.reason) if isinstance(r, Refused) else (r.article.file_name, r.article.text)
        for r in read_files(name, content, limits or Limits())
    ]


@pytest.mark.parametrize(
    "content",
    [
        ROWS.to_csv(index=False).encode(),
        ROWS.to_csv(index=False).encode("utf-8-sig"),
        ROWS.to_csv(index=False, sep=";").encode("cp1252"),
        ROWS.to_csv(index=False, sep="\t").encode("utf-16"),
        ROWS.to_json(orient="records", lines=True).encode(),
        ROWS.to_json(orient="records", indent=1).encode(),
        workbook(ROWS),
        workbook(ROWS.assign(**{"Publication Date": pd.to_datetime(ROWS["Publication Date"])})),
    ],
    ids=["csv", "csv with mark", "semicolons", "tsv", "jsonl", "json", "xlsx", "xlsx with dates"],
)
def test_every_row_of_a_table_is_an_article(content: bytes) -> None:
    read = list(read_files("articles.bin", content))
    articles = [r.article for r in read if isinstance(r, Imported)]
    assert [a.text for a in articles] == list(ROWS["Body"])
    assert [a.title for a in articles] == ["Talks in Arbor", "Talks put off", "A third text."]
    assert [a.publisher for a in articles] == list(ROWS["Source"])
    assert [a.url for a in articles] == ["https://post.example/1", None, None]
    assert [a.published and a.published.day for a in articles] == [
        date(2021, 1, 4),
        date(2021, 1, 9),
        date(2021, 1, 11),
    ]
    assert {a.published and a.published.source for a in articles} == {DateSource.COLUMN}
    assert [a.file_name for a in articles] == [f"articles.bin row {n}" for n in (1, 2, 3)]


def test_a_row_without_text_is_refused_and_its_neighbours_are_read() -> None:
    content = b"title,text\nTalks,They met.\nNothing,\nMore,They met again.\nShort\n"
    assert told("a.csv", content) == [
        ("a.csv row 1", "They met."),
        ("a.csv row 2", "a.csv row 2 was refused: it holds no words."),
        ("a.csv row 3", "They met again."),
        ("a.csv row 4", "a.csv row 4 was refused: it holds no words."),
    ]


@pytest.mark.parametrize(
    ("others", "day"),
    [(["25/03/2021"], date(2021, 4, 3)), (["03/25/2021"], date(2021, 3, 4))],
)
def test_the_column_settles_the_order_of_day_and_month(others: list[str], day: date) -> None:
    content = "\n".join(["date,text", *(f"{d},They met." for d in ["03/04/2021", *others])])
    first = next(read_files("a.csv", content.encode()))
    assert isinstance(first, Imported)
    assert first.article.published is not None
    assert first.article.published.day == day
    assert f"stands first: “{others[0]}” in the same column" in first.article.published.reason


@pytest.mark.parametrize("others", [[], ["04/03/2021"], ["25/03/2021", "03/25/2021"]])
def test_without_evidence_both_readings_are_offered(others: list[str]) -> None:
    content = "\n".join(["date,text", *(f"{d},They met." for d in ["03/04/2021", *others])])
    first = next(read_files("a.csv", content.encode()))
    assert isinstance(first, Imported)
    assert first.article.published is None
    assert [c.day for c in first.candidates] == [date(2021, 4, 3), date(2021, 3, 4)]


@pytest.mark.parametrize(
    "text",
    ["Talks, at last\nThey met, at last.", "text\nThey met.", '{"name": 1}\n{"name": 2}', "{}"],
)
def test_what_has_no_known_columns_is_no_table(text: str) -> None:
    read = read_file("a.txt", text.encode())
    assert isinstance(read, Refused) or read.article.text == text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"title,text\n", "it is a table without rows"),
        (
            b'{"title": "a", "text": "b"}\nnonsense\n',
            "item 2 of its JSON is not an object with text",
        ),
        (b"title,text\n" + b"a,b\n" * 11, "the table has more than 10 rows, the limit of a file"),
        (workbook(pd.DataFrame({"a": [1]})), "no sheet of it has columns named text and title"),
        (workbook(ROWS)[:-200], "a damaged"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused(content: bytes, reason: str) -> None:
    ((name, words),) = told("a.csv", content, Limits(table_rows=10))
    assert name == "a.csv"
    assert reason in words or "zip archive or an office document" in words


def test_a_table_is_more_than_one_file() -> None:
    read = read_file("a.csv", b"title,text\nA,They met.\nB,They met.\n")
    assert isinstance(read, Refused)
    assert read.reason == "a.csv was refused: it holds 2 articles and not one."


def test_deep_json_is_no_table_and_does_no_harm() -> None:
    assert told("a.jsonl", b"[" * 100_000)[0][1].endswith("it holds no words.")
    line = '{"title": "a", "text": "They met.", "x": ' + "[" * 50_000
    assert isinstance(read_file("a.jsonl", line.encode()), Imported | Refused)


def test_long_cells_are_read() -> None:
    text = "They met. " * 30_000
    content = f'title,text\nTalks,"{text}"\n'.encode()
    assert len(told("a.csv", content)[0][1]) == len(text) - 1


def test_every_file_of_an_archive_is_imported_or_refused() -> None:
    content = archive(
        {
            "b/two.md": "# Talks\n\nThey met.",
            "a/one.txt": "They met in Arbor.",
            "c.txt": b"",
            "photo.txt": b"\x89PNG\r\n\x1a\n",
            "rows.csv": "title,text\nA,One met.\nB,Two met.\n",
            "inner.zip": archive({"x.txt": "no"}),
            "__MACOSX/a/._one.txt": b"\x00\x05",
            ".DS_Store": b"\x00",
            "empty/": b"",
        }
    )
    assert told("all.zip", content) == [
        ("one.txt", "They met in Arbor."),
        ("two.md", "Talks\n\nThey met."),
        ("c.txt", "c.txt was refused: it is empty."),
        ("inner.zip", "inner.zip was refused: it is an archive in an archive."),
        ("photo.txt", told("photo.txt", b"\x89PNG\r\n\x1a\n")[0][1]),
        ("rows.csv row 1", "One met."),
        ("rows.csv row 2", "Two met."),
    ]


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "a\n\u202eb/evil.txt"]
)
def test_names_in_an_archive_lead_nowhere(name: str) -> None:
    assert told("a.zip", archive({name: "They met."})) == [("evil.txt", "They met.")]


def test_a_file_without_a_name_is_refused() -> None:
    content = bytearray(archive({"x.txt": "They met."}))
    at = content.find(b"PK\x01\x02")
    content[at + 28 : at + 34] = struct.pack("<HHH", 0, 0, 5)  # its name becomes its comment
    ((name, words),) = told("a.zip", bytes(content))
    assert name == "unnamed"
    assert "damaged" in words


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_files_of_the_same_name_are_all_counted() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("a.txt", "They met.")
        package.writestr("a.txt", "They met again.")
    assert told("a.zip", stream.getvalue()) == [
        ("a.txt", "They met."),
        ("a.txt", "They met again."),
    ]


def test_a_link_in_an_archive_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        link = zipfile.ZipInfo("passwords.txt")
        link.external_attr = 0o120777 << 16
        package.writestr(link, "/etc/passwd")
    assert "it is a link to another file" in told("a.zip", stream.getvalue())[0][1]


@pytest.mark.parametrize(
    ("content", "limits", "reason"),
    [
        (archive({f"{n}.txt": "x" for n in range(20)}), Limits(package_entries=10), "20 files"),
        (archive({"a.txt": b"0" * 9_000_000}), Limits(), "more than 300 times its packed size"),
        (archive({"a.txt": b"0" * 900_000}), Limits(unpacked_bytes=10_000), "unpacks to 1 MB"),
        (archive({"a/": b""}), Limits(), "it is an archive without files"),
        (archive({"a.txt": "x"}), Limits(file_bytes=50), "the limit is 5e-05 MB a file"),
    ],
)
def test_an_archive_beyond_a_limit_is_refused(content: bytes, limits: Limits, reason: str) -> None:
    ((name, words),) = told("a.zip", content, limits)
    assert name == "a.zip"
    assert reason in words


def test_a_size_that_lies_does_not_unpack_more() -> None:
    content = bytearray(archive({"a.txt": b"They met. " * 100_000}))
    at = content.find(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", 50)
    ((_, words),) = told("a.zip", bytes(content))
    assert "damaged" in words or len(words) <= 50


def test_json_lines_of_the_command_line_are_articles() -> None:
    line = json.dumps({"doc_id": "a", "text": "They met.", "published": "2021-01-04"})
    read = read_file("in.jsonl", line.encode())
    assert isinstance(read, Imported)
    assert read.article.published is not None
    assert (read.article.text, read.article.published.day) == ("They met.", date(2021, 1, 4))
