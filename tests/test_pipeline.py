"""Articles that are parsed together are read as each would be by itself."""

from collections.abc import Iterator

import pytest

from core import pipeline
from core.model import Article
from core.pipeline import parse_articles, read_article, read_parsed
from tests.test_sample import sample_articles


@pytest.mark.parametrize("chars", [0, 5_000, 1_000_000])
def test_reading_does_not_hang_on_the_articles_beside_it(
    chars: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = sample_articles()
    alone = [read_article(article) for article in articles]
    monkeypatch.setattr(pipeline, "CHUNK_CHARS", chars)
    parsed = list(parse_articles(articles))
    assert [one.article for one in parsed] == articles
    assert [read_parsed(one) for one in parsed] == alone


def test_no_more_is_read_ahead_than_a_chunk() -> None:
    article = sample_articles()[0]
    asked = 0

    def endless() -> Iterator[Article]:
        nonlocal asked
        while True:
            asked += 1
            yield article

    next(parse_articles(endless()))
    assert asked == pipeline.CHUNK_CHARS // len(article.text) + 1
