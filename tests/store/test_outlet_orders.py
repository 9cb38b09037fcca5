"""What an outlet writes elsewhere decides "03/04/2020", whichever of its articles came first."""

from __future__ import annotations

from datetime import date

import pytest

from core.intake import read_file
from core.intake.day_month import Order, settle_article
from core.model import Article, DateSource, DayMonth, Imported, Published
from core.store import Store, Workspace
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
