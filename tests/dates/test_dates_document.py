"""The page about dates is up to date."""

from __future__ import annotations

import re
from pathlib import Path

from core.dates import read_times
from core.dates.document import with_rules
from core.dates.rules import RULES

PAGE = Path(__file__).parents[2] / "docs" / "dates.md"


def test_table_of_rules_is_that_of_the_code():
    page = PAGE.read_text("utf-8")
    assert with_rules(page) == page, "run: make docs"
    assert all(f"`{rule.name}`" in page for rule in RULES)


def test_the_snippet_prints_what_stands_beside_it(capsys):
    snippet = re.search(r"```python\n(?P<code>.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    exec(snippet["code"], {})
    printed = capsys.readouterr().out.splitlines()
    assert printed == re.findall(r"^# (.+)$", snippet["code"], re.MULTILINE)


def test_a_text_without_a_publication_date_waits():
    (dated,) = read_times("They met last month.", published=None)
    assert (dated.range, dated.needs_anchor) == (None, True)
