"""What keeps figures from being taken for years: sums, counts, numbers of flights and rooms."""

from __future__ import annotations

import re
from functools import lru_cache

from core.dates.patterns import any_of
from core.dates.place import Place
from core.dates.vocabulary import words

_YEAR_BEFORE = re.compile(r"\b(?:in|since|during|until|early|late|mid)[\s-]{1,3}$", re.IGNORECASE)
_NOT_YEAR_BEFORE = re.compile(
    r"(?:[$£€#+*/=<>\u20b9]|[0-9][.,:/]|\b[0-9]{4}\s|(?<![0-9])[0-9]{1,3}-|\b[a-z]{1,2}-|\b(?:no\.?|number|flight|room|resolution|page|route|"
    r"more\sthan|version|boeing|decree|nearly|almost|unit|some|model|us|rs\.?|at\sleast|with|"
    r"h\.r\.|bill|article|section|chapter|psalm|highway|interstate|apartment|suite|channel|holds?|form|"
    r"(?:points?|percent)\sto|windows|office|lost|losing|numbering|captured|capturing|wounded|killed|killing)\s)$",
    re.IGNORECASE,
)
# Not even «in 1,999.5 feet» or «in 2000 people».
_NOT_YEAR_EVER = re.compile(
    r"\s?%|\sper\s?cent|\s?b\.?c\b|\s(?:people|feet|gmt)\b|[.,:][0-9]|/", re.IGNORECASE
)
_COUNTED = any_of(
    words(
        "percent km kilometers kilometres miles meters metres feet kg tons tonnes people persons "
        "soldiers troops police personnel dollars euros yen pounds points shares employees workers "
        "jobs votes members hours gmt utc dead others homes houses units men women children pages "
        "barrels acres times calories watts volts rpm mph hp degrees cavalry infantry prisoners "
        "casualties guns horse horsemen wounded fighters rebels civilians officers sailors ships "
        "aircraft tanks rounds deaths refugees students villagers victims passengers patients "
        "residents families strong days weeks months years "
        "litres liters gallons grams ounces kilos kilograms pounds inches yards hectares pieces "
        "items cars trucks buses seats tickets signatures songs letters copies calories bodies"
    )
)
_NOT_YEAR_AFTER = re.compile(
    rf"\s?(?:%|per\scent|b\.?c\b)|\s{_COUNTED}\b|[.,:][0-9]|/|-(?:mile|foot|seat|page|member|strong)",
    re.IGNORECASE,
)


# «Agenda 2030» is a programme, signed long before.
_PROGRAMME = re.compile(
    r"\b(?:Agenda|Vision|Horizon|Strategy|Roadmap|Plan|Programme|Program|Destination|Gate)\s$"
)
# «1914 Elm Street»
_ADDRESS = re.compile(
    r"\s(?:[A-Z]\w{1,15}\s){1,2}(?:Street|Avenue|Road|Lane|Drive|Boulevard|St\.|Ave\.)"
)


# «Lund 2024 organisers»: the games of a town, by whose name its people go.
_TOWN = re.compile(
    r"\b(?!(?:In|By|Since|From|Until|Before|After|During|Early|Late|Mid|Spring|Summer|Autumn|Fall|"
    r"Winter|Christmas|Easter|The|And)\b)[A-Z]\w{2,14}\s$"
)
_OF_GAMES = re.compile(r"\s(?:organi[sz]|Organi[sz]|bid\b|chief\b|boss\b|[Pp]resident\b)")


def _is_of_games(place: Place) -> bool:
    """The year in the name of games tells nothing of what their people did."""
    return bool(_OF_GAMES.match(place.text, place.end) and place.follows(_TOWN, 17))


# «A 1987 Chevrolet»
_OF_CAR = re.compile(
    r"(?:\b(?:an?|his|her|their|my|your|our|its)|['\u2019]s)\s(?:\w{3,9}\s)?$", re.IGNORECASE
)
_CAR = re.compile(
    r"\s(?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Fiat|Ford|GMC|Honda|Hyundai|"
    r"Infiniti|Jeep|Kia|Lexus|Lincoln\sTown|Mazda|Mercedes|Mercury|Mitsubishi|Nissan|Oldsmobile|"
    r"Peugeot|Plymouth|Pontiac|Porsche|Renault|Saab|Subaru|Suzuki|Toyota|Volkswagen|Volvo)\b"
)


def _is_car(place: Place) -> bool:
    """The year of a model tells nothing of what happened."""
    return bool(_CAR.match(place.text, place.end) and place.follows(_OF_CAR, 20))


# «At 1430» is a time of day or a level; «at 1990 prices» has the year.
_AT = re.compile(r"\bat\s$", re.IGNORECASE)
_PRICES = re.compile(
    r"\s(?:constant\s)?(?:prices|levels|rates|values|dollars|standards|exchange)\b"
)


# «About 2000 protesters»; but «in about 1850 ships began to …»
_ABOUT = re.compile(
    r"(?<!\bin\s)(?<!\bby\s)(?<!\bof\s)(?<!\bto\s)(?<!\bfrom\s)(?<!\bsince\s)(?<!\buntil\s)\b(?:about|around)\s$",
    re.IGNORECASE,
)
_THINGS = re.compile(r"\s(?!(?:was|is|has|his|its|this|as|does)\b)[a-z]{2,20}s\b")


def _is_count(place: Place) -> bool:
    figures = Place(place.text, place.end - 4, place.end)
    return bool(_THINGS.match(place.text, place.end) and figures.follows(_ABOUT, 16))


def _is_level(place: Place) -> bool:
    is_bare = place.said[0] in "12" and place.follows(_AT, 4)
    return bool(is_bare and not _PRICES.match(place.text, place.end))


def is_address(place: Place) -> bool:
    """Whether it is a number in a street: «1914 Elm Street»."""
    return bool(_ADDRESS.match(place.text, place.end))


def is_year(place: Place) -> bool:
    """Whether a figure of four digits is a year where it stands."""
    if place.follows(_PROGRAMME, 14) or is_address(place) or _is_of_games(place):
        return False
    if _is_car(place) or _is_level(place) or _is_count(place):
        return False
    if place.follows(_YEAR_BEFORE, 9) and not _NOT_YEAR_EVER.match(place.text, place.end):
        return True
    return not _NOT_YEAR_AFTER.match(place.text, place.end) and not place.follows(
        _NOT_YEAR_BEFORE, 14
    )


def is_year_span(place: Place) -> bool:
    """Whether «1914-15» runs forward, and less than thirty years."""
    figures = place.said.lower().removeprefix("fy").strip()
    return 0 < int(figures[-2:]) - int(figures[2:4]) < 30


# What may follow a year; another word in small letters is counted by the figure.
_MARK = r"[;:)]|[.,](?![0-9])|\s{0,3}$"
_AFTER_BARE = re.compile(
    rf"{_MARK}|\s(?:he|she|they|it|his|her|their|the|when|until|"
    r"and\s(?:the|his|her|was|died|ruled|fell|became|lost|passed))\b"
)
_AFTER_DATE = re.compile(rf"{_MARK}|\s(?:and|the|he|she|they|his|her|when|by|at|in|a)\b")
# Among others of the kind a name may follow, or the year that a span or a list ends with.
_AFTER_AMONG = re.compile(
    rf"{_AFTER_DATE.pattern}|\s(?:it|its|their|while|until|after|before|but|on|to|or|as|with|for|from|under|"
    r"who|which|was|were|had)\b|\s[A-Z]|[-\u2013][1-9][0-9]{2}\b"
)
_EARLY_LEAD = re.compile(r"\b(?:in|since|until)\s$", re.IGNORECASE)
# «The autumn of 541», «13 August 554, », «AD 410»
_TELLS_EARLY = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?:\sof)?,?\s[1-9][0-9]{2}"
    r"(?:[.;:)]|,(?![0-9])|\s(?:and|the|he|in|to)\b)"
    r"|\bAD\s[1-9][0-9]{2}\b|\b[1-9][0-9]{2}\s(?:AD|CE)\b"
)


@lru_cache(maxsize=8)
def _tells_early_years(text: str) -> bool:
    return bool(_TELLS_EARLY.search(text))


def is_early_year(place: Place) -> bool:
    """Whether a figure of three digits is a year where it stands."""
    if _tells_early_years(place.text):
        after = _AFTER_AMONG
    elif place.follows(_EARLY_LEAD, 6) or place.said.startswith(("year", "the year")):
        after = _AFTER_BARE
    else:
        return False
    return bool(after.match(place.text, place.end))


def is_early_date(place: Place) -> bool:
    """The same of one with its month or season."""
    after = _AFTER_AMONG if _tells_early_years(place.text) else _AFTER_DATE
    return bool(after.match(place.text, place.end))


_CENTURIES = frozenset(words("eighteen nineteen twenty two"))


def is_no_book(place: Place) -> bool:
    """«Nineteen Eighty-Four» is a book."""
    head, *rest = re.split(r"[\s-]", place.said)
    return not (head.istitle() and rest and rest[0].istitle() and head.lower() in _CENTURIES)
