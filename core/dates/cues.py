"""The words around a date that say in which direction it lies."""

from __future__ import annotations

import re
from itertools import pairwise

from core.dates.cue_words import (
    ARTICLES,
    AUXILIARIES,
    BEEN,
    COMING,
    DEADLINES,
    FUTURATE,
    FUTURE,
    INTENTS,
    LASTED,
    MOVED,
    NO_VERB,
    NOT_PAST,
    NOT_PLAIN,
    OPENERS,
    PAIRED,
    PARTICIPLES,
    PAST,
    PLAIN,
    PLANNED,
    PLANS,
    SHORT,
    TIMETABLED,
    TO_COME,
    TO_END,
)
from core.dates.vocabulary import WEEKDAYS

WINDOW = 160
# Words between «had» and its date: «had set out from the capital in June».
PERFECT_REACH = 9

# The set of characters that comes first is what makes the search fast.
_SENTENCE_END = re.compile(
    r"[.!?;\n](?:(?<=[.!?])['\")\u201d]{0,3}\s{1,3}(?=[\"'(\u201c]{0,2}[A-Z])|"
    r"(?<=\n)\s{0,3}\n|(?<=;))"
)
_WORD = re.compile(r"[a-z][a-z'\u2019]*")

# The past verb says little of the date: «they were given a May 15 deadline».
LOOSE = ("bond", "loose")
# «A May 15 deadline», «the Friday meeting»: the verb tells when it was set, not when it is.
_THING_BEHIND = re.compile(
    r"\s(?!(?:in|on|at|by|for|to|of|and|or|after|before|when|that|with|from|as|until|was|were|is|are|"
    r"has|had|will|would|but|because|since|during|near|while|who|which)\b)[a-z]{3,}"
)

# What a result is compared with: «from $2 million», «up 5%», «than».
_FIGURES = re.compile(r"[$%#]|\b(?:million|billion|cents|compared|than)\b")


def read_cues(text: str, start: int, end: int) -> tuple[tuple[str, str], ...]:
    """What the words around say, as a (name, words) pair: the tense."""
    begin = max(0, start - WINDOW)
    before = _words(text[_last_boundary(text, begin, start) : start])
    opens = OPENERS.issuperset(before)
    tense = _tense_after(text, end) if opens else _tense_before(before)
    last = before[-1] if before else ""
    if last == "by" and tense == "future" and _is_reached(text, end):
        tense = "past"
    if (head := _WORD.match(text, end + 1)) and _leads_on(head[0], text, start):
        tense = "future"
    if text[end : end + 2] in ("'s", "\u2019s"):
        tense = _tense_of_thing(text[end + 2 : end + 40].lower(), tense)
    parts: tuple[tuple[str, str], ...] = (("tense", tense),) if tense else ()
    if tense == "past":
        names_thing = last in ARTICLES and _THING_BEHIND.match(text, end)
        parts += _bond(before, is_loose=bool(names_thing))
    if last in TO_END and before[-2:-1] and before[-2] in WEEKDAYS:
        parts += (("ends", "span"),)
    return parts


def _leads_on(word: str, text: str, start: int) -> bool:
    """«North Korea on Tuesday celebrates …», «the second quarter would be better, he said»."""
    if word in FUTURATE:
        return True
    return word in ("will", "would") and text[start : start + 4].lower() == "the "


def _bond(before: list[str], *, is_loose: bool) -> tuple[tuple[str, str], ...]:
    """How the past verb holds the date: a perfect looks back, of a thing it says little."""
    parts = (("aspect", "perfect"),) if "had" in before and _looks_back(before) else ()
    return (*parts, LOOSE) if is_loose or ("to" in before and _is_purpose(before)) else parts


def _is_purpose(before: list[str]) -> bool:
    """«Mobilized to send him a resolution in September»: what is aimed at may yet come."""
    near = before[-10:]
    at = max((i for i, word in enumerate(near) if _is_past(word)), default=-1)
    return any(
        word == "to" and following not in NO_VERB and not _is_past(following)
        for word, following in pairwise(near[at + 1 :])
    )


def _is_reached(text: str, end: int) -> bool:
    """«By 8 August a second army had crossed»."""
    return "had" in _words(text[end : min(end + 60, _next_boundary(text, end))])


def _looks_back(before: list[str]) -> bool:
    """«Who had set out in June»: before the day that a story has come to."""
    near = before[-PERFECT_REACH:]
    if "had" not in near:
        return False
    after = near[near.index("had") + 1 :]
    return any(_is_past(word) or word in PARTICIPLES for word in after)


def _words(text: str) -> list[str]:
    """The words in lower case; «May» with its capital is a month and says nothing of a tense."""
    if "May" in text:
        text = text.replace("May ", " ").replace("May,", ",")
    return _WORD.findall(text.lower())


def read_figures(text: str, start: int) -> tuple[tuple[str, str], ...]:
    """Whether figures are compared before the words, as a (name, words) pair or none."""
    return (("figures", "beside"),) if _FIGURES.search(text, max(0, start - 80), start) else ()


def _tense_of_thing(after: str, tense: str) -> str:
    """«Wednesday's ruling» has been, whatever the sentence says; «Wednesday's vote» may come."""
    following = _WORD.findall(after)[:3]
    if following[:1] and following[0] in COMING:
        return "future"
    return tense if any(word in TO_COME for word in following) else ""


def _last_boundary(text: str, begin: int, start: int) -> int:
    """Where the sentence begins, or the window."""
    cut = begin
    for boundary in _SENTENCE_END.finditer(text, begin, start + 1):
        if _ends_sentence(text, begin, boundary):
            cut = boundary.end()
    return cut


def _next_boundary(text: str, end: int) -> int:
    """Where the sentence ends, or the window."""
    stop = end + WINDOW
    for boundary in _SENTENCE_END.finditer(text, end, stop):
        if _ends_sentence(text, end, boundary):
            return boundary.start()
    return stop


def _ends_sentence(text: str, begin: int, boundary: re.Match[str]) -> bool:
    head = text[max(begin, boundary.start() - 5) : boundary.start()]
    return boundary[0][0] != "." or head.split(" ")[-1].lower() not in SHORT


# «When it is heard in May»: of the present, whatever stands before; «will be heard» is to come.
_PASSIVE = {"be": "", "is": "present", "are": "present"}


def _tense_before(before: list[str]) -> str:
    """The tense of the verb that stands nearest before the date."""
    is_range = before[-1:] == ["through"] and before[-2:-1] and before[-2] in WEEKDAYS
    if before and before[-1] in DEADLINES and not is_range:
        if before[-1] == "by" and "had" in before[-8:] and "to" in before[-6:]:
            return ""  # «had hoped to free them by Christmas», which may yet come
        return "past" if _is_told_past(before) or _has_lasted(before) else "future"
    moved = before[-1:] == ["to"] and not MOVED.isdisjoint(before[-2:-1])
    if moved or before[-2:] == ["ahead", "of"]:
        return "future"
    for index in range(len(before) - 1, -1, -1):
        tense = _tense_of(before, index)
        if tense:
            return tense
    return ""


def _tense_of(before: list[str], index: int) -> str:
    """The tense that one word gives, with the words beside it."""
    word, previous = before[index], before[index - 1] if index else ""
    if word in PLANNED and previous in BEEN:
        return "past"
    if (
        word in FUTURE
        or word.endswith(("'ll", "\u2019ll"))
        or (word in INTENTS and _leads_to_verb(before, index))
    ):
        return "future"
    if _is_past(word):
        return _PASSIVE.get(previous, "past")
    if word == "be" and previous == "to":
        return "future" if _is_past("".join(before[index + 1 : index + 2])) else ""
    if word.endswith("ing"):
        return "ongoing" if previous in ("is", "are") and word != "being" else ""
    return "future" if _is_timetabled(before, index, previous) else ""


def _is_timetabled(before: list[str], index: int, previous: str) -> bool:
    """«The ministers meet Monday», «the rules take effect Monday»."""
    word = before[index]
    if word in TIMETABLED:
        return True
    if (word, "".join(before[index + 1 : index + 2])) in PAIRED:
        return previous not in NOT_PLAIN
    return word in PLAIN and len(before) - index <= 2 and previous not in NOT_PLAIN


def _is_told_past(before: list[str]) -> bool:
    """«Most had answered by Wednesday», «the truce held through the weekend»."""
    if before[-1] == "by":
        return "had" in before[-8:]
    near = before[-4:-1]
    return before[-1] == "through" and "be" not in near and any(map(_is_past, near))


def _has_lasted(before: list[str]) -> bool:
    """«The miners held out until November»; but «they have until November»."""
    return before[-1] in ("until", "till") and not LASTED.isdisjoint(before[-6:])


def _leads_to_verb(before: list[str], index: int) -> bool:
    """«Agreed to meet Monday» looks ahead, «agreed to on Monday» does not."""
    return before[index + 1 : index + 2] == ["to"] and not NO_VERB.issuperset(
        before[index + 2 : index + 3]
    )


def _tense_after(text: str, end: int) -> str:
    """The tense of the first verb after a date that opens its sentence."""
    before = ""
    following = _words(text[end : _next_boundary(text, end)])
    for word in following:
        # «On Friday, the cabinet planned to …» is a verb, «the talks planned for» is none.
        if _is_past(word) or (word in ("planned", "expected", "set") and before not in AUXILIARIES):
            return "past"
        if word in FUTURE or (word == "to" and before in PLANS):
            return "future"
        if word.endswith("ing") and before in ("is", "are"):
            return "ongoing"
        before = word
    return ""


def _is_past(word: str) -> bool:
    return word in PAST or (word.endswith("ed") and len(word) > 4 and word not in NOT_PAST)
