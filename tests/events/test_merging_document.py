"""The document says what the rows say."""

from pathlib import Path

from core.merge.document import merging_document
from core.merge.follow_rules import FOLLOW_RULES
from core.merge.terms import TERMS

WRITTEN = Path(__file__).resolve().parents[2] / "docs" / "merging.md"


def test_the_written_document_is_up_to_date() -> None:
    assert WRITTEN.read_text(encoding="utf-8") == merging_document(), "run: make docs"


def test_every_row_is_in_the_document() -> None:
    text = merging_document()
    assert all(f"`{row.name}`" in text for row in (*TERMS, *FOLLOW_RULES))
