"""What one or more mentions together say of an event, made ready for comparing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.merge.party import Party, all_parties, read_party
from core.model import (
    OPEN_SIDES,
    DateLink,
    DateRange,
    EventSubtype,
    EventType,
    Evidence,
    Status,
)

INHERITED_LINKS: Final = frozenset({DateLink.CARRIED, DateLink.EVENT})
MOST_PARTIES: Final = 40
# "another meeting", "a second round of talks"; "met again".
ANOTHER_BEFORE: Final = re.compile(
    r"\b(?:another|second|third|fourth|further|separate|earlier|previous)\s(?:[\w-]{1,20}\s){0,3}\Z",
    re.IGNORECASE,
)
ANOTHER_AFTER: Final = re.compile(r"\A(?:\s[\w-]{1,20}){0,3}\sagain\b", re.IGNORECASE)
# "Also signed a deal", "likewise put their names to an accord".
SIGNED_TOO: Final = re.compile(
    r"""\b(?:also|likewise)\s(?:[\w-]{1,20}\s){1,5}?(?:an?|two|three|several)\s
    (?:[\w-]{1,20}\s){0,3}\Z""",
    re.IGNORECASE | re.VERBOSE,
)
# "A deal on trade was signed too", "two pacts were signed as well".
OF_NO_OTHER: Final = re.compile(
    r"(?:\A|\s)(?:an?|two|three|several)\s(?:[\w-]{1,20}\s){0,3}\Z", re.IGNORECASE
)
WAS_SIGNED_TOO: Final = re.compile(
    r"\A(?:\s[\w-]{1,20}){0,7}?\s(?:was|were)\s(?:also\ssigned|signed\s(?:too|as\swell))\b",
    re.IGNORECASE,
)
NEAR_CHARS: Final = 60

Position = tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class Account:
    """One event as a mention tells it, or as several mentions tell it together.

    ``position`` is that of the earliest mention. ``article`` is None where several articles tell
    it. ``sentences`` are the first and last sentence of an article's account. ``own_date`` is
    false where the words of ``span`` belong to another event.
    """

    position: Position
    article: str | None
    sentences: tuple[int, int]
    type: EventType
    subtypes: frozenset[EventSubtype]
    statuses: frozenset[Status]
    span: DateRange | None
    own_date: bool
    parties: tuple[Party, ...]
    place: str
    country: str | None
    name: str
    another: bool

    @property
    def named(self) -> tuple[Party, ...]:
        """The parties without "the presidents"."""
        return self.parties if all(p.is_named for p in self.parties) else _named(self.parties)


def position(piece: Evidence) -> Position:
    """Sort key: by article, then by where the trigger stands."""
    return piece.article_id, piece.mention.trigger.start, piece.mention.type.value


def read_account(piece: Evidence) -> Account:
    """What a single mention says."""
    mention = piece.mention
    index = mention.sentence.index
    return Account(
        position=position(piece),
        article=piece.article_id,
        sentences=(index, index),
        type=mention.type,
        subtypes=frozenset({mention.subtype}),
        statuses=frozenset({mention.status}),
        span=piece.date.range if piece.date else None,
        own_date=piece.date is not None and mention.date_link not in INHERITED_LINKS,
        parties=all_parties(read_party(p.actor) for p in mention.actors)[:MOST_PARTIES],
        place=_folded(mention.place.text) if mention.place else "",
        country=mention.place.country if mention.place else None,
        name=_folded(mention.agreement_name or ""),
        another=_is_another(piece),
    )


def together(accounts: Sequence[Account]) -> Account:
    """What several say together: every party, the finest date, the first place and name."""
    first = min(accounts, key=lambda account: account.position)
    dated = min(accounts, key=_fineness)
    placed = next((a for a in accounts if a.place), first)
    return replace(
        first,
        article=first.article if len({a.article for a in accounts}) == 1 else None,
        sentences=(
            min(a.sentences[0] for a in accounts),
            max(a.sentences[1] for a in accounts),
        ),
        subtypes=frozenset().union(*(a.subtypes for a in accounts)),
        statuses=frozenset().union(*(a.statuses for a in accounts)),
        span=dated.span,
        own_date=dated.own_date,
        parties=_parties_of(accounts),
        place=placed.place,
        country=placed.country,
        name=next((a.name for a in accounts if a.name), ""),
    )


def _parties_of(accounts: Sequence[Account]) -> tuple[Party, ...]:
    first = accounts[0].parties
    if all(account.parties == first for account in accounts):
        return first
    return all_parties(p for a in accounts for p in a.parties)[:MOST_PARTIES]


def _fineness(account: Account) -> tuple[bool, bool, bool, int, Position]:
    span = account.span
    days = (span.last - span.first).days if span else 0
    is_bound = span is not None and span.qualifier in OPEN_SIDES
    return span is None, is_bound, not account.own_date, days, account.position


def _named(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    return tuple(party for party in parties if party.is_named)


def _folded(text: str) -> str:
    """The words for comparing, without the article before them."""
    return " ".join(text.casefold().split()).removeprefix("the ")


def _is_another(piece: Evidence) -> bool:
    """True for "another meeting", "met again" and "a deal was signed as well"."""
    sentence, trigger = piece.mention.sentence, piece.mention.trigger
    start, end = trigger.start - sentence.start, trigger.end - sentence.start
    before = sentence.text[max(0, start - NEAR_CHARS) : start]
    after = sentence.text[end : end + NEAR_CHARS]
    if piece.mention.type is EventType.AGREEMENT and _is_signed_too(before, after):
        return True
    return bool(ANOTHER_BEFORE.search(before) or ANOTHER_AFTER.search(after))


def _is_signed_too(before: str, after: str) -> bool:
    is_new = OF_NO_OTHER.search(before) and WAS_SIGNED_TOO.search(after)
    return bool(is_new or SIGNED_TOO.search(before))
