"""Days that the parser takes for a part of the name beside them, or hangs from the wrong verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.language.hanging import SUBJECTS, children, hang
from core.language.months import MONTHS
from core.language.weekdays import WEEKDAYS

if TYPE_CHECKING:
    from core.token import Token

IN_FRONT: Final = frozenset({"compound", "nmod", "nummod"})
DAYS: Final = frozenset((*WEEKDAYS, *MONTHS, "yesterday", "today", "tomorrow"))
SPELLS: Final = frozenset({"minutes", "hours", "days", "weeks", "months", "years"})
# What stands between a name and its verb: "and Prime Minister Lindt have".
BETWEEN: Final = frozenset({"AUX", "ADV", "PART", "PROPN", "CCONJ", "DET", "ADJ"})
BEGINNING: Final = frozenset({"beginning", "starting"})
UNITS: Final = frozenset({"week", "month", "year", "spring", "summer", "autumn", "fall", "winter"})
MAX_BEHIND: Final = 9
YEAR: Final = re.compile(r"(?:1[89]|20)\d\d")
IN_A_NAME: Final = frozenset({"compound", "amod", "nmod"})
# "A cease-fire" and "Chad" are no part of the day behind them; "last" and "early" are.
OF_A_DAY: Final = frozenset({
    "last", "next", "this", "past", "coming", "following", "previous", "early", "late", "each",
    "every", "another", "black", "good", "ash", "easter", "holy", "palm", "super",
})  # fmt: skip


def mend_day(word: Token) -> None:
    """Puts right what a day, a month or a year is hung from."""
    if word.lower_ in WEEKDAYS:
        _mend_swallowed_name(word)
        _mend_object_behind(word)
        _mend_day_of_next_clause(word)
    if word.lower_ in SPELLS and _is_of_name(word):
        _mend_swallowed_name(word)
    if word.dep_ in IN_FRONT and (word.lower_ in DAYS or YEAR.fullmatch(word.text)):
        _mend_day_before_name(word)


def mend_beginning(word: Token) -> None:
    """The "beginning" of "will meet beginning Tuesday" and "starting June 5" is a preposition."""
    if word.lower_ not in BEGINNING or word.dep_ not in {"advcl", "acl", "xcomp"}:
        return
    days = children(word, {"npadvmod", "dobj"})
    is_when = len(days) == 1 and (days[0].lower_ in DAYS or days[0].lower_ in UNITS)
    if is_when and len(word.children) == 1 and days[0].i > word.i:
        word.tag_, word.pos_, word.dep_ = "IN", "ADP", "prep"
        days[0].dep_ = "pobj"


def _mend_object_behind(day: Token) -> None:
    """The envoy is whom he received in "received on Monday the envoy", no other name of the day."""
    verb = day.head.head
    is_when = day.dep_ == "pobj" and day.head.lower_ == "on" and verb.pos_ == "VERB"
    beside = [c for c in children(day, {"appos"}) if c.left_edge.i == day.i + 1]
    if is_when and beside and not children(verb, {"dobj", "auxpass"}):
        hang(beside[0], verb, "dobj")


def _is_of_name(spell: Token) -> bool:
    """True for "met Karl Berg days before the vote": the days are no part of his name."""
    following = spell.nbor(1).lower_ if spell.i + 1 < len(spell.doc) else ""
    in_front = spell.nbor(-1).pos_ if spell.i else ""
    return following in {"before", "after", "ago", "later", "earlier"} and in_front == "PROPN"


def _mend_swallowed_name(day: Token) -> None:
    """Chad is whom he met in "met with Chad Wednesday", no kind of Wednesday."""
    swallowed = [c for c in children(day, IN_A_NAME) if c.i < day.i]
    if not swallowed or swallowed[-1].lower_ in OF_A_DAY or swallowed[-1].i + 1 != day.i:
        return
    name, head, dep = swallowed[-1], day.head, day.dep_
    before = next((t for t in reversed(day.doc[: day.left_edge.i]) if not t.is_punct), None)
    verb = _verb_before(day)
    if before is None or verb is None:
        return
    for word in [c for c in day.children if c.i < name.i]:
        hang(word, name, word.dep_)
    if before.tag_ == "IN":
        hang(name, before, "pobj")
    elif before is verb:
        hang(name, verb, "dobj")
    else:
        hang(name, head, dep)
    hang(day, verb, "npadvmod")


def _mend_day_before_name(day: Token) -> None:
    """Oman signs in "On Monday Oman signed a pact", and Monday is when: no comma parts them."""
    name, first = _whole_name(day), day.left_edge
    prep = first.nbor(-1) if first.i and first.nbor(-1).tag_ == "IN" else None
    if prep is not None and name.dep_ == "poss" and not children(prep, {"pobj"}):
        hang(day, prep, "pobj")  # "On Monday Oman's government signed a pact"
        return
    verb = _verb_behind(name) or _verb_of_both(name, prep)
    listed = name.head if name.dep_ == "conj" and name.head.lower_ in DAYS else None
    if listed is not None and verb is not None:  # "On Monday and Tuesday Oman met Chad"
        hang(name, verb, "nsubj")
        hang(day, listed, "conj")
        return
    is_inside = prep is None or (prep.i > 0 and prep.nbor(-1).pos_ == "VERB")
    if name.i < day.i or name.pos_ != "PROPN" or verb is None or (first.i and is_inside):
        return
    if name.dep_ == "pobj" and name.head is prep:
        later = children(verb, SUBJECTS)
        if later and not children(name, {"cc"}):
            return
        hang(name, verb, "nsubj")
        for other in later:  # "On June 9 President Berg and Prime Minister Lindt signed"
            hang(other, *((name, "conj") if other.i < verb.i else (verb, "dobj")))
    if name.dep_ in SUBJECTS:
        hang(day, prep or verb, "pobj" if prep else "npadvmod")


def _whole_name(day: Token) -> Token:
    """The last word of the name, of "May President Karl Berg" the "Berg"."""
    name = day.head
    while name.dep_ in IN_A_NAME and name.head.i > name.i:
        name = name.head
    return name


def _verb_behind(name: Token) -> Token | None:
    """The "signed" of "Oman and Chad signed", "Oman and its ally, Chad, signed", "has signed"."""
    last = name.right_edge.i if children(name, {"conj"}) and name.dep_ == "pobj" else name.i
    behind = name.doc[last + 1 : last + 1 + MAX_BEHIND]
    if last > name.i and behind and behind[0].text == ",":
        behind = behind[1:]
    verb = next((t for t in behind if t.pos_ not in BETWEEN), None)
    return verb if verb is not None and verb.pos_ == "VERB" else None


def _verb_of_both(name: Token, prep: Token | None) -> Token | None:
    """The "met" of "On Monday Berg and his colleague, Lindt, met the king"."""
    verb = prep.head if prep is not None and prep.i == prep.head.left_edge.i else None
    are_two = name.dep_ == "pobj" and children(name, {"conj"})
    return verb if verb is not None and are_two and verb.pos_ == "VERB" else None


def _mend_day_of_next_clause(day: Token) -> None:
    """The meeting is Wednesday's in "met Berg Wednesday, the agency said", not what it said."""
    verb = _verb_before(day)
    if day.dep_ != "npadvmod" or verb is None or day.head.i < day.i or day.nbor(-1).dep_ == "cc":
        return
    if any(t.text == "," for t in day.doc[day.i : day.head.i]):
        hang(day, verb, "npadvmod")


def _verb_before(word: Token) -> Token | None:
    before = (t for t in reversed(word.doc[: word.i]) if t.text == "," or t.pos_ == "VERB")
    found = next(before, None)
    return found if found is not None and found.pos_ == "VERB" else None
