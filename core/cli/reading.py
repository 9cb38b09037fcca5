"""Files of the command line to articles, and what it says of the columns of tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from core.cli.console import Report
from core.errors import InputError
from core.intake import Limits, read_paths
from core.intake.columns import NAMES, ColumnChoice
from core.intake.preview import FoundTable, describe_table
from core.intake.read import Part
from core.intake.worker import shared_worker
from core.model import Imported, Refused

ColumnNames = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="WHAT=NAME",
        help="Column of a table that is not found by its name, such as text=body_text."
        f" What it holds: {', '.join(NAMES)}.",
    ),
]


def read_each(
    paths: list[Path], choice: ColumnChoice, report: Report
) -> Iterator[Imported | Refused]:
    """Every file as it was read; refused ones and columns of tables are named on standard error."""

    def read(name: str, content: bytes, limits: Limits) -> Iterator[Part]:
        return shared_worker().read_parts(name, content, limits, choice)

    for one in read_paths(paths, Limits(), read):
        if isinstance(one, FoundTable):
            report.say(describe_table(one.file_name, one.preview, choice))
            continue
        if isinstance(one, Refused):
            report.refuse(one)
        yield one
        report.advance()


def read_choice(columns: list[str] | None) -> ColumnChoice:
    """What the user says of the columns of tables. Raises InputError."""
    named: list[tuple[str, str | None]] = []
    for column in columns or []:
        held, sign, name = column.partition("=")
        if not sign or held.strip() not in NAMES:
            known = ", ".join(f"{held}=NAME" for held in NAMES)
            raise InputError(f"--column {column}: say what the column holds, one of {known}.")
        named.append((held.strip(), name.strip() or None))
    return ColumnChoice(tuple(named))
