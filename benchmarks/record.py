"""The history of measurements: one JSON object a line in ``results.jsonl``."""

from __future__ import annotations

import json
import platform
from datetime import UTC, datetime
from pathlib import Path

HISTORY = Path(__file__).with_name("results.jsonl")


def record(command: str, material: str, figures: dict[str, object]) -> None:
    """Appends a run and prints it. ``material`` names the input and its size."""
    run = {
        "date": datetime.now(UTC).date().isoformat(),  # noqa: TID251 - when it was measured
        "python": platform.python_version(),
        "command": command,
        "material": material,
        **figures,
    }
    line = json.dumps(run, ensure_ascii=False)
    with HISTORY.open("a", encoding="utf-8") as history:
        history.write(line + "\n")
    print(line)
