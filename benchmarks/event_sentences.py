"""Meetings and agreements by the sentence, with their parties, on annotated sentences.

    python -m benchmarks.event_sentences GOLD.jsonl --score SCORER.py [--record]

GOLD has documents with ``sentences`` (start and end of each) and ``events``. Only events that
occurred count: such material marks planned and denied ones as none.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks.events import extract_rows
from benchmarks.material import Line, load_scorer, read_lines
from benchmarks.record import record


def told_in_sentences(line: Line) -> Line:
    """An event for each mention of an occurred row, in the sentence that it begins in."""
    spans = line["sentences"]
    told = [
        {
            "type": row["type"],
            "sentence": next(
                (i for i, (start, end) in enumerate(spans) if start <= mention["start"] < end), -1
            ),
            "trigger": mention["trigger"],
            "participants": [*row["actors"], *row["others"]],
            "date": row["date_start"],
            "place": row["place"],
        }
        for row in extract_rows([line])[0]["events"]
        if row["status"] == "occurred"
        for mention in row["mentions"]
    ]
    return {"doc_id": line["doc_id"], "events": [e for e in told if e["sentence"] >= 0]}


def main() -> None:
    """Reads the arguments, extracts, prints or keeps the scorer's report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--score", type=Path, required=True)
    parser.add_argument("--record", action="store_true", help="keep the figures in results.jsonl")
    arguments = parser.parse_args()
    gold = read_lines(arguments.gold)
    scorer = load_scorer(arguments.score)
    report = scorer.score(gold, scorer.as_pred(map(told_in_sentences, gold)))
    report["event_dates"] = report.pop("date")  # a run has a date of its own
    if arguments.record:
        record("benchmarks.event_sentences", f"{arguments.gold.stem}, {len(gold)} texts", report)
    else:
        sys.stdout.write(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
