"""How far a story told in a text has come, and what an incomplete date counts from in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from core.dates.aside import SPAN_END
from core.dates.cues import OPENS
from core.dates.entries import ENTRY, INSIDE
from core.dates.intervals import span_range
from core.dates.mode import Mode
from core.dates.narrative import ASIDE, IN_STORIES, OLD_YEARS, WEEKDAYS, names_year
from core.dates.rule import Basis, DateRule, Parts
from core.dates.rules import BY_NAME
from core.dates.rules.wording import read_day, read_month
from core.model import DateRange, Precision, Qualifier, TimeMention

# A passage of a news text is in the past after so many old dates in a row, one of which names a
# month or day, for so many characters.
OLD_IN_A_ROW = 2
REACH = 500
# Between the two ends of a span: « to », « – ».
SPAN_GAP = 12
MONTH = timedelta(31)
# Days before publication of which a report tells without their year.
JUST = 15
# A life told in an obituary ends in the week of its publication.
FRESH = timedelta(21)

_IN_PASSAGES = frozenset(("month", "month-day", "day-month", "day-span", "month-day-span"))
# «The previous year a subsidy had bought time» looks back; then the story goes on.
_BACK = frozenset(
    (
        *(("way", word) for word in ("earlier", "before")),
        *(("which", word) for word in ("previous", "preceding", "prior", "before")),
    )
)
_AHEAD_OF_STORY = ("aside", "ahead")
_PARTS_OF_YEAR = (Precision.WEEK, Precision.QUARTER, Precision.SEASON, Precision.HALF)
_ANCHORING = (*_PARTS_OF_YEAR, Precision.YEAR, Precision.RANGE)
_EXACT = frozenset((Precision.DAY, Precision.MONTH))


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
    # Whether the mention stands in an entry of a chronology, and the day of the last such entry.
    in_entry: bool = False
    entry: DateRange | None = None

    @property
    def goes_on(self) -> bool:
        """Whether an incomplete date counts from the one told before."""
        return self.is_narrative or self.in_entry

    def enter(self, parts: Parts) -> None:
        """Begins a mention: one in front of an entry is behind the last entry, not what it told."""
        self.in_entry = ENTRY in parts and self.mode is not Mode.NEWS
        if self.in_entry and parts[ENTRY] != INSIDE[1]:
            self.anchor = self.entry

    def before(self, mention: TimeMention, parts: Parts) -> DateRange | None:
        """The date told before from which the mention is counted, or None in news."""
        rule = BY_NAME[mention.rule]
        if self.goes_on:
            return self.anchor if self._counts_here(rule, parts) else None
        return self.anchor if self._is_past_passage(mention, parts) else None

    def _counts_here(self, rule: DateRule, parts: Parts) -> bool:
        if rule.name in WEEKDAYS and self.mode is Mode.AUTO:
            # A weekday needs a day of the story to count from, else its own publication.
            return (
                self.anchor is not None and self.anchor.precision is Precision.DAY and self._is_old
            )
        if rule.basis is Basis.PARTIAL:
            return not self._is_announced(parts)
        return rule.name in IN_STORIES or parts.get("which") == "the next"

    def _is_announced(self, parts: Parts) -> bool:
        """«The accord of 1996 … A vote will be held on 22 May»: after publication."""
        is_ahead = "will" in parts and self.mode is Mode.AUTO
        return is_ahead and self.published is not None and self._is_old

    @property
    def _is_old(self) -> bool:
        """Whether the story has not come to the days of publication."""
        day = self.anchor.last if self.anchor else None
        return not self.published or not day or abs(self.published - day) > FRESH

    def _is_past_passage(self, mention: TimeMention, parts: Parts) -> bool:
        if self.mode is not Mode.AUTO or mention.rule not in _IN_PASSAGES:
            return False
        if self.old_in_a_row < OLD_IN_A_ROW or not self.is_exact:
            return False
        if mention.start - self.told_at > REACH or parts.get("tense") == "future":
            return False
        if OPENS in mention.parts:
            return False
        return not self._is_just_past(parts)

    def _is_just_past(self, parts: Parts) -> bool:
        """«A call was made on 26 April», published on 2 May, whatever was told before."""
        if self.published is None or "month" not in parts or "day" not in parts:
            return False
        days = (self.published - timedelta(back) for back in range(JUST))
        named = read_month(parts["month"]), read_day(parts["day"])
        return any((day.month, day.day) == named for day in days)

    def tell(self, mention: TimeMention, span: DateRange, *, is_given: bool) -> bool:
        """Takes a date into the story; False for one of a thing beside it, as «built in 1791».

        ``is_given`` is true where the words name the year, or count from one that does.
        """
        if self.in_entry and INSIDE not in mention.parts:
            self.entry = span
        elif self.goes_on and self._is_beside(mention, span):
            return False
        gap, self.told_at = mention.start - self.told_at, mention.end
        if is_given and self.published and self.published.year - span.last.year >= OLD_YEARS:
            self.old_in_a_row += 1
            self.is_exact = span.precision in _EXACT
        else:
            self.old_in_a_row, self.is_exact = 0, False
        if SPAN_END in mention.parts and self.anchor and gap <= SPAN_GAP:
            self._widen(span)
        elif not self.goes_on or _BACK.isdisjoint(mention.parts):
            self._move(mention, span)
        return True

    def _widen(self, span: DateRange) -> None:
        """«It lasted from 12 May to 30 September»: what is told next lies between them."""
        here = self.anchor
        is_long = here is not None and span.last - here.first > MONTH
        is_exact = here is not None and _EXACT.issuperset((here.precision, span.precision))
        self.anchor = span_range(here.first, span.last) if here and is_long and is_exact else span

    def _is_beside(self, mention: TimeMention, span: DateRange) -> bool:
        if _AHEAD_OF_STORY in mention.parts:
            return self.anchor is not None and span.first > self.anchor.last
        if ASIDE not in mention.parts:
            return False
        if self.anchor is None:  # «The Winter War (November 1939 – March 1940)» opens the story
            return span.precision is not Precision.MONTH
        return span.last < self.anchor.first

    def _move(self, mention: TimeMention, span: DateRange) -> None:
        """To the date told; «later that year» after a day of it leads to what is left of it."""
        here = self.anchor
        if span.precision not in _EXACT and span.precision not in _ANCHORING:
            return
        begins_anew = names_year(mention) and span.qualifier is not Qualifier.LATE
        if here is None or begins_anew or not _holds(span, here):
            self.anchor = span
        else:
            self.anchor = span_range(here.first, span.last)


def _holds(span: DateRange, finer: DateRange) -> bool:
    return span != finer and span.first <= finer.first and finer.last <= span.last
