"""Whom "he" and "she" stand for, where only one person is left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from core.actors.coreference.people import Cast, Person
from core.actors.scanning.candidates import Candidate, Form

# A verb with its auxiliaries and preposition, and nothing that opens a clause.
_DOES_TO: Final = re.compile(
    r"\s(?:had |has |have |will |would |later |also |then ){0,3}(?!said|says)[a-z]{2,15}\s"
    r"(?:with |to |on )?"
)
_OWNING: Final = re.compile(r"['\u2019]")
_GOVERNED: Final = re.compile(
    r"\b(?:of|with|by|to|for|from|on|against|at|between|and|or|after|before|about|under|than)"
    r"\s{1,3}(?:the\s)?\Z",
    re.IGNORECASE,
)
# "After talks with Berg, she", "Two weeks before meeting Berg, she", "In a letter to Berg, she".
_FRONTED: Final = re.compile(
    r"(?:in|on|at|with|for|during|following|besides|despite|like|unlike|as\sone\sof"
    r"|(?:[a-z]{1,12}\s){0,3}(?:after|before|since)(?!\s[^,]{0,80}\b(?:was|were|had|[a-z]{2,12}ed)\b))"
    r"\s[^.?!]{0,120}\b"
    r"(?:of|with|by|to|for|on|against|at|about|under|than|as|(?!said)[a-z]{3,14}ing)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_UP_TO_CLAUSE: Final = re.compile(r"(?!.*\b(?:who|whom|that|which|said|and)\b)[^.;]{0,100},\s")
_SAYS: Final = re.compile(r"\s(?:said|says|told|added|wrote)\b")
_QUOTED: Final = re.compile(r",[\u201d\"]\s\Z")
_SENTENCE_END: Final = re.compile(r"[.?!][\s\u201d\"]|\n")
# How far back a phrase in front of the pronoun may begin.
MAX_PHRASE: Final = 160
# How many sentences back a pronoun may reach.
PRONOUN_REACH: Final = 2
# A sentence with more persons is a list.
MAX_SEEN: Final = 20


def only(people: Sequence[Person]) -> Person | None:
    """The person who is alone."""
    return people[0] if len(people) == 1 else None


def by_pronoun(pronoun: Candidate, cast: Cast) -> Person | None:
    """The only person of the sentence so far; else whom the sentence before is about."""
    here = _fitting(pronoun, cast, pronoun.sentence)
    doing = _who_does_it(pronoun, cast)
    aside = _in_front_phrase(pronoun, cast)
    here = [person for person in here if person not in (doing, aside)]
    here = [] if _says_it_behind(pronoun, cast.text) else here
    if here:
        return only(here)
    woman = _only_woman(pronoun, cast)
    for back in range(1, PRONOUN_REACH + 1):
        there = _fitting(pronoun, cast, pronoun.sentence - back)
        there = [person for person in there if person is not aside]
        if there:
            return woman or only(there) or _topic(pronoun, cast, there, back)
    return woman


def _in_front_phrase(pronoun: Candidate, cast: Cast) -> Person | None:
    """Berg in "After talks with Berg, she left" and "A week after seeing Berg, she left"."""
    told = cast.by_sentence.get(pronoun.sentence, ())
    if pronoun.name not in {"he", "she"} or len(told) != 1:
        return None
    mention, person = told[0]
    front = cast.text[max(0, mention.start - MAX_PHRASE) : mention.start]
    front = _SENTENCE_END.split(front)[-1].lstrip('\u201c" ')
    is_aside = _FRONTED.match(front) and not _SAYS.match(cast.text, pronoun.end)
    is_close = _UP_TO_CLAUSE.fullmatch(cast.text[mention.end : pronoun.start])
    return person if is_aside and is_close else None


def _says_it_behind(pronoun: Candidate, text: str) -> bool:
    """True for the "he" of '"I have told Berg," he said', who is nobody in the words quoted."""
    front = text[max(0, pronoun.start - 3) : pronoun.start]
    return bool(_QUOTED.search(front) and _SAYS.match(text, pronoun.end))


def _only_woman(pronoun: Candidate, cast: Cast) -> Person | None:
    """The only known woman told of just before, whoever else "she" might be."""
    if pronoun.name.casefold() not in {"she", "her"}:
        return None
    reach = range(1, PRONOUN_REACH + 1)
    near = [p for back in reach for p in _fitting(pronoun, cast, pronoun.sentence - back)]
    return only([*{id(p): p for p in near if p.is_female}.values()])


def _who_does_it(pronoun: Candidate, cast: Cast) -> Person | None:
    """The person right before "received him" or "met with her", who is another one."""
    if pronoun.name not in {"him", "her"}:
        return None
    mention, person = next(reversed(cast.by_sentence.get(pronoun.sentence, ())), (None, None))
    between = cast.text[mention.end : pronoun.start] if mention else ""
    return person if _DOES_TO.fullmatch(between) else None


def _topic(pronoun: Candidate, cast: Cast, there: list[Person], back: int) -> Person | None:
    """Who does what the sentence before tells, where the pronoun is who does what this one tells.

    "Rowe met Lindt. On Friday she left": it is Rowe, though both are women.
    """
    mention, person = cast.by_sentence[pronoun.sentence - back][0]
    does = pronoun.is_first or pronoun.name.casefold() in {"he", "she"}
    if _is_subject(mention, cast.text):
        return person if does and person in there else None
    going_on = _told_by_pronoun(cast, pronoun.sentence - back)
    return going_on if does and going_on in there else None


def _told_by_pronoun(cast: Cast, sentence: int) -> Person | None:
    """The only one whom the sentence calls "he" or "him": it goes on telling of that person."""
    told = cast.by_sentence[sentence]
    people = {
        id(p): p for m, p in told if m.form is Form.PRONOUN and m.name in {"he", "she", "him"}
    }
    return only([*people.values()])


def _is_subject(mention: Candidate, text: str) -> bool:
    """True for the first person of a sentence who is no owner and behind no preposition."""
    front = text[max(0, mention.start - 12) : mention.start]
    return not (_OWNING.match(text, mention.end) or _GOVERNED.search(front))


def _fitting(pronoun: Candidate, cast: Cast, sentence: int) -> list[Person]:
    """The persons of a sentence, each once, who may be he or she."""
    is_she = pronoun.name.casefold() in {"she", "her"}
    seen = {id(person): person for _, person in cast.by_sentence.get(sentence, ())[:MAX_SEEN]}
    return [p for p in seen.values() if not (p.is_male if is_she else p.is_female)]
