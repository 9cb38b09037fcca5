"""The frozen types that travel from stage to stage.

Offsets are characters of ``Article.text``, end excluded. Days are calendar days, both ends
included. Sequences are tuples; ``None`` means unknown and never stands for a default.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from core.token import Token


class TimeKind(StrEnum):
    """TIMEX3 types, ISO 24617-1."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"


class Precision(StrEnum):
    """How finely the words place a date."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"
    UNKNOWN = "unknown"


class Qualifier(StrEnum):
    """What the words say beside the interval; it never narrows the interval."""

    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    EARLY = "early"
    MID = "mid"
    LATE = "late"


OPEN_SIDES: Final = frozenset({Qualifier.BEFORE, Qualifier.AFTER})
"""Of these the interval is no day of the event: it lies somewhere on that side of it."""


class DateMethod(StrEnum):
    """How a date was reached. There is no fallback."""

    EXPLICIT = "explicit"
    RELATIVE_PUBLICATION = "relative_publication"
    RELATIVE_EVENT = "relative_event"
    INHERITED = "inherited"
    USER = "user"


class DateSource(StrEnum):
    """Where a publication date, and so the anchor of a relative date, was read."""

    HTML_META = "html_meta"
    JSON_LD = "json_ld"
    TIME_TAG = "time_tag"
    URL = "url"
    DATELINE = "dateline"
    COLUMN = "column"
    FILE_NAME = "file_name"
    EMAIL_HEADER = "email_header"
    PDF_METADATA = "pdf_metadata"
    INFERRED = "inferred"
    USER = "user"
    EVENT = "event"


class DayMonth(StrEnum):
    """Which comes first in figures such as 03/04/2020."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class Bound(StrEnum):
    """What a day says where it is not the publication day itself."""

    EARLIEST = "earliest"
    LATEST = "latest"


class DateFlag(StrEnum):
    """What a person should look at before trusting a date."""

    WEEKDAY_MISMATCH = "weekday_mismatch"
    AMBIGUOUS_DAY_MONTH = "ambiguous_day_month"
    AFTER_PUBLICATION = "after_publication"
    IMPOSSIBLE = "impossible"
    SOURCES_DISAGREE = "sources_disagree"


class DateLink(StrEnum):
    """Why a time expression is the date of an event mention."""

    CLAUSE = "clause"
    SENTENCE = "sentence"
    CARRIED = "carried"
    EVENT = "event"


class EventType(StrEnum):
    """What the table holds."""

    MEETING = "meeting"
    AGREEMENT = "agreement"


class EventSubtype(StrEnum):
    """The kinds of meeting and the acts of an agreement's life."""

    BILATERAL = "bilateral"
    CALL_ON = "call_on"
    VISIT = "visit"
    PHONE_CALL = "phone_call"
    SUMMIT = "summit"
    NEGOTIATION = "negotiation"
    CONFERENCE = "conference"
    SIGNED = "signed"
    REACHED = "reached"
    RATIFIED = "ratified"
    EXTENDED = "extended"
    BREACHED = "breached"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    COLLAPSED = "collapsed"


class Status(StrEnum):
    """Whether an event happened, as far as its articles say."""

    OCCURRED = "occurred"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    COUNTRY = "country"
    ORGANISATION = "organisation"
    GROUP = "group"


class Role(StrEnum):
    """What an actor does in an event: parties first, then those beside them."""

    PARTY = "party"
    HOST = "host"
    VISITOR = "visitor"
    SIGNATORY = "signatory"
    CALLER = "caller"
    MEDIATOR = "mediator"
    FACILITATOR = "facilitator"
    WITNESS = "witness"
    ATTENDEE = "attendee"


class Confidence(StrEnum):
    """How far a row can be used as it is; the rule is in ``docs/events.md``."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Review(StrEnum):
    """What a person has done with a row."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date and where it was read.

    ``reliable`` is true for metadata, the URL, a "Published …" line or dateline with the full date,
    and the user; any other is only a suggestion and never an article's publication date.
    ``reason`` quotes what it was read from. With ``bound`` the day is only the first or the last
    one on which the article can have been published, and no answer to the question for its date.
    ``reading`` is set on both readings of figures that only their order keeps from being reliable.
    """

    day: date
    source: DateSource
    reliable: bool
    reason: str = ""
    bound: Bound | None = None
    reading: DayMonth | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it is stored.

    ``id`` is a short hash of title and text, the same on every machine; ``sha256`` is that of
    the file's bytes; ``language`` is an ISO 639-1 code.
    """

    id: str
    title: str
    text: str
    published: Published | None
    publisher: str | None
    url: str | None
    language: str
    file_name: str
    sha256: str
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that became an article, with every publication date that it offers, best first.

    ``notes`` say what had to be put right in its text, each a clause to show to the user.
    """

    article: Article
    candidates: tuple[Published, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not become an article, and why: a sentence to show to the user.

    ``sha256`` is that of the file's bytes, None where they were not read.
    """

    file_name: str
    reason: str
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; ``index`` counts from 0 in the article."""

    index: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class ParsedSentence:
    """A sentence with its parse; token offsets count from ``sentence.start``."""

    sentence: Sentence
    parse: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article in sentences, with the parses of those that can tell of an event.

    ``parsed`` is None where the parser failed on some article of those that it was given together.
    """

    article: Article
    sentences: tuple[Sentence, ...] = ()
    parsed: tuple[ParsedSentence, ...] | None = None


@dataclass(frozen=True, slots=True)
class DateRange:
    """First and last possible day, both included."""

    first: date
    last: date
    precision: Precision
    qualifier: Qualifier | None = None

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"{self.first} is after {self.last}")


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression as the words give it, nothing resolved.

    ``parts`` are what the rule named ``rule`` read, as (name, words) pairs, with the cues of the
    words around it. They depend on the text alone, so a mention is stored once and resolved anew
    whenever the publication date changes.
    """

    start: int
    end: int
    text: str
    rule: str
    kind: TimeKind
    parts: tuple[tuple[str, str], ...] = ()

    @property
    def tells_when(self) -> bool:
        """False of «three hours»; «the coming days» tells when, though no day can be read in it."""
        return self.kind in (TimeKind.DATE, TimeKind.TIME) or WHEN in self.parts


# The part of a duration that tells when something is, and not only how long.
WHEN = ("when", "told")


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that a relative date was counted from, and where that day comes from."""

    day: date
    source: DateSource


@dataclass(frozen=True, slots=True)
class DatedMention:
    """A time expression with what it means.

    ``range`` is None where nothing places it. ``value`` and ``mod`` are TIMEX3. ``needs_anchor``
    is true where only a missing publication date keeps it from being placed. ``alternatives``
    are other honest readings; ``reason`` says in words why this one was chosen.
    """

    mention: TimeMention
    range: DateRange | None
    value: str
    method: DateMethod | None
    anchor: Anchor | None = None
    mod: str | None = None
    needs_anchor: bool = False
    alternatives: tuple[DateRange, ...] = ()
    flags: tuple[DateFlag, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, country, organisation or group.

    ``id`` is made from kind and name, the same on every machine; ``country`` is the ISO 3166-1
    alpha-3 code of the country it stands for; ``aliases`` are the other names the texts use.
    """

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    aliases: tuple[str, ...] = ()


def actor_id(kind: ActorKind, key: str) -> str:
    """A short hash of kind and name (a country's code), the same on every machine."""
    return f"ac-{hashlib.sha256(f'{kind.value}:{key}'.encode()).hexdigest()[:12]}"


@dataclass(frozen=True, slots=True)
class ActorMention:
    """Words that name an actor; ``role`` is the title or office in those words, if any."""

    start: int
    end: int
    text: str
    actor: Actor
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """An actor in an event, and as what."""

    actor: Actor
    role: Role


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event was, in the article's words; ``country`` is ISO 3166-1 alpha-3."""

    text: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class EventMention:
    """One place in the text that tells of an event.

    ``date`` is the time expression that belongs to it, wherever it stands, and ``date_link`` says
    by what right; with ``DateLink.EVENT`` and ``DateLink.CARRIED`` the date is inherited.
    ``rule`` names the rule that found the trigger. ``antecedent`` is where the trigger starts, in
    the same article, of the mention whose event this one goes on telling ("during the talks").
    """

    sentence: Sentence
    trigger: Span
    type: EventType
    subtype: EventSubtype
    status: Status
    date: TimeMention | None
    date_link: DateLink | None
    actors: tuple[Participant, ...]
    others: tuple[Participant, ...]
    place: Place | None
    agreement_name: str | None
    rule: str
    antecedent: int | None = None

    @property
    def told_first_at(self) -> int:
        """Where the trigger starts that tells of the event first in the article."""
        return self.trigger.start if self.antecedent is None else self.antecedent


@dataclass(frozen=True, slots=True)
class Reading:
    """All that an article's text tells by itself, before any publication date is used."""

    sentences: tuple[Sentence, ...]
    times: tuple[TimeMention, ...]
    actors: tuple[ActorMention, ...]
    events: tuple[EventMention, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """An event mention with its article and its resolved date."""

    article_id: str
    mention: EventMention
    date: DatedMention | None


@dataclass(frozen=True, slots=True, order=True)
class MentionKey:
    """Where a mention stands, the same on every machine: its article and its trigger's start."""

    article_id: str
    start: int
    type: EventType


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much speaks for one event, between 0 and 1, with what speaks for it and against it.

    The weightiest comes first.
    """

    score: float
    reasons: tuple[str, ...]
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Join:
    """Why the mention ``later`` tells the event of the mention ``earlier``."""

    earlier: MentionKey
    later: MentionKey
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Event:
    """One real-world event: the merged values and the evidence for them, best first.

    ``date`` has method INHERITED where no words of the event's own place it. ``joins`` say why
    the mentions tell of one event, in the order in which they were joined.
    """

    id: str
    type: EventType
    subtype: EventSubtype
    status: Status
    date: DatedMention | None
    actors: tuple[Participant, ...]
    others: tuple[Participant, ...]
    place: Place | None
    agreement_name: str | None
    confidence: Confidence
    evidence: tuple[Evidence, ...]
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True)
class NearPair:
    """Two events, by id, that may be one: too like to pass over, not like enough to merge."""

    event_a: str
    event_b: str
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class PairDecision:
    """A person's word that two mentions tell of one event, or that they do not."""

    first: MentionKey
    second: MentionKey
    same: bool


class Relation(StrEnum):
    """What a later event is to an earlier one."""

    HELD = "held"
    CANCELLED = "cancelled"
    MOVED = "moved"
    SIGNED = "signed"
    RATIFIED = "ratified"
    EXTENDED = "extended"
    BREACHED = "breached"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    COLLAPSED = "collapsed"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What became of an event: two events by id, and why they belong together."""

    earlier: str
    later: str
    relation: Relation
    reason: str
