"""Names that the words around make a place, of which nobody acts."""

from __future__ import annotations

from typing import Final

from core.actors.lexicon.words import PLACE_CUES, PLACE_NOUNS, is_month, word_set
from core.actors.scanning.line import Line
from core.actors.scanning.name_run import is_address_of_firm, is_seat_of_firm
from core.language.geography import NameUse, look_up

# What one has in a firm: "a stake in Belar".
HELD_IN: Final = word_set("stake stakes interest shares share holding")


def is_place(line: Line, start: int, end: int) -> bool:
    """True for a name behind "in" or "city of", or before "province"."""
    if is_seat_of_firm(line, start) or is_address_of_firm(line, start, end):
        return True
    if start and line.low[start - 1] in PLACE_CUES:
        return start < 2 or line.low[start - 2] not in HELD_IN
    if line.words[start].first and line.words[start].text.isupper() and is_address(line, end):
        return True
    if start and line.low[start - 1] == "to" and _is_in_state(line, end):
        return True
    if _is_called_a_place(line, end):
        return True
    if (
        end < len(line.words)
        and line.low[end] in PLACE_NOUNS
        and not line.words[end - 1].possessive
    ):
        return True
    return start > 1 and line.low[start - 1] == "of" and line.low[start - 2] in PLACE_NOUNS


def _is_called_a_place(line: Line, end: int) -> bool:
    """True for a name that goes on with "a town in" or "the port city" behind a comma."""
    behind = line.low[end : end + 5]
    if len(behind) < 3 or behind[0] != "," or behind[1] not in {"a", "an", "the"}:
        return False
    return any(word in PLACE_NOUNS for word in behind[2:5])


def _is_in_state(line: Line, end: int) -> bool:
    """True where a comma and a state or country follow: "flew to Halden, Michigan"."""
    behind = line.words[end : end + 2]
    if len(behind) < 2 or behind[0].text != "," or behind[1].possessive:
        return False
    geo = look_up(behind[1].text)
    return geo is not None and geo.use is not NameUse.ADJECTIVE


def is_address(line: Line, end: int) -> bool:
    """True where a comma and a country or date, a dash or a bracket follow: "MOSCOW, May 4"."""
    following = [word.text for word in line.words[end : end + 2]]
    if not following:
        return False
    if following[0] in "(\u2014\u2013:-":
        return True
    if following[0] != "," or len(following) == 1:
        return False
    return following[1][0].isdigit() or is_month(following[1]) or look_up(following[1]) is not None
