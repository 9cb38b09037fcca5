"""Whose people a group noun names: "officials of the Rada", "the government of Bavaria"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from core.actors.lexicon.groups import COMPLEMENT_WORDS, MODIFIERS, TRADES, GroupUse
from core.actors.lexicon.organisations import looks_like_organisation
from core.actors.lexicon.phrases import group_book
from core.actors.lexicon.words import word_set
from core.actors.scanning.line import Line, match_geo, skip_owner, text_of, title_at
from core.actors.scanning.name_run import name_end
from core.language.geography import NameUse

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
# "The government of the state of Bavaria".
LANDS: Final = frozenset(("state", "province", "region", "republic", "island"))
# Governments that are not, or no longer, their country's: "the ousted government of Yemen".
NOT_THE_STATES: Final = word_set(
    "former ousted deposed toppled exiled state provincial regional local municipal"
)
BECOMES: Final = word_set("become becomes became becoming")
# "Became the first new full-fledged members".
MAX_BEFORE_MEMBERS: Final = 6


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


def read_phrase(line: Line, phrase: Phrase) -> Phrase:
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
            if owner is None and not _modifies(line, reached):
                break
            reached, country = owner or (reached + 1, None)
            phrase = replace(
                phrase, owned=phrase.owned or owner is not None, country=country or phrase.country
            )
        if line.words[reached - 1].possessive and phrase.use:
            break
    return phrase


def _modifies(line: Line, at: int) -> bool:
    word = line.low[at] if line.words[at].first else line.words[at].text
    return line.low[at] in MODIFIERS or word in TRADES


def is_of_a_part(line: Line, phrase: Phrase) -> bool:
    """True for "the Geneva government", "Bavaria's state government", "the former government"."""
    places = (match_geo(line, at) for at in (phrase.start, *range(phrase.noun + 1, phrase.end)))
    is_regional = any(geo is not None and geo[1].use is NameUse.CITY for geo in places)
    return is_regional or not NOT_THE_STATES.isdisjoint(line.low[phrase.start : phrase.noun])


def with_complement(line: Line, phrase: Phrase) -> Phrase:
    """The phrase with "of the Rada", "from 14 countries" behind its noun."""
    at = phrase.end
    if at + 1 >= len(line.words) or line.low[at] not in COMPLEMENT_WORDS:
        return phrase
    if line.low[at] == "from" and line.low[at - 1] not in ENVOYS:
        return phrase
    if _join_it(line, phrase):
        return phrase
    start = at + 1 + (line.low[at + 1] == "the")
    land, of = (*line.low[start : start + 2], "", "")[:2]
    if land in LANDS and of == "of":
        start += 2 + (line.low[start + 2 : start + 3] == ("the",))
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
    inner = read_phrase(line, Phrase(start, start, start))
    if inner.use and not inner.country and inner.noun > inner.start:
        return replace(phrase, end=inner.end, owned=True)
    if inner.use and inner.country:
        government = inner.use is GroupUse.GOVERNMENT and not is_of_a_part(line, inner)
        return replace(
            phrase, end=inner.end, owned=True, country=inner.country, government=government
        )
    owner = skip_owner(line, start)
    is_led = owner is None and (phrase.use is GroupUse.GOVERNMENT or title_at(line, start))
    if is_led or _sent_by_body(line, phrase, start):
        return phrase  # "the government of Ana Rowe" names her
    end = owner[0] if owner else name_end(line, start)
    end += line.low[end : end + 1] == ("movement",)  # "envoys of the Houthi movement"
    geo = match_geo(line, start)
    is_adjective = geo is not None and geo[1].use is NameUse.ADJECTIVE
    if end == start or is_adjective or line.words[end - 1].possessive:
        return phrase
    country = owner[1] if owner else None
    return replace(phrase, end=end, owned=True, country=phrase.country or country)


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
