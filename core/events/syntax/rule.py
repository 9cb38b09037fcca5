"""What an event rule says. The rows are in ``meeting_rules.py`` and ``agreement_rules.py``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from core.events.syntax.scene import Scene
from core.model import EventSubtype, EventType, Role

if TYPE_CHECKING:
    from core.token import Token

Check = Callable[["Token", Scene], bool]


class Slot(StrEnum):
    """Where around a trigger a party stands; a preposition's slot is its own word."""

    SUBJECT = "subject"
    OBJECT = "object"
    POSSESSOR = "possessor"
    MODIFIER = "modifier"
    GOVERNOR = "governor"
    ADDRESSEE = "addressee"
    DOER = "doer"
    AWARDED = "awarded"
    COMPLEMENT = "complement"
    UNDER = "under"
    CONCERNED = "concerned"
    MAKER = "maker"
    DECLARER = "declarer"
    SOURCE = "source"
    SELLER = "seller"
    BUYER = "buyer"
    SOLD = "sold"
    OWNER = "owner"
    TRADED = "traded"
    FRAME = "frame"
    PAYING = "paying"
    FACING = "facing"
    CALLED_IN = "called in"
    JOINED = "joined"
    LEAVER = "leaver"
    PAID_FOR = "paid for"
    CONTROLLED = "controlled"
    CLOSER = "closer"
    WANTED = "wanted"
    PASSING = "passing"
    SUPPLIED = "supplied"
    CALLED_SO = "called so"
    TAKER = "taker"
    INVITING = "inviting"
    GUEST = "guest"
    PURPOSE = "purpose"
    PRIVATE = "private"
    ACCUSER = "accuser"
    WITH = "with"
    BETWEEN = "between"
    AMONG = "among"
    OF = "of"
    TO = "to"
    BY = "by"
    FROM = "from"
    ON = "on"
    FOR = "for"
    IN = "in"
    INTO = "into"
    ALONGSIDE = "alongside"


@dataclass(frozen=True, slots=True)
class EventRule:
    """Triggers of one kind of event and who takes part in it.

    A verb rule fires on a verb of ``lemmas``; a noun rule on such a noun, where ``acts`` is empty
    or holds the verb or nominal act that governs it. Earlier rows go first. ``examples`` maps a
    sentence to "status: party; party", ``rejects`` are sentences in which no rule may fire.
    ``settled`` is true where what is announced for the future is agreed by being announced.
    """

    name: str
    type: EventType
    subtype: EventSubtype
    pos: str
    lemmas: frozenset[str]
    slots: tuple[tuple[Slot, Role], ...]
    acts: frozenset[str] = frozenset()
    check: Check | None = None
    settled: Check | None = None
    examples: Mapping[str, str] = field(default_factory=dict)
    rejects: tuple[str, ...] = ()
