"""Which of the two a text is: news or a narrative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.dates.cues import AHEAD_THEN
from core.dates.mode import Mode
from core.dates.rule import Basis
from core.dates.rules import BY_NAME, RULES
from core.dates.rules.wording import read_month
from core.language.months import MONTHS
from core.model import TimeKind, TimeMention

# Years before publication from which a date is old, and from which one alone makes a history.
OLD_YEARS = 2
LONG_AGO_YEARS = 20
# What tells no day of publication is rather written since.
UNDATED_YEAR = 1970
# A text is a narrative where so many old dates with their year stand against each word like
# «yesterday»; of texts without a publication date so many different years.
OLD_FOR_ONE_DEICTIC = 5
# Fewer do where the text has told so many before the first such word.
OLD_FIRST = 3
OLD_FIRST_FOR_ONE_DEICTIC = 2
MANY_OLD = 2
# So many months with their year, all further back than this, tell of what is over.
MANY_PAST = 3
SETTLED_MONTHS = 2
MANY_YEARS = 3

WEEKDAYS = frozenset(("weekday", "weekday-part", "weekday-short"))
# «The weekend» of a history is that of the days told before.
IN_STORIES = frozenset(("weekend", "part-of-day", "overnight", "span-from-now", "half-of-year"))
# «Fifty years ago» is said in any text.
_YEARS_OFF = frozenset(
    (
        ("which", "the next"),
        *(("unit", unit) for unit in ("years", "decade", "decades", "century", "centuries")),
    )
)
_DEICTIC = (
    frozenset(rule.name for rule in RULES if rule.basis is Basis.PUBLICATION) | WEEKDAYS
) - IN_STORIES
# «At 5:36 p.m. on Friday», «at noon today»
_CLOCK_DAYS = frozenset(("weekday_only", "deictic"))
_EXPLICIT = frozenset(rule.name for rule in RULES if rule.basis is Basis.EXPLICIT)
# With a year they are full dates, without one they wait for it.
_MAY_NAME_YEAR = _EXPLICIT | {
    rule.name for rule in RULES if rule.basis is Basis.PARTIAL and "<year" in rule.pattern
}
ASIDE = ("aside", "yes")
_AHEAD = frozenset((("tense", "future"), ("tense", "ongoing")))


@dataclass(frozen=True, slots=True)
class _Tally:
    """How a text speaks of time: its full dates, and words that count from their own day."""

    old: int
    recent: int
    deictic: int
    different_years: int
    is_exact: bool
    oldest_years: int
    opening_years: int
    past_days: int
    old_first: int
    opens_deictic: bool
    opens_exact: bool
    only_weekdays: bool
    looks_ahead: bool

    @property
    def opens_old_day(self) -> bool:
        """«On 24 April 1916 it began. On Wednesday …»: its weekdays are of that week."""
        return self.opens_exact and self.opening_years >= LONG_AGO_YEARS

    @property
    def is_history(self) -> bool:
        """Whether old dates are many enough beside recent ones and words like «yesterday»."""
        needed = OLD_FIRST_FOR_ONE_DEICTIC if self.old_first >= OLD_FIRST else OLD_FOR_ONE_DEICTIC
        return self.old > self.recent and self.old >= needed * self.deictic


def _tally(times: Sequence[TimeMention], published: date | None) -> _Tally:
    years = [(year, mention) for mention in times if (year := _named_year(mention)) is not None]
    ages = [published.year - year for year, _ in years] if published else []
    exact = [year for year, m in years if ASIDE not in m.parts and "month" in dict(m.parts)]
    old = [m for (_, m), age in zip(years, ages, strict=bool(ages)) if age >= OLD_YEARS]
    deictic = [*filter(_is_deictic, times)]
    return _Tally(
        old=len(old),
        recent=len(ages) - len(old),
        deictic=len(deictic),
        different_years=len({year for year, _ in years}),
        is_exact=bool(exact),
        oldest_years=max((published.year - year for year in exact), default=0) if published else 0,
        opening_years=_opening_years(times, published),
        past_days=_past_days(years, published) if not deictic else 0,
        old_first=sum(1 for m in old if not deictic or m.start < deictic[0].start),
        opens_exact=_opens_exact(times),
        only_weekdays=all(m.rule in WEEKDAYS or m.rule == "clock" for m in deictic),
        opens_deictic=bool(times) and deictic[:1] == [times[0]],
        looks_ahead=any(
            not _AHEAD.isdisjoint(mention.parts) and AHEAD_THEN not in mention.parts
            for mention in times
            if mention.kind is TimeKind.DATE
        ),
    )


def _opening_years(times: Sequence[TimeMention], published: date | None) -> int:
    """How many years before publication the first date of the text lies, where it names its year.

    A year with a thing («built in 1791») opens no story.
    """
    first = next((m for m in times if BY_NAME[m.rule].basis is not Basis.NONE), None)
    year = _named_year(first) if first and ASIDE not in first.parts else None
    told = published.year if published else UNDATED_YEAR
    return told - year if year is not None else 0


def _opens_exact(times: Sequence[TimeMention]) -> bool:
    first = next((m for m in times if BY_NAME[m.rule].basis is not Basis.NONE), None)
    return first is not None and "day" in dict(first.parts)


def _past_days(years: Sequence[tuple[int, TimeMention]], published: date | None) -> int:
    """How many months with their year the text names, if all lie well before publication.

    One that is planned beside many that are over, as a history ends, does not count.
    """
    if published is None or len(years) < MANY_PAST:
        return 0
    named = [(year, dict(mention.parts).get("month", "")) for year, mention in years]
    exact = [(year, read_month(word)) for year, word in named if word.rstrip(".") in MONTHS]
    latest = published.year * 12 + published.month - SETTLED_MONTHS
    over = [y * 12 + m < latest for y, m in exact]
    is_past = all(year <= published.year for year, _ in named)
    is_but_one = len(over) > MANY_PAST and over.count(False) <= 1
    return over.count(True) if is_past and (all(over) or is_but_one) else 0


def is_narrative(times: Sequence[TimeMention], published: date | None, mode: Mode) -> bool:
    """Whether the whole text tells of the past rather than reports."""
    if mode is not Mode.AUTO:
        return mode is Mode.NARRATIVE
    said = _tally(times, published)
    if said.opens_deictic:
        return False
    if published is None:
        # Nothing tells what is old. Without words like «yesterday», and where nothing is to come,
        # it is no report of its day.
        is_story = said.is_exact or said.opening_years >= LONG_AGO_YEARS
        if said.deictic == 0 and is_story and not said.looks_ahead:
            return True
        return said.different_years >= max(MANY_YEARS, OLD_FOR_ONE_DEICTIC * said.deictic)
    if said.past_days >= MANY_PAST and not said.deictic and not said.looks_ahead:
        return True
    if said.opens_old_day and not said.recent and said.only_weekdays and not said.looks_ahead:
        return True
    if said.old < MANY_OLD:
        is_old = max(said.oldest_years, said.opening_years) >= LONG_AGO_YEARS
        return is_old and not said.deictic and not said.looks_ahead
    return said.is_history


def _named_year(mention: TimeMention) -> int | None:
    """The year that the words of a date name."""
    if mention.rule not in _MAY_NAME_YEAR:
        return None
    for name, words in mention.parts:
        if name == "year":
            return int(words) if words.isdigit() else None
    return None


def _is_deictic(mention: TimeMention) -> bool:
    if mention.rule in _DEICTIC:
        return _YEARS_OFF.isdisjoint(mention.parts)
    return mention.rule == "clock" and not _CLOCK_DAYS.isdisjoint(dict(mention.parts))


def names_year(mention: TimeMention) -> bool:
    """Whether the words say of which year they are."""
    return mention.rule in _EXPLICIT or _named_year(mention) is not None
