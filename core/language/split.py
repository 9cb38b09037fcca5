"""Article text to sentences, in time linear in its length."""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import median
from typing import Final

from core.language.abbreviations import BEFORE_FIGURE, CLOCK, OPENERS, SHORTENED, STATES, TITLES
from core.language.firm_forms import COMPANY_FORMS
from core.model import Sentence

BLANKS: Final = re.compile(r"\s+")
FIRST_WORD: Final = re.compile(r"[^\W_]+")
INITIAL: Final = re.compile(r"[A-Z](?:\.[A-Z])?")
NEXT_INITIAL: Final = re.compile(r"[A-Z]\.\s")
# "Halden Inc. Adeco said": the name of the next sentence and its verb.
NAME_AND_VERB: Final = re.compile(
    r"([A-Z]\w+)(?:\s[A-Z]\w+)?\s(?:said|says|will|would|has|had|is|was|expects|declined|plans)\b"
)
# Words that go on behind a firm's name: "Halden Inc. Chairman Berg said".
OFFICES: Final = frozenset(
    (
        "Chairman", "Chairwoman", "President", "Chief", "CEO", "Director", "Spokesman",
        "Spokeswoman", "Executive", "Vice", "Managing", "Treasurer", "Founder", "Shares", "Stock",
    )
)  # fmt: skip
WEEKDAY: Final = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
ENDS: Final = ".!?…"
CLOSERS: Final = "\"'”’)]}»"
MARKS: Final = ENDS + CLOSERS
OPENING: Final = "\"'“‘([{«`-–—•*"
# Lines as long as this, all through a text, were cut by a mailer or a wire service.
WRAPPED_LINE: Final = range(45, 101)
LOOK_BACK: Final = 24


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order, headlines and list lines among them."""
    wrapped = _is_wrapped(text)
    spans = _spans(text, _breaks(text, is_wrapped=wrapped))
    return tuple(
        Sentence(index, start, end, text[start:end]) for index, (start, end) in enumerate(spans)
    )


def _spans(text: str, breaks: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches between the breaks that hold more than blanks."""
    start = 0
    for end, following in breaks:
        if end > start:
            yield start, end
        start = following
    if start < len(text):
        yield start, len(text)


def _breaks(text: str, *, is_wrapped: bool) -> Iterator[tuple[int, int]]:
    """Blank stretches that part two sentences, from their first character to behind their last."""
    for blank in BLANKS.finditer(text):
        at, following = blank.span()
        lines = blank[0].count("\n")
        if (
            at == 0
            or following == len(text)
            or lines > 1
            or (lines == 1 and not is_wrapped)
            or (text[at - 1] in MARKS and _ends_sentence(text, at, following))
        ):
            yield at, following


def _is_wrapped(text: str) -> bool:
    """True where single line ends stand inside sentences."""
    lengths = [len(line) for line in text.split("\n") if line.strip()]
    if len(lengths) < 4 or max(lengths) not in WRAPPED_LINE:
        return False
    return median(lengths) in WRAPPED_LINE


def _ends_sentence(text: str, at: int, following: int) -> bool:
    """True where the words before ``at`` end a sentence and those from ``following`` begin one."""
    before = text[max(0, at - LOOK_BACK) : at].rstrip(CLOSERS)
    if not before or before[-1] not in ENDS:
        return False
    rest = text[following : following + LOOK_BACK]
    if rest[0].islower():
        return False
    if before[-1] != "." or before.endswith(".."):
        return True
    return _full_stop_ends(before[:-1], rest)


def _full_stop_ends(before: str, rest: str) -> bool:
    """True where the full stop between the two is not only that of a short form."""
    word = before.split()[-1].lstrip(OPENING) if before.split() else ""
    short = word.casefold()
    if short in TITLES:
        return False
    if short in BEFORE_FIGURE and rest[0].isdigit():
        return False
    if short in STATES and before.removesuffix(word).rstrip().endswith(",") and rest[0].isupper():
        return True
    if short in CLOCK and WEEKDAY.match(rest):  # "at 9 a.m. Saturday"
        return False
    if word in COMPANY_FORMS and _begins_with_firm(before, rest):
        return True
    if short in SHORTENED | STATES or INITIAL.fullmatch(word):
        return _begins_sentence(rest)
    return True


def _begins_with_firm(before: str, rest: str) -> bool:
    """True for "Halden Inc. Halden, of Lund," and "Halden Inc. Adeco said"."""
    name = NAME_AND_VERB.match(rest)
    first = FIRST_WORD.search(rest)
    is_again = first is not None and first.start() == 0 and first[0] in before.split()
    return is_again or (name is not None and name[1] not in COMPANY_FORMS | OFFICES)


def _begins_sentence(rest: str) -> bool:
    """True where a sentence begins so: with an opening quotation mark or a word such as "The"."""
    if NEXT_INITIAL.match(rest):  # "Total S. A. has"
        return False
    first = FIRST_WORD.search(rest)
    return rest[0] in '"“‘`' or (first is not None and first[0].casefold() in OPENERS)
