"""What is lost on annotated dates, by class, as a Markdown table with one column for each file.

python -m benchmarks.dates_losses SCORER GOLD.jsonl [GOLD.jsonl …]

The classes follow from the two values alone, so that anyone can count them again. Losses of value
are pairs whose TIMEX3 strings differ; of two classes that fit, the first counts.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import ModuleType

from benchmarks.dates import tag
from benchmarks.material import Line, load_scorer, read_lines
from core.dates import Mode

_WORDS = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")
_COMPARED = frozenset(("year-ago", "year-earlier", "report-quarter", "year-ago-quarter"))
_OPEN = re.compile(r"X|-W\d$")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Timex = Mapping[str, str]


def _is_open(gold: Timex, ours: Timex) -> bool:
    """1989-WXX, 1968-XX, 198X; 2000-W7 without its zero."""
    return bool(_OPEN.search(gold["value"])) and gold["type"] == ours["type"] == "DATE"


def _is_part_of_day(gold: Timex, ours: Timex) -> bool:
    return ours["type"] == "TIME" and gold["type"] == "DATE"


def _is_other_week(gold: Timex, ours: Timex) -> bool:
    """The same weekday of another week."""
    pair = [each["value"] for each in (gold, ours)]
    if not all(_DAY.fullmatch(value) for value in pair):
        return False
    days = [date.fromisoformat(value) for value in pair]
    return days[0] != days[1] and (days[0] - days[1]).days % 7 == 0


def _is_word(gold: Timex, ours: Timex) -> bool:
    return gold["value"] in _WORDS or ours["value"] in _WORDS


VALUES: tuple[tuple[str, Callable[[Timex, Timex], bool]], ...] = (
    ("left open by the annotators: `1989-WXX`, `1968-XX`, `198X`, `2000-W7`", _is_open),
    ("the day alone, where we give the part of day too: «Friday night»", _is_part_of_day),
    ("present, past or future on one side only: «recent years»", _is_word),
    ("a date taken for a duration or a duration for a date", lambda g, o: g["type"] != o["type"]),
    (
        "compared figures: «a year ago» as a year, a quarter or a day",
        lambda g, o: o["rule"] in _COMPARED,
    ),
    ("the same weekday of another week", _is_other_week),
    ("length of a duration", lambda g, o: g["type"] == "DURATION"),
    ("any other value", lambda g, o: True),
)
ALONE: tuple[tuple[str, Callable[[Timex], bool]], ...] = (
    ("words of present, past and future", lambda each: each["value"] in _WORDS),
    ("durations", lambda each: each["type"] == "DURATION"),
    ("times that come again", lambda each: each["type"] == "SET"),
    ("dates and times of day", lambda each: True),
)


def losses(scorer: ModuleType, gold: Sequence[Line]) -> Counter[str]:
    """How many are lost in each class."""
    found: list[tuple[str, str, Timex | None, Timex | None]] = []
    scorer.score(
        {document["doc_id"]: document for document in gold},
        {document["doc_id"]: tag(document, Mode.AUTO) for document in gold},
        found,
    )
    named = (_named(kind, right, ours) for kind, _, right, ours in found)
    return Counter(name for name in named if name)


def _named(kind: str, gold: Timex | None, ours: Timex | None) -> str:
    if gold and ours:
        name = next(name for name, fits in VALUES if fits(gold, ours))
        return f"value: {name}" if kind == "VALUE" else ""
    alone, side = (gold, "missed") if gold else (ours, "marked by us only")
    return next(f"{side}: {name}" for name, fits in ALONE if alone and fits(alone))


def table(counted: Mapping[str, Counter[str]]) -> str:
    """The classes with their counts, the most frequent first."""
    total = sum(counted.values(), Counter[str]())
    head = ("class", *counted, "all")
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for name, number in total.most_common():
        cells = [str(each[name]) for each in counted.values()]
        lines.append(f"| {' | '.join((name, *cells, str(number)))} |")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Counts and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("gold", type=Path, nargs="+")
    options = parser.parse_args(arguments)
    scorer = load_scorer(options.scorer)
    counted = {path.stem: losses(scorer, read_lines(path)) for path in options.gold}
    sys.stdout.write(table(counted) + "\n")


if __name__ == "__main__":
    main()
