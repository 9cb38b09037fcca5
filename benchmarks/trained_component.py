"""Does a small trained text classifier find the sentences of events better than the rules?

    python -m benchmarks.trained_component --train FILE… --test FILE… --score SCORER.py [--model …]

Reads annotated articles (a sentence tells of a type where a gold row of that type lists it) and
annotated single sentences, which only help to train. A file named as both is parted: its held-back
third is tested on. Only figures are printed, and nothing that was trained is kept.

Thresholds are chosen on the training articles, five-fold: each is scored by a model that has not
seen it. ``ceiling`` chooses them on the test articles themselves, as no honest figure may.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import spacy
from spacy.language import Language
from spacy.training import Example
from thinc.api import fix_random_seed

from benchmarks.labelled_sentences import TYPES, Document, read_document
from benchmarks.material import is_held_back, read_lines
from benchmarks.scored_sentences import Part, Scored, compare, compare_rows
from core.settings import read_settings

Result = TypeVar("Result")

FOLDS: Final = 5
SEED: Final = 20
EPOCHS: Final[Mapping[str, int]] = {"bow": 40, "cnn": 20, "tuned": 10}
BATCH: Final = 32
DROPOUT: Final = 0.3

POOLED: Final = {
    "@architectures": "spacy.TextCatReduce.v1",
    "exclusive_classes": False,
    "use_reduce_first": False,
    "use_reduce_last": False,
    "use_reduce_max": True,
    "use_reduce_mean": True,
}
# Words and pairs; a small network of its own; the language model's network, trained further.
ARCHITECTURES: Final[Mapping[str, dict[str, Any]]] = {
    "bow": {
        "@architectures": "spacy.TextCatBOW.v3",
        "exclusive_classes": False,
        "ngram_size": 2,
        "no_output_layer": False,
        "length": 262_144,
    },
    "cnn": POOLED
    | {
        "tok2vec": {
            "@architectures": "spacy.HashEmbedCNN.v2",
            "width": 64,
            "depth": 2,
            "embed_size": 1_000,
            "window_size": 1,
            "maxout_pieces": 3,
            "subword_features": True,
            "pretrained_vectors": None,
        }
    },
    "tuned": POOLED
    | {
        "tok2vec": {
            "@architectures": "spacy.Tok2VecListener.v1",
            "width": 96,
            "upstream": "tok2vec",
        }
    },
}


def train(name: str, documents: Iterable[Document]) -> Language:
    """A pipeline with a classifier of that architecture, the same at every run."""
    fix_random_seed(SEED)
    nlp = _untrained(name)
    sentences = [sentence for document in documents for sentence in document.sentences]
    examples = [
        Example.from_dict(
            nlp.make_doc(sentence.text), {"cats": {t: float(t in sentence.gold) for t in TYPES}}
        )
        for sentence in sentences
    ]
    classifier: Any = nlp.get_pipe("textcat_multilabel")
    classifier.initialize(lambda: examples[:BATCH], nlp=nlp, labels=TYPES)
    optimizer = nlp.resume_training()
    for epoch in range(EPOCHS[name]):
        order = sorted(examples, key=lambda example: _digest(f"{epoch} {example.text}"))
        for start in range(0, len(order), BATCH):
            nlp.update(order[start : start + BATCH], sgd=optimizer, drop=DROPOUT)
    return nlp


def _untrained(name: str) -> Language:
    if name == "tuned":
        nlp = spacy.load(read_settings().spacy_model)
        for pipe in set(nlp.component_names) - {"tok2vec"}:
            nlp.remove_pipe(pipe)
    else:
        nlp = spacy.blank("en")
    nlp.add_pipe("textcat_multilabel", config={"model": ARCHITECTURES[name]})
    return nlp


def _digest(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def score(nlp: Language, documents: Iterable[Document]) -> list[Scored]:
    """The sentences of the documents in order, scored."""
    sentences = [sentence for document in documents for sentence in document.sentences]
    docs = nlp.pipe(sentence.text for sentence in sentences)
    return [Scored(s, doc.cats) for s, doc in zip(sentences, docs, strict=True)]


def fold_of(document: Document) -> int:
    """The fold that an article is tested in."""
    return _digest("fold " + str(document.line["doc_id"])) % FOLDS


def score_unseen(name: str, documents: Sequence[Document]) -> list[list[Scored]]:
    """The articles of each fold, scored by a model trained on all other documents."""
    folds = []
    for fold in range(FOLDS):
        unseen = [d for d in documents if d.is_article and fold_of(d) == fold]
        seen = [d for d in documents if not d.is_article or fold_of(d) != fold]
        folds.append(score(train(name, seen), unseen) if unseen else [])
    return folds


def timed(work: Callable[[], Result]) -> tuple[Result, float]:
    """The result and the processor seconds that it took."""
    started = time.process_time()
    return work(), round(time.process_time() - started, 1)


def report(
    name: str, training: Sequence[Document], testing: Sequence[Document], scorer: Path | None
) -> dict[str, object]:
    """All figures of one architecture."""
    folds = score_unseen(name, training)
    nlp, training_seconds = timed(lambda: train(name, training))
    tested, scoring_seconds = timed(lambda: score(nlp, testing))
    told: dict[str, object] = {
        "model": name,
        "megabytes": round(len(nlp.to_bytes(exclude=["vocab", "tokenizer"])) / 1e6, 1),
        "training_seconds": training_seconds,
        "scoring_seconds": scoring_seconds,
        "sentences": compare(folds, tested),
    }
    if scorer:
        articles = [document for document in training if document.is_article]
        unseen = [one for fold in folds for one in fold]
        told["rows"] = compare_rows(scorer, Part(articles, unseen), Part(testing, tested))
    return told


def read_parts(train_on: Sequence[Path], test_on: Sequence[Path]) -> list[list[Document]]:
    """The documents to train on and those to test on; a file in both lists is parted."""
    parts: list[list[Document]] = [[], []]
    for path in dict.fromkeys((*train_on, *test_on)):
        for line in read_lines(path):
            held_back = is_held_back(line["doc_id"]) if path in train_on else True
            tested = path in test_on and held_back
            if tested or path in train_on:
                parts[tested].append(read_document(line))
    return parts


def main() -> None:
    """Reads the arguments, trains, and prints a line of figures for each architecture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", type=Path, nargs="+", required=True)
    parser.add_argument("--test", type=Path, nargs="+", required=True)
    parser.add_argument("--score", type=Path, help="score_table.py, to compare rows too")
    parser.add_argument("--model", nargs="+", choices=ARCHITECTURES, default=list(ARCHITECTURES))
    arguments = parser.parse_args()
    training, testing = read_parts(arguments.train, arguments.test)
    sizes = {
        name: [len(part), sum(len(d.sentences) for d in part)]
        for name, part in (("train", training), ("test", testing))
    }
    print(json.dumps({"documents_and_sentences": sizes}))
    for name in arguments.model:
        print(json.dumps(report(name, training, testing, arguments.score)))


if __name__ == "__main__":
    main()
