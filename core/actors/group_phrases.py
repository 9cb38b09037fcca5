"""Groups named by a noun: "Peruvian officials", "the rebels", "the US side"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.actors.candidates import Candidate, Form
from core.actors.groups import COMPLEMENT_WORDS, MODIFIERS, GroupUse, NamedGroup
from core.actors.line import Line, Step, name_end, skip_owner, text_of
from core.actors.phrases import group_book, organisation_book
from core.language.geography import adjective_of
from core.model import ActorKind


@dataclass(frozen=True, slots=True)
class Phrase:
    """A group noun with what stands in front of it; all indices are of words.

    ``noun`` is where the last noun begins, ``owned`` is true where the words say whose people
    they are, ``government`` where a government stands in front: "Peruvian government officials".
    """

    start: int
    end: int
    noun: int
    use: GroupUse | None = None
    country: str | None = None
    owned: bool = False
    government: bool = False


def read_group(line: Line, at: int) -> Step | None:
    """People who act together, beginning at the word."""
    phrase = _phrase(line, Phrase(at, at, at))
    if phrase.use is None:
        return None
    phrase = _with_complement(line, phrase)
    needs_owner = phrase.use in (GroupUse.WHOSE, GroupUse.SPEAKERS)
    if needs_owner and not phrase.owned and phrase.noun == at:
        return None
    if phrase.use is GroupUse.COUNTRY and not phrase.country:
        return None
    return Step(phrase.end, (_candidate(line, phrase),))


def _phrase(line: Line, phrase: Phrase) -> Phrase:
    """The phrase as far as it goes, or one without a use where no group noun comes."""
    reached = phrase.end
    while reached < len(line.words):
        found = group_book().match(line.low, reached)
        if found:
            government = phrase.government or phrase.use is GroupUse.GOVERNMENT
            phrase = replace(
                phrase, noun=reached, end=found[0], use=found[1], government=government
            )
            reached = found[0]
        else:
            owner = skip_owner(line, reached)
            if owner is None and line.low[reached] not in MODIFIERS:
                break
            reached, country = owner or (reached + 1, None)
            phrase = replace(
                phrase, owned=phrase.owned or owner is not None, country=country or phrase.country
            )
        if line.words[reached - 1].possessive and phrase.use:
            break
    return phrase


def _with_complement(line: Line, phrase: Phrase) -> Phrase:
    """The phrase with "of the Rada", "from 14 countries" behind its noun."""
    at = phrase.end
    if at + 1 >= len(line.words) or line.low[at] not in COMPLEMENT_WORDS:
        return phrase
    start = at + 1
    start += line.low[start] == "the"
    if line.low[start + 1 : start + 2] in (("countries",), ("nations",), ("states",)):
        return replace(phrase, end=start + 2, owned=True)
    if start >= len(line.words):
        return phrase
    owner = skip_owner(line, start)
    if owner:
        return replace(phrase, end=owner[0], owned=True, country=phrase.country or owner[1])
    end = name_end(line, start)
    return replace(phrase, end=end, owned=True) if end > start else phrase


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
    if phrase.use is GroupUse.SPEAKERS and phrase.noun > phrase.start:
        return _who_they_speak_for(line, phrase, found)
    return _government(found) if phrase.use is GroupUse.GOVERNMENT else found


def _who_they_speak_for(line: Line, phrase: Phrase, found: Candidate) -> Candidate:
    """The movement or government itself, where only its name stands in front of the noun."""
    if phrase.government and phrase.country:
        return _government(found)
    named = organisation_book().match(line.exact, phrase.start)
    if named and named[0] == phrase.noun and isinstance(named[1], NamedGroup):
        return replace(found, name=named[1].name)
    return found


def _government(found: Candidate) -> Candidate:
    name = f"{adjective_of(found.country)} government" if found.country else found.name
    return replace(found, name=name, is_government=True)
