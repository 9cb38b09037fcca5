"""Dates in ten languages besides English, in articles published on Wednesday 17 March 2021.

In ``languages.txt`` a date stands in its sentence as «[words|TIMEX3 value]»; in a sentence behind
an exclamation mark nothing is a date.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from core.dates import find_times, resolve_times
from core.model import DateSource, Published

PUBLISHED = Published(date(2021, 3, 17), DateSource.USER, True)
MARKED = re.compile(r"\[(?P<words>[^|\]]+)\|(?P<value>[^\]]+)\]")
STORED = (Path(__file__).parent / "languages.txt").read_text(encoding="utf-8")


def sentences():
    language = ""
    for line in STORED.splitlines():
        if line.startswith("# "):
            language = line[2:]
        else:
            yield language, line


TOLD = [(language, line) for language, line in sentences() if not line.startswith("! ")]
REJECTS = [(language, line[2:]) for language, line in sentences() if line.startswith("! ")]


@pytest.mark.parametrize(("language", "marked"), TOLD)
def test_each_date_is_found_where_it_stands_and_means_its_days(language, marked):
    text = MARKED.sub(r"\g<words>", marked)
    found = resolve_times(find_times(text, language), PUBLISHED)
    assert [d.value for d in found] == [match["value"] for match in MARKED.finditer(marked)]
    for dated, match in zip(found, MARKED.finditer(marked), strict=True):
        assert dated.mention.text in match["words"] or match["words"] in dated.mention.text


@pytest.mark.parametrize(("language", "text"), REJECTS)
def test_what_only_looks_like_a_date_is_left_alone(language, text):
    assert [m.text for m in find_times(text, language)] == []


def test_every_language_has_twelve_sentences_and_three_rejects():
    for language in {language for language, _ in TOLD}:
        assert sum(1 for one, _ in TOLD if one == language) >= 12
        assert sum(1 for one, _ in REJECTS if one == language) >= 3
