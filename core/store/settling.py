"""Day and month of "03/04/2020", decided by the other articles of the outlet as they come in."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from core.intake.day_month import (
    is_open_to_outlet,
    outlet_of,
    settle_article,
    waits_for_order,
    weigh_order,
    weigh_outlet,
)
from core.model import Article, Imported
from core.store.convert import article_of, candidates_of, fill_candidates, fill_published
from core.store.records import Workspace
from core.store.schema import ArticleRow


def settle_outlet(session: Session, workspace: Workspace, new: Imported) -> None:
    """Gives the dates of the new article's outlet the order that its articles show together.

    The result does not depend on which came first: an article that contradicts the others takes
    back what they had settled, and the user is asked. What the user has answered stays.
    """
    outlet = outlet_of(new.article)
    if outlet is None or not (waits_for_order(new) or weigh_order([new]).evidence):
        return
    kept = tuple(_rows_of_outlet(session, workspace, new.article, outlet))
    of_outlet = [_imported_of(row) for row in kept]
    still_open = [pair for pair in zip(kept, of_outlet, strict=True) if is_open_to_outlet(pair[1])]
    if not still_open:
        return
    order = weigh_outlet(outlet, of_outlet)
    for row, one in still_open:
        published = one.article.published
        if (published.reading if published else None) is not order.first:
            _fill(row, settle_article(one, order))


def _rows_of_outlet(
    session: Session, workspace: Workspace, article: Article, outlet: str
) -> Iterator[ArticleRow]:
    """The outlet's articles in the workspace; the new one is among them."""
    here = (ArticleRow.workspace_id == workspace.id) & ArticleRow.removed.is_(False)
    # A host is taken out of the address, which the database cannot do.
    alike = (
        ArticleRow.publisher == outlet
        if article.publisher
        else (ArticleRow.publisher == outlet) | ArticleRow.url.contains(outlet, autoescape=True)
    )
    wanted = select(ArticleRow).where(here, alike).order_by(ArticleRow.id)
    rows = session.scalars(wanted.options(defer(ArticleRow.reading)))
    return (row for row in rows if outlet_of(article_of(row)) == outlet)


def _imported_of(row: ArticleRow) -> Imported:
    return Imported(article_of(row), candidates_of(row))


def _fill(row: ArticleRow, settled: Imported) -> None:
    fill_candidates(row, settled.candidates)
    fill_published(row, settled.article.published)
