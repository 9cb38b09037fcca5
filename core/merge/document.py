"""The text of ``docs/merging.md``, made from the rows of the merge score and of the chains.

To write it: ``python -m core.merge.document docs/merging.md``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from core.merge.checks import NEAR_DAYS
from core.merge.follow_rules import FOLLOW_RULES, FollowRule, Reports
from core.merge.term import Term, Two
from core.merge.terms import MERGE_AT, OFFER_AT, TERMS

OPENING = f"""\
# Merging and chains

Made from the rows in `core/merge/` by `make docs`; do not edit it here.

## One event from many mentions
Every mention is compared with others of its type that share a party, the parties or the agreement's
name and that are not more than {NEAR_DAYS} days apart. What speaks for and against one event is counted by the
table below: of each family the first row that holds; the sum, kept between 0 and 1, is the score.

| score | what happens |
|---|---|
| {MERGE_AT:.2f} and more | one event; the card says why at each of its mentions |
| from {OFFER_AT:.2f} | offered on the card: "Perhaps the same as", with the reasons, *Merge* and *Keep apart* |
| less | two events |

1. A mention that goes on telling an event ("during the talks", "the pact") is part of it without a
   score: the text says so.
2. Then mentions within an article are compared, then articles with each other; the likest pairs join
   first, and each join is checked again against all that both events say by then. So a mention that
   fits two events does not make one of them.
3. "Another meeting" and "met again" keep two events apart for good.
4. The user's *Merge* and *Keep apart* go before everything and can be taken back. They are kept by the
   places of the words in their articles, so they hold when articles are read anew by other rules.

The order of import changes nothing. Where the mentions of one event contradict each other's dates, the
event is flagged `sources_disagree`, has the finest date that is its own, and keeps all of them as
mentions. Persons count for the country that they stand for, a short name for the longer one ("Lindt"
for "Anna Lindt"), a firm with and without its legal form ("Harrow Mills Ltd"), an acronym for its words; two persons of one
country in two reports are two events.

**Ids.** A new event's id is a hash of the place of its earliest mention. The store remembers under
which id a mention was first shown: an event has the id that most of its mentions had, of equals the
one shown first. So later articles, removed and restored ones do not change it; where an event falls
apart, the larger part keeps its id.

**Cost.** Each mention is compared with a bounded number of neighbours in sorted lists, so the work
grows with the sorting alone. Exactly equal reports are joined by one comparison each.
"""  # noqa: E501 - paragraphs and rows of tables as they are read

MEASURED = """\
## Measured
On 2026-11-24, with the scorer of `python -m benchmarks.events` and one state of the event rules, 72 annotated
articles with 178 events; precision / recall / F1 of rows found, and F1 of rows right in date, parties and status.
The merging of before, by overlapping dates and equal sides alone: 78.1 / 74.2 / 76.1 and 46.7; with the
score 81.9 / 73.6 / 77.5 and 47.9. Of these the 22 articles whose texts were not read for it: 64.9 and 28.8, now
66.1 and 29.4; but their figures were seen while weights were chosen, and `one-side-of-a-meeting` was set by
them, so they are no independent check. How well reports of different articles are merged is not measured:
these articles hardly share an event.

`python -m benchmarks.merge_speed`, processor time for events and chains of 100,000 made-up mentions: 17
seconds among 400 parties, 25 where the same two parties meet all the time. From 10,000 to 100,000 the
time grows with exponent 1.09 and 0.99; n log n would be 1.10.
"""  # noqa: E501 - paragraphs and rows of tables as they are read

CHAINS = """\
## What became of an event
Events are linked where one is what became of the other. Dates of publication say what was told first;
the clock of the machine is never read. A plan has one outcome: by the first of these rows that holds,
the earliest such event. An act of an agreement (ratified, extended, breached, suspended, withdrawn from,
collapsed) follows on the latest act before it; an agreement is known by its name, or by its parties
together with what its sentences are about or the article that tells both.

A plan for a day and the report of that day are one event, not two: its card says "Announced … → Held …".
"""  # noqa: E501 - paragraphs and rows of tables as they are read

UNREPORTED = """\
**Announced, not reported since**: plans whose last possible day was over when the newest article of the
workspace was published and that have no outcome. They are listed under the picture of the timeline.
"""  # noqa: E501 - paragraphs and rows of tables as they are read


def merging_document() -> str:
    """The whole of ``docs/merging.md``."""
    score = f"## The score\n{_table(SCORE_HEAD, map(_term_cells, TERMS))}"
    chains = f"{CHAINS}\n{_table(CHAIN_HEAD, map(_follow_cells, FOLLOW_RULES))}\n{UNREPORTED}"
    return f"{OPENING}\n{score}\n{chains}\n{MEASURED}"


SCORE_HEAD = ("family", "row", "points", "what the card says", "counts for", "not for")
CHAIN_HEAD = ("row", "what the card says", "holds for", "not for")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "".join("| " + " | ".join(cells) + " |\n" for cells in lines)


def _term_cells(term: Term) -> tuple[str, ...]:
    return (
        term.family.value,
        f"`{term.name}`",
        f"{term.points:+.2f}",
        term.says,
        "; ".join(map(_two, term.examples)),
        "; ".join(map(_two, term.rejects)),
    )


def _two(two: Two) -> str:
    return f"{two.first} {two.second}" if two.together else f"{two.first} / {two.second}"


def _follow_cells(rule: FollowRule) -> tuple[str, ...]:
    return (
        f"`{rule.name}`",
        rule.says,
        "; ".join(map(_reports, rule.examples)),
        "; ".join(map(_reports, rule.rejects)),
    )


def _reports(two: Reports) -> str:
    return f"{two.first_day}: {two.first} / {two.second_day}: {two.second}"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(merging_document(), encoding="utf-8")
