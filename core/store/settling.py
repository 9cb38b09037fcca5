"""Day and month of "03/04/2020", decided by the other articles of the outlet as they come in.

What the user said of the outlet goes before what was known then; articles that came later and
contradict it have the user asked again.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session, defer

from core.intake.day_month import (
    SAID,
    WRITERS,
    Order,
    contradicts,
    is_open_to_outlet,
    outlet_of,
    say_order,
    settle_article,
    waits_for_order,
    weigh_order,
    weigh_outlet,
)
from core.model import DayMonth, Imported, Published
from core.store.answers_schema import OutletOrderRow
from core.store.convert import article_of, candidates_of, fill_candidates, fill_published
from core.store.records import OutletAnswer, Workspace
from core.store.schema import ArticleRow


def settle_outlet(session: Session, workspace: Workspace, new: Imported) -> None:
    """Gives the dates of the new article's outlet the order that is known of it.

    The result does not depend on which came first: an article that contradicts the others takes
    back what they had settled, and the user is asked. What the user has answered for an article
    itself stays.
    """
    outlet, shown = outlet_of(new.article), weigh_order([new])
    if outlet is None or not (waits_for_order(new) or shown.evidence):
        return
    readings = set(session.scalars(_readings_to_settle(workspace, outlet)))
    # What only bears out how all of them are read changes nothing.
    if waits_for_order(new) or readings - {shown.first and shown.first.value}:
        settle_again(session, workspace, outlet)


def settle_again(session: Session, workspace: Workspace, outlet: str) -> None:
    """The same for all articles of an outlet, after what is known of it has changed."""
    kept = tuple(_rows_of_outlet(session, workspace, outlet))
    of_outlet = [_imported_of(row) for row in kept]
    still_open = [pair for pair in zip(kept, of_outlet, strict=True) if is_open_to_outlet(pair[1])]
    if not still_open:
        return
    answer = standing_answer(session, workspace, outlet)
    order = _order_by_answer(answer, kept) if answer else weigh_outlet(outlet, of_outlet)
    for row, one in still_open:
        settled = settle_article(one, order)
        if _differ(one.article.published, settled.article.published):
            _fill(row, settled)


def standing_answer(session: Session, workspace: Workspace, outlet: str) -> OutletAnswer | None:
    """The newest of the user's words on the outlet that was not taken back."""
    wanted = select(OutletOrderRow).where(
        OutletOrderRow.workspace_id == workspace.id,
        OutletOrderRow.outlet == outlet,
        OutletOrderRow.withdrawn.is_(False),
    )
    row = session.scalar(wanted.order_by(OutletOrderRow.id.desc()).limit(1))
    if row is None:
        return None
    return OutletAnswer(row.id, row.outlet, DayMonth(row.first), row.decided_at, row.known_until)


def _differ(one: Published | None, other: Published | None) -> bool:
    """True where the day, or the user's word on it, is another: not where more articles show it."""
    if one is None or other is None:
        return one is not other
    told = (reason.partition(SAID)[2] for reason in (one.reason, other.reason))
    return one.reading is not other.reading or len(set(told)) > 1


def _order_by_answer(answer: OutletAnswer, kept: tuple[ArticleRow, ...]) -> Order:
    """What the user said, unless articles that came later contradict it."""
    later = weigh_order(_imported_of(row) for row in kept if row.id > answer.known_until)
    if contradicts(later, answer.first):
        return Order()
    return say_order(answer.outlet, answer.first, answer.decided_at.date())


def _readings_to_settle(workspace: Workspace, outlet: str) -> Select[str | None]:
    """How the dates are read that others may settle or have settled, None where they wait.

    The database is asked first, because to weigh all articles of an outlet takes a while.
    """
    reason = ArticleRow.published_reason
    settled = reason.contains(WRITERS) | reason.contains(SAID)
    waits = ArticleRow.published_day.is_(None) & ArticleRow.candidates.contains('_first"')
    wanted = select(ArticleRow.published_reading).where(_alike(workspace, outlet))
    return wanted.where(settled | waits).distinct()


def _alike(workspace: Workspace, outlet: str) -> ColumnElement[bool]:
    """What the outlet's articles have: a host is taken out of the address, which SQL cannot do."""
    here = (ArticleRow.workspace_id == workspace.id) & ArticleRow.removed.is_(False)
    named = ArticleRow.publisher == outlet
    return here & (named | ArticleRow.url.contains(outlet, autoescape=True))


def _rows_of_outlet(session: Session, workspace: Workspace, outlet: str) -> Iterator[ArticleRow]:
    """The outlet's articles in the workspace; the new one is among them."""
    wanted = select(ArticleRow).where(_alike(workspace, outlet)).order_by(ArticleRow.id)
    rows = session.scalars(wanted.options(defer(ArticleRow.reading)))
    return (row for row in rows if outlet_of(article_of(row)) == outlet)


def _imported_of(row: ArticleRow) -> Imported:
    return Imported(article_of(row), candidates_of(row))


def _fill(row: ArticleRow, settled: Imported) -> None:
    fill_candidates(row, settled.candidates)
    fill_published(row, settled.article.published)
