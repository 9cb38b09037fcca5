"""Days counted on from publication or back from it: in three weeks, the week before last."""

from __future__ import annotations

from datetime import date, timedelta

from core.dates.intervals import (
    day_range,
    month_range,
    season_range,
    shift_months,
    span_range,
    unit_range,
    week_range,
    with_qualifier,
)
from core.dates.patterns import ABOUT, COUNT, GAP, MONTH_WORD, SEASON_WORD, WEEKDAY_WORD, S, any_of
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.periods import directed_season
from core.dates.rules.relative import MOST_UNITS, read_unit, shifted
from core.dates.rules.wording import counted_about, read_weekday
from core.dates.timex3 import to_timex3
from core.dates.vocabulary import ORDINALS, SEASONS, read_number
from core.model import Precision, Qualifier, TimeKind

_FUTURE = Meaning(None, value="FUTURE_REF")


def _in_units(parts: Parts, context: Context) -> Meaning:
    """As many units after publication as the words say, as fine as the unit."""
    number = read_number(parts["count"])
    if number is None or "more" in parts:
        return _FUTURE
    span = shifted(context.day, read_unit(parts["unit"]), float(number), 1)
    return counted_about(span, parts.get("about", ""))


def _quarter_century_ago(parts: Parts, context: Context) -> Meaning:
    return counted_about(shifted(context.day, "Y", 25, -1), parts.get("about", ""))


def _units_from(parts: Parts, context: Context) -> Meaning:
    number = read_number(parts["count"])
    if number is None:
        return _FUTURE
    start = context.day + timedelta(parts["word"] == "tomorrow")
    unit = read_unit(parts["unit"])
    if unit in ("D", "W"):
        return Meaning(day_range(start + timedelta(int(number * (7 if unit == "W" else 1)))))
    return Meaning(shifted(start, unit, float(number), 1))


def _before_last(parts: Parts, context: Context) -> Meaning:
    unit = read_unit(parts["unit"])
    span = unit_range(unit, context.day, 2 if "ahead" in parts else -2)
    return Meaning(span, value=f"{span.first}TNI" if parts["unit"] == "night" else "")


def _this_time(parts: Parts, context: Context) -> Meaning:
    """About this day of another week, week of another month, month of another year."""
    step = -1 if parts["which"] == "last" else 1
    day, unit = context.day, parts["unit"]
    if unit == "year":
        span = month_range(day.year + step, day.month)
    elif unit == "month":
        span = week_range(day + timedelta(30 * step))
    else:
        span = day_range(day + timedelta(7 * step))
    return Meaning(with_qualifier(span, Qualifier.ABOUT), mod="APPROX")


def _season_before_last(parts: Parts, context: Context) -> Meaning:
    """«Two summers ago» is «the summer before last»: a year before the last that is over."""
    back = int(read_number(parts.get("count", "two")) or 2) - 1
    last = directed_season({"which": "last", "season": parts["season"]}, context).range
    year = last.first.year - back if last else context.day.year
    return Meaning(season_range(year, SEASONS[parts["season"]]))


def _ago_today(parts: Parts, context: Context) -> Meaning:
    """«Ten years ago today»: this day, «this week»: this week, so many years back."""
    number = read_number(parts["count"])
    if number is None or number > MOST_UNITS:
        return Meaning(None, value="PAST_REF")
    months = int(number) * {"M": 1, "Y": 12, "DE": 120}[read_unit(parts["unit"])]
    if "weekday" in parts:
        near = _last(read_weekday(parts["weekday"]), context.day + timedelta(3))
        return _about(shift_months(near, -months))
    day = shift_months(context.day, -months)
    return Meaning(unit_range(read_unit(parts.get("span", "day")), day))


def _last(weekday: int, day: date) -> date:
    """The last such day of the week, which may be the day itself."""
    return day - timedelta((day.weekday() - weekday) % 7)


def _about(day: date) -> Meaning:
    """«Ten years ago Friday» is Friday's date of then or the Friday next to it."""
    days = span_range(day - timedelta(3), day + timedelta(3))
    return Meaning(with_qualifier(days, Qualifier.ABOUT), value=to_timex3(week_range(day)))


def _in_the_day(parts: Parts, context: Context) -> Meaning:
    """«Later in the day»: the day told last, else that of publication."""
    told = context.reference
    is_over = parts["side"] != "earlier" or context.narrative or not told
    if told and told.precision is Precision.DAY and (is_over or told.first <= context.day):
        return Meaning(told, basis=Basis.EVENT, origin=told.first)
    return Meaning(day_range(context.day))


def _this_day(parts: Parts, context: Context) -> Meaning:
    return Meaning(day_range(context.day))


def _weeks_ago_weekday(parts: Parts, context: Context) -> Meaning:
    """«A week ago Monday»: so many weeks before the last Monday."""
    weeks = int(read_number(parts["count"]) or 1)
    last = _last(read_weekday(parts["weekday"]), context.day)
    return Meaning(day_range(last - timedelta(7 * weeks)))


def _weekdays_ago(parts: Parts, context: Context) -> Meaning:
    """«Two Fridays ago»: the last Friday before publication is one."""
    weeks = int(read_number(parts["count"]) or 1) - 1
    last = _last(read_weekday(parts["weekday"]), context.day - timedelta(1))
    return Meaning(day_range(last - timedelta(7 * weeks)))


RULES = (
    DateRule(
        name="quarter-century-ago",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit", "quarter"),
        needs=("ago",),
        pattern=(rf"(?:(?P<about>{ABOUT}){S})?an?{S}quarter(?:{S}of{S}an?{S}|{GAP})century{S}ago"),
        resolve=_quarter_century_ago,
        examples={"It was lost [about a quarter of a century ago].": "1999"},
    ),
    DateRule(
        name="in-units",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit", "units"),
        pattern=(
            rf"(?<=\bin\s)(?!an?{S}day\b)(?:(?P<about>{ABOUT}){S})?(?P<count>{COUNT}){GAP}"
            rf"(?P<unit>(?:day|week|fortnight|month|year|decade)s?)(?:'s?{S}time)?"
            rf"(?P<more>{S}or{S}(?:two|three|so|more))?(?!{S}of\b|'|-)"
        ),
        resolve=_in_units,
        examples={
            "They will meet again in [three weeks].": "2024-W27",
            "The bonds will be redeemed in [five years], the bank said.": "2029",
            "The bridge is to open in [two years' time].": "2026",
            "They will meet in [a week's time].": "2024-W25",
            "The next games are in [four years' time].": "2028",
        },
        rejects=(
            "It was built in three weeks.",
            "It will not be built in a day.",
            "Output will fall for the first time in five years.",
        ),
        note="Only where the verb looks ahead; else it says how long.",
    ),
    DateRule(
        name="units-from-today",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit", "units"),
        needs=(
            "today",
            "tomorrow",
        ),
        pattern=(
            rf"(?P<count>{COUNT}){GAP}(?P<unit>(?:day|week|month|year)s?){S}from{S}"
            rf"(?P<word>today|tomorrow)"
        ),
        resolve=_units_from,
        examples={
            "They meet [two weeks from today].": "2024-06-26",
            "[a week from tomorrow] it": "2024-06-20",
        },
    ),
    DateRule(
        name="unit-before-last",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit", "weekend"),
        pattern=(
            rf"the{S}(?P<unit>week|weekend|month|year){S}(?:before{S}last|(?P<ahead>after){S}next)"
            rf"(?!{S}(?:{WEEKDAY_WORD}|{MONTH_WORD}|{SEASON_WORD}|week|month|quarter|year|[a-z]{{2,15}}'s)|'s)"
        ),
        resolve=_before_last,
        examples={
            "They meet [the week after next].": "2024-W26",
            "It rained [the week before last].": "2024-W22",
            "sold [the year before last],": "2022",
            "It opens [the week after next] with a gala.": "2024-W26",
        },
        rejects=("the day before last Tuesday",),
    ),
    DateRule(
        name="season-before-last",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("season",),
        needs=("last", "ago"),
        pattern=(
            rf"the{S}(?P<season>{SEASON_WORD}){S}before{S}last(?!{S}[a-z])|"
            rf"(?P<count>two|three|four|five|six){S}(?P<season_>{SEASON_WORD})s{S}ago"
        ),
        resolve=_season_before_last,
        examples={
            "They met [the summer before last].": "2022-SU",
            "They met [two winters ago].": "2022-WI",
        },
    ),
    DateRule(
        name="units-ago-today",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit", "units"),
        needs=("ago",),
        pattern=(
            rf"(?P<count>{COUNT}){GAP}(?P<unit>(?:month|year|decade)s?){S}ago{S}"
            rf"(?:today|this{S}(?P<span>week|month)|(?:on{S})?(?P<weekday>{WEEKDAY_WORD}))"
        ),
        resolve=_ago_today,
        examples={
            "They signed it [10 years ago today].": "2014-06-12",
            "It fell [a year ago this week].": "2023-W24",
            "It fell [30 years ago this month].": "1994-06",
            "They signed it [ten years ago Monday].": "2014-W24",
        },
        rejects=("It began a year ago. Today it ended.",),
    ),
    DateRule(
        name="night-before-last",
        kind=TimeKind.TIME,
        basis=Basis.PUBLICATION,
        triggers=("daypart",),
        pattern=rf"the{S}(?P<unit>night){S}before{S}last(?!{S}[a-z])",
        resolve=_before_last,
        examples={"It burned [the night before last].": "2024-06-10TNI"},
    ),
    DateRule(
        name="this-time-last",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit",),
        pattern=rf"(?:(?:about|around){S})?this{S}time{S}(?P<which>last|next){S}(?P<unit>week|month|year)",
        resolve=_this_time,
        examples={
            "They met [this time last year].": "2023-06",
            "It opens [this time next week].": "2024-06-19",
        },
    ),
    DateRule(
        name="in-the-day",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit",),
        pattern=rf"(?P<side>earlier|later|late|early){S}in{S}the{S}day",
        resolve=_in_the_day,
        examples={
            "The envoy arrived on Monday and left [later in the day].": "2024-06-10",
            "They had met [earlier in the day].": "2024-06-12",
            "It will begin on Friday. They had met [earlier in the day].": "2024-06-12",
        },
        note="The day told last, else that of publication; TIMEX3 seldom marks it, nor do we.",
        unmarked=True,
    ),
    DateRule(
        name="nth-day",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit",),
        pattern=(
            rf"(?:(?<=\bis\s)|(?<=\bit's\s))(?:the{S})?{any_of([*ORDINALS])}{S}day(?={S}of\b)"
        ),
        resolve=_this_day,
        examples={
            "Today is [the eighth day] of the blockade.": "2024-06-12",
            "It's [the second day] of the strike.": "2024-06-12",
        },
        rejects=("It was the second day of talks.", "The second day of the trial was quiet."),
        note="Said in the present it is the day of publication.",
    ),
    DateRule(
        name="weeks-ago-weekday",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("unit", "units"),
        pattern=(
            rf"(?P<count>a|one|two|three){S}weeks?{S}ago{S}(?:on{S})?(?P<weekday>{WEEKDAY_WORD})"
        ),
        resolve=_weeks_ago_weekday,
        examples={"They met [a week ago Friday].": "2024-05-31"},
        rejects=("They met a week ago, Friday.",),
    ),
    DateRule(
        name="weekdays-ago",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("weekday",),
        pattern=rf"(?P<count>two|three|four|a{S}couple{S}of){S}(?P<weekday>{WEEKDAY_WORD})s{S}ago",
        resolve=_weekdays_ago,
        examples={"They met [two Fridays ago].": "2024-05-31"},
    ),
)
