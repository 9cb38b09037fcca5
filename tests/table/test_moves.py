"""What new publication dates would move, in words, before they are applied."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.dates import find_times
from core.model import DateSource, Published
from core.table import describe_moves, preview_moves
from tests.table.hand_made import TEXT, make_article, make_reading

READING = replace(make_reading(), times=find_times(TEXT))


def answer(day: date) -> Published:
    return Published(day, DateSource.USER, reliable=True)


@pytest.mark.parametrize(
    ("published", "before", "after"),
    [
        (answer(date(2021, 1, 4)), "December 2020", "January 2021"),
        (None, "undated", "January 2021"),
    ],
)
def test_words_that_count_from_publication_move(published, before: str, after: str) -> None:
    article = make_article(published=published)
    moves = preview_moves([(article, READING)], {article.id: answer(date(2021, 2, 9))})
    assert [(m.words, m.before, m.after) for m in moves] == [("last month", before, after)]
    assert moves[0].title == "Envoys meet"
    assert describe_moves(moves) == "1 date in 1 article moves"


def test_a_date_that_is_taken_back_leaves_its_words_undated() -> None:
    article = make_article()
    (move,) = preview_moves([(article, READING)], {article.id: None})
    assert (move.before, move.after) == ("December 2020", "undated")


def test_other_articles_and_the_same_month_move_nothing() -> None:
    article = make_article()
    same = preview_moves([(article, READING)], {article.id: answer(date(2021, 1, 29))})
    assert same == () and describe_moves(same) == "No date in the text moves"
    other = replace(article, id="another")
    assert preview_moves([(article, READING)], {other.id: answer(date(2022, 1, 1))}) == ()


def test_moves_are_counted_over_articles() -> None:
    articles = [make_article(), make_article(title="Again")]
    answers = {article.id: answer(date(2021, 3, 1)) for article in articles}
    moves = preview_moves([(article, READING) for article in articles], answers)
    assert describe_moves(moves) == "2 dates in 2 articles move"
