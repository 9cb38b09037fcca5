"""Time of merging and chaining against the number of mentions: does it grow as n log n at most?

``python -m benchmarks.merge_speed [--most 100000] [--record]``. The mentions are made up: reports
of meetings and agreements of some hundreds of parties over some years, several articles for each
event, with dates that are told finely and coarsely and partly contradict each other; then the same
for two parties that meet every week, the worst case for blocks. Processor time, so that other work
on the machine does not count.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from statistics import linear_regression

from benchmarks.record import record
from core.merge import NO_MEMORY, tell_story
from core.model import (
    Actor,
    ActorKind,
    DatedMention,
    DateLink,
    DateMethod,
    DateRange,
    EventMention,
    EventSubtype,
    EventType,
    Evidence,
    Participant,
    Precision,
    Role,
    Sentence,
    Span,
    Status,
    TimeKind,
    TimeMention,
)

START = date(2019, 1, 1)
SENTENCE = "They met, and it was told in a sentence of some length."
COUNTRIES = [f"{a}{b}{c}" for a in "ABCDEFGH" for b in "KLMNOP" for c in "XYZ"]
KINDS = (
    *(EventSubtype.BILATERAL,) * 3,
    EventSubtype.SIGNED,
    EventSubtype.RATIFIED,
    EventSubtype.BREACHED,
)
STATUSES = (*(Status.OCCURRED,) * 8, Status.PLANNED, Status.CANCELLED)
MENTIONS_AN_EVENT = 4
STEPS = 4
REPEATS = 3


def make_evidence(size: int, parties: int, seed: int = 7) -> list[Evidence]:
    """So many mentions of a quarter as many events among so many parties."""
    chance = random.Random(seed)
    actors = [_actor(number) for number in range(parties)]
    told: list[Evidence] = []
    while len(told) < size:
        who = tuple(chance.sample(actors, min(parties, chance.choice((2, 2, 2, 3)))))
        day = START + timedelta(chance.randrange(1500))
        kind = chance.choice(KINDS)
        for _ in range(MENTIONS_AN_EVENT):
            told.append(_mention(len(told), who, day, kind, chance))
    return told[:size]


def _actor(number: int) -> Actor:
    country = COUNTRIES[number % len(COUNTRIES)]
    return Actor(f"ac-{number}", f"Ada Name{number}", ActorKind.PERSON, country)


def _mention(
    number: int, who: Sequence[Actor], day: date, kind: EventSubtype, chance: random.Random
) -> Evidence:
    start = number % 40 * 60
    time_mention = TimeMention(start + 5, start + 9, "then", "made-up", TimeKind.DATE)
    mention = EventMention(
        sentence=Sentence(start // 60, start, start + len(SENTENCE), SENTENCE),
        trigger=Span(start, start + 3, "met"),
        type=EventType.MEETING if kind is EventSubtype.BILATERAL else EventType.AGREEMENT,
        subtype=kind,
        status=chance.choice(STATUSES),
        date=time_mention,
        date_link=DateLink.CLAUSE,
        actors=tuple(Participant(actor, Role.PARTY) for actor in who),
        others=(),
        place=None,
        agreement_name=None,
        rule="made-up",
    )
    dated = DatedMention(time_mention, _span(day, chance), str(day), DateMethod.EXPLICIT)
    return Evidence(f"{number // 40:08d}", mention, dated)


def _span(day: date, chance: random.Random) -> DateRange:
    """Mostly the day, sometimes its month or the day after."""
    kind = chance.random()
    if kind < 0.7:
        return DateRange(day, day, Precision.DAY)
    if kind < 0.85:
        first = day.replace(day=1)
        return DateRange(first, first + timedelta(27), Precision.MONTH)
    return DateRange(day + timedelta(1), day + timedelta(1), Precision.DAY)


def _published(piece: Evidence) -> date:
    span = piece.date.range if piece.date else None
    return span.last if span else START


def _seconds(size: int, parties: int) -> float:
    """The least of three runs: what else the machine did only adds to it."""
    evidence = make_evidence(size, parties)
    published = {piece.article_id: _published(piece) for piece in evidence}
    return min(_once(evidence, published) for _ in range(REPEATS))


def _once(evidence: Sequence[Evidence], published: Mapping[str, date]) -> float:
    started = time.process_time()
    tell_story(evidence, published, NO_MEMORY)
    return time.process_time() - started


def measure(most: int, parties: int) -> dict[str, float]:
    """Seconds at the largest size, and the exponent by which they grow from a tenth of it.

    The exponent is the slope of the line that fits all sizes best, both axes logarithmic.
    """
    sizes = [round(most / 10 ** (1 - step / (STEPS - 1))) for step in range(STEPS)]
    seconds = [_seconds(size, parties) for size in sizes]
    logs = [math.log(size) for size in sizes]
    slope, _ = linear_regression(logs, [math.log(each) for each in seconds])
    n_log_n, _ = linear_regression(logs, [math.log(size * math.log(size)) for size in sizes])
    return {
        "mentions": most,
        "seconds": round(seconds[-1], 1),
        "growth_exponent": round(slope, 2),
        "n_log_n_exponent": round(n_log_n, 2),
    }


def main() -> None:
    """Prints a line for many parties and one for two."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--most", type=int, default=100_000)
    arguments.add_argument("--record", action="store_true")
    asked = arguments.parse_args()
    for parties in (400, 2):
        figures = measure(asked.most, parties)
        material = f"{asked.most:,} made-up mentions among {parties} parties"
        if asked.record:
            record("merge_speed", material, dict(figures))
        else:
            print(material, figures)


if __name__ == "__main__":
    main()
