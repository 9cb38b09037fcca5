"""One pass over a sentence: the candidates in it, in order, none overlapping."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from core.actors.candidates import NOT_NAMES, Candidate, Form
from core.actors.given_names import GIVEN_NAMES
from core.actors.group_phrases import read_group
from core.actors.groups import NamedGroup
from core.actors.line import Line, Step, is_name_word, match_geo, name_end, text_of, title_at
from core.actors.offices import country_behind, read_titled
from core.actors.organisations import cannot_act, looks_like_organisation
from core.actors.phrases import beginnings, geography_book, organisation_book
from core.actors.words import PARTICLES, SPEECH, word_set
from core.language.geography import NameUse, look_up
from core.model import ActorKind

PLACE_CUES: Final = word_set(
    "in at near inside outside across around throughout into within via toward towards"
)
TOWN_CUES: Final = PLACE_CUES | frozenset(("from", "to", "of", "through", "reach", "leave"))
PRONOUNS: Final = frozenset(("he", "she", "him"))
TOLD: Final = word_set("told asked met urged thanked said meet visited received")
_NAMES_OF_STATE: Final = frozenset((NameUse.COUNTRY, NameUse.SHORT, NameUse.SEAT))
MAX_PERSON_WORDS: Final = 6


def scan(line: Line) -> Iterator[Candidate]:
    """The candidates of a sentence."""
    at = 0
    while at < len(line.words):
        step = _step(line, at)
        yield from step.found
        at = max(step.end, at + 1)


def _step(line: Line, at: int) -> Step:
    """The reading that goes furthest from the word; a titled person wins a tie."""
    if not _may_begin(line, at):
        return Step(at + 1)
    steps = [step for step in (read_titled(line, at), read_group(line, at)) if step]
    best = max(steps, key=lambda step: (step.end, len(step.found)), default=Step(at))
    if best.end > at and best.end >= _plain_end(line, at):
        return best
    if line.low[at] in PRONOUNS:
        return _pronoun(line, at)
    return read_geo(line, at) or read_organisation(line, at) or read_name(line, at) or Step(at + 1)


def _may_begin(line: Line, at: int) -> bool:
    """False for the marks and ordinary words of which most of a text is made."""
    word, low = line.words[at], line.low[at]
    if word.text[0].islower() and not word.is_name_like:
        return low in beginnings() or low in PRONOUNS or low in PARTICLES
    return word.text[0].isalnum()


def _plain_end(line: Line, at: int) -> int:
    """How far a table name or a run of capitals would go: "Opposition Alliance for Peace"."""
    if not is_name_word(line, at):
        return at
    end = name_end(line, at)
    return end if end > at and looks_like_organisation(text_of(line, at, end)) else at


def _pronoun(line: Line, at: int) -> Step:
    word = line.words[at]
    found = Candidate(
        word.start, word.end, word.text, Form.PRONOUN, line.sentence, ActorKind.PERSON
    )
    return Step(at + 1, (found,))


def read_geo(line: Line, at: int) -> Step | None:
    """A country under any of its names, unless the words make it a place."""
    geo = match_geo(line, at)
    if geo is None:
        return None
    end, name = geo
    longer = name_end(line, at) if is_name_word(line, at) else end
    if longer > end and not line.words[end - 1].possessive:
        return _name_with_geo(line, at, end, longer)
    if not _stands_for_country(line, at, end, name.use):
        return Step(end)
    return Step(end, (_country(line, at, end, name.code),))


def _country(line: Line, start: int, end: int, code: str) -> Candidate:
    form = Form.GROUP if code == "PSE" and line.low[end - 1] == "palestinians" else Form.COUNTRY
    return Candidate(
        line.words[start].start, line.words[end - 1].end, text_of(line, start, end), form,
        line.sentence, ActorKind.GROUP if form is Form.GROUP else ActorKind.COUNTRY, None, code,
    )  # fmt: skip


def _stands_for_country(line: Line, at: int, end: int, use: NameUse) -> bool:
    before = line.low[at - 1] if at else ""
    if before == "the" and at > 1:
        article, before = True, line.low[at - 2]
    else:
        article = before == "the"
    if use in _NAMES_OF_STATE:
        return before not in PLACE_CUES
    if use is NameUse.CAPITAL:
        return (before not in TOWN_CUES and not _is_address(line, end) and at > 0) or (
            at == 0 and not _is_address(line, end)
        )  # fmt: skip
    if use is NameUse.PEOPLE:
        return before not in PLACE_CUES
    following = line.words[end].text if end < len(line.words) else "."
    return use is NameUse.ADJECTIVE and article and not following[0].isalnum()


def _is_address(line: Line, end: int) -> bool:
    """True where a comma and a country, a dash or a bracket follow: "MOSCOW, Russia"."""
    following = [word.text for word in line.words[end : end + 2]]
    if not following:
        return False
    if following[0] in "(\u2014\u2013:-":
        return True
    return following[0] == "," and len(following) > 1 and look_up(following[1]) is not None


def _name_with_geo(line: Line, at: int, geo_end: int, end: int) -> Step:
    """A run of capitals that begins with a place: "Sony Columbia", "Iran Air", "Paris Hilton"."""
    text = text_of(line, at, end)
    geo = look_up(text_of(line, at, geo_end))
    code = geo.code if geo else None
    if looks_like_organisation(text):
        found = _name(line, at, end, ActorKind.ORGANISATION)
        return Step(end, (replace(found, country=code),))
    if cannot_act(text):
        return Step(end)
    if geo and geo.use is NameUse.ADJECTIVE and line.words[geo_end].text in GIVEN_NAMES:
        return read_name(line, geo_end) or Step(geo_end)
    if geo and geo.use in _NAMES_OF_STATE and _stands_for_country(line, at, geo_end, geo.use):
        return Step(geo_end, (_country(line, at, geo_end, geo.code),))
    return read_name(line, at) or Step(end)


def read_organisation(line: Line, at: int) -> Step | None:
    """An organisation or movement of the tables, with the words that make it another one."""
    row = organisation_book().match(line.exact, at)
    if row is None:
        return None
    end, entry = row
    longer = name_end(line, at) if is_name_word(line, at) else end
    if longer > end and looks_like_organisation(text_of(line, at, longer)):
        return Step(longer, (_name(line, at, longer, ActorKind.ORGANISATION),))
    if isinstance(entry, NamedGroup):
        found = _name(line, at, end, ActorKind.GROUP)
        return Step(end, (replace(found, form=Form.GROUP, country=entry.country),))
    found = _name(line, at, end, ActorKind.ORGANISATION)
    return Step(end, (replace(found, country=entry.country),))


def read_name(line: Line, at: int) -> Step | None:
    """A run of capitalised words that no table knows."""
    end = name_end(line, at)
    if end == at:
        return None
    start = at + _skips_first(line, at, end)
    if start == end:
        return Step(end)
    owned = _titled_behind(line, start, end) or _group_behind(line, start, end)
    return owned or _plain_name(line, start, end)


def _skips_first(line: Line, at: int, end: int) -> int:
    """1 where the first word is a capital only because the sentence begins with it."""
    word = line.words[at]
    is_ordinary = word.first and word.text.casefold() in line.common
    return int(is_ordinary and word.text not in GIVEN_NAMES)


def _titled_behind(line: Line, start: int, end: int) -> Step | None:
    """The person of "Petra Energy CEO Ana Brandt", where the organisation stands in front."""
    if end >= len(line.words) or line.words[end - 1].possessive or not title_at(line, end):
        return None
    step = read_titled(line, end)
    if step is None or not step.found or step.found[0].start != line.words[end].start:
        return None
    person = step.found[0]
    front = text_of(line, start, end)
    role = f"{front} {person.role}"
    name = role if person.form in NOT_NAMES else person.name
    form = Form.ROLE if person.form is Form.WEAK_ROLE else person.form
    first = line.words[start].start
    return Step(step.end, (replace(person, start=first, role=role, name=name, form=form),))


def _group_behind(line: Line, start: int, end: int) -> Step | None:
    """The group of "Halden officials", where a name that no table knows stands in front."""
    if end >= len(line.words) or line.words[end - 1].possessive:
        return None
    step = read_group(line, end, named=True)
    if step is None or not step.found:
        return None
    group = step.found[0]
    name = f"{text_of(line, start, end)} {group.name}"
    return Step(step.end, (replace(group, start=line.words[start].start, name=name),))


def _plain_name(line: Line, start: int, end: int) -> Step:
    text = text_of(line, start, end)
    if cannot_act(text):
        return Step(end)
    if looks_like_organisation(text):
        return Step(end, (_name(line, start, end, ActorKind.ORGANISATION),))
    parts = _hyphen_parts(line, start) if end == start + 1 else ()
    if parts:
        return Step(end, parts)
    if _is_given(line, start) and 1 < end - start <= MAX_PERSON_WORDS:
        country, after = country_behind(line, end)
        return Step(after, (replace(_name(line, start, end, ActorKind.PERSON), country=country),))
    if start and line.low[start - 1] in PLACE_CUES:
        return Step(end)
    return Step(end, (_name(line, start, end, None),))


def _is_given(line: Line, at: int) -> bool:
    word = line.words[at].text
    return word in GIVEN_NAMES or word.partition("-")[0] in GIVEN_NAMES


def _name(line: Line, start: int, end: int, kind: ActorKind | None) -> Candidate:
    return Candidate(
        line.words[start].start, line.words[end - 1].end, text_of(line, start, end), Form.NAME,
        line.sentence, kind, speaks=_speaks(line, start, end),
    )  # fmt: skip


def _speaks(line: Line, start: int, end: int) -> bool:
    behind = line.low[end : end + 2]
    return bool(SPEECH.intersection(behind)) or (start > 0 and line.low[start - 1] in TOLD)


def _hyphen_parts(line: Line, at: int) -> tuple[Candidate, ...]:
    """The two countries of "US-Iran", each by itself; nothing where a part is no country."""
    word = line.words[at]
    start, found = word.start, []
    for part in word.text.split("-"):
        geo = geography_book().match([part], 0) if part else None
        if geo is None:
            return ()
        end = start + len(part)
        found.append(Candidate(start, end, part, Form.COUNTRY, line.sentence, ActorKind.COUNTRY,
                               None, geo[1].code))  # fmt: skip
        start = end + 1
    return tuple(found) if len(found) > 1 else ()
