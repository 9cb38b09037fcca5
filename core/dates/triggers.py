"""The words at which a rule is tried, by class, and the words that may stand before them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count

from core.dates.vocabulary import (
    DAY_PARTS,
    DECADES,
    ONES,
    ORDINALS,
    ROMANS,
    SEASONS,
    TENS,
    WEEKDAYS,
    words,
)
from core.language.months import MONTHS

# Figures that may be part of a date or time, with 0 for each figure: 1996, 80s, 3rd, 5pm, 18h30.
_SHAPES = (
    *words("0 00 000 0000 0s 00s 000s 0000s 0h00 00h00 0000h 0000hrs 0q 0q00 0q0000"),
    *(figures + letters for figures in ("0", "00") for letters in words("st nd rd th a p am pm")),
    *(
        figures + letters
        for figures in words("0 00 000 0000")
        for letters in words("a b ad bc bce")
    ),
)

_CLASSES = {
    "weekday": [*WEEKDAYS, *(word + "s" for word in WEEKDAYS if len(word) > 5)],
    "month": [*MONTHS],
    "season": [
        *SEASONS,
        "midsummer",
        "midwinter",
        "summers",
        "winters",
        "springs",
        "falls",
        "autumns",
    ],
    "unit": words(
        "day week fortnight month year decade century millennium yearend "
        "daylong weeklong monthlong yearlong"
    ),
    "units": words("days weeks fortnights months years decades centuries"),
    "clock": words("hour hours minute minutes seconds"),
    "weekend": words("weekend weekends"),
    "quarter": words("quarter quarters half period"),
    "deictic": ["today", "yesterday", "tomorrow", "tonight", "overnight"],
    "daypart": [
        word
        for word in (*DAY_PARTS, "light", "mornings", "afternoons", "evenings", "nights")
        if word not in ("tonight", "overnight")
    ],
    "reference": words(
        "now currently current recently recent future past nowadays soon shortly long generation "
        "generations moment moments ages"
    ),
    "then": ["then"],
    "term": ["term"],
    "mid": ["midyear", "midmonth", "midweek", "midmorning", "midafternoon"],
    "digits": _SHAPES,
    "set": words("daily weekly monthly yearly annually hourly nightly biweekly fortnightly"),
    "decade": [*DECADES],
    "spelled": ["eighteen", "nineteen", "twenty", "thousand", "o"],
    "fiscal": [
        *words("fy ad d q0 h0 fy00 fy0000"),
    ],
    "holiday": words(
        "christmas easter thanksgiving halloween valentine presidents boxing bastille "
        "pentecost martin eid diwali passover yom rosh juneteenth nowruz patrick anzac "
        "whitsun candlemas michaelmas martinmas epiphany armistice veterans guy ramadan holi "
        "sukkot shavuot vesak mother father remembrance saints souls groundhog "
        "ve fools hanukkah jr midsummer george stephen indigenous"
    ),
}
TRIGGERS: dict[str, tuple[str, ...]] = {}
for _name, _words in _CLASSES.items():
    for _word in _words:
        TRIGGERS[_word] = (*TRIGGERS.get(_word, ()), _name)

PREFIXES = (
    frozenset(
        words(
            "the a an this that these those last next past previous following coming same current "
            "latest recent comparable corresponding similar prior preceding ensuing upcoming "
            "early late earlier later mid middle of end beginning start close very about around "
            "approximately roughly some nearly almost over under more than less fewer at least "
            "most up to as many no not just only well another additional several few couple "
            "number half hundred thousand and fiscal financial full entire whole first each every "
            "all other any its their his her our sometime in day before after between one its "
            "dawn dusk long trading business working calendar consecutive straight spring summer "
            "autumn fall winter post pre hundreds thousands dozens dozen st nd rd th second night "
            "nights on or within immediate near short foreseeable present right crucial ah "
            "then new good ash palm holy maundy whit labor memorial shrove columbus independence "
            "election canada australia ascension may morning afternoon evening time during weekday "
            "hours single lunar chinese islamic orthodox circa opening closing final small "
            "turn part latter predawn million billion halfway midway through "
            "per wee v luther king all april peoples"
        )
    )
    | frozenset(ONES)
    | frozenset(TENS)
    | frozenset(ORDINALS)
    | frozenset(ROMANS)
)

# Every byte that is no letter and no figure becomes a blank, and every figure a 0. Signs of sums
# become a letter, so that «$1998» and «50%» have the shape of no date.
_SHAPED = bytes(
    48 if 48 <= i < 58 else i if i < 128 and chr(i).isalnum() else 122 if i in b"$#%" else 32
    for i in range(256)
)


def split_words(folded: str) -> list[str]:
    """The words, figures as zeros, an empty one between two signs: lengths plus one add up."""
    return folded.encode("ascii", "replace").translate(_SHAPED).decode("ascii").split(" ")


def find_triggers(words: list[str]) -> Iterator[int]:
    """The places among the words at which a rule may be tried."""
    return compress(count(), map(TRIGGERS.__contains__, words))


# A short figure is part of a date or time only before one of these: 3/4, 5 p.m., 5 o'clock, 44 BC.
SHORT_FIGURES = frozenset(words("0 00 000"))
BEHIND_FIGURE = frozenset(
    (*_SHAPES, *words("a am p pm o hours s b bc bce ad and or to until gmt utc"))
)

LEADS_YEAR = frozenset(words("in since until from by during early late of to and or"))

WORD_GAPS = frozenset((" ", "-", "\n", "  ", "\r\n", "\t", " \n", "\n ", " '"))
FIGURE_GAPS = WORD_GAPS | frozenset((",", ".", "/", "", "½ "))
# «A.D. 79», «St. Patrick's Day»
GAPS_BEHIND = {"a": FIGURE_GAPS, "st": WORD_GAPS | {". "}}
