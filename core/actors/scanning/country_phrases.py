"""Countries under any of their names, and the places that are none."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from core.actors.lexicon.given_names import GIVEN_NAMES
from core.actors.lexicon.organisations import cannot_act, looks_like_organisation
from core.actors.lexicon.words import AFTER_NOUN, PLACE_CUES, TOWN_CUES, word_set
from core.actors.scanning.candidates import Candidate, Form
from core.actors.scanning.hyphened import country_candidate, sides_in_name
from core.actors.scanning.line import (
    Line,
    Step,
    is_name_word,
    match_body,
    match_geo,
    text_of,
    title_at,
)
from core.actors.scanning.name_phrases import NAMES_OF_STATE, named, read_name
from core.actors.scanning.name_run import name_end
from core.actors.scanning.place_names import is_address
from core.language.geography import NameUse, look_up
from core.model import ActorKind

# Adjectives that are plurals too: "the French were", "the Chinese said".
NATIONS: Final = ("sh", "ch", "ese", "ss")
# "U.S.-backed": what it does to others makes it no party.
OF_ANOTHER: Final = word_set(
    "backed supported trained armed funded financed allied aligned educated based made born owned"
    " built style equipped supplied installed occupied controlled administered"
)
# Before the name of a people: not all of it acts.
SOME_OF_THEM: Final = word_set("local ethnic rebel exiled moderate hardline displaced expatriate")


def read_geo(line: Line, at: int) -> Step | None:
    """A country under any of its names, unless the words make it a place."""
    geo = match_geo(line, at)
    if geo is None:
        return None
    end, name = geo
    longer = name_end(line, at) if is_name_word(line, at) else end
    if longer > end and not line.words[end - 1].possessive:
        return _name_with_geo(line, at, end, longer)
    if name.use is NameUse.PEOPLE and at and line.low[at - 1] in SOME_OF_THEM:
        return Step(end, (_some_of_them(line, at, end, name.code),))
    if not _stands_for_country(line, at, end, name.use):
        return Step(end)
    return Step(end, (_country(line, at, end, name.code),))


def _some_of_them(line: Line, at: int, end: int, code: str) -> Candidate:
    """The "local Serbs", who are not their country."""
    return Candidate(
        line.words[at - 1].start,
        line.words[end - 1].end,
        text_of(line, at - 1, end),
        Form.GROUP,
        line.sentence,
        ActorKind.GROUP,
        country=code,
    )


def _country(line: Line, start: int, end: int, code: str) -> Candidate:
    text = text_of(line, start, end)
    first, last = line.words[start].start, line.words[end - 1].end
    return country_candidate(first, last, text, line.sentence, code)


def _stands_for_country(line: Line, at: int, end: int, use: NameUse) -> bool:
    before = line.low[at - 1] if at else ""
    if before == "the" and at > 1:
        article, before = True, line.low[at - 2]
    else:
        article = before == "the"
    if _opens_adjective(line, end):
        return False
    if use in NAMES_OF_STATE:
        return before not in PLACE_CUES
    if use is NameUse.CAPITAL:
        return before not in TOWN_CUES and not is_address(line, end) and not _ends_address(line, at)
    if use is NameUse.PEOPLE:
        return before not in PLACE_CUES
    if use is NameUse.ADJECTIVE and _is_second_half(line, at):
        return True
    following = line.low[end] if end < len(line.words) else "."
    stands_alone = not following[0].isalnum() or (
        following in AFTER_NOUN and line.low[end - 1].endswith(NATIONS)
    )
    return use is NameUse.ADJECTIVE and article and stands_alone


def _opens_adjective(line: Line, end: int) -> bool:
    """True for the "U.S." of "U.S.-backed rebels"; who stands in "U.S.-brokered" brokers."""
    if end + 1 >= len(line.words) or line.words[end].text != "-":
        return False
    first, dash, second = line.words[end - 1 : end + 2]
    is_one_word = first.end == dash.start and dash.end == second.start
    return is_one_word and second.text in OF_ANOTHER


def _is_second_half(line: Line, at: int) -> bool:
    """True for the "Omani" of "the U.S.-Omani deal", whose full stop parts the word."""
    if at < 2 or line.words[at - 1].text != "-":
        return False
    first, dash = line.words[at - 2], line.words[at - 1]
    is_one_word = first.end == dash.start and dash.end == line.words[at].start
    return is_one_word and first.text.endswith(".") and look_up(first.text) is not None


def _ends_address(line: Line, at: int) -> bool:
    """True for the town of "at State House, Nairobi": no country or town stands before it."""
    if at < 2 or line.words[at - 1].text != "," or not line.words[at - 2].is_name_like:
        return False
    return look_up(line.words[at - 2].text) is None


def _name_with_geo(line: Line, at: int, geo_end: int, end: int) -> Step:
    """A run of capitals that begins with a place: "Sony Columbia", "Iran Air", "Paris Hilton"."""
    text = text_of(line, at, end)
    geo = look_up(text_of(line, at, geo_end))
    code = geo.code if geo else None
    if looks_like_organisation(text):
        found = named(line, at, end, ActorKind.ORGANISATION)
        return Step(end, (replace(found, country=code),))
    if cannot_act(text):
        return Step(end, sides_in_name(line, at, end))
    if geo and geo.use is NameUse.ADJECTIVE and line.words[geo_end].text in GIVEN_NAMES:
        return read_name(line, geo_end) or Step(geo_end)
    if geo and geo.use is NameUse.COUNTRY and _is_firms(line, geo_end, end):
        found = named(line, at, end, ActorKind.ORGANISATION)
        return Step(end, (replace(found, country=code),))
    if geo and geo.use in NAMES_OF_STATE and _stands_for_country(line, at, geo_end, geo.use):
        return Step(geo_end, (_country(line, at, geo_end, geo.code),))
    return read_name(line, at) or Step(end)


def _is_firms(line: Line, start: int, end: int) -> bool:
    """True for the "Molybdenum" of "China Molybdenum": a word of no person, office or place."""
    if end != start + 1 or line.is_headline or title_at(line, start):
        return False
    word = line.words[start].text
    is_unknown = look_up(word) is None and match_body(line, start) is None
    return word not in GIVEN_NAMES and word.isalpha() and is_unknown
