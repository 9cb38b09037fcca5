"""Sentences as news and histories write them: every record, with its words and value, and no other.

In ``sentences.txt`` each passage has a line with its day of publication, or «undated», and its
name; a record stands in it as «[words|TIMEX3 value]». They were written before the rules were run
on them.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from core.dates import find_times, resolve_times, timex_records
from core.model import DateSource, Published

PASSAGE = re.compile(r"^# (?P<day>\S+) (?P<name>.+)\n(?P<text>(?:(?!#).+\n)+)", re.MULTILINE)
MARKED = re.compile(r"\[(?P<words>[^|\]]+)\|(?P<value>[^\]]+)\]")
STORED = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8")
PASSAGES = {match["name"]: match for match in PASSAGE.finditer(STORED)}


def published_on(day):
    return None if day == "undated" else Published(date.fromisoformat(day), DateSource.USER, True)


@pytest.mark.parametrize("name", PASSAGES)
def test_a_passage_has_these_records_and_no_other(name):
    marked = PASSAGES[name]["text"]
    times = find_times(MARKED.sub(lambda match: match["words"], marked))
    published = published_on(PASSAGES[name]["day"])
    found = [
        (record.text, record.value) for record in timex_records(resolve_times(times, published))
    ]
    assert found == [(match["words"], match["value"]) for match in MARKED.finditer(marked)]


def test_names_of_passages_are_unique():
    assert len(PASSAGES) == STORED.count("# ")
