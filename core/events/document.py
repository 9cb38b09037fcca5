"""The text of ``docs/events.md``, made from the rule rows.

To write it: ``python -m core.events.document docs/events.md``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from core.events.rules.agreement_rules import AGREEMENT_RULES
from core.events.rules.company_rules import COMPANY_RULES
from core.events.rules.handover_rules import HANDOVER_RULES
from core.events.rules.meeting_rules import MEETING_RULES
from core.events.rules.peace_rules import PEACE_RULES
from core.events.rules.state_rules import STATE_RULES
from core.events.rules.step_rules import STEP_RULES
from core.events.rules.trade_rules import TRADE_RULES
from core.events.syntax.rule import EventRule

OPENING = """\
# Events

Made from the rule rows in `core/events/rules/` by `make docs`; do not edit it here.

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
| parse of those sentences, taken out of spaCy as plain tokens; what a word alone decides is worked out once for each word | `core/language/parse.py`, `word_memory.py`, `tokens.py` |
| what the parser is known to misread, put right in the tree: days in names, verbs taken for nouns, objects cut off | `core/language/mend.py`, `mend_days.py`, `mend_subjects.py`, `mend_clauses.py`, `mend_faces.py`, `mend_prepositions.py`, `hanging.py` |
| trigger: the first rule whose word, governing act and condition fit | `meeting_rules.py`, `company_rules.py`, `trade_rules.py`, `handover_rules.py`, `peace_rules.py`, `state_rules.py`, `step_rules.py`, `agreement_rules.py`, `all_rules.py`, `meeting_checks.py`, `encounter_checks.py`, `call_checks.py`, `invitation_checks.py`, `company_checks.py`, `seating_checks.py`, `talk_checks.py`, `peace_checks.py`, `known_pact_checks.py`, `visit_checks.py`, `occasion_checks.py`, `agreement_checks.py`, `alliance_checks.py`, `state_checks.py`, `step_checks.py`, `trade_checks.py`, `handover_checks.py`, `suit_checks.py`, `paper_checks.py`, `order_checks.py`, `stake_checks.py`, `person_trades.py`, `draft.py`, `several_acts.py` |
| parties, by where they stand in the parse; lists of names to their end; by place in the words where the parse fails | `participants.py`, `slots.py`, `hung_elsewhere.py`, `deal_slots.py`, `pact_slots.py`, `suit_slots.py`, `handover_slots.py`, `frame_slots.py`, `holders.py`, `parties.py`, `phrase_heads.py`, `lone_party.py`, `listing.py`, `nearby.py` |
| whom "I", "it", "they" and "its unit" point to in their own sentence; sides that share a noun; groups without a name; "both sides"; who holds an office told in the plural; the only union behind "workers"; the full name of "the rebels"; a bare side; the negotiators of two sides; the members of "six powers" | `antecedents.py`, `shared_nouns.py`, `nameless.py`, `pairs.py`, `office_holders.py`, `unions.py`, `fuller_names.py`, `bare_sides.py`, `excerpts.py`, `delegates.py`, `counted_groups.py` |
| who is only beside the parties: mediators, witnesses, company; those on whose behalf it is signed | `beside.py`, `brokers.py`, `signing.py` |
| one row for each who was met "separately" or on a day of its own; one for a visit and the meeting held on it; unnamed hosts | `apart.py`, `series.py`, `visits.py` |
| sessions of one side, which are no rows; who only attends a body's summit | `sessions.py`, `attending.py` |
| status, from the verb that carries the trigger and the clauses above it, or the words around a noun | `status.py`, `outer_status.py`, `noun_status.py`, `called_off.py`, `conditions.py`, `aims.py`, `act_clauses.py`, `disbelief.py` |
| date, from the trigger's own words, then its clause, then its sentence; from a clause beside it; all the days of a span; "before May 4", which only bounds it | `dating.py`, `tense.py`, `bounds.py`, `day_spans.py`, `distance.py`, `leaning.py`, `spans.py`, `named_years.py`, `clause_dates.py` |
| place and name of the agreement | `place.py`, `pact_name.py` |
| "he", "the two leaders", "the two sides" of a conflict; states and movements behind those who sign; events of nobody named that have a day, and the sides of their story; a side named later | `missing.py`, `carry.py`, `conflict.py`, `movements.py`, `home.py`, `bound_states.py`, `speaks_for.py`, `article_sides.py`, `placed.py`, `story_sides.py`, `naming.py` |
| "the meeting", "during the talks": mentions that go on telling an event, and a headline's; "the next round", "on that visit", "made the remarks in"; "another meeting", "a similar deal", which do not | `chain.py`, `told_anew.py`, `alike.py`, `headlines.py`, `under_headline.py`, `rounds.py`, `occasion.py`, `remarks.py` |
| what publication says about the date, and the date about the status; the days that a visit lasts; the day in front of a chronology's entry | `timing.py`, `lasting.py`, `entries.py` |
| one event from all its mentions, in an article and across articles | `core/merge/` |

A new rule is one row with its examples and rejects; `tests/events/test_event_rules.py` runs them.

## Conventions
- **Parties**: persons before what they stand for in a meeting, states and firms before those who
  sign in an agreement (the signers are `others`). "Officials from Oman" are Oman, "Omani security
  officials" and "an Omani official" stay as written. A government stays one where it faces its own
  people. A body that bargains for a group, or leads it, stands for it. One side's act (ratified,
  suspended, left) has that side alone. Who brokers, hosts talks of others, calls for them, looks on
  or comes along is in `others`. "The two sides" without a nearer pair are the two states that the
  article is about, where no third one is named half as often; in a conflict the government and its
  only foe. Negotiators "for both sides" and the next round are of the sides, not of those who met.
  Who leads a movement or a firm signs for it; who drew up a pact that others sign is in `others`. Someone in office who meets in a foreign capital
  without a named host has its country as the host. Who attends the summit of a body is in `others`. A
  board, a cabinet or aides who meet among themselves are no row, nor is the summit at which two others
  meet. A dateline names no party.
- **Status**: own modals and negation first, then the clauses above: intention and "due to" plan,
  wish and condition make hypothetical, refusal and "did not" deny, "called off" and "will not"
  cancel, as does what "had been due" or "is off". What a report dates after its own day is planned. A denied report of a meeting is denied.
- **Date**: only dates and times, never durations. The day on which someone speaks of a meeting does
  not date it; "announced on Monday" and "said on Monday it had signed" date a deal. "Since Monday" runs to
  publication. What was called off has the day it was due. A mention without a date has that of the event it
  goes on telling (`date_link` event). What was done "a day after" or "two weeks before" counts from
  the other date of the sentence; "days after" it tells no day. A day that only bounds the event is its bound:
  "met before May 4" is before that day (`date_qualifier`), "will not meet until June" after it, and neither is a day that two
  reports could share; "after Monday's vote" and "after 3 p.m." are that day. "Began on Monday and ended two days later" has all three days. What is done ends with publication, what is planned starts with
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
On 2026-11-30, with `python -m benchmarks.events` and the scorers of the sets. Precision / recall / F1
in per cent; *who* is exactly the right parties, *row* is date, parties and status all right.

| articles | found | dated | who | row | actor F1 |
|---|---|---|---|---|---|
| 50 that rules were written on, 122 events | 98.1 / 84.4 / 90.7 | 84.8 / 73.0 / 78.4 | 80.0 / 68.9 / 74.0 | 70.5 / 60.7 / 65.2 | 91.2 |
| 22 held back, 56 events | 69.0 / 71.4 / 70.2 | 60.3 / 62.5 / 61.4 | 36.2 / 37.5 / 36.8 | 32.8 / 33.9 / 33.3 | 78.4 |
| all 72, 178 events | 87.7 / 80.3 / 83.9 | 76.1 / 69.7 / 72.7 | 64.4 / 59.0 / 61.6 | 57.1 / 52.2 / 54.5 | 87.6 |
| world, 30 retold reports, unread, 145 events | 82.3 / 73.8 / 77.8 | 66.9 / 60.0 / 63.3 | 49.2 / 44.1 / 46.5 | 41.5 / 37.2 / 39.3 | 76.9 |
| market, 30 retold reports, unread, 64 events | 72.9 / 67.2 / 69.9 | 54.2 / 50.0 / 52.0 | 33.9 / 31.2 / 32.5 | 20.3 / 18.8 / 19.5 | 67.4 |
| 13 in unusual words on foreign affairs, unread, 55 events | 91.2 / 56.4 / 69.7 | 67.6 / 41.8 / 51.7 | 58.8 / 36.4 / 44.9 | 47.1 / 29.1 / 36.0 | 75.4 |
| 13 in unusual words on business and home affairs, unread, 34 events | 71.4 / 29.4 / 41.7 | 42.9 / 17.6 / 25.0 | 50.0 / 20.6 / 29.2 | 28.6 / 11.8 / 16.7 | 85.0 |
| retold news, business, part not read, 40 events | 82.1 / 57.5 / 67.6 | 71.4 / 50.0 / 58.8 | 53.6 / 37.5 / 44.1 | 46.4 / 32.5 / 38.2 | 75.3 |
| retold news, diplomacy, part not read, 77 events | 90.9 / 64.9 / 75.8 | 78.2 / 55.8 / 65.2 | 45.5 / 32.5 / 37.9 | 32.7 / 23.4 / 27.3 | 65.6 |
| 282 wire stories, part not read, 46 events | 78.9 / 65.2 / 71.4 | 71.1 / 58.7 / 64.3 | 39.5 / 32.6 / 35.7 | 36.8 / 30.4 / 33.3 | 77.0 |
| reports, 48 retold, read since, 225 events | 88.1 / 72.4 / 79.5 | 68.6 / 56.4 / 62.0 | 45.4 / 37.3 / 41.0 | 36.8 / 30.2 / 33.2 | 68.5 |
| press, 50 retold reports, read since, 137 events | 84.3 / 74.5 / 79.1 | 69.4 / 61.3 / 65.1 | 49.6 / 43.8 / 46.5 | 39.7 / 35.0 / 37.2 | 75.0 |
| newsroom, 36 articles, read since, 147 events | 90.6 / 78.2 / 83.9 | 75.6 / 65.3 / 70.1 | 48.0 / 41.5 / 44.5 | 36.2 / 31.3 / 33.6 | 75.7 |
| desk, 36 articles, read since, 153 events | 92.6 / 81.7 / 86.8 | 80.7 / 71.2 / 75.7 | 57.0 / 50.3 / 53.5 | 49.6 / 43.8 / 46.5 | 77.4 |
| dispatches, 112 retold reports, read, 369 events | 83.8 / 81.3 / 82.5 | 69.3 / 67.2 / 68.2 | 53.4 / 51.8 / 52.5 | 43.3 / 42.0 / 42.6 | 78.2 |
| reports, 48 retold, read, 229 events | 90.7 / 76.9 / 83.2 | 72.7 / 61.6 / 66.7 | 52.6 / 44.5 / 48.2 | 40.7 / 34.5 / 37.4 | 72.6 |
| 200 passages in intricate words, read, 495 events | 91.6 / 63.8 / 75.2 | 74.5 / 51.9 / 61.2 | 42.6 / 29.7 / 35.0 | 35.7 / 24.8 / 29.3 | 64.4 |
| press, 58 retold reports, read, 158 events | 85.8 / 72.8 / 78.8 | 70.1 / 59.5 / 64.4 | 52.2 / 44.3 / 47.9 | 45.5 / 38.6 / 41.8 | 76.7 |
| newsroom, 36 articles, read, 133 events | 95.9 / 87.2 / 91.3 | 87.6 / 79.7 / 83.5 | 75.2 / 68.4 / 71.7 | 69.4 / 63.2 / 66.1 | 87.6 |
| desk, 36 articles, read, 155 events | 92.7 / 81.9 / 87.0 | 82.5 / 72.9 / 77.4 | 70.1 / 61.9 / 65.8 | 62.0 / 54.8 / 58.2 | 86.8 |
| agency, 21 articles written and then read, 171 events | 94.7 / 83.6 / 88.8 | 79.5 / 70.2 / 74.5 | 70.9 / 62.6 / 66.5 | 58.3 / 51.5 / 54.7 | 84.0 |
| retold news, business, part read, 83 events | 95.2 / 71.1 / 81.4 | 82.3 / 61.4 / 70.3 | 64.5 / 48.2 / 55.2 | 59.7 / 44.6 / 51.0 | 83.0 |
| retold news, diplomacy, part read, 173 events | 91.2 / 77.5 / 83.7 | 70.7 / 60.1 / 65.0 | 61.9 / 52.6 / 56.9 | 44.9 / 38.2 / 41.2 | 78.5 |
| 282 wire stories, part read, 110 events | 85.9 / 66.4 / 74.9 | 75.3 / 58.2 / 65.6 | 56.5 / 43.6 / 49.2 | 49.4 / 38.2 / 43.1 | 82.2 |

The parts not read show what to expect of other texts: three rows in four are found in ordinary news, six in
ten with the right date; the right parties are the weakest part, a third to a half. Before it was read the agency
set had 76.1 found, 58.6 dated, about 34 rows right; the press, half of which was read in the end, 71.5 found, 51.4 dated, 22.2
rows right in that half and 73.0, 57.1, 27.0 in the other; the reports 77.2, 58.3, 23.8 and 73.5, 55.1, 27.6; the dispatches,
all read since, 76.8, 60.3, 29.9.

1,044 single news sentences, most without an event: meetings 69.4 / 78.2 / 73.5, agreements
84.3 / 96.7 / 90.1, parties end to end 68.9 / 74.3 / 71.5. Of 24 dated mentions found in wire stories 17
have the annotated date.

Speed (`python -m benchmarks.events_speed`, processor time): 4.0 times plain spaCy on the 72 articles,
7.0 times on 183 wire stories, where both are given many texts at once. The machine swings by a fifth. A third of the time is the parse,
a third the search for actors. Five things make it fast: three sentences in four never reach the parser; the model's first layer, parts
of speech and lemmas are remembered by word (a quarter less time); rules ask plain tokens, not spaCy's
(half of the time of the rules); the lemmatizer looks forms up in sets, not in lists; the gate tries a family only behind its first two letters (a third of
its time). None of them changes a row.

On 2026-11-24 a text classifier trained on the annotated material beside the rules (`python -m
benchmarks.trained_component`, 6 MB, tuned from the small model's vectors in 49 s) found more on the
articles kept unread: sentences F1 49.9 with rules, 44.9 with the model, 56.6 with either; rows found
56.1 with rules, 58.3 where the model adds sentences to them. That is under the three points that would
pay for it, and the licences of the material do not allow to ship it.

## What is lost
By class, at the start of 2026-11-30, when the sets read since were not read, `python -m benchmarks.event_losses SCORER GOLD …` over all sets above but the passages
and the dispatches:

| | parts read, 1,424 events | parts not read, 970 events |
|---|---|---|
| missed: found in its sentence, told too little for a row | 185 | 177 |
| missed: a word has rules and none fits | 101 | 78 |
| missed: the gate let no sentence through, or no word has a rule | 54 | 61 |
| found, with wrong parties alone | 241 | 232 |
| found, with a wrong date alone | 100 | 47 |
| found, with both wrong | 54 | 57 |
| found, with a wrong status, alone or beside | 48 | 47 |
| rows too many | 99 | 127 |

The first class are mostly "talks" and "the deal" with one side or none.

- Events told without a trigger word: "near a deal", "be back on Monday", "put the quarrel to rest".
- Parties that stand only in other sentences or under other words: the states behind "the powers", the
  union where several are named, the sides of a conflict of more than one movement, the firm behind "the club".
- A government and its foe in one country: whether the president, the government or the state is the party.
- Days that only the report's main event gives ("he also spoke by telephone with"), and those counted from
  an event whose own day stands in another sentence ("six years after the accord").
- Talks and deals told without a day and without their sides, which are no rows here.
- Misread parses: the small model loses subjects behind captions and lists.
- Sales and orders that name one side only; firms with names that look like a person's.
- Which of two contradicting mentions decides the status.
"""  # noqa: E501 - the rows of the table are one line each


def events_document() -> str:
    """The whole of ``docs/events.md``."""
    tables = (
        ("Meetings", (*MEETING_RULES, *COMPANY_RULES)),
        ("Trade", (*TRADE_RULES, *HANDOVER_RULES)),
        ("Agreements", (*STATE_RULES, *PEACE_RULES, *STEP_RULES, *AGREEMENT_RULES)),
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
