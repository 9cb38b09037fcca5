"""What new publication dates would move, before they are applied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from core.dates import display, moved_times
from core.model import Article, DatedMention, Published, Reading
from core.table.summary import counted


@dataclass(frozen=True, slots=True)
class Move:
    """Words of an article that come to mean other days, each side for reading."""

    article_id: str
    title: str
    words: str
    before: str
    after: str


def preview_moves(
    read: Iterable[tuple[Article, Reading]], answers: Mapping[str, Published | None]
) -> tuple[Move, ...]:
    """Every date that the answers, by article id, would move, article by article."""
    return tuple(
        move
        for article, reading in read
        if article.id in answers
        for move in _moves(article, reading, answers[article.id])
    )


def describe_moves(moves: Iterable[Move]) -> str:
    """``12 dates in 3 articles move``."""
    kept = tuple(moves)
    if not kept:
        return "No date in the text moves"
    articles = len({move.article_id for move in kept})
    verb = "moves" if len(kept) == 1 else "move"
    return f"{counted(len(kept), 'date')} in {counted(articles, 'article')} {verb}"


def _moves(article: Article, reading: Reading, answer: Published | None) -> Iterator[Move]:
    for moved in moved_times(reading.times, article.published, answer):
        words = " ".join(moved.before.mention.text.split())
        yield Move(article.id, article.title, words, _days(moved.before), _days(moved.after))


def _days(dated: DatedMention) -> str:
    return display(dated.range) if dated.range else "undated"
