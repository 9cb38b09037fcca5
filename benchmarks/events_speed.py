"""Compare the whole extraction with plain spaCy over the same articles, in one run.

    python -m benchmarks.events_speed ARTICLES.jsonl [--repeat N]

Each line of the file is an input line of ``python -m core events``. Both get all articles at once,
in one process, the model loaded beforehand. Processor seconds are counted, and the
two take turns, so that other work on the machine weighs on neither; the best of the repeats
counts.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final

import spacy
from spacy.language import Language

from benchmarks.material import as_article, read_lines
from core.actors import find_actors
from core.dates import find_times
from core.events import can_hold_event, find_events, lean_times
from core.language import mend_parses, parse_together, split_sentences
from core.model import Article, Reading
from core.pipeline import build_events, extract_parsed, parse_articles
from core.settings import read_settings

# The fastest of those tried: whole articles are long by themselves.
PLAIN_BATCH: Final = 8


def seconds(work: Callable[[], object]) -> float:
    """The time that the work took."""
    started = time.process_time()
    work()
    return time.process_time() - started


def parse_plainly(articles: Iterable[Article]) -> None:
    """What an extraction without a gate would begin with: every word through the whole model."""
    texts = (article.text for article in articles)
    deque(whole_model().pipe(texts, batch_size=PLAIN_BATCH), maxlen=0)


def extract_all(articles: Iterable[Article]) -> None:
    """The events of all the articles, as the command finds them."""
    deque(map(extract_parsed, parse_articles(articles)), maxlen=0)


@cache
def whole_model() -> Language:
    """The model as it is published, with every component."""
    return spacy.load(read_settings().spacy_model)


def stage_seconds(articles: list[Article]) -> dict[str, float]:
    """Seconds that each stage takes over all the articles."""
    spent: dict[str, float] = defaultdict(float)
    with counted(spent, "sentences"):
        texts = [split_sentences(article.text) for article in articles]
    with counted(spent, "gate"):
        telling = [[s for s in sentences if can_hold_event(s.text)] for sentences in texts]
    with counted(spent, "parse"):
        parses = [mend_parses(parsed) for parsed in parse_together(telling)]
    for article, sentences, parsed in zip(articles, texts, parses, strict=True):
        if not parsed:
            continue
        with counted(spent, "dates"):
            times = find_times(article.text)
        with counted(spent, "actors"):
            actors = find_actors(article.text, sentences, parsed)
        with counted(spent, "events"):
            events = find_events(article.text, sentences, parsed, times, actors)
        with counted(spent, "merge"):
            build_events([(article, Reading(sentences, lean_times(times, events), actors, events))])
    return spent


@contextmanager
def counted(spent: dict[str, float], stage: str) -> Iterator[None]:
    """Adds the time of the block to the stage's."""
    started = time.process_time()
    yield
    spent[stage] += time.process_time() - started


def main() -> None:
    """Time both over the file's articles and print articles a second and the stages' shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--repeat", type=int, default=3)
    arguments = parser.parse_args()
    articles = [as_article(line) for line in read_lines(arguments.articles)]
    parse_plainly(articles[:1])
    extract_all(articles[:1])
    turns = [
        (
            seconds(lambda: extract_all(articles)),
            seconds(lambda: parse_plainly(articles)),
        )
        for _ in range(arguments.repeat)
    ]
    ours, plain = map(min, zip(*turns, strict=True))
    count = len(articles)
    print(f"extraction   {count / ours:7.1f} articles a second")
    print(f"plain spaCy  {count / plain:7.1f} articles a second")
    print(f"ratio        {plain / ours:7.2f}")
    spent = stage_seconds(articles)
    for name, duration in spent.items():
        print(f"{name:10} {100 * duration / sum(spent.values()):5.1f} %")


if __name__ == "__main__":
    main()
