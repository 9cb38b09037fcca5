"""Which column of a table holds what: by name, by contents as an offer, and as a person says."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import date
from typing import Final

import pandas as pd
import pytest

from core.intake import Limits, read_files, read_paste
from core.intake.columns import BY_NAME, ColumnChoice
from core.intake.preview import (
    FoundTable,
    count_articles,
    describe_table,
    first_choice,
    names_of,
    order_shown,
    sample_rows,
    taken_of,
)
from core.intake.read import read_parts
from core.intake.worker import Worker
from core.model import DayMonth, Imported, Refused

LONG: Final = "They spoke for an hour about grain, ships and the price of copper."
ROWS: Final = pd.DataFrame(
    {
        "nr": [1, 2, 3],
        "kop": ["Talks in Oslo", "More talks at sea", "Rain"],
        "bericht": [f"Anna met Carl. {LONG}", f"Ruth met Ingrid. {LONG}", None],
        "datum": ["03/04/2020", "05/04/2020", "06/04/2020"],
        "krant": ["Strait Post"] * 3,
        "adres": [f"https://post.example/{number}" for number in (1, 2, 3)],
    }
)
OFFERED: Final = {"text": "bericht", "title": "kop", "published": "datum", "url": "adres"}


def as_xlsx(rows: pd.DataFrame, **options: object) -> bytes:
    stream = io.BytesIO()
    rows.to_excel(stream, index=False, **options)  # type: ignore[arg-type]
    return stream.getvalue()


FORMS: Final = {
    "csv": ROWS.to_csv(index=False).encode(),
    "semicolons": ROWS.to_csv(index=False, sep=";").encode("cp1252"),
    "tsv": ROWS.to_csv(index=False, sep="\t").encode("utf-16"),
    "jsonl": ROWS.to_json(orient="records", lines=True).encode(),
    "json": ROWS.to_json(orient="records", indent=1).encode(),
    "xlsx": as_xlsx(ROWS),
}


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    reads = Worker()
    yield reads
    reads.close()


def found(content: bytes) -> FoundTable:
    (one,) = read_parts("a.csv", content, Limits(), None)
    assert isinstance(one, FoundTable)
    return one


def articles(content: bytes, choice: ColumnChoice) -> list[Imported]:
    parts = read_parts("a.csv", content, Limits(), choice)
    return [part for part in parts if isinstance(part, Imported)]


@pytest.mark.parametrize("content", FORMS.values(), ids=FORMS)
def test_a_table_of_unknown_columns_is_offered_by_its_contents(content: bytes) -> None:
    preview = found(content).preview
    choice = first_choice(preview)
    assert taken_of(preview, choice) == OFFERED
    assert count_articles(preview, choice) == (2, 1)
    first = sample_rows(preview, choice)[0]
    assert (first.title, first.text[:14], first.stamp) == (
        "Talks in Oslo", "Anna met Carl.", "03/04/2020",
    )  # fmt: skip
    assert first.days == (date(2020, 4, 3), date(2020, 3, 4))


@pytest.mark.parametrize("content", FORMS.values(), ids=FORMS)
def test_without_a_person_such_a_table_is_refused_with_the_names_of_its_columns(
    content: bytes,
) -> None:
    (one,) = read_files("a.csv", content)
    assert isinstance(one, Refused)
    assert "none of its columns is known as the text" in one.reason
    assert "“bericht”" in one.reason and "--column text=NAME" in one.reason


@pytest.mark.parametrize("content", FORMS.values(), ids=FORMS)
def test_the_rows_are_read_as_a_person_says(content: bytes) -> None:
    named = (("text", "bericht"), ("published", "datum"), ("publisher", "krant"), ("title", None))
    first, second = articles(content, ColumnChoice(named, order=DayMonth.MONTH_FIRST))
    assert first.article.published is not None
    assert first.article.published.day == date(2020, 3, 4)
    assert first.article.published.reason.endswith(
        "; the month stands first: you said so of this table"
    )
    assert second.article.publisher == "Strait Post"
    assert second.article.title.startswith("Ruth met Ingrid.")


def test_a_name_goes_before_what_a_cell_looks_like() -> None:
    content = ROWS.rename(columns={"kop": "body", "bericht": "title"}).to_csv(index=False)
    preview = found(content.encode()).preview
    assert taken_of(preview, first_choice(preview))["text"] == "body"


@pytest.mark.parametrize("form", ["csv", "tsv", "xlsx"])
def test_a_table_without_header_numbers_its_columns(form: str) -> None:
    bare = ROWS.drop(columns="nr")
    content = {
        "csv": bare.to_csv(index=False, header=False).encode(),
        "tsv": bare.to_csv(index=False, header=False, sep="\t").encode(),
        "xlsx": as_xlsx(bare, header=False),
    }[form]
    preview = found(content).preview
    choice = first_choice(preview)
    assert choice.has_header is False
    assert names_of(preview, choice) == tuple(f"Column {number}" for number in range(1, 6))
    assert taken_of(preview, choice)["text"] == "Column 2"
    assert count_articles(preview, choice) == (2, 1)
    read = articles(content, choice)
    assert [one.article.title for one in read] == ["Talks in Oslo", "More talks at sea"]
    assert [one.article.file_name for one in read] == ["a.csv row 1", "a.csv row 2"]


def test_whether_the_first_row_is_a_header_can_be_said() -> None:
    content = FORMS["csv"]
    preview = found(content).preview
    choice = first_choice(preview, with_header=False)
    assert taken_of(preview, choice)["text"] == "Column 3"
    assert count_articles(preview, choice) == (3, 1)
    assert len(articles(content, choice)) == 3


def test_columns_of_one_name_or_of_none_are_told_apart() -> None:
    content = f"title,text,text,\nTalks,They met.,{LONG[:30].replace(',', '')},x\n".encode()
    preview = found(content).preview
    assert names_of(preview, BY_NAME) == ("title", "text", "text (3)", "Column 4")
    (one,) = articles(content, ColumnChoice((("text", "text (3)"),)))
    assert one.article.text.startswith("They spoke")


@pytest.mark.parametrize(
    "text",
    [
        "Talks in Oslo, at last\nThey met on Tuesday, said the minister of trade",
        "Berg, Anna\nDorn, Carl\nOsei, Ruth\nDahl, Ingrid",
        "Two envoys met in Oslo, a city\n\nThey spoke for an hour, and left\n\nMore later, perhaps",
        "She met him, she said, in the town.\nHe met her, he said, on the shore of it.\nThey met,"
        " they said, in the harbour of it.",
        "| who | what |\n|---|---|\n| Anna Berg | met him in the town of Oslo |\n",
        f"Notes;of the day\n{LONG}\n{LONG}\n",
        "a,b\n1,2\n3,4\n5,6\n",
        '{"name": "dateline", "note": "' + LONG + '"}',
        '[{"a": 1}, {"a": 2}]',
        "[1, 2, 3]",
    ],
)
def test_prose_lists_and_figures_are_no_tables(text: str) -> None:
    parts = list(read_parts("a.txt", text.encode(), Limits(), None))
    assert not any(isinstance(part, FoundTable) for part in parts)


def test_pasted_text_is_never_a_table() -> None:
    assert isinstance(read_paste(FORMS["csv"].decode()), Imported)


def test_the_order_of_a_whole_column_is_shown_with_its_first_rows() -> None:
    late = ["03/04/2020"] * 40 + ["25/04/2020"]
    rows = pd.DataFrame({"text": [f"{LONG} {n}" for n in range(41)], "date": late})
    preview = found(rows.to_csv(index=False).encode()).preview
    choice = first_choice(preview)
    order, doubtful = order_shown(preview, choice)
    assert (order.first, doubtful) == (DayMonth.DAY_FIRST, "03/04/2020")
    assert order.evidence == ("“25/04/2020” in the same column",)
    assert len(preview.head) == 6
    assert {row.days for row in sample_rows(preview, choice)} == {(date(2020, 4, 3),)}


def test_a_date_that_is_none_is_shown_as_not_read() -> None:
    rows = ROWS.assign(datum=["n/a", "soon", "2020-04-06"]).rename(columns={"datum": "date"})
    preview = found(rows.to_csv(index=False).encode()).preview
    read = sample_rows(preview, first_choice(preview))
    assert [row.days for row in read] == [(), (), (date(2020, 4, 6),)]


def test_long_cells_are_cut_in_what_is_shown_and_not_in_what_is_read() -> None:
    rows = pd.DataFrame({"text": [LONG * 100], "title": ["Talks"]})
    content = rows.to_csv(index=False).encode()
    assert max(len(cell) for row in found(content).preview.head for cell in row) == 300
    assert len(articles(content, BY_NAME)[0].article.text) == len(LONG) * 100


def test_sheets_that_are_not_read_are_named() -> None:
    stream = io.BytesIO()
    with pd.ExcelWriter(stream) as book:
        pd.DataFrame({"a": ["notes"]}).to_excel(book, sheet_name="Notes", index=False)
        ROWS.to_excel(book, sheet_name="Archive", index=False)
        ROWS.rename(columns={"bericht": "text", "kop": "title"}).to_excel(
            book, sheet_name="Articles", index=False
        )
    table = found(stream.getvalue())
    assert table.preview.note == ("only its sheet “Articles” is read, not “Notes”, “Archive”")
    told = describe_table("a.xlsx", table.preview, BY_NAME)
    assert told == (
        "a.xlsx is a table: the text from “text”, the title from “title”; “nr”, “datum”, “krant”,"
        " “adres” are not used; only its sheet “Articles” is read, not “Notes”, “Archive”."
    )


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ((("text", "Bericht"),), "bericht"),
        ((("text", "no such column"),), None),
        ((("text", "bericht"), ("url", None)), "bericht"),
    ],
)
def test_a_choice_names_columns_as_a_person_would(
    named: tuple[tuple[str, str | None], ...], expected: str | None
) -> None:
    assert taken_of(found(FORMS["csv"]).preview, ColumnChoice(named)).get("text") == expected


def test_a_table_without_rows_is_refused_before_anybody_is_asked() -> None:
    (one,) = read_parts("a.csv", b"title,text\n", Limits(), None)
    assert isinstance(one, Refused)


def test_a_table_in_an_archive_brings_its_bytes(worker: Worker) -> None:
    import zipfile

    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("a.txt", "They met.")
        package.writestr("b.tsv", FORMS["tsv"])
        package.writestr("c.txt", "They met again.")
    first, table, last = worker.read_parts("all.zip", stream.getvalue(), Limits(), None)
    assert isinstance(table, FoundTable)
    assert (table.file_name, table.content) == ("b.tsv", FORMS["tsv"])
    assert isinstance(first, Imported) and isinstance(last, Imported)


def test_the_worker_reads_a_table_as_it_is_chosen(worker: Worker) -> None:
    choice = first_choice(found(FORMS["xlsx"]).preview)
    told = list(worker.read_parts("a.xlsx", FORMS["xlsx"], Limits(), choice))
    assert told == list(read_parts("a.xlsx", FORMS["xlsx"], Limits(), choice))
    assert [type(part) for part in told] == [FoundTable, Imported, Imported, Refused]


def test_keys_of_json_that_come_later_are_columns_too() -> None:
    items = [{"text": LONG, "title": "A"}, {"text": LONG + " Later.", "title": "B", "url": "u"}]
    content = "\n".join(map(json.dumps, items)).encode()
    assert names_of(found(content).preview, BY_NAME) == ("text", "title", "url")


def test_a_header_of_endless_names_is_cut_and_still_chosen_by() -> None:
    blanks, long = " " * 290, "name " * 300
    rows = pd.DataFrame({f"x{blanks}{long}": ["1", "2"], long: [LONG, LONG + " Later."]})
    content = rows.to_csv(index=False).encode()
    preview = found(content).preview
    names = names_of(preview, ColumnChoice(has_header=True))
    assert max(map(len, names)) <= 80
    choice = ColumnChoice((("text", names[1]),), has_header=True)
    assert len(articles(content, choice)) == 2
