"""Two events side by side, where the second may be what became of the first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.merge.account import Account
from core.merge.compare import Compared
from core.model import Event, EventSubtype, Status

# What an agreement without a name is about, by the words of its sentences.
TOPICS: Final = {
    topic: re.compile(rf"\b(?:{words})", re.IGNORECASE)
    for topic, words in {
        "truce": r"truces?\b|cease-?fires?\b|armistice\b|cessation of hostilities\b",
        "merger": r"merg(?:e|er|ing)\b|acqui(?:re|sition)|takeover\b|buy-?out\b|take over\b",
        "trade": r"trade\b|tariffs?\b|free-trade\b",
        "arms": r"nuclear\b|missiles?\b|warheads?\b|arms\b",
        "grain": r"grain\b|wheat\b|food exports?\b",
        "peace": r"peace\b",
        "border": r"borders?\b|frontier\b|boundary\b",
        "prisoners": r"prisoners?\b|hostages?\b|detainees\b",
        "water": r"water\b|rivers?\b|dams?\b",
        "energy": r"gas\b|oil\b|pipelines?\b|electricity\b|energy\b",
        "defence": r"defen[cs]e\b|military\b|security\b",
        "labour": r"wages?\b|pay\b|strikes?\b|unions?\b",
    }.items()
}

PUT_OFF: Final = re.compile(
    r"\b(?:postpon|put(?:ting)? off|delay|reschedul|moved? (?:back|to)|push(?:ed)? back)",
    re.IGNORECASE,
)
# A few sentences tell what it is about.
MOST_READ: Final = 4


@dataclass(frozen=True, slots=True)
class Known:
    """An event made ready for its place in a chain.

    ``told`` is the earliest publication date of its articles, None where none has one; ``topics``
    say what its sentences are about, ``is_put_off`` that they tell of another day.
    """

    event: Event
    account: Account
    told: date | None
    articles: frozenset[str]
    topics: frozenset[str]
    is_put_off: bool

    @property
    def day(self) -> date:
        """Where it stands in time: its first possible day, else when it was told."""
        span = self.account.span
        return span.first if span else self.told or date.max


@dataclass(frozen=True, slots=True)
class Followed:
    """Two events, and what they have in common; ``pair`` has them in no order of time."""

    earlier: Known
    later: Known
    pair: Compared

    @property
    def status(self) -> tuple[Status, Status]:
        """Of the earlier and of the later."""
        return self.earlier.event.status, self.later.event.status

    @property
    def acts(self) -> tuple[EventSubtype, EventSubtype]:
        """Of the earlier and of the later."""
        return self.earlier.event.subtype, self.later.event.subtype

    @property
    def in_one_article(self) -> bool:
        """True where an article tells both."""
        return bool(self.earlier.articles & self.later.articles)


def known_event(event: Event, account: Account, published: Mapping[str, date]) -> Known:
    """``published`` holds the publication dates by article, where they are known."""
    articles = frozenset(piece.article_id for piece in event.evidence)
    days = [published[article] for article in articles if article in published]
    text = " ".join(dict.fromkeys(p.mention.sentence.text for p in event.evidence[:MOST_READ]))
    return Known(
        event=event,
        account=account,
        told=min(days, default=None),
        articles=articles,
        topics=frozenset(topic for topic, words in TOPICS.items() if words.search(text)),
        is_put_off=event.status is Status.CANCELLED and PUT_OFF.search(text) is not None,
    )
