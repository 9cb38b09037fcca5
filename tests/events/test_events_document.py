"""The document says what the rule rows say."""

from __future__ import annotations

from pathlib import Path

from core.events.document import events_document
from core.events.rules.all_rules import RULES

DOCUMENT = Path(__file__).parents[2] / "docs" / "events.md"


def test_document_is_made_from_the_rows() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == events_document()


def test_document_names_every_rule() -> None:
    text = events_document()
    assert [rule.name for rule in RULES if f"`{rule.name}`" not in text] == []
