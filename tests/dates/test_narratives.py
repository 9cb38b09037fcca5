"""News or narrative: what incomplete dates count from, passage by passage.

In ``narratives.txt`` each passage has a line with its day of publication and its name; a date
stands in it as «[words|TIMEX3 value]».
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from core.dates import Mode, explain, find_times, resolve_times
from core.model import DateSource, Published

PASSAGE = re.compile(r"^# (?P<day>\S+) (?P<name>.+)\n(?P<text>(?:(?!#).+\n)+)", re.MULTILINE)
MARKED = re.compile(r"\[(?P<words>[^|\]]+)\|(?P<value>[^\]]+)\]")
STORED = (Path(__file__).parent / "narratives.txt").read_text(encoding="utf-8")
PASSAGES = {match["name"]: match for match in PASSAGE.finditer(STORED)}


def plain_and_expected(marked):
    """The text without marks, and for each marked place its words and value."""
    plain, expected, done = "", {}, 0
    for match in MARKED.finditer(marked):
        plain += marked[done : match.start()]
        expected[len(plain)] = (" ".join(match["words"].split()), match["value"])
        plain += match["words"]
        done = match.end()
    return plain + marked[done:], expected


def published_on(day):
    if day == "undated":
        return None
    return Published(date.fromisoformat(day), DateSource.USER, True)


def read(name, mode=Mode.AUTO):
    """What is expected in a passage, and what is found in those places."""
    text, expected = plain_and_expected(PASSAGES[name]["text"])
    found = resolve_times(find_times(text), published_on(PASSAGES[name]["day"]), mode)
    told = {d.mention.start: (" ".join(d.mention.text.split()), d.value) for d in found}
    return expected, {at: told.get(at) for at in expected}


@pytest.mark.parametrize("name", PASSAGES)
def test_each_date_of_a_passage_counts_from_what_its_reader_counts_from(name):
    expected, found = read(name)
    assert found == expected


def test_the_text_decides_better_than_either_mode_alone():
    right = {}
    for mode in Mode:
        pairs = [
            pair
            for name in PASSAGES
            for pair in zip(*map(dict.values, read(name, mode)), strict=True)
        ]
        right[mode] = sum(expected == found for expected, found in pairs)
    assert right[Mode.AUTO] > max(right[Mode.NEWS], right[Mode.NARRATIVE])


def test_receipt_of_a_date_in_a_story_names_the_date_told_before():
    text = "It began on 12 March 1854. On 5 April the port fell. It was rebuilt in 1860."
    dated = resolve_times(find_times(text), published_on("2015-06-01"))
    assert explain(dated[1]) == (
        '"5 April", counted from Sun 12 Mar 1854 (the date told before) → Wed 5 Apr 1854, '
        "24 days after"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Norlund Foods, founded in May 1871, reported a loss in March.", "2021-03"),
        ("The firm was founded in May 1871 and will pay a dividend in March.", "2021-03"),
        ("The Treaty of May 1871 was amended in March.", "2021-03"),
        ("Since May 1998, 40 people have died there. In March two more did.", "2021-03"),
        ("The castle (built in 1791) burned down in March.", "2021-03"),
        ("The bridge was opened on 4 June 1840. In August a branch followed.", "1840-08"),
    ],
)
def test_one_old_date_of_a_thing_makes_no_story_of_a_report(text, value):
    found = resolve_times(find_times(text), published_on("2021-03-15"))
    assert found[-1].value == value
