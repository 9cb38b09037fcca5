"""Rules and the scores of a classifier together: by the sentence and by the row."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

from benchmarks.events import figures
from benchmarks.labelled_sentences import TYPES, Document, Labelled
from benchmarks.material import Line

NEVER: Final = 2.0
STEPS: Final = tuple(step / 20 for step in range(1, 20))

# What a score must reach where the rules tell of the type, and where they are silent.
Bounds = tuple[float, float]
POLICIES: Final[Mapping[str, tuple[Bounds, ...]]] = {
    "rules": ((0.0, NEVER),),
    "model": tuple((step, step) for step in STEPS),
    "union": tuple((0.0, step) for step in (*STEPS, NEVER)),
    "veto": tuple((step, NEVER) for step in (0.0, *STEPS)),
    "both": tuple(product((0.0, *STEPS), (*STEPS, NEVER))),
}


@dataclass(frozen=True)
class Scored:
    """A sentence with what the model gives it for each type, 0 to 1."""

    sentence: Labelled
    scores: Mapping[str, float]


@dataclass(frozen=True)
class Part:
    """Documents with all their sentences scored."""

    documents: Sequence[Document]
    scored: Sequence[Scored]


# The rows of a document, changed by what its sentences score; the dictionary is by their start.
Change = Callable[[Document, Mapping[int, Scored], float], list[Line]]


def says(scored: Scored, kind: str, bounds: Bounds) -> bool:
    """True where rules and score together tell of the type."""
    return scored.scores[kind] >= bounds[kind not in scored.sentence.rules]


def measure(scored: Iterable[Scored], bounds: Mapping[str, Bounds]) -> list[float]:
    """Precision, recall and F1 in percent, over the types that have bounds."""
    hits = gold = said = 0
    for one, kind in product(scored, bounds):
        tells = says(one, kind, bounds[kind])
        hits += tells and kind in one.sentence.gold
        gold += kind in one.sentence.gold
        said += tells
    parts = (hits / max(1, said), hits / max(1, gold), 2 * hits / max(1, said + gold))
    return [round(100 * part, 1) for part in parts]


def choose(scored: Sequence[Scored], policy: str) -> dict[str, Bounds]:
    """For each type the bounds of the policy with the best F1."""
    return {
        kind: max(POLICIES[policy], key=lambda bounds: measure(scored, {kind: bounds})[2])
        for kind in TYPES
    }


def compare(folds: Sequence[Sequence[Scored]], tested: Sequence[Scored]) -> dict[str, object]:
    """Each policy with its bounds and figures, on the test articles and over the folds."""
    unseen = [one for fold in folds for one in fold]
    compared: dict[str, object] = {}
    for policy in POLICIES:
        bounds = choose(unseen, policy)
        told = {kind: measure(tested, {kind: bounds[kind]}) for kind in TYPES}
        compared[policy] = {
            "bounds": bounds,
            **told,
            "all": measure(tested, bounds),
            "ceiling": measure(tested, choose(tested, policy))[2],
            "folds": _gains(folds, policy),
        }
    return compared


def _gains(folds: Sequence[Sequence[Scored]], policy: str) -> dict[str, object]:
    """F1 of each fold with bounds from the others, and what it gains on the rules alone."""
    alone = dict.fromkeys(TYPES, POLICIES["rules"][0])
    reached, gained = [], []
    for fold in filter(None, folds):
        others = [one for other in folds if other is not fold for one in other]
        reached.append(measure(fold, choose(others, policy))[2])
        gained.append(reached[-1] - measure(fold, alone)[2])
    spread = statistics.stdev(gained) if len(gained) > 1 else 0.0
    return {
        "f1": reached,
        "gain": round(statistics.mean(gained), 1),
        "spread": round(spread, 1),
    }


def veto_rows(document: Document, scored: Mapping[int, Scored], least: float) -> list[Line]:
    """The rules' rows without those whose sentences all score less for the row's type."""
    return [
        row
        for row in document.rows["events"]
        if max(scored[m["start"]].scores[row["type"]] for m in row["mentions"]) >= least
    ]


def extend_rows(document: Document, scored: Mapping[int, Scored], least: float) -> list[Line]:
    """The rules' rows, and one with only its sentences for each run of sentences that score enough.

    A run beside a sentence that the rules tell of is taken to go on telling that event.
    """
    added = []
    for kind in TYPES:
        for run in _runs(document, scored, kind, least):
            if not any(kind in sentence.rules for sentence in run):
                quotes = [s.text for s in run]
                added.append({"type": kind, "actors": [], "sentences": quotes})
    return [*document.rows["events"], *added]


def _runs(
    document: Document, scored: Mapping[int, Scored], kind: str, least: float
) -> list[list[Labelled]]:
    """The sentences that tell of the type, neighbours together."""
    runs: list[list[Labelled]] = [[]]
    for sentence in document.sentences:
        if says(scored[sentence.start], kind, (0.0, least)):
            runs[-1].append(sentence)
        else:
            runs.append([])
    return [run for run in runs if run]


def compare_rows(scorer: Path, seen: Part, tested: Part) -> dict[str, object]:
    """Rows as the model lessens and extends them, with the bound that is best on what was seen."""
    compared: dict[str, object] = {}
    for change, neutral in ((veto_rows, 0.0), (extend_rows, NEVER)):
        reached = {step: found_rows(scorer, seen, change, step)[2] for step in (neutral, *STEPS)}
        least = max(reached, key=reached.__getitem__)
        tries = {step: found_rows(scorer, tested, change, step) for step in reached}
        compared[change.__name__] = {
            "bound": least,
            "rules": tries[neutral],
            "with_model": tries[least],
            "ceiling": max(prf[2] for prf in tries.values()),
            "open_gain": round(reached[least] - reached[neutral], 1),
        }
    return compared


def found_rows(scorer: Path, part: Part, change: Change, least: float) -> list[float]:
    """Precision, recall and F1 in percent of the rows found, after the change."""
    by_sentence = {id(one.sentence): one for one in part.scored}
    rows = []
    for document in part.documents:
        scored = {s.start: by_sentence[id(s)] for s in document.sentences}
        rows.append({"doc_id": document.line["doc_id"], "events": change(document, scored, least)})
    return figures(scorer, [document.line for document in part.documents], rows)["found"]
