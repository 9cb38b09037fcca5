"""What small words in front of a period say, and how a calendar day is read."""

from __future__ import annotations

from datetime import date

from core.dates.intervals import day_range, with_qualifier
from core.dates.rule import Meaning
from core.dates.vocabulary import WEEKDAYS, read_ordinal
from core.language.months import MONTHS
from core.model import DateFlag, DateRange, Qualifier

# Greece was the last country to leave the Julian calendar.
LAST_JULIAN_YEAR = 1923
_EDGES = (
    ("early", Qualifier.EARLY, "START"),
    ("first half", Qualifier.EARLY, "START"),
    ("second half", Qualifier.LATE, "END"),
    ("latter half", Qualifier.LATE, "END"),
    ("beginning", Qualifier.EARLY, "START"),
    ("start", Qualifier.EARLY, "START"),
    ("first part", Qualifier.EARLY, "START"),
    ("latter part", Qualifier.LATE, "END"),
    ("last part", Qualifier.LATE, "END"),
    ("mid", Qualifier.MID, "MID"),
    ("halfway", Qualifier.MID, "MID"),
    ("late", Qualifier.LATE, "END"),
    ("end", Qualifier.LATE, "END"),
    ("close", Qualifier.LATE, "END"),
    ("turn", Qualifier.EARLY, "START"),
    ("about", Qualifier.ABOUT, "APPROX"),
    ("around", Qualifier.ABOUT, "APPROX"),
    ("circa", Qualifier.ABOUT, "APPROX"),
)


# «More than two years ago» lies farther off, «less than» nearer, by how much nothing says.
_DISTANCES = (
    *((word, "APPROX") for word in ("about", "around", "approx", "roughly", "some")),
    *((word, "LESS_THAN") for word in ("nearly", "almost", "less", "fewer", "under", "just under")),
    *((word, "MORE_THAN") for word in ("more", "over", "well over", "just over")),
    *((word, "EQUAL_OR_MORE") for word in ("at least", "no less", "not less")),
    *((word, "EQUAL_OR_LESS") for word in ("at most", "up to", "no more", "not more", "as many")),
)


def read_edge(words: str) -> tuple[Qualifier | None, str | None]:
    """The qualifier and the TIMEX3 mod of «early», «the end of», «about»."""
    if words.startswith(("earlier", "later")) and "part" not in words:
        return None, None
    for word, qualifier, mod in _EDGES:
        if word in words:
            return qualifier, mod
    return None, None


def counted_about(span: DateRange, words: str) -> Meaning:
    """The span with what «nearly», «more than» say of the distance back to it or on to it."""
    mod = next((mod for word, mod in _DISTANCES if words.startswith(word)), None)
    qualifier = Qualifier.ABOUT if mod else None
    return Meaning(with_qualifier(span, qualifier), mod=mod)


def edged(span: DateRange, words: str, value: str = "") -> Meaning:
    """The span with what the words in front of it say; they never narrow it."""
    if not words:
        return Meaning(span, value)
    qualifier, mod = read_edge(words)
    return Meaning(with_qualifier(span, qualifier), value=value, mod=mod)


def read_month(words: str) -> int:
    """The number of the month."""
    return MONTHS[words.rstrip(".")]


def read_weekday(words: str) -> int:
    """Monday is 0."""
    return WEEKDAYS[words.rstrip(".")]


def read_day(words: str) -> int:
    """The day of the month in «3rd» or «third»."""
    return read_ordinal(words) or 0


def full_year(words: str) -> int:
    """The year of four figures, or of two: 50 to 99 lie in the last century."""
    number = int(words.lstrip("'"))
    if len(words.lstrip("'")) > 2:
        return number
    return number + (1900 if number >= 50 else 2000)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def falls_on(day: date, weekday: int) -> bool:
    """Whether the day is such a weekday, in the calendar of Julius Caesar too while it was used."""
    if day.weekday() == weekday:
        return True
    return day.year < LAST_JULIAN_YEAR and _julian_weekday(day) == weekday


def _julian_weekday(day: date) -> int:
    """The weekday of the day of that name in the Julian calendar; Monday is 0."""
    shift = (14 - day.month) // 12
    year, month = day.year + 4800 - shift, day.month + 12 * shift - 3
    return (day.day + (153 * month + 2) // 5 + 365 * year + year // 4 - 32083) % 7


def placed_day(year: int, month: int, day: int, weekday: str | None = None) -> Meaning:
    """A full date; flagged where it is impossible or falls on another weekday than named."""
    found = calendar_day(year, month, day)
    if found is None:
        return Meaning(
            None, value=f"{year:04d}-{month:02d}-{day:02d}", flags=(DateFlag.IMPOSSIBLE,)
        )
    wrong = weekday is not None and not falls_on(found, read_weekday(weekday))
    return Meaning(day_range(found), flags=(DateFlag.WEEKDAY_MISMATCH,) if wrong else ())
