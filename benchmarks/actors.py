"""How many gold actors are found by name, how well names are grouped, and how long it takes.

    python -m benchmarks.actors EVENTS.jsonl [--coref COREF.jsonl] [--third]

EVENTS has documents with ``doc_id``, ``text`` and ``events`` with ``actors``; an actor counts as
found where one of our names has the same words, or shares the last one and half of all. COREF has
``text`` and ``clusters`` with ``type``, ``names`` and ``mentions``; scored are pairs of names. With
``--third`` the figures of the third of documents kept unread stand apart.
"""

from __future__ import annotations

import argparse
import itertools
import re
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.material import is_held_back, read_lines
from core.actors import alias_groups, find_actors
from core.events import can_hold_event
from core.language import parse_sentences, split_sentences

Record = Mapping[str, Any]
Pair = tuple[str, ...]


def name_words(name: str) -> list[str]:
    """The words of a name in lower case, without "the"."""
    return [word for word in re.findall(r"\w+", name.casefold()) if word != "the"]


def is_same(gold: str, ours: str) -> bool:
    """True where the words are the same, or the last one and half of all are."""
    one, other = name_words(gold), name_words(ours)
    if not one or not other:
        return False
    shared = set(one) & set(other)
    return one == other or (one[-1] == other[-1] and 2 * len(shared) >= len({*one, *other}))


def measure_names(documents: Sequence[Record]) -> str:
    """Share of gold actors among our names, and milliseconds for each thousand characters."""
    found = total = characters = 0
    taken = 0.0
    for document in documents:
        text = document["text"]
        sentences = split_sentences(text)
        parsed = parse_sentences([s for s in sentences if can_hold_event(s.text)])
        began = time.process_time()
        names = {mention.actor.name for mention in find_actors(text, sentences, parsed)}
        taken += time.process_time() - began
        characters += len(text)
        gold = {actor for event in document["events"] for actor in event["actors"]}
        total += len(gold)
        found += sum(any(is_same(actor, name) for name in names) for actor in gold)
    share = 100 * found / max(total, 1)
    speed = 1e6 * taken / max(characters, 1)
    return f"{found} of {total} gold actors ({share:.1f} %), {speed:.2f} ms for 1,000 characters"


def pairs_of(groups: Iterable[Iterable[str]]) -> set[Pair]:
    """Every two names of one group."""
    return {
        tuple(sorted(pair))
        for group in groups
        for pair in itertools.combinations(sorted(set(group)), 2)
    }


def measure_groups(documents: Sequence[Record], kind: str) -> str:
    """Precision, recall and F1 over pairs of names of that kind."""
    counts: Counter[str] = Counter()
    for document in documents:
        clusters = [cluster for cluster in document["clusters"] if cluster["type"] == kind]
        mentions = [
            (mention["start"], mention["end"], mention["text"])
            for cluster in clusters
            for mention in cluster["mentions"]
            if mention["text"] in cluster["names"]
        ]
        gold = pairs_of(cluster["names"] for cluster in clusters)
        ours = pairs_of(alias_groups(document["text"], mentions, kind))
        counts.update(both=len(gold & ours), gold=len(gold), ours=len(ours))
    precision = 100 * counts["both"] / max(counts["ours"], 1)
    recall = 100 * counts["both"] / max(counts["gold"], 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{kind} precision {precision:.1f}, recall {recall:.1f}, F1 {f1:.1f} ({counts['gold']})"


def main() -> None:
    """Prints all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", type=Path)
    parser.add_argument("--coref", type=Path)
    parser.add_argument("--third", action="store_true")
    arguments = parser.parse_args()
    documents = read_lines(arguments.events)
    parts = {"all": documents}
    if arguments.third:
        parts["read"] = [d for d in documents if not is_held_back(d["doc_id"])]
        parts["unread"] = [d for d in documents if is_held_back(d["doc_id"])]
    for name, part in parts.items():
        print(f"{name}: {len(part)} documents, {measure_names(part)}")
    if arguments.coref:
        coref = read_lines(arguments.coref)
        for kind in ("PER", "ORG", "GPE"):
            print(measure_groups(coref, kind))


if __name__ == "__main__":
    main()
