"""The text of ``docs/events.md``, made from the rule rows.

To write it: ``python -m core.events.document docs/events.md``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from core.events.agreement_rules import AGREEMENT_RULES
from core.events.meeting_rules import MEETING_RULES
from core.events.rule import EventRule

OPENING = """\
# Events

Made from the rule rows in `core/events/` by `make docs`; do not edit it here.

## What is an event
A **meeting**: two or more parties meet or talk to each other on an occasion: a meeting, a round of
talks, a summit, a visit to hosts, a courtesy call, a phone or video call. An **agreement**: two or
more parties bind themselves or announce that they agree: a treaty, deal, truce, contract, merger or
swap; also its signing, ratification, extension, breach, suspension, withdrawal or collapse, where
that has a time of its own. News conferences, interviews, court hearings, laws, promises of one side,
wishes and aims, and what happens again and again without an occasion are no events.

One row stands for one thing that happened, was planned, called off or denied, however many sentences
tell of it. What is only wished for is a row (`hypothetical`) where someone calls for one particular
meeting.

## How a row is made
| step | module |
|---|---|
| could this sentence hold an event? A list of words; about a quarter of news text passes | `gate.py` |
| parse of those sentences | `core/language` |
| trigger: the first rule whose word, governing act and condition fit | `meeting_rules.py`, `agreement_rules.py`, `meeting_checks.py`, `agreement_checks.py`, `draft.py` |
| parties, by where they stand in the parse; lists of names to their end; by place in the words where the parse fails | `participants.py`, `slots.py`, `parties.py`, `listing.py`, `nearby.py` |
| whom "I", "it", "they" and "its unit" point to in their own sentence; sides that share a noun; groups without a name | `antecedents.py`, `shared_nouns.py`, `nameless.py` |
| who is only beside the parties: mediators, witnesses, company; those on whose behalf it is signed | `beside.py`, `brokers.py`, `signing.py` |
| one row for each who was met "separately"; one for a visit and the meeting held on it | `apart.py`, `visits.py` |
| status, from the verb that carries the trigger and the clauses above it | `status.py` |
| date, from the trigger's own words, then its clause, then its sentence | `dating.py` |
| place and name of the agreement | `place.py`, `pact_name.py` |
| "he", "the two leaders", states behind those who sign, unnamed hosts | `carry.py` |
| "the meeting", "during the talks": mentions that go on telling an event | `chain.py` |
| what publication says about the date, and the date about the status | `timing.py` |
| one event from all its mentions, in an article and across articles | `core/merge/` |

A new rule is one row with its examples and rejects; `tests/events/test_event_rules.py` runs them.

## Conventions
- **Parties**: persons before what they stand for in a meeting, states and firms before those who
  sign in an agreement (the signers are `others`). "Officials from Oman" are Oman, "Omani security
  officials" and "an Omani official" stay as written. A government stays one where it faces its own
  people. A body that bargains for a group, or leads it, stands for it. One side's act (ratified,
  suspended, left) has that side alone. Who brokers, hosts talks of others, calls for them, looks on
  or comes along is in `others`. "The two sides" without a nearer pair are the two states that the
  article is about, where no third one is named half as often. Someone in office who meets in a foreign capital
  without a named host has its country as the host.
- **Status**: own modals and negation first, then the clauses above: intention and "due to" plan,
  wish and condition make hypothetical, refusal and "did not" deny, "called off" and "will not"
  cancel. What a report dates after its own day is planned.
- **Date**: only dates and times, never durations. The day on which someone speaks of a meeting does
  not date it; "announced on Monday" dates a deal. A mention without a date has that of the event it
  goes on telling (`date_link` event). What is done ends with publication, what is planned starts with
  it: "this week" in a report of Wednesday is Monday to Wednesday, or Wednesday to Sunday.
- **Merging**, chains and ids: `merging.md`. A date that another mention contradicts is flagged
  `sources_disagree`.
- **Confidence**: `high` with two parties and a day or range of the event's own that nothing
  contradicts; `low` with fewer than two parties; else `medium`.
"""  # noqa: E501 - the rows of the table are one line each

MEASURED = """\
## Measured
On 2026-11-24, with `python -m benchmarks.events` and the scorers of the sets. Precision / recall / F1
in per cent; *who* is exactly the right parties, *row* is date, parties and status all right.

| articles | found | dated | who | row | actor F1 |
|---|---|---|---|---|---|
| 50 that rules were written on, 122 events | 85.6 / 73.0 / 78.8 | 70.2 / 59.8 / 64.6 | 56.7 / 48.4 / 52.2 | 47.1 / 40.2 / 43.4 | 82.7 |
| 22 held back, 56 events | 71.4 / 62.5 / 66.7 | 55.1 / 48.2 / 51.4 | 34.7 / 30.4 / 32.4 | 30.6 / 26.8 / 28.6 | 72.5 |
| all 72, 178 events | 81.0 / 69.7 / 74.9 | 65.4 / 56.2 / 60.4 | 49.7 / 42.7 / 45.9 | 41.8 / 36.0 / 38.7 | 79.8 |

Of the events missed on the first 50, a quarter have no trigger word that passes the gate, a quarter a
trigger that no rule has, the rest are dropped for want of parties or date or told in the row of another.
The gap to the held-back part is for the most part in the parties.

1,044 single news sentences, most without an event: meetings 71.0 / 80.0 / 75.2, agreements
87.1 / 88.5 / 87.8, parties end to end 68.1 / 65.7 / 66.8. Of 22 dated mentions found in wire stories 16
have the annotated date.

Speed (`python -m benchmarks.events_speed`, processor time): 4.6 times plain spaCy on the 72 articles,
5.8 times on 183 wire stories. Half of the time is the parse.

## What is lost
- Events told without a trigger word: "gave its go-ahead", "the two traded licenses".
- Deals whose parties stand only in other sentences.
- Misread parses: the small model loses subjects behind captions and lists.
- Several meetings told by one verb on several days ("with A on Monday and with B on Tuesday") become
  one row.
- Dates that only the day of another event gives ("before he left for Lund").
"""  # noqa: E501 - the rows of the table are one line each


def events_document() -> str:
    """The whole of ``docs/events.md``."""
    tables = (
        ("Meetings", MEETING_RULES),
        ("Agreements", AGREEMENT_RULES),
    )
    rules = "\n".join(f"### {title}\n{_table(rows)}" for title, rows in tables)
    return f"{OPENING}\n## Rules\nEarlier rows go first.\n\n{rules}\n{MEASURED}"


def _table(rules: Iterable[EventRule]) -> str:
    """A Markdown table with a row for each rule."""
    head = ("rule", "subtype", "words", "where", "example", "none")
    lines = [head, ("---",) * len(head), *(_cells(rule) for rule in rules)]
    return "".join("| " + " | ".join(cells) + " |\n" for cells in lines)


def _cells(rule: EventRule) -> tuple[str, ...]:
    words = ", ".join(sorted(rule.lemmas))
    acts = f"; done: {', '.join(sorted(rule.acts))}" if rule.acts else ""
    slots = ", ".join(f"{slot.value}: {role.value}" for slot, role in rule.slots)
    examples = "; ".join(f"{text} → {told}" for text, told in rule.examples.items())
    return (
        f"`{rule.name}`",
        rule.subtype.value,
        f"{words} ({rule.pos.lower()}){acts}",
        slots,
        examples,
        "; ".join(rule.rejects),
    )


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(events_document(), encoding="utf-8")
