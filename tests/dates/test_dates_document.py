"""The page about dates is up to date."""

from __future__ import annotations

from pathlib import Path

from core.dates.document import with_rules
from core.dates.rules import RULES

PAGE = Path(__file__).parents[2] / "docs" / "dates.md"


def test_table_of_rules_is_that_of_the_code():
    page = PAGE.read_text("utf-8")
    assert with_rules(page) == page, "run: make docs"
    assert all(f"`{rule.name}`" in page for rule in RULES)
