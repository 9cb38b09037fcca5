"""Persons with a title, and offices that stand for them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from core.actors.candidates import Candidate, Form
from core.actors.given_names import GIVEN_NAMES
from core.actors.line import (
    Line,
    Step,
    is_name_word,
    match_geo,
    name_end,
    skip_owner,
    text_of,
    title_at,
)
from core.actors.organisations import ENDINGS, SURNAMES, cannot_act, looks_like_organisation
from core.actors.titles import COMPLEMENT_WORDS, MODIFIERS, TitleUse
from core.actors.words import AFTER_NOUN, word_set
from core.language.geography import NameUse, look_up
from core.model import ActorKind

DEFINITE: Final = word_set("the his her their its this that our")
# Alone these tell too little to stand for anybody.
WEAK_OFFICES: Final = word_set(
    """head chief director officer member expert analyst deputy representative chair private major
    general captain leader adviser advisor aide candidate lawyer attorney judge coach author owner
    founder editor historian activist journalist militant suspect counterpart inspector detective
    father brother sister sir lord miss doctor agent prosecutor speaker commander secretary"""
)
MAX_PARTS: Final = 8


@dataclass(frozen=True, slots=True)
class Office:
    """A chain of titles from word ``start`` to ``end``; all indices are of words.

    ``title_end`` is where the first title ends, ``bare_end`` leaves out where he serves.
    """

    start: int
    end: int
    title_end: int
    bare_end: int
    use: TitleUse
    country: str | None
    is_strong: bool


def read_titled(line: Line, at: int) -> Step | None:
    """A person with a title, or an office that stands for one, beginning at the word."""
    office = _office_at(line, at)
    if office is None:
        return None
    end = office.end if line.words[office.end - 1].possessive else name_end(line, office.end)
    if end > office.end:
        if not _is_no_person(line, office.end, end):
            return _person(line, office, end)
        if line.words[at].text[0].isupper() and not office.country:
            return None
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
    """Country and end of "of Peru" behind a person's name, or None and ``end``."""
    if end + 1 >= len(line.words) or line.low[end] != "of" or line.words[end - 1].possessive:
        return None, end
    geo = match_geo(line, end + 1)
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
    return office.country is not None or line.words[office.start].text[0].isupper()


def _is_only_a_modifier(line: Line, office: Office) -> bool:
    """True for the "general" of "the general public"."""
    if office.is_strong or line.words[office.start].text[0].isupper():
        return False
    following = line.low[office.bare_end] if office.bare_end < len(line.words) else "."
    return following[0].isalpha() and following not in AFTER_NOUN


def _office_at(line: Line, at: int) -> Office | None:
    """The chain of titles, owners and brackets that begins at the word and holds a title."""
    end, country, start_title = at, None, None
    for _ in range(MAX_PARTS):
        if end >= len(line.words):
            return None
        start_title = title_at(line, end)
        if start_title:
            break
        step = _skip_front(line, end)
        if step is None:
            return None
        end, country = step[0], step[1] or country
    if start_title is None or end >= len(line.words):
        return None
    strong = " ".join(line.low[end : start_title[0]]) not in WEAK_OFFICES or end > at
    stop, use = start_title
    office = Office(at, stop, stop, stop, use, country, strong)
    if line.words[office.end - 1].possessive:
        return office
    return _extend_office(line, office)


def _skip_front(line: Line, at: int) -> tuple[int, str | None] | None:
    """A modifier, country or organisation in front of a title."""
    owner = skip_owner(line, at)
    if owner:
        return owner
    return (at + 1, None) if line.low[at] in MODIFIERS else None


def _extend_office(line: Line, office: Office) -> Office:
    """The office with further titles, brackets and what it is for."""
    for _ in range(MAX_PARTS):
        longer = _next_part(line, office)
        if longer is None:
            return office
        office = longer
    return office


def _next_part(line: Line, office: Office) -> Office | None:
    at = office.end
    if at >= len(line.words) or line.words[at - 1].possessive:
        return None
    if _is_bracket(line, at):
        return replace(office, end=at + 3)
    inner = _office_at(line, at) if line.words[at].text[0].isupper() else None
    if inner:
        return replace(inner, start=office.start, country=inner.country or office.country,
                       is_strong=True)  # fmt: skip
    if line.low[at] in COMPLEMENT_WORDS and office.use is TitleUse.OFFICE:
        return _with_complement(line, office, at)
    return _with_unit(line, office, at)


def _is_bracket(line: Line, at: int) -> bool:
    """True for "(COAS)"."""
    words = line.words[at : at + 3]
    return len(words) == 3 and words[0].text in "([" and words[2].text in ")]" and (
        words[1].text.isupper() and len(words[1].text) > 1
    )  # fmt: skip


def _with_complement(line: Line, office: Office, at: int) -> Office | None:
    """The office with "of the Kingdom of …", "for Climate Change"."""
    start = at + 1
    start += start < len(line.words) and line.low[start] == "the"
    if start >= len(line.words):
        return None
    owner = skip_owner(line, start) or _city(line, start)
    end = owner[0] if owner else start
    end = _portfolio_end(line, end, needs_title=bool(owner))
    if end == start:
        return None
    serves_there = line.low[at] in ("in", "at", "on")
    country = office.country or (owner[1] if owner and not serves_there else None)
    bare = office.bare_end if serves_there else end
    return replace(office, end=end, bare_end=bare, country=country, is_strong=True)


def _city(line: Line, at: int) -> tuple[int, str | None] | None:
    geo = match_geo(line, at)
    return (geo[0], geo[1].code) if geo else None


def _portfolio_end(line: Line, start: int, *, needs_title: bool) -> int:
    """End of capitalised words such as "Climate Change" before a title or a given name."""
    end = start
    while end < len(line.words) and end - start < MAX_PARTS:
        if end > start and title_at(line, end):
            return end
        if not is_name_word(line, end):
            break
        if line.words[end].text in GIVEN_NAMES and not needs_title:
            return end
        end += 1
    return start if needs_title else end


def _with_unit(line: Line, office: Office, at: int) -> Office | None:
    """The office with an organisation right behind it: "Commander Resolute Support Mission"."""
    if not is_name_word(line, at):
        return None
    end = name_end(line, at)
    name = text_of(line, at, end)
    is_defined = end < len(line.words) and _is_bracket(line, end) and not cannot_act(name)
    if is_defined or (end > at + 1 and looks_like_organisation(name)):
        return replace(office, end=end, bare_end=end, is_strong=True)
    return None
