"""The stages in order, nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from core.actors import find_actors
from core.dates import find_times, resolve_times
from core.events import can_hold_event, find_events, lean_times, place_event
from core.language import mend_parses, parse_together, split_sentences
from core.merge import NO_MEMORY, Memory, Story, merge_evidence, tell_story
from core.model import (
    Article,
    Event,
    Evidence,
    ParsedArticle,
    Reading,
)

# Of which a fifth is parsed.
CHUNK_CHARS: Final = 100_000


def parse_articles(articles: Iterable[Article]) -> Iterator[ParsedArticle]:
    """The articles in order, some read ahead: the model parses many sentences in less time.

    Where that fails on one of them, each is parsed when it is read, and fails by itself.
    """
    for chunk in _chunks(articles):
        try:
            parsed = _parse(chunk)
        except Exception:
            parsed = [ParsedArticle(article) for article in chunk]
        yield from parsed


def _parse(chunk: Sequence[Article]) -> list[ParsedArticle]:
    texts = [split_sentences(article.text) for article in chunk]
    telling = [[s for s in sentences if can_hold_event(s.text)] for sentences in texts]
    return list(map(ParsedArticle, chunk, texts, parse_together(telling)))


def _chunks(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """The articles by so many that there is enough to parse, and not too much to keep."""
    chunk: list[Article] = []
    for article in articles:
        chunk.append(article)
        if sum(len(one.text) for one in chunk) > CHUNK_CHARS:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def read_article(article: Article) -> Reading:
    """All that the text tells by itself. The costly half: its result is stored."""
    return read_parsed(*_parse([article]))


def read_parsed(told: ParsedArticle) -> Reading:
    """The same of one of several articles that were parsed together."""
    if told.parsed is None:
        return read_article(told.article)
    text, sentences = told.article.text, told.sentences
    parsed = mend_parses(told.parsed)
    times = find_times(text, told.article.language)
    actors = find_actors(text, sentences, parsed)
    events = find_events(text, sentences, parsed, times, actors)
    return Reading(sentences, lean_times(times, events), actors, events)


def date_events(article: Article, reading: Reading) -> tuple[Evidence, ...]:
    """Every event mention with its date as the publication date makes it: milliseconds."""
    if not reading.events:
        return ()
    dated = resolve_times(reading.times, article.published)
    by_start = {d.mention.start: d for d in dated}
    return tuple(
        place_event(article, event, by_start[event.date.start] if event.date else None)
        for event in reading.events
    )


def count_waiting(reading: Reading) -> int:
    """How many time expressions only a publication date would place."""
    return sum(dated.needs_anchor for dated in resolve_times(reading.times, None))


def build_events(read: Iterable[tuple[Article, Reading]]) -> tuple[Event, ...]:
    """One event for each thing that happened, over all the articles given."""
    return merge_evidence(
        evidence for article, reading in read for evidence in date_events(article, reading)
    )


def build_story(read: Iterable[tuple[Article, Reading]], memory: Memory = NO_MEMORY) -> Story:
    """The same with what relates the events to each other, and with ids as they were shown."""
    pairs = tuple(read)
    evidence = (piece for article, reading in pairs for piece in date_events(article, reading))
    days = {article.id: article.published.day for article, _ in pairs if article.published}
    return tell_story(evidence, days, memory)


def extract(article: Article) -> tuple[Event, ...]:
    """The events of one article."""
    return extract_parsed(*_parse([article]))


def extract_parsed(told: ParsedArticle) -> tuple[Event, ...]:
    """The same of one of several articles that were parsed together."""
    # Whom an article names makes no event where no word tells of one.
    return () if told.parsed == () else build_events([(told.article, read_parsed(told))])
