"""Write the event rows of annotated articles, and score them in two parts.

    python -m benchmarks.events GOLD.jsonl ROWS.jsonl [--score SCORER.py]

The second part holds the articles whose ``doc_id`` hashes to 0 modulo 3. Nobody reads it while
writing rules, so a gap between the two shows rules that fit the first part only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from core.export.event_rows import event_record
from core.model import Article, DateSource, Published
from core.pipeline import extract

Line = dict[str, object]


def is_held_back(doc_id: str) -> bool:
    """True for the third of the articles that rules are not written on."""
    return int(hashlib.sha256(doc_id.encode()).hexdigest(), 16) % 3 == 0


def read_lines(path: Path) -> list[Line]:
    """The objects of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write_lines(path: Path, lines: Iterable[Line]) -> None:
    """One JSON object a line."""
    with path.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def as_article(line: Line) -> Article:
    """An article from an input line; "dct" is read as "published"."""
    day = line.get("published") or line.get("dct")
    published = (
        Published(date.fromisoformat(str(day)[:10]), DateSource.COLUMN, reliable=True)
        if day
        else None
    )
    doc_id = str(line["doc_id"])
    return Article(doc_id, "", str(line["text"]), published, None, None, "en", doc_id, "")


def extract_rows(line: Line) -> Line:
    """The output line for an input line."""
    events = extract(as_article(line))
    return {"doc_id": line["doc_id"], "events": [event_record(event) for event in events]}


def score_parts(scorer: Path, gold: list[Line], rows: Path) -> None:
    """Run the scorer on the open and on the held-back part."""
    with tempfile.TemporaryDirectory() as folder:
        for name, held in (("open", False), ("held back", True)):
            part = Path(folder) / "part.jsonl"
            write_lines(part, (line for line in gold if is_held_back(str(line["doc_id"])) is held))
            print(f"-- {name}", flush=True)
            subprocess.run([sys.executable, str(scorer), str(part), str(rows)], check=True)


def main() -> None:
    """Read the arguments, write the rows, score them where a scorer is given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("rows", type=Path)
    parser.add_argument("--score", type=Path)
    arguments = parser.parse_args()
    gold = read_lines(arguments.gold)
    write_lines(arguments.rows, map(extract_rows, gold))
    if arguments.score:
        score_parts(arguments.score, gold, arguments.rows)


if __name__ == "__main__":
    main()
