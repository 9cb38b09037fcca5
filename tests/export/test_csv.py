"""Both forms of the CSV come back as they went, and a spreadsheet finds nothing to compute."""

from __future__ import annotations

import csv
import io
from datetime import date

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InputError
from core.export import CsvForm, from_csv, to_csv
from core.export.csv import ALIGNED_WITH_ACTORS
from core.table import COLUMNS, MENTION_COLUMNS, ColumnKind, build_mentions, build_table, make_frame
from tests.table.hand_made import ARTICLE, dated, make_article, make_event, people

FORMS = list(CsvForm)
TABLE = build_table(
    [make_event(), make_event(id="ev-2", date=None, others=(), place=None)], {ARTICLE.id: ARTICLE}
)
ACTIVE_CELLS = [
    '=HYPERLINK("http://bad.example";"x")',
    "+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20x",
]

WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
HOSTILE = st.one_of(WORDS, st.text("'=+-@\t\r\n\",; \\\uff1da", max_size=6))
CELLS = {
    ColumnKind.STR: HOSTILE,
    ColumnKind.ENUM: HOSTILE,
    ColumnKind.DATE: st.none() | st.dates(),
    ColumnKind.INT: st.none() | st.integers(0, 10**15),
    ColumnKind.LIST: st.lists(HOSTILE.filter(bool), max_size=3).map(tuple),
}


@st.composite
def rows(draw: st.DrawFn) -> tuple[object, ...]:
    cells = {column.name: draw(CELLS[column.kind]) for column in COLUMNS}
    for name in ALIGNED_WITH_ACTORS:
        cells[name] = tuple(draw(HOSTILE) for _ in cells["actors"])
    cells["event_id"] = "ev-1"
    return tuple(cells.values())


@settings(max_examples=60, deadline=None)
@given(st.lists(rows(), max_size=3))
@pytest.mark.parametrize("form", FORMS)
def test_any_table_comes_back_as_it_went(form: CsvForm, drawn: list[tuple[object, ...]]) -> None:
    table = make_frame(COLUMNS, drawn)
    written = to_csv(table, form)
    back = from_csv(written)
    pd.testing.assert_frame_equal(back, table)
    assert to_csv(back, form) == written


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_table_is_its_header(form: CsvForm) -> None:
    written = to_csv(TABLE.iloc[:0], form)
    assert written.decode("utf-8-sig") == ",".join(column.name for column in COLUMNS) + "\r\n"
    pd.testing.assert_frame_equal(from_csv(written), build_table([], {}))


def test_only_the_form_for_spreadsheets_has_a_mark() -> None:
    assert to_csv(TABLE, CsvForm.SPREADSHEET).startswith(b"\xef\xbb\xbf")
    assert to_csv(TABLE, CsvForm.EXACT).startswith(b"date_display,")


@pytest.mark.parametrize("cell", ACTIVE_CELLS)
def test_a_cell_that_would_compute_is_a_text_for_spreadsheets(cell: str) -> None:
    article = make_article(title=cell)
    event = make_event(article, actors=people(cell))
    table = build_table([event], {article.id: article})
    for column in ("source_title", "actors", "title"):
        assert written_cell(table, CsvForm.SPREADSHEET, column).startswith(f"'{cell}")
        assert written_cell(table, CsvForm.EXACT, column).startswith(cell)


def test_no_cell_for_spreadsheets_starts_with_what_computes() -> None:
    article = make_article(title="=1+1", publisher="@x", url="-x", file_name="+x.txt")
    table = build_table([make_event(article, date=dated(words="=2"))], {article.id: article})
    lines = csv.reader(io.StringIO(to_csv(table, CsvForm.SPREADSHEET).decode("utf-8-sig")))
    assert not [cell for line in lines for cell in line if cell[:1] in {*"=+-@\t\r"}]


@pytest.mark.parametrize("cell", ["'tis late", "'=1", "''+1", "don't", "a=b"])
def test_apostrophes_of_the_text_are_not_lost(cell: str) -> None:
    table = build_table([make_event(id=cell)], {ARTICLE.id: ARTICLE})
    for form in FORMS:
        assert from_csv(to_csv(table, form))["event_id"].tolist() == [cell]


@pytest.mark.parametrize("form", FORMS)
def test_pandas_reads_what_is_written(form: CsvForm) -> None:
    read = pd.read_csv(io.BytesIO(to_csv(TABLE, form)), keep_default_na=False, dtype=str)
    assert list(read.columns) == [column.name for column in COLUMNS]
    assert read["date_start"].tolist() == ["2020-12-01", ""]
    assert read["actors"].tolist() == ["Farid Karimi; Dana Okonjo"] * 2
    assert read["actor_countries"].tolist() == ["KAZ; "] * 2
    assert read["time_precision"].tolist() == ["3", ""]
    assert not read.isin(["None", "nan", "NaT", "<NA>"]).any(axis=None)


def test_a_single_party_of_no_country_keeps_its_empty_item() -> None:
    table = build_table([make_event(actors=people("Dana Okonjo"))], {ARTICLE.id: ARTICLE})
    assert written_cell(table, CsvForm.EXACT, "actor_countries") == ""
    assert from_csv(to_csv(table, CsvForm.EXACT))["actor_countries"].tolist() == [("",)]


@pytest.mark.parametrize("form", FORMS)
def test_mentions_come_back_too(form: CsvForm) -> None:
    table = build_mentions([make_event()], {ARTICLE.id: ARTICLE})
    back = from_csv(to_csv(table, form, MENTION_COLUMNS), MENTION_COLUMNS)
    pd.testing.assert_frame_equal(back, table)


def test_columns_may_stand_in_another_order_with_more_beside_them() -> None:
    lines = list(csv.reader(io.StringIO(to_csv(TABLE, CsvForm.EXACT).decode())))
    turned = io.StringIO(newline="")
    csv.writer(turned).writerows([["mine", *line[::-1]] for line in lines])
    pd.testing.assert_frame_equal(from_csv(turned.getvalue().encode()), TABLE)


@pytest.mark.parametrize("delimiter", [";", "\t"])
@pytest.mark.parametrize("form", FORMS)
def test_a_spreadsheet_may_save_it_with_another_delimiter(form: CsvForm, delimiter: str) -> None:
    written = to_csv(TABLE, form).decode()
    lines = csv.reader(io.StringIO(written, newline=""))
    saved = io.StringIO(newline="")
    csv.writer(saved, delimiter=delimiter).writerows(lines)
    pd.testing.assert_frame_equal(from_csv(saved.getvalue().encode()), TABLE)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b"date_start", b"start", "no column date_start"),
        (b"2020-12-01", b"01/12/2020", r"row 2: date_start is “01/12/2020”, expected a day"),
        (b"2020-12-01", b"2020-02-30", r"row 2: date_start is “2020-02-30”"),
        (b",62,", b",many,", r"row 2: char_end is “many”, expected a number"),
        (b"Geneva", b"Gen\xe8ve", "UTF-8"),
        (b"\r\n", b"\r\nshort,row\r\n", "row 2 has 2 cells, expected 47"),
        (b",Geneva,", b',"Geneva,', "cannot be read at line"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(old: bytes, new: bytes, words: str) -> None:
    written = to_csv(TABLE, CsvForm.EXACT)
    assert old in written
    with pytest.raises(InputError, match=words):
        from_csv(written.replace(old, new, 1))


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n\n", b"a,b\n1,2\n"])
def test_what_is_no_table_says_so(data: bytes) -> None:
    with pytest.raises(InputError, match="no column date_display"):
        from_csv(data)


def test_early_years_keep_four_digits() -> None:
    table = make_frame(COLUMNS, [tuple(first_day(column) for column in COLUMNS)])
    assert b"0044-03-15" in to_csv(table, CsvForm.EXACT)
    pd.testing.assert_frame_equal(from_csv(to_csv(table, CsvForm.EXACT)), table)


def first_day(column: object) -> object:
    if column.kind is ColumnKind.DATE:
        return date(44, 3, 15)
    return None if column.kind is not ColumnKind.STR else "x"


def written_cell(table: pd.DataFrame, form: CsvForm, column: str) -> str:
    text = to_csv(table, form).decode("utf-8-sig")
    return next(csv.DictReader(io.StringIO(text, newline="")))[column]
