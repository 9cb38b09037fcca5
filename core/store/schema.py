"""The tables. A change here needs a migration in ``migrations/versions``; a test compares them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# The database's own clock: core reads none.
WRITTEN = text("CURRENT_TIMESTAMP")


class Base(DeclarativeBase):
    """Every table of the store."""


class WorkspaceRow(Base):
    """A collection of articles; ``revision`` grows with every change in it."""

    __tablename__ = "workspaces"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    revision: Mapped[int] = mapped_column(default=0)


class ArticleRow(Base):
    """An article with its reading; ``removed`` ones are kept for undo.

    ``fingerprint`` is the SHA-256 of the text's words. ``candidates``, ``notes`` and ``reading``
    are JSON; ``reader`` is the version of the rules that the reading was made with. Near copies of
    one text share a ``copy_group``; ``parted_group`` is the one that the user has taken it out of.
    ``signature`` is what copies are found by, None where it is still to be made.
    """

    __tablename__ = "articles"
    __table_args__ = (
        UniqueConstraint("workspace_id", "article_id", name="one_article_a_workspace"),
        Index("articles_by_fingerprint", "workspace_id", "fingerprint"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id"))
    article_id: Mapped[str]
    title: Mapped[str]
    text: Mapped[str]
    published_day: Mapped[date | None]
    published_source: Mapped[str | None]
    published_reliable: Mapped[bool | None]
    published_reason: Mapped[str | None]
    published_bound: Mapped[str | None]
    published_reading: Mapped[str | None]
    publisher: Mapped[str | None]
    url: Mapped[str | None]
    language: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    author: Mapped[str | None]
    fingerprint: Mapped[str]
    candidates: Mapped[str]
    notes: Mapped[str] = mapped_column(server_default="[]")
    reading: Mapped[str]
    reader: Mapped[str] = mapped_column(server_default="")
    removed: Mapped[bool] = mapped_column(default=False)
    signature: Mapped[bytes | None]
    copy_group: Mapped[str | None]
    parted_group: Mapped[str | None]
    added_at: Mapped[datetime] = mapped_column(server_default=WRITTEN)


class ImportRow(Base):
    """Files that were handed in together; ``is_closed`` once the user has put the results away."""

    __tablename__ = "imports"
    __table_args__ = (Index("imports_by_workspace", "workspace_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id"))
    is_closed: Mapped[bool] = mapped_column(default=False)
    handed_in_at: Mapped[datetime] = mapped_column(server_default=WRITTEN)


class QueueRow(Base):
    """A file that was handed in, waiting, being read, or done with.

    ``owner`` is the importer that reads it, ``beat`` when that was last heard of (seconds since
    1970); ``tries`` counts how often reading began without getting on, ``seconds`` how long it took
    in the end. ``choice`` tells in JSON which column of a table holds what, None where the user is
    to be asked. A table that waits for that and came in an archive is a file of its own, which
    takes the place of its part there.
    """

    __tablename__ = "queue"
    __table_args__ = (
        Index("queue_by_state", "state", "id"),
        Index("queue_by_import", "import_id"),
        UniqueConstraint("archive_id", "archive_part", name="one_table_a_part"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id"))
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id"))
    name: Mapped[str]
    sha256: Mapped[str]
    title: Mapped[str | None]
    is_pasted: Mapped[bool]
    state: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    beat: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0)
    seconds: Mapped[float | None]
    choice: Mapped[str | None]
    archive_id: Mapped[int | None] = mapped_column(ForeignKey("queue.id", name="table_of_archive"))
    archive_part: Mapped[int | None]


class SpoolRow(Base):
    """The bytes of a file in the queue, kept until it is done with."""

    __tablename__ = "spool"

    queue_id: Mapped[int] = mapped_column(ForeignKey("queue.id"), primary_key=True)
    content: Mapped[bytes]


class FileRow(Base):
    """One line of the import log: every file that was handed in, and what became of it.

    A file in the queue has a line for each article in it, numbered by ``part``: the database
    itself refuses to keep one twice.
    """

    __tablename__ = "files"
    __table_args__ = (
        Index("files_by_workspace", "workspace_id"),
        UniqueConstraint("queue_id", "part", name="one_line_a_part"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id"))
    name: Mapped[str]
    sha256: Mapped[str | None]
    outcome: Mapped[str]
    reason: Mapped[str]
    article_id: Mapped[str | None]
    queue_id: Mapped[int | None] = mapped_column(ForeignKey("queue.id", name="files_of_queue"))
    part: Mapped[int | None]
    logged_at: Mapped[datetime] = mapped_column(server_default=WRITTEN)
