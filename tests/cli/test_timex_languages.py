"""``timex`` reads each document in its language, told or seen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from core.cli import app

GERMAN = "Die Ministerin traf am Montag ihren Kollegen in Kiel und sprach über den Haushalt."


def values(tmp_path: Path, *options: str, **document: str) -> list[str]:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    line = {"doc_id": "a", "published": "2021-01-05", **document}
    source.write_text(json.dumps(line) + "\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["timex", str(source), str(target), *options])
    assert result.exit_code == 0, result.output
    return [timex["value"] for timex in json.loads(target.read_text("utf-8"))["timexes"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GERMAN, ["2021-01-04"]),
        ("Они встретились вчера.", ["2021-01-04"]),
        ("They met in Kiel on Monday.", ["2021-01-04"]),
    ],
)
def test_the_language_is_seen_in_the_text(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert values(tmp_path, text=text) == expected


def test_the_language_of_a_short_text_can_be_told(tmp_path: Path) -> None:
    assert values(tmp_path, text="Vertice ayer.", language="es") == ["2021-01-04"]
    assert values(tmp_path, text="Vertice ayer.") == []


@pytest.mark.parametrize(
    ("mode", "expected"),
    [("news", "2020-04-05"), ("narrative", "1854-04-05"), ("auto", "1854-04-05")],
)
def test_the_mode_can_be_set(tmp_path: Path, mode: str, expected: str) -> None:
    text = "It began on 12 March 1854. On 5 April the port fell."
    assert values(tmp_path, "--mode", mode, text=text)[1] == expected
