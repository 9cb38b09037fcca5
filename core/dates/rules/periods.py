"""Quarters, halves, seasons, decades and centuries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from core.dates.direction import choose_year
from core.dates.intervals import (
    century_range,
    decade_range,
    half_range,
    month_range,
    quarter_range,
    season_range,
    shift_months,
    span_range,
    unit_range,
    week_range,
    year_range,
)
from core.dates.patterns import (
    CENTURY_ORDINAL,
    DAY_NUMBER,
    DECADE_WORD,
    EDGE,
    FISCAL,
    GAP,
    MONTH_ANY,
    MONTH_WORD,
    SEASON_WORD,
    SPELLED_YEAR,
    YEAR4,
    S,
)
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.explicit import full_date
from core.dates.rules.wording import edged, full_year, read_month
from core.dates.timex3 import to_timex3
from core.dates.vocabulary import DECADES, ROMANS, SEASONS, read_ordinal, read_year
from core.model import DateRange, Precision, TimeKind

_EDGED = rf"(?:(?P<edge>{EDGE}){GAP})?"
_RANK = r"(?P<rank>first|second|third|fourth|1st|2nd|3rd|4th|final|last)"
_SAME = r"(?:comparable|corresponding|same|similar|like)"
_AGO = rf"(?:the{S}|its{S})?(?:{_SAME}{S})?(?P<ago>(?:year|quarter)[\s-]{{1,2}}(?:earlier|ago))"


def _quarter_number(parts: Parts) -> int:
    rank = parts["rank"]
    if rank.isdigit():
        return int(rank)
    return 4 if rank in ("final", "last") else read_ordinal(rank) or 1


def _quarter_of_year(parts: Parts, context: Context) -> Meaning:
    words = parts["year"]
    if words.isdigit():
        return edged(quarter_range(full_year(words), _quarter_number(parts)), parts.get("edge", ""))
    year, basis = _year_pointed_at(words, context)
    span = quarter_range(year, _quarter_number(parts))
    if words == "year" and parts.get("tense") == "past" and span.first > context.day:
        span = quarter_range(year - 1, _quarter_number(parts))
    return Meaning(span, basis=basis)


_STEPS = {"last": -1, "next": 1, "previous": -1, "following": 1}


def _year_pointed_at(words: str, context: Context) -> tuple[int, Basis]:
    """«Last year» counts from publication, «the previous year» from the date told last."""
    which, told = words.split()[0], context.reference
    step = _STEPS.get(which, 0)
    if which in ("previous", "following", "same") and told is not None:
        return told.first.year + step, Basis.EVENT
    return context.day.year + step, Basis.PUBLICATION


def _quarter(parts: Parts, context: Context) -> Meaning:
    number = _quarter_number(parts)
    if "ago" in parts:
        return Meaning(quarter_range(_told_year(parts, context) - 1, number), aside=True)
    return edged(_quarter_meant(parts, context, number), parts.get("edge", ""))


def _quarter_meant(parts: Parts, context: Context, number: int) -> DateRange:
    return _begun(parts, context, lambda year: quarter_range(year, number))


def _begun(parts: Parts, context: Context, make: Callable[[int], DateRange]) -> DateRange:
    """The last such part of a year that has begun; one to come where the verb looks ahead.

    Of the quarter that is just over results are still to be told: "will report the fourth quarter".
    """
    span = choose_year({}, context, make) or make(context.day.year)
    looks_ahead = parts.get("tense") == "future" and "fiscal" not in parts
    if looks_ahead and span.last < unit_range("Q", context.day, -1).first:
        return make(span.first.year + 1)
    if span.first > context.day and not looks_ahead and not context.narrative:
        return make(span.first.year - 1)
    return span


def _told_year(parts: Parts, context: Context) -> int:
    told = context.latest(Precision.QUARTER)
    number = _quarter_number(parts)
    if told and told.first.month == 3 * number - 2:
        return told.first.year if told.first.year >= context.day.year - 1 else context.day.year
    return _quarter_meant(parts, context, number).first.year


def _bare_quarter(parts: Parts, context: Context) -> Meaning:
    """«The quarter» of a report: the one told last, else the last that was over."""
    if "month" in parts:
        return _quarter_to(parts, context)
    if "year" in parts:
        return _compared_period(parts, context)
    told = context.report_quarter if "latest" in parts else context.latest(Precision.QUARTER)
    return Meaning(_current_report(context, told))


def _reported_quarter(parts: Parts, context: Context) -> Meaning:
    return Meaning(_current_report(context, context.report_quarter))


def _compared_period(parts: Parts, context: Context) -> Meaning:
    """«The 1988 period»: of nine months it is told as its year, else the quarter of that year."""
    year = int(parts["year"])
    if "period" in parts and context.tells_of_months:
        return Meaning(year_range(year), aside=True)
    quarter = context.report_quarter or context.latest(Precision.QUARTER)
    month = (quarter or unit_range("Q", context.day, -1)).first.month
    return Meaning(quarter_range(year, (month + 2) // 3), aside=True)


def _quarter_to(parts: Parts, context: Context) -> Meaning:
    """«The quarter ended July 31»: the three months to that day, by the quarter of their middle."""
    end = full_date(parts, context).range
    if end is None:
        return Meaning(None, value="XXXX-QX")
    begin = shift_months(end.first + timedelta(1), -3)
    middle = unit_range("Q", begin + (end.last - begin) / 2)
    if (middle.first, middle.last) == (begin, end.last):
        return Meaning(middle, basis=Basis.PARTIAL)
    value = f"{middle.first.year:04d}-Q{(middle.first.month + 2) // 3}"
    return Meaning(span_range(begin, end.last), value=value, basis=Basis.PARTIAL)


def _months_to(parts: Parts, context: Context) -> Meaning:
    """«The three months ended Feb. 28»: TIMEX3 has their length, we their days."""
    return replace(_quarter_to(parts, context), value="P3M")


def _quarter_of_month(parts: Parts, context: Context) -> Meaning:
    """«The March quarter» is the one that ends in March; of other months three to its end."""
    month = read_month(parts["month"])
    if month % 3 == 0:
        return Meaning(_quarter_meant(parts, context, month // 3))
    meaning = _from_month_to((month - 3) % 12 + 1, month, parts, context)
    span = meaning.range
    middle = unit_range("Q", span.first + (span.last - span.first) / 2) if span else None
    return replace(meaning, value=to_timex3(middle)) if middle else meaning


def _current_report(context: Context, told: DateRange | None) -> DateRange:
    if told and abs((told.first - context.day).days) < 300:
        return told
    return unit_range("Q", context.day, -1)


def _year_ago_quarter(parts: Parts, context: Context) -> Meaning:
    if "period" in parts and context.tells_of_months:
        return Meaning(unit_range("Y", context.day, -1), aside=True)
    report = context.report
    is_quarter = report is not None and report.precision is Precision.QUARTER
    told = _current_report(context, report if is_quarter else context.report_quarter)
    return Meaning(unit_range("Q", told.first, -4), aside=True)


def _year_ago_month(parts: Parts, context: Context) -> Meaning:
    """The month told last, a year before."""
    told = context.latest(Precision.MONTH)
    if told is None:
        return Meaning(None, value="XXXX-XX")
    return Meaning(unit_range("M", told.first, -12), aside=True, origin=told.first)


_UNITS_TOLD = {
    "week": (Precision.WEEK, Precision.DAY),
    "month": (Precision.MONTH,),
    "quarter": (Precision.QUARTER,),
    "period": (Precision.QUARTER, Precision.MONTH, Precision.HALF, Precision.WEEK),
}
_SIZES = {Precision.MONTH: "M", Precision.QUARTER: "Q"}


def _same_unit_of_year(parts: Parts, context: Context) -> Meaning:
    """«The same period of 2011»: the quarter, month or week told last, in that year."""
    told = context.latest(*_UNITS_TOLD[parts["unit"]])
    if told is None:
        is_known = "year" in parts and not context.has_hidden
        span = year_range(int(parts["year"])) if is_known else None
        return Meaning(span, value="" if is_known else parts.get("year", "XXXX"), aside=True)
    year = int(parts["year"]) if "year" in parts else told.first.year - 1
    if told.precision in (Precision.WEEK, Precision.DAY):
        week = told.first.isocalendar().week
        span = week_range(date.fromisocalendar(year, min(week, 52), 1))
    elif told.precision is Precision.HALF:
        span = half_range(year, 1 if told.first.month == 1 else 2)
    else:
        span = unit_range(_SIZES[told.precision], told.first.replace(year=year, day=1))
    return Meaning(span, aside=True, origin=told.first)


def _half(parts: Parts, context: Context) -> Meaning:
    number = 1 if parts["rank"] in ("first", "1") else 2
    if parts.get("year", "").isdigit():
        return Meaning(half_range(int(parts["year"]), number), basis=Basis.EXPLICIT)
    if "year" not in parts:  # «el primer semestre»
        return Meaning(_half_meant(parts, context, number))
    year, basis = _year_pointed_at(parts["year"], context)
    return Meaning(half_range(year, number), basis=basis)


def _half_meant(parts: Parts, context: Context, number: int) -> DateRange:
    """The last half that has begun; one to come where the verb looks ahead."""
    if parts.get("tense") == "future":
        ahead = choose_year({"tense": "future"}, context, lambda year: half_range(year, number))
        return ahead or half_range(context.day.year, number)
    return _begun(parts, context, lambda year: half_range(year, number))


def _half_of_decade(parts: Parts, context: Context) -> Meaning:
    return Meaning(decade_range(_decade_year(parts["decade"])), mod=None)


def _season_of_year(parts: Parts, context: Context) -> Meaning:
    words = parts["year"]
    year = full_year(words) if words[-1].isdigit() else read_year(words) or context.day.year
    return edged(season_range(year, SEASONS[parts["season"]]), parts.get("edge", ""))


def _season(parts: Parts, context: Context) -> Meaning:
    code = SEASONS[parts["season"]]
    span = choose_year(parts, context, lambda year: season_range(year, code))
    return edged(span or season_range(context.day.year, code), parts.get("edge", ""))


def directed_season(parts: Parts, context: Context) -> Meaning:
    """«Last fall» is the latest that was over, «next» the first to begin.

    «This fall» is that of the year, «this winter» until May the one that began the year before.
    """
    code, day, which = SEASONS[parts["season"]], context.day, parts["which"]
    spans = [season_range(day.year + step, code) for step in (-2, -1, 0, 1)]
    if "last" in which or "past" in which:
        return edged(max((s for s in spans if s.last < day), key=_first), parts.get("edge", ""))
    if which.startswith(("next", "coming")):
        return edged(min((s for s in spans if s.first > day), key=_first), parts.get("edge", ""))
    year = day.year - (code == "WI" and day.month < 6)
    return edged(season_range(year, code), parts.get("edge", ""))


def _season_of_last_year(parts: Parts, context: Context) -> Meaning:
    year = context.day.year + {"last": -1, "next": 1}.get(parts["which"], 0)
    return edged(season_range(year, SEASONS[parts["season"]]), parts.get("edge", ""))


def _first(span: DateRange) -> int:
    return span.first.toordinal()


def _decade_year(words: str) -> int:
    if words in DECADES:
        return 1900 + DECADES[words]
    figures = words.strip("'").removesuffix("s").rstrip("'")
    return full_year(figures) if len(figures) > 2 else 1900 + int(figures)


def _decade(parts: Parts, context: Context) -> Meaning:
    if "century" in parts:
        return edged(decade_range(int(parts["century"]) * 100), parts.get("edge", ""))
    year = _decade_year(parts["decade"])
    if year % 100 or year >= 2000:
        return edged(decade_range(year), parts.get("edge", ""))
    # «The 1800s» are rather a century, «the 2000s» so far ten years.
    meant = edged(century_range(year), parts.get("edge", ""))
    return replace(meant, alternatives=(decade_range(year),))


def _century(parts: Parts, context: Context) -> Meaning:
    rank = ROMANS.get(parts["rank"]) or read_ordinal(parts["rank"]) or 1
    if "era" in parts and parts["era"].startswith("b"):
        return Meaning(None, value=f"BC{rank - 1:02d}")
    span = century_range((rank - 1) * 100)
    return edged(span, parts.get("edge", "")) if rank > 1 else Meaning(span)


def _turn_of_century(parts: Parts, context: Context) -> Meaning:
    """The early part of the century whose beginning is nearest to the date told last."""
    size = 1000 if parts["unit"] == "millennium" else 100
    told = context.reference
    near = (told.first.year + told.last.year + 1) // 2 if told else context.day.year
    year = (near + size // 2) // size * size
    return edged(century_range(year), "turn")


def _turn_of_year(parts: Parts, context: Context) -> Meaning:
    """December and January of the nearest turn of a year: about the beginning of the later one."""

    def in_year(year: int) -> DateRange:
        return span_range(date(year - 1, 12, 1), date(year, 1, 31))

    span = in_year(int(parts["year"])) if "year" in parts else choose_year(parts, context, in_year)
    if span is None:
        return Meaning(None, value="XXXX")
    return edged(span, "turn", f"{span.last.year:04d}")


def _months_quarter(parts: Parts, context: Context) -> Meaning:
    """«The January-March quarter»: from the first of the months to the last."""
    return _from_month_to(read_month(parts["month"]), read_month(parts["last"]), parts, context)


def _from_month_to(first: int, last: int, parts: Parts, context: Context) -> Meaning:
    def in_year(year: int) -> DateRange:
        if last == first + 2 and last % 3 == 0:
            return quarter_range(year, last // 3)
        begin = month_range(year - (first > last), first)
        return span_range(begin.first, month_range(year, last).last)

    if "year" in parts:
        return Meaning(in_year(int(parts["year"])), basis=Basis.EXPLICIT)
    # No one reports of a quarter before it has begun.
    past = {**parts, "tense": parts.get("tense", "past"), "done": "yes"}
    return Meaning(choose_year(past, context, in_year))


def _range_of_quarters(parts: Parts, context: Context) -> Meaning:
    year = int(parts["year"]) if "year" in parts else context.day.year
    first = parts["which"] == "first"
    basis = Basis.EXPLICIT if "year" in parts else None
    if parts["count"] == "two":
        return Meaning(half_range(year, 1 if first else 2), basis=basis)
    span = year_range(year)
    begin = span.first if first else quarter_range(year, 2).first
    end = quarter_range(year, 3).last if first else span.last
    return Meaning(DateRange(begin, end, Precision.RANGE), basis=basis)


RULES = (
    DateRule(
        name="quarter-of-year",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("quarter",),
        needs=("quarter",),
        pattern=(
            rf"{_EDGED}(?:the{S})?(?:{FISCAL})?{_RANK}{GAP}(?:{FISCAL})?quarter(?:,?{S}|{S}of{S})(?:(?:the|its){S})?"
            rf"(?:{FISCAL})?"
            rf"(?:year{S})?(?P<year>{YEAR4}|(?:this|last|next){S}year|year(?!{S}\d))(?:{S}{FISCAL}year)?"
        ),
        resolve=_quarter_of_year,
        examples={
            "It will fall in [the last quarter of the year].": "2024-Q4",
            "It fell in [the last quarter of the year].": "2023-Q4",
            "in [the third quarter of 1990] and": "1990-Q3",
            "for its [first fiscal quarter of 2007] it": "2007-Q1",
            "In [the first quarter of its 2014 fiscal year] it": "2014-Q1",
            "for [the first quarter of next year]": "2025-Q1",
        },
        cues=True,
    ),
    DateRule(
        name="year-quarter",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("quarter", "digits", "unit"),
        needs=("quarter",),
        pattern=(
            rf"(?:the{S})?(?:{FISCAL})?(?P<year>{YEAR4}|(?:this|last|next){S}year)(?:'s)?{S}(?:{FISCAL})?{_RANK}"
            rf"{GAP}quarter"
        ),
        resolve=_quarter_of_year,
        examples={
            "from [the 1988 third quarter] on": "1988-Q3",
            "[next year's first quarter]": "2025-Q1",
            "in [fiscal 2013's second quarter]": "2013-Q2",
        },
    ),
    DateRule(
        name="q-number",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("fiscal", "digits"),
        pattern=(
            rf"q(?P<rank>[1-4])(?:{S}(?:of{S})?(?:fy)?(?:{S})?|/|-)(?P<year>{YEAR4})|"
            rf"(?P<rank___>[1-4])q(?:{S}|')?(?P<year___>{YEAR4}|[0-9]{{2}})|"
            rf"q(?P<rank__>[1-4]){S}(?:of{S})?fy(?:{S})?'?(?P<year__>[0-9]{{2}})|"
            rf"(?P<year_>{YEAR4})[\s-]?q(?P<rank_>[1-4])"
        ),
        resolve=_quarter_of_year,
        examples={
            "for [Q3 2024] it": "2024-Q3",
            "in [2024-Q3]": "2024-Q3",
            "for [Q3 FY23] it": "2023-Q3",
            "in [4Q08] and": "2008-Q4",
            "in [1Q 2009] and": "2009-Q1",
        },
    ),
    DateRule(
        name="q-alone",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("fiscal",),
        pattern=r"q(?P<rank>[1-4])",
        resolve=_quarter,
        examples={"sales in [Q1] rose": "2024-Q1"},
        cues=True,
    ),
    DateRule(
        name="quarter",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("quarter", "unit"),
        pattern=(
            rf"{_EDGED}(?:(?:{_AGO}){S}|the(?!{S}(?:first|second|third|fourth)-){S})?(?:latest{S})?"
            rf"(?P<fiscal>{FISCAL})?"
            rf"(?P<rank>first|second|third|fourth|1st|2nd|3rd|4th){GAP}quarters?(?!{S}of{S}(?:the|a){S}[a-z0-9-]{{3,20}}{S}century)"
        ),
        resolve=_quarter,
        examples={
            "profit for [the first quarter] rose": "2024-Q1",
            "[fourth-quarter] sales": "2023-Q4",
        },
        cues=True,
    ),
    DateRule(
        name="report-quarter",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("quarter", "digits", "units"),
        pattern=(
            rf"the{S}(?:quarter(?={S}(?:(?:that{S})?ended|ending|to){S}"
            rf"(?P<month>{MONTH_ANY}){S}(?P<day>{DAY_NUMBER})(?:,{S}(?P<year__>{YEAR4}))?)|(?:"
            rf"(?P<latest>latest|most{S}recent){S}|(?P<year>{YEAR4}){S})?(?:fiscal{S})?quarter(?!-)|(?:"
            rf"(?P<latest_>latest)|(?P<year_>{YEAR4})){S}(?P<period>period))"
        ),
        resolve=_bare_quarter,
        examples={"Sales in [the quarter] rose.": "2024-Q1", "in [the 1988 quarter]": "1988-Q1"},
        rejects=("the quarters were small", "the quarter-to-quarter change"),
    ),
    DateRule(
        name="reported-quarter",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("quarter",),
        pattern=(
            rf"this{S}quarter(?='s{S}(?:net{S}|operating{S}|pretax{S})?(?:loss|losses|profit|profits|"
            rf"earnings|net|income|results|revenue|revenues|sales|figures)\b)"
        ),
        resolve=_reported_quarter,
        examples={"It lost money in the first quarter. [This quarter]'s loss is small.": "2024-Q1"},
        rejects=("this quarter's plans",),
        note="The one that is reported on; the running one has no results.",
    ),
    DateRule(
        name="three-months-ended",
        kind=TimeKind.DURATION,
        basis=Basis.EVENT,
        triggers=("units",),
        pattern=(
            rf"the{S}(?:three|3){S}months(?={S}(?:ended|ending|to){S}(?P<month>{MONTH_ANY}){S}"
            rf"(?P<day>{DAY_NUMBER})(?:,{S}(?P<year>{YEAR4}))?)"
        ),
        resolve=_months_to,
        examples={"It lost $2 million in [the three months] ended Feb. 28.": "P3M"},
        rejects=("the three months to come",),
    ),
    DateRule(
        name="quarter-of-month",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month", "quarter"),
        pattern=rf"the{S}(?P<month>{MONTH_WORD}){S}quarter(?!-|{S}of{S}[a-z])",
        resolve=_quarter_of_month,
        examples={
            "Output rose in [the March quarter].": "2024-Q1",
            "It lost $2 million in [the April quarter].": "2024-Q1",
        },
        cues=True,
    ),
    DateRule(
        name="quarter-of-months",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month",),
        needs=("quarter", "period"),
        pattern=(
            rf"(?:the{S})?(?P<month>{MONTH_ANY})(?:-|{S}to{S}|-to-)(?P<last>{MONTH_ANY}){S}(?:quarter|period)"
            rf"(?:(?:{S}of|,)?{S}(?P<year>{YEAR4}))?"
        ),
        resolve=_months_quarter,
        examples={
            "Output fell in [the January-March quarter].": "2024-Q1",
            "It made $2 million in [the October-to-December quarter].": "2023-Q4",
            "in [the April-June period of 2019] it": "2019-Q2",
        },
        rejects=("from January to March a quarter of the crop was lost",),
        cues=True,
    ),
    DateRule(
        name="month-span",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("month",),
        pattern=(rf"(?P<month>{MONTH_ANY})\s?-\s?(?P<last>{MONTH_ANY})(?!(?:{S}of|,)?{S}[0-9])"),
        resolve=_months_quarter,
        examples={
            "It earned $2 million in [January-March], against $3 million.": "2024-Q1",
            "It was dry in [April-May] in": "2024-04-01/2024-05-31",
            "They will hold a round in [July-August] in": "2024-07-01/2024-08-31",
        },
        rejects=("in the may-june of her life", "on March-April 5", "in April-May 2019"),
        note="From the first of the months to the last; none is reported before it began.",
        cues=True,
    ),
    DateRule(
        name="turn-of-year",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("unit", "digits"),
        pattern=(
            rf"the{S}turn{S}of{S}(?:the{S}year(?:{S}(?P<year>{YEAR4}))?|(?P<year_>{YEAR4}))(?![-/0-9])"
        ),
        resolve=_turn_of_year,
        examples={
            "They agreed at [the turn of the year] to talk.": "2024",
            "It lapses at [the turn of the year], he said, and will be renewed.": "2024",
            "It fell at [the turn of 1944].": "1944",
        },
        rejects=("the turn of the tide",),
        note="December and January.",
        cues=True,
    ),
    DateRule(
        name="year-ago-quarter",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("quarter", "unit"),
        needs=(
            "quarter",
            "period",
            "months",
        ),
        pattern=(
            rf"{_AGO}{S}(?:quarter|(?P<period>period)|three{S}months)|"
            rf"(?:the{S})?{_SAME}{S}(?:quarter|(?P<period_>period)|three{S}months)(?:{S}(?:of{S})?(?:the{S})?)"
            rf"(?:last{S}year|(?:a{S}|one{S})?year{S}(?:earlier|ago|before))|"
            rf"last{S}year's{S}(?:quarter|(?P<period__>period))|the{S}quarter{S}a{S}year{S}(?:ago|earlier)"
        ),
        resolve=_year_ago_quarter,
        examples={
            "from [the year-earlier quarter] on": "2023-Q1",
            "in [the year-ago period]": "2023-Q1",
            "For the nine months it made $9 million, up from [the year-ago period].": "2023",
        },
    ),
    DateRule(
        name="same-unit-of-year",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit", "quarter"),
        pattern=(
            rf"(?:the{S})?{_SAME}{S}(?P<unit>week|month|quarter|period){S}"
            rf"(?:(?:of|in){S}(?P<year>{YEAR4})|(?:of{S}|in{S})?the{S}(?P<before>previous{S}year|year{S}before|"
            rf"prior{S}year))"
        ),
        resolve=_same_unit_of_year,
        examples={
            "In the first quarter of 2019 it lost more than in [the same quarter the previous year]"
            ".": "2018-Q1",
            "Sales fell in May 2019. In [the same period of 2018] they rose.": "2018-05",
            "Sales fell in the week of 5 March 2019, from [the same week of 2018].": "2018-W10",
        },
        rejects=("the same week of talks", "the same period of the game"),
        note="The unit told last, in that year.",
    ),
    DateRule(
        name="year-ago-month",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit",),
        pattern=(
            rf"(?:the{S})?{_SAME}{S}month{S}(?:of{S})?(?:last{S}year|(?:a|one){S}year{S}(?:earlier|ago|before)|"
            rf"the{S}(?:year{S}before|previous{S}year))"
        ),
        resolve=_year_ago_month,
        examples={
            "Sales rose in May 2019 from [the same month a year earlier].": "2018-05",
        },
        rejects=("the same month",),
    ),
    DateRule(
        name="half-of-year",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("quarter",),
        pattern=(
            rf"(?:the{S})?(?:{FISCAL})?(?P<rank>first|second|last|latter){GAP}half(?:{S}(?:of{S}(?:the{S})?(?:{FISCAL})?|(?=[12][0-9]{{3}}))"
            rf"(?P<year>{YEAR4}|(?:this|last|next){S}year|year|the{S}year))"
        ),
        resolve=_half,
        examples={
            "in [the first half of 1990] it": "1990-H1",
            "during [the second half of last year]": "2023-H2",
            "in [first-half 2012] it": "2012-H1",
        },
        rejects=("in the first half of the match", "scored in the second half against"),
    ),
    DateRule(
        name="h-number",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("fiscal",),
        pattern=rf"h(?P<rank>[12]){S}(?P<year>{YEAR4})",
        resolve=_half,
        examples={"in [H1 2020] sales": "2020-H1"},
    ),
    DateRule(
        name="first-quarters",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("quarter",),
        pattern=(
            rf"(?:the{S})?(?P<which>first|last){S}(?P<count>two|three){S}quarters(?:{S}of{S}"
            rf"(?P<year>{YEAR4}))"
        ),
        resolve=_range_of_quarters,
        examples={"in [the first two quarters of 1990]": "1990-H1"},
    ),
    DateRule(
        name="season-of-year",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("season",),
        pattern=(
            rf"(?:{_EDGED}(?:the{S})?(?P<season>{SEASON_WORD})|(?P<edge_>mid)(?P<season_>summer|winter)),?{S}(?:of{S})?(?P<year>{YEAR4}|"
            rf"'[0-9]{{2}}|{SPELLED_YEAR})(?:[-/](?:{YEAR4}|[0-9]{{1,2}}))?"
        ),
        resolve=_season_of_year,
        examples={
            "in [the winter of 1994] and": "1994-WI",
            "[late summer 1942]": "1942-SU",
            "in [midwinter 1942] they": "1942-WI",
            "in [the winter of 1939-1940] it": "1939-WI",
        },
        rejects=("The Oslo Spring of 1968 failed.",),
    ),
    DateRule(
        name="season",
        kind=TimeKind.DATE,
        basis=Basis.PARTIAL,
        triggers=("season",),
        pattern=rf"{_EDGED}(?:the{S}(?:early{S}|late{S})?)?(?P<season>{SEASON_WORD})|(?P<edge_>mid)(?P<season_>summer|winter)",
        resolve=_season,
        examples={"in [the summer] of": "2024-SU", "by [midsummer] it": "2024-SU"},
        rejects=("Prices fall.", "It would spring a leak.", "He wrote of the Winter War."),
        cues=True,
    ),
    DateRule(
        name="directed-season",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("season",),
        pattern=(
            rf"{_EDGED}(?P<which>(?:this{S})?(?:last|past|next|coming)|this){S}"
            rf"(?P<season>{SEASON_WORD})(?!s\b)"
        ),
        resolve=directed_season,
        examples={
            "since [last fall]": "2023-FA",
            "[next spring]": "2025-SP",
            "[this summer]": "2024-SU",
            "[this winter]": "2024-WI",
        },
    ),
    DateRule(
        name="season-of-last-year",
        kind=TimeKind.DATE,
        basis=Basis.PUBLICATION,
        triggers=("season",),
        pattern=(
            rf"{_EDGED}(?:the{S})?(?P<season>{SEASON_WORD}){S}(?:of{S})?"
            rf"(?P<which>last|this|next){S}year"
        ),
        resolve=_season_of_last_year,
        examples={
            "They met in [the autumn of last year].": "2023-FA",
            "It opens in [spring next year].": "2025-SP",
        },
    ),
    DateRule(
        name="decade",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits", "decade", "unit"),
        pattern=(
            rf"(?:the{S})?{_EDGED}(?:the{S})?(?:(?P<decade>{YEAR4[:-1]}0'?s|'?[2-9]0'?s|"
            rf"{DECADE_WORD}))"
        ).replace(YEAR4[:-1], r"(?:1[0-9]|20)[0-9]"),
        resolve=_decade,
        examples={
            "in [the 1980s] and": "198",
            "[the mid-to-late 1990s]": "199",
            "[the nineties]": "199",
            "in [the '90s] and": "199",
            "in [the early 1800s] and": "18",
        },
        rejects=("the under-60s", "She is in her forties.", "temperatures fell into the 80s"),
    ),
    DateRule(
        name="half-of-decade",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("quarter",),
        pattern=(
            rf"(?:the{S})?(?:first|second|last|latter){S}half{S}of{S}the{S}(?P<decade>(?:1[0-9]|"
            rf"20)?[0-9]0'?s|'[0-9]0s|{DECADE_WORD})"
        ),
        resolve=_half_of_decade,
        examples={"in [the last half of the '80s] the": "198"},
    ),
    DateRule(
        name="century",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("unit", "units", "quarter"),
        needs=(
            "century",
            "centuries",
        ),
        pattern=(
            rf"(?:the{S})?(?:(?P<edge>{EDGE}|(?:first|second|third|last|latter){S}(?:half|quarter|third){S}of){GAP})?(?:the{S})?"
            rf"(?P<rank>{CENTURY_ORDINAL}){GAP}centur(?:y|ies)(?:{S}"
            rf"(?P<era>b\.c\.(?:e\.)?|bce?|a\.d\.|ad))?"
        ),
        resolve=_century,
        examples={
            "in [the 20th century]": "19",
            "[the early nineteenth century]": "18",
            "of [the XVII century]": "16",
            "in the 18th and [19th centuries] it": "18",
            "in [the second half of the 19th century]": "18",
        },
        note="The 20th century is 1900 to 1999.",
    ),
    DateRule(
        name="listed-century",
        kind=TimeKind.DATE,
        basis=Basis.EXPLICIT,
        triggers=("digits",),
        pattern=(
            rf"(?:the{S})?(?:(?P<edge>{EDGE}){GAP})?(?P<rank>[0-9]{{1,2}}(?:st|nd|rd|th))"
            rf"(?=(?:,|{S}(?:and|or|to)){S}(?:the{S})?(?:(?:early|mid|late)[\s-])?[0-9]{{1,2}}(?:st|nd|rd|th){GAP}"
            rf"centur(?:y|ies)\b(?:{S}(?P<era>b\.c\.(?:e\.)?|bce?))?)"
        ),
        resolve=_century,
        examples={
            "in [the 18th] and 19th centuries it": "17",
            "from [the 3rd] to the 1st century BC": "BC02",
        },
        rejects=("the 18th and 19th floors",),
    ),
    DateRule(
        name="turn-of-century",
        kind=TimeKind.DATE,
        basis=Basis.EVENT,
        triggers=("unit",),
        pattern=rf"the{S}turn{S}of{S}the{S}(?:last{S}|new{S})?(?P<unit>century|millennium)",
        resolve=_turn_of_century,
        examples={
            "There was no war from 1871. At [the turn of the century] gold was found.": "19",
            "In the 15th century it grew. At [the turn of the century] it was large.": "15",
            "At [the turn of the millennium] he left.": "20",
        },
        rejects=("at the turn of the tide",),
        note="Early in the century whose beginning is nearest to the date told before.",
    ),
)
