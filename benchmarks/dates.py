"""Accuracy of dates: reads GOLD.jsonl, writes what we find beside it, scores if a scorer is given.

python -m benchmarks.dates GOLD.jsonl PRED.jsonl [--scorer FILE] [--fifths] [--record]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from types import ModuleType

from benchmarks.material import Line, as_article, load_scorer, read_lines, write_lines
from benchmarks.record import record
from core.dates import Mode, find_times, resolve_times, timex_records


def tag(document: Line, mode: Mode) -> Line:
    """The time expressions of a document as the command line writes them."""
    article = as_article(document)
    dated = resolve_times(find_times(article.text, article.language), article.published, mode)
    return {
        "doc_id": document["doc_id"],
        "timexes": [asdict(record) for record in timex_records(dated)],
    }


def figures(scorer: ModuleType, gold: Sequence[Line], found: Sequence[Line]) -> dict[str, float]:
    """The four F1 figures that the field compares."""
    report = scorer.score({d["doc_id"]: d for d in gold}, {d["doc_id"]: d for d in found})
    return {
        "strict": report["all"]["strict"]["F1"],
        "relaxed": report["all"]["relaxed"]["F1"],
        "value": report["all"]["value"]["F1"],
        "day_interval": report["DATE_day_interval"]["F1"],
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Tags, writes and scores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("found", type=Path)
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--mode", type=Mode, default=Mode.AUTO)
    parser.add_argument(
        "--fifths", action="store_true", help="also score each fifth of the documents"
    )
    parser.add_argument("--record", action="store_true", help="keep the figures in results.jsonl")
    options = parser.parse_args(arguments)
    gold = read_lines(options.gold)
    found = [tag(document, options.mode) for document in gold]
    write_lines(options.found, found)
    if options.scorer:
        report(options, gold, found)


def report(options: argparse.Namespace, gold: list[Line], found: list[Line]) -> None:
    """Prints the figures, and those of each fifth, and keeps them where a day is given."""
    scorer = load_scorer(options.scorer)
    measured: dict[str, object] = {**figures(scorer, gold, found)}
    if options.fifths:
        measured["fifths"] = [figures(scorer, gold[i::5], found[i::5]) for i in range(5)]
    if options.record:
        record("benchmarks.dates", f"{options.gold.stem}, {len(gold)} documents", measured)
    else:
        sys.stdout.write(json.dumps(measured, indent=1) + "\n")


if __name__ == "__main__":
    main()
