"""``extract``, ``import`` and ``export``: articles in files, tables out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from time import sleep
from typing import Annotated, assert_never

import pandas as pd
import typer

from core.cli.console import Report, errors_as_usage
from core.cli.reading import ColumnNames, read_choice, read_each
from core.errors import InputError
from core.export import CsvForm, build_manifest, to_csv, to_jsonl, to_parquet, to_xlsx
from core.intake import Limits, read_paths
from core.intake.columns import ColumnChoice
from core.model import Article, DateSource, Imported, Published, Reading, Refused
from core.pipeline import build_events, parse_articles, read_parsed
from core.settings import read_settings
from core.store import (
    DEFAULT_WORKSPACE,
    Handed,
    LoadedEvents,
    LoggedFile,
    Outcome,
    Store,
    Workspace,
    fingerprint,
    load_events,
    open_store,
)
from core.table import (
    MENTION_COLUMNS,
    Filters,
    actor_names,
    build_mentions,
    build_table,
    filter_events,
    fold,
)

STANDARD_OUTPUT = Path("-")
WAIT_SECONDS = 1.0
Paths = Annotated[list[Path], typer.Argument(metavar="PATH…", help="Files, and folders of files.")]
Target = Annotated[Path, typer.Option(dir_okay=False, help="File to write; - is standard output.")]
OtherTarget = Annotated[Path | None, typer.Option(dir_okay=False)]
Form = Annotated[CsvForm, typer.Option(help="CSV for programs or for spreadsheets.")]
InWorkspace = Annotated[str, typer.Option("--workspace", help="Name of the collection.")]
Database = Annotated[
    str | None, typer.Option("--database", help="Address of the database, instead of the app's.")
]
PublishedOn = Annotated[
    datetime | None,
    typer.Option(
        "--published",
        formats=["%Y-%m-%d"],
        help="Publication date of the articles that do not state theirs.",
    ),
]


class Format(StrEnum):
    """What ``export`` writes."""

    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Batch:
    """Articles with their readings, and the files whose text an earlier one has."""

    read: tuple[tuple[Article, Reading], ...]
    twins: tuple[Refused, ...]


def extract(  # noqa: PLR0913 - a parameter is an option
    paths: Paths,
    published: PublishedOn = None,
    out: Target = STANDARD_OUTPUT,
    mentions: OtherTarget = None,
    manifest: OtherTarget = None,
    form: Form = CsvForm.EXACT,
    column: ColumnNames = None,
) -> None:
    """Reads articles and writes their meetings and agreements as CSV."""
    settings = read_settings()
    with errors_as_usage(), Report("Reading", None) as report:
        batch = _read_batch(read_each(paths, read_choice(column), report), published, report)
        events = build_events(batch.read)
        articles = {article.id: article for article, _ in batch.read}
        _write(out, to_csv(build_table(events, articles), form))
        if mentions:
            _write(mentions, to_csv(build_mentions(events, articles), form, MENTION_COLUMNS))
        if manifest:
            refused = (*report.refused, *batch.twins)
            _write(manifest, build_manifest(batch.read, refused, events, settings))


def import_files(
    paths: Paths,
    workspace: InWorkspace = DEFAULT_WORKSPACE,
    database: Database = None,
    column: ColumnNames = None,
) -> None:
    """Reads articles into the app's database."""
    with errors_as_usage(), Report("Reading", None) as report:
        store = open_store(database or read_settings().database_url)
        here = store.workspace(workspace)
        number = _import_paths(store, here, paths, read_choice(column), report)
        for line in store.log.lines(here, number):
            _report_line(line, report)
        store.close()


def export_table(  # noqa: PLR0913 - a parameter is an option
    out: Target,
    workspace: InWorkspace = DEFAULT_WORKSPACE,
    actor: Annotated[list[str] | None, typer.Option(help="Words of an actor's name.")] = None,
    kind: Annotated[Format, typer.Option("--format", help="What to write.")] = Format.CSV,
    form: Form = CsvForm.EXACT,
    database: Database = None,
) -> None:
    """Writes the event table of the app's database."""
    with errors_as_usage():
        store = open_store(database or read_settings().database_url)
        loaded = load_events(store, _existing(store, workspace))
        table = _of_actors(build_table(loaded.events, loaded.articles), actor or [])
        _write(out, _as_bytes(table, loaded, kind, form))
        store.close()


def _import_paths(
    store: Store, here: Workspace, paths: list[Path], choice: ColumnChoice, report: Report
) -> int:
    """Puts each file through the queue, as the app does; gives the number of the import."""
    from core.bulk.importer import Importer  # here, because the other commands need not wait

    number = store.queue.open_import(here)
    importer = Importer(store, Limits())

    def read_in(name: str, content: bytes, _: Limits) -> Iterator[Imported | Refused]:
        store.queue.hand_in(here, [Handed(name, content, choice=choice)], number)
        importer.drain()
        report.advance()
        return iter(())

    for unread in read_paths(paths, Limits(), read_in):
        assert isinstance(unread, Refused)
        store.queue.log_unread(here, number, unread)
    while (record := store.log.of(here, number)) and record.is_running:
        sleep(WAIT_SECONDS)  # an app on the same database has taken some
        importer.drain()
    importer.close()
    return number


def _report_line(line: LoggedFile, report: Report) -> None:
    if line.outcome is Outcome.REFUSED:
        report.refuse(Refused(line.name, line.reason, line.sha256))
    elif line.reason:
        report.say(line.reason)


def _read_batch(
    each: Iterator[Imported | Refused], published: datetime | None, report: Report
) -> Batch:
    read: list[tuple[Article, Reading]] = []
    twins: list[Refused] = []
    for parsed in parse_articles(_without_twins(each, twins, report)):
        with report.neighbours_kept(parsed.article.file_name):
            read.append((_with_published(parsed.article, published), read_parsed(parsed)))
    return Batch(tuple(read), tuple(twins))


def _without_twins(
    each: Iterator[Imported | Refused], twins: list[Refused], report: Report
) -> Iterator[Article]:
    """The articles; ``twins`` gets those whose text an earlier one has."""
    seen: dict[str, Article] = {}
    for article in (one.article for one in each if isinstance(one, Imported)):
        first = seen.setdefault(fingerprint(article.text), article)
        if first is article:
            yield article
            continue
        reason = _twin_sentence(article.file_name, first)
        twins.append(Refused(article.file_name, reason, article.sha256))
        report.say(twins[-1].reason)


def _with_published(article: Article, published: datetime | None) -> Article:
    if article.published or published is None:
        return article
    return replace(article, published=Published(published.date(), DateSource.USER, reliable=True))


def _twin_sentence(file_name: str, twin: Article) -> str:
    return f"{file_name}: the same text is there already, as “{twin.title}”."


def _existing(store: Store, name: str) -> Workspace:
    found = {workspace.name: workspace for workspace in store.workspaces()}
    if name not in found:
        known = ", ".join(found) or "none; import articles first"
        raise InputError(f"There is no workspace “{name}”. There is {known}.")
    return found[name]


def _of_actors(table: pd.DataFrame, words: Sequence[str]) -> pd.DataFrame:
    """The rows with any actor whose name holds the words."""
    if not words:
        return table
    names = actor_names(table)
    chosen = {name for wanted in words for name in names if fold(wanted) in fold(name)}
    if not chosen:
        raise InputError(f"No actor is called {' or '.join(words)}.")
    return filter_events(table, Filters(actors=tuple(chosen)))


def _as_bytes(table: pd.DataFrame, loaded: LoadedEvents, kind: Format, form: CsvForm) -> bytes:
    match kind:
        case Format.CSV:
            return to_csv(table, form)
        case Format.JSONL:
            return to_jsonl(table)
        case Format.PARQUET:
            return to_parquet(table)
        case Format.XLSX:
            shown = set(table["event_id"])
            events = [event for event in loaded.events if event.id in shown]
            return to_xlsx(table, build_mentions(events, loaded.articles))
    assert_never(kind)


def _write(target: Path, content: bytes) -> None:
    if target == STANDARD_OUTPUT:
        sys.stdout.buffer.write(content)
    else:
        target.write_bytes(content)
