"""Day before month or month before day: shown by evidence, else asked once an outlet."""

from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from core.intake import read_file
from core.intake.day_month import (
    Order,
    ask_orders,
    outlet_of,
    settle_article,
    waits_for_order,
    weigh_order,
)
from core.model import DateSource, DayMonth, Imported, Published

DAY, MONTH = DayMonth.DAY_FIRST, DayMonth.MONTH_FIRST
ANSWER: Final = Order(DAY, ("your answer for Strait Post",))


def read(published: str, text: str = "They met in Arbor.", outlet: str = "Strait Post") -> Imported:
    page = (
        f'<html><head><meta property="og:site_name" content="{outlet}">'
        f'<meta name="pubdate" content="{published}"></head><body><h1>Talks of {published}</h1>'
        f"<p>{text}</p></body></html>"
    )
    imported = read_file("a.html", page.encode())
    assert isinstance(imported, Imported)
    return imported


def test_both_readings_are_kept_and_none_is_chosen() -> None:
    one = read("03/04/2020")
    assert one.article.published is None
    readings = [c for c in one.candidates if c.reading]
    assert [(c.day, c.reading, c.reliable) for c in readings] == [
        (date(2020, 4, 3), DAY, False),
        (date(2020, 3, 4), MONTH, False),
    ]
    assert [c.reason for c in readings] == [
        "the meta tag pubdate “03/04/2020”, read as 3 April 2020",
        "the meta tag pubdate “03/04/2020”, read as 4 March 2020",
    ]
    assert waits_for_order(one)


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("The pact of 25/03/2019 ran out.", date(2020, 4, 3), "the day stands first: “25/03/2019”"),
        ("The pact of 3-25-2019 ran out.", date(2020, 3, 4), "the month stands first: “3-25-2019”"),
    ],
)
def test_the_text_of_the_article_itself_settles_it(text: str, day: date, words: str) -> None:
    one = read("03/04/2020", text)
    assert one.article.published is not None
    assert one.article.published.day == day
    assert f"; {words} in “Talks of 03/04/2020”" in one.article.published.reason
    assert [c.reliable for c in one.candidates if c.reading] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "They met.",
        "The pact of 25/03/2019 followed that of 03/25/2018.",
        "The pact of 25.03.2019 ran out.",
        "The pact of 2019/03/25, or of 05/05/2019.",
        "Version 1/25/20190 and 3/40/2019 and 25/13/2019.",
    ],
)
def test_what_shows_nothing_or_both_settles_nothing(text: str) -> None:
    assert read("03/04/2020", text).article.published is None


@pytest.mark.parametrize(
    ("others", "first"),
    [
        ([read("25/03/2020")], DAY),
        ([read("03/25/2020")], MONTH),
        ([read("2020-03-25", "The pact of 25/03/2019.")], DAY),
        ([read("25/03/2020"), read("03/25/2020")], None),
        ([read("2020-03-25")], None),
        # What its metadata shows goes before what its texts tell.
        ([read("25/03/2020"), read("2020-03-25", "The Americans wrote 03/25/2019.")], DAY),
    ],
)
def test_other_articles_of_the_outlet_show_the_order(
    others: list[Imported], first: DayMonth | None
) -> None:
    order = weigh_order([read("03/04/2020"), *others])
    assert order.first is first
    assert bool(order.evidence) == any("/" in word for word in order.evidence)


def test_a_reading_that_the_address_bears_out_is_evidence() -> None:
    page = (
        '<html><head><link rel="canonical" href="https://post.example/2020/04/03/talks">'
        '<meta name="pubdate" content="03/04/2020"></head><body><p>They met in Arbor.</p>'
    )
    one = read_file("a.html", page.encode())
    assert isinstance(one, Imported)
    assert one.article.published is not None
    assert one.article.published.source is DateSource.URL
    order = weigh_order([one])
    assert order.first is DAY
    assert order.evidence == ("3 April 2020 also told elsewhere in “They met in Arbor.”",)


def test_an_outlet_is_asked_once() -> None:
    asked = ask_orders(
        [
            read("03/04/2020"),
            read("05/04/2020"),
            read("2020-05-05"),
            read("03/04/2020", outlet="Suvia Daily"),
            read("25/04/2020", outlet="Suvia Daily"),
            read("01/02/2020", outlet="Harne Courier"),
        ]
    )
    assert [(q.outlet, len(q.articles), q.figures) for q in asked] == [
        ("Strait Post", 2, "03/04/2020"),
        ("Harne Courier", 1, "01/02/2020"),
    ]


def test_a_question_shows_the_evidence_that_contradicts_itself() -> None:
    (question,) = ask_orders([read("03/04/2020"), read("25/03/2020"), read("03/25/2020")])
    assert question.order.first is None
    assert len(question.order.evidence) == 2


def test_articles_of_unknown_origin_settle_nothing_for_each_other() -> None:
    one, other = read("03/04/2020", outlet=""), read("25/03/2020", outlet="")
    assert outlet_of(one.article) is None
    (question,) = ask_orders([one, other])
    assert question.articles == (one.article.id,)


def test_an_answer_settles_and_can_be_taken_back() -> None:
    one = read("03/04/2020")
    settled = settle_article(one, ANSWER)
    assert settled.article.published is not None
    assert settled.article.published.day == date(2020, 4, 3)
    assert settled.article.published.reason == (
        "the meta tag pubdate “03/04/2020”, read as 3 April 2020;"
        " the day stands first: your answer for Strait Post"
    )
    assert not waits_for_order(settled)
    other = settle_article(settled, Order(MONTH, ("your answer",)))
    assert other.article.published is not None
    assert other.article.published.day == date(2020, 3, 4)
    assert set(settle_article(other, Order()).candidates) == set(one.candidates)
    assert settle_article(other, Order()).article.published is None


def test_a_date_that_the_user_has_given_stays() -> None:
    one = read("03/04/2020")
    own = Published(date(2020, 4, 9), DateSource.USER, reliable=True)
    answered = replace(one, article=replace(one.article, published=own))
    assert settle_article(answered, ANSWER).article.published == own
    assert not waits_for_order(answered)
    assert ask_orders([answered]) == ()


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://www.post.example/talks", "post.example"),
        ("https://post.example:8080/", "post.example"),
        ("http://[", None),
        ("talks", None),
        (None, None),
    ],
)
def test_the_address_names_the_outlet_where_no_publisher_is_told(
    url: str | None, outlet: str | None
) -> None:
    article = replace(read("2020-01-01").article, publisher=None, url=url)
    assert outlet_of(article) == outlet


@pytest.mark.parametrize("line", ["By Ada Lind | 03/04/2020", "Updated 03/04/2020"])
def test_what_is_only_a_suggestion_is_not_made_reliable_by_an_order(line: str) -> None:
    imported = read_file("a.txt", f"Talks in Arbor\n{line}\nThe pact of 25/03/2019.".encode())
    assert isinstance(imported, Imported)
    assert imported.article.published is None
    assert not any(c.reading for c in imported.candidates)
