"""Event rows of annotated articles, scored in two parts.

    python -m benchmarks.events GOLD.jsonl ROWS.jsonl [--score SCORER.py] [--whole] [--record]
                                [--texts FOLDER]

The second part holds the articles whose ``doc_id`` hashes to 0 modulo 3. Nobody reads it while
writing rules, so a gap between the two shows rules that fit the first part only. ``--whole`` is for
files that are one part by themselves. ``--texts`` names the folder of the articles that tables
without texts belong to.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks.material import (
    Line,
    as_article,
    is_held_back,
    load_scorer,
    read_lines,
    with_texts,
    write_lines,
)
from benchmarks.record import record
from core.export.event_rows import event_record
from core.pipeline import extract_parsed, parse_articles

MEASURES = ("found", "dated", "who", "row")


def extract_rows(lines: list[Line]) -> list[Line]:
    """The output lines for the input lines."""
    each = map(extract_parsed, parse_articles(map(as_article, lines)))
    return [
        {"doc_id": line["doc_id"], "events": [event_record(event) for event in events]}
        for line, events in zip(lines, each, strict=True)
    ]


def figures(scorer_path: Path, gold: list[Line], rows: list[Line]) -> dict[str, list[float]]:
    """Precision, recall and F1 in percent of each measure over the articles given."""
    scorer = load_scorer(scorer_path)
    by_id = {line["doc_id"]: line for line in gold}
    counts, _ = scorer.score(by_id, {line["doc_id"]: line for line in rows})
    measured = {name: scorer.prf(counts[name], counts["gold"], counts["pred"]) for name in MEASURES}
    measured["actor"] = scorer.prf(counts["a_hit"], counts["a_gold"], counts["a_pred"])
    return {name: [round(100 * value, 1) for value in prf] for name, prf in measured.items()}


def parts_of(gold: list[Line]) -> dict[str, list[Line]]:
    """All articles, those that rules are written on, and those that they are not."""
    return {
        "all": gold,
        "open": [line for line in gold if not is_held_back(line["doc_id"])],
        "held_back": [line for line in gold if is_held_back(line["doc_id"])],
    }


def main() -> None:
    """Reads the arguments, writes the rows, scores them where a scorer is given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("rows", type=Path)
    parser.add_argument("--score", type=Path)
    parser.add_argument("--whole", action="store_true", help="score the file as one part")
    parser.add_argument("--texts", type=Path, help="folder of the articles of tables without texts")
    parser.add_argument("--record", action="store_true", help="keep the figures in results.jsonl")
    arguments = parser.parse_args()
    gold = read_lines(arguments.gold)
    gold = with_texts(gold, arguments.texts) if arguments.texts else gold
    rows = extract_rows(gold)
    write_lines(arguments.rows, rows)
    if not arguments.score:
        return
    parts = {"all": gold} if arguments.whole else parts_of(gold)
    measured: dict[str, object] = {
        name: figures(arguments.score, part, rows) for name, part in parts.items()
    }
    if arguments.record:
        record("benchmarks.events", f"{arguments.gold.stem}, {len(gold)} articles", measured)
    else:
        sys.stdout.write(json.dumps(measured, indent=1) + "\n")


if __name__ == "__main__":
    main()
