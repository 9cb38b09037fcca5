"""What the store gives back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.intake.columns import ColumnChoice
from core.intake.preview import TablePreview
from core.model import Article, DayMonth, Published

DEFAULT_WORKSPACE = "Articles"


@dataclass(frozen=True, slots=True)
class Workspace:
    """A collection of articles, by the number that the database gave it."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with the publication dates its file offers; ``added_at`` is UTC, without zone.

    Those with the same ``copy_group`` are near copies of one text; ``parted_group`` is the one
    that the user has taken it out of. ``notes`` say what had to be put right in the text.
    """

    article: Article
    candidates: tuple[Published, ...]
    added_at: datetime
    copy_group: str | None = None
    parted_group: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signed:
    """What copies of a text are found by, and the ids of the articles that it is a copy of."""

    signature: bytes | None = None
    copy_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredSignature:
    """That of an article in the store; ``number`` grows with each article."""

    number: int
    article_id: str
    signature: bytes | None


@dataclass(frozen=True, slots=True)
class Added:
    """The article is new in its workspace, or back in it after it had been removed."""

    article: Article


@dataclass(frozen=True, slots=True)
class Duplicate:
    """The workspace holds this text already, as ``twin``; nothing was added."""

    file_name: str
    twin: Article


class Outcome(StrEnum):
    """What became of a file; a near copy is kept like an article that is added.

    A table is waiting until the user has confirmed its columns, or has left it out.
    """

    ADDED = "added"
    COPY = "copy"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    STOPPED = "stopped"
    WAITING = "waiting"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class LoggedFile:
    """A file that was handed in; ``reason`` is for the user, "" where there is nothing to say.

    ``handed_in`` is the archive or table that it was in, else its own name. ``article_id`` and
    ``title`` are those of the article that it became or that was there already, ``published`` is
    that article's publication date as it is now.
    """

    name: str
    sha256: str | None
    outcome: Outcome
    reason: str
    article_id: str | None
    logged_at: datetime
    handed_in: str
    title: str = ""
    published: Published | None = None


@dataclass(frozen=True, slots=True)
class Handed:
    """A file, or a pasted text in UTF-8, as it was handed in.

    ``title`` goes before any that a pasted text has. ``choice`` tells which column of a table
    holds what, None where the user is to be asked when it turns out to be one.
    """

    name: str
    content: bytes
    is_pasted: bool = False
    title: str | None = None
    choice: ColumnChoice | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A file of the queue that one importer reads.

    ``parts`` is how many of its articles the log has already, from before it was interrupted;
    ``tries`` how often reading began and did not get on, this time included.
    """

    id: int
    owner: str
    workspace: Workspace
    handed: Handed
    sha256: str
    parts: int
    tries: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How many lines of the log say what."""

    added: int = 0
    copy: int = 0
    duplicate: int = 0
    refused: int = 0
    stopped: int = 0
    waiting: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """Files that were handed in together, how far they are, and what became of them.

    ``reading`` names those that are being read, ``seconds_a_file`` tells how long one takes, None
    before any was read; ``handed_in_at`` is UTC, without zone.
    """

    id: int
    handed_in_at: datetime
    files: int
    done: int
    reading: tuple[str, ...]
    seconds_a_file: float | None
    tally: Tally

    @property
    def is_running(self) -> bool:
        """True while any file waits or is read."""
        return self.done < self.files


@dataclass(frozen=True, slots=True)
class Remembered:
    """The table of which the user said what its columns hold; ``decided_at`` is UTC."""

    file_name: str
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class WaitingTable:
    """A table whose columns are to be confirmed before its rows are read.

    ``archive`` is the one that it came in. ``choice`` is what to offer, as far as the user has
    changed it; it is ``remembered`` where it was chosen for an earlier table of that header.
    Tables of the same ``header``, unless that is "", are asked about together.
    """

    id: int
    name: str
    archive: str | None
    header: str
    preview: TablePreview
    choice: ColumnChoice
    remembered: Remembered | None = None


@dataclass(frozen=True, slots=True)
class OutletAnswer:
    """What the user said an outlet writes first, when (UTC), and what was known until then.

    ``id`` is the number under which it can be withdrawn.
    """

    id: int
    outlet: str
    first: DayMonth
    decided_at: datetime
    known_until: int
