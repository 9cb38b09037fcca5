"""An article into its workspace, once; and the line that the import log has on it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.model import Article, Imported, Reading, Refused
from core.store.convert import article_of, fill_row, fingerprint
from core.store.records import Added, Duplicate, Outcome, Signed, Workspace
from core.store.schema import ArticleRow, FileRow, QueueRow
from core.store.settling import settle_outlet

UNSIGNED = Signed()


def keep_article(
    session: Session,
    workspace: Workspace,
    imported: Imported,
    reading: Reading,
    signed: Signed = UNSIGNED,
) -> tuple[Added | Duplicate, FileRow]:
    """Keeps the article unless its text is there, and logs its file.

    An article that had been removed comes back as it is now.
    """
    article = imported.article
    row = _twin(session, workspace, article)
    if row is not None and not row.removed:
        reason = f"{article.file_name} is already here as “{row.title}”."
        line = _line(workspace, article, Outcome.DUPLICATE, row.article_id, reason)
        session.add(line)
        return Duplicate(article.file_name, article_of(row)), line
    row = row or ArticleRow(workspace_id=workspace.id)
    fill_row(row, imported, reading)
    row.removed = False
    row.signature = signed.signature
    original = _join_copies(session, workspace, row, signed)
    reason = " ".join(_remarks(imported, original))
    outcome = Outcome.COPY if original else Outcome.ADDED
    line = _line(workspace, article, outcome, article.id, reason)
    session.add_all((row, line))
    session.flush()
    settle_outlet(session, workspace, imported)
    return Added(article_of(row)), line


def log_refused(session: Session, workspace: Workspace, refused: Refused) -> FileRow:
    """Logs a file that did not become an article."""
    line = FileRow(
        workspace_id=workspace.id,
        name=refused.file_name,
        sha256=refused.sha256,
        outcome=Outcome.REFUSED.value,
        reason=refused.reason,
    )
    session.add(line)
    return line


def log_unread(session: Session, row: QueueRow, part: int, outcome: Outcome) -> None:
    """Logs that a file of the queue, or what is in it from ``part`` on, is not read."""
    what = f"The rest of {row.name}" if part else row.name
    why = "was left out" if outcome is Outcome.LEFT_OUT else "was not read: the import was stopped"
    session.add(
        FileRow(
            workspace_id=row.workspace_id,
            name=row.name,
            sha256=row.sha256,
            outcome=outcome.value,
            reason=f"{what} {why}. Hand it in again to read it.",
            queue_id=row.id,
            part=part,
        )
    )


def _twin(session: Session, workspace: Workspace, article: Article) -> ArticleRow | None:
    """The article with the same text, removed or not."""
    same = ArticleRow.fingerprint == fingerprint(article.text)
    return session.scalar(select(ArticleRow).where(ArticleRow.workspace_id == workspace.id, same))


def _join_copies(
    session: Session, workspace: Workspace, row: ArticleRow, signed: Signed
) -> ArticleRow | None:
    """Puts the article beside the nearest one that it is a copy of, and gives that."""
    here = (ArticleRow.workspace_id == workspace.id) & ArticleRow.removed.is_(False)
    for article_id in signed.copy_of:
        found = select(ArticleRow).where(here, ArticleRow.article_id == article_id)
        original = session.scalar(found)
        if original is not None and original is not row:
            original.copy_group = original.copy_group or original.article_id
            row.copy_group, row.parted_group = original.copy_group, None
            return original
    return None


def _remarks(imported: Imported, original: ArticleRow | None) -> Iterator[str]:
    """What to know of an article that is kept, a sentence each."""
    name = imported.article.file_name
    if original is not None:
        near = f"{name} is a near copy of “{original.title}”"
        yield f"{near}: the two are shown as one article."
    if imported.notes:
        yield f"In {name} {' and '.join(imported.notes)}."


def _line(
    workspace: Workspace, article: Article, outcome: Outcome, article_id: str, reason: str = ""
) -> FileRow:
    return FileRow(
        workspace_id=workspace.id,
        name=article.file_name,
        sha256=article.sha256,
        outcome=outcome.value,
        reason=reason,
        article_id=article_id,
    )
