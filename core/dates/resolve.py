"""Time mentions to days, given the publication date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from core.dates.background import is_hearing
from core.dates.cues import PERFECT, SINCE
from core.dates.distances import FROM, TO, count_from_each_other
from core.dates.entries import INSIDE
from core.dates.eras import as_told
from core.dates.figure_order import figure_order
from core.dates.intervals import shift_months
from core.dates.lead import leading_year
from core.dates.mode import Mode
from core.dates.narrative import is_narrative
from core.dates.passage import Story
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules import BY_NAME
from core.dates.rules.wording import read_weekday
from core.dates.timex3 import common_value, to_timex3
from core.model import (
    Anchor,
    DatedMention,
    DateFlag,
    DateMethod,
    DateRange,
    DateSource,
    DayMonth,
    Published,
    TimeKind,
    TimeMention,
)

# Beside nine months or a year «a year earlier» compares with the year before.
MANY_MONTHS = frozenset(("P6M", "P9M", "P1Y"))

# Two days that differ in every field, the century too: what a value has in common for both, the
# words say. Both lie where the days of holidays and 29 February are known.
_PROBES = (date(1987, 3, 14), date(2031, 11, 25))
# «At 6 a.m. on Friday» is an hour of no day told before.
_OF_OWN_DAY = frozenset(("weekday", "weekday_only", "deictic"))


def resolve_times(
    times: Sequence[TimeMention],
    published: Published | None,
    mode: Mode = Mode.AUTO,
    day_first: bool | None = None,
) -> tuple[DatedMention, ...]:
    """What each mention means, in the same order. Nothing is found or parsed again.

    ``day_first`` is how the outlet is known to write 3/4/2019; it decides where the text's own
    dates do not. The order in which the publication date was read is one of the outlet.
    """
    if day_first is None and published is not None and published.reading is not None:
        day_first = published.reading is DayMonth.DAY_FIRST
    day = published.day if published else None
    tells = is_narrative(times, day, mode)
    run = _Run(published, Story(day, mode, tells, leading_year(times) if tells else None))
    run.context.order = figure_order(times, day_first)
    dated = [run.resolve(mention) for mention in times]
    return count_from_each_other(dated) if run.counts_from_others else tuple(dated)


@dataclass(slots=True)
class _Run:
    """One reading of a text from its first mention to its last."""

    published: Published | None
    story: Story
    context: Context = field(default_factory=lambda: Context(date.min))
    anchor: Anchor | None = None
    # Whether a mention counts from another one, which may stand behind it.
    counts_from_others: bool = False

    def __post_init__(self) -> None:
        if self.published:
            self.anchor = Anchor(self.published.day, self.published.source)

    def resolve(self, mention: TimeMention) -> DatedMention:
        rule, parts = BY_NAME[mention.rule], dict(mention.parts)
        self.story.enter(parts)
        self.counts_from_others = self.counts_from_others or FROM in parts or TO in parts
        if FROM in parts:
            return DatedMention(mention, None, "XXXX-XX-XX", None)
        if rule.basis is Basis.NONE:
            return self._placeless(mention, rule.resolve(parts, self.context))
        if self.story.goes_on and self._tells_of_now(rule, parts):
            return DatedMention(mention, None, "PRESENT_REF", None)
        story = self.context.story = self.story.before(mention, parts)
        if story is not None:
            self.context.day = story.first
        elif self.published is not None:
            self.context.day = self.published.day
        else:
            return self._unanchored(mention, rule, parts)
        meaning = self._meaning(rule, parts)
        if self.published and story and self._is_to_come(mention, meaning, self.published.day):
            self.context.story, self.context.day = None, self.published.day
            meaning = self._meaning(rule, parts)
        return self._placed(mention, rule, meaning)

    def _is_to_come(self, mention: TimeMention, meaning: Meaning, published: date) -> bool:
        """Whether the next such day would be ahead: the list begins anew, under a dateline."""
        if meaning.range is None or not self.story.in_entry or INSIDE in mention.parts:
            return False
        return meaning.range.first > published and ("will", "yes") not in mention.parts

    def _tells_of_now(self, rule: DateRule, parts: Parts) -> bool:
        """«Today 23,000 people live there» in a history is no day."""
        is_today = rule.name == "deictic-day" and parts.get("word") == "today"
        return is_today and self.story.mode is Mode.AUTO

    def _meaning(self, rule: DateRule, parts: Parts) -> Meaning:
        try:
            return rule.resolve(parts, self.context)
        except (ValueError, OverflowError):  # the calendar ends at the years 1 and 9999
            return Meaning(None, value="XXXX", flags=(DateFlag.IMPOSSIBLE,))

    def _placed(self, mention: TimeMention, rule: DateRule, meaning: Meaning) -> DatedMention:
        dated = self._dated(mention, rule, as_told(meaning, rule.basis))
        self._remember(mention, rule, meaning)
        return dated

    def _remember(self, mention: TimeMention, rule: DateRule, meaning: Meaning) -> None:
        # In a story «today» is when it is told, not where it has come to.
        outside = self.story.goes_on and rule.name == "deictic-day"
        if meaning.range is not None and not meaning.aside and not outside:
            basis = meaning.basis or rule.basis
            is_given = basis is Basis.EXPLICIT or self.context.narrative
            told = self.context.reference
            is_aside = _leads_up(mention) or is_hearing(mention, meaning.range, told)
            if not is_aside and self.story.tell(mention, meaning.range, is_given=is_given):
                is_given = is_given or self._is_from_given(mention, basis)
                self.context.tell(meaning.range, is_given=is_given)
                self.context.lowest = meaning.range if SINCE in mention.parts else None
                # «In der Nacht zum Freitag»: its small hours are of that day itself.
                if "T" in meaning.value and "into" not in dict(mention.parts):
                    self.context.tell_hour(meaning, is_half="half" in dict(mention.parts))
            else:
                self.context.beside = meaning.range

    def _is_from_given(self, mention: TimeMention, basis: Basis) -> bool:
        """Whether it counts from a date told whose year the words name: its hour, the day after."""
        is_hour = mention.kind is TimeKind.TIME and _OF_OWN_DAY.isdisjoint(dict(mention.parts))
        counts = basis is Basis.EVENT or is_hour
        return counts and self.context.reference in self.context.given

    def _placeless(self, mention: TimeMention, meaning: Meaning) -> DatedMention:
        """A duration, a set, a word like «now»; nine months in a report make its year the topic."""
        if meaning.value in MANY_MONTHS and self._reports(mention):
            if self.published:
                self.context.tell_months(self.published.day)
            else:
                self._wait()
        return DatedMention(
            mention, None, meaning.value, None, mod=meaning.mod, reason=meaning.reason
        )

    def _reports(self, mention: TimeMention) -> bool:
        """«The nine months», «the first nine months»; not «nine months after he fell»."""
        if mention.kind is not TimeKind.DURATION or self.story.goes_on:
            return False
        return mention.text[:3].lower() == "the" or "first" in mention.text

    def _unanchored(self, mention: TimeMention, rule: DateRule, parts: Parts) -> DatedMention:
        """A mention of a text without a publication date: placed where none would change it."""
        meanings = []
        for day in _PROBES:
            self.context.day = day
            meanings.append(self._meaning(rule, parts))
        first, second = meanings
        if first.range == second.range:  # it does not depend on the day
            dated = self._placed(mention, rule, first)
            waits = self.context.has_hidden and dated.range is None and rule.basis is Basis.EVENT
            return replace(dated, needs_anchor=True) if waits else dated
        if not first.aside:
            self._wait()
        value = common_value(_value(first), _value(second))
        if "weekday" in parts and value.startswith("XXXX-XX-XX"):
            value = f"XXXX-WXX-{read_weekday(parts['weekday']) + 1}{value[10:]}"
        return DatedMention(mention, None, value, None, mod=first.mod, needs_anchor=True)

    def _wait(self) -> None:
        """What counts from a date that only a publication date would place waits for it, too."""
        self.context.told.clear()
        self.context.has_hidden = True

    def _dated(self, mention: TimeMention, rule: DateRule, meaning: Meaning) -> DatedMention:
        method, anchor, flags = None, None, meaning.flags
        alternatives = meaning.alternatives
        if meaning.range is not None:
            method, anchor = self._method(meaning.basis or rule.basis, meaning.origin)
            if self._is_past_to_come(mention, meaning.range, method, rule):
                flags += (DateFlag.AFTER_PUBLICATION,)
                alternatives += self._year_before(mention, rule, method)
        return DatedMention(
            mention,
            meaning.range,
            _value(meaning),
            method,
            anchor=anchor,
            mod=meaning.mod,
            alternatives=alternatives,
            reason=meaning.reason,
            flags=flags,
        )

    def _method(self, basis: Basis, origin: date | None) -> tuple[DateMethod, Anchor | None]:
        if basis is Basis.EXPLICIT:
            return DateMethod.EXPLICIT, None
        if origin is not None:
            return DateMethod.RELATIVE_EVENT, Anchor(origin, DateSource.EVENT)
        reference = self.context.story
        if basis is Basis.EVENT:
            reference = self.context.reference
        if reference is not None:
            return DateMethod.RELATIVE_EVENT, Anchor(reference.first, DateSource.EVENT)
        return DateMethod.RELATIVE_PUBLICATION, self.anchor

    def _is_past_to_come(
        self, mention: TimeMention, span: DateRange, method: DateMethod, rule: DateRule
    ) -> bool:
        """Whether the verb tells as past what lies after publication."""
        if self.published is None or span.first <= self.published.day:
            return False
        counts = method is DateMethod.EXPLICIT or rule.basis is Basis.PARTIAL
        return counts and ("tense", "past") in mention.parts

    def _year_before(
        self, mention: TimeMention, rule: DateRule, method: DateMethod
    ) -> tuple[DateRange, ...]:
        """What a date without its year meant a year before."""
        if method is DateMethod.EXPLICIT:
            return ()
        self.context.day = shift_months(self.context.day, -12)
        other = rule.resolve(dict(mention.parts), self.context).range
        return (other,) if other else ()


def _leads_up(mention: TimeMention) -> bool:
    """«The fleet, which had lain there since 12 April, fled»: nothing told next is of that day."""
    return SINCE in mention.parts and PERFECT in mention.parts


def _value(meaning: Meaning) -> str:
    return meaning.value or (to_timex3(meaning.range) if meaning.range else "")
