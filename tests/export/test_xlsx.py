"""The workbook opens, is typed, and computes nothing."""

import io
from datetime import date

import pytest
from openpyxl import load_workbook

from core.errors import InputError
from core.export import to_xlsx, xlsx
from core.table import COLUMNS, MENTION_COLUMNS, build_mentions, build_table
from tests.table.hand_made import ARTICLE, dated, day, make_article, make_event, people

EVENTS = [make_event(), make_event(id="ev-2", date=None), make_event(id="ev-3")]


def sheets(events, articles=None):
    articles = articles or {ARTICLE.id: ARTICLE}
    written = to_xlsx(build_table(events, articles), build_mentions(events, articles))
    return load_workbook(io.BytesIO(written))


def test_both_sheets_have_their_columns_and_rows() -> None:
    book = sheets(EVENTS)
    assert book.sheetnames == ["Events", "Mentions"]
    header, *rows = book["Events"].iter_rows(values_only=True)
    assert list(header) == [column.name for column in COLUMNS]
    assert len(rows) == 3
    assert [cell.value for cell in book["Mentions"][1]] == [c.name for c in MENTION_COLUMNS]
    assert book["Mentions"].max_row == 4
    assert book["Events"].freeze_panes == "A2"


def test_days_are_days_numbers_numbers_and_unknown_is_empty() -> None:
    header, first, _, last = sheets(EVENTS)["Events"].iter_rows(values_only=True)
    known, unknown = dict(zip(header, first, strict=True)), dict(zip(header, last, strict=True))
    assert known["date_start"].date() == date(2020, 12, 1)
    assert (known["char_end"], known["actors"]) == (62, "Farid Karimi; Dana Okonjo")
    assert (unknown["date_start"], unknown["date_text"]) == (None, None)


@pytest.mark.parametrize("name", ["=1+1", "+1", "@x", '=HYPERLINK("http://bad.example")'])
def test_a_formula_in_a_text_is_a_text(name: str) -> None:
    article = make_article(title=name)
    book = sheets([make_event(article, actors=people(name))], {article.id: article})
    cells = {cell.value: cell.data_type for cell in book["Events"][2]}
    assert cells[name] == "s"
    assert "f" not in cells.values()


def test_what_excel_cannot_hold_is_written_as_it_can() -> None:
    article = make_article(title="bell\x07 and " + "long " * 9000)
    event = make_event(article, date=dated(day(1848, 3, 1)))
    header, row = sheets([event], {article.id: article})["Events"].iter_rows(values_only=True)
    cells = dict(zip(header, row, strict=True))
    assert cells["date_start"] == date(1848, 3, 1).isoformat()
    assert cells["source_title"].startswith("bell and long") and len(cells["source_title"]) == 32767


def test_more_rows_than_a_sheet_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 2)
    with pytest.raises(InputError, match="Filter, or export a CSV"):
        sheets(EVENTS)
