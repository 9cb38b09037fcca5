"""What keeps verbs, names and figures from being taken for dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from core.dates.cues import read_cues
from core.dates.guard_months import LAST_WORD, is_capital, is_day_of_a_year, is_month
from core.dates.guard_periods import (
    is_century,
    is_decade,
    is_holiday,
    is_no_named_season,
    is_of_the_day,
    is_rate,
    is_season,
)
from core.dates.guard_times import is_clock, is_hour
from core.dates.guard_years import is_early_date, is_early_year, is_no_book, is_year, is_year_span
from core.dates.patterns import DAY_NUMBER, MONTH_ANY
from core.dates.place import Place
from core.dates.rule import DateRule
from core.dates.vocabulary import words

# «The daily Le Monde» is a paper.
_PAPER = re.compile(r"\s{1,3}[A-Z]")
# «60 Minutes» and «High Noon» are titles.
_TITLE = re.compile(r"[0-9]+ (?:Minutes|Hours|Days)$")
# «The Hundred Days»
_NAMED = re.compile(r"\b[Tt]he [A-Z][a-z]+ (?:Days|Years|Weeks)$")
# «Three in as many weeks» says no length.
_AS_MANY = re.compile(r"\bas\smany\s$")
_LIGHT = re.compile(r"\blight[\s-]$", re.IGNORECASE)
_AS = re.compile(r"\bas\s$", re.IGNORECASE)
_WITHIN = re.compile(r"\bwithin\s(?:an?|[0-9]{1,3}|[a-z]{3,9})\s(?:day|week|month)s?\b[^.;]*$")
# «A minute amount» is a small one.
_AMOUNT = re.compile(r"\s(?:amounts?|quantity|quantities|fraction|traces?|detail|dose)\b")
# «The Thirty Years' War», «the Six-Day War»
_OF_WAR = re.compile(r"['\u2019]?\s(?:War|Siege|Campaign|Battle)\b")
_FOR_THE_LAST = re.compile(
    r"(?:(?<=\bfor\s)|(?<=\bover\s)|(?<=\bduring\s))the\slast\s(?:week|month|year|decade)\b(?!\sof\b)"
)
_FOR = re.compile(r"\bfor\s$", re.IGNORECASE)
_HAS_BEEN = re.compile(r"\b(?:has|have|had|been|['\u2019]ve)\b[^;]{0,60}\b(?:for|over|during)\s$")
# «34 cents more than a month ago» compares sums.
_MORE_THAN = re.compile(r"(?:more|less|fewer)\sthan\b", re.IGNORECASE)
_SUM = re.compile(
    r"(?:%|[0-9]|\b(?:percent|cents|points|dollars|million|billion|times|jobs|people))\s$"
)
_AGO = re.compile(r"\s(?:ago|earlier|before)\b")
# «Today's world» is no day.
_OF_TODAY = re.compile(
    r"['\u2019]s\s(?:[a-z]{1,15}\s)?(?:world|youth|society|generation|technology|standards|"
    r"computers|consumers|kids|children|students|women|men|economy|prices|dollars|money)\b"
)
_OF = re.compile(r"\bof\s{1,3}$")
_NO_OFFSET = re.compile(
    r"\b(?:(?:time|first|only|most|least|once|twice|times|\w{3,12}est)\b[^.;]{0,20}|"
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s\w{3,15})\sin\s$"
)
# «April 24 and»
_LISTED = re.compile(
    rf"\b{MONTH_ANY}\s{{1,3}}{DAY_NUMBER}(?:,\s{DAY_NUMBER}){{0,4}}(?:,?\s(?:and|or|&)|,)\s$",
    re.IGNORECASE,
)
_NAME_BEFORE_DAY = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr)\.\s$)|"
    r"\b(?:Good|Easter|Black|Bloody|Super|Cyber|Casual|Fat|Ruby|Freaky|Sheffield)\s{1,3}$"
)
_NAME_AFTER_DAY = re.compile(
    r"\s{1,3}(?:Times|Telegraph|Mail|Express|Mirror|Herald|Star|World|Tribune|[Ss]chool|Harbor|Live|Lights|"
    r"Football|Night\sLive)\b"
)
# «Myint Thu» is a person.
_SHORT_DAYS = frozenset(words("Mon Tue Wed Thu Fri Sat Sun"))
_GIVEN_NAME = re.compile(r"(?<=[\w,] )(?!On|Last|Next|This|Every|Late|Early)[A-Z][a-z]{2,15}\s$")
_DAY_BEHIND = re.compile(r",?\s[0-9A-Z]")
_MODAL = re.compile(
    r"\b(?:could|can|will|would|may|might|should|must|to|not|did|n't|[\u2019']ll|and|that|which|usually|"
    r"typically|often|generally|probably|only)\s{1,3}$",
    re.IGNORECASE,
)


def is_allowed(text: str, rule: DateRule, start: int, end: int) -> bool:
    """Whether the words may be a time where they stand, as far as letters around them tell."""
    check = _CHECKS.get(rule.name)
    return check is None or check(Place(text, start, end))


def _is_weekday(place: Place) -> bool:
    """«Black Friday» and «the Sunday Times» are names."""
    if place.follows(_NAME_BEFORE_DAY, 12) or _NAME_AFTER_DAY.match(place.text, place.end):
        return False
    if place.said in _SHORT_DAYS and place.follows(_GIVEN_NAME, 24):
        return bool(_DAY_BEHIND.match(place.text, place.end))
    return is_capital(place)


def _is_no_title(place: Place) -> bool:
    """«This Week» and «USA Today» are programmes and papers."""
    *first, last = place.said.split()
    if not last[0].isupper() or last.isupper():
        return True
    before = place.follows(LAST_WORD, 32)
    is_name = before is not None and before[1][0].isupper() and before[1][-1] != "."
    return not first and not is_name


def _is_deictic(place: Place) -> bool:
    """«Today's youth» and «the leaders of tomorrow» are no days."""
    word = place.said.lower()
    if word == "today" and _OF_TODAY.match(place.text, place.end):
        return False
    if word == "tomorrow" and place.follows(_OF, 5):
        return False
    return _is_no_title(place)


def _is_no_paper(place: Place) -> bool:
    return not _PAPER.match(place.text, place.end)


def _is_named(place: Place) -> bool:
    return bool(Place(place.text, place.end, place.end).follows(_NAMED, 24))


def _is_no_programme(place: Place) -> bool:
    if place.said[:4].lower() == "many" and place.follows(_AS, 4):
        return False
    if _AMOUNT.match(place.text, place.end) and place.said[-1] == "e":
        return False
    if _is_compared(place) and _AGO.match(place.text, place.end):
        return False
    if _OF_WAR.match(place.text, place.end) and place.said.split()[-1].istitle():
        return False
    return place.said[-1] != "s" or not (_TITLE.match(place.said) or _is_named(place))


def _is_no_verb(place: Place) -> bool:
    """«It could last six weeks» has the verb."""
    if place.said[:6].lower() == "last a":
        return False
    return not (place.said[:4].lower() == "last" and place.follows(_MODAL, 12))


def _is_since(place: Place) -> bool:
    """«They have been here for the last week» is the seven days to now, no calendar week."""
    return bool(_FOR_THE_LAST.match(place.text, place.start) and place.follows(_HAS_BEEN, 80))


def _is_onward(place: Place) -> bool:
    """«They stay for the next month» says how long."""
    return place.said[:8].lower() == "the next" and bool(place.follows(_FOR, 8))


def _is_unit(place: Place) -> bool:
    return _is_no_title(place) and not _is_since(place) and not _is_onward(place)


def _is_span(place: Place) -> bool:
    if place.said[:8].lower() == "the last" and place.said.count(" ") == 2:
        return _is_since(place)
    return _is_no_verb(place)


def _is_from_told(place: Place) -> bool:
    """«Within 14 days …, and seven days later» counts from the end of those, which nobody tells."""
    return not place.follows(_WITHIN, 160)


def _is_distance(place: Place) -> bool:
    return not _is_compared(place)


def _is_compared(place: Place) -> bool:
    return bool(_MORE_THAN.match(place.said) and place.follows(_SUM, 12))


def _is_stretch(place: Place) -> bool:
    if _OF_WAR.match(place.text, place.end) and place.said.istitle():
        return False
    return not place.follows(_AS_MANY, 9) and not place.follows(_LIGHT, 7)


def _is_offset(place: Place) -> bool:
    """«Will meet in three weeks»; but «will fall for the first time in five years»."""
    if place.said[-4:] == "time":
        return True
    if place.follows(_NO_OFFSET, 32):
        return False
    return ("tense", "future") in read_cues(place.text, place.start, place.end)


def _is_listed(place: Place) -> bool:
    """«April 24 and 25»: a day of a month stands right before."""
    return bool(place.follows(_LISTED, 40))


def _is_past(place: Place) -> bool:
    """«As recently as last week» only leads to a date."""
    return not (place.said.lower() == "recently" and place.follows(_AS, 4))


def _is_present(place: Place) -> bool:
    """«Now, he says, …» only takes breath."""
    return not (place.said == "Now" and place.text.startswith(",", place.end))


_NAMED_DAYS = ("directed-weekday", "told-weekday")
_NAMED_MONTHS = ("directed-month", "told-month", "month-of-that-year")
_CHECKS: Mapping[str, Callable[[Place], bool]] = {
    "month": is_month,
    "month-span": is_capital,
    "season": is_season,
    "season-of-year": is_no_named_season,
    "weekday": _is_weekday,
    "weekday-part": _is_weekday,
    "every-weekday": is_capital,
    **dict.fromkeys((*_NAMED_MONTHS, *_NAMED_DAYS), is_capital),
    **dict.fromkeys(("month-day", "day-month"), is_day_of_a_year),
    **dict.fromkeys(("holiday", "eid", "every-year-on"), is_holiday),
    "decade": is_decade,
    "century": is_century,
    "year": is_year,
    "present": _is_present,
    "past": _is_past,
    "units-ago": _is_distance,
    "units-later": lambda place: _is_from_told(place) and not _is_compared(place),
    "spelled-year": is_no_book,
    "year-span": is_year_span,
    "early-year": is_early_year,
    "early-date": is_early_date,
    "directed-unit": _is_unit,
    "next-unit": lambda place: not _is_onward(place),
    "deictic-day": _is_deictic,
    "set-adverb": _is_no_paper,
    "duration": _is_no_programme,
    "bare-units": _is_stretch,
    "hour-of-part": is_hour,
    "rate": is_rate,
    "listed-day": _is_listed,
    "in-units": _is_offset,
    "span-of-units": _is_no_verb,
    "span-from-now": _is_span,
    "clock": is_clock,
    "for-the-day": is_of_the_day,
}
