"""What a rule is, and what it sees when it resolves."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from core.dates.intervals import year_range
from core.model import DateFlag, DateRange, Precision, TimeKind

Parts = Mapping[str, str]
_REPORTED = (Precision.QUARTER, Precision.YEAR)

# From seven in the evening: the small hours told next are of the next day.
_LATE = re.compile(r"T(?:(?:2[0-4]|19):|EV)")
_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d")
# How many dates before a mention are kept in mind.
MAX_TOLD = 12


class Basis(StrEnum):
    """What a rule counts from."""

    EXPLICIT = "explicit"  # the words say it all
    PARTIAL = (
        "partial"  # a date with its year left out: publication, or in a story what came before
    )
    PUBLICATION = "publication"  # «yesterday», «last month»
    EVENT = "event"  # «the next day»: what was told before
    NONE = "none"  # durations, sets and words like «now» that stand for no days


@dataclass(slots=True)
class Meaning:
    """What a rule makes of its words; ``value`` is TIMEX3 and follows ``range`` if empty.

    It is read at once and travels no farther, so it is not frozen: that is made thrice as fast.

    ``aside`` marks what is only compared with, so that nothing is counted from it.
    ``reason`` says in words why one of several readings was chosen.
    ``basis`` overrules the rule's own where the words decide it; ``origin`` is the day it was
    counted from where that is neither the publication date nor the date told last.
    """

    range: DateRange | None
    value: str = ""
    mod: str | None = None
    basis: Basis | None = None
    origin: date | None = None
    alternatives: tuple[DateRange, ...] = ()
    flags: tuple[DateFlag, ...] = ()
    reason: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class FigureOrder:
    """Whether figures like 3/4/2019 put the day first, and what shows it: «as in “25/4/2019”»."""

    day_first: bool = False
    shown_by: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day of a day that is known, and whether it was told as one of twelve hours."""

    time: datetime
    is_half: bool = False


@dataclass(slots=True)
class Context:
    """What the text has told up to a mention. It belongs to one run of resolving.

    ``day`` is what incomplete and relative dates count from; ``told`` are the dates before,
    latest first; ``story`` is the one that an incomplete date of a narrative counts from;
    ``months`` is the year that nine months of a report were told of, ``beside`` a date just told
    that is none of the story: «begun in 1627», from which «the next year» still counts,
    ``lowest`` a date told last as «since then», ``night`` the night told last and ``late`` an
    hour from seven in the evening, after which the small hours are of the next day, ``clock`` the
    time of day told last, ``given`` the dates whose year the words name, ``has_hidden`` whether one
    was told that only a publication date would place.
    """

    day: date
    told: deque[DateRange] = field(default_factory=lambda: deque(maxlen=MAX_TOLD))
    story: DateRange | None = None
    months: DateRange | None = None
    beside: DateRange | None = None
    lowest: DateRange | None = None
    night: DateRange | None = None
    late: DateRange | None = None
    clock: Clock | None = None
    given: deque[DateRange] = field(default_factory=lambda: deque(maxlen=MAX_TOLD))
    has_hidden: bool = False
    order: FigureOrder = FigureOrder()

    @property
    def narrative(self) -> bool:
        """Whether the mention is one of a story, and not counted from publication."""
        return self.story is not None

    @property
    def reference(self) -> DateRange | None:
        """The date told last."""
        return self.told[0] if self.told else None

    @property
    def report(self) -> DateRange | None:
        """The quarter, or year, that figures are compared for: the last told that has begun."""
        told = next(
            (t for t in self.told if t.precision in _REPORTED and t.first <= self.day), None
        )
        if told is None or told.precision is Precision.YEAR:
            return told
        # «Fourth-quarter results are to match those of a year ago» compares that quarter.
        return told if told is self.reference and told.last >= self.day else self.report_quarter

    @property
    def report_quarter(self) -> DateRange | None:
        """The quarter that a report is about: the latest of those told that are over.

        «After a flat second quarter» is only compared. Else it is the last told that has begun.
        """
        begun = [t for t in self.told if t.precision is Precision.QUARTER and t.first <= self.day]
        over = [told for told in begun if told.last < self.day]
        return max(over, key=lambda told: told.first) if over else next(iter(begun), None)

    def tell(self, span: DateRange, *, is_given: bool = False) -> None:
        """Puts a date before those told so far; the words of one that is given name its year."""
        self.beside = self.night = self.late = None
        if is_given:
            self.given.append(span)
        self.told.appendleft(span)

    def tell_hour(self, meaning: Meaning, *, is_half: bool) -> None:
        """Keeps the hour of the date told last; ``is_half`` is true for one of a.m. or p.m."""
        if clock := _CLOCK.search(meaning.value):
            self.clock = Clock(datetime.fromisoformat(clock[0]), is_half)
        if meaning.value.endswith("TNI"):
            self.night = meaning.range
        elif _LATE.search(meaning.value):
            self.late = meaning.range

    def tell_months(self, published: date) -> None:
        """Makes the year the topic, of which a report tells many months."""
        self.months = year_range(published.year)
        self.tell(self.months)

    @property
    def tells_of_months(self) -> bool:
        """Whether figures are compared for nine months, and for no quarter or year."""
        return self.months is not None and self.report is self.months

    def latest(self, *precisions: Precision) -> DateRange | None:
        """The last date told with one of these precisions."""
        return next((t for t in self.told if t.precision in precisions), None)


@dataclass(frozen=True, slots=True)
class DateRule:
    """One way of saying a time.

    ``pattern`` runs on lower-case text, from a word boundary to one; a name that stands twice in it
    ends in an underscore the second time. ``triggers`` are the classes of words (``triggers.py``)
    at which it is tried. ``examples`` map a sentence, with the expected span in square brackets, to
    the TIMEX3 value for a text published on Wednesday 12 June 2024; in ``rejects`` the rule finds
    nothing. ``cues`` asks for the tense of the words around, ``figures`` for
    sums that are compared, ``aside`` whether they set the date apart from what is told.
    ``needs`` are words one of which stands in whatever it matches, at most fifteen words on, so
    that it is not tried where none does. ``when`` marks a duration that tells when
    (``TimeMention.tells_when``), ``unmarked`` words that are left out of TIMEX3.
    """

    name: str
    kind: TimeKind
    basis: Basis
    triggers: tuple[str, ...]
    pattern: str
    resolve: Callable[[Parts, Context], Meaning]
    examples: Mapping[str, str]
    rejects: tuple[str, ...] = ()
    note: str = ""
    cues: bool = False
    figures: bool = False
    aside: bool = False
    when: bool = False
    unmarked: bool = False
    needs: tuple[str, ...] = ()
