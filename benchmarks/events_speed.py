"""Compare the whole extraction with plain spaCy over the same articles, in one run.

    python -m benchmarks.events_speed ARTICLES.jsonl [--repeat N]

Each line of the file is an input line of ``python -m core events``. Both take the articles one
after another in one process, the model loaded beforehand. Processor seconds are counted, and the
two take turns, so that other work on the machine weighs on neither; the best of the repeats
counts.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language

from benchmarks.material import as_article, read_lines
from core.actors import find_actors
from core.dates import find_times
from core.events import can_hold_event, find_events
from core.language import parse_sentences, split_sentences
from core.model import Article
from core.pipeline import build_events, extract, read_article
from core.settings import read_settings


def seconds(work: Callable[[], object]) -> float:
    """The time that the work took."""
    started = time.process_time()
    work()
    return time.process_time() - started


def parse_plainly(articles: Iterable[Article]) -> None:
    """What an extraction without a gate would begin with: every word through the whole model."""
    model = whole_model()
    for article in articles:
        model(article.text)


@cache
def whole_model() -> Language:
    """The model as it is published, with every component."""
    return spacy.load(read_settings().spacy_model)


def stage_seconds(articles: Iterable[Article]) -> dict[str, float]:
    """Seconds that each stage takes over all the articles."""
    spent = dict.fromkeys(("sentences", "dates", "gate", "parse", "actors", "events", "merge"), 0.0)
    for article in articles:
        marks = [time.process_time()]
        sentences = split_sentences(article.text)
        marks.append(time.process_time())
        times = find_times(article.text)
        marks.append(time.process_time())
        gated = tuple(s for s in sentences if can_hold_event(s.text))
        marks.append(time.process_time())
        parsed = parse_sentences(gated)
        marks.append(time.process_time())
        actors = find_actors(article.text, sentences, parsed)
        marks.append(time.process_time())
        find_events(article.text, sentences, parsed, times, actors)
        marks.append(time.process_time())
        reading = read_article(article)
        started = time.process_time()
        build_events([(article, reading)])
        for name, begin, end in zip(spent, marks, marks[1:], strict=False):
            spent[name] += end - begin
        spent["merge"] += time.process_time() - started
    return spent


def main() -> None:
    """Time both over the file's articles and print articles a second and the stages' shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--repeat", type=int, default=3)
    arguments = parser.parse_args()
    articles = [as_article(line) for line in read_lines(arguments.articles)]
    parse_plainly(articles[:1])
    extract(articles[0])
    turns = [
        (
            seconds(lambda: [extract(article) for article in articles]),
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
