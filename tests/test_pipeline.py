"""Articles that are parsed together are read as each would be by itself."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from core import pipeline
from core.language import parse_together
from core.model import Article, ParsedSentence, Sentence
from core.pipeline import extract_parsed, parse_articles, read_article, read_parsed
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


def test_an_article_that_cannot_be_parsed_fails_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    good, other = sample_articles()[:2]
    bad = replace(good, text="Berg met Lindt in Lund on the bad day.")
    alone = [read_article(article) for article in (good, other)]

    def fail_on_bad(texts: Sequence[Sequence[Sentence]]) -> list[tuple[ParsedSentence, ...]]:
        if any("bad day" in sentence.text for sentences in texts for sentence in sentences):
            raise ValueError("a sentence that breaks the model")
        return parse_together(texts)

    monkeypatch.setattr(pipeline, "parse_together", fail_on_bad)
    first, second, third = parse_articles([good, bad, other])
    assert [read_parsed(first), read_parsed(third)] == alone
    for read in (read_parsed, extract_parsed):
        with pytest.raises(ValueError, match="breaks the model"):
            read(second)


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
