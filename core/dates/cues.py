"""The words around a date that say in which direction it lies."""

from __future__ import annotations

import re
from itertools import pairwise

from core.dates.vocabulary import WEEKDAYS, words

WINDOW = 160
# Words between «had» and its date: «had set out from the capital in June».
PERFECT_REACH = 9

# The set of characters that comes first is what makes the search fast.
_SENTENCE_END = re.compile(
    r"[.!?;\n](?:(?<=[.!?])['\")\u201d]{0,3}\s{1,3}(?=[\"'(\u201c]{0,2}[A-Z])|"
    r"(?<=\n)\s{0,3}\n|(?<=;))"
)
# After these a full stop ends no sentence.
SHORT = frozenset(
    words(
        "mr mrs ms dr gen sen rep gov col lt sgt capt maj adm prof rev st jr inc corp co ltd no v "
        "vs "
        "jan feb mar apr aug sept oct nov dec u.s u.n u.k"
    )
)
_WORD = re.compile(r"[a-z][a-z'\u2019]*")

FUTURE = frozenset(
    words(
        "will shall 'll due scheduled expected expects expect planned planning slated effective "
        "payable upcoming would tentatively deadline hopes intends begins opens "
        "starts closes resumes ends expires matures can should must may might going"
    )
)
PAST = frozenset(
    words(
        "was were had did said told fell rose made met came went took began held became gave "
        "got saw sold bought won lost left led sent spent paid ran shot hit wrote spoke stood "
        "broke grew drew flew knew kept brought built found fought thought taught caught "
        "heard struck sank sought swept since died tore blew rang woke wore swore chose froze "
        "stole rode drove sang swam threw forgot hid bit slid shook lay lit beat bent bound "
        "clung crept dealt dug fed fled flung hung lent meant shone slept spun stuck strode "
        "wept withdrew wound overthrew undertook overcame understood arose awoke bore laid "
        "slew rose"
    )
)

# After «had», beside those that are past by themselves.
PARTICIPLES = frozenset(
    words(
        "set been begun come gone taken given become fallen risen grown known seen done broken "
        "driven shown written sunk drawn flown spoken chosen stolen put cut hit let quit read"
    )
)


# Participles: «is due», «to be paid», «had been scheduled» are told apart by the word before.
PLANNED = frozenset(words("due scheduled expected planned slated set"))
# «Had been scheduled», «as previously planned»: what was planned once has been.
BEEN = frozenset(("been", "previously", "originally"))
# «-ed» that is no past.
NOT_PAST = frozenset(words("united unspecified limited proceed succeed exceed indeed speed need"))

# «Until Thursday, they had not …»: a date that opens its sentence follows the verb after it.
OPENERS = frozenset(
    words("on in by since until till through also and but then late early only for the as of")
)
# «Friday's scheduled vote», «win in Friday's election».
COMING = frozenset(words("scheduled planned upcoming expected"))
TO_COME = frozenset(
    words(
        "vote votes voting election elections summit meeting talks match game hearing conference "
        "session deadline debate ballot referendum polls inauguration opening final"
    )
)
FUTURATE = frozenset(
    words("celebrates marks holds begins opens hosts meets votes visits heads faces travels")
)
# «The ministers meet Monday.»
PLAIN = frozenset(words("meet begin start open resume vote gather travel arrive"))
NOT_PLAIN = frozenset(
    words("to did not didn't never could couldn't will would shall may might should must can 'll")
)
# «The envoy arrives Thursday»: a plan told in the present tense.
TIMETABLED = frozenset(
    words(
        "airs arrives departs leaves returns convenes kicks flies goes gathers premieres launches "
        "plays meets faces hosts visits travels votes"
    )
)
# «Takes effect Friday», «go to the polls on Sunday», «come into force», «talks set for Monday».
PAIRED = frozenset(
    (
        *(("takes", noun) for noun in words("place effect office over part")),
        *(("take", noun) for noun in words("place effect office over part")),
        *(("go", word) for word in words("to before on")),
        *(("comes", word) for word in words("into before up")),
        *(("come", word) for word in words("into before up")),
        ("set", "for"),
        ("forecast", "for"),
        ("likely", "on"),
    )
)
# «Moved to Friday» lies ahead of the move.
MOVED = frozenset(words("moved delayed postponed rescheduled back forward extended deferred"))
# What went on, before «until»; what was «put off until Friday» is still to come.
LASTED = frozenset(
    words(
        "lasted held stayed fought ruled reigned served lived worked survived continued went ran "
        "dragged raged persisted governed taught studied resisted flourished occupied besieged"
    )
)
AUXILIARIES = frozenset(("is", "are", "was", "were", "be", "been"))
# Right before the date: «complete the sale by February».
DEADLINES = frozenset(("by", "until", "till", "through"))
NO_VERB = frozenset(words("on in by at the a an this last their his her its"))
PLANS = frozenset(words("plan plans intend hope vow aim aims"))
INTENTS = frozenset(
    words(
        "is are plan plans planning hope hopes hoping intend intends agreed want wants ready "
        "set due vowed pledged promised threatened"
    )
)

# The past verb says little of the date: «they were given a May 15 deadline».
LOOSE = ("bond", "loose")
TO_END = frozenset(("through", "to", "until", "till"))
ARTICLES = frozenset(words("a an the its his her their this"))
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
