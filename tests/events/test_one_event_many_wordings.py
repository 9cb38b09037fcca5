"""One event told in many ways: who, when and whether it happened must not hang on the wording.

Each way is told of each pair of parties, with one of the times; all of them are one row.
"""

from __future__ import annotations

from itertools import cycle
from typing import Final

import pytest
from event_readers import days, events, names

from core.model import Status

# Subject and object as written, and their names. The articles are of Thursday, 15 June 2017.
PAIRS: Final = (
    ("President Karim Aliyev", "Karim Aliyev", "Prime Minister Petra Novak", "Petra Novak"),
    ("Oman", "Oman", "Chad", "Chad"),
    (
        "German Chancellor Anna Lindt", "Anna Lindt",
        "her Turkish counterpart Mehmet Kaya", "Mehmet Kaya",
    ),
    ("Belar Corp.", "Belar Corp.", "Cordan AB", "Cordan AB"),
    ("the Italian government", "Italy", "Libya", "Libya"),
)  # fmt: skip
# An agreement binds the states that they are in office for.
BOUND: Final = {"Anna Lindt": "Germany", "Mehmet Kaya": "Turkey"}
AGREED: Final = ("pact", "cease-fire", "deal")
PAST: Final = {
    "on Monday": "2017-06-12",
    "Wednesday": "2017-06-14",
    "last Friday": "2017-06-09",
    "on June 9": "2017-06-09",
    "last week": "2017-06-05..2017-06-11",
    "over the weekend": "2017-06-10..2017-06-11",
    "on the last day of May": "2017-05-31",
    "in early May": "2017-05-01..2017-05-31",
    "on Monday and Tuesday": "2017-06-12..2017-06-13",
    "late on Tuesday": "2017-06-13",
}
AHEAD: Final = {
    "on Monday": "2017-06-19",
    "next month": "2017-07-01..2017-07-31",
    "on July 3": "2017-07-03",
    "later this week": "2017-06-15..2017-06-18",
}
OCCURRED: Final = (
    "{a} met {b} {when}.",
    "{a} met with {b} {when}, officials said.",
    "{a} and {b} held talks in Geneva {when}.",
    "{when}, {a} and {b} held talks in Geneva.",
    "Talks between {a} and {b} were held {when} despite protests.",
    "{a} sat down with {b} {when} for the first time in years.",
    "Officials said that {a} had met {b} {when}.",
    "{a}, officials said, met {b} {when}.",
    "{a} and {b} held a meeting that took place {when}.",
    "{a} and {b} signed a trade pact {when}.",
    "{a} and {b} signed {when} a trade pact on grain.",
    "A trade pact between {a} and {b} was signed {when}.",
    "{a} signed {when} with {b} a pact on trade.",
    "{a} and {b} agreed on a cease-fire {when}.",
    "{a} and {b} extended a cease-fire {when}.",
    "{a} and {b} reached a deal {when} to end the dispute.",
    "{when} {a} met {b}.",
    "{when} {a} and {b} signed a trade pact.",
    "The pact that {a} and {b} signed {when} covers grain.",
    "It was {when} that {a} met {b}.",
)
PLANNED: Final = (
    "{a} will meet {b} {when}.",
    "{a} and {b} plan to meet {when}.",
    "{a} is expected to hold talks with {b} {when} in Geneva.",
    "Talks between {a} and {b} are to open {when}.",
    "{a} and {b} will sign a trade pact {when}.",
    "A trade pact between {a} and {b} is to be signed {when}.",
)


def _cases() -> list[tuple[str, Status, set[str], str]]:
    cases = []
    for ways, times, status in (
        (OCCURRED, PAST, Status.OCCURRED),
        (PLANNED, AHEAD, Status.PLANNED),
    ):
        when = cycle(times.items())
        for way in ways:
            for first, one, second, other in PAIRS:
                words, day = next(when)
                text = way.format(a=first, b=second, when=words)
                bound = BOUND if any(word in way for word in AGREED) else {}
                parties = {bound.get(name, name) for name in (one, other)}
                cases.append((text[0].upper() + text[1:], status, parties, day))
    return cases


@pytest.mark.parametrize(("text", "status", "parties", "day"), _cases())
def test_the_row_is_the_same_however_it_is_told(
    text: str, status: Status, parties: set[str], day: str
) -> None:
    told = events(text, "2017-06-15")
    assert [(e.status, names(e.actors), days(e)) for e in told] == [(status, parties, day)]
