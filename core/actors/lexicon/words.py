"""The words of a sentence, and the small words that matter between the parts of a name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from core.language.weekdays import WEEKDAYS

# No two alternatives can share a character, so a text is read once from left to right.
_TOKEN: Final = re.compile(
    r"(?P<word>\w+(?:['\u2019.&/+\-\u2011]\w+)*)(?P<stop>\.?)(?P<own>(?:(?<=\.)['\u2019][sS](?!\w))?)|(?P<mark>\S)"
)
_APOSTROPHE: Final = re.compile(r"['\u2019]")


def word_set(words: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(words.split())


PARTICLES: Final = word_set(
    "al el ul ur bin ibn bint ben van von der den de da del della di du la le dos das ter ten"
    " abu y e uz ud zu arap do da"
)
# These only stand inside a name: "ten Halden jets", "do Halden jets fly".
INNER_PARTICLES: Final = frozenset(("ten", "do"))
_PARTICLE_PREFIXES: Final = (
    "al-", "el-", "as-", "at-", "ad-", "an-", "ar-", "ash-", "az-", "ul-", "ur-", "d'", "d\u2019",
    "dell'", "dell\u2019", "dall'", "dall\u2019", "nell'", "nell\u2019",
)  # fmt: skip
_SHORT_TITLES: Final = word_set(
    "gen lt col maj capt sgt cpl adm cmdr brig sen rep gov pres mr mrs ms dr prof rev fr amb hon"
    " supt cllr messrs"
)
SHORT_FORMS: Final = _SHORT_TITLES | word_set(
    "sr jr st inc corp co ltd plc bros cos bhd assn no mt ft"
)
# Words that begin sentences, and calendar words: capitals that make no name.
NO_NAMES: Final = word_set(
    """a an the this that these those he she it they we i you his her its their our my your who
    what when where why how which whose there here and but or nor so yet if as at by for from in
    into of off on onto out over to under up upon with within without about above across after
    against along amid among around before behind below beneath beside between beyond despite down
    during except inside like near outside past per since than through throughout till toward
    towards until via while whereas although though because unless once whether not no yes also
    however meanwhile moreover nevertheless nonetheless instead still then thus therefore hence
    later earlier yesterday today tomorrow tonight now recently separately according asked both
    each every either neither all any some many most much more few several other others another
    such one two three four five six seven eight nine ten dozens hundreds thousands millions first
    second third last next only just even ever never always often again is are was were be been
    being am has have had do does did will would shall should can could may might must let get
    january february march april june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
    sunday mon tue tues wed thu thurs fri sat sun photo file ap reuters afp gmt est edt pst utc
    mr mrs ms ok page section chapter part nearly almost perhaps maybe indeed too very well quite
    rather further given following speaking asked including based back ago soon same own new
    previously formerly originally initially eventually subsequently recently lately similarly
    additionally officials sources ad bc eur usd gbp
    added says said told talks deal meeting highness majesty excellency holiness hh"""
)

# What a sentence may open with in front of a name: "Thanking Ana Rowe, he left".
OPENING_ACTS: Final = word_set(
    """thanking welcoming addressing meeting receiving greeting quoting citing praising joining
    briefing accompanying visiting hosting urging calling replacing succeeding congratulating
    telling assuring informing seeing facing leaving backing defending accusing naming hailing
    echoing supporting interviewing recalling leading heading representing flanking mentioning
    criticising criticizing"""
)

# Verbs of saying, and of meeting: what stands in front of them is a person or a body.
SPEECH: Final = word_set(
    """said says told tells added adds warned urged met meets spoke speaks replied explained tweeted
    wrote argued insisted noted announced argues believes thinks called visited signed held"""
)
# Words in front of a place, and of a town in particular.
PLACE_CUES: Final = word_set(
    "in at near inside outside across around throughout into within via toward towards"
)
TOWN_CUES: Final = PLACE_CUES | word_set(
    "from to of through reach reached leave left leaving visit visited visiting greater downtown"
    " capital city"
)
# Behind or (with "of") in front of a name these make it a place: "Rakhine province".
PLACE_NOUNS: Final = word_set(
    "province city town village district region county valley river island islands mountains"
    " peninsula airport neighborhood neighbourhood suburb enclave port border strait desert"
)
# In front of a name these tell that it is a body's: "the rebel group Zarok", "the carmaker Volvo".
KINDS_OF_BODY: Final = word_set(
    "group movement faction militia airline carmaker automaker drugmaker chipmaker steelmaker"
    " lender insurer retailer brewer broadcaster startup start-up conglomerate firm company club"
)
# What may follow a noun that stands by itself: "the general was", not "the general public".
_AFTER_NOUN: Final = word_set(
    """is are was were has have had will would can could may might must should who whom whose and or
    left went came took gave made began sold bought won lost got saw kept
    but in on at to of from with for by as that did does also then later after before when while
    during last next this yesterday today tomorrow earlier early late again twice separately
    privately briefly"""
)
AFTER_NOUN: Final = SPEECH | _AFTER_NOUN | frozenset(WEEKDAYS)


_MONTHS: Final = word_set(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec"""
)


def is_month(text: str) -> bool:
    """True for "November" and "Nov."."""
    return text[:1].isupper() and text.rstrip(".").casefold() in _MONTHS


class Word(NamedTuple):
    """One word or mark; offsets count from the start of the article's text.

    ``text`` and ``end`` leave out a possessive "'s", which ``possessive`` keeps; a full stop
    belongs to abbreviations and initials. ``first`` is true at the start of a sentence.
    """

    start: int
    end: int
    text: str
    possessive: bool = False
    first: bool = False

    @property
    def is_name_like(self) -> bool:
        """True for a capital letter in front, behind a particle ("al-Assad") too."""
        return starts_with_capital(self.text)


class _Shape(NamedTuple):
    """What of a run of letters is the word; ``apart`` is true where the full stop is a mark."""

    length: int
    text: str
    possessive: bool = False
    apart: bool = False


@lru_cache(maxsize=20_000)
def low_key(text: str) -> str:
    """A word in lower case without full stops, "us" for "U.S.", and "president" of an "ex-"."""
    return (text.replace(".", "").casefold() or text).removeprefix("ex-")


@lru_cache(maxsize=20_000)
def starts_with_capital(text: str) -> bool:
    """True for "Bajwa", "al-Assad", "d'Estaing" and "eHalden"; false for marks and "the"."""
    if text[0].isupper() or (text[1:2].isupper() and text[2:].islower() and text[0].isalpha()):
        return True
    if "-" not in text and not _APOSTROPHE.search(text):
        return False
    return any(
        text.startswith(p) and text[len(p) : len(p) + 1].isupper() for p in _PARTICLE_PREFIXES
    )


def split_words(text: str, offset: int = 0, opening: int = 0) -> tuple[Word, ...]:
    """The words and marks of a sentence that starts at ``offset``, in order.

    ``opening`` is how much of it a dateline takes: the word behind it is a first one, too.
    """
    words: list[Word] = []
    first = True
    for match in _TOKEN.finditer(text):
        word, stop, own, mark = match.groups()
        start = offset + match.start()
        first = first or match.start() == opening
        if mark:
            words.append(Word(start, start + 1, mark))
            first = first or mark in ':"\u201c'
            continue
        shape = _shape(word, stop, own)
        if shape.text[-1] == "." and _ends_in_surname(text, match):
            shape = _Shape(len(word), word, apart=True)
        end = start + shape.length
        words.append(Word(start, end, shape.text, shape.possessive, first))
        if shape.apart:
            words.append(Word(start + len(word), start + len(word) + 1, stop))
        first = False
    return tuple(words)


def _ends_in_surname(text: str, match: re.Match[str]) -> bool:
    """True for the "Sen." of "met Hun Sen.", a name: a title has its holder behind it."""
    behind = text[match.end() : match.end() + 3].strip(" \"'\u201d\u2019)")
    return match["word"].casefold() in _SHORT_TITLES and not behind


@lru_cache(maxsize=20_000)
def _shape(word: str, stop: str, own: str) -> _Shape:
    """The word by itself, without "'s", or with the full stop that belongs to it."""
    size = len(word)
    if word[-1] in "sS" and size > 2 and word[-2] in "'\u2019":
        return _Shape(size - 2, word[:-2], possessive=True, apart=bool(stop))
    if stop and _keeps_its_stop(word):
        return _Shape(size + 1, word + stop, possessive=bool(own))
    return _Shape(size, word, apart=bool(stop))


def _keeps_its_stop(word: str) -> bool:
    """True where a full stop belongs to the word: an initial, "U.S", "Gen"."""
    if len(word) == 1:
        return word.isupper()
    dotted = "." in word and all(len(part) <= 2 for part in word.split("."))
    return dotted or (word[0].isupper() and word.casefold() in SHORT_FORMS)
