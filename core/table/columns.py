"""The columns, in their order: names, types and meaning. ``docs/columns.md`` is made from these.

New columns are added at the end only; a changed meaning is a new ``SCHEMA_VERSION``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model import (
    ActorKind,
    Confidence,
    DateFlag,
    DateMethod,
    DateSource,
    EventSubtype,
    EventType,
    Precision,
    Qualifier,
    Review,
    Role,
    Status,
)

SCHEMA_VERSION = "1.0"


class DateKind(StrEnum):
    """How an event fills its dates."""

    WITHIN = "within"
    THROUGHOUT = "throughout"


class Plover(StrEnum):
    """The PLOVER event types that our two types and their subtypes fall under."""

    CONSULT = "CONSULT"
    AGREE = "AGREE"
    REJECT = "REJECT"


class ColumnKind(StrEnum):
    """What a cell holds.

    In the data frame: ``str`` and ``enum`` are text with "" for unknown, ``date`` is
    datetime64[s] at midnight with NaT for unknown, ``int`` is Int64 with NA for unknown, ``list``
    is a tuple of text.
    """

    STR = "str"
    ENUM = "enum"
    DATE = "date"
    INT = "int"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``words`` are all that an ``enum``, or an item of a ``list``, can say."""

    name: str
    kind: ColumnKind
    meaning: str
    example: str = ""
    words: tuple[str, ...] = ()


S, E, D, N, L = ColumnKind.STR, ColumnKind.ENUM, ColumnKind.DATE, ColumnKind.INT, ColumnKind.LIST
PARTY_ROLES = (Role.PARTY, Role.HOST, Role.VISITOR, Role.SIGNATORY, Role.CALLER)

COLUMNS: tuple[Column, ...] = (
    Column("date_display", S, "the date for reading", "December 2020"),
    Column("date_start", D, "earliest possible day", "2020-12-01"),
    Column("date_end", D, "latest possible day", "2020-12-31"),
    Column("date_precision", E, "how finely the words place it", "month", tuple(Precision)),
    Column("event_type", E, "what happened", "meeting", tuple(EventType)),
    Column(
        "event_subtype",
        E,
        "kind of meeting, or act of an agreement",
        "call_on",
        tuple(EventSubtype),
    ),
    Column(
        "status", E, "whether it happened, as far as its articles say", "occurred", tuple(Status)
    ),
    Column("title", S, "a headline made from the row", "Farid Karimi meets Dana Okonjo"),
    Column("actors", L, "the parties, each by its canonical name", "Farid Karimi; Dana Okonjo"),
    Column(
        "actor_roles", L, "what each party does, aligned with actors", "visitor; host", PARTY_ROLES
    ),
    Column(
        "actor_kinds",
        L,
        "what each party is, aligned with actors",
        "person; person",
        tuple(ActorKind),
    ),
    Column(
        "actor_countries",
        L,
        "ISO 3166-1 alpha-3 code of the country that each party stands for, or an empty item;"
        " aligned with actors",
        "KAZ; NGA",
    ),
    Column(
        "others",
        L,
        "mediators, facilitators, witnesses and others present, with the role in brackets",
        "Norway (mediator)",
    ),
    Column("place", S, "where, in the text's words", "the Palace of Nations, Geneva"),
    Column("place_country", S, "ISO 3166-1 alpha-3 code of the place's country", "CHE"),
    Column("agreement_name", S, "the agreement's name, where it has one", "Abraham Accords"),
    Column("sentence", S, "the most informative mention", "Last month the two envoys met."),
    Column(
        "date_text",
        S,
        "the words that place it; empty where the date is inherited from another event",
        "Last month",
    ),
    Column(
        "date_explained",
        S,
        "the receipt: words, anchor, where the anchor came from, result, other readings",
        "“Last month”, counted from Mon 4 Jan 2021 (set by user) → December 2020",
    ),
    Column("date_edtf", S, "the date in EDTF (ISO 8601-2)", "2020-12"),
    Column(
        "date_kind",
        E,
        "within: one moment somewhere inside the dates; throughout: it lasted the whole span",
        "within",
        tuple(DateKind),
    ),
    Column(
        "date_qualifier",
        E,
        "what the words say beside the dates; behind before and after the dates only bound it",
        "late",
        tuple(Qualifier),
    ),
    Column(
        "date_method",
        E,
        "how the dates were reached; there is no fallback",
        "relative_publication",
        tuple(DateMethod),
    ),
    Column("date_anchor", D, "the day that a relative date was counted from", "2021-01-04"),
    Column("date_anchor_source", E, "where that day comes from", "user", tuple(DateSource)),
    Column("date_alternatives", L, "other honest readings, in EDTF", "2020-09-10; 2020-10-09"),
    Column(
        "date_flags", L, "what to look at before trusting it", "weekday_mismatch", tuple(DateFlag)
    ),
    Column("confidence", E, "by the rule in events.md; no probability", "high", tuple(Confidence)),
    Column("source_title", S, "title of the best mention's article", "Envoys meet again"),
    Column("source_publisher", S, "its publisher", "The Daily Ledger"),
    Column("source_url", S, "its address", "https://news.example/envoys"),
    Column("source_published", D, "its publication date", "2021-01-04"),
    Column("source_published_method", E, "where that date was read", "json_ld", tuple(DateSource)),
    Column("source_file", S, "its file name", "envoys.html"),
    Column("char_start", N, "start of sentence in the stored text, in characters", "1934"),
    Column("char_end", N, "its end, excluded", "2103"),
    Column("n_sources", N, "how many articles tell of the event", "3"),
    Column("n_mentions", N, "how many places in them tell of it", "5"),
    Column(
        "plover_event",
        E,
        "event type of PLOVER, see the crosswalks below",
        "CONSULT",
        tuple(Plover),
    ),
    Column("time_precision", N, "1 to 3 as ACLED has it, see below; empty where coarser", "3"),
    Column("review", E, "what a person has done with the row", "unreviewed", tuple(Review)),
    Column("edited_fields", L, "columns that a person has changed", "place"),
    Column("note", S, "the user's own words", "asked the embassy"),
    Column("event_id", S, "the same on every run and machine; edits keep it", "ev-5f3a9c1e"),
    Column("source_id", S, "short hash of the best mention's article", "a3f9c2d1"),
    Column("rules", L, "the rules that made the row", "call-on; last-period"),
    Column("schema_version", S, "version of this list", SCHEMA_VERSION),
)

MENTION_COLUMNS: tuple[Column, ...] = (
    Column("mention_id", S, "article and start of the words that tell of it", "a3f9c2d1-1950"),
    Column("event_id", S, "the event that it tells of", "ev-5f3a9c1e"),
    Column("source_id", S, "short hash of its article", "a3f9c2d1"),
    Column("source_title", S, "title of its article", "Envoys meet again"),
    Column("source_publisher", S, "its publisher", "The Daily Ledger"),
    Column("source_url", S, "its address", "https://news.example/envoys"),
    Column("source_published", D, "its publication date", "2021-01-04"),
    Column("source_published_method", E, "where that date was read", "json_ld", tuple(DateSource)),
    Column("sentence", S, "the sentence", "Last month the two envoys met."),
    Column("char_start", N, "its start in the stored text, in characters", "1934"),
    Column("char_end", N, "its end, excluded", "2103"),
    Column("date_text", S, "the words that place it; empty where inherited", "Last month"),
    Column("date_char_start", N, "start of those words", "1934"),
    Column("date_char_end", N, "their end, excluded", "1944"),
    Column("date_edtf", S, "the date in EDTF (ISO 8601-2)", "2020-12"),
    Column("date_start", D, "earliest possible day", "2020-12-01"),
    Column("date_end", D, "latest possible day", "2020-12-31"),
    Column(
        "date_method", E, "how the dates were reached", "relative_publication", tuple(DateMethod)
    ),
    Column("date_anchor", D, "the day that it was counted from", "2021-01-04"),
    Column("status", E, "whether it happened, as this sentence has it", "occurred", tuple(Status)),
    Column("actors_raw", L, "the parties that this mention names", "Karimi; Dana Okonjo"),
    Column("rule", S, "the rule that found it", "call-on"),
)
