"""Speed of finding and resolving dates, beside dateparser's ``search_dates`` and chrono-node.

    python -m benchmarks.dates_speed GOLD.jsonl [--chrono FOLDER] [--record]

FOLDER is one in which ``npm install chrono-node`` was run. All run one after the other on one core,
after a warm-up, the fastest run counting, in processor time. The scan alone (words looked up in a
set) is the limit that we measure ourselves against. The slope is that of time against length from
1 KB to 10 MB, both as logarithms.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path

from benchmarks.material import Line, read_lines
from benchmarks.record import record
from core.dates import find_times, resolve_times
from core.dates.patterns import fold
from core.dates.triggers import find_triggers, split_words
from core.model import DateSource, Published

_CHRONO = """
const chrono = require("chrono-node");
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
const run = () => { for (const [text, day] of texts) chrono.parse(text, new Date(day)); };
run();
let best = Infinity;
for (let i = 0; i < 3; i++) {
  const start = process.cpuUsage(); run();
  const spent = process.cpuUsage(start);
  best = Math.min(best, (spent.user + spent.system) / 1e6);
}
console.log(best);
"""


def fastest(run: Callable[[], object], times: int) -> float:
    """Seconds of processor time of the fastest of so many runs."""
    taken = []
    gc.collect()
    gc.disable()  # as timeit does, for all alike
    for _ in range(times):
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
    gc.enable()
    return min(taken)


def ours(documents: Sequence[Line]) -> None:
    """Finds and resolves all."""
    for document in documents:
        day = date.fromisoformat(document["dct"])
        resolve_times(find_times(document["text"]), Published(day, DateSource.COLUMN, True))


def scan(documents: Sequence[Line]) -> int:
    """The scan for trigger words and digits alone: the limit of our design."""
    return sum(
        1 for document in documents for _ in find_triggers(split_words(fold(document["text"])))
    )


def peer(documents: Sequence[Line]) -> None:
    """The search of dateparser, banned from the product because it invents dates."""
    from dateparser.search import search_dates  # noqa: TID251  the peer to compare with

    for document in documents:
        base = date.fromisoformat(document["dct"])
        search_dates(
            document["text"],
            languages=["en"],
            settings={"RELATIVE_BASE": datetime.combine(base, datetime.min.time())},
        )


def resolving(documents: Sequence[Line]) -> float:
    """Seconds in which a thousand articles get another publication date, nothing found again."""
    found = [find_times(document["text"]) for document in documents]
    thousand = (found * (1000 // len(found) + 1))[:1000]
    published = Published(date(1998, 3, 1), DateSource.USER, True)
    return fastest(lambda: [resolve_times(times, published) for times in thousand], 3)


def chrono_seconds(folder: Path, documents: Sequence[Line]) -> float:
    """Seconds that chrono-node takes for all, read from its own clock."""
    texts = json.dumps([[document["text"], document["dct"]] for document in documents])
    done = subprocess.run(
        ["node", "-e", _CHRONO], input=texts, text=True, capture_output=True, cwd=folder, check=True
    )
    return float(done.stdout)


def slope(documents: Sequence[Line]) -> float:
    """How the time grows with the length: 1 is linear."""
    whole = "\n\n".join(document["text"] for document in documents)
    whole *= 10_000_000 // len(whole) + 1
    sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
    published = Published(date(1989, 10, 30), DateSource.COLUMN, True)
    points: list[tuple[float, float]] = []
    for size in sizes:
        text = whole[:size]
        repeats = max(2, 1_000_000 // size)
        taken = fastest(partial(_read, text, published), repeats)
        points.append((math.log(size), math.log(taken)))
    return _least_squares(points)


def _read(text: str, published: Published) -> None:
    resolve_times(find_times(text), published)


def _least_squares(points: Sequence[tuple[float, float]]) -> float:
    x_mean = sum(x for x, _ in points) / len(points)
    y_mean = sum(y for _, y in points) / len(points)
    above = sum((x - x_mean) * (y - y_mean) for x, y in points)
    return above / sum((x - x_mean) ** 2 for x, _ in points)


def measure(documents: Sequence[Line], chrono: Path | None) -> dict[str, float]:
    """KB/s of each, and the slope."""
    size = sum(len(document["text"]) for document in documents) / 1000
    ours(documents)
    result: dict[str, float] = {
        "kilobytes": round(size),
        "scan_alone": round(size / fastest(lambda: scan(documents), 5)),
        "ours": round(size / fastest(lambda: ours(documents), 10)),
    }
    peer(documents[:5])
    result["search_dates"] = round(size / fastest(lambda: peer(documents), 2), 1)
    result["times_search_dates"] = round(result["ours"] / result["search_dates"], 1)
    if chrono:
        result["chrono_node"] = round(size / chrono_seconds(chrono, documents))
    result["resolve_1000_articles_seconds"] = round(resolving(documents), 3)
    result["slope"] = round(slope(documents), 3)
    return result


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and prints; keeps the figures in results.jsonl where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--chrono", type=Path)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args(arguments)
    measured = measure(read_lines(options.gold), options.chrono)
    if options.record:
        record("benchmarks.dates_speed", f"{options.gold.stem}, KB/s", dict(measured))
    else:
        sys.stdout.write(json.dumps(measured, indent=1) + "\n")


if __name__ == "__main__":
    main()
