"""The words around a date that say in which direction it lies."""

from __future__ import annotations

import re
from itertools import pairwise

from core.dates.cue_words import (
    ARTICLES,
    AWAITED,
    CLAUSES,
    COMING,
    FUTURATE,
    LISTING,
    MISSED,
    NO_VERB,
    NOW,
    OFF,
    OPENERS,
    PARTICIPLES,
    PLANNED,
    STARTING,
    THEN,
    TIMETABLED,
    TO_COME,
    TO_END,
    WAITING,
    WAS,
    WILL,
    is_past,
)
from core.dates.sentence import WINDOW, last_boundary, next_boundary
from core.dates.verbs import is_done, tense_after, tense_before
from core.dates.vocabulary import WEEKDAYS

# Words between «had» and its date: «had set out from the capital in June».
PERFECT_REACH = 9

_WORD = re.compile(r"[a-z][a-z'\u2019]*")
# «Is to hear the verdict in his trial, which opened last August, on Saturday»
_CLAUSE_BESIDE = re.compile(r",\s(?:which|who|whose)\s[^,;]{3,80},(?=\s(?:(?:on|in|by|for)\s)?$)")

PERFECT = ("aspect", "perfect")
# The past verb says little of the date: «they were given a May 15 deadline».
LOOSE = ("bond", "loose")
# «The inquiry began on 16 January»: not ahead of the day it is told on.
DONE = ("done", "yes")
# «The lowest since 26 February»: nothing of what a report tells next is of that day.
SINCE = ("led", "since")
# The first sentence of a paragraph does not go on with the story told above it.
OPENS = ("opens", "paragraph")
# «They held the port until June»: ahead of what is told, not of the day it is told on.
AHEAD_THEN = ("ahead", "then")
_WHO = frozenset(("which", "who", "that"))
_NOW = NOW | FUTURATE | TIMETABLED
_OVER = frozenset(("after", "following", "since"))
_WAITS = AWAITED | WAITING | frozenset(("ahead",))
# «A May 15 deadline», «the Friday meeting»: the verb tells when it was set, not when it is.
_THING_BEHIND = re.compile(
    r"\s(?!(?:in|on|at|by|for|to|of|and|or|after|before|when|that|with|from|as|until|was|were|is|are|"
    r"has|had|will|would|but|because|since|during|near|while|who|which)\b)[a-z]{3,}"
)

# «A rally planned for Saturday was canceled» is told before that day as well as after it.
EITHER = "either"
_CALLED_OFF = re.compile(
    r"\s(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:abruptly\s|also\s)?"
    r"(?:cancell?ed|called\soff|postponed|scrapped|put\soff|delayed|abandoned|suspended)\b"
)

# What a result is compared with: «from $2 million», «up 5%», «than».
_FIGURES = re.compile(r"[$%#]|\b(?:million|billion|cents|compared|than)\b")


def read_cues(text: str, start: int, end: int) -> tuple[tuple[str, str], ...]:
    """What the words around say, as (name, words) pairs: the tense, and how it holds the date."""
    begin = max(0, start - WINDOW)
    first = last_boundary(text, begin, start)
    lead = text[first:start]
    before = _words(_CLAUSE_BESIDE.sub(" ", lead) if "," in lead[-6:] else lead)
    tense = _tense(before, text, start, end)
    last = before[-1] if before else ""
    parts: tuple[tuple[str, str], ...] = (("tense", tense),) if tense else ()
    if tense == "future" and (not WILL.isdisjoint(before) or _is_due(before)):
        parts += (("will", "yes"),)
    if tense in ("future", "ongoing") and _is_told_then(before, text, end):
        parts += (AHEAD_THEN,)
    if tense == "past":
        names_thing = last in ARTICLES and _THING_BEHIND.match(text, end)
        parts += _bond(before, is_loose=bool(names_thing))
        opens = _opens_before(before, text, end)
        parts += (DONE,) if is_done(before) or (opens and len(before) > 1) else ()
        parts += (PERFECT,) if opens else ()
    if last == "since":
        parts += (SINCE,)
    if tense == "past" and first > begin and text.count("\n", first - 3, first) > 1:
        parts += (OPENS,)
    if last in ("ended", "ending"):
        parts += (("closes", "period"),)
    if last in TO_END | LISTING and before[-2:-1] and before[-2] in WEEKDAYS:
        parts += (("ends", "list" if last in LISTING else "span"),)
    return parts


def _tense(before: list[str], text: str, start: int, end: int) -> str:
    """The tense of the verb nearby, or of what the words right after the date name."""
    if OPENERS.issuperset(before):
        tense = tense_after(_rest(text, end), starts=not STARTING.isdisjoint(before))
    else:
        tense = tense_before(before)
    over = _CALLED_OFF.match(text, end) or _is_called_off(before) or _had_been_set(before)
    if tense == "future" and over:
        tense = EITHER
    if before[-1:] == ["by"] and tense == "future" and _is_reached(text, end):
        tense = "past"
    head = _WORD.match(text, end + 1)
    if head and (_leads_on(head[0], text, start) or _is_led_by(head[0], before, tense)):
        tense = "future"
    if head and head[0] == "deadline":
        is_over = not MISSED.isdisjoint(before + _rest(text, end))
        tense = "past" if is_over else EITHER if before[-1:] == ["the"] else "future"
    if not tense and _opens_before(before, text, end):
        return "past"
    if text[end : end + 2] in ("'s", "\u2019s"):
        return _tense_of_thing(text, end + 2, tense, before[-2:])
    return tense


def _opens_before(before: list[str], text: str, end: int) -> bool:
    """«In February a treaty had been signed»; but «by June it had thirty divisions»."""
    if not _WHO.isdisjoint(before[-2:-1]):  # «which in February had signed»
        return before[-1] in ("in", "on") and text[end : end + 5] == " had "
    return before in (["in"], ["on"]) and "had" in _rest(text, end)[:6]


def _is_due(before: list[str]) -> bool:
    """«They are due in Lund on Monday», not only were when it was told."""
    return any(word in ("is", "are") and then in PLANNED for word, then in pairwise(before))


def _is_called_off(before: list[str]) -> bool:
    """«He put off a visit set for Tuesday»."""
    set_for = before[-1:] == ["for"] and not PLANNED.isdisjoint(before[-2:-1])
    near = before[-9:-2]
    is_off = "off" in near and not {"put", "called"}.isdisjoint(near)
    return set_for and (is_off or not OFF.isdisjoint(near))


def _had_been_set(before: list[str]) -> bool:
    """«It had ruled that he must go and set Friday as the deadline», which may be over."""
    return "had" in before and before[-1:] == ["set"]


def _rest(text: str, end: int) -> list[str]:
    """The words of the sentence behind the date."""
    return _words(text[end : next_boundary(text, end)])


def _is_told_then(before: list[str], text: str, end: int) -> bool:
    """Whether the sentence tells of the past, and of nothing that is or will be."""
    if not _NOW.isdisjoint(before) or not _NOW.isdisjoint(rest := _rest(text, end)):
        return False
    sentence = before + rest
    return not THEN.isdisjoint(sentence) or any(map(is_past, sentence))


def _is_led_by(word: str, before: list[str], tense: str) -> bool:
    """«Friday is the last day», «highs Friday will be in the 80s»."""
    return (word == "is" and not before) or (word == "will" and not tense)


def _leads_on(word: str, text: str, start: int) -> bool:
    """«North Korea on Tuesday celebrates …», «the second quarter would be better, he said»."""
    if word in FUTURATE:
        return True
    return word in ("will", "would") and text[start : start + 4].lower() == "the "


def _bond(before: list[str], *, is_loose: bool) -> tuple[tuple[str, str], ...]:
    """How the past verb holds the date: a perfect looks back, of a thing it says little."""
    is_reached = before[-1:] == ["by"]  # «they had gone by 22 December»
    parts = (PERFECT,) if "had" in before and not is_reached and _looks_back(before) else ()
    return (*parts, LOOSE) if is_loose or ("to" in before and _is_purpose(before)) else parts


def _is_purpose(before: list[str]) -> bool:
    """«Mobilized to send him a resolution in September»: what is aimed at may yet come."""
    near = before[-10:]
    at = max((i for i, word in enumerate(near) if is_past(word)), default=-1)
    return any(
        word == "to" and following not in NO_VERB and not is_past(following)
        for word, following in pairwise(near[at + 1 :])
    )


def _is_reached(text: str, end: int) -> bool:
    """«By 8 August a second army had crossed», «by dawn Sunday it was over»."""
    following = _words(text[end : min(end + 60, next_boundary(text, end))])
    return "had" in following or (
        not WAS.isdisjoint(following[:4]) and CLAUSES.isdisjoint(following[:4])
    )


def _looks_back(before: list[str]) -> bool:
    """«Who had set out in June»: before the day that a story has come to."""
    near = before[-PERFECT_REACH:]
    if "had" not in near:
        return False
    after = near[near.index("had") + 1 :]
    return any(is_past(word) or word in PARTICIPLES for word in after)


def _words(text: str) -> list[str]:
    """The words in lower case; «May» with its capital is a month and says nothing of a tense."""
    if "May" in text:
        text = text.replace("May ", " ").replace("May,", ",")
    return _WORD.findall(text.lower())


def read_figures(text: str, start: int) -> tuple[tuple[str, str], ...]:
    """Whether figures are compared before the words, as a (name, words) pair or none."""
    return (("figures", "beside"),) if _FIGURES.search(text, max(0, start - 80), start) else ()


def _tense_of_thing(text: str, end: int, tense: str, lead: list[str]) -> str:
    """«Wednesday's ruling» has been, whatever the sentence says; «Wednesday's vote» may come."""
    following = _WORD.findall(text[end : end + 38].lower())[:3]
    if not _WAITS.isdisjoint(lead) or (following[:1] and following[0] in COMING):
        return "future"
    if TO_COME.isdisjoint(following):
        return ""
    # «After Friday's vote, the party will regroup.»
    is_over = not _OVER.isdisjoint(lead[-1:])
    return tense if tense or is_over else tense_after(_rest(text, end))
