"""The commands by their names."""

from __future__ import annotations

import typer

from core.cli.documents import events, timex
from core.cli.files import export_table, extract, import_files

app = typer.Typer(
    help="Dateline: news articles in, a dated and sourced table of meetings and agreements out.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.command()(timex)
app.command()(events)
app.command()(extract)
app.command("import")(import_files)
app.command("export")(export_table)
