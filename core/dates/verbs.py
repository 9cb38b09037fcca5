"""The tense that the words of a sentence give to the date before or after them."""

from __future__ import annotations

from core.dates.cue_words import (
    ARE,
    ARTICLES,
    AT,
    AUXILIARIES,
    BEEN,
    BEGUN,
    DEADLINES,
    EVENTFUL,
    FACING,
    FORECAST,
    FUTURE,
    HAPPENED,
    HOPED,
    INTENTS,
    LASTED,
    LEADING_ON,
    NEVER,
    NO_SUBJECT,
    NO_VERB,
    NOT_ACTED_ON,
    NOT_PLAIN,
    NOUN_LEADS,
    NOUNS_TOO,
    ORDERED,
    PAIRED,
    PARTICIPLES,
    PAST,
    PERIODS,
    PLAIN,
    PLANNED,
    PLANS,
    PROMISED,
    SILENT,
    TIMETABLED,
    TO_BE,
    TO_OBEY,
    UNCHANGED,
    UNDONE,
    WAS,
    WILL,
    is_past,
)
from core.dates.plans import is_awaited, is_dated, is_moved
from core.dates.vocabulary import WEEKDAYS

# «When it is heard in May»: of the present, whatever stands before; «will be heard» is to come.
_LEADING = frozenset(("could", "forecast", "be", "to"))
# No other word gives a tense, which is what makes the look for it fast.
_PAIRING = frozenset(first for first, _ in PAIRED)
_TELLING = (
    FUTURE | PLANNED | INTENTS | PAST | _LEADING | TIMETABLED | _PAIRING | PLAIN | FACING | BEGUN
)
_ENDINGS = ("ed", "ing", "'ll", "\u2019ll")
_PASSIVE = {
    "be": "",
    "remain": "",
    "stay": "",
    "is": "present",
    "are": "present",
    "getting": "",
    "get": "",
    "gets": "",
}


def tense_before(before: list[str]) -> str:
    """The tense of the verb that stands nearest before the date."""
    if before[-1:] == ["tomorrow"]:
        return "future"  # «tomorrow, Thursday»
    is_range = before[-1:] == ["through"] and before[-2:-1] and before[-2] in WEEKDAYS
    if before and before[-1] in DEADLINES and not is_range:
        if before[-1] == "by" and "had" in before[-8:] and "to" in before[-6:]:
            return ""  # «had hoped to free them by Christmas», which may yet come
        return "past" if _is_told_past(before) or _has_lasted(before) else "future"
    if is_moved(before) or before[-2:] == ["ahead", "of"] or is_dated(before):
        return "future"
    if "since" in before[-4:] and WILL.isdisjoint(before[-3:]):
        return "past"
    if before[-2:] == ["as", "of"] and "will" not in before:
        return "past"  # «believed 5,000 to be buried as of Monday»
    tense = _nearest_tense(before)
    return tense if tense in ("future", "either") or not is_awaited(before) else "ongoing"


def _nearest_tense(before: list[str]) -> str:
    for index in range(len(before) - 1, -1, -1):
        if before[index] not in _TELLING and not before[index].endswith(_ENDINGS):
            continue
        tense = _tense_of(before, index)
        if tense:
            return "future" if tense == "past" and _waits(before, index) else tense
    return ""


def _waits(before: list[str], index: int) -> bool:
    """«They were likely to buy as soon as trading opened Monday»: ahead of what is told."""
    near = range(index - 1, max(-1, index - 7), -1)
    once = next((i for i in near if before[i] in ("once", "soon")), 0)
    return any(_tense_of(before, i) == "future" for i in range(once))


def _tense_of(before: list[str], index: int) -> str:
    """The tense that one word gives, with the words beside it."""
    word, previous = before[index], before[index - 1] if index else ""
    if _may_be_over(before, index):
        return "either"
    if (word in PLANNED and previous in BEEN) or _is_over(before[index : index + 3]):
        return "past"
    if (
        word in FUTURE
        or word.endswith(("'ll", "\u2019ll"))
        or (word in INTENTS and _leads_to_verb(before, index))
    ):
        return "future"
    if _tells_past(before, index):
        return _PASSIVE.get(previous, "past")
    if word in BEGUN and not AT.isdisjoint(before[index + 1 : index + 2]):
        return _PASSIVE.get(previous, "past")
    if word in _LEADING and _leads_ahead(before, index, previous):
        return "future"
    if word.endswith("ing"):
        is_now = previous.replace("\u2019", "'") in ARE
        return "ongoing" if is_now and word != "being" else ""
    return "future" if _is_timetabled(before, index, previous) else ""


def _tells_past(said: list[str], index: int) -> bool:
    """True for «met» and «hit», not for the «hit» of «will hit», whose tense stands before it."""
    word = said[index]
    if word not in UNCHANGED:
        return is_past(word)
    if word in NOUNS_TOO and not NOT_ACTED_ON.isdisjoint(said[index + 1 : index + 2] or ("on",)):
        return False
    return NOT_PLAIN.isdisjoint(said[max(0, index - 1) : index])


def _may_be_over(before: list[str], index: int) -> bool:
    """«He hoped to see her on Saturday», «was due to», «would have turned 100 on June 24»."""
    word, previous = before[index], before[index - 1 : index]
    if word in HOPED:
        return _leads_to_verb(before, index)
    if word in PLANNED:
        return not WAS.isdisjoint(previous)
    return before[max(0, index - 2) : index + 1] == ["would", "have", "turned"]


def _is_over(words: list[str]) -> bool:
    """«Would not comment Monday», «goes back to a summit on Monday»."""
    if words[:2] in (["goes", "back"], ["dates", "back"]):
        return True
    return words[:2] == ["would", "not"] and not SILENT.isdisjoint(words[2:])


def _leads_ahead(before: list[str], index: int, previous: str) -> bool:
    """«It could begin», «it was to begin», «it is forecast», «to be held», «told to appear»."""
    word, following = before[index], before[index + 1 : index + 2]
    if word == "could":
        return not EVENTFUL.isdisjoint(following)
    if word == "forecast":
        return previous in ("is", "are")
    if word == "be":
        return previous == "to" and (not following or following[0] in AT or is_past(following[0]))
    if word != "to":
        return False
    if previous in ("was", "were"):
        return not NO_VERB.issuperset(following)
    return not TO_OBEY.isdisjoint(following) and not ORDERED.isdisjoint(before[:index])


def _is_timetabled(before: list[str], index: int, previous: str) -> bool:
    """«The ministers meet Monday», «the rules take effect Monday»."""
    word = before[index]
    if word in TIMETABLED:
        return previous not in NOUN_LEADS
    if (word, "".join(before[index + 1 : index + 2])) in PAIRED:
        return previous not in NOT_PLAIN
    reach = 4 if word in FACING else 2
    is_verb = previous not in NO_SUBJECT and previous not in ARTICLES
    return (word in PLAIN or word in FACING) and len(before) - index <= reach and is_verb


def _is_told_past(before: list[str]) -> bool:
    """«Most had answered by Wednesday», «the truce held through the weekend»."""
    if before[-1] == "by":
        was = "was" in before[-8:] or "were" in before[-8:]
        return "had" in before[-8:] or (was and PROMISED.isdisjoint(before))
    is_period = before[-2:-1] and before[-2] in PERIODS
    near = before[:-1] if is_period else before[-4:-1]
    is_plan = "be" in near or not FORECAST.isdisjoint(near)
    return before[-1] == "through" and not is_plan and any(map(is_past, near))


def _has_lasted(before: list[str]) -> bool:
    """«The miners held out until November», «it did not fall until November»."""
    near = before[-6:]
    did_not = not NEVER.isdisjoint(near) and PLANNED.isdisjoint(near)
    return before[-1] in ("until", "till") and (did_not or not LASTED.isdisjoint(near))


def _leads_to_verb(before: list[str], index: int) -> bool:
    """«Agreed to meet Monday» looks ahead, «agreed to on Monday» does not."""
    return before[index + 1 : index + 2] == ["to"] and not NO_VERB.issuperset(
        before[index + 2 : index + 3]
    )


def tense_after(following: list[str], *, starts: bool = False) -> str:
    """The tense of the first verb after a date that opens its sentence.

    What «starts Friday» and is told in the present is to come.
    """
    before = ""
    for index, word in enumerate(following):
        if starts and before in ("is", "are") and is_past(word):
            return "future"
        # «On Friday, the cabinet planned to …» is a verb, «the talks planned for» is none.
        if _tells_past(following, index) or (
            word in ("planned", "expected", "set") and before not in AUXILIARIES
        ):
            return "past"
        if word in FUTURE or (word == "to" and before in PLANS):
            return "future"
        if word.endswith("ing") and before in ("is", "are"):
            return "ongoing"
        if word in TIMETABLED and before and before not in NOUN_LEADS:
            return "future"
        before = word
    return ""


def is_done(before: list[str]) -> bool:
    """«It began on», «he was killed in», «took place in»: the verb right before its date."""
    near = before[-5:]
    while near and near[-1] in LEADING_ON:
        near = near[:-1]
    if len(near) < 2 or not TO_BE.isdisjoint(near):
        return False
    verb, previous = near[-1], near[-2]
    if previous in ("was", "were"):
        return (is_past(verb) or verb in PARTICIPLES) and verb not in UNDONE
    return verb in HAPPENED or (
        previous == "took" and verb in ("place", "office", "power", "command")
    )
