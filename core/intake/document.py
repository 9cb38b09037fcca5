"""What a format module hands back: an article as the file has it, nothing normalised yet."""

from __future__ import annotations

from dataclasses import dataclass

from core.model import Published


@dataclass(frozen=True, slots=True)
class Document:
    """The parts of a file; None where the file does not say.

    ``language`` is what the file declares ("en-GB"). ``candidates`` are the publication dates
    that its metadata states; those of text, address and file name are added for every format.
    ``head`` holds lines that a reader sees around the title and that ``text`` does not have.
    """

    text: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    candidates: tuple[Published, ...] = ()
    head: str = ""
    author: str | None = None
