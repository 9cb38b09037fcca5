"""Groups named by a noun: "Peruvian officials", "the rebels", "the US side"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from core.actors.candidates import Candidate, Form
from core.actors.groups import COMPLEMENT_WORDS, MODIFIERS, GroupUse, NamedGroup
from core.actors.line import Line, Step, match_geo, skip_owner, text_of, title_at
from core.actors.name_run import name_end
from core.actors.organisations import looks_like_organisation
from core.actors.phrases import group_book, organisation_book
from core.actors.words import word_set
from core.language.geography import NameUse
from core.language.governments import government_name
from core.model import ActorKind

# A longer run of modifiers is no phrase; it also keeps the scan linear.
MAX_WORDS: Final = 12
# Who comes from somewhere to speak for it; troops from a place only leave it.
ENVOYS: Final = word_set(
    """officials representatives negotiators diplomats leaders envoys delegates delegation
    delegations ministers ambassadors lawmakers legislators senators members executives experts
    presidents premiers governors mayors generals chiefs"""
)
# Nameless people who are no more than those who sent them.
SENT: Final = word_set("representatives negotiators envoys delegates officials")
# Who decides for a body and is not bound himself: the body is what is named.
OF_BODIES: Final = SENT | word_set(
    "leaders members shareholders stockholders holders owners executives"
)
BECOMES: Final = word_set("become becomes became becoming")
# "Became the first new full-fledged members".
MAX_BEFORE_MEMBERS: Final = 6
_PEOPLE: Final = frozenset((GroupUse.SPEAKERS, GroupUse.WHOSE))
_COUNTRIES: Final = frozenset((NameUse.COUNTRY, NameUse.SHORT))


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


def read_group(line: Line, at: int, *, named: bool = False) -> Step | None:
    """People who act together, beginning at the word; ``named`` where a name stands in front."""
    if at > line.last_group or _heads_the_state(line, at):
        return None
    phrase = _phrase(line, Phrase(at, at, at))
    if phrase.use is None or _is_an_airline(line, phrase, named=named):
        return None
    longer = _with_complement(line, phrase)
    if _lists_countries(line, phrase, longer):
        return Step(longer.end, (_country_behind(line, phrase, longer),))
    phrase = longer
    needs_owner = phrase.use in (GroupUse.WHOSE, GroupUse.SPEAKERS)
    if needs_owner and not (phrase.owned or named) and phrase.noun == at:
        return None
    if phrase.use is GroupUse.COUNTRY and not phrase.country:
        return None
    if _is_a_bodys_epithet(line, phrase):
        return Step(phrase.end)
    return Step(phrase.end, (_candidate(line, phrase),))


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


def _phrase(line: Line, phrase: Phrase) -> Phrase:
    """The phrase as far as it goes, or one without a use where no group noun comes."""
    reached = phrase.end
    while reached < min(len(line.words), phrase.start + MAX_WORDS):
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
    if line.low[at] == "from" and line.low[at - 1] not in ENVOYS:
        return phrase
    if _join_it(line, phrase):
        return phrase
    start = at + 1 + (line.low[at + 1] == "the")
    if line.low[start + 1 : start + 2] in (("countries",), ("nations",), ("states",)):
        return replace(phrase, end=start + 2, owned=True)
    if line.low[start : start + 2] == ("civil", "society"):
        return replace(phrase, end=start + 2, owned=True)
    if start >= len(line.words) or not line.words[start].is_name_like:
        return phrase
    return _with_owner_behind(line, phrase, start)


def _join_it(line: Line, phrase: Phrase) -> bool:
    """True for "became full members of NATO": NATO is a party by itself."""
    before = line.low[max(0, phrase.start - MAX_BEFORE_MEMBERS) : phrase.start]
    return line.low[phrase.noun] == "members" and not BECOMES.isdisjoint(before)


def _with_owner_behind(line: Line, phrase: Phrase, start: int) -> Phrase:
    """The phrase with "of Ukraine's new government", "of the Rada"."""
    inner = _phrase(line, Phrase(start, start, start))
    if inner.use and not inner.country and inner.noun > inner.start:
        return replace(phrase, end=inner.end, owned=True)
    if inner.use and inner.country:
        government = inner.use is GroupUse.GOVERNMENT
        return replace(
            phrase, end=inner.end, owned=True, country=inner.country, government=government
        )
    owner = skip_owner(line, start)
    is_led = owner is None and (phrase.use is GroupUse.GOVERNMENT or title_at(line, start))
    if is_led or _sent_by_body(line, phrase, start):
        return phrase  # "the government of Ana Rowe" names her
    end = owner[0] if owner else name_end(line, start)
    geo = match_geo(line, start)
    is_adjective = geo is not None and geo[1].use is NameUse.ADJECTIVE
    if end == start or is_adjective or line.words[end - 1].possessive:
        return phrase
    country = owner[1] if owner else None
    return replace(phrase, end=end, owned=True, country=phrase.country or country)


def _is_a_bodys_epithet(line: Line, phrase: Phrase) -> bool:
    """True for the "opposition" of "the opposition Reform Alliance"."""
    if phrase.use is not GroupUse.ALONE or line.low[phrase.end - 1].endswith("s"):
        return False
    if phrase.end >= len(line.words) or line.words[phrase.end - 1].possessive:
        return False
    return name_end(line, phrase.end) > phrase.end


def _sent_by_body(line: Line, phrase: Phrase, start: int) -> bool:
    """True for "negotiators from Petra Energy Corp.": the company itself is named behind."""
    noun = line.low[phrase.noun]
    if noun in ENVOYS and line.low[phrase.end] == "from" and _are_listed(line, start):
        return True
    if noun not in OF_BODIES or phrase.noun > phrase.start or match_geo(line, start):
        return False
    return (line.low[phrase.end] == "from" and noun in SENT) or looks_like_organisation(
        text_of(line, start, max(name_end(line, start), start + 1))
    )


def _are_listed(line: Line, start: int) -> bool:
    """True for the bodies of "experts from the ESA and Halden Corp."."""
    end = name_end(line, start)
    follows = end < len(line.words) - 1 and line.low[end] == "and"
    return end > start and follows and line.words[end + 1].is_name_like


def _lists_countries(line: Line, phrase: Phrase, longer: Phrase) -> bool:
    """True for "leaders of Peru, Chile and Mali": the countries meet."""
    if phrase.use not in _PEOPLE or phrase.owned or longer.end == phrase.end:
        return False
    geo = match_geo(line, _owner_start(line, phrase))
    follows = longer.end < len(line.words) and line.low[longer.end] in (",", "and")
    return bool(geo and geo[0] == longer.end and geo[1].use in _COUNTRIES and follows)


def _owner_start(line: Line, phrase: Phrase) -> int:
    return phrase.end + 1 + (line.low[phrase.end + 1] == "the")


def _country_behind(line: Line, phrase: Phrase, longer: Phrase) -> Candidate:
    start = _owner_start(line, phrase)
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
    geo = match_geo(line, phrase.start)
    is_regional = geo is not None and geo[1].use is NameUse.CITY
    return _government(found) if phrase.use is GroupUse.GOVERNMENT and not is_regional else found


def _who_they_speak_for(line: Line, phrase: Phrase, found: Candidate) -> Candidate:
    """The movement or government itself, where only its name stands in front of the noun."""
    if phrase.government and phrase.country:
        return _government(found)
    named = organisation_book().match(line.exact, phrase.start)
    if named and named[0] == phrase.noun and isinstance(named[1], NamedGroup):
        return replace(found, name=named[1].name)
    return found


def _government(found: Candidate) -> Candidate:
    name = government_name(found.country) if found.country else found.name
    return replace(found, name=name, is_government=True)
