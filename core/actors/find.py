"""An article's actors: scan every sentence, decide kinds, group names, resolve offices."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.actors.coreference.aliases import group_names
from core.actors.coreference.build import build_mentions
from core.actors.coreference.roles import resolve_offices
from core.actors.lexicon.spelling import is_acronym
from core.actors.scanning.candidates import Candidate, Form
from core.actors.scanning.line import read_line
from core.actors.scanning.scan import scan
from core.actors.settling.chambers import settle_chambers
from core.actors.settling.governments import settle_governments
from core.actors.settling.halves import name_halves
from core.actors.settling.kinds import decide_kinds
from core.actors.settling.movements import name_movements
from core.actors.settling.shared_posts import share_posts
from core.actors.settling.short_names import with_short_names
from core.actors.settling.spelled_out import with_spelled_names
from core.language.dateline import length_of_dateline
from core.model import ActorMention, ParsedSentence, Sentence

_LOWER_WORD: Final = re.compile(r"(?<!\w-)\b[a-z]+\b")
_BRACKET: Final = re.compile(
    r"\s?[(\[](?:the )?(?P<short>[A-Z][\w.&+\-]{1,9})[)\]]|,?\sor\s(?P<other>[A-Z]{3,7})\b"
)


def find_actors(
    text: str, sentences: tuple[Sentence, ...], parsed: tuple[ParsedSentence, ...]
) -> tuple[ActorMention, ...]:
    """The mentions of actors in the order of the text; none overlap."""
    common = frozenset(_LOWER_WORD.findall(text))
    lines = [read_line(sentence, common) for sentence in sentences]
    headlines = frozenset(line.sentence for line in lines if line.is_headline)
    scanned = [candidate for line in lines for candidate in scan(line)]
    scanned = _without_datelines(scanned, sentences)
    scanned = with_short_names(text, with_spelled_names(text, scanned))
    decided = name_halves(decide_kinds(scanned, parsed, common, headlines))
    decided = share_posts(text, settle_chambers(text, settle_governments(decided, lines)))
    acronyms = defined_acronyms(text, decided)
    candidates = name_movements(text, _with_groups_acronyms(decided, acronyms))
    groups = group_names(candidates, acronyms)
    offices = resolve_offices(text, candidates, groups)
    return build_mentions(text, groups, offices)


def _without_datelines(
    candidates: Sequence[Candidate], sentences: Sequence[Sentence]
) -> list[Candidate]:
    """The candidates but for the town of «KINGSTOWN -- », which is nobody's name.

    The country behind it tells whose ministers are meant.
    """
    lines = (sentence.start + length_of_dateline(sentence.text) for sentence in sentences)
    ends = dict(enumerate(lines))
    return [
        c
        for c in candidates
        if c.start >= ends[c.sentence]
        or (c.form is not Form.NAME and c.start > sentences[c.sentence].start)
    ]


def defined_acronyms(text: str, candidates: Sequence[Candidate]) -> dict[str, str]:
    """Short forms in brackets behind a name, with that name: "(ISPR)"."""
    found = {}
    for candidate in candidates:
        bracket = _BRACKET.match(text, candidate.end)
        short = bracket and (bracket["short"] or bracket["other"])
        if short and _is_short_for(short, candidate.name):
            found[short] = candidate.name
    return found


def _is_short_for(short: str, name: str) -> bool:
    return is_acronym(short, name) or _has_its_letters(short, name) or _is_spelt_in(short, name)


def _is_spelt_in(short: str, name: str) -> bool:
    """True for "JAL" in "Japan Airlines": its letters in their order, from the first one on."""
    letters = iter(name.casefold())
    return short.isupper() and name[0] == short[0] and all(c in letters for c in short.casefold())


def _has_its_letters(short: str, name: str) -> bool:
    """True for "ABNL", in another order than the words of "National Liberation of Both Arms"."""
    initials = [word[0] for word in name.split() if word[0].isupper()]
    return len(short) > 2 and sorted(initials) == sorted(short)


def _with_groups_acronyms(
    candidates: Sequence[Candidate], acronyms: Mapping[str, str]
) -> list[Candidate]:
    """The candidates, acronyms of groups as groups: "the Libyan National Army (LNA)"."""
    groups = {c.name: c for c in candidates if c.form is Form.GROUP}
    found = []
    for candidate in candidates:
        meant = groups.get(acronyms.get(candidate.name, ""))
        if meant:
            candidate = replace(
                candidate, name=meant.name, form=meant.form, kind=meant.kind, country=meant.country
            )
        found.append(candidate)
    return found
