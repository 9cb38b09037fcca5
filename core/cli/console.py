"""What the user sees on standard error: progress, and what was refused."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from core.errors import DatelineError, InputError
from core.model import Refused

DONE, SOME_REFUSED, USAGE = 0, 1, 2


class Report:
    """A progress bar, shown only on a terminal, and what was refused.

    Leaving the context ends the command with status 1 where anything was refused.
    """

    def __init__(self, title: str, total: int | None) -> None:
        console = Console(stderr=True, soft_wrap=True, highlight=False, markup=False)
        self.refused: list[Refused] = []
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task(title, total=total)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._progress.stop()
        if kind is None and self.refused:
            raise typer.Exit(SOME_REFUSED)

    def advance(self, steps: int = 1) -> None:
        """Moves the bar on."""
        self._progress.advance(self._task, steps)

    def say(self, sentence: str) -> None:
        """A line on standard error."""
        self._progress.console.print(sentence)

    def refuse(self, refused: Refused) -> None:
        """Says what was refused, and why."""
        self.refused.append(refused)
        self.say(refused.reason)

    @contextmanager
    def neighbours_kept(self, name: object) -> Iterator[None]:
        """Refuses what fails in the block, so that what comes after it is still done.

        A bug of ours shows its traceback; a database that fails ends the whole command.
        """
        try:
            yield
        except InputError as error:
            self.refuse(Refused(str(name), f"{name}: {error}"))
        except DatelineError:
            raise
        except Exception as error:
            self.say(traceback.format_exc())
            told = f"it could not be read ({type(error).__name__}, a bug in Dateline)."
            self.refuse(Refused(str(name), f"{name}: {told}"))


@contextmanager
def errors_as_usage() -> Iterator[None]:
    """Shows what a person can settle as one line, and ends with status 2."""
    try:
        yield
    except DatelineError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(USAGE) from error
    except OSError as error:
        typer.echo(f"{error.filename}: {error.strerror}.", err=True)
        raise typer.Exit(USAGE) from error
