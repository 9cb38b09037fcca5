"""Pieces from which the rules' patterns are built. They run on the folded text (``fold``)."""

from __future__ import annotations

from collections.abc import Iterable

from core.dates.vocabulary import DECADES, ONES, ORDINALS, ROMANS, TENS
from core.language.months import MONTHS


def fold(text: str) -> str:
    """The text in lower case with plain quotes, dashes and blanks; every offset stays true."""
    # U+0130 is the only character that grows when it is lowered.
    text = text.replace("\u0130", "I").lower()
    return (
        text.replace("\u2019", "'")
        .replace("\u2018", "'")
        .replace("\u2013", "-")
        .replace("\u2014", "-")
        .replace("\u00a0", " ")
        .replace("\u202f", " ")
    )


def any_of(words: Iterable[str]) -> str:
    """An alternation that prefers the longer word."""
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


S = r"\s{1,3}"
GAP = r"[\s-]{1,3}"
# A bare year is one of history or of the near future; beside a month any will do.
YEAR4 = r"(?:1[0-9]{3}|20[0-9]{2})"
ANY_YEAR = r"[1-9][0-9]{3}"
EARLY_YEAR = r"[1-9][0-9]{2}(?![,.]?[0-9]|%|-[a-z])"

_LONG_MONTHS = [word for word in MONTHS if len(word) > 4 or word in ("june", "july", "may")]
_SHORT_MONTHS = [word for word in MONTHS if word not in _LONG_MONTHS]
MONTH_WORD = any_of(_LONG_MONTHS)
MONTH_ANY = rf"(?:{MONTH_WORD}|{any_of(_SHORT_MONTHS)}\.?)"
WEEKDAY_WORD = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
WEEKDAY_ANY = rf"(?:{WEEKDAY_WORD}|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\.?)"
SEASON_WORD = r"(?:spring|summer|autumn|fall|winter)"
DAY_NUMBER = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
PART_WORD = r"(?:morning|afternoon|evening|night)"
SMALL_HOURS = r"(?:early|small|wee|pre-?dawn)\shours"

_NUMBER_WORD = any_of([*ONES, *TENS, "hundred", "thousand"])
SPELLED = (
    rf"{_NUMBER_WORD}(?:[\s-](?:(?:(?<=hundred\s)|(?<=thousand\s))and\s)?{_NUMBER_WORD}){{0,4}}"
)
FIGURE = (
    r"[0-9]{1,3}(?:,[0-9]{3}|[0-9]{1,3})?(?:\.[0-9]{1,2}|\s1/2|-1/2|½)?"
    r"(?:\s(?:hundred|thousand|million|billion))?"
)
HALF = r"(?:[\s-]and[\s-](?:a|one)[\s-]half)?"
DOZEN = r"(?:(?:half\s)?a|two|three)\sdozen"
NUMBER = rf"(?:{FIGURE}|a\s(?:hundred|thousand)|{DOZEN}|{SPELLED}){HALF}"
VAGUE = (
    r"(?:several|a\sfew|few|many|(?:a\s)?couple\sof|a\scouple|a\snumber\sof|hundreds\sof|"
    r"thousands\sof|dozens\sof)"
)
COUNT = rf"(?:{NUMBER}|{VAGUE}|half\san?|an?)"
ORDINAL = any_of([*ORDINALS]) + r"|[0-9]{1,2}(?:st|nd|rd|th)"
CENTURY_ORDINAL = rf"(?:(?:twenty|thirty)-{any_of([*ORDINALS][:9])}|{ORDINAL}|{any_of(ROMANS)})"

ABOUT = (
    r"(?:about|around|approximately|roughly|some|nearly|almost|over(?=\san?\s(?:hour|day|"
    r"week|month|year|decade))|under|more\sthan|less\sthan|"
    r"fewer\sthan|at\sleast|at\smost|up\sto|as\smany\sas|no\smore\sthan|no\sless\sthan|"
    r"not\smore\sthan|just\sover|just\sunder|well\sover)"
)
EDGE = (
    r"(?:(?:the\s)?(?:very\s)?(?:beginning|start|middle|end|close)\sof|"
    r"(?:the\s)?(?:early|latter|later|first|middle|last)\spart\sof|"
    r"(?:half|mid)way\sthrough|(?:early|mid)[\s-]to[\s-](?:mid|late)|early(?:\sin)?|late"
    r"(?:\sin)?|"
    r"earlier(?:\sin)?|later(?:\sin)?|mid|end(?=-)|sometime(?:\sin)?|some\stime\sin)"
)
UNIT = (
    r"(?:seconds|(?<=-)second|minute|hour|day|week|fortnight|month|quarter|year|decade|"
    r"centurie|century|millennium)"
)
LONG_UNIT = r"(?:day|week|weekend|fortnight|month|quarter|year|decade|century|millennium)"
SPELLED_YEAR = (
    rf"(?:(?:eighteen|nineteen)(?:\shundred(?:\sand)?)?[\s-]{any_of(TENS)}"
    rf"(?:[\s-]{any_of([*ONES][1:10])})?|"
    rf"(?:eighteen|nineteen)[\s-]{any_of([*ONES][10:])}|"
    rf"two\sthousand(?:\sand)?(?:[\s-]{any_of([*ONES][1:])})?|"
    rf"twenty[\s-](?:{any_of([*ONES][10:])}|twenty(?:[\s-]{any_of([*ONES][1:10])})?))"
)
DECADE_WORD = any_of(DECADES)
FISCAL = r"(?:(?:fiscal|financial)[\s-])"
ZONE = (
    r"(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|ist|jst|kst|hkt|msk|aest|aedt|eat|wat|sast|pkt|nzst|nzdt|akst|hst|et|pt|local\stime|"
    r"eastern(?:\stime)?|(?:central|mountain|pacific|atlantic|greenwich\smean|british\ssummer|moscow|"
    r"london|paris|tokyo|beijing|new\syork|israel|indian|korean|japan)(?:\s(?:standard|daylight))?\stime)"
)

# No noun follows: «in the morning paper» is no time.
NO_THING = (
    r"(?=[.,;:)]|\s{0,3}$|\s(?:the|a|an|he|she|it|they|we|and|but|to|when|as|with|by|for|at|until|from|"
    r"his|her|their|its|two|three|some|all|both|while|after|before|most|many|several|nearly|almost|more|"
    r"over|about|only|no|there|this|that|these|those|who|which|was|were|had|would|could)\b)"
)
