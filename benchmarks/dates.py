"""Accuracy of dates: reads GOLD.jsonl, writes what we find beside it, scores if a scorer is given.

python -m benchmarks.dates GOLD.jsonl PRED.jsonl [--scorer FILE] [--fifths] [--record]
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.record import record
from core.dates import Mode, find_times, resolve_times, timex_record
from core.model import DateSource, Published

Record = Mapping[str, Any]


def read_jsonl(path: Path) -> list[Record]:
    """The objects of the file, one a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def tag(document: Record, mode: Mode) -> Record:
    """The time expressions of a document as the command line writes them."""
    day = document.get("published") or document.get("dct")
    published = Published(date.fromisoformat(day), DateSource.COLUMN, True) if day else None
    dated = resolve_times(find_times(document["text"]), published, mode)
    return {
        "doc_id": document["doc_id"],
        "timexes": [asdict(timex_record(mention)) for mention in dated],
    }


def load_scorer(path: Path) -> ModuleType:
    """The scoring script as a module."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path}: not a Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(
    scorer: ModuleType, gold: Sequence[Record], found: Sequence[Record]
) -> dict[str, float]:
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
    gold = read_jsonl(options.gold)
    found = [tag(document, options.mode) for document in gold]
    options.found.write_text("".join(json.dumps(line) + "\n" for line in found), "utf-8")
    if options.scorer:
        report(options, gold, found)


def report(options: argparse.Namespace, gold: list[Record], found: list[Record]) -> None:
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
