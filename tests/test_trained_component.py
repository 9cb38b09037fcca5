"""The comparison of a trained classifier with the rules runs, on two articles made up here."""

import json
import sys
from pathlib import Path

import pytest

from benchmarks.labelled_sentences import Document, read_document
from benchmarks.scored_sentences import (
    NEVER,
    Scored,
    choose,
    extend_rows,
    measure,
    veto_rows,
)
from benchmarks.trained_component import fold_of, main

MET = "Foreign Minister Anna Berg met President Omar Nadir in Lund on Monday."
RAIN = "Heavy rain closed the road to the harbour."
SHOOK = "The two had sat over maps until midnight."


def made_up(name: str) -> dict[str, object]:
    row = {"type": "meeting", "actors": ["Anna Berg", "Omar Nadir"], "sentences": [MET, SHOOK]}
    text = f"{MET} {RAIN} {SHOOK}"
    return {"doc_id": name, "published": "2021-03-16", "text": text, "events": [row]}


def in_scores(document: Document, *meeting: float) -> dict[int, Scored]:
    return {
        sentence.start: Scored(sentence, {"meeting": value, "agreement": 0.0})
        for sentence, value in zip(document.sentences, meeting, strict=True)
    }


@pytest.fixture(scope="module")
def document() -> Document:
    return read_document(made_up("harbour"))


def test_sentences_are_labelled_by_the_rows_and_by_the_rules(document: Document):
    assert [sentence.text for sentence in document.sentences] == [MET, RAIN, SHOOK]
    assert [sorted(s.gold) for s in document.sentences] == [["meeting"], [], ["meeting"]]
    assert [sorted(s.rules) for s in document.sentences] == [["meeting"], [], []]


def test_single_sentences_keep_their_own_bounds_and_marks():
    spans = [[0, len(MET)], [len(MET) + 1, len(MET) + 1 + len(RAIN)]]
    event = {"type": "agreement", "sentence": 1, "ignore": False}
    ignored = {"type": "meeting", "sentence": 1, "ignore": True}
    line = made_up("line") | {"sentences": spans, "events": [event, ignored]}
    read = read_document(line)
    assert not read.is_article
    assert [sorted(s.gold) for s in read.sentences] == [[], ["agreement"]]


def test_a_score_helps_where_the_rules_are_silent(document: Document):
    scored = list(in_scores(document, 0.1, 0.2, 0.9).values())
    assert measure(scored, {"meeting": (0.0, NEVER)}) == [100.0, 50.0, 66.7]
    assert measure(scored, choose(scored, "union")) == [100.0, 100.0, 100.0]


def test_a_veto_drops_a_row_and_an_extension_adds_one(document: Document):
    scored = in_scores(document, 0.1, 0.2, 0.9)
    rows = document.rows["events"]
    assert len(rows) == 1
    assert veto_rows(document, scored, 0.05) == rows
    assert veto_rows(document, scored, 0.5) == []
    assert extend_rows(document, scored, NEVER) == rows
    assert [row["sentences"] for row in extend_rows(document, scored, 0.5)[1:]] == [[SHOOK]]
    assert extend_rows(document, scored, 0.15) == rows, "all one run beside what the rules tell"


def test_the_comparison_prints_figures_and_no_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    names = ("harbour", "lighthouse")
    assert len({fold_of(read_document(made_up(name))) for name in names}) == len(names)
    train, test = tmp_path / "train.jsonl", tmp_path / "test.jsonl"
    train.write_text("\n".join(json.dumps(made_up(name)) for name in names))
    test.write_text(json.dumps(made_up("ferry")))
    arguments = ["--train", str(train), "--test", str(test), "--model", "bow"]
    monkeypatch.setattr(sys, "argv", ["trained_component", *arguments])
    main()
    printed = capsys.readouterr().out
    sizes, figures = map(json.loads, printed.splitlines())
    assert sizes["documents_and_sentences"] == {"train": [2, 6], "test": [1, 3]}
    assert figures["sentences"]["rules"]["meeting"] == [100.0, 50.0, 66.7]
    model = figures["sentences"]["model"]
    assert model["ceiling"] >= model["all"][2], "the best bounds are never worse than the chosen"
    assert "Berg" not in printed
