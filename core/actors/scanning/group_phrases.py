"""Groups named by a noun: "Peruvian officials", "the rebels", "the US side"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from core.actors.lexicon.groups import GroupUse, NamedGroup
from core.actors.lexicon.phrases import organisation_book
from core.actors.lexicon.words import word_set
from core.actors.scanning.candidates import Candidate, Form
from core.actors.scanning.group_owners import (
    SENT,
    Phrase,
    is_of_a_part,
    read_phrase,
    with_complement,
)
from core.actors.scanning.line import Line, Step, match_geo, text_of
from core.actors.scanning.name_run import name_end
from core.language.geography import NameUse
from core.language.governments import government_name
from core.model import ActorKind

# "A dozen nations"; of two the words around tell who they are.
COUNTS: Final = word_set("three four five six seven eight nine ten eleven twelve dozen")
MANY: Final = re.compile(r"[1-9]\d{1,2}")
# "Ministers from some 60 states" are the ministers.
SENDING: Final = frozenset(("of", "from", "for"))
COUNTED: Final = word_set("nations states countries powers governments factions militias")
# "Senior military officers" are not the military of their state.
MILITARY: Final = {("military", rank) for rank in word_set("officers commanders chiefs leaders")}
TEAMS: Final = frozenset(("delegation", "delegations", "team"))
_PEOPLE: Final = frozenset((GroupUse.SPEAKERS, GroupUse.WHOSE))
_COUNTRIES: Final = frozenset((NameUse.COUNTRY, NameUse.SHORT))


def read_group(line: Line, at: int, *, named: bool = False) -> Step | None:
    """People who act together, beginning at the word; ``named`` where a name stands in front."""
    if at > line.last_group or _heads_the_state(line, at):
        return None
    phrase = read_phrase(line, Phrase(at, at, at))
    if phrase.use is None or _is_no_group(line, phrase, named=named):
        return None
    longer = with_complement(line, phrase)
    if _lists_countries(line, phrase, longer):
        return Step(longer.end, (_country_behind(line, phrase, longer),))
    phrase = longer
    needs_owner = phrase.use in (GroupUse.WHOSE, GroupUse.SPEAKERS)
    if needs_owner and not (phrase.owned or named or _are_counted(line, at)) and phrase.noun == at:
        return None
    if phrase.use is GroupUse.COUNTRY and not phrase.country:
        return None
    if _is_a_bodys_epithet(line, phrase):
        return Step(phrase.end)
    found = _candidate(line, phrase)
    if needs_owner and not phrase.owned and _are_counted(line, at):
        found = replace(found, name=f"{line.low[at - 1]} {found.name}")
    return Step(phrase.end, (found,))


def _are_counted(line: Line, at: int) -> bool:
    """True for the "states" of "three states" and "195 states", whom the article may list."""
    count = line.low[at - 1] if at > 0 else ""
    are_sent_for = not SENDING.isdisjoint(line.low[max(0, at - 3) : at - 1])
    is_counted = count in COUNTS or (MANY.fullmatch(count) is not None and not are_sent_for)
    follows = line.low[at + 1 : at + 2]
    return is_counted and line.low[at] in COUNTED and follows != ("of",)


def _is_no_group(line: Line, phrase: Phrase, *, named: bool) -> bool:
    """True for a firm, and for the "military" of "senior military officers"."""
    is_adjective = line.low[phrase.end - 1 : phrase.end + 1] in MILITARY
    return is_adjective or _is_an_airline(line, phrase, named=named)


def _is_an_airline(line: Line, phrase: Phrase, *, named: bool) -> bool:
    """True for "Peruvian Airlines", a firm; "Peruvian airlines" are several."""
    is_named = (named or phrase.owned) and all(
        word.is_name_like for word in line.words[phrase.start : phrase.noun + 1]
    )
    return is_named and line.words[phrase.noun].text == "Airlines" and not line.is_headline


def _heads_the_state(line: Line, at: int) -> bool:
    """True for the "government" of "heads of state and government"."""
    is_behind = at > 1 and line.low[at] == "government" and line.low[at - 2] == "state"
    return is_behind and line.low[at - 1] in ("and", "or")


def _is_a_bodys_epithet(line: Line, phrase: Phrase) -> bool:
    """True for the "opposition" of "the opposition Reform Alliance"."""
    if phrase.use is not GroupUse.ALONE or line.low[phrase.end - 1].endswith("s"):
        return False
    if phrase.end >= len(line.words) or line.words[phrase.end - 1].possessive:
        return False
    return name_end(line, phrase.end) > phrase.end


def _lists_countries(line: Line, phrase: Phrase, longer: Phrase) -> bool:
    """True for "leaders of Peru, Chile and Mali": the countries meet."""
    if phrase.use not in _PEOPLE or phrase.owned or longer.end == phrase.end:
        return False
    geo = match_geo(line, _owner_start(line, phrase.end))
    follows = longer.end < len(line.words) and line.low[longer.end] in (",", "and")
    return bool(geo and geo[0] == longer.end and geo[1].use in _COUNTRIES and follows)


def _owner_start(line: Line, of: int) -> int:
    """Where the name behind "of the" begins."""
    return of + 1 + (line.low[of + 1] == "the")


def _country_behind(line: Line, phrase: Phrase, longer: Phrase) -> Candidate:
    start = _owner_start(line, phrase.end)
    return Candidate(
        line.words[start].start,
        line.words[longer.end - 1].end,
        text_of(line, start, longer.end),
        Form.COUNTRY,
        line.sentence,
        ActorKind.COUNTRY,
        country=longer.country,
    )


def _candidate(line: Line, phrase: Phrase) -> Candidate:
    found = Candidate(
        line.words[phrase.start].start,
        line.words[phrase.end - 1].end,
        text_of(line, phrase.start, phrase.end),
        Form.GROUP,
        line.sentence,
        ActorKind.GROUP,
        country=phrase.country,
    )
    if phrase.use is GroupUse.COUNTRY:
        return replace(found, form=Form.COUNTRY, kind=ActorKind.COUNTRY)
    if phrase.use is GroupUse.SPEAKERS and (phrase.noun > phrase.start or phrase.government):
        return _who_they_speak_for(line, phrase, found)
    sender = _who_sent_them(line, phrase)
    if sender is not None:
        return replace(found, name=sender)
    is_states = phrase.use is GroupUse.GOVERNMENT and not is_of_a_part(line, phrase)
    return _government(found) if is_states else found


def _who_they_speak_for(line: Line, phrase: Phrase, found: Candidate) -> Candidate:
    """The movement or government itself, where only its name stands in front of the noun."""
    if phrase.government and phrase.country:
        return _government(found)
    movement = _movement_at(line, phrase.start, phrase.noun)
    return replace(found, name=movement.name) if movement else found


def _who_sent_them(line: Line, phrase: Phrase) -> str | None:
    """The movement or government of "a delegation of the Taliban", "envoys of its old government".

    A government that is its country's is found as such.
    """
    if line.low[phrase.noun] not in SENT | TEAMS or phrase.end < phrase.noun + 3:
        return None
    start = _owner_start(line, phrase.noun + 1)
    # "A delegation of Hamas leaders" is of Hamas, too.
    is_longer = line.low[phrase.end - 1] in SENT | {"movement", "leaders"}
    movement = _movement_at(line, start, phrase.end - is_longer)
    if movement is not None:
        return movement.name
    is_government = line.low[phrase.end - 1] == "government" and not phrase.government
    return text_of(line, start, phrase.end) if is_government else None


def _movement_at(line: Line, start: int, end: int) -> NamedGroup | None:
    """The movement of the tables that these words are."""
    named = organisation_book().match(line.exact, start)
    if named is None or named[0] != end or not isinstance(named[1], NamedGroup):
        return None
    return named[1]


def _government(found: Candidate) -> Candidate:
    name = government_name(found.country) if found.country else found.name
    return replace(found, name=name, is_government=True)
