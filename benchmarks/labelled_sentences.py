"""Sentences of annotated documents, labelled by the annotation and by the rules."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from benchmarks.events import extract_rows
from benchmarks.material import Line
from core.language import split_sentences

TYPES: Final = ("meeting", "agreement")


@dataclass(frozen=True)
class Labelled:
    """A sentence with the types of event that its annotation and the rules find in it."""

    start: int
    text: str
    gold: frozenset[str]
    rules: frozenset[str]


@dataclass(frozen=True)
class Document:
    """An article, or single sentences, with the rows that the rules make of it."""

    line: Line
    rows: Line
    sentences: tuple[Labelled, ...]

    @property
    def is_article(self) -> bool:
        """True where the annotation has rows, not sentences marked for what occurred."""
        return "sentences" not in self.line


def read_document(line: Line) -> Document:
    """The line with its sentences labelled twice."""
    [rows] = extract_rows([line])
    spans = line.get("sentences") or [(s.start, s.end) for s in split_sentences(line["text"])]
    told = [
        (row["type"], mention["start"], mention["end"])
        for row in rows["events"]
        for mention in row["mentions"]
    ]
    gold = _marked(line) if "sentences" in line else _quoted(line)
    sentences = (
        Labelled(start, line["text"][start:end], _types(gold, start, end), _types(told, start, end))
        for start, end in spans
    )
    return Document(line, rows, tuple(sentences))


def _marked(line: Line) -> list[tuple[str, int, int]]:
    events = (event for event in line["events"] if not event.get("ignore"))
    return [(event["type"], *line["sentences"][event["sentence"]]) for event in events]


def _quoted(line: Line) -> list[tuple[str, int, int]]:
    """Where the sentences of each gold row stand in the text, however its blanks are."""
    return [
        (row["type"], found.start(), found.end())
        for row in line["events"]
        for quote in row["sentences"]
        for found in re.finditer(r"\s+".join(map(re.escape, quote.split())), line["text"])
    ]


def _types(places: Iterable[tuple[str, int, int]], start: int, end: int) -> frozenset[str]:
    """The types told in at least half of the shorter one of place and sentence."""
    return frozenset(
        kind
        for kind, first, last in places
        if 2 * (min(end, last) - max(start, first)) > min(end - start, last - first)
    )
