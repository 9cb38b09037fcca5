"""The table of rules in ``docs/dates.md``, made from the rules.

To write it: ``python -m core.dates.document docs/dates.md``. The rest of the page stays as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.dates.rule import Basis, DateRule
from core.dates.rules import FAMILIES

BEGIN = "<!-- rules: made by `make docs`, do not edit -->"
END = "<!-- end of rules -->"

_COUNTED = {
    Basis.EXPLICIT: "nothing",
    Basis.PARTIAL: "publication, in a narrative the date before",
    Basis.PUBLICATION: "publication",
    Basis.EVENT: "the date told before",
    Basis.NONE: "–",
}


def rule_table() -> str:
    """The rules by family, with their examples, as Markdown."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    for family, rules in FAMILIES.items():
        yield f"### {family}\n"
        yield "| rule | type | counted from | example | value | convention |"
        yield "|---|---|---|---|---|---|"
        for rule in rules:
            yield from _rows(rule)
        yield ""


def _rows(rule: DateRule) -> Iterator[str]:
    for index, (text, value) in enumerate(rule.examples.items()):
        said = text[text.index("[") + 1 : text.index("]")].replace("|", "\\|")
        head = f"`{rule.name}` | {rule.kind.name} | {_COUNTED[rule.basis]}" if index == 0 else "| |"
        yield f"| {head} | {said} | `{value}` | {rule.note if index == 0 else ''} |"


def with_rules(page: str) -> str:
    """The page with the table between its two marks made anew."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{rule_table()}\n{END}{after}"


def main(arguments: Sequence[str]) -> None:
    """Writes the table into the page that is named."""
    page = Path(arguments[0])
    page.write_text(with_rules(page.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
