"""What the scan of a sentence finds: words that may name an actor, before it is known whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.model import ActorKind


class Form(StrEnum):
    """How the words refer."""

    NAME = "name"  # "Bajwa", "General Bajwa", "Petra Energy Corp."
    COUNTRY = "country"  # "Pakistan", "Islamabad", "the US side"
    GROUP = "group"  # "Taliban officials", "the rebels"
    ROLE = "role"  # "the army chief"
    WEAK_ROLE = "weak role"  # "the general": an actor only where it is plain who
    PRONOUN = "pronoun"  # "he"
    PLACE = "place"  # "in Halden": tells that Halden is a place, and is no actor
    BODY = "body"  # "the alliance": an actor only where it is plain which


NOT_NAMES: Final = frozenset((Form.ROLE, Form.WEAK_ROLE, Form.PRONOUN, Form.BODY))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be an actor mention.

    ``start`` and ``end`` take in title and country; ``name`` is the part that names. ``kind`` is
    None where the words do not tell. ``role`` is title and office; ``country`` an ISO alpha-3
    code that the words themselves give. ``speaks`` is true where the words around have it say or
    be told something, as persons and bodies do. ``is_first`` is true where the sentence begins
    with the words, "the" aside; ``is_definite`` behind "the". ``front`` is a name in front of a
    title or group noun that no table knows: "Halden Steel" of "Halden Steel CEO Ana Rowe".
    ``is_traded`` is true for "shares of Halden Gold", "Halden Gold shares", "Halden (HAL)".
    ``called`` are the words for a firm beside its name or in a noun alone, the noun last:
    "danish", "airline" of "the Danish airline Halden" and of "the Danish airline".
    """

    start: int
    end: int
    name: str
    form: Form
    sentence: int
    kind: ActorKind | None = None
    role: str | None = None
    country: str | None = None
    is_government: bool = False
    speaks: bool = False
    is_first: bool = False
    is_definite: bool = False
    front: str = ""
    is_traded: bool = False
    called: tuple[str, ...] = ()
