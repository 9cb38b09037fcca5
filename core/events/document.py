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
from core.events.state_rules import STATE_RULES
from core.events.trade_rules import TRADE_RULES

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
| trigger: the first rule whose word, governing act and condition fit | `meeting_rules.py`, `trade_rules.py`, `state_rules.py`, `agreement_rules.py`, `meeting_checks.py`, `company_checks.py`, `visit_checks.py`, `occasion_checks.py`, `agreement_checks.py`, `state_checks.py`, `trade_checks.py`, `draft.py` |
| parties, by where they stand in the parse; lists of names to their end; by place in the words where the parse fails | `participants.py`, `slots.py`, `parties.py`, `listing.py`, `nearby.py` |
| whom "I", "it", "they" and "its unit" point to in their own sentence; sides that share a noun; groups without a name | `antecedents.py`, `shared_nouns.py`, `nameless.py` |
| who is only beside the parties: mediators, witnesses, company; those on whose behalf it is signed | `beside.py`, `brokers.py`, `signing.py` |
| one row for each who was met "separately" or on a day of its own; one for a visit and the meeting held on it; unnamed hosts | `apart.py`, `visits.py` |
| sessions of one side, which are no rows; who only attends a body's summit | `sessions.py`, `attending.py` |
| status, from the verb that carries the trigger and the clauses above it, or the words around a noun | `status.py`, `outer_status.py`, `noun_status.py`, `disbelief.py` |
| date, from the trigger's own words, then its clause, then its sentence | `dating.py`, `spans.py` |
| place and name of the agreement | `place.py`, `pact_name.py` |
| "he", "the two leaders", states behind those who sign | `carry.py`, `article_sides.py` |
| "the meeting", "during the talks": mentions that go on telling an event; "the next round" | `chain.py`, `rounds.py` |
| what publication says about the date, and the date about the status; the days that a visit lasts | `timing.py`, `lasting.py` |
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
  without a named host has its country as the host. Who attends the summit of a body is in `others`. A
  board, a cabinet or aides who meet among themselves are no row, nor is the summit at which two others
  meet. A dateline names no party.
- **Status**: own modals and negation first, then the clauses above: intention and "due to" plan,
  wish and condition make hypothetical, refusal and "did not" deny, "called off" and "will not"
  cancel. What a report dates after its own day is planned. A denied report of a meeting is denied.
- **Date**: only dates and times, never durations. The day on which someone speaks of a meeting does
  not date it; "announced on Monday" and "said on Monday it had signed" date a deal. "Since Monday" runs to
  publication. What was called off has the day it was due. A mention without a date has that of the event it
  goes on telling (`date_link` event). What is done ends with publication, what is planned starts with
  it: "this week" in a report of Wednesday is Monday to Wednesday, or Wednesday to Sunday.
  A visit has the day of the meeting held on it; "began a two-day visit on Monday" is both days, as are
  "4 and 5 December".
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
| 50 that rules were written on, 122 events | 92.3 / 78.7 / 85.0 | 77.9 / 66.4 / 71.7 | 73.1 / 62.3 / 67.3 | 63.5 / 54.1 / 58.4 | 89.1 |
| 22 held back, 56 events | 71.2 / 66.1 / 68.5 | 57.7 / 53.6 / 55.6 | 36.5 / 33.9 / 35.2 | 30.8 / 28.6 / 29.6 | 75.2 |
| all 72, 178 events | 85.3 / 74.7 / 79.6 | 71.2 / 62.4 / 66.5 | 60.9 / 53.4 / 56.9 | 52.6 / 46.1 / 49.1 | 85.1 |
| 13 of our own on foreign affairs, unread, 55 events | 95.5 / 38.2 / 54.5 | 68.2 / 27.3 / 39.0 | 45.5 / 18.2 / 26.0 | 31.8 / 12.7 / 18.2 | 64.9 |
| 13 of our own on business and home affairs, unread, 34 events | 75.0 / 17.6 / 28.6 | 25.0 / 5.9 / 9.5 | 12.5 / 2.9 / 4.8 | 12.5 / 2.9 / 4.8 | 54.5 |

Of the events missed on the first 50, a quarter have no trigger word that passes the gate, a quarter a
trigger that no rule has, the rest are dropped for want of parties or date or told in the row of another.
The gap to the held-back part is for the most part in the parties.

1,044 single news sentences, most without an event: meetings 72.9 / 78.2 / 75.4, agreements
85.3 / 95.1 / 89.9, parties end to end 67.8 / 71.3 / 69.5. Of 23 dated mentions found in wire stories 16
have the annotated date.

Speed (`python -m benchmarks.events_speed`, processor time): 4.6 times plain spaCy on the 72 articles,
7.0 times on 183 wire stories. Half of the time is the parse.

A text classifier trained on the annotated material beside the rules (`python -m
benchmarks.trained_component`, 6 MB, tuned from the small model's vectors in 49 s) finds more on the
articles kept unread: sentences F1 49.9 with rules, 44.9 with the model, 56.6 with either; rows found
56.1 with rules, 58.3 where the model adds sentences to them. That is under the three points that would
pay for it, and the licences of the material do not allow to ship it.

## What is lost
- Events told without a trigger word: "gave its go-ahead", "the two traded licenses".
- Deals whose parties stand only in other sentences.
- Misread parses: the small model loses subjects behind captions and lists.
- Visits to a region ("on a tour of the Gulf") and journeys of those whose office is untold.
- Dates that only the day of another event gives ("before he left for Lund").
"""  # noqa: E501 - the rows of the table are one line each


def events_document() -> str:
    """The whole of ``docs/events.md``."""
    tables = (
        ("Meetings", MEETING_RULES),
        ("Trade", TRADE_RULES),
        ("Agreements", (*STATE_RULES, *AGREEMENT_RULES)),
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
