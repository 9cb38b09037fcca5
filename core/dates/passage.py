"""News or narrative: which of the two a text is, and how far a story told in it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.dates.cues import AHEAD_THEN
from core.dates.intervals import span_range
from core.dates.mode import Mode
from core.dates.rule import Basis, DateRule, Parts
from core.dates.rules import BY_NAME, RULES
from core.dates.rules.wording import read_month
from core.language.months import MONTHS
from core.model import DateRange, Precision, Qualifier, TimeMention

# Years before publication from which a date is old, and from which one alone makes a history.
OLD_YEARS = 2
LONG_AGO_YEARS = 20
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
# A passage of a news text is in the past after so many old dates in a row, one of which names a
# month or day, for so many characters.
OLD_IN_A_ROW = 2
REACH = 500

_WEEKDAYS = frozenset(("weekday", "weekday-part", "weekday-short"))
_IN_PASSAGES = frozenset(("month", "month-day", "day-month", "day-span", "month-day-span"))
# «The weekend» of a history is that of the days told before.
_IN_STORIES = frozenset(("weekend", "part-of-day", "overnight", "span-from-now", "half-of-year"))
# «Fifty years ago» is said in any text.
_YEARS_OFF = frozenset(
    (
        ("which", "the next"),
        *(("unit", unit) for unit in ("years", "decade", "decades", "century", "centuries")),
    )
)
# «The previous year a subsidy had bought time» looks back; then the story goes on.
_BACK = frozenset(
    (
        *(("way", word) for word in ("earlier", "before")),
        *(("which", word) for word in ("previous", "preceding", "prior", "before")),
    )
)
_EXPLICIT = frozenset(rule.name for rule in RULES if rule.basis is Basis.EXPLICIT)
# With a year they are full dates, without one they wait for it.
_MAY_NAME_YEAR = _EXPLICIT | {
    rule.name for rule in RULES if rule.basis is Basis.PARTIAL and "<year" in rule.pattern
}
_ASIDE = ("aside", "yes")
_AHEAD_OF_STORY = ("aside", "ahead")
_AHEAD = frozenset((("tense", "future"), ("tense", "ongoing")))
_PARTS_OF_YEAR = (Precision.WEEK, Precision.QUARTER, Precision.SEASON, Precision.HALF)
_ANCHORING = (*_PARTS_OF_YEAR, Precision.YEAR, Precision.RANGE)
_EXACT = frozenset((Precision.DAY, Precision.MONTH))


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
    looks_ahead: bool

    @property
    def is_history(self) -> bool:
        """Whether old dates are many enough beside recent ones and words like «yesterday»."""
        needed = OLD_FIRST_FOR_ONE_DEICTIC if self.old_first >= OLD_FIRST else OLD_FOR_ONE_DEICTIC
        return self.old > self.recent and self.old >= needed * self.deictic


def _tally(times: Sequence[TimeMention], published: date | None) -> _Tally:
    years = [(year, mention) for mention in times if (year := _named_year(mention)) is not None]
    ages = [published.year - year for year, _ in years] if published else []
    exact = [year for year, m in years if _ASIDE not in m.parts and "month" in dict(m.parts)]
    old = [m for (_, m), age in zip(years, ages, strict=bool(ages)) if age >= OLD_YEARS]
    deictic = [mention for mention in times if _is_deictic(mention)]
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
        opens_deictic=bool(times) and deictic[:1] == [times[0]],
        looks_ahead=any(
            not _AHEAD.isdisjoint(mention.parts) and AHEAD_THEN not in mention.parts
            for mention in times
        ),
    )


def _opening_years(times: Sequence[TimeMention], published: date | None) -> int:
    """How many years before publication the first date of the text lies, where it names its year.

    A year with a thing («built in 1791») opens no story.
    """
    first = next((m for m in times if BY_NAME[m.rule].basis is not Basis.NONE), None)
    year = _named_year(first) if first and _ASIDE not in first.parts else None
    return published.year - year if published and year is not None else 0


def _past_days(years: Sequence[tuple[int, TimeMention]], published: date | None) -> int:
    """How many months with their year the text names, if all lie well before publication."""
    if published is None or len(years) < MANY_PAST:
        return 0
    named = [(year, dict(mention.parts).get("month", "")) for year, mention in years]
    exact = [(year, read_month(word)) for year, word in named if word.rstrip(".") in MONTHS]
    latest = published.year * 12 + published.month - SETTLED_MONTHS
    is_past = all(year <= published.year for year, _ in named)
    return len(exact) if is_past and all(y * 12 + m < latest for y, m in exact) else 0


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
        if said.deictic == 0 and said.is_exact and not said.looks_ahead:
            return True
        return said.different_years >= max(MANY_YEARS, OLD_FOR_ONE_DEICTIC * said.deictic)
    if said.past_days >= MANY_PAST and not said.deictic and not said.looks_ahead:
        return True
    if said.old < MANY_OLD:
        is_old = max(said.oldest_years, said.opening_years) >= LONG_AGO_YEARS
        return is_old and not said.deictic and not said.looks_ahead
    return said.is_history


def _named_year(mention: TimeMention) -> int | None:
    """The year that the words of a date name."""
    if mention.rule not in _MAY_NAME_YEAR:
        return None
    year = next((words for name, words in mention.parts if name == "year"), "")
    return int(year) if year.isdigit() else None


def _is_deictic(mention: TimeMention) -> bool:
    if mention.rule in _IN_STORIES or not _YEARS_OFF.isdisjoint(mention.parts):
        return False
    return mention.rule in _WEEKDAYS or BY_NAME[mention.rule].basis is Basis.PUBLICATION


@dataclass(slots=True)
class Story:
    """The past as far as it has been told: ``anchor`` is where an incomplete date counts from."""

    published: date | None
    mode: Mode
    is_narrative: bool
    anchor: DateRange | None = None
    told_at: int = 0
    old_in_a_row: int = 0
    is_exact: bool = False

    def before(self, mention: TimeMention, parts: Parts) -> DateRange | None:
        """The date told before from which the mention is counted, or None in news."""
        rule = BY_NAME[mention.rule]
        if self.is_narrative:
            return self.anchor if self._counts_here(rule, parts) else None
        return self.anchor if self._is_past_passage(mention, parts) else None

    def _counts_here(self, rule: DateRule, parts: Parts) -> bool:
        if rule.name in _WEEKDAYS and self.mode is Mode.AUTO:
            # A weekday needs a day to count from, else its own publication.
            return self.anchor is not None and self.anchor.precision is Precision.DAY
        if rule.basis is Basis.PARTIAL:
            return True
        return rule.name in _IN_STORIES or parts.get("which") == "the next"

    def _is_past_passage(self, mention: TimeMention, parts: Parts) -> bool:
        if self.mode is not Mode.AUTO or mention.rule not in _IN_PASSAGES:
            return False
        if self.old_in_a_row < OLD_IN_A_ROW or not self.is_exact:
            return False
        return mention.start - self.told_at <= REACH and parts.get("tense") != "future"

    def tell(self, mention: TimeMention, span: DateRange, *, is_given: bool) -> bool:
        """Takes a date into the story; False for one of a thing beside it, as «built in 1791».

        ``is_given`` is true where the words name the year, or count from one that does.
        """
        if self.is_narrative and self._is_beside(mention, span):
            return False
        self.told_at = mention.end
        if is_given and self.published and self.published.year - span.last.year >= OLD_YEARS:
            self.old_in_a_row += 1
            self.is_exact = self.is_exact or span.precision in _EXACT
        else:
            self.old_in_a_row, self.is_exact = 0, False
        if not self.is_narrative or _BACK.isdisjoint(mention.parts):
            self._move(mention, span)
        return True

    def _is_beside(self, mention: TimeMention, span: DateRange) -> bool:
        if _AHEAD_OF_STORY in mention.parts:
            return self.anchor is not None and span.first > self.anchor.last
        if _ASIDE not in mention.parts:
            return False
        return self.anchor is None or span.last < self.anchor.first

    def _move(self, mention: TimeMention, span: DateRange) -> None:
        """To the date told; «later that year» after a day of it leads to what is left of it."""
        here = self.anchor
        if span.precision not in _EXACT and span.precision not in _ANCHORING:
            return
        begins_anew = _names_year(mention) and span.qualifier is not Qualifier.LATE
        if here is None or begins_anew or not _holds(span, here):
            self.anchor = span
        else:
            self.anchor = span_range(here.first, span.last)


def _holds(span: DateRange, finer: DateRange) -> bool:
    return span != finer and span.first <= finer.first and finer.last <= span.last


def _names_year(mention: TimeMention) -> bool:
    return mention.rule in _EXPLICIT or _named_year(mention) is not None
