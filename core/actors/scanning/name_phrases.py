"""Runs of capitalised words that no table knows, and what they are with the words around."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from core.actors.lexicon.given_names import GIVEN_NAMES
from core.actors.lexicon.organisations import (
    cannot_act,
    looks_like_airline,
    looks_like_organisation,
)
from core.actors.lexicon.phrases import beginnings
from core.actors.lexicon.words import (
    KINDS_OF_BODY,
    PLACE_CUES,
    SPEECH,
    word_set,
)
from core.actors.scanning.called import called
from core.actors.scanning.candidates import NOT_NAMES, Candidate, Form
from core.actors.scanning.group_phrases import read_group
from core.actors.scanning.hyphened import country_candidate, hyphen_parts, sides_in_name
from core.actors.scanning.line import Line, Step, is_name_word, match_geo, text_of, title_at
from core.actors.scanning.name_run import name_end
from core.actors.scanning.offices import country_behind, read_titled
from core.actors.scanning.place_names import is_place
from core.language.geography import NameUse
from core.model import ActorKind

TOLD: Final = word_set("told asked met urged thanked said meet visited received")
# Whom "the Halden chief" and "the Halden boss" lead.
_POSTS: Final = frozenset(("chief", "boss"))
# What is traded of a firm: "shares of Halden", "Halden stock".
_SHARES: Final = word_set("shares stock")
# Behind "shares" where it is a verb.
_SHARED: Final = word_set("the a an his her its their our this that these with some many it")
_TICKER: Final = re.compile(r"[A-Z]{2,5}(?:\.[A-Z]{1,2})?")
# "Group Halden" and "Movement" are names; "Chipmaker Halden" is not.
_HEADS: Final = word_set("group movement faction militia club company")
NAMES_OF_STATE: Final = frozenset((NameUse.COUNTRY, NameUse.SHORT, NameUse.SEAT))
MAX_PERSON_WORDS: Final = 6
# What is "on" a matter, and has its name in capitals behind it.
_WITH_TOPICS: Final = word_set(
    "convention conventions treaty agreement agreements accord pact protocol memorandum mou mous"
    " declaration understanding statement document talks negotiations consultations dialogue summit"
    " meeting conference session cooperation resolution framework law act"
)


def read_name(line: Line, at: int) -> Step | None:
    """A run of capitalised words that no table knows."""
    end = name_end(line, at)
    if end == at:
        return None
    start = at + _skips_first(line, at, end)
    if start == end:
        return Step(end)
    if start and line.low[start - 1] in PLACE_CUES:
        end = _before_person(line, start, end)
    geo = match_geo(line, start) if start > at else None
    if geo and geo[0] == end and geo[1].use in NAMES_OF_STATE:
        found = country_candidate(
            line.words[start].start,
            line.words[end - 1].end,
            text_of(line, start, end),
            line.sentence,
            geo[1].code,
        )
        return Step(end, (found,))
    owned = _titled_behind(line, start, end) or _group_behind(line, start, end)
    if owned:
        return owned
    step = _plain_name(line, start, end)
    country = owner_before(line, start)
    if country is None or len(step.found) != 1:
        return step
    return Step(step.end, (replace(step.found[0], country=step.found[0].country or country),))


def _before_person(line: Line, start: int, end: int) -> int:
    """End of the place of "In Halden Ana Rowe said", else of the whole name."""
    geo = match_geo(line, start)
    goes_on = geo is not None and geo[0] + 1 < end and line.words[geo[0]].text in GIVEN_NAMES
    return geo[0] if geo and goes_on else end


def owner_before(line: Line, start: int) -> str | None:
    """Code of the country that owns a name: "Peru's Ana Rowe"."""
    if not start or not line.words[start - 1].possessive:
        return None
    for first in range(max(0, start - 3), start):
        geo = match_geo(line, first)
        if geo and geo[0] == start:
            return geo[1].code
    return None


def _skips_first(line: Line, at: int, end: int) -> int:
    """1 where the first word is a capital only because the sentence begins with it."""
    word = line.words[at]
    is_ordinary = word.first and (
        word.text.casefold() in line.common
        or (end > at + 1 and line.low[at] in KINDS_OF_BODY and line.low[at] not in _HEADS)
        or (end == at + 1 and line.low[at] in beginnings())
        or _is_followed_by_country(line, at, end)
    )
    is_name = word.text in GIVEN_NAMES or looks_like_airline(text_of(line, at, end))
    return int(is_ordinary and not is_name)


def _is_followed_by_country(line: Line, at: int, end: int) -> bool:
    """True for "Calling Peru": a verb, as no name goes on with a country."""
    geo = match_geo(line, at + 1) if end > at + 1 else None
    return geo is not None and geo[0] == end and geo[1].use in NAMES_OF_STATE


def _titled_behind(line: Line, start: int, end: int) -> Step | None:
    """The person of "Petra Energy CEO Ana Brandt", where the organisation stands in front."""
    if end >= len(line.words) or line.words[end - 1].possessive or not title_at(line, end):
        return None
    step = read_titled(line, end)
    if step is not None and not step.found and line.low[end] in _POSTS:
        return _bare_post(line, start, end)
    if step is None or not step.found or step.found[0].start != line.words[end].start:
        return None
    person = step.found[0]
    front = text_of(line, start, end)
    role = f"{front} {person.role}"
    name = role if person.form in NOT_NAMES else person.name
    form = Form.ROLE if person.form is Form.WEAK_ROLE else person.form
    first = line.words[start].start
    found = replace(person, start=first, role=role, name=name, form=form, front=front)
    return Step(step.end, (found,))


def _bare_post(line: Line, start: int, end: int) -> Step | None:
    """The office of "the Halden chief", where the organisation stands in front."""
    if not start or line.low[start - 1] != "the":
        return None
    name = text_of(line, start, end + 1)
    body = named(line, start, end, None)
    return Step(
        end + 1,
        (
            replace(
                body,
                end=line.words[end].end,
                name=name,
                form=Form.WEAK_ROLE,
                kind=ActorKind.PERSON,
                role=name,
                front=body.name,
            ),
        ),
    )


def _group_behind(line: Line, start: int, end: int) -> Step | None:
    """The group of "Halden officials", where a name that no table knows stands in front."""
    if end >= len(line.words) or line.words[end - 1].possessive:
        return None
    step = read_group(line, end, named=True)
    if step is None or not step.found:
        return None
    if step.end < len(line.words) and is_name_word(line, step.end):
        return None
    group = step.found[0]
    if group.form is not Form.GROUP:
        return step
    front = text_of(line, start, end)
    if group.name == "union" and end > start + 1 and front.casefold().endswith("workers"):
        return Step(step.end, (named(line, start, end, ActorKind.ORGANISATION),))
    found = replace(group, start=line.words[start].start, name=f"{front} {group.name}", front=front)
    return Step(step.end, (found,))


def _plain_name(line: Line, start: int, end: int) -> Step:
    text = text_of(line, start, end)
    if cannot_act(text):
        return Step(end, sides_in_name(line, start, end))
    if looks_like_organisation(text) or (start and line.low[start - 1] in KINDS_OF_BODY):
        return Step(end, (named(line, start, end, ActorKind.ORGANISATION),))
    parts = hyphen_parts(line, start) if end == start + 1 else ()
    if parts:
        return Step(end, parts)
    if _is_topic(line, start, end):
        return Step(end)
    if _is_given(line, start) and 1 < end - start <= MAX_PERSON_WORDS:
        country, after = country_behind(line, end)
        return Step(after, (replace(named(line, start, end, ActorKind.PERSON), country=country),))
    if is_place(line, start, end):
        return Step(end, (replace(named(line, start, end, None), form=Form.PLACE),))
    found = named(line, start, end, None)
    if line.is_headline or end - start > MAX_PERSON_WORDS:
        return Step(end, (found,))
    country, after = country_behind(line, end)
    return Step(after, (replace(found, country=country),))


def _is_topic(line: Line, start: int, end: int) -> bool:
    """True for the name of "talks on Climate Change" and "a Convention on Human Rights"."""
    if end < start + 2 or start < 2 or line.low[start - 1] != "on" or _is_given(line, start):
        return False
    return line.low[start - 2] in _WITH_TOPICS


def _is_given(line: Line, at: int) -> bool:
    word = line.words[at].text
    return word in GIVEN_NAMES or word.partition("-")[0] in GIVEN_NAMES


def named(line: Line, start: int, end: int, kind: ActorKind | None) -> Candidate:
    """The words as a name; ``kind`` is None where they do not tell."""
    return Candidate(
        line.words[start].start, line.words[end - 1].end, text_of(line, start, end), Form.NAME,
        line.sentence, kind, speaks=_speaks(line, start, end),
        is_definite=start > 0 and line.low[start - 1] == "the",
        is_traded=_is_traded(line, start, end), called=called(line, start, end),
    )  # fmt: skip


def _is_traded(line: Line, start: int, end: int) -> bool:
    """True for "shares of Halden", "Halden's stock", "Halden (HAL)", false for "Ana Rowe (HAL)"."""
    if start > 1 and line.low[start - 2] in _SHARES and line.low[start - 1] in ("of", "in"):
        return True
    behind = [word.text for word in line.words[end : end + 3]]
    if behind[::2] == ["(", ")"] and end == start + 1:
        return _TICKER.fullmatch(behind[1]) is not None
    return behind[:1] in (["shares"], ["stock"]) and _SHARED.isdisjoint(behind[1:2])


def _speaks(line: Line, start: int, end: int) -> bool:
    behind = line.low[end : end + 2]
    return bool(SPEECH.intersection(behind)) or (start > 0 and line.low[start - 1] in TOLD)
