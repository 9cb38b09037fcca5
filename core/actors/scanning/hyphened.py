"""States and bodies that are part of a hyphened word: "US-Iran", "the Peru-Oman Trade Treaty"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.actors.lexicon.groups import NamedGroup
from core.actors.lexicon.organisations import PACT_ENDINGS
from core.actors.lexicon.phrases import organisation_book
from core.actors.scanning.candidates import Candidate, Form
from core.actors.scanning.line import Line
from core.language.geography import NameUse, look_up
from core.model import ActorKind

# Countries as the first half of a word: "Sino-Indian".
HYPHENED: Final[Mapping[str, str]] = {
    "Sino": "CHN", "Indo": "IND", "Anglo": "GBR", "Franco": "FRA", "Russo": "RUS",
    "Greco": "GRC", "Turco": "TUR", "Italo": "ITA", "Pak": "PAK", "Japano": "JPN",
}  # fmt: skip


def country_candidate(start: int, end: int, text: str, sentence: int, code: str) -> Candidate:
    """A country named by ``text``; the Palestinians, under any name but a state's, are a group."""
    geo = look_up(text)
    if code == "PSE" and geo and geo.use in (NameUse.ADJECTIVE, NameUse.PEOPLE):
        name = "Palestinians"
        return Candidate(start, end, name, Form.GROUP, sentence, ActorKind.GROUP, country=code)
    return Candidate(start, end, text, Form.COUNTRY, sentence, ActorKind.COUNTRY, country=code)


def hyphen_parts(line: Line, at: int) -> tuple[Candidate, ...]:
    """The two parties of "US-Iran", each by itself; nothing where a part is in no table."""
    start, found = line.words[at].start, []
    for part in line.words[at].text.split("-"):
        party = _party(part, start, line.sentence)
        if party is None:
            return ()
        found.append(party)
        start = party.end + 1
    return tuple(found) if len(found) > 1 else ()


def sides_in_name(line: Line, start: int, end: int) -> tuple[Candidate, ...]:
    """Both sides of the "Peru-Oman Trade Treaty", the second of the "Peru–Oman Trade Treaty"."""
    first, before = line.words[start], line.words[start - 1] if start else None
    if line.words[end - 1].text not in PACT_ENDINGS:
        return ()
    if before is None or before.text != "–" or before.end != first.start:
        return hyphen_parts(line, start)
    second = _party(first.text, first.start, line.sentence)
    return (second,) if second else ()


def _party(part: str, start: int, sentence: int) -> Candidate | None:
    """The country, movement or organisation that part of a hyphened word is."""
    if not part:
        return None
    end = start + len(part)
    code = HYPHENED.get(part)
    geo = look_up(part) if code is None else None
    if code or geo:
        return country_candidate(start, end, part, sentence, code or (geo.code if geo else ""))
    row = organisation_book().match([part], 0)
    if row is None:
        return None
    is_group = isinstance(row[1], NamedGroup)
    form, kind = (Form.GROUP, ActorKind.GROUP) if is_group else (Form.NAME, ActorKind.ORGANISATION)
    return Candidate(start, end, part, form, sentence, kind, country=row[1].country)
