"""The list of columns agrees with the types, and the documentation with the list."""

from pathlib import Path

import pytest

from core.model import Place
from core.table import COLUMNS, MENTION_COLUMNS, ColumnKind, build_table
from core.table.document import columns_document
from tests.table.hand_made import ARTICLE, make_event

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "columns.md"


def test_the_document_is_up_to_date() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == columns_document(), "run: make docs"


@pytest.mark.parametrize("columns", [COLUMNS, MENTION_COLUMNS], ids=["events", "mentions"])
def test_names_are_unique_and_every_column_has_a_meaning(columns) -> None:
    assert len({column.name for column in columns}) == len(columns)
    assert all(column.meaning for column in columns)


def test_there_are_47_columns() -> None:
    assert len(COLUMNS) == 47


def test_every_enum_column_lists_its_words() -> None:
    for column in (*COLUMNS, *MENTION_COLUMNS):
        assert column.kind is not ColumnKind.ENUM or column.words, column.name


def test_cells_use_the_listed_words_only() -> None:
    row = build_table([make_event(place=Place("Geneva"))], {ARTICLE.id: ARTICLE}).iloc[0]
    for column in COLUMNS:
        if column.words:
            cell = row[column.name]
            said = cell if column.kind is ColumnKind.LIST else (cell,)
            assert set(said) <= {"", *column.words}, column.name
