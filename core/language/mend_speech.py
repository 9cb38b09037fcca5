"""Who says it, put between subject and verb, which the parser hangs from one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.language.hanging import SUBJECTS, children, hang
from core.language.weekdays import WEEKDAYS

if TYPE_CHECKING:
    from core.token import Token


def mend_inserted_speech(act: Token) -> None:
    """Berg is who met her in "Berg, officials said on Wednesday, met her", no time of saying it."""
    said, first = act.head, act.left_edge
    if act.i < said.i or first.i == 0 or children(act, SUBJECTS):
        return
    if first.nbor(-1).text == ",":
        _hang_subject_of(said, act)


def mend_speech_beside(said: Token) -> None:
    """Oman and Chad are who meet in "Oman and Chad, Halden News reported, will meet"."""
    act = said.head
    if said.i < act.i and not children(act, SUBJECTS):
        _hang_subject_of(said, act)


def _hang_subject_of(said: Token, act: Token) -> None:
    """Hangs from the act the first of two nouns in front of "said", the second is who says it."""
    nouns = [c for c in said.lefts if c.pos_ in {"NOUN", "PROPN"}]
    if len(nouns) != 2:
        return
    subject, speaker = nouns
    if _ends_with_comma(subject) and speaker.dep_ == "nsubj" and subject.lower_ not in WEEKDAYS:
        hang(subject, act, "nsubj")


def _ends_with_comma(word: Token) -> bool:
    return word.right_edge.text == "," or word.right_edge.nbor().text == ","
