"""``timex`` and ``events``: JSON lines in, JSON lines out, in the same order."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from functools import partial
from itertools import tee
from pathlib import Path
from typing import Annotated

import typer

from core.cli.console import Report, errors_as_usage
from core.cli.lines import Document, Line, parse_document, read_lines, write_record
from core.dates import Mode, find_times, resolve_times, timex_records
from core.errors import InputError
from core.export.event_rows import event_record
from core.intake import article_id
from core.model import Article, ParsedArticle
from core.pipeline import extract_parsed, parse_articles

Lines = Iterator[tuple[Line, Document]]
Tasks = Iterator[tuple[Line, Callable[[], Mapping[str, object]]]]
Input = Annotated[
    Path,
    typer.Argument(
        metavar="IN.jsonl",
        exists=True,
        dir_okay=False,
        help="One document a line: doc_id, text, published; language, if it is known.",
    ),
]
Output = Annotated[
    Path,
    typer.Argument(
        metavar="OUT.jsonl", dir_okay=False, help="One record a line, in the same order."
    ),
]


def timex(
    source: Input,
    target: Output,
    mode: Annotated[Mode, typer.Option(help="How incomplete dates are counted.")] = Mode.AUTO,
) -> None:
    """Finds the time expressions of each document, as TimeML TIMEX3."""
    _convert(
        source, target, lambda told: ((line, partial(_timexes, one, mode)) for line, one in told)
    )


def events(source: Input, target: Output) -> None:
    """Finds the meetings and agreements of each document."""
    _convert(source, target, _event_tasks)


def _convert(source: Path, target: Path, prepare: Callable[[Lines], Tasks]) -> None:
    with errors_as_usage():
        if target.resolve() == source.resolve():
            raise InputError(f"{target} is the input. Name another file for the output.")
        with (
            target.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as out,
            Report(source.name, source.stat().st_size) as report,
        ):
            for line, task in prepare(_documents(source, report)):
                with report.neighbours_kept(line):
                    write_record(out, task())


def _documents(source: Path, report: Report) -> Lines:
    """The documents with their lines, without those that are none."""
    for line in read_lines(source):
        document = None
        with report.neighbours_kept(line):
            document = parse_document(line.content)
        report.advance(len(line.content))
        if document is not None:
            yield line, document


def _timexes(document: Document, mode: Mode) -> Mapping[str, object]:
    dated = resolve_times(find_times(document.text, document.language), document.published, mode)
    return {
        "doc_id": document.doc_id,
        "timexes": [asdict(record) for record in timex_records(dated)],
    }


def _event_tasks(lines: Lines) -> Tasks:
    told, again = tee(lines)
    parsed = parse_articles(_article_of(document) for _, document in again)
    for (line, document), article in zip(told, parsed, strict=True):
        yield line, partial(_events, document, article)


def _events(document: Document, article: ParsedArticle) -> Mapping[str, object]:
    found = extract_parsed(article)
    return {"doc_id": document.doc_id, "events": [event_record(event) for event in found]}


def _article_of(document: Document) -> Article:
    """The document as an article, its text untouched so that offsets are those of the input."""
    return Article(
        id=article_id(document.title, document.text),
        title=document.title,
        text=document.text,
        published=document.published,
        publisher=None,
        url=None,
        language=document.language,
        file_name=str(document.doc_id),
        sha256=hashlib.sha256(document.text.encode()).hexdigest(),
    )
