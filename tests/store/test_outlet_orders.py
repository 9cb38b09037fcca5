"""What an outlet writes elsewhere decides "03/04/2020", whichever of its articles came first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from core.intake import read_file
from core.intake.day_month import Order, OrderQuestion, ask_orders, settle_article
from core.model import Article, DateSource, DayMonth, Imported, Published
from core.store import Store, Workspace, open_store
from core.store.answers_schema import OutletOrderRow
from tests.table.hand_made import make_reading

APRIL, MARCH = date(2020, 4, 3), date(2020, 3, 4)
DOUBTFUL, CLEAR, OTHER_ORDER = "03/04/2020", "25/03/2020", "03/25/2020"
PAGE = """<html><head><title>{title}</title><meta property="og:site_name" content="{outlet}">
<link rel="canonical" href="{url}"><meta name="pubdate" content="{stamp}"></head>
<body><article><p>{title}. Anna Berg met Carl Dorn in Oslo.</p></article></body></html>"""


def add(store: Store, here: Workspace, stamp: str, title: str, origin: str = "Strait Post") -> str:
    """Keeps an article of that publisher, or of that address and none; gives its id."""
    outlet, url = ("", origin) if origin.startswith("https:") else (origin, "")
    page = PAGE.format(title=title, outlet=outlet, stamp=stamp, url=url)
    imported = read_file(f"{title}.html", page.encode())
    assert isinstance(imported, Imported)
    store.add(here, imported, make_reading())
    return imported.article.id


def article(store: Store, here: Workspace, article_id: str) -> Article:
    return next(one.article for one in store.articles(here) if one.article.id == article_id)


def day(store: Store, here: Workspace, article_id: str) -> date | None:
    published = article(store, here, article_id).published
    return published.day if published else None


@pytest.mark.parametrize(("clear", "expected"), [(CLEAR, APRIL), (OTHER_ORDER, MARCH)])
@pytest.mark.parametrize("comes_first", [True, False])
def test_evidence_settles_what_came_before_and_what_comes_after_it(
    store: Store, here: Workspace, clear: str, expected: date, comes_first: bool
) -> None:
    stamps = [DOUBTFUL, clear] if comes_first else [clear, DOUBTFUL]
    ids = {stamp: add(store, here, stamp, f"Story {n}") for n, stamp in enumerate(stamps)}
    assert day(store, here, ids[DOUBTFUL]) == expected
    published = article(store, here, ids[DOUBTFUL]).published
    assert published is not None and published.reliable
    assert published.source is DateSource.HTML_META


def test_the_reason_tells_how_many_articles_show_it_and_quotes_one(
    store: Store, here: Workspace
) -> None:
    add(store, here, CLEAR, "Talks")
    add(store, here, "26/03/2020", "Rain")
    published = article(store, here, add(store, here, DOUBTFUL, "Harvest")).published
    assert published is not None
    assert published.reason.endswith(
        "; the day stands first: 2 other articles of Strait Post write it so,"
        " “25/03/2020” in the dates of “Talks”"
    )


def test_another_outlet_settles_nothing(store: Store, here: Workspace) -> None:
    waiting = add(store, here, DOUBTFUL, "Talks")
    add(store, here, CLEAR, "Rain", "Harne Courier")
    assert day(store, here, waiting) is None


def test_another_workspace_settles_nothing(store: Store, here: Workspace) -> None:
    add(store, store.workspace("Elsewhere"), CLEAR, "Rain")
    assert day(store, here, add(store, here, DOUBTFUL, "Talks")) is None


def test_a_removed_article_settles_nothing(store: Store, here: Workspace) -> None:
    store.remove(here, [add(store, here, CLEAR, "Rain")])
    assert day(store, here, add(store, here, DOUBTFUL, "Talks")) is None


def test_an_outlet_is_known_by_its_host_where_none_is_named(store: Store, here: Workspace) -> None:
    waiting = add(store, here, DOUBTFUL, "Talks", "https://www.post.example/talks")
    add(store, here, CLEAR, "Wind", "https://post.example.other/post.example")
    assert day(store, here, waiting) is None
    add(store, here, CLEAR, "Rain", "https://post.example/rain")
    assert day(store, here, waiting) == APRIL


def test_evidence_that_contradicts_itself_takes_back_what_was_settled(
    store: Store, here: Workspace
) -> None:
    settled = add(store, here, DOUBTFUL, "Talks")
    add(store, here, CLEAR, "Rain")
    assert day(store, here, settled) == APRIL
    add(store, here, OTHER_ORDER, "Wind")
    assert day(store, here, settled) is None
    (one,) = (one for one in store.articles(here) if one.article.id == settled)
    assert {c.day for c in one.candidates if c.reading} == {APRIL, MARCH}
    assert not any(c.reliable for c in one.candidates)


@pytest.mark.parametrize("own", [date(2020, 4, 9), MARCH])
def test_what_the_user_answered_stays(store: Store, here: Workspace, own: date) -> None:
    answered = add(store, here, DOUBTFUL, "Talks")
    store.set_published(here, {answered: Published(own, DateSource.USER, reliable=True)})
    add(store, here, CLEAR, "Rain")
    assert day(store, here, answered) == own


def test_the_order_that_the_user_answered_stays(store: Store, here: Workspace) -> None:
    answered = add(store, here, DOUBTFUL, "Talks")
    (one,) = store.articles(here)
    settled = settle_article(Imported(one.article, one.candidates), Order(DayMonth.MONTH_FIRST))
    store.set_published(here, {answered: settled.article.published})
    add(store, here, CLEAR, "Rain")
    assert day(store, here, answered) == MARCH


def test_a_settled_date_that_the_user_called_unknown_stays_unknown(
    store: Store, here: Workspace
) -> None:
    settled = add(store, here, DOUBTFUL, "Talks")
    add(store, here, CLEAR, "Rain")
    store.set_published(here, {settled: None})
    add(store, here, "26/03/2020", "Wind")
    assert day(store, here, settled) is None


def reason(store: Store, here: Workspace, article_id: str) -> str:
    published = article(store, here, article_id).published
    return published.reason if published else ""


def questions(store: Store, here: Workspace) -> tuple[OrderQuestion, ...]:
    said = {each.outlet: each.first for each in store.orders.answers(here)}
    kept = (Imported(one.article, one.candidates) for one in store.articles(here))
    return ask_orders(kept, said)


def let_pass_days(store: Store, days: int) -> None:
    """Makes every answer older."""
    with store.queue._in.writing() as session:
        for row in session.scalars(select(OutletOrderRow)):
            row.decided_at -= timedelta(days=days)


@pytest.mark.parametrize("origin", ["Strait Post", "https://www.post.example/a"])
def test_an_answer_settles_what_waits_and_what_comes_later(
    store: Store, here: Workspace, origin: str
) -> None:
    first = add(store, here, DOUBTFUL, "Talks", origin)
    (asked,) = questions(store, here)
    assert asked.outlet and asked.articles == (first,)
    store.orders.answer(here, asked.outlet, DayMonth.DAY_FIRST)
    assert day(store, here, first) == APRIL
    later = add(store, here, DOUBTFUL, "Rain", origin)
    assert day(store, here, later) == APRIL
    (answer,) = store.orders.answers(here)
    said = f"you said on {answer.decided_at.day} {answer.decided_at:%b %Y} that {asked.outlet}"
    for each in (first, later):
        assert reason(store, here, each).endswith(f"; the day stands first: {said} writes it so")
    assert not questions(store, here)


def test_an_answer_is_that_of_its_outlet_and_workspace(store: Store, here: Workspace) -> None:
    elsewhere = store.workspace("Elsewhere")
    store.orders.answer(here, "Strait Post", DayMonth.DAY_FIRST)
    assert day(store, here, add(store, here, DOUBTFUL, "Rain", "Harne Courier")) is None
    assert day(store, elsewhere, add(store, elsewhere, DOUBTFUL, "Talks")) is None


def test_an_answer_stands_after_a_restart(any_url: str) -> None:
    first = open_store(any_url)
    first.orders.answer(first.workspace("Talks"), "Strait Post", DayMonth.MONTH_FIRST)
    first.close()
    again = open_store(any_url)
    here = again.workspace("Talks")
    assert day(again, here, add(again, here, DOUBTFUL, "Talks")) == MARCH
    again.close()


def test_later_evidence_against_an_answer_has_the_outlet_asked_again(
    store: Store, here: Workspace
) -> None:
    ids = [add(store, here, DOUBTFUL, "Talks")]
    store.orders.answer(here, "Strait Post", DayMonth.DAY_FIRST)
    ids.append(add(store, here, DOUBTFUL, "Rain"))
    add(store, here, CLEAR, "Snow")
    assert not questions(store, here)
    add(store, here, OTHER_ORDER, "Wind")
    assert [day(store, here, each) for each in ids] == [None, None]
    (asked,) = questions(store, here)
    assert asked.said is DayMonth.DAY_FIRST
    assert asked.order == Order(DayMonth.MONTH_FIRST, ("“03/25/2020” in the dates of “Wind”",))
    assert set(asked.articles) == set(ids)
    assert day(store, here, add(store, here, DOUBTFUL, "Hail")) is None

    store.orders.answer(here, "Strait Post", DayMonth.DAY_FIRST)
    assert [day(store, here, each) for each in ids] == [APRIL, APRIL]
    assert not questions(store, here)


def test_an_answer_goes_before_what_was_known_when_it_was_given(
    store: Store, here: Workspace
) -> None:
    first = add(store, here, DOUBTFUL, "Talks")
    add(store, here, CLEAR, "Rain")
    add(store, here, OTHER_ORDER, "Wind")
    (asked,) = questions(store, here)
    assert asked.said is None and len(asked.order.evidence) == 2
    store.orders.answer(here, "Strait Post", DayMonth.MONTH_FIRST)
    assert day(store, here, first) == MARCH


def test_an_answer_is_changed_and_taken_back_to_the_one_before(
    store: Store, here: Workspace
) -> None:
    one = add(store, here, DOUBTFUL, "Talks")
    store.orders.answer(here, "Strait Post", DayMonth.DAY_FIRST)
    let_pass_days(store, 3)
    second = store.orders.answer(here, "Strait Post", DayMonth.MONTH_FIRST)
    assert day(store, here, one) == MARCH
    store.orders.withdraw(here, second)
    assert day(store, here, one) == APRIL
    (answer,) = store.orders.answers(here)
    assert f"you said on {answer.decided_at.day} " in reason(store, here, one)


def test_a_forgotten_answer_is_asked_for_again_and_can_be_restored(
    store: Store, here: Workspace
) -> None:
    one = add(store, here, DOUBTFUL, "Talks")
    store.orders.answer(here, "Strait Post", DayMonth.MONTH_FIRST)
    store.orders.answer(here, "Strait Post", DayMonth.DAY_FIRST)
    forgotten = store.orders.forget(here, "Strait Post")
    assert len(forgotten) == 2 and not store.orders.answers(here)
    assert day(store, here, one) is None and len(questions(store, here)) == 1
    store.orders.restore(here, forgotten)
    assert day(store, here, one) == APRIL


def test_without_the_answer_evidence_settles_again(store: Store, here: Workspace) -> None:
    one = add(store, here, DOUBTFUL, "Talks")
    number = store.orders.answer(here, "Strait Post", DayMonth.DAY_FIRST)
    add(store, here, CLEAR, "Rain")
    assert "you said on" in reason(store, here, one)
    store.orders.withdraw(here, number)
    assert day(store, here, one) == APRIL
    assert "1 other article of Strait Post writes it so" in reason(store, here, one)


def test_what_was_answered_for_an_article_itself_stays_under_an_answer_for_its_outlet(
    store: Store, here: Workspace
) -> None:
    own, unknown = (add(store, here, DOUBTFUL, title) for title in ("Talks", "Rain"))
    given = Published(date(2020, 4, 9), DateSource.USER, reliable=True)
    store.orders.answer(here, "Strait Post", DayMonth.DAY_FIRST)
    store.set_published(here, {own: given, unknown: None})
    store.orders.answer(here, "Strait Post", DayMonth.MONTH_FIRST)
    assert day(store, here, own) == given.day
    assert day(store, here, unknown) is None
    assert not questions(store, here)
