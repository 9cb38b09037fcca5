"""Why annotated events are missed, and what is wrong with those that are found, as counts.

    python -m benchmarks.event_losses SCORER [--texts FOLDER] [--part open|held_back|all]
                                      GOLD.jsonl [GOLD.jsonl …]

A missed event is of the first of these classes that one of its sentences is in: *set aside*, a
trigger of its type was found there and tells too little for a row; *refused*, a word has rules of
its type and none of them fits; *no rule*, no word has one; *not read*, the gate lets no sentence
through. Only counts are printed, so that articles which are kept unread stay so.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from benchmarks.events import parts_of
from benchmarks.material import Line, as_article, load_scorer, read_lines, with_texts
from core.events.drafts.draft import draft_events
from core.events.gate import can_hold_event
from core.events.rules.all_rules import RULE_POS, RULES_BY_WORD
from core.events.syntax.scene import Scene, build_scenes
from core.events.syntax.tree import lemma, noun_lemma
from core.export.event_rows import event_record
from core.language import parse_sentences
from core.pipeline import build_events, read_article

CLASSES = ("set aside", "refused", "no rule", "not read")


def losses(line: Line, scorer: ModuleType) -> Counter[str]:
    """The losses of one article by class."""
    article = as_article(line)
    reading = read_article(article)
    rows = [event_record(event) for event in build_events([(article, reading)])]
    doc = line["doc_id"]
    counts, errors = scorer.score({doc: line}, {doc: {"doc_id": doc, "events": rows}})
    found = Counter({"annotated": counts["gold"], "rows": counts["pred"], "found": counts["found"]})
    telling = [s for s in reading.sentences if can_hold_event(s.text)]
    parsed = parse_sentences(telling)
    scenes = build_scenes(parsed, reading.times, reading.actors, reading.sentences)
    for kind, _, gold, ours in errors:
        if kind == "missed":
            classes = {_class_of(s, gold) for s in scenes if _tells(s, gold, scorer)}
            found[f"missed: {min(classes, key=CLASSES.index, default='not read')}"] += 1
        elif kind == "wrong":
            found[f"wrong {' and '.join(_wrong_fields(gold, ours, scorer))}"] += 1
        else:
            found["a row too many"] += 1
    return found


def _tells(scene: Scene, gold: Line, scorer: ModuleType) -> bool:
    return any(scorer.same_sentence(scene.sentence.text, text) for text in gold["sentences"])


def _class_of(scene: Scene, gold: Line) -> str:
    if any(draft.rule.type == gold["type"] for draft in draft_events(scene)):
        return "set aside"
    for token in scene.parse:
        pos = RULE_POS.get(token.pos_, "")
        word = lemma(token) if pos == "VERB" else noun_lemma(token)
        if any(rule.type == gold["type"] for rule in RULES_BY_WORD.get((pos, word), ())):
            return "refused"
    return "no rule"


def _wrong_fields(gold: Line, ours: Line, scorer: ModuleType) -> Iterator[str]:
    names = gold["actors"], ours["actors"]
    if [gold[day] for day in ("date_start", "date_end")] != [ours["date_start"], ours["date_end"]]:
        yield "date"
    if {len(names[0]), len(names[1])} != {scorer.pair_names(*names)}:
        yield "parties"
    if gold["status"] != ours["status"]:
        yield "status"


def main() -> None:
    """Reads the arguments and prints one table over all files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--texts", type=Path, help="folder of the articles of tables without texts")
    parser.add_argument("--part", choices=("all", "open", "held_back"), default="all")
    arguments = parser.parse_args()
    scorer = load_scorer(arguments.scorer)
    total: Counter[str] = Counter()
    for path in arguments.gold:
        lines = read_lines(path)
        lines = with_texts(lines, arguments.texts) if "text" not in lines[0] else lines
        for line in parts_of(lines)[arguments.part]:
            total.update(losses(line, scorer))
    for name, count in total.most_common():
        print(f"{count:6}  {name}")


if __name__ == "__main__":
    main()
