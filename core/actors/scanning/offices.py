"""Persons with a title, and offices that stand for them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from core.actors.lexicon.organisations import ENDINGS, SURNAMES, cannot_act, looks_like_organisation
from core.actors.lexicon.titles import TitleUse
from core.actors.lexicon.words import AFTER_NOUN, word_set
from core.actors.scanning.candidates import Candidate, Form
from core.actors.scanning.line import Line, Step, match_geo, text_of
from core.actors.scanning.name_run import name_end
from core.actors.scanning.office_chain import Office, office_at
from core.language.geography import NameUse, look_up
from core.model import ActorKind

DEFINITE: Final = word_set("the his her their its this that our")


def read_titled(line: Line, at: int) -> Step | None:
    """A person with a title, or an office that stands for one, beginning at the word."""
    office = office_at(line, at)
    if office is None:
        return None
    end = office.end if line.words[office.end - 1].possessive else name_end(line, office.end)
    if end > office.end:
        if not _is_no_person(line, office.end, end):
            return _person(line, office, end)
        if line.words[at].text[0].isupper() and not office.country:
            return None
        if end == office.end + 1 and line.words[office.end].text in ENDINGS:
            office = replace(office, bare_end=end)  # "of the Joint Chiefs of Staff Committee"
    return _bare_office(line, office)


def _person(line: Line, office: Office, end: int) -> Step:
    country, after = country_behind(line, end)
    found = Candidate(
        line.words[office.start].start,
        line.words[end - 1].end,
        text_of(line, office.end, end),
        Form.NAME,
        line.sentence,
        ActorKind.PERSON,
        text_of(line, office.start, office.end),
        office.country or country,
    )
    return Step(after, (found,))


def country_behind(line: Line, end: int) -> tuple[str | None, int]:
    """Country and end of "of Peru", "of the Philippines" behind a name, or None and ``end``."""
    if end + 1 >= len(line.words) or line.low[end] != "of" or line.words[end - 1].possessive:
        return None, end
    start = end + 1 + (line.low[end + 1] == "the")
    geo = match_geo(line, start) if start < len(line.words) else None
    if (
        geo
        and geo[1].use in (NameUse.COUNTRY, NameUse.SHORT)
        and not line.words[geo[0] - 1].possessive
    ):
        return geo[1].code, geo[0]
    return None, end


def _is_no_person(line: Line, start: int, end: int) -> bool:
    name = text_of(line, start, end)
    geo = look_up(name)
    if geo and geo.use in (NameUse.ADJECTIVE, NameUse.COUNTRY, NameUse.SHORT):
        return True
    return looks_like_organisation(name) or cannot_act(name) or name in ENDINGS - SURNAMES


def _bare_office(line: Line, office: Office) -> Step | None:
    """An office without a name; None where the words are none ("a major deal")."""
    if office.use is TitleUse.HONORIFIC:
        return None
    if not _is_somebodys(line, office) or _is_only_a_modifier(line, office):
        return Step(office.title_end)
    role = text_of(line, office.start, office.bare_end)
    found = Candidate(
        line.words[office.start].start,
        line.words[office.bare_end - 1].end,
        role,
        Form.ROLE if office.is_strong or office.country else Form.WEAK_ROLE,
        line.sentence,
        ActorKind.PERSON,
        role,
        office.country,
    )
    return Step(office.bare_end, (found,))


def _is_somebodys(line: Line, office: Office) -> bool:
    """True where the words mean one person: "the", "Peru's" or a capital, and no "a"."""
    before = line.low[office.start - 1] if office.start else ""
    if before in ("a", "an"):
        return False
    if office.bare_end > office.title_end and line.words[office.bare_end - 1].possessive:
        return False
    if before in DEFINITE or (office.start and line.words[office.start - 1].possessive):
        return True
    if line.words[office.start].text[0].isupper():
        return True
    return office.country is not None and not office.is_plain_noun


def _is_only_a_modifier(line: Line, office: Office) -> bool:
    """True for the "general" of "the general public"."""
    if office.is_strong or line.words[office.start].text[0].isupper():
        return False
    following = line.low[office.bare_end] if office.bare_end < len(line.words) else "."
    return following[0].isalpha() and following not in AFTER_NOUN
